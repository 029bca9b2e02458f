import { expect, test } from 'vitest'
import { OPEN_FOR, poseOf, smooth } from './moving.ts'
import type { Moving } from './place.ts'

function thing(move: Moving['move'], more: Partial<Moving> = {}): Moving {
  return {
    name: 'it',
    markup: '',
    move,
    box: [0, 0, 100, 200],
    at: [50, 100],
    by: [40, -20],
    period: 10,
    amount: 8,
    on: [],
    front: false,
    ...more,
  }
}
const ALL = ['turn', 'sway', 'drift', 'slide', 'rise', 'flicker', 'rain', 'open'] as const

test.each(ALL)('%s can be seen when it stands still', (move) => {
  expect(poseOf(thing(move, { amount: move === 'flicker' ? 0.5 : 8 }), 0, null).alpha).toBe(1)
})

test.each(ALL)('%s does not jump, but where it has faded', (move) => {
  const moving = thing(move, { amount: move === 'flicker' ? 0.5 : 8, period: 6 })
  for (let t = 0; t < 20; t += 0.01) {
    const [a, b] = [poseOf(moving, t, null), poseOf(moving, t + 0.01, null)]
    expect(Math.abs(a.alpha - b.alpha)).toBeLessThan(0.06)
    const faded = Math.min(a.alpha, b.alpha) < 0.05
    // Rain falls a box further; the box above takes its place.
    if (!faded && move !== 'rain') expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(0.4)
    expect(Math.abs(a.angle - b.angle)).toBeLessThan(0.4)
  }
})

test('a hand goes round, a lamp swings', () => {
  expect(poseOf(thing('turn', { amount: 360, period: 60 }), 15, null).angle).toBeCloseTo(90)
  expect(poseOf(thing('turn', { amount: -360, period: 60 }), 15, null).angle).toBeCloseTo(-90)
  expect(poseOf(thing('sway', { amount: 6, period: 8 }), 2, null).angle).toBeCloseTo(6)
  expect(poseOf(thing('sway', { amount: 6, period: 8 }), 6, null).angle).toBeCloseTo(-6)
})

test('what drifts is gone at both ends of its way', () => {
  const moving = thing('drift', { period: 10 })
  const course = Array.from({ length: 1000 }, (_, n) => poseOf(moving, n / 100, null))
  const ends = course.filter(({ x }) => x < 0.2 || x > 39.8)
  expect(ends.length).toBeGreaterThan(0)
  for (const { alpha } of ends) expect(alpha).toBeLessThan(0.06)
})

test('a tube dips to its lowest light and no lower, and not more often than three times a second', () => {
  const course = Array.from({ length: 500 }, (_, n) => poseOf(thing('flicker', { amount: 0.4, period: 2 }), n / 100, null).alpha)
  expect(Math.min(...course)).toBeGreaterThanOrEqual(0.4)
  expect(Math.min(...course)).toBeLessThan(0.45)
  const dips = course.filter((alpha, n) => alpha < (course[n - 1] ?? 2) && alpha <= (course[n + 1] ?? 2) && alpha < 0.95)
  expect(dips.length / 5).toBeLessThanOrEqual(3)
})

test('rain falls a box high, with its slant', () => {
  const moving = thing('rain', { by: [-10, 50], period: 1, box: [0, 0, 100, 200] })
  const pose = poseOf(moving, 1, null)
  expect(pose.y).toBeCloseTo(50)
  expect(pose.x).toBeCloseTo(-10)
  expect(poseOf(moving, 4, null).y).toBeCloseTo(0)
})

test('a door opens, stays, and closes', () => {
  const door = thing('open', { by: [-300, 0] })
  expect(poseOf(door, 5, null).x).toBeCloseTo(0)
  expect(poseOf(door, 5, 0.9).x).toBe(-300)
  expect(poseOf(door, 5, OPEN_FOR).x).toBeCloseTo(0)
})

test('smooth goes from 0 to 1', () => {
  expect([-1, 0, 0.5, 1, 2].map(smooth)).toEqual([0, 0, 0.5, 1, 1])
})
