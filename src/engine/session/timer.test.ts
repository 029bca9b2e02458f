import { expect, test } from 'vitest'
import { BEAMER, begun, roomOf, START } from '../../../tests/room.ts'

const MINUTE = 60_000

test('TIMER1 set, extended, shortened, taken away', () => {
  const held = begun(roomOf())
  expect(held.lead({ type: 'extend', by: MINUTE })).toBe('unfit')
  for (const ms of [-1, 0.5, 2 * 60 * MINUTE + 1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(held.lead({ type: 'timer', for: ms })).toBe('unfit')
  held.lead({ type: 'timer', for: 5 * MINUTE })
  const { timer } = held.room()
  expect(timer).toEqual({ endsAt: expect.any(Number), left: 5 * MINUTE, of: 5 * MINUTE })
  expect(timer?.endsAt).toBeGreaterThan(START + 5 * MINUTE)
  held.lead({ type: 'extend', by: MINUTE })
  expect(held.room().timer).toMatchObject({ endsAt: (timer?.endsAt ?? 0) + MINUTE, of: 6 * MINUTE })
  expect(held.screen(BEAMER).room.timer).toEqual(held.room().timer)
  held.lead({ type: 'extend', by: -60 * MINUTE })
  expect(held.room().timer).toMatchObject({ left: 0, of: 0 })
  // Time that ran out long ago counts for nothing.
  held.wait(10 * MINUTE)
  held.lead({ type: 'extend', by: MINUTE })
  expect(held.room().timer).toMatchObject({ left: MINUTE, of: MINUTE })
  for (const by of [0.5, Number.NaN, 2 * 60 * MINUTE + 1]) expect(held.lead({ type: 'extend', by })).toBe('unfit')
  held.lead({ type: 'extend', by: 2 * 60 * MINUTE })
  expect(held.room().timer?.left).toBe(2 * 60 * MINUTE)
  held.lead({ type: 'timer', for: 0 })
  expect(held.room().timer).toBeNull()
})

test('TIMER1 a pause of the room stops it, and it goes on with what was left', () => {
  const held = begun(roomOf())
  held.lead({ type: 'timer', for: 5 * MINUTE })
  held.wait(2 * MINUTE - 1000)
  held.lead({ type: 'pause', on: true })
  expect(held.room()).toMatchObject({ paused: true, timer: { endsAt: null, left: 3 * MINUTE, of: 5 * MINUTE } })
  expect(held.lead({ type: 'pause', on: true })).toMatchObject([{ type: 'moved' }])
  held.wait(30 * MINUTE)
  // Set or extended meanwhile, it waits as well.
  held.lead({ type: 'extend', by: MINUTE })
  expect(held.room().timer).toMatchObject({ endsAt: null, left: 4 * MINUTE })
  const before = held.room().timer?.left ?? 0
  held.lead({ type: 'pause', on: false })
  expect(held.room()).toMatchObject({ paused: false, timer: { endsAt: expect.any(Number), left: before } })
  held.lead({ type: 'timer', for: 0 })
  held.lead({ type: 'pause', on: true })
  expect(held.room()).toMatchObject({ paused: true, timer: null })
  held.lead({ type: 'timer', for: MINUTE })
  expect(held.room().timer).toEqual({ endsAt: null, left: MINUTE, of: MINUTE })
  held.lead({ type: 'pause', on: false })
  expect(held.room().timer?.endsAt).toBeGreaterThan(START)
})
