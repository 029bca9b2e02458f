import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compose } from './compose.ts'
import { arrives, lengthOf, standOf } from './gait.ts'
import type { Passer, People, Picture } from './picture.ts'
import { BARE } from './place.ts'

const people = JSON.parse(readFileSync('assets/people/milan.json', 'utf8')) as People
const passer = (n: number, look: number, more: Partial<Passer> = {}): Passer => ({
  id: `leven_${n}`,
  x: 0.1 + n * 0.08,
  y: 0.9,
  tall: 0.25,
  mood: 'rustig',
  look,
  ...more,
})
const picture = (crowd: Passer[]): Picture => ({
  mode: 'play',
  story: 'milan',
  chair: null,
  place: 'voor_de_poort',
  light: 'ochtend',
  actors: [],
  crowd,
  bubbles: [],
  tension: 0,
  clarity: 0.6,
  theme: 'light',
})
const box = { width: 1000, height: 500 }
const shown = (crowd: Passer[], size = box) => compose(picture(crowd), size, BARE, people).pieces.filter((piece) => piece.actor)

test('each stands with its feet where it was asked, as tall as it was asked, whatever its body', () => {
  for (const piece of shown([passer(0, 0), passer(1, 1), passer(2, 2), passer(3, 9)])) {
    const n = Number(piece.actor?.who.slice('leven_'.length))
    expect(piece.actor?.footX).toBeCloseTo((0.1 + n * 0.08) * 1000, 5)
    expect(piece.actor?.footY).toBeCloseTo(450, 5)
    expect(piece.height).toBeCloseTo(125, 5)
    expect(piece.y + piece.height).toBeGreaterThan(445)
    expect(piece.x).toBeLessThan(piece.actor?.footX ?? 0)
    expect(piece.x + piece.width).toBeGreaterThan(piece.actor?.footX ?? 0)
  }
})

test('nobody of the story stands there: the same body has other colours, and one drawing serves all who look the same', () => {
  const [one, same, other] = shown([passer(0, 0), passer(1, 7), passer(2, 3)])
  expect(one?.key).toBe(same?.key)
  expect(one?.svg).toBe(same?.svg)
  expect(other?.key).not.toBe(one?.key)
  expect(one?.svg).not.toContain(people.people.milan?.colours.top)
})

test('they come one after the other out of the gate, and end where they stand', () => {
  const [first, second] = shown([passer(0, 0), passer(1, 1)])
  expect([first?.actor?.from?.after, second?.actor?.from?.after]).toEqual([0, expect.closeTo(0.09)])
  const gait = arrives(-300, -80, 120, 0.5)
  expect(lengthOf(gait)).toBeCloseTo(2.1)
  expect(standOf({ ...gait, seconds: 0.4 })).toMatchObject({ x: -300, alpha: 0, over: false })
  const half = standOf({ ...gait, seconds: 1.2 })
  expect(half.x).toBeGreaterThan(-300)
  expect(half.over).toBe(false)
  expect(standOf({ ...gait, seconds: 2.1 })).toMatchObject({ x: 0, alpha: 1, over: true })
})
