import { expect, test } from 'vitest'
import { comes, FADE, goes, lengthOf, shifts, standOf, WALK } from './gait.ts'

const SIZE = { width: 200, height: 300, left: 500, right: 600 }

test('people come from their own side', () => {
  expect(standOf(comes('links', SIZE, true, true)).x).toBeLessThan(-100)
  expect(standOf(comes('rechts', SIZE, true, true)).x).toBeGreaterThan(100)
  expect(standOf(comes('midden', SIZE, true, true)).x).toBeGreaterThan(100)
  expect(standOf(comes('midden', SIZE, false, true)).x).toBeLessThan(-100)
})

test('people near the edge come from behind it, and no farther', () => {
  expect(standOf(comes('links', { ...SIZE, left: 120 }, true, true)).x).toBe(-120)
  expect(standOf(comes('rechts', { ...SIZE, right: 130 }, true, true)).x).toBe(130)
})

test('who comes ends at rest', () => {
  const end = standOf({ ...comes('rechts', SIZE, true, true), seconds: WALK })
  expect(end).toEqual({ x: 0, y: expect.closeTo(0), alpha: 1, over: true })
})

test('who goes ends outside, and cannot be seen', () => {
  const end = standOf({ ...goes('links', SIZE, false, true, 1), seconds: WALK })
  expect(end.over).toBe(true)
  expect(end.alpha).toBe(0)
  expect(end.x).toBeLessThan(-100)
})

test('nobody jumps on the way', () => {
  for (const gait of [comes('links', SIZE, false, true), goes('rechts', SIZE, true, true, 1), shifts(180, 20, 300)]) {
    for (let t = 0; t < WALK; t += 0.01) {
      const [a, b] = [standOf({ ...gait, seconds: t }), standOf({ ...gait, seconds: t + 0.01 })]
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(8)
      expect(Math.abs(a.alpha - b.alpha)).toBeLessThan(0.08)
    }
  }
})

test('without motion they only fade, in less than a third of a second', () => {
  for (const gait of [comes('links', SIZE, false, false), goes('links', SIZE, false, false, 1)]) {
    expect(lengthOf(gait)).toBe(FADE)
    expect(FADE).toBeLessThanOrEqual(0.3)
    expect(standOf({ ...gait, seconds: FADE / 2 })).toMatchObject({ x: 0, y: expect.closeTo(0), alpha: 0.5 })
  }
})
