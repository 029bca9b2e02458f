import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { hashOf, isKey, newCode, newKey, readCode } from './codes.ts'
import { addressOf, isOwnPage, LIMITS, openMeter, spend } from './limits.ts'
import { openLog, placeOf } from './log.ts'

const asked = (headers: Record<string, string> = {}, remoteAddress = '192.0.2.1') =>
  ({ headers, socket: { remoteAddress } }) as unknown as IncomingMessage
const same = (a: IncomingMessage, b: IncomingMessage, hops = 0) => addressOf(a, hops) === addressOf(b, hops)

test('a burst, and then so many a second', () => {
  const { burst, perSecond } = LIMITS.message
  const bucket = { left: burst, at: 0 }
  const within = (from: number, to: number, times: number) =>
    Array.from({ length: times }, (_, n) => spend(bucket, from + ((to - from) * n) / times)).filter(Boolean).length
  expect(within(0, 1, 100)).toBe(burst)
  expect(within(1000, 11_000, 1000)).toBe(10 * perSecond + perSecond - 1)
  expect(within(60_000, 60_001, 100)).toBe(burst)
})

test('an address is nobody’s name, and the same one is the same', () => {
  expect(addressOf(asked(), 0)).toMatch(/^[\w-]{16}$/)
  expect(same(asked(), asked())).toBe(true)
  expect(same(asked(), asked({}, '192.0.2.2'))).toBe(false)
  expect(same(asked(), asked({}, '::ffff:192.0.2.1'))).toBe(true)
  // One house has many addresses of the new kind.
  expect(same(asked({}, '2001:db8:0:1::5'), asked({}, '2001:db8::1:ffff:0:0:9'))).toBe(true)
  expect(same(asked({}, '2001:db8:0:1::5'), asked({}, '2001:db8:0:2::5'))).toBe(false)
})

test('behind proxies the address they saw counts, and nothing that stands before it', () => {
  const through = (list: string) => asked({ 'x-forwarded-for': list }, '10.0.0.1')
  expect(same(through('192.0.2.1'), asked(), 0)).toBe(false)
  expect(addressOf(through('192.0.2.1'), 1)).toBe(addressOf(asked(), 0))
  expect(addressOf(through('6.6.6.6, 192.0.2.1'), 1)).toBe(addressOf(asked(), 0))
  expect(addressOf(through('6.6.6.6, 192.0.2.1, 10.0.0.2'), 2)).toBe(addressOf(asked(), 0))
  expect(addressOf(asked(), 2)).toBe(addressOf(asked(), 0))
})

test('our own page, by whatever name it is called outside', () => {
  expect(isOwnPage(asked({ host: 'spel.example' }), 0)).toBe(true)
  expect(isOwnPage(asked({ host: 'Spel.example:8080', origin: 'http://spel.example:8080' }), 0)).toBe(true)
  expect(isOwnPage(asked({ host: 'spel.example', origin: 'http://elders.example' }), 0)).toBe(false)
  expect(isOwnPage(asked({ host: 'spel.example', origin: 'null' }), 0)).toBe(false)
  expect(isOwnPage(asked({ host: 'binnen', 'x-forwarded-host': 'elders.example', origin: 'http://elders.example' }), 0)).toBe(false)
  expect(isOwnPage(asked({ host: 'binnen', 'x-forwarded-host': 'spel.example', origin: 'https://spel.example' }), 1)).toBe(true)
  expect(isOwnPage(asked({ host: 'binnen', origin: 'https://spel.example', 'sec-fetch-site': 'same-origin' }), 0)).toBe(true)
})

test('a meter counts each address for itself', async () => {
  const meter = openMeter({ times: 2, seconds: 60 })
  expect([await meter.add('a'), await meter.add('a'), await meter.add('a'), await meter.read('a'), await meter.read('b')]).toEqual([
    1, 2, 3, 3, 0,
  ])
})

test('codes are read as they are typed; keys are kept as hashes', () => {
  for (let n = 0; n < 200; n++) expect(newCode()).toMatch(/^[34679CDFGHJKMNPQRTVWXY]{6}$/)
  expect(readCode(' 34 679c ')).toBe('34679C')
  for (const bad of ['', '34679', '34679CC', '34679O', '34679!', '__proto']) expect(readCode(bad)).toBeNull()
  const key = newKey()
  expect(isKey(key, hashOf(key))).toBe(true)
  for (const bad of [newKey(), '', key.slice(1), `${key}x`]) expect(isKey(bad, hashOf(key))).toBe(false)
})

test('the log counts refusals and quotes nobody', () => {
  const lines: Record<string, unknown>[] = []
  const log = openLog((line) => lines.push(JSON.parse(line)))
  log.say('made', { room: 'x' })
  log.count('limited')
  log.count('limited')
  log.count('unfit')
  log.trouble('save', Object.assign(new Error('GEHEIM'), { code: 'SQLITE_FULL' }))
  log.close()
  expect(lines).toEqual([
    { at: expect.stringMatching(/^\d{4}-.*Z$/), what: 'made', room: 'x' },
    {
      at: expect.any(String),
      what: 'trouble',
      where: 'save',
      error: 'SQLITE_FULL',
      place: expect.stringMatching(/^src\/server\/limits\.test\.ts:\d+$/),
    },
    { at: expect.any(String), what: 'refused', limited: 2, unfit: 1 },
  ])
  expect(placeOf('Error: x\n    at y (node:internal:1:1)')).toBe('')
})
