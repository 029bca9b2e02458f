/** What the facilitator's commands work on, and what they answer. */
import type { Scenario } from '../types.ts'
import type { Tale } from './tale.ts'
import type { Room, SessionEvent, SessionRefusal } from './types.ts'

export interface Table {
  scenario: Scenario
  room: Room
  tale: Tale
  /** Milliseconds since 1970. */
  now: number
}

/** What happened, or why nothing did. */
export type Answer = SessionEvent[] | SessionRefusal
