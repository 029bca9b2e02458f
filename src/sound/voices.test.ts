import { expect, test } from 'vitest'
import { MOST_AT_ONCE, NOT_AGAIN, openVoices } from './voices.ts'

test('no more than four at once; one that ended makes room', () => {
  const voices = openVoices()
  const started = ['a', 'b', 'c', 'd', 'e'].map((name) => voices.start(name, 1000, 0))
  expect(started).toEqual([true, true, true, true, false])
  expect(voices.start('e', 1000, 999)).toBe(false)
  expect(voices.start('e', 1000, 1000)).toBe(true)
})

test('the same sound not twice in a moment, also when it is shorter than that moment', () => {
  const voices = openVoices()
  expect(voices.start('a', 20, 0)).toBe(true)
  expect(voices.start('a', 20, NOT_AGAIN - 1)).toBe(false)
  expect(voices.start('b', 20, NOT_AGAIN - 1)).toBe(true)
  expect(voices.start('a', 20, NOT_AGAIN)).toBe(true)
})

test('200 calls in a row leave nothing behind', () => {
  const voices = openVoices()
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  let most = 0
  for (let call = 0; call < 200; call++) {
    voices.start(names[call % names.length] ?? 'a', 700, call * 5)
    most = Math.max(most, voices.heard(call * 5))
  }
  expect(most).toBe(MOST_AT_ONCE)
  expect(voices.heard(200 * 5 + 700)).toBe(0)
})

test('cleared is cleared', () => {
  const voices = openVoices()
  voices.start('a', 5000, 0)
  voices.clear()
  expect(voices.heard(1)).toBe(0)
  expect(voices.start('a', 5000, 1)).toBe(true)
})
