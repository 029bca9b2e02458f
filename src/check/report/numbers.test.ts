import { expect, test } from 'vitest'
import { ordinal, percent, tenth, whole } from './numbers.ts'

test('numbers are written as the language writes them', () => {
  expect([whole(41203, 'nl'), whole(41203, 'en'), tenth(9.96, 'nl'), tenth(41.28, 'en')]).toEqual(['41.203', '41,203', '10,0', '41.3'])
  expect([percent(12, 100, 'nl'), percent(12, 100, 'en')]).toEqual(['12\u00a0%', '12%'])
})

test('what happened once is not 0 %, what failed once is not 100 %', () => {
  const of = 4000
  expect([0, 1, 39, 40, 3960, 3961, 3999, 4000].map((part) => percent(part, of, 'en'))).toEqual([
    '0%',
    '<\u00a01%',
    '<\u00a01%',
    '1%',
    '99%',
    '>\u00a099%',
    '>\u00a099%',
    '100%',
  ])
  expect(percent(0, 0, 'nl')).toBe('–')
})

test('the how-manieth', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 14, 21, 22, 102, 111].map((n) => ordinal(n, 'en')).join(' ')).toBe(
    '1st 2nd 3rd 4th 11th 12th 13th 14th 21st 22nd 102nd 111th',
  )
  expect(ordinal(14, 'nl')).toBe('14e')
})
