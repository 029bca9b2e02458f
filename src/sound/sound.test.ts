import { expect, test } from 'vitest'
import { formatOf } from './load.ts'
import { openSound } from './sound.ts'

test('without Web Audio the game is silent and says so once', () => {
  const notes: string[] = []
  const sound = openSound({ sprite: ['close.webm'], ambience: { gang: ['gang.webm'] } }, (message) => notes.push(message))
  sound.set({ volume: 1, mute: false, quiet: false })
  sound.ambience('gang')
  sound.hear('deur')
  sound.hush()
  sound.under(true)
  sound.land()
  sound.rest(true)
  sound.close()
  expect(notes).toEqual(['This browser has no Web Audio: the game is silent.'])
})

test('the format is read from an address, with a query, a hash or without a file', () => {
  expect(formatOf('assets/gang-3f2a.webm')).toBe('webm')
  expect(formatOf('https://x.nl/a.b/close.M4A?v=1#t')).toBe('m4a')
  expect(formatOf('data:audio/webm;base64,AAAA')).toBe('webm')
  expect(formatOf('close')).toBe('')
})
