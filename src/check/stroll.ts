/** Plays a chair many times from a seed, by several habits of choosing, and keeps how the runs went. Called by the worker of a check. */
import { chance } from '../engine/chance.ts'
import { type Chooser, chooser, type Habit } from '../engine/chooser.ts'
import type { Opening, Rest } from '../engine/terrain.ts'
import type { Id } from '../engine/types.ts'
import { type Ground, openingOf, optionsAt, routeOf } from './ground.ts'
import type { Trouble, Watcher } from './tally.ts'
import { drawWeek } from './weeks.ts'

/** More choices than this in one run: the story does not come to an end. */
export const MOST_CHOICES = 300

/** A story of which so many runs come to no ending is broken enough to say so. */
const MOST_BROKEN = 50

export interface StrollOrder {
  habit: Habit
  /** The combinations of rules, taken in turn. */
  sets: readonly (readonly Id[])[]
  /** Decisions of other chairs, as the options of each: every second round of the combinations is played in a week drawn from them. */
  decisions?: readonly (readonly Id[])[]
  runs: number
  seed: number
  stopped(): boolean
  progress?(runs: number): void
}

/** How runs went; only runs that choose by chance are counted in the flow. */
export interface Strolled {
  runs: number
  /** Runs in another week than an ordinary one. */
  elsewhere: number
  shortest: number
  longest: number
  endings: Map<Id, number>
  /** By ending, sequences of choices that led there without the guesses: two are enough to know. */
  ways: Map<Id, Set<string>>
  passages: Map<string, number>
  choices: Map<Id, { passage: string; text: string; offered: number; taken: number; closed: number }>
  /** `from choice to`, how often. */
  steps: Map<string, number>
  endedIn: Map<Id, string>
}

export function emptyStrolled(): Strolled {
  return {
    runs: 0,
    elsewhere: 0,
    shortest: Number.POSITIVE_INFINITY,
    longest: 0,
    endings: new Map(),
    ways: new Map(),
    passages: new Map(),
    choices: new Map(),
    steps: new Map(),
    endedIn: new Map(),
  }
}

export function stroll(ground: Ground, watcher: Watcher, order: StrollOrder): Strolled {
  const strolled = emptyStrolled()
  const next = chance(order.seed)
  const choose = chooser(order.habit, next)
  let broken = 0
  for (let run = 0; run < order.runs && broken < MOST_BROKEN && !order.stopped(); run++) {
    const rules = order.sets[run % order.sets.length] ?? []
    const week = weekOf(order, run, next)
    if (week.length > 0) strolled.elsewhere++
    const ended = strollOnce(ground, watcher, openingOf(ground, rules, Math.floor(next() * 0x7fffffff), week), choose, strolled)
    if (!ended) broken++
    if ((run & 15) === 0) order.progress?.(run)
  }
  return strolled
}

/** The week of the nth run: ordinary in every other round of the combinations of rules. */
export function weekOf({ sets, decisions = [] }: Pick<StrollOrder, 'sets' | 'decisions'>, run: number, next: () => number): readonly Id[] {
  return Math.floor(run / sets.length) % 2 === 0 ? [] : drawWeek(decisions, next)
}

