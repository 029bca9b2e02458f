/** Who may read which thought. Run keeps everything that happened; only what this file lets through leaves it. */
import { METERS } from './meters.ts'
import type { CastMember, Event, Id, Line, Meter } from './types.ts'

/** For whom a thought is clear besides its thinker: for everybody, for the chair that is played (trust was high enough), or for nobody. */
export type Clear = 'all' | 'player' | 'none'

/** What happened, as the run knows it: a thought comes whole, with who may read it. */
export type Fact =
  | Exclude<Event, { type: 'thoughtSurfaced' | 'rewound' }>
  | { type: 'thoughtSurfaced'; line: Line & { text: string }; clear: Clear }

/**
 * The seat that reads every thought from the first line on, for watching a route that was played or that comes with the story.
 * In a room of several people nobody has it and nobody can ask for it: only when the facilitator of a replay opens the water, the whole room reads from it.
 */
export const EVERYTHING = 'alles'

export interface Reader {
  /** Who looks. */
  seat: Id
  /** The chair that is played. */
  chair: Id
  cast: readonly CastMember[]
}

const HIDDEN: ReadonlySet<Meter> = new Set(METERS.filter((meter) => meter.kind === 'hidden').map((meter) => meter.name))

/** The thinker's own chair always; others when the story made it clear to them. */
export function mayRead(reader: Reader, who: Id | null, clear: Clear): boolean {
  if (clear === 'all' || reader.seat === EVERYTHING) return true
  if (clear === 'player' && reader.seat === reader.chair) return true
  if (who === 'jij') return reader.seat === reader.chair
  return reader.cast.some((member) => member.id === who && member.chair === reader.seat)
}

/** A fact as this reader may meet it: an unreadable thought keeps its thinker and its size and loses its words and its mood. */
export function seenBy(reader: Reader, fact: Fact): Event {
  if (fact.type === 'thoughtSurfaced') {
    const { line, clear } = fact
    if (mayRead(reader, line.who, clear)) return { type: 'thoughtSurfaced', line }
    return { type: 'thoughtSurfaced', line: { ...line, text: null, mood: null } }
  }
  if (fact.type === 'metersChanged') return { type: 'metersChanged', meters: only(fact.meters, (name) => !HIDDEN.has(name)) }
  return fact
}

/** What the end makes clear: the words of every thought, and the meters that stayed out of sight, moment by moment. */
export function clearWater(facts: readonly Fact[], meters: Partial<Record<Meter, number>>): Fact {
  const thoughts = facts.flatMap((fact) =>
    fact.type === 'thoughtSurfaced' ? [{ n: fact.line.n, text: fact.line.text, mood: fact.line.mood }] : [],
  )
  return { type: 'waterCleared', thoughts, meters: only(meters, (name) => HIDDEN.has(name)), history: hiddenHistory(facts) }
}

/** The hidden meters at the end of every moment: a choice or a guess ends one, the ending the last. */
function hiddenHistory(facts: readonly Fact[]): Partial<Record<Meter, number>>[] {
  const history: Partial<Record<Meter, number>>[] = []
  let now: Partial<Record<Meter, number>> = {}
  for (const fact of facts) {
    if (fact.type === 'metersChanged') now = { ...now, ...only(fact.meters, (name) => HIDDEN.has(name)) }
    else if (fact.type === 'choiceTaken' || fact.type === 'guessMade') history.push(now)
  }
  return [...history, now]
}

function only(meters: Partial<Record<Meter, number>>, keep: (name: Meter) => boolean): Partial<Record<Meter, number>> {
  const kept: Partial<Record<Meter, number>> = {}
  for (const { name } of METERS) {
    const value = meters[name]
    if (value !== undefined && keep(name)) kept[name] = value
  }
  return kept
}
