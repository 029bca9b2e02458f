/** Meets every situation of a chair, or every course it can take, equal ones once, layer by layer: after one choice, after two, and so on. Called by the worker of a check. */
import type { Opening, Rest } from '../engine/terrain.ts'
import type { Id, Route } from '../engine/types.ts'
import { type Ground, optionsAt, routeOf } from './ground.ts'
import type { Watcher } from './tally.ts'

export interface ExploreOrder {
  openings: readonly Opening[]
  /** What makes two situations one: all that may still be said (`key`), or only all that may still happen (`course`). */
  by: 'key' | 'course'
  /** Situations to hold at most; beyond that the search stops after the layer it is in. */
  most: number
  /** Whether somebody wants it to end; asked now and then. */
  stopped(): boolean
  /** Told now and then: situations met. */
  progress?(situations: number): void
}

/** How many ways lead from a beginning to an ending: none, one, or more. */
type Ways = 0 | 1 | 2

export interface Explored {
  /** Every situation was met. */
  whole: boolean
  /** The story broke, or went round without an end, somewhere on the way. */
  broken: boolean
  situations: number
  steps: number
  /** How many choices deep every situation was met. */
  depth: number
  /** Situations from which no ending can be reached any more, though nothing broke: one for each choice point, with a way there. Known only when whole. */
  stuck: { spot: string; route: Route }[]
  /** Choices with which one can come back to the very same situation, though there is a way out. Known only when whole. */
  rounds: { spot: string; id: Id; route: Route }[]
  /** By ending, the most ways from one beginning. Known only when whole. */
  ways: Record<Id, Ways>
}

/** The situations by number, in the order in which they were met and stepped on from; the way to each is a shortest one. Long rows of small numbers keep it light. */
interface Found {
  numbers: Map<string, number>
  /** The situation it was reached from, or −1 − opening; and the choice it was reached by. */
  parent: number[]
  by: number[]
  /** Which opening that way began with. */
  start: number[]
  /** Its ending as a number, or −1. */
  ending: number[]
  endings: Id[]
  /** Its first option, or −1 when it rests without any. */
  option: number[]
  broken: Set<number>
  /** Where its steps begin in the rows below; they end where those of the next begin. */
  steps: number[]
  stepTo: number[]
  stepBy: number[]
}

/** A story that breaks in more places than this is broken enough to say so. */
const MOST_BROKEN = 20

