/**
 * What each screen may know. Called by whoever hosts a room, before anything leaves it.
 * The law: what a screen makes of the events it gets is what it would be shown if it came in now –
 * `project(evolve(room, event), who)` equals `evolve(project(room, who), seenBy(event, who, room))`.
 */
import type { Ballot, Reason, Room, Round, SessionEvent, Slip, Who } from './types.ts'

/** The room with its holes. The host itself has none. */
export function project(room: Room, who: Who): Room {
  if (who.role === 'room') return room
  const leads = who.role === 'facilitator'
  return {
    ...room,
    route: leads ? room.route : { ...room.route, choices: room.route.choices.slice(0, room.made) },
    stops: leads ? room.stops : [],
    ballot: room.ballot && ballotFor(room.ballot, who),
    past: room.past.map((ballot) => ballotFor(ballot, who)),
    slips: room.slips.map((slip) => slipFor(slip, who, room.opened.includes(slip.kind))),
    notes: leads ? room.notes : {},
    moves: leads ? room.moves : 0,
  }
}

/** The event as this receiver may have it, or null when it does not concern them. `room`: before the event or after it, both do. */
export function seenBy(event: SessionEvent, who: Who, room: Room): SessionEvent | null {
  if (who.role === 'room') return event
  const leads = who.role === 'facilitator'
  switch (event.type) {
    case 'voteOpened':
    case 'taken':
      return { ...event, ballot: ballotFor(event.ballot, who) }
    case 'voted':
      return isOwn(event.seat, who) ? event : { ...event, vote: null }
    case 'told':
      return leads ? event : { ...event, choices: event.choices.slice(0, event.made) }
    case 'hidden':
      return leads || !event.on ? event : { ...event, text: null }
    case 'written':
      return { ...event, slip: slipFor(event.slip, who, room.opened.includes(event.slip.kind)) }
    case 'slipsOpened':
      return { ...event, slips: event.slips.map((slip) => slipFor(slip, who, true)) }
    case 'noted':
    case 'moved':
      return leads ? event : null
    default:
      return event
  }
}

function ballotFor(ballot: Ballot, who: Who): Ballot {
  return { ...ballot, rounds: ballot.rounds.map((round) => roundFor(round, who)) }
}

/** Counts and reasons are not there before the reveal, for nobody: the host makes them at that moment. */
function roundFor(round: Round, who: Who): Round {
  const votes = Object.fromEntries(Object.entries(round.votes).map(([seat, vote]) => [seat, isOwn(seat, who) ? vote : null]))
  return { ...round, votes, reasons: round.reasons.map((reason) => reasonFor(reason, who)) }
}

function reasonFor(reason: Reason, who: Who): Reason {
  return reason.hidden && who.role !== 'facilitator' ? { ...reason, text: null } : reason
}

/** A slip without a writer was written down by the facilitator. */
function slipFor(slip: Slip, who: Who, opened: boolean): Slip {
  const leads = who.role === 'facilitator'
  const own = slip.by === null ? leads : isOwn(slip.by, who)
  const readable = opened ? leads || !slip.hidden : own
  return { ...slip, by: own ? slip.by : null, text: readable ? slip.text : null }
}

function isOwn(seat: string, who: Who): boolean {
  return who.role === 'participant' && who.seat === seat
}
