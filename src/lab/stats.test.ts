import { expect, test } from 'vitest'
import { chance } from '../engine/chance.ts'
import { meanDifference, pairedShares, shareOf, spreadOf } from './stats.ts'

test('Wilson’s interval, against published values', () => {
  // Newcombe (1998), table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29; without continuity correction.
  const cases: [number, number, number, number][] = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ]
  for (const [n, of, low, high] of cases) {
    const share = shareOf(n, of)
    expect(share.low).toBeCloseTo(low, 4)
    expect(share.high).toBeCloseTo(high, 4)
  }
  expect(shareOf(20, 20)).toMatchObject({ share: 1, high: 1 })
  expect(shareOf(0, 0)).toEqual({ n: 0, of: 0, share: 0, low: 0, high: 1 })
})

/** In how many of so many tries the truth lay within. */
function coverage(tries: number, within: (next: () => number) => boolean): number {
  const next = chance(11)
  let hits = 0
  for (let n = 0; n < tries; n++) if (within(next)) hits++
  return hits / tries
}
const holds = ({ low, high }: { low: number; high: number }, truth: number) => low <= truth && truth <= high

test('in about 95 of 100 runs the truth lies between low and high', () => {
  const times = (next: () => number, of: number, share: number) => Array.from({ length: of }, next).filter((one) => one < share).length
  for (const [share, of] of [
    [0.5, 200],
    [0.15, 200],
    [0.03, 400],
  ] as const) {
    const covered = coverage(2000, (next) => holds(shareOf(times(next, of, share), of), share))
    expect(covered).toBeGreaterThan(0.925)
    expect(covered).toBeLessThan(0.985)
  }
  // Gained in 4, lost in 1 of a hundred.
  const paired = coverage(2000, (next) => {
    let [more, less] = [0, 0]
    for (let n = 0; n < 300; n++) {
      const one = next()
      if (one < 0.04) more++
      else if (one < 0.05) less++
    }
    return holds(pairedShares(more, less, 300), 0.03)
  })
  expect(paired).toBeGreaterThan(0.925)
  expect(paired).toBeLessThan(0.985)
  // Whole days, mostly none, sometimes ten fewer.
  const days = coverage(2000, (next) => {
    let [sum, squares] = [0, 0]
    for (let n = 0; n < 300; n++) {
      const change = next() < 0.3 ? -10 : 0
      sum += change
      squares += change * change
    }
    return holds(meanDifference(sum, squares, 300), -3)
  })
  expect(days).toBeGreaterThan(0.925)
  expect(days).toBeLessThan(0.975)
})

test('a difference that nobody showed is not told as certain', () => {
  const none = pairedShares(0, 0, 1000)
  expect(none.mean).toBe(0)
  expect(none.low).toBeLessThan(0)
  expect(none.high).toBeGreaterThan(0)
  expect(none.high).toBeLessThan(0.004)
})

test('a spread tells mean and tenths', () => {
  const spread = spreadOf([5, 0, 0, 3, 2])
  expect(spread).toMatchObject({ mean: 1.7, p10: 0, p50: 0, p90: 4 })
  expect(spread.low).toBeGreaterThanOrEqual(0)
  expect(spread.high).toBeLessThanOrEqual(4)
  expect(spreadOf([0, 0, 0])).toMatchObject({ mean: 0, p10: 0, p50: 0, p90: 0 })
})
