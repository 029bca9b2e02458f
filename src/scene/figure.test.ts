import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MOODS } from '../engine/lines.ts'
import { figureOf } from './figure.ts'
import type { Drawn, People, Pose } from './picture.ts'

const POSES: Pose[] = ['bust', 'stand', 'sit']
const drawn = (part: string, foot: [number, number]): Drawn => ({
  box: [0, 0, 80, 260],
  foot,
  layers: [
    { part, x: 0, y: 0, scale: 0.5 },
    { part: 'face', x: 3, y: 4, scale: 1 },
  ],
})

const PEOPLE: People = {
  parts: {
    coat: '<path fill="@top" d="m0 0h9"/><path fill="@skin" d="m0 9h9"/><path d="m1 1h1"/>',
    arms: '<path fill="@nowhere" d="m2 2h2"/>',
  },
  as: {},
  faces: Object.fromEntries(MOODS.map((mood) => [mood, `<path id="${mood}"/>`])) as People['faces'],
  people: {
    ewa: {
      colours: { skin: '#aabbcc', top: '#112233' },
      poses: { bust: drawn('coat', [40, 260]), stand: drawn('coat', [30, 600]), sit: drawn('coat', [20, 400]) },
      gestures: { boos: drawn('arms', [41, 261]) },
    },
  },
}

describe('a figure', () => {
  test('has its colours filled in, its ink black, and its parts in their place and size', () => {
    const { markup, foot, box } = figureOf(PEOPLE, 'ewa', 'stand', 'moe')
    expect(markup).toBe(
      '<g fill="#15181c" fill-rule="evenodd"><g transform="scale(0.5)"><path fill="#112233" d="m0 0h9"/><path fill="#aabbcc" d="m0 9h9"/><path d="m1 1h1"/></g><g transform="translate(3 4)scale(1)"><path id="moe"/></g></g>',
    )
    expect([foot, box]).toEqual([
      [30, 600],
      [0, 0, 80, 260],
    ])
  })

  test('shows the face of its mood, in every pose', () => {
    for (const pose of POSES) for (const mood of MOODS) expect(figureOf(PEOPLE, 'ewa', pose, mood).markup).toContain(`id="${mood}"`)
  })

  test('takes a gesture in a bust, and only there', () => {
    expect(figureOf(PEOPLE, 'ewa', 'bust', 'boos').foot).toEqual([41, 261])
    expect(figureOf(PEOPLE, 'ewa', 'bust', 'rustig').foot).toEqual([40, 260])
    expect(figureOf(PEOPLE, 'ewa', 'sit', 'boos').foot).toEqual([20, 400])
  })

  test('leaves no token, not even of a colour that nobody gave', () => {
    expect(figureOf(PEOPLE, 'ewa', 'bust', 'boos').markup).not.toContain('@')
  })
})

describe('somebody unknown', () => {
  test.each(['nobody', 'constructor', '__proto__'])('%s is a grey shape that stands on its foot inside its box', (who) => {
    for (const pose of POSES) {
      const { markup, box, foot } = figureOf(PEOPLE, who, pose, 'boos')
      expect(markup).toMatch(/fill="#b5ad9f".*<path d=/)
      expect(foot[0]).toBeGreaterThan(box[0])
      expect(foot[0]).toBeLessThan(box[0] + box[2])
      expect(foot[1]).toBe(box[1] + box[3])
    }
  })
})

test('the cast of Milan comes out without a token and with a black line', () => {
  const people = JSON.parse(readFileSync('assets/people/milan.json', 'utf8')) as People
  for (const who of Object.keys(people.people)) {
    for (const pose of POSES) {
      const { markup } = figureOf(people, who, pose, 'uitleggend')
      expect(markup).not.toMatch(/@|undefined|NaN/)
      expect(markup.startsWith('<g fill="#15181c"')).toBe(true)
    }
  }
})
