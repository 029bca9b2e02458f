/** What every part of a participant's screen reads: the room, whose seat this is, the story, and the way to send. */
import type { Voice } from '../../../engine/session/steps.ts'
import type { Ballot, Person, Room, Seat, Slip, SlipKind, Vote } from '../../../engine/session/types.ts'
import type { Scenario, View } from '../../../engine/types.ts'
import { useHands } from '../../../store/actions.ts'
import type { Sent, Together } from '../../../store/together.ts'
import { useStore } from '../../../store/useStore.ts'

export interface Here {
  together: Together
  room: Room
  /** Null on a screen that has no seat: nothing can be sent from there. */
  seat: Seat | null
  person: Person | null
  view: View | null
  scenario: Scenario | null
  send: (command: Sent) => void
}

/** Null while there is no room. */
export function useHere(): Here | null {
  const { dispatch } = useHands()
  const together = useStore((state) => state.together)
  const view = useStore((state) => state.view)
  const scenario = useStore((state) => state.scenario)
  if (!together?.room) return null
  const { room, who } = together
  const seat = who.role === 'participant' ? who.seat : null
  return {
    ...{ together, room, seat, view, scenario },
    person: seat === null ? null : (room.seats[seat] ?? null),
    send: (command) => dispatch({ type: 'send', command }),
  }
}

/** Which side of the table somebody sits at in a replay. */
export function voiceOf(room: Room, seat: Seat | null): Voice {
  return seat !== null && room.bringer === seat ? 'bringer' : 'group'
}

/** One's own vote in that round, from 0; null without one. */
export function ownVote(ballot: Ballot, round: number, seat: Seat | null): Vote | null {
  return seat === null ? null : (ballot.rounds[round]?.votes[seat] ?? null)
}

/** What one wrote oneself, oldest first. */
export function ownSlips(room: Room, seat: Seat | null, kind: SlipKind): Slip[] {
  return seat === null ? [] : room.slips.filter((slip) => slip.kind === kind && slip.by === seat)
}

/** How many votes of the open round are in, and of how many people that are there or have voted. */
export function votesIn(room: Room): { n: number; all: number } {
  const voted = new Set(Object.keys(room.ballot?.rounds.at(-1)?.votes ?? {}))
  const there = Object.entries(room.seats).filter(([seat, person]) => person.here || voted.has(seat))
  return { n: there.filter(([seat]) => voted.has(seat)).length, all: there.length }
}

/** What the room came to just now: it stands on the first page that follows. */
export function justTaken(room: Room): Ballot | null {
  if (room.page !== 0) return null
  const done = [...room.past, ...(room.ballot ? [room.ballot] : [])]
  return done.findLast((ballot) => ballot.kind === 'choice' && ballot.taken !== null && ballot.at === room.made - 1) ?? null
}
