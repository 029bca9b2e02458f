import { expect, test } from 'vitest'
import { STAGED } from '../engine/lines.ts'
import { hushes, quietEnough, soundOf } from './cues.ts'
import { CLOSE } from './table.ts'

test('every staged event has a sound that exists, or is meant to be silent', () => {
  const silent = STAGED.filter((event) => soundOf(event) === null)
  expect(silent).toEqual(['stilte', 'wachten', 'omhelzen'])
  const named = [...STAGED, 'chosen', 'outcome', 'document'].map(soundOf).filter((name) => name !== null)
  expect(named.filter((name) => !(name in CLOSE))).toEqual([])
})

test('what is not known makes no sound', () => {
  for (const name of ['', 'ontploffing', 'toString', '__proto__']) expect(soundOf(name)).toBeNull()
})

test('only silence hushes the ambience', () => {
  expect(STAGED.filter(hushes)).toEqual(['stilte'])
})

test('minder geluid keeps what tells something, and drops movement, weather and water', () => {
  expect(Object.keys(CLOSE).filter(quietEnough).sort()).toEqual(
    ['bel', 'celdeur', 'deur', 'diep', 'envelop', 'poort', 'sleutel', 'slot', 'stempel', 'telefoon'].sort(),
  )
})
