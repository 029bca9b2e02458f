/** The sessions this device has part in, with the keys that lead back to the same seat or to leading it. Called by together. */
import * as z from 'zod/mini'
import type { KeptRoom, RoomRole } from '../store/together.ts'
import type { Device } from './device.ts'

const KEPT = 'ow:rooms'
/** Milliseconds after the last visit; the host forgets a room after as long. */
const KEPT_FOR = 24 * 3600_000
/** More than anybody has part in within a day. */
const MOST = 50

interface Entry extends KeptRoom {
  key: string | null
  /** The facilitator has not yet said that the key was kept. */
  fresh: boolean
}

export interface RoomKeys {
  /** Newest first. */
  list(): KeptRoom[]
  find(role: RoomRole, code: string | null): Entry | null
  /** The key of this device's seat in that room; made when there is none. */
  seat(code: string): string
  /** Notes a visit, and what is new. */
  keep(role: RoomRole, code: string | null, more?: { key?: string | null; fresh?: boolean }): void
  drop(role: RoomRole, code: string | null): void
}

/** 22 characters of base64url. */
const key = z.string().check(z.regex(/^[\w-]{22}$/))
const entries = z.array(
  z.object({
    role: z.enum(['facilitator', 'beamer', 'participant', 'screen']),
    code: z.nullable(z.string().check(z.regex(/^[A-Z0-9]{6}$/))),
    at: z.number(),
    key: z.nullable(key),
    fresh: z.boolean(),
  }),
)

export function openRoomKeys(device: Pick<Device, 'recall' | 'note'>): RoomKeys {
  /** For a device that keeps nothing: as long as this tab lives. */
  let memory: Entry[] = []

  const all = (): Entry[] => {
    const text = device.recall(KEPT, 'device')
    const kept = text === null ? memory : readEntries(text)
    return kept.filter(({ at }) => at > Date.now() - KEPT_FOR)
  }
  const write = (some: Entry[]) => {
    memory = some.slice(0, MOST)
    device.note(KEPT, 'device', memory.length > 0 ? JSON.stringify(memory) : null)
  }
  const is = (role: RoomRole, code: string | null) => (one: Entry) => one.role === role && one.code === code
  const find = (role: RoomRole, code: string | null) => all().find(is(role, code)) ?? null
  const keep: RoomKeys['keep'] = (role, code, more = {}) => {
    const old = find(role, code) ?? { key: null, fresh: false }
    const one: Entry = { role, code, at: Date.now(), key: more.key ?? old.key, fresh: more.fresh ?? old.fresh }
    write([one, ...all().filter((other) => !is(role, code)(other))])
  }

  return {
    list: () => all().map(({ role, code, at }) => ({ role, code, at })),
    find,
    seat(code) {
      const known = find('participant', code)?.key
      if (known) return known
      const made = newKey()
      keep('participant', code, { key: made })
      return made
    },
    keep,
    drop: (role, code) => write(all().filter((one) => !is(role, code)(one))),
  }
}

/** A key as somebody typed it from paper or pasted it; null when it is none. */
export function readKey(typed: string): string | null {
  const read = key.safeParse(typed.replace(/\s+/g, ''))
  return read.success ? read.data : null
}

function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

function readEntries(text: string): Entry[] {
  try {
    const read = entries.safeParse(JSON.parse(text))
    return read.success ? read.data : []
  } catch {
    return []
  }
}