export function explore(ground: Ground, watcher: Watcher, order: ExploreOrder): Explored {
  const { terrain } = ground
  const found: Found = {
    numbers: new Map(),
    parent: [],
    by: [],
    start: [],
    ending: [],
    endings: [],
    option: [],
    broken: new Set(),
    steps: [],
    stepTo: [],
    stepBy: [],
  }
  const openingAt = (n: number): Opening => {
    const opening = order.openings[n]
    if (!opening) throw new Error('A situation without a beginning')
    return opening
  }
  const choicesTo = (at: number): Id[] => {
    const choices: Id[] = []
    for (let one = at; (found.parent[one] ?? -1) >= 0; one = found.parent[one] ?? -1) choices.push(ground.choice(found.by[one] ?? -1).id)
    return choices.reverse()
  }
  const routeTo = (at: number): Route => routeOf(ground, openingAt(found.start[at] ?? 0), choicesTo(at))

  /** Notes a rest; a new situation joins the next layer. */
  const meet = (rest: Rest, parent: number, by: number, coming: Rest[]): number => {
    const start = parent < 0 ? -1 - parent : (found.start[parent] ?? 0)
    const opening = openingAt(start)
    const ends = rest.choices.length === 0
    const ending = ends ? (rest.lines.map((n) => ground.line(n).ending).find((one) => one !== null) ?? null) : null
    const key = `${ending ?? ''} ${rest[order.by]}`
    const before = found.numbers.get(key)
    const at = before ?? found.parent.length
    if (before === undefined) {
      found.numbers.set(key, at)
      found.parent.push(parent)
      found.by.push(by)
      found.start.push(start)
      found.ending.push(ending === null ? -1 : numberIn(found.endings, ending))
      found.option.push(rest.choices[0] ?? -1)
      if (rest.fault) found.broken.add(at)
      coming.push(rest)
    }
    watcher.see(opening, rest, () => (parent < 0 ? [] : [...choicesTo(parent), ground.choice(by).id]))
    return at
  }

  let layer: Rest[] = []
  for (const [n, opening] of order.openings.entries()) meet(terrain.open(opening), -1 - n, -1, layer)
  let at = 0
  let depth = 0
  let whole = true
  search: while (layer.length > 0) {
    if (found.parent.length > order.most || found.broken.size > MOST_BROKEN || order.stopped()) {
      whole = false
      break
    }
    const coming: Rest[] = []
    for (const rest of layer) {
      found.steps[at] = found.stepTo.length
      const options = rest.fault ? [] : optionsAt(ground, rest)
      for (const [n, choice] of options.entries()) {
        if (choice.closed) continue
        const by = rest.choices[n] ?? -1
        const to = meet(terrain.take(rest, n), at, by, coming)
        found.stepTo.push(to)
        found.stepBy.push(by)
      }
      if ((++at & 255) === 0) {
        order.progress?.(found.parent.length)
        if (order.stopped() || found.parent.length > order.most * 1.5 || found.broken.size > MOST_BROKEN * 2) {
          whole = false
          break search
        }
      }
    }
    if (coming.length > 0) depth++
    layer = coming
  }
  const explored: Explored = {
    whole,
    broken: found.broken.size > 0,
    situations: found.parent.length,
    steps: found.stepTo.length,
    depth,
    stuck: [],
    rounds: [],
    ways: {},
  }
  if (!whole) return explored
  found.steps.push(found.stepTo.length)

  const reaches = reachEnds(found)
  const circles = circlesIn(found)
  const told = new Set<string>()
  for (let one = 0; one < found.parent.length; one++) {
    const option = found.option[one] ?? -1
    if (!reaches[one] && option >= 0 && hasSteps(found, one)) {
      const { spot } = ground.choice(option)
      if (!told.has(spot)) explored.stuck.push({ spot, route: routeTo(one) })
      told.add(spot)
    }
    if (!reaches[one] || circles[one] === -1) continue
    for (const step of stepsOf(found, one)) {
      const { id, spot } = ground.choice(found.stepBy[step] ?? -1)
      if (circles[one] !== circles[found.stepTo[step] ?? -1] || told.has(id)) continue
      told.add(id)
      explored.rounds.push({ spot, id, route: routeTo(one) })
    }
  }
  explored.ways = waysToEndings(ground, found)
  return explored
}

function numberIn(list: Id[], id: Id): number {
  const n = list.indexOf(id)
  return n < 0 ? list.push(id) - 1 : n
}

function* stepsOf({ steps }: Found, at: number): Generator<number> {
  for (let step = steps[at] ?? 0; step < (steps[at + 1] ?? 0); step++) yield step
}

function hasSteps({ steps }: Found, at: number): boolean {
  return (steps[at + 1] ?? 0) > (steps[at] ?? 0)
}

/** By situation, from where its steps come: rows like those of the steps themselves, the other way round. */
function backSteps(found: Found, counts: (from: number, step: number) => boolean): { first: Int32Array; from: Int32Array } {
  const { parent, steps, stepTo } = found
  const first = new Int32Array(parent.length + 1)
  const every = (note: (from: number, to: number) => void) => {
    for (let from = 0; from < parent.length; from++)
      for (let step = steps[from] ?? 0; step < (steps[from + 1] ?? 0); step++) if (counts(from, step)) note(from, stepTo[step] ?? 0)
  }
  every((_from, to) => {
    first[to + 1] = (first[to + 1] ?? 0) + 1
  })
  for (let n = 0; n < parent.length; n++) first[n + 1] = (first[n + 1] ?? 0) + (first[n] ?? 0)
  const from = new Int32Array(stepTo.length)
  const filled = first.slice()
  every((one, to) => {
    const place = filled[to] ?? 0
    from[place] = one
    filled[to] = place + 1
  })
  return { first, from }
}

