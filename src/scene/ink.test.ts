import { expect, test } from 'vitest'
import { arc, curve, put, ribbon, runs } from './ink.ts'

const pairs = (points: number[]) =>
  Array.from({ length: points.length / 2 }, (_, n) => [points[n * 2], points[n * 2 + 1]] as [number, number])

test('a line becomes a shape of its weight around it, with round ends', () => {
  const outline = pairs(ribbon([0, 0, 50, 0, 100, 0], 10, 1))
  const ys = outline.map(([, y]) => y)
  expect(Math.max(...ys)).toBeGreaterThan(4)
  expect(Math.max(...ys)).toBeLessThan(6)
  expect(Math.min(...ys)).toBeCloseTo(-Math.max(...ys), 0)
  const xs = outline.map(([x]) => x)
  expect(Math.min(...xs)).toBeLessThan(-3.9)
  expect(Math.max(...xs)).toBeGreaterThan(103.9)
  // Once round, without crossing itself: the area is about length × weight and the two caps.
  const area = outline.reduce((sum, [x, y], n) => {
    const [nx, ny] = outline[(n + 1) % outline.length] as [number, number]
    return sum + (x * ny - nx * y) / 2
  }, 0)
  expect(Math.abs(area)).toBeGreaterThan(950)
  expect(Math.abs(area)).toBeLessThan(1250)
})

test('the same seed draws the same line', () => {
  expect(ribbon([0, 0, 30, 40, 90, 10], 6, 4)).toEqual(ribbon([0, 0, 30, 40, 90, 10], 6, 4))
  expect(ribbon([0, 0, 30, 40, 90, 10], 6, 4)).not.toEqual(ribbon([0, 0, 30, 40, 90, 10], 6, 5))
})

test('a curve goes through its corners', () => {
  const points = curve([0, 0, 10, 20, 30, 5], 4)
  expect(points.slice(0, 2)).toEqual([0, 0])
  expect(points.slice(8, 10)).toEqual([10, 20])
  expect(points.slice(-2)).toEqual([30, 5])
})

test('the pen stops at a sharp corner and nowhere else', () => {
  expect(runs([0, 0, 10, 0, 10, 10, 20, 12])).toEqual([
    [0, 0, 10, 0],
    [10, 0, 10, 10],
    [10, 10, 20, 12],
  ])
  expect(runs(arc(0, 0, 20, 20))).toHaveLength(1)
  expect(runs([0, 0, 10, 2, 20, 5])).toHaveLength(1)
})

test('put turns, sizes and moves', () => {
  expect(put([1, 0, 0, 1], 10, 20, 90, 2).map((n) => Math.round(n * 1000) / 1000)).toEqual([10, 22, 8, 20])
  const round = pairs(arc(5, 5, 3, 3))
  for (const [x, y] of round) expect(Math.hypot(x - 5, y - 5)).toBeCloseTo(3, 6)
})
