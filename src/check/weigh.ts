/** Weighs the options of every decision against each other from the same situations: what each gives right away, and what runs come to afterwards. Called by the worker of a check. */
import { chance } from '../engine/chance.ts'
import { METERS } from '../engine/meters.ts'
import type { Rest } from '../engine/terrain.ts'
import type { Id } from '../engine/types.ts'
import { type Ground, openingOf, optionsAt, type Spot } from './ground.ts'
import { MOST_CHOICES, weekOf } from './stroll.ts'

/** Situations of one decision that are looked at, and runs on from each option there. */
const SITUATIONS = 40
const RUNS_ON = 6
/** Fewer situations than this prove nothing. */
const LEAST = 8

/** Two options that were open together: the first against the second, for every measure higher is better. */
interface Pair {
  better: Id
  worse: Id
  spot: Spot
  situations: number
  /** Lowest and highest difference right after the choice, by measure. */
  now: { low: number; high: number }[]
  /** Sum and sum of squares of the differences at the end, by measure. */
  later: { sum: number; squares: number }[]
}

export type Weighed = Map<string, Pair>

export interface WeighOrder {
  sets: readonly (readonly Id[])[]
  decisions?: readonly (readonly Id[])[]
  runs: number
  seed: number
  stopped(): boolean
}

/** The meters of the story, `stroefheid` the other way round; then what a run brought that nobody meant, the other way round. */
const MEASURES = [...METERS.map((meter) => meter.name), 'unintended'] as const

export function weigh(ground: Ground, order: WeighOrder): Weighed {
  const next = chance(order.seed)
  const weighed: Weighed = new Map()
  const looked = new Map<string, number>()
  for (let run = 0; run < order.runs && !order.stopped(); run++) {
    const week = weekOf(order, run, next)
    const rules = order.sets[run % order.sets.length] ?? []
    let rest = ground.terrain.open(openingOf(ground, rules, Math.floor(next() * 0x7fffffff), week))
    for (let made = 0; made < MOST_CHOICES && !rest.fault; made++) {
      const options = optionsAt(ground, rest)
      const open = options.flatMap((option, at) => (option.closed ? [] : [at]))
      const guess = options.some((option) => option.guess)
      const decision = open.map((at) => options[at]?.id).join(' ')
      const times = looked.get(decision) ?? 0
      // The first runs all pass here; later ones come from elsewhere in the story.
      if (!guess && open.length > 1 && times < SITUATIONS && (times < 4 || next() < 0.5)) {
        looked.set(decision, times + 1)
        compare(ground, rest, open, weighed, Math.floor(next() * 0x7fffffff))
      }
      const at = open[Math.floor(next() * open.length)]
      if (at === undefined) break
      rest = ground.terrain.take(rest, at)
    }
  }
  return weighed
}

function compare(ground: Ground, rest: Rest, open: readonly number[], weighed: Weighed, seed: number): void {
  const options = optionsAt(ground, rest)
  const afters = open.map((at) => ({ at, after: ground.terrain.take(rest, at) })).filter(({ after }) => !after.fault)
  const outcomes = afters.map(({ at, after }) => {
    // A new week may have begun by the next rest; what the choice itself costs stands in it.
    const now = [...metersAt(ground, after), -(options[at]?.cost ?? 0)]
    const later = MEASURES.map(() => 0)
    for (let run = 0; run < RUNS_ON; run++) {
      // The same luck for every option, so that only the option differs.
      for (const [n, value] of runOn(ground, after, chance(seed + run)).entries()) later[n] = (later[n] ?? 0) + value / RUNS_ON
    }
    return { id: options[at]?.id ?? '', spot: options[at]?.spot ?? '', now, later }
  })
  for (const one of outcomes) {
    for (const other of outcomes) {
      if (one !== other) note(weighed, one, other)
    }
  }
}

interface Weight {
  id: Id
  spot: Spot
  now: number[]
  later: number[]
}

function note(weighed: Weighed, one: Weight, other: Weight): void {
  const key = `${one.id} ${other.id}`
  const pair: Pair = weighed.get(key) ?? {
    better: one.id,
    worse: other.id,
    spot: other.spot,
    situations: 0,
    now: one.now.map(() => ({ low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY })),
    later: one.later.map(() => ({ sum: 0, squares: 0 })),
  }
  pair.situations++
  for (const [n, range] of pair.now.entries()) {
    const difference = (one.now[n] ?? 0) - (other.now[n] ?? 0)
    range.low = Math.min(range.low, difference)
    range.high = Math.max(range.high, difference)
  }
  for (const [n, sums] of pair.later.entries()) {
    const difference = (one.later[n] ?? 0) - (other.later[n] ?? 0)
    sums.sum += difference
    sums.squares += difference * difference
  }
  weighed.set(key, pair)
}

function metersAt(ground: Ground, rest: Rest): number[] {
  return METERS.map(({ name }) => {
    const value = ground.terrain.value(rest, name)
    return typeof value === 'number' ? (name === 'stroefheid' ? -value : value) : 0
  })
}

/** One run to its end by chance: the meters there, and the unintended outcomes from here on. */
function runOn(ground: Ground, from: Rest, next: () => number): number[] {
  let rest = from
  let unintended = 0
  const heard = () => {
    for (const n of rest.lines) if (ground.line(n).unintended) unintended++
  }
  heard()
  for (let made = 0; made < MOST_CHOICES && !rest.fault; made++) {
    const open = optionsAt(ground, rest).flatMap((option, at) => (option.closed ? [] : [at]))
    const at = open[Math.floor(next() * open.length)]
    if (at === undefined) break
    rest = ground.terrain.take(rest, at)
    heard()
  }
  return [...metersAt(ground, rest), -unintended]
}

export function addWeighed(to: Weighed, from: Weighed): void {
  for (const [key, pair] of from) {
    const before = to.get(key)
    if (!before) {
      to.set(key, structuredClone(pair))
      continue
    }
    before.situations += pair.situations
    for (const [n, range] of before.now.entries()) {
      range.low = Math.min(range.low, pair.now[n]?.low ?? range.low)
      range.high = Math.max(range.high, pair.now[n]?.high ?? range.high)
    }
    for (const [n, sums] of before.later.entries()) {
      sums.sum += pair.later[n]?.sum ?? 0
      sums.squares += pair.later[n]?.squares ?? 0
    }
  }
}

/**
 * Options that are never worse and sometimes better than another, in every measure: right after the choice in every situation that was
 * looked at, and on average at the end (within one standard error for not worse, beyond two for better).
 */
export function dominating(weighed: Weighed): { better: Id; worse: Id; spot: Spot; situations: number }[] {
  return [...weighed.values()].filter(({ situations, now, later }) => {
    if (situations < LEAST) return false
    const means = later.map(({ sum, squares }) => {
      const mean = sum / situations
      const error = Math.sqrt(Math.max(0, squares / situations - mean * mean) / situations)
      return { mean, error }
    })
    const neverWorse = now.every((range) => range.low >= 0) && means.every(({ mean, error }) => mean >= -error - 1e-9)
    const sometimesBetter = now.some((range) => range.high > 0) || means.some(({ mean, error }) => mean > 2 * error + 1e-9)
    return neverWorse && sometimesBetter
  })
}
