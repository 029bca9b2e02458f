import { expect, test } from 'vitest'
import { ARRIVES, createSurface } from './surface.ts'

const XS = Array.from({ length: 145 }, (_, n) => n * 10)
const FRAME = 1 / 60

function shapeOf(surface: ReturnType<typeof createSurface>): number[] {
  return XS.map((x) => surface.heightAt(x))
}

function pass(surface: ReturnType<typeof createSurface>, seconds: number, energy = 1, tension = 0): boolean {
  let under = false
  for (let t = 0; t < seconds; t += FRAME) under = surface.step(FRAME, energy, tension)
  return under
}

/** Mean of how steep it is. */
function steepness(heights: number[]): number {
  return heights.slice(1).reduce((sum, y, n) => sum + Math.abs(y - (heights[n] as number)), 0) / heights.length
}

test('at rest it lies in one graceful shape, whatever went before', () => {
  const fresh = createSurface()
  pass(fresh, 0.1, 0)
  const other = createSurface()
  pass(other, 7.3, 1, 0.8)
  other.outward(400, 15)
  pass(other, 6, 0.6, 0.2)
  pass(other, 0.1, 0, 0)
  expect(shapeOf(other)).toEqual(shapeOf(fresh))
  expect(Math.max(...shapeOf(fresh)) - Math.min(...shapeOf(fresh))).toBeGreaterThan(6)
})

test('waking up begins in the resting shape, and every step is small', () => {
  const surface = createSurface()
  pass(surface, 0.1, 0, 0.5)
  let before = shapeOf(surface)
  for (let n = 0; n < 240; n++) {
    surface.step(FRAME, Math.min(1, n / 20), 0.5)
    const now = shapeOf(surface)
    expect(Math.max(...now.map((y, at) => Math.abs(y - (before[at] as number))))).toBeLessThan(2.5)
    before = now
  }
})

test('tension makes it steeper, and never wild', () => {
  const calm = createSurface()
  const tense = createSurface()
  pass(calm, 3)
  pass(tense, 3, 1, 1)
  expect(steepness(shapeOf(tense))).toBeGreaterThan(2.2 * steepness(shapeOf(calm)))
  expect(Math.max(...shapeOf(tense).map(Math.abs))).toBeLessThan(26)
})

test('a drop runs along the surface both ways, fades, and is over', () => {
  const still = createSurface()
  const surface = createSurface()
  pass(surface, 0.05, 0)
  pass(still, 0.05, 0)
  const off = (x: number) => Math.abs(surface.heightAt(x) - still.heightAt(x))
  const around = (x: number) => Math.max(...[-40, -20, 0, 20, 40].map((by) => off(x + by)))
  surface.outward(700, 15)
  expect(pass(surface, 0.2, 0)).toBe(true)
  expect(around(700)).toBeGreaterThan(4)
  expect(around(200)).toBe(0)
  pass(surface, 1.2, 0)
  expect(around(700 + 400)).toBeGreaterThan(2)
  expect(around(700 - 400)).toBeGreaterThan(2)
  expect(around(700)).toBeLessThan(1)
  expect(pass(surface, 3.5, 0)).toBe(false)
  expect(shapeOf(surface)).toEqual(shapeOf(still))
})

test('an outcome comes from both sides and meets where it belongs', () => {
  const still = createSurface()
  const surface = createSurface()
  surface.step(FRAME, 0, 0)
  still.step(FRAME, 0, 0)
  const around = (x: number) => Math.max(...[-40, -20, 0, 20, 40].map((by) => Math.abs(surface.heightAt(x + by) - still.heightAt(x + by))))
  surface.inward(700, 13)
  pass(surface, ARRIVES * 0.2, 0)
  expect(around(700 - 60)).toBeLessThan(0.3)
  expect(around(700 - 290 * ARRIVES * 0.8)).toBeGreaterThan(1)
  pass(surface, ARRIVES * 0.8 + 0.15, 0)
  expect(around(700)).toBeGreaterThan(5)
})

test('small screens have small waves, and none are forgotten halfway', () => {
  const surface = createSurface()
  surface.scale(0.5)
  surface.step(FRAME, 0, 0)
  expect(Math.max(...shapeOf(surface).map(Math.abs))).toBeLessThan(6)
  surface.outward(100, 15)
  surface.still()
  expect(surface.step(FRAME, 0, 0)).toBe(false)
})
