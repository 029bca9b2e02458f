/** Ballots and their rounds: made from what the story offers, opened, counted, put away. Called by the facilitator's commands and by evolve. */
import { fingerprint } from '../chance.ts'
import type { Offer, View } from '../types.ts'
import type { Ballot, Reason, Room, Round, Seat, Vote } from './types.ts'

/** A ballot about what lies open now, nobody asked yet. */
export function ballotOf(id: string, offer: Offer, view: View): Ballot {
  const guess = offer.kind === 'guess' ? offer : null
  return {
    id,
    at: view.made,
    kind: offer.kind,
    day: view.day,
    question: guess?.question ?? null,
    who: guess?.who ?? null,
    options: offer.choices.map(({ id, text, closed }) => ({ id, text, closed: closed !== null })),
    rounds: [],
    taken: null,
    truth: null,
  }
}

export function withRound(ballot: Ballot): Ballot {
  return { ...ballot, rounds: [...ballot.rounds, { votes: {}, counts: null, reasons: [], moved: null }] }
}

/** Without the round that is still open: what nobody saw is gone. */
export function revealedOnly(ballot: Ballot): Ballot {
  return isOpen(ballot) ? { ...ballot, rounds: ballot.rounds.slice(0, -1) } : ballot
}

function isOpen(ballot: Ballot): boolean {
  const round = ballot.rounds.at(-1)
  return round !== undefined && round.counts === null
}

/** Every option and `?`, each with nobody. */
export function nobody(ballot: Ballot): Record<string, number> {
  return Object.fromEntries([...ballot.options.map(({ id }) => [id, 0]), ['?', 0]])
}

/** The result of the round that is open. */
export function tally(ballot: Ballot): Pick<Round, 'reasons' | 'moved'> & { counts: Record<string, number> } {
  const round = ballot.rounds.length - 1
  const votes = ballot.rounds[round]?.votes ?? {}
  const counts = nobody(ballot)
  for (const { vote } of cast(votes)) counts[vote.choice] = (counts[vote.choice] ?? 0) + 1
  const first = round > 0 ? ballot.rounds[0]?.votes : undefined
  const moved = first ? cast(votes).filter(({ seat, vote }) => (first[seat]?.choice ?? vote.choice) !== vote.choice).length : null
  return { counts, reasons: reasonsOf(ballot.id, round, votes), moved }
}

/** The order follows from the sentences alone. A shuffle could be undone by who knows its seed, and every screen knows the route. */
function reasonsOf(ballot: string, round: number, votes: Round['votes']): Reason[] {
  const said = cast(votes).flatMap(({ vote: { choice, why } }) => (why === '' ? [] : [{ choice, text: why }]))
  return inOrderOfWords(said, ({ choice, text }) => `${ballot} ${round} ${choice} ${text}`).map(({ choice, text }, n) => ({
    id: `${ballot}-${round + 1}-${n + 1}`,
    choice,
    text,
    hidden: false,
  }))
}

/** An order that is the same whoever wrote what and when. */
export function inOrderOfWords<T>(things: readonly T[], words: (thing: T) => string): T[] {
  const keyed = things.map((thing) => ({ thing, key: fingerprint(words(thing)) }))
  return keyed.sort((a, b) => a.key - b.key).map(({ thing }) => thing)
}

function cast(votes: Round['votes']): { seat: Seat; vote: Vote }[] {
  return Object.entries(votes).flatMap(([seat, vote]) => (vote ? [{ seat, vote }] : []))
}

/** Where the ballot belongs once the story is on the screens again: it stays while its place is still open, and is past when it is not. */
export function putAway(room: Room): Pick<Room, 'ballot' | 'past'> {
  const ballot = room.ballot && revealedOnly(room.ballot)
  if (!ballot || (ballot.rounds.length === 0 && ballot.taken === null)) return { ballot: null, past: room.past }
  if (ballot.taken === null && ballot.at === room.made && room.phase !== 'ended') return { ballot, past: room.past }
  return { ballot: null, past: [...room.past, forgotten(ballot)] }
}

/** Its counts and reasons stay; who chose what is kept nowhere any longer. */
function forgotten(ballot: Ballot): Ballot {
  const rounds = ballot.rounds.map((round) => ({
    ...round,
    votes: Object.fromEntries(Object.keys(round.votes).map((seat) => [seat, null])),
  }))
  return { ...ballot, rounds }
}
