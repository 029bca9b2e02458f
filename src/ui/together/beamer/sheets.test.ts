import { describe, expect, test } from 'vitest'
import { batched, sheetsIn, standsFor, wordsIn } from './sheets.ts'

describe('sheets', () => {
  test.each([
    [1000, 1000, 40, 1],
    [2040, 1000, 40, 2],
    [2041, 1000, 40, 2],
    [1560, 1000, 40, 2],
    [3080, 1000, 40, 3],
    [500, 0, 0, 1],
  ])('%d wide in a window of %d with a gap of %d: %d', (content, window, gap, count) => expect(sheetsIn(content, window, gap)).toBe(count))

  test('a sheet stands as long as a room needs to read it, and never briefly', () => {
    expect(standsFor(0)).toBe(8000)
    expect(standsFor(220)).toBeCloseTo(105_000)
    expect(wordsIn('  een  twee\ndrie ')).toBe(3)
  })
})

describe('sentences beside each other', () => {
  const long = (n: number, mark: string) => ({ text: mark.repeat(n) })

  test('three short ones, two of middle length, a long one alone', () => {
    expect(batched([long(20, 'a'), long(90, 'b'), long(30, 'c'), long(10, 'd')]).map((group) => group.length)).toEqual([3, 1])
    expect(batched([long(150, 'a'), long(140, 'b'), long(20, 'c')]).map((group) => group.length)).toEqual([2, 1])
    expect(batched([long(300, 'a'), long(20, 'b'), long(300, 'c')]).map((group) => group.length)).toEqual([1, 1, 1])
  })

  test('loses none and keeps their order', () => {
    const all = Array.from({ length: 40 }, (_, n) => long(1 + ((n * 83) % 300), String(n % 10)))
    expect(batched(all).flat()).toEqual(all)
    expect(batched([])).toEqual([])
  })
})
