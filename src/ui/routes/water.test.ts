import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alongLine, bubblesOf, HIGH, LINE, WIDE } from './water.ts'

test('a shape for every thought, inside the water, the read ones above the others', () => {
  fc.assert(
    fc.property(fc.nat(150), fc.nat(150), (clear, murky) => {
      const spots = bubblesOf(clear, murky)
      expect(spots).toHaveLength(clear + murky)
      expect(spots.filter((spot) => spot.clear)).toHaveLength(clear)
      for (const { x, y, r } of spots) {
        expect(x - r).toBeGreaterThan(0)
        expect(x + r).toBeLessThan(WIDE)
        expect(y - r).toBeGreaterThan(LINE)
        expect(y + r).toBeLessThanOrEqual(HIGH)
      }
      const deepest = Math.max(0, ...spots.filter((spot) => spot.clear).map((spot) => spot.y))
      const highest = Math.min(HIGH, ...spots.filter((spot) => !spot.clear).map((spot) => spot.y))
      expect(deepest).toBeLessThanOrEqual(highest)
    }),
  )
})

test('the same numbers give the same picture', () => {
  expect(bubblesOf(5, 9)).toEqual(bubblesOf(5, 9))
})

test('endings stand along the line, the last as far from the edge as the first', () => {
  expect(alongLine(0, 4)).toBeCloseTo(WIDE - alongLine(3, 4))
})
