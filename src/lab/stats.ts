/** Shares, differences and spreads with their uncertainty, from plain counts. Called by summary. */
import type { Difference, Share, Spread } from './types.ts'

/** Of a standard normal quantity, 95 of 100 lie between minus and plus this. */
const Z = 1.959963984540054

/** A share with Wilson's interval (1927): it stays within 0 … 1 and says something honest about 0 of n. Of nobody: anything from 0 to 1. */
export function shareOf(n: number, of: number): Share {
  if (of === 0) return { n, of, share: 0, low: 0, high: 1 }
  const share = n / of
  const z2 = Z * Z
  const middle = (share + z2 / (2 * of)) / (1 + z2 / of)
  const reach = (Z / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of))
  return { n, of, share, low: n === 0 ? 0 : Math.max(0, middle - reach), high: n === of ? 1 : Math.min(1, middle + reach) }
}

/**
 * How much more often something is so in the second world, over the same lives: `more` have it only there, `less` only in the first. The bounds are
 * those of Agresti and Min (2005), half a life added to each of the four ways it can be, so that “never” is not told as certain.
 */
export function pairedShares(more: number, less: number, of: number): Difference {
  if (of === 0) return { mean: 0, low: -1, high: 1 }
  const mean = (more - less) / of
  const n = of + 2
  const middle = (more - less) / n
  const reach = Z * Math.sqrt(Math.max(0, (more + less + 1) / n - middle * middle) / n)
  return { mean, low: Math.max(-1, middle - reach), high: Math.min(1, middle + reach) }
}

/** The mean of one difference for each life, from their sum and the sum of their squares; normal bounds. */
export function meanDifference(sum: number, squares: number, of: number): Difference {
  if (of === 0) return { mean: 0, low: 0, high: 0 }
  const mean = sum / of
  const reach = of < 2 ? 0 : Z * Math.sqrt(Math.max(0, squares - sum * mean) / (of - 1) / of)
  return { mean, low: mean - reach, high: mean + reach }
}

/** Of whole numbers, from how many lives have each. */
export function spreadOf(counts: readonly number[]): Spread {
  let of = 0
  let sum = 0
  let squares = 0
  for (const [value, lives] of counts.entries()) {
    of += lives
    sum += lives * value
    squares += lives * value * value
  }
  const { mean, low, high } = meanDifference(sum, squares, of)
  const at = (part: number) => {
    let below = 0
    const place = counts.findIndex((lives) => {
      below += lives
      return below >= part * of && below > 0
    })
    return Math.max(0, place)
  }
  const most = Math.max(0, counts.length - 1)
  return { counts: [...counts], mean, low: Math.max(0, low), high: Math.min(most, high), p10: at(0.1), p50: at(0.5), p90: at(0.9) }
}
