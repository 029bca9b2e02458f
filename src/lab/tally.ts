/**
 * Counts lives. A tally is one row of whole numbers, so that tallies of parts, merged in whatever order, are the tally of the whole bit by bit;
 * it does not grow with the lives. Called by lead (in the workers) and by run (in the page).
 */
import { CELLS, CONDITIONS, daysPair, daysRow, groupCell, type Layout } from './layout.ts'
import type { Journey } from './walk.ts'

export interface Tally {
  cells: Float64Array
  /** By `outcome kind id`, only for bad outcomes: lives in which that was its cause, today and under yours. */
  causes: Map<string, [today: number, yours: number]>
}

/** One life, led to an end in both worlds. */
export interface Led {
  /** The ways it began, as places in the layout's situations. */
  situations: readonly number[]
  today: Journey
  yours: Journey
}

export function emptyTally(layout: Layout): Tally {
  return { cells: new Float64Array(layout.size), causes: new Map() }
}

/** `pairs`: the names of the pairs of outcome and cause, by the numbers that journeys know them by. */
export function addLife(layout: Layout, { cells, causes }: Tally, led: Led, pairs: readonly string[]): void {
  const { today, yours } = led
  const add = (cell: number, more = 1) => {
    cells[cell] = (cells[cell] ?? 0) + more
  }
  add(0)
  addConditions(layout, led, add)
  addDays(layout, led, add)
  for (const [n, id] of layout.outcomes.entries()) {
    const [before, after] = [today.outcomes.has(n), yours.outcomes.has(n)]
    if (!before && !after) continue
    const cell = layout.at.outcomes + n * CELLS.outcome
    if (before) add(cell)
    if (after) add(cell + 1)
    if (before && after) add(cell + 2)
    if (today.unintended.has(n) || yours.unintended.has(n)) add(cell + 3)
    if (!layout.bad[n]) continue
    noteCauses(id, today, 0)
    noteCauses(id, yours, 1)
  }
  if (today.ending >= 0) add(layout.at.endings + today.ending * CELLS.ending)
  if (yours.ending >= 0) add(layout.at.endings + yours.ending * CELLS.ending + 1)
  if (today.ending >= 0 && today.ending === yours.ending) add(layout.at.endings + today.ending * CELLS.ending + 2)
  addGroups(layout, led, add)

  function noteCauses(id: string, journey: Journey, world: 0 | 1): void {
    for (const n of journey.causes) {
      const name = pairs[n] ?? ''
      if (!name.startsWith(`${id} `)) continue
      const both = causes.get(name) ?? [0, 0]
      both[world]++
      causes.set(name, both)
    }
  }
}

export function mergeTally(to: Tally, from: Tally): void {
  for (let n = 0; n < to.cells.length; n++) to.cells[n] = (to.cells[n] ?? 0) + (from.cells[n] ?? 0)
  for (const [name, [today, yours]] of from.causes) {
    const both = to.causes.get(name) ?? [0, 0]
    to.causes.set(name, [both[0] + today, both[1] + yours])
  }
}

type Add = (cell: number, more?: number) => void

function addConditions({ at }: Layout, { today, yours }: Led, add: Add): void {
  for (let meter = 0; meter < CONDITIONS.length; meter++) {
    const cell = at.conditions + meter * CELLS.condition
    for (const [world, { gate, end }] of [today, yours].entries()) {
      if (gate) add(cell + world * 6 + (gate[meter] ?? 0))
      add(cell + world * 6 + 3 + (end[meter] ?? 0))
    }
    const change = (yours.end[meter] ?? 0) - (today.end[meter] ?? 0)
    if (change > 0) add(cell + 12)
    if (change < 0) add(cell + 13)
  }
}

function addDays(layout: Layout, { today, yours }: Led, add: Add): void {
  for (let counted = 0; counted < layout.counted.length; counted++) {
    for (const [world, { days }] of [today, yours].entries()) {
      const one = days?.[counted]
      if (!one) continue
      add(daysRow(layout, counted, world as 0 | 1, 0) + one.open)
      add(daysRow(layout, counted, world as 0 | 1, 1) + one.underway)
    }
    const change = openDays(yours, counted) - openDays(today, counted)
    if (Number.isNaN(change)) continue
    const cell = daysPair(layout, counted)
    add(cell)
    add(cell + 1, change)
    add(cell + 2, change * change)
  }
}

/** For everybody, and for each way in which this life began. */
function addGroups(layout: Layout, { situations, today, yours }: Led, add: Add): void {
  for (let measure = 0; measure < layout.measures.length; measure++) {
    const change = measured(layout, measure, yours) - measured(layout, measure, today)
    if (Number.isNaN(change)) continue
    const better = measure === 1 ? change > 0 : change < 0
    for (const group of [0, ...situations.map((one) => one + 1)]) {
      const cell = groupCell(layout, group, measure)
      add(cell)
      if (better) add(cell + 1)
      else if (change !== 0) add(cell + 2)
      add(cell + 3, change)
      add(cell + 4, change * change)
    }
  }
}

/** In the order of the layout: bad outcomes, conditions arranged, days without each. */
function measured(layout: Layout, measure: number, journey: Journey): number {
  if (measure === 0) return badOf(layout, journey)
  return measure === 1 ? arrangedOf(journey) : openDays(journey, measure - 2)
}

export function badOf({ bad }: Layout, { outcomes }: Journey): number {
  let n = 0
  for (const one of outcomes) if (bad[one]) n++
  return n
}

export function arrangedOf({ end }: Journey): number {
  return end.filter((one) => one === 2).length
}

function openDays({ days }: Journey, counted: number): number {
  return days?.[counted]?.open ?? Number.NaN
}
