import { expect, test } from 'vitest'
import { newCode } from '../server/codes.ts'
import { readCode } from './code.ts'

test.each([
  'K7M3QX',
  'k7m3qx',
  ' K7M 3QX ',
  'k7m-3qx',
  'K 7 M 3 Q X',
  'https://spel.example/samen/#K7M3QX',
  'samen/kamer/#k7m3qx',
  'k7m\u00a03qx',
])('%j is read as K7M3QX', (typed) => {
  expect(readCode(typed)).toBe('K7M3QX')
})

test.each(['', 'K7M3Q', 'K7M3QXX', 'O7M3QX', 'K0M3QX', 'K1M3QX', 'KAM3QX', 'ſ7M3QX', '<b>7M3', '#', 'x'.repeat(5000)])(
  '%j is no code',
  (typed) => {
    expect(readCode(typed)).toBeNull()
  },
)

test('every code that the server makes can be read', () => {
  for (let n = 0; n < 500; n++) {
    const code = newCode()
    expect(readCode(code.toLowerCase())).toBe(code)
  }
})
