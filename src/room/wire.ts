/** What goes over the line to a room: the messages of both sides, and the looks at the door of what comes in. Called by join and line. */
import type { LeadCommand, Room, SeatCommand, SessionEvent, SessionRefusal, Who } from '../engine/session/types.ts'
import type { Event } from '../engine/types.ts'

/** Counts up with the server's when an older page can no longer talk with it. */
export const VERSION = 1

/** Who goes in where. `key`: of a seat, made on the device; of the facilitator, from when the room was made or handed over; a beamer has none. */
export interface Ticket {
  code: string
  role: 'facilitator' | 'beamer' | 'participant'
  key: string | null
}

export type Command = SeatCommand | LeadCommand

/** Why nobody gets in; any other answer is a line that is down. */
const JOIN_REFUSALS = ['unknown', 'full', 'key', 'limited', 'version'] as const
export type JoinRefusal = (typeof JOIN_REFUSALS)[number]

const BYES = ['unknown', 'full', 'key', 'forgotten', 'handedOver', 'released', 'limited', 'server', 'version', 'stopping'] as const
/** Why the host ends the line. stopping: it starts again somewhere, come back. */
export type Bye = (typeof BYES)[number]

export interface WelcomeMessage {
  who: Who
  room: Room
  story: Event[]
  /** What the events that follow count on from; 0 unless it says so. */
  seq?: number
  /** The host's clock, milliseconds since 1970. */
  now: number
  /** The facilitator's own key, when it is not the one they came with: after a handover. */
  key?: string
}

/** What the host says, read at the door. */
export type Heard =
  | { type: 'welcome'; welcome: WelcomeMessage }
  /** `seq` counts from 1 on each line. */
  | { type: 'events'; seq: number; events: SessionEvent[] }
  | { type: 'did'; n: number; refused: SessionRefusal | 'limited' | null }
  | { type: 'handover'; key: string }
  | { type: 'bye'; why: Bye }

/** A message by its name; null when it is none that a screen knows. What rooms and events hold is trusted: they come from our own address. */
export function readMessage(type: unknown, message: unknown): Heard | null {
  if (typeof message !== 'object' || message === null) return null
  const said = message as Record<string, unknown>
  switch (type) {
    case 'welcome':
      return isObject(said.who) && isObject(said.room) && Array.isArray(said.story) && typeof said.now === 'number'
        ? { type, welcome: message as WelcomeMessage }
        : null
    case 'events':
      return typeof said.seq === 'number' && Array.isArray(said.events) ? { type, seq: said.seq, events: said.events } : null
    case 'did':
      return typeof said.n === 'number' ? { type, n: said.n, refused: (said.refused ?? null) as SessionRefusal | 'limited' | null } : null
    case 'handover':
      return typeof said.key === 'string' ? { type, key: said.key } : null
    case 'bye': {
      const why = BYES.find((one) => one === said.why)
      return why ? { type, why } : null
    }
    default:
      return null
  }
}

export function readRefusal(text: unknown): JoinRefusal | null {
  return JOIN_REFUSALS.find((one) => one === text) ?? null
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
