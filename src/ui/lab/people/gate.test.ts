import { expect, test } from 'vitest'
import type { Life } from '../../../lab/types.ts'
import { moodOf, stoodBefore } from './gate.ts'

const life = (n: number, arranged: number, bad: number): Life => ({
  n,
  style: 'zakelijk',
  situation: [],
  route: {} as Life['route'],
  ending: { today: null, yours: null },
  bad: { today: bad, yours: 0 },
  arranged: { today: arranged, yours: 5 },
})

test('twenty stand in two rows, nobody in another and nobody outside the picture', () => {
  const stood = stoodBefore(
    Array.from({ length: 20 }, (_, n) => life(n * 3, 3, 3)),
    'today',
  )
  expect(new Set(stood.map(({ x, y }) => `${x} ${y}`)).size).toBe(20)
  expect(stood.filter(({ y }) => y === stood[0]?.y)).toHaveLength(10)
  for (const one of stood) {
    expect(one.x).toBeGreaterThan(0.03)
    expect(one.x).toBeLessThan(0.97)
    expect(one.y - one.tall).toBeGreaterThan(0)
    expect(one.y).toBeLessThanOrEqual(1)
  }
  // Who is who does not hang on the world or the place in the row.
  expect(stood[3]).toMatchObject({ id: 'leven_9', n: 9 })
})

test('how somebody looks follows from what is arranged and what went wrong, in that world', () => {
  expect([6, 4, 2, 1].map((arranged) => moodOf(life(1, arranged, 5), 'today'))).toEqual([
    'vriendelijk',
    'rustig',
    'gespannen',
    'verdrietig',
  ])
  expect(moodOf(life(1, 3, 13), 'today')).toBe('gespannen')
  expect(moodOf(life(1, 0, 20), 'yours')).toBe('vriendelijk')
})
