import { expect, test } from 'vitest'
import { setLanguage } from '../../i18n/words.ts'
import { COLOURS } from '../../scene/palette.ts'
import { FEELINGS } from './feelings.ts'

test('twenty-four words, each once, in both languages', () => {
  expect(FEELINGS).toHaveLength(24)
  for (const language of ['nl', 'en'] as const) {
    setLanguage(language)
    const words = FEELINGS.map((one) => one.word())
    expect(new Set(words).size).toBe(24)
    expect(words.filter((word) => !/^\p{L}[\p{L} ]+$/u.test(word))).toEqual([])
  }
  setLanguage('nl')
  expect(FEELINGS.find((one) => one.id === 'calm')?.word()).toBe('rustig')
  expect(new Set(FEELINGS.map((one) => one.id)).size).toBe(24)
})

test('eight colours, three words each, all from the palette of the places', () => {
  const known = new Set(Object.entries(COLOURS).flatMap(([day, { ochtend, avond }]) => [day, ochtend, avond]))
  const counts = new Map<string, number>()
  for (const { colour } of FEELINGS) {
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
    for (const [hex] of colour.matchAll(/#\w+/g)) expect(known).toContain(hex)
  }
  expect([...counts.values()]).toEqual(Array(8).fill(3))
})
