import { expect, test } from 'vitest'
import { combinations, MOST_TURNED } from './rules.ts'

const turnedIn = (set: readonly string[], rules: readonly string[], today: readonly string[]) =>
  rules.filter((rule) => today.includes(rule) !== set.includes(rule))

test('of ten rules the 56 sets with at most two turned, each once, today first', () => {
  const rules = Array.from({ length: 10 }, (_, n) => `b${n + 1}`)
  const today = rules.filter((rule) => rule !== 'b4')
  const sets = combinations(rules, today)
  expect(sets[0]).toEqual(today)
  expect(new Set(sets.map((set) => set.join())).size).toBe(56)
  const turned = sets.map((set) => turnedIn(set, rules, today).length)
  expect([0, 1, 2].map((count) => turned.filter((one) => one === count).length)).toEqual([1, 10, 45])
  expect(Math.max(...turned)).toBe(MOST_TURNED)
})

test('of few rules every set, and of none the one there is', () => {
  expect(combinations([], ['b1'])).toEqual([[]])
  expect(
    combinations(['b1', 'b2'], ['b1'])
      .map((set) => set.join())
      .sort(),
  ).toEqual(['', 'b1', 'b1,b2', 'b2'])
})
