import { expect, test } from 'vitest'
import { COLOURS, lit, litPerson } from './palette.ts'

test('a drawing by day is left as it is; in the evening every colour of the palette is another one', () => {
  const all = Object.keys(COLOURS).join(' ')
  expect(lit(all, 'dag', 'light')).toBe(all)
  const evening = lit(all, 'avond', 'light').split(' ')
  expect(evening).toEqual(Object.values(COLOURS).map((one) => one.avond))
  expect(evening.filter((colour, at) => colour === all.split(' ')[at])).toEqual([])
})

test('on a dark page everything but the ink is dimmed', () => {
  expect(lit('#15181c', 'dag', 'dark')).toBe('#15181c')
  const brightness = (hex: string) => Number.parseInt(hex.slice(1, 3), 16) + Number.parseInt(hex.slice(3, 5), 16)
  for (const light of ['ochtend', 'dag', 'avond'] as const)
    expect(brightness(lit('#fdfaf3', light, 'dark'))).toBeLessThan(brightness(lit('#fdfaf3', light, 'light')) - 80)
})

test('dark skin keeps its features in the evening, also on a dark page', () => {
  const sum = (hex: string) => [1, 3, 5].reduce((total, at) => total + Number.parseInt(hex.slice(at, at + 2), 16), 0)
  expect(sum(litPerson('#8f5c3f', 'avond', 'dark'))).toBeGreaterThan(0.85 * sum('#8f5c3f'))
})

test('people keep their own colours by day and dim a little in the evening', () => {
  expect(litPerson('#c68642', 'dag', 'light')).toBe('#c68642')
  expect(litPerson('#c68642', 'avond', 'light')).not.toBe('#c68642')
  expect(litPerson('#15181c', 'avond', 'dark')).toBe('#15181c')
})
