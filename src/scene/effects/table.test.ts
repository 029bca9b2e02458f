import { expect, test } from 'vitest'
import { STAGED } from '../../engine/lines.ts'
import type { Cue, Picture } from '../picture.ts'
import type { Staging } from '../world.ts'
import { actOf, CUES, STAGINGS } from './table.ts'

const picture: Picture = {
  mode: 'play',
  story: 'milan',
  chair: null,
  place: 'spreekkamer',
  light: 'dag',
  actors: [],
  bubbles: [],
  tension: 0,
  clarity: 1,
  theme: 'light',
}
const at: Staging = { frame: { width: 1440, height: 900, line: 540, pictureWidth: 800, ratio: 1 }, standing: [], picture }

const EVERY: Cue[] = [
  ...STAGED.map((event): Cue => ({ type: 'staged', event, who: null })),
  { type: 'chosen', at: 0.5 },
  { type: 'outcome', unintended: false },
  { type: 'outcome', unintended: true },
  { type: 'document' },
  { type: 'day', days: 1 },
  { type: 'day', days: 40 },
  { type: 'closed' },
]

test('every staged event has its own staging, and no other is known', () => {
  expect(Object.keys(STAGINGS).sort()).toEqual([...STAGED].sort())
  const acts = [...Object.values(STAGINGS), ...Object.values(CUES)]
  expect(new Set(acts).size).toBe(acts.length)
  expect(actOf({ type: 'staged', event: 'onbekend', who: null })).toBeUndefined()
})

test('every act takes between 0.6 and 2.5 seconds, also with nobody there', () => {
  for (const cue of EVERY) {
    const act = actOf(cue)?.(at, cue)
    expect(act?.seconds, JSON.stringify(cue)).toBeGreaterThanOrEqual(0.6)
    expect(act?.seconds, JSON.stringify(cue)).toBeLessThanOrEqual(2.5)
    if (act?.still !== undefined) expect(act.still).toBeLessThan(act.seconds)
  }
})
