/** A scripted playthrough as plain data: what parse makes of a `.plan` file and play follows. */
import type { Complaint } from '../../compile/complaint.ts'
import type { Id } from '../../engine/types.ts'

export interface Plan {
  /** Relative to the repository. */
  file: string
  name: string
  chair: Id
  rules: Rules
  /** Decisions of other chairs that fell otherwise than in an ordinary week. */
  besluiten: Id[]
  seed: number
  /** The first one only looks at what is said before the first choice. */
  steps: Step[]
  /** The lines of the head, for complaints about it. */
  at: { chair: number; rules: number; besluiten: number }
}

export interface Parsed {
  /** Null when something in it cannot be read. */
  plan: Plan | null
  complaints: Complaint[]
}

/** Which procedures are on: today's or none, and the differences from that. */
export interface Rules {
  from: 'today' | 'none'
  on: Id[]
  off: Id[]
}

export interface Step {
  line: number
  does: Doing
  expects: Expectation[]
}

export type Doing =
  | { type: 'open' }
  | { type: 'choose' | 'guess'; ids: Id[] }
  /** Takes the first open option until this choice is offered; null: until the story ends. */
  | { type: 'goOn'; to: Id | null }
  /** The story is over, with this ending. */
  | { type: 'end'; ending: Id }

export type Expectation = { line: number; not: boolean } & Expected

export type Expected =
  | { what: 'said'; who: string | null; text: string }
  | { what: 'thought'; who: string | null; text: string }
  | { what: 'outcome'; id: Id }
  | { what: 'document'; id: Id }
  | { what: 'offered'; id: Id }
  | { what: 'open'; id: Id }
  | { what: 'cause'; outcome: Id; causes: NamedCause[] }
  | { what: 'closed'; id: Id; by: Shut | null }
  | { what: 'meter'; name: string; is: Compare; value: number }
  | { what: 'day'; day: number }

export type Compare = '=' | '>=' | '<='
type Shut = { by: 'time' } | { by: 'rule'; rule: Id }

export interface NamedCause {
  kind: 'choice' | 'rule' | 'alternative' | 'other' | 'wait' | 'luck'
  id: Id
}

/** The words of a plan for the kinds of cause that a story knows. */
export const CAUSE_WORDS: Record<string, NamedCause['kind']> = {
  keuze: 'choice',
  regel: 'rule',
  alternatief: 'alternative',
  ander: 'other',
  wachten: 'wait',
  toeval: 'luck',
}
