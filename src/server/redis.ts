/** Rooms kept in Redis, so that another process can pick one up, and what Colyseus needs there. Opened when REDIS_URL is set. */
import type { Presence } from '@colyseus/core'
import { RedisDriver } from '@colyseus/redis-driver'
import { RedisPresence } from '@colyseus/redis-presence'
import { LIMITS } from './limits.ts'
import { Unstartable } from './settings.ts'
import { oldest, type Snapshots } from './snapshots.ts'

export interface OpenRedis {
  presence: Presence
  driver: RedisDriver
  snapshots: Snapshots
  /** Throws a sentence when nobody answers there. */
  isThere(): Promise<void>
}

/** Milliseconds for the first answer. */
const PATIENCE = 3000

export function openRedis(url: string): OpenRedis {
  const presence = new RedisPresence(url)
  // A whole group that comes in the same breath waits for its room: no leak, and nothing to warn of with its code.
  presence.setMaxListeners(0)
  const late = () => new Promise<never>((_, late) => setTimeout(late, PATIENCE).unref())
  return {
    presence,
    // One connection for both, with somebody who hears when it falls.
    // biome-ignore lint/complexity/useLiteralKeys: its types keep it private
    driver: new RedisDriver(presence['pub']),
    snapshots: inRedis(presence),
    async isThere() {
      await Promise.race([presence.exists(ALL), late()]).catch(() => {
        // A password in it is nobody's business.
        throw new Unstartable(`REDIS_URL: nobody answers at ${url.replace(/\/\/.*@/, '//')}.`)
      })
    },
  }
}

/** When each room was made, by code: field by field, because two processes may make one at the same time. */
const ALL = 'waterlijn:rooms'
const textOf = (code: string) => `waterlijn:room:${code}`
const holderOf = (code: string) => `waterlijn:holder:${code}`
const SECONDS = LIMITS.kept.for / 1000

/** This presence answers a failed write with the error instead of throwing it. */
async function written(writing: unknown): Promise<void> {
  const error = await writing
  if (error instanceof Error) throw error
}

function inRedis(presence: Presence): Snapshots {
  const madeAt = async (code: string) => Number((await presence.hget(ALL, code)) ?? 0)
  /** Redis lets go of a room by itself, as long after it was made as it should. */
  const write = async (code: string, text: string, made: number) =>
    written(presence.setex(textOf(code), text, Math.max(1, Math.ceil((made - oldest()) / 1000))))
  const holds = async (code: string, holder: string) => (await presence.get(holderOf(code))) === holder
  const forget = async (code: string) => {
    for (const key of [textOf(code), holderOf(code)]) await presence.del(key)
    await presence.hdel(ALL, code)
  }
  /** So that not every save has to ask. */
  const made = new Map<string, number>()
  return {
    async make(code, text, at) {
      if ((await presence.hincrby(ALL, code, at)) !== at) {
        await presence.hincrby(ALL, code, -at)
        return false
      }
      await write(code, text, at)
      return true
    },
    has: async (code) => (await madeAt(code)) > oldest(),
    async take(code, holder) {
      // First whose it is: what the one before saves from now on, it is told not to answer.
      await written(presence.setex(holderOf(code), holder, SECONDS))
      const at = await madeAt(code)
      made.set(code, at)
      return at > oldest() ? (((await presence.get(textOf(code))) as string | null) ?? null) : null
    },
    holds,
    async save(code, holder, text) {
      const [, still] = await Promise.all([write(code, text, made.get(code) ?? 0), holds(code, holder)])
      return still
    },
    async forget(code) {
      made.delete(code)
      await forget(code)
    },
    async sweep() {
      const all = Object.entries((await presence.hgetall(ALL)) ?? {})
      const old = all.filter(([, at]) => Number(at) <= oldest())
      for (const [code] of old) await forget(code)
      return old.length
    },
    count: async () => presence.hlen(ALL),
    close: () => {},
  }
}
