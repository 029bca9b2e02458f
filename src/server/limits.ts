/** What one line, one address and one server may ask, in one table, and the meters that count it. Called by door, rooms and kamer. */
import { createHmac, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { RateLimiterMemory } from 'rate-limiter-flexible'

const MINUTE = 60
const HOUR = 60 * MINUTE

export const LIMITS = {
  /** Bytes of one message, and of one request. */
  bytes: 16 * 1024,
  /** Messages of one connection: at once, and for every second after that. */
  message: { burst: 20, perSecond: 10 },
  /** Messages of one connection that were one too many, within so many milliseconds, before it is hung up on. */
  flood: { messages: 200, within: 10_000 },
  /** Bytes that wait for a connection that does not read, before it is hung up on. */
  backlog: 1024 * 1024,
  /** Milliseconds between two looks at the connections of a room. */
  look: 5000,
  /** Milliseconds in which a new connection has to say that it is there. */
  greeting: 15_000,
  /** For each address, in so many seconds. */
  address: {
    /** Rooms made. */
    made: { times: 20, seconds: HOUR },
    /** Codes of no room, before the answer is `limited`; and before nobody new from there is let in anywhere. */
    wrongCode: { times: 30, most: 300, seconds: 10 * MINUTE },
    /** Wrong facilitator's keys, before the answer is `limited`. */
    wrongKey: { times: 10, seconds: 10 * MINUTE },
    /** Tries to come in, right or wrong. */
    tried: { times: 2_000, seconds: MINUTE },
    /** Connections at the same time. */
    connections: 200,
  },
  /** Connections at the same time: to one room, of one seat or as beamers of one room, and to this process. */
  connections: { room: 150, alike: 10, all: 2_000 },
  /** Rooms that are kept. */
  rooms: 500,
  /** Milliseconds after which a room is forgotten, and between two looks for such rooms. */
  kept: { for: 24 * HOUR * 1000, look: HOUR * 1000 },
  /** Milliseconds an empty room stays in memory. */
  empty: 3 * MINUTE * 1000,
  /** Milliseconds a key for another facilitator holds. */
  handover: 10 * MINUTE * 1000,
  /** Milliseconds for everything that has to be done when the server stops. */
  stop: 4_000,
} as const

/** Tokens of one connection: what is left of its burst, and when that was so (milliseconds). */
export interface Bucket {
  left: number
  at: number
}

/** Takes one token, if there is one. */
export function spend(bucket: Bucket, now: number): boolean {
  const { burst, perSecond } = LIMITS.message
  bucket.left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond)
  bucket.at = now
  if (bucket.left < 1) return false
  bucket.left -= 1
  return true
}

/** Counts for each address how often, within a while that begins with the first time. */
export interface Meter {
  add(address: string): Promise<number>
  read(address: string): Promise<number>
}

export function openMeter({ times, seconds }: { times: number; seconds: number }): Meter {
  const limiter = new RateLimiterMemory({ points: times, duration: seconds })
  return {
    add: async (address) => (await limiter.penalty(address, 1)).consumedPoints,
    read: async (address) => (await limiter.get(address))?.consumedPoints ?? 0,
  }
}

const SALT = randomBytes(16)

/** Who asks, as a word that means nothing after this process has ended. `hops`: proxies of our own in front. */
export function addressOf(request: IncomingMessage, hops: number): string {
  const named = hops > 0 ? [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',') : []
  const way = [...named.map((one) => one.trim()).filter(Boolean), request.socket.remoteAddress ?? '']
  const address = way[Math.max(0, way.length - 1 - hops)] ?? ''
  return createHmac('sha256', SALT).update(network(address)).digest('base64url').slice(0, 16)
}

/** One household or office of IPv6 has 2⁶⁴ addresses: they count as one. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail = ''] = plain.split('::').map((half) => half.replace(/%.*$/, ''))
  const groups = (half: string) => half.split(':').filter(Boolean)
  const zeros = plain.includes('::') ? Array<string>(Math.max(0, 8 - groups(head).length - groups(tail).length)).fill('0') : []
  return [...groups(head), ...zeros, ...groups(tail)]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16))
    .join(':')
}

/** Whether a browser asks from a page of our own. Who is no browser says nothing about it, and has nothing of a user's to misuse. */
export function isOwnPage({ headers }: IncomingMessage, hops: number): boolean {
  const { origin } = headers
  if (origin === undefined || headers['sec-fetch-site'] === 'same-origin') return true
  const host = (hops > 0 && [headers['x-forwarded-host'] ?? []].flat()[0]) || headers.host || ''
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase()
}