/** From which situations an ending, or something broken that is told elsewhere, can still be reached. */
function reachEnds(found: Found): Uint8Array {
  const { parent, option, broken } = found
  const back = backSteps(found, () => true)
  const reaches = new Uint8Array(parent.length)
  const open: number[] = []
  for (let at = 0; at < parent.length; at++) {
    if ((option[at] ?? -1) >= 0 && !broken.has(at)) continue
    reaches[at] = 1
    open.push(at)
  }
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (let n = back.first[at] ?? 0; n < (back.first[at + 1] ?? 0); n++) {
      const from = back.from[n] ?? 0
      if (reaches[from]) continue
      reaches[from] = 1
      open.push(from)
    }
  }
  return reaches
}

/** The circle each situation is part of, or −1 (Tarjan's strongly connected components, without recursion). */
function circlesIn(found: Found): Int32Array {
  const { parent, steps, stepTo } = found
  const count = parent.length
  const order = new Int32Array(count).fill(-1)
  const low = new Int32Array(count)
  const circle = new Int32Array(count).fill(-1)
  const onPath = new Uint8Array(count)
  const next = new Int32Array(count)
  const path: number[] = []
  const work: number[] = []
  let clock = 0
  let circles = 0
  const lower = (at: number, to: number) => {
    if (to < (low[at] ?? 0)) low[at] = to
  }
  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue
    work.push(root)
    for (let at = work.at(-1); at !== undefined; at = work.at(-1)) {
      if (order[at] === -1) {
        order[at] = low[at] = clock++
        next[at] = steps[at] ?? 0
        path.push(at)
        onPath[at] = 1
      }
      const step = next[at] ?? 0
      if (step < (steps[at + 1] ?? 0)) {
        next[at] = step + 1
        const to = stepTo[step] ?? 0
        if (order[to] === -1) work.push(to)
        else if (onPath[to]) lower(at, order[to] ?? 0)
        continue
      }
      work.pop()
      const above = work.at(-1)
      if (above !== undefined) lower(above, low[at] ?? 0)
      if (low[at] === order[at]) close(at)
    }
  }
  return circle

  /** Everything on the path from here on is one component; alone and without a step to itself it is no circle. */
  function close(at: number): void {
    const from = path.lastIndexOf(at)
    const members = path.splice(from)
    const round = members.length > 1 || [...stepsOf(found, at)].some((step) => stepTo[step] === at)
    for (const member of members) {
      onPath[member] = 0
      if (round) circle[member] = circles
    }
    circles++
  }
}

/** For each ending, whether a beginning has no way there, one, or more. Different guesses are one way: they change nothing. */
function waysToEndings(ground: Ground, found: Found): Record<Id, Ways> {
  const { steps, ending, endings, parent, option } = found
  const isGuess = (at: number) => (option[at] ?? -1) >= 0 && ground.choice(option[at] ?? -1).guess
  const back = backSteps(found, (from, step) => !isGuess(from) || step === steps[from])
  const result: Record<Id, Ways> = {}
  for (const [number, id] of endings.entries()) {
    const ways = new Uint8Array(parent.length)
    const handed = new Uint8Array(parent.length)
    const open: number[] = []
    // No more than two are counted, so circles come to rest.
    const add = (at: number, more: number) => {
      const before = ways[at] ?? 0
      if (before === 2) return
      ways[at] = Math.min(2, before + more)
      open.push(at)
    }
    for (let at = 0; at < parent.length; at++) if (ending[at] === number) add(at, 1)
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const more = (ways[at] ?? 0) - (handed[at] ?? 0)
      handed[at] = ways[at] ?? 0
      if (more > 0) for (let n = back.first[at] ?? 0; n < (back.first[at + 1] ?? 0); n++) add(back.from[n] ?? 0, more)
    }
    let most: Ways = 0
    for (let at = 0; at < parent.length; at++) {
      if ((parent[at] ?? 0) < 0 && (ways[at] ?? 0) > most) most = ways[at] === 1 ? 1 : 2
    }
    result[id] = most
  }
  return result
}
