/**
 * Who comes in: life n of a run, drawn from the seed alone, so that it is the same life whatever was drawn before it and on whichever machine.
 *
 * How often each way of beginning comes in is as published (or as somebody changed it), whatever hangs together. How they hang together is an
 * assumption, `samenhang`: one hidden trait that everybody has more or less of (a one-factor Gaussian copula). It is the correlation between
 * any two of the hidden scores behind the ways of beginning. At 0 they fall together by chance only: having no ID says nothing about having an
 * address. At 0.9 nearly everybody who has the rarer trouble has the commoner one too. A way of beginning that is no trouble
 * (`scil_boven`) hangs on the trait like the others; nobody counted that either.
 */
import { BEFORE } from '../engine/carried.ts'
import { fingerprint } from '../engine/chance.ts'
import type { Id } from '../engine/types.ts'
import { OTHERWISE, TOGETHER, valuesOf } from './assumptions.ts'
import { draw, normalAt } from './chance.ts'
import type { LabStory } from './story.ts'
import type { LabSettings, WorkStyle } from './types.ts'

/** One life before it is led. */
export interface Drawn {
  n: number
  style: WorkStyle
  /** The ways of beginning that are not the usual one. */
  situation: Id[]
  /** Every way of beginning, the usual ones too. */
  begins: Id[]
  /** What a route carries: everything that is not usual, sorted. */
  carried: Id[]
  /** All that other chairs have decided, as `resolveCarried` gives it. */
  decided: Id[]
  /** Where the story's own chance starts. */
  seed: number
}

/** A decision of another chair, or of how it was before. */
interface Decision {
  what: number
  before: boolean
  usual: Id[]
  others: Id[]
  /** By other option: below which score it holds; together in order. Null: nobody says how often. */
  bounds: { id: Id; below: number }[] | null
}

const TRAIT = fingerprint('lab trait')
const SEED = fingerprint('lab seed')
const MOST_SEED = 2147483647

/** Makes the drawer of the lives of these settings. */
export function drawer(story: LabStory, settings: LabSettings): (n: number) => Drawn {
  const values = valuesOf(story, settings)
  const together = values.get(TOGETHER) ?? 0
  const load = Math.sqrt(together)
  const own = Math.sqrt(1 - together)
  const otherwise = values.get(OTHERWISE) ?? 0
  const decisions = decisionsOf(story, settings.chair, values)
  const { seed, styles } = settings
  return (n) => {
    const trait = score(seed, n, TRAIT)
    const pick = (one: Decision): Id | null => {
      if (one.bounds) {
        const mixed = load * trait + own * score(seed, n, one.what)
        return one.bounds.find(({ below }) => mixed < below)?.id ?? null
      }
      if (one.before || draw(seed, n, one.what) >= otherwise) return null
      return one.others[Math.floor(draw(seed, n, one.what, 1) * one.others.length)] ?? null
    }
    const situation: Id[] = []
    const begins: Id[] = []
    const carried: Id[] = []
    const decided: Id[] = []
    for (const one of decisions) {
      const other = pick(one)
      const holds = other === null ? one.usual : [other]
      decided.push(...holds)
      if (one.before) begins.push(...holds)
      if (other === null) continue
      carried.push(other)
      if (one.before) situation.push(other)
    }
    const style = styles[n % styles.length] ?? 'willekeurig'
    return { n, style, situation, begins, carried: carried.sort(), decided, seed: Math.floor(draw(seed, n, SEED) * MOST_SEED) }
  }
}

/** A standard normal score. */
function score(seed: number, n: number, what: number): number {
  return normalAt(draw(seed, n, what) + 2 ** -33)
}

function decisionsOf({ besluiten, situations }: LabStory, chair: Id, values: ReadonlyMap<string, number>): Decision[] {
  const others = besluiten.filter((one) => one.chair !== chair)
  return [...new Set(others.map((one) => one.decision))].map((id) => {
    const options = others.filter((one) => one.decision === id)
    const situation = situations.find((one) => one.decision === id)
    return {
      what: fingerprint(`decision ${id}`),
      before: options.some((one) => one.chair === BEFORE),
      usual: options.filter((one) => one.usual).map((one) => one.id),
      others: options.filter((one) => !one.usual).map((one) => one.id),
      bounds: situation ? boundsOf(Object.keys(situation.shares), values) : null,
    }
  })
}

/** The scores below which each option holds, so that it holds as often as its share says. Shares that are more than everybody together are brought down. */
function boundsOf(options: readonly Id[], values: ReadonlyMap<string, number>): { id: Id; below: number }[] {
  const all = options.reduce((sum, id) => sum + (values.get(id) ?? 0), 0)
  let sum = 0
  return options.map((id) => {
    sum += (values.get(id) ?? 0) / Math.max(1, all)
    return { id, below: sum <= 0 ? Number.NEGATIVE_INFINITY : sum >= 1 - 1e-12 ? Number.POSITIVE_INFINITY : normalAt(sum) }
  })
}
