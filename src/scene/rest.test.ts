import { expect, test } from 'vitest'
import { energyAt, stepOf } from './rest.ts'

test('motion is full after an event, eases out, and is over after twenty seconds', () => {
  expect(energyAt(0)).toBe(1)
  expect(energyAt(10)).toBe(1)
  expect(energyAt(20)).toBe(0)
  expect(energyAt(3600)).toBe(0)
  const course = Array.from({ length: 40 }, (_, n) => energyAt(n / 2))
  for (const [n, energy] of course.entries()) {
    expect(energy).toBeLessThanOrEqual(course[n - 1] ?? 1)
    expect((course[n - 1] ?? 1) - energy).toBeLessThan(0.1)
  }
})

test('a step is never longer than a twentieth of a second, nor negative', () => {
  expect(stepOf(16)).toBeCloseTo(0.016)
  expect(stepOf(3_600_000)).toBe(0.05)
  expect(stepOf(-4)).toBe(0)
})
