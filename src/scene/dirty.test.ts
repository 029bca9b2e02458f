import { expect, test } from 'vitest'
import { rounded } from './dirty.ts'

test('a part covers every pixel it touches', () => {
  expect(rounded({ x: 10.4, y: 20.6, width: 30.3, height: 5 }, 1)).toEqual([10, 20, 31, 6])
  expect(rounded({ x: 10.4, y: 20.6, width: 30.3, height: 5 }, 2)).toEqual([20, 41, 62, 11])
})
