/** What is kept of a room besides its session: whose seat is whose and who may lead, with keys as hashes only. Called by rooms and kamer. */
import { z } from 'zod'
import type { Room, Seat } from '../engine/session/types.ts'
import { hashOf, isKey, newKey } from './codes.ts'
import { LIMITS } from './limits.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const id = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/)
const seat = z.string().regex(/^s[1-9]\d{0,5}$/)

const shape = z.object({
  /** What the room is called in the log. */
  name: z.string(),
  facilitator: hash,
  /** For the next facilitator, and until when; milliseconds since 1970. */
  handover: z.object({ hash, until: z.number() }).nullable(),
  seats: z.record(hash, seat),
  /** Seats given out so far, those that were set free included. */
  arrivals: z.int(),
  /** Our own words, so only looked at from afar. */
  room: z.looseObject({
    form: z.enum(['decide', 'replay', 'rules']),
    route: z.looseObject({ scenario: id, chair: id, choices: z.array(z.string()) }),
    seats: z.record(seat, z.looseObject({})),
    past: z.array(z.looseObject({})),
    madeAt: z.number(),
  }),
})

export type Kept = Omit<z.infer<typeof shape>, 'room'> & { room: Room }

/** `key` opens the room for whoever leads it. */
export function newKept(room: Room, key: string): Kept {
  return { name: newKey().slice(0, 8), facilitator: hashOf(key), handover: null, seats: {}, arrivals: 0, room }
}

/** Null: it cannot be read. */
export function readKept(text: string): Kept | null {
  try {
    return shape.parse(JSON.parse(text)) as unknown as Kept
  } catch {
    return null
  }
}

/** The seat this key was given, also when nobody sits there any more; null: a new face. */
export function seatOf({ seats }: Kept, key: string): Seat | null {
  const mine = hashOf(key)
  return Object.hasOwn(seats, mine) ? (seats[mine] ?? null) : null
}

export function nextSeat({ arrivals }: Kept): Seat {
  return `s${arrivals + 1}`
}

export function withSeat(kept: Kept, key: string): Kept {
  return { ...kept, arrivals: kept.arrivals + 1, seats: { ...kept.seats, [hashOf(key)]: nextSeat(kept) } }
}

/** lead: the facilitator's own key. handover: one for the next facilitator. */
export function keyIs({ facilitator, handover }: Kept, key: string): 'lead' | 'handover' | null {
  if (isKey(key, facilitator)) return 'lead'
  return handover !== null && handover.until > Date.now() && isKey(key, handover.hash) ? 'handover' : null
}

/** A key that another facilitator may come in with, for a while. */
export function withHandover(kept: Kept, key: string): Kept {
  return { ...kept, handover: { hash: hashOf(key), until: Date.now() + LIMITS.handover } }
}
