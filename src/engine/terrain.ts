/**
 * A story as ground to explore: it can be entered again from every situation it was in before. Two machines offer it, the flat one
 * (`flat`, fast) and inkjs (`slow`, covers all of Ink); the checker walks on either and cannot tell which.
 */
import type { Id } from './types.ts'

/** What the code sets before the first line. */
export interface Opening {
  /** The knot in which the chair begins. */
  start: string
  /** The value of `rol`. */
  chair: Id
  /** The procedures that are on. */
  rules: readonly Id[]
  /** Everything that other chairs have decided, as `resolveCarried` gives it. */
  carried: readonly Id[]
  /** Where chance starts: 0 … 2³¹ − 1. */
  seed: number
}

/** A line or a choice as Ink made it. */
export interface Piece {
  text: string
  tags: readonly string[]
  /** Where it stands in the compiled Ink (`casemanager_intake.0.12`), or null when the machine cannot say. */
  path: string | null
}

/** A variable that was set outside its declared range. */
export interface Stray {
  name: string
  value: number
  /** Where it was set, or null. */
  path: string | null
}

/** Where the story came to rest. A value: stepping on from it leaves it as it was. */
export interface Rest {
  /** Two rests with equal keys have the same future: the same lines, choices, claims and ends for the same choices. */
  readonly key: string
  /**
   * Two rests with equal courses go the same ways for the same choices: the same options open and closed, passages and ends, now and
   * later. Only the words on the way may differ, and numbers that decide nothing. Equal keys have equal courses.
   */
  readonly course: string
  /** What was said on the way, as numbers for `Terrain.line`. */
  lines: readonly number[]
  /** The open and closed options, as numbers for `Terrain.choice`, in Ink's order. */
  choices: readonly number[]
  /** The knots that were entered on the way. */
  passages: readonly string[]
  strays: readonly Stray[]
  /** What broke, and where: the story can go no further. */
  fault: { kind: 'loop' | 'break'; text: string; path: string | null } | null
  /** For the machine that made it. */
  inside: unknown
}

/** Words that name a choice, a rule, the alternative of one (it is off), or a decision of another chair as a cause. */
export interface Claim {
  kind: 'choice' | 'rule' | 'alternative' | 'other'
  id: Id
  /** Where they stand in the compiled Ink. */
  path: string
}

export interface Terrain {
  open(opening: Opening): Rest
  /** Takes the nth of `from.choices`, whatever its tags say. */
  take(from: Rest, n: number): Rest
  line(n: number): Piece
  choice(n: number): Piece
  /** A variable of the story in that situation; null when there is none of that name. A list comes as its items. */
  value(at: Rest, name: string): number | boolean | string | readonly Id[] | null
  /** Whether a choice with this id was taken on the way to this rest, when some claim ahead asks for it; else undefined. */
  took(at: Rest, id: Id): boolean | undefined
  /** The claims a chair can come to: those that are true in every run, and those for which that cannot be shown. `decisions`: the options of every decision of another chair; one of each holds. Null: this machine proves nothing. */
  prove(opening: Pick<Opening, 'start' | 'chair'> & { decisions: readonly (readonly Id[])[] }): { proved: Claim[]; open: Claim[] } | null
}

/**
 * One run after another over a story, forwards only: nothing is kept to go back to, so it goes faster than on a Terrain. The flat machine
 * offers it (`flatWalk`), and any terrain can (`walkOn`).
 */
export interface Walk {
  /** Begins a run; the one before it is over. */
  open(opening: Opening): void
  /** Takes the nth of `choices`, whatever its tags say. */
  take(n: number): void
  /** As in Rest, where the run stands now. Both are other arrays after the next step, or the same ones with something else in them. */
  readonly lines: readonly number[]
  readonly choices: readonly number[]
  readonly fault: Rest['fault']
  /** As in Terrain. The numbers hold as long as this walk does, over all its runs: what is known of one needs no second look. */
  line(n: number): Piece
  choice(n: number): Piece
  /** A variable of the story, where the run stands now. */
  value(name: string): ReturnType<Terrain['value']>
}

/** A terrain as a walk. */
export function walkOn(terrain: Terrain): Walk {
  let rest: Rest | null = null
  const now = (): Rest => {
    if (!rest) throw new Error('No run was begun.')
    return rest
  }
  return {
    open(opening) {
      rest = terrain.open(opening)
    },
    take(n) {
      rest = terrain.take(now(), n)
    },
    get lines() {
      return now().lines
    },
    get choices() {
      return now().choices
    },
    get fault() {
      return now().fault
    },
    line: (n) => terrain.line(n),
    choice: (n) => terrain.choice(n),
    value: (name) => terrain.value(now(), name),
  }
}

/** Lowest and highest value of a variable, by name. */
export type Ranges = ReadonlyMap<string, { min: number; max: number }>
