import { describe, expect, test } from 'vitest'
import { leftOf, minutesAndSeconds } from './clock.ts'

describe('the clock', () => {
  test.each([
    ['runs by the clock of the host', { endsAt: 60_000, left: 0, of: 90_000 }, 15_000, 45_000],
    ['is never less than over', { endsAt: 60_000, left: 0, of: 90_000 }, 61_000, 0],
    ['stands still', { endsAt: null, left: 30_000, of: 90_000 }, 999_999, 30_000],
  ])('%s', (_what, timer, now, left) => expect(leftOf(timer, now)).toBe(left))

  test.each([
    [300_000, '5:00'],
    [299_001, '5:00'],
    [65_000, '1:05'],
    [1, '0:01'],
    [0, '0:00'],
    [7_200_000, '120:00'],
  ])('%d ms is %s: a second that has begun counts', (left, text) => expect(minutesAndSeconds(left).text).toBe(text))
})
