/** Where everything that is counted has its place: one row of numbers for each set of lives. The same for the same story, in every worker. Called by ground, tally and summary. */
import { BEFORE } from '../engine/carried.ts'
import { METERS } from '../engine/meters.ts'
import type { Id, Meter, Scenario } from '../engine/types.ts'
import type { Measure } from './types.ts'

/** What can be better or worse for a client, in the order in which they are shown. */
export const CONDITIONS: readonly Meter[] = METERS.filter((one) => one.kind === 'condition').map((one) => one.name)

/** Cells of one meter, one outcome, one ending, one measure of one group; of days, besides the two rows for each world. */
export const CELLS = { condition: 14, outcome: 4, ending: 3, group: 5, days: 3 } as const

export interface Layout {
  outcomes: Id[]
  bad: boolean[]
  endings: Id[]
  /** What is counted in days, and over how many. */
  counted: Meter[]
  days: number
  /** Every way of beginning: the options of the decisions `vooraf`. */
  situations: Id[]
  measures: Measure[]
  /** Where each part begins; the first cell counts the lives. */
  at: { conditions: number; days: number; outcomes: number; endings: number; groups: number }
  size: number
}

export function layoutOf({ outcomes, endings, besluiten, lab }: Pick<Scenario, 'outcomes' | 'endings' | 'besluiten' | 'lab'>): Layout {
  const counted = lab?.counted.map((one) => one.meter) ?? []
  const days = lab?.days ?? 0
  const situations = besluiten.filter((one) => one.chair === BEFORE).map((one) => one.id)
  const measures: Measure[] = ['bad', 'conditions', ...counted.map((meter): Measure => `days:${meter}`)]
  const ids = Object.keys(outcomes)
  const ends = Object.keys(endings)
  const at = { conditions: 1, days: 0, outcomes: 0, endings: 0, groups: 0 }
  at.days = at.conditions + CONDITIONS.length * CELLS.condition
  at.outcomes = at.days + counted.length * (4 * (days + 1) + CELLS.days)
  at.endings = at.outcomes + ids.length * CELLS.outcome
  at.groups = at.endings + ends.length * CELLS.ending
  const size = at.groups + (1 + situations.length) * measures.length * CELLS.group
  return { outcomes: ids, bad: ids.map((id) => outcomes[id]?.bad === true), endings: ends, counted, days, situations, measures, at, size }
}

/** The row of days: of one counted meter, in one world (0 today, 1 yours), open (0) or under way (1). */
export function daysRow({ at, days }: Layout, counted: number, world: 0 | 1, state: 0 | 1): number {
  return at.days + counted * (4 * (days + 1) + CELLS.days) + (world * 2 + state) * (days + 1)
}

/** Lives counted in both worlds, the sum of their differences in open days, and of the squares. */
export function daysPair({ at, days }: Layout, counted: number): number {
  return at.days + counted * (4 * (days + 1) + CELLS.days) + 4 * (days + 1)
}

/** Group 0 is everybody; measures in the order of the layout. Cells: lives, better, worse, sum, squares. */
export function groupCell({ at, measures }: Layout, group: number, measure: number): number {
  return at.groups + (group * measures.length + measure) * CELLS.group
}
