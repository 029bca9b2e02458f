import { describe, expect, it } from 'vitest'
import type { JourneyItem } from '../journey.ts'
import { periodAt, periodsOf } from './periods.ts'
import { walk } from './walk.ts'

const stop = (key: string, kind: 'decision' | 'outcome' | 'thought', order: number) => ({ key, item: { kind, order } as JourneyItem })
const STOPS = [
  stop('t0', 'thought', 0),
  stop('d1', 'decision', 1),
  stop('t2', 'thought', 2),
  stop('o3', 'outcome', 3),
  stop('t4', 'thought', 4),
  stop('d5', 'decision', 5),
]

describe('walking through the river', () => {
  it('goes along time on one side', () => {
    expect(walk(STOPS, 'd1', 'later')).toBe('d5')
    expect(walk(STOPS, 't4', 'earlier')).toBe('t2')
    expect(walk(STOPS, 'd5', 'later')).toBeNull()
    expect(walk(STOPS, 't2', 'last')).toBe('t4')
  })
  it('goes from above to below and back, to what is nearest in time', () => {
    expect(walk(STOPS, 'd1', 'down')).toBe('o3')
    expect(walk(STOPS, 'o3', 'down')).toBe('t2')
    expect(walk(STOPS, 't4', 'up')).toBe('o3')
    expect(
      walk(
        STOPS.filter((one) => one.key !== 'o3'),
        't4',
        'up',
      ),
    ).toBe('d5')
    expect(walk(STOPS, 'd1', 'up')).toBeNull()
  })
  it('begins at the first, also when where it was is not there any more', () => {
    expect(walk(STOPS, null, 'later')).toBe('t0')
    expect(walk(STOPS, 'gone', 'down')).toBe('t0')
    expect(walk([], null, 'later')).toBeNull()
  })
})

describe('periods', () => {
  const days = [2, 3, 8, 14, 15, 62].map((day) => ({
    day,
    places: [],
    decisions: [],
    guesses: [],
    thoughts: [],
    outcomes: [],
    documents: [],
  }))
  const spans = (zoom: 'whole' | 'week' | 'day') => periodsOf(days, zoom).map(({ from, to, days: own }) => [from, to, own.length])

  it('are the whole, calendar weeks, and days', () => {
    expect(spans('whole')).toEqual([[2, 62, 6]])
    expect(spans('week')).toEqual([
      [1, 7, 2],
      [8, 14, 2],
      [15, 21, 1],
      [57, 63, 1],
    ])
    expect(spans('day').length).toBe(6)
    expect(periodsOf([], 'week')).toEqual([])
  })
  it('are found by day', () => {
    const weeks = periodsOf(days, 'week')
    expect([1, 9, 30, 62, 200].map((day) => periodAt(weeks, day))).toEqual([0, 1, 2, 3, 3])
    expect(periodAt(weeks, -3)).toBe(0)
  })
})
