import { expect, test, vi } from 'vitest'
import { KEY } from '../server/codes.ts'
import { openRoomKeys, readKey } from './roomkeys.ts'
import { openUnsent } from './unsent.ts'

/** A device, or a tab, that keeps texts in memory; one that is `full` keeps nothing. */
function deviceWith({ full = false, texts = {} as Record<string, string> } = {}) {
  return {
    texts,
    recall: (key: string, where: 'device' | 'tab') => texts[`${where} ${key}`] ?? null,
    note(key: string, where: 'device' | 'tab', value: string | null) {
      if (value === null) delete texts[`${where} ${key}`]
      else if (!full) texts[`${where} ${key}`] = value
    },
  }
}

test('a seat has one key on this device, in every tab, and another in every room', () => {
  const device = deviceWith()
  const key = openRoomKeys(device).seat('K7M3QX')
  expect(key).toMatch(KEY)
  expect(openRoomKeys(device).seat('K7M3QX')).toBe(key)
  expect(openRoomKeys(device).seat('CCCCCC')).not.toBe(key)
})

test('a device that keeps nothing still has one key as long as the tab lives', () => {
  const keys = openRoomKeys(deviceWith({ full: true }))
  expect(keys.seat('K7M3QX')).toBe(keys.seat('K7M3QX'))
  expect(keys.list()).toHaveLength(1)
})

test('the list says where somebody was, newest first, and never a key', () => {
  vi.useFakeTimers({ now: 1_000_000 })
  const keys = openRoomKeys(deviceWith())
  keys.keep('facilitator', 'K7M3QX', { key: 'a'.repeat(22), fresh: true })
  vi.setSystemTime(1_000_100)
  keys.keep('screen', null)
  expect(keys.list()).toEqual([
    { role: 'screen', code: null, at: 1_000_100 },
    { role: 'facilitator', code: 'K7M3QX', at: 1_000_000 },
  ])
  vi.setSystemTime(1_000_200)
  keys.keep('facilitator', 'K7M3QX')
  expect(keys.list()[0]).toEqual({ role: 'facilitator', code: 'K7M3QX', at: 1_000_200 })
  expect(keys.find('facilitator', 'K7M3QX')).toMatchObject({ key: 'a'.repeat(22), fresh: true })
  keys.keep('facilitator', 'K7M3QX', { fresh: false })
  expect(keys.find('facilitator', 'K7M3QX')).toMatchObject({ key: 'a'.repeat(22), fresh: false })
  vi.useRealTimers()
})

test('a room is forgotten a day after the last visit, and at once when it is dropped', () => {
  vi.useFakeTimers({ now: 1_000_000 })
  const device = deviceWith()
  const keys = openRoomKeys(device)
  const key = keys.seat('K7M3QX')
  keys.drop('beamer', 'K7M3QX')
  vi.advanceTimersByTime(24 * 3600_000 - 1)
  expect(keys.seat('K7M3QX')).toBe(key)
  vi.advanceTimersByTime(1)
  expect(keys.list()).toEqual([])
  expect(keys.seat('K7M3QX')).not.toBe(key)
  keys.drop('participant', 'K7M3QX')
  expect(keys.list()).toEqual([])
  expect(device.texts).toEqual({})
  vi.useRealTimers()
})

test.each(['{', 'null', '[{"role":"king"}]', '[{"role":"participant","code":"x","at":1,"key":null,"fresh":false}]', '"<script>"'])(
  'what is damaged on the device is as if it were not there: %s',
  (text) => {
    const keys = openRoomKeys(deviceWith({ texts: { 'device ow:rooms': text } }))
    expect(keys.list()).toEqual([])
    expect(keys.seat('K7M3QX')).toMatch(KEY)
  },
)

test('a key is read as it was typed over', () => {
  const key = openRoomKeys(deviceWith()).seat('K7M3QX')
  expect(readKey(` ${key.slice(0, 6)} ${key.slice(6)}\n`)).toBe(key)
  expect(readKey(key.slice(1))).toBeNull()
  expect(readKey('K7M3QX')).toBeNull()
})

test('what a tab could not send is there for its next page, checked, and gone when it was sent', () => {
  const device = deviceWith()
  const vote = { type: 'vote', ballot: 'b1', round: 0, choice: '?', why: 'x'.repeat(300) } as const
  const slip = { type: 'write', kind: 'advice', text: 'Bel eerst.' } as const
  openUnsent(device).keep('K7M3QX', [vote, slip])
  expect(openUnsent(device).left('K7M3QX')).toEqual([vote, slip])
  expect(openUnsent(device).left('CCCCCC')).toEqual([])
  openUnsent(device).keep('K7M3QX', [])
  expect(device.texts).toEqual({})
})

test.each(['{', '{"type":"vote"}', '[{"type":"end","moves":0}]', `[{"type":"write","kind":"advice","text":"${'x'.repeat(301)}"}]`])(
  'what is no vote and no slip is not sent: %s',
  (text) => {
    expect(openUnsent(deviceWith({ texts: { 'tab ow:unsent:K7M3QX': text } })).left('K7M3QX')).toEqual([])
  },
)

test('resting is known to this tab alone', () => {
  const device = deviceWith()
  openUnsent(device).rest('K7M3QX', true)
  expect(openUnsent(device).resting('K7M3QX')).toBe(true)
  expect(Object.keys(device.texts)).toEqual(['tab ow:rest:K7M3QX'])
  openUnsent(device).rest('K7M3QX', false)
  expect(openUnsent(device).resting('K7M3QX')).toBe(false)
})
