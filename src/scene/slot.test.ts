import { expect, test } from 'vitest'
import { frameOf, length } from './slot.ts'

test('a length is a part of the whole or px, and stays within it', () => {
  expect(length('0.56', 1000, 0)).toBe(560)
  expect(length(' 60px', 1000, 0)).toBe(60)
  expect(length('', 1000, 0.6)).toBe(600)
  expect(length('nonsense', 1000, 0)).toBe(0)
  expect(length('1.4', 1000, 0)).toBe(1000)
  expect(length('-20px', 1000, 0)).toBe(0)
})

test('the pixel ratio is the screen’s, at most 2', () => {
  expect(frameOf(400, 300, 200, 400, 1.25, 8e6).ratio).toBe(1.25)
  expect(frameOf(400, 300, 200, 400, 4, 8e6).ratio).toBe(2)
})

test('a large screen gets fewer pixels per pixel, and never less than its own', () => {
  const large = frameOf(2560, 1440, 900, 1400, 2, 8e6)
  expect(large.ratio).toBeGreaterThan(1)
  expect(large.ratio).toBeLessThan(2)
  expect(large.width * large.height * large.ratio ** 2).toBeCloseTo(8e6, -2)
  expect(frameOf(5120, 2880, 900, 1400, 1, 3e6).ratio).toBe(1)
  expect(frameOf(5120, 2880, 900, 1400, 0.5, 3e6).ratio).toBe(0.5)
})