/** One run to its end; false when it came to none. */
function strollOnce(ground: Ground, watcher: Watcher, opening: Opening, choose: Chooser, strolled: Strolled): boolean {
  const made: Id[] = []
  const way: Id[] = []
  let rest = ground.terrain.open(opening)
  let passage = ''
  let by: Id | null = null
  let ending: Id | null = null
  for (;;) {
    watcher.see(opening, rest, () => made)
    for (const to of rest.passages) {
      count(strolled.passages, to)
      count(strolled.steps, `${passage} ${by ?? '-'} ${to}`)
      passage = to
      by = null
    }
    for (const n of rest.lines) ending = ground.line(n).ending ?? ending
    const options = optionsAt(ground, rest)
    for (const option of options) {
      const known = strolled.choices.get(option.id) ?? { passage, text: option.text, offered: 0, taken: 0, closed: 0 }
      if (option.closed) known.closed++
      else known.offered++
      strolled.choices.set(option.id, known)
    }
    const at = choose.pick(options)
    const option = options[at]
    if (!option || rest.fault) break
    if (made.length >= MOST_CHOICES) {
      endless(ground, watcher, opening, made, option.spot)
      break
    }
    const known = strolled.choices.get(option.id)
    if (known) known.taken++
    made.push(option.id)
    if (!option.guess) way.push(option.id)
    by = option.id
    rest = ground.terrain.take(rest, at)
  }
  strolled.runs++
  if (ending === null) return false
  strolled.shortest = Math.min(strolled.shortest, made.length)
  strolled.longest = Math.max(strolled.longest, made.length)
  count(strolled.endings, ending)
  strolled.endedIn.set(ending, passage)
  const ways = strolled.ways.get(ending) ?? new Set()
  if (ways.size < 2) strolled.ways.set(ending, ways.add(way.join(' ')))
  return true
}

function endless(ground: Ground, { tally }: Watcher, opening: Opening, made: readonly Id[], spot: string): void {
  const key = `OW061 ${spot}`
  const before = tally.troubles.get(key)
  const fresh: Trouble = {
    code: 'OW061',
    spot,
    about: 'choices',
    detail: String(MOST_CHOICES),
    route: routeOf(ground, opening, made),
    times: 1,
  }
  tally.troubles.set(key, before ? { ...before, times: before.times + 1 } : fresh)
}

export function addStrolled(to: Strolled, from: Strolled): void {
  to.runs += from.runs
  to.elsewhere += from.elsewhere
  to.shortest = Math.min(to.shortest, from.shortest)
  to.longest = Math.max(to.longest, from.longest)
  for (const [id, times] of from.endings) count(to.endings, id, times)
  for (const [id, ways] of from.ways) to.ways.set(id, new Set([...(to.ways.get(id) ?? []), ...ways]))
  for (const [name, times] of from.passages) count(to.passages, name, times)
  for (const [step, times] of from.steps) count(to.steps, step, times)
  for (const [id, passage] of from.endedIn) to.endedIn.set(id, passage)
  for (const [id, one] of from.choices) {
    const before = to.choices.get(id)
    to.choices.set(
      id,
      before
        ? { ...before, offered: before.offered + one.offered, taken: before.taken + one.taken, closed: before.closed + one.closed }
        : { ...one },
    )
  }
}

function count(counts: Map<string, number>, key: string, times = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + times)
}

/** Whether turning one rule shows: the same choices, played with it on and with it off, side by side. */
export function noticesRule(ground: Ground, rule: Id, order: Pick<StrollOrder, 'sets' | 'decisions' | 'runs' | 'seed'>): boolean {
  const next = chance(order.seed)
  for (let run = 0; run < order.runs; run++) {
    const set = order.sets[run % order.sets.length] ?? []
    const week = weekOf(order, run, next)
    const seed = Math.floor(next() * 0x7fffffff)
    const without = set.filter((one) => one !== rule)
    let on = ground.terrain.open(openingOf(ground, [...without, rule], seed, week))
    let off = ground.terrain.open(openingOf(ground, without, seed, week))
    for (let made = 0; made < MOST_CHOICES; made++) {
      if (differ(on, off)) return true
      const open = optionsAt(ground, on).flatMap((option, at) => (option.closed ? [] : [at]))
      const at = open[Math.floor(next() * open.length)]
      if (at === undefined || on.fault) break
      on = ground.terrain.take(on, at)
      off = ground.terrain.take(off, at)
    }
  }
  return false
}

function differ(a: Rest, b: Rest): boolean {
  const unlike = (x: readonly number[], y: readonly number[]) => x.length !== y.length || x.some((one, n) => one !== y[n])
  return unlike(a.lines, b.lines) || unlike(a.choices, b.choices)
}
