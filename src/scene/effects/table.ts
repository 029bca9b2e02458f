/** Which act belongs to which cue. Read by effects.ts; a test holds it to the list of staged events. */
import type { Cue } from '../picture.ts'
import { gate, shut } from './doors.ts'
import type { Make } from './kinds.ts'
import { anger, closing, embrace, leaving, relapse } from './people.ts'
import { barred, chosen, outcome, silence } from './ripples.ts'
import { letter, paper, stamping, telephone } from './things.ts'
import { days, waiting } from './time.ts'

/** By the names of STAGED in engine/lines. */
export const STAGINGS: Readonly<Record<string, Make>> = {
  'woede-uitbarsting': anger,
  weglopen: leaving,
  dichtklappen: closing,
  stilte: silence,
  telefoon: telephone,
  brief: letter,
  stempel: stamping,
  'deur-in-slot': shut,
  'poort-open': gate,
  wachten: waiting,
  omhelzen: embrace,
  terugval: relapse,
}

export const CUES: Readonly<Record<Exclude<Cue['type'], 'staged'>, Make>> = {
  chosen,
  outcome,
  document: paper,
  day: days,
  closed: barred,
}

/** Undefined for a staged event that nobody knows. */
export function actOf(cue: Cue): Make | undefined {
  return cue.type === 'staged' ? STAGINGS[cue.event] : CUES[cue.type]
}
