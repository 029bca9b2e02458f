import { expect, test } from 'vitest'
import { createPoses, type Movable } from './poses.ts'

const somebody = (): Movable => ({ active: true, x: 300, y: 540, scaleX: 1, scaleY: 1, angle: 0, alpha: 1 })

function near(body: Movable, to: Partial<Movable>): void {
  for (const [key, value] of Object.entries(to)) expect(body[key as keyof Movable], key).toBeCloseTo(value as number, 6)
}

test('who is moved goes back to rest when nobody asks any more', () => {
  const poses = createPoses<Movable>()
  const body = somebody()
  poses.add(body, { x: 20, scaleY: 1.1, angle: 4, alpha: 0.5 })
  poses.apply()
  near(body, { x: 320, scaleY: 1.1, angle: 4, alpha: 0.5 })
  poses.apply()
  near(body, somebody())
})

test('two acts add up, and what the stage does meanwhile stays', () => {
  const poses = createPoses<Movable>()
  const body = somebody()
  poses.add(body, { x: 20, scaleX: 1.2 })
  poses.add(body, { x: -5, scaleX: 0.5 })
  poses.apply()
  near(body, { x: 315, scaleX: 0.6 })
  body.x += 100
  poses.add(body, { x: 10 })
  poses.apply()
  near(body, { x: 410, scaleX: 1 })
  poses.apply()
  near(body, { x: 400 })
})

test('a turn never passes edge-on, nor a fade nothing: both can be undone', () => {
  const poses = createPoses<Movable>()
  const body = somebody()
  for (const scaleX of [0.5, 0, -0.01, -1]) {
    poses.add(body, { scaleX, alpha: 0 })
    poses.apply()
    expect(Math.abs(body.scaleX)).toBeGreaterThan(0.05)
  }
  near(body, { scaleX: -1 })
  poses.apply()
  near(body, somebody())
})

test('who left the stage is left alone, and forgotten poses are rest', () => {
  const poses = createPoses<Movable>()
  const [gone, stays] = [somebody(), somebody()]
  poses.add(gone, { x: 20 })
  poses.add(stays, { x: 20 })
  poses.apply()
  gone.active = false
  poses.forget(stays)
  poses.apply()
  near(gone, { x: 320 })
  near(stays, { x: 320 })
})
