/** `room = evolve(room, event)`: the next room, whole in the host, with holes on each screen. Called by session and by every screen; the old room is left as it was. */
import { putAway } from './ballots.ts'
import type { Ballot, Reason, Room, Round, Seat, SessionEvent, Slip } from './types.ts'

export function evolve(room: Room, event: SessionEvent): Room {
  switch (event.type) {
    case 'joined':
      return { ...room, seats: { ...room.seats, [event.seat]: event.person } }
    case 'hereChanged': {
      const person = room.seats[event.seat]
      return person ? { ...room, seats: { ...room.seats, [event.seat]: { ...person, here: event.here } } } : room
    }
    case 'released':
      return released(room, event.seat)
    case 'begun':
      return { ...room, phase: 'reading', page: 0 }
    case 'turned':
      return { ...room, ...putAway(room), phase: 'reading', page: event.page }
    case 'voteOpened':
      return { ...room, ballot: event.ballot, phase: 'voting' }
    case 'voted':
      return withLastRound(room, (round) => ({ ...round, votes: { ...round.votes, [event.seat]: event.vote } }))
    case 'revealed': {
      const { counts, reasons, moved } = event
      return { ...withLastRound(room, (round) => ({ ...round, counts, reasons, moved })), phase: 'revealed' }
    }
    case 'taken':
      return { ...room, ballot: event.ballot }
    case 'told':
      return { ...room, made: event.made, page: event.page, route: { ...room.route, choices: event.choices } }
    case 'timerSet':
      return { ...room, timer: event.timer }
    case 'pausedSet':
      return { ...room, paused: event.on, timer: event.timer }
    case 'hidden':
      return hidden(room, event.id, event.on, event.text)
    case 'stepped':
      // What was read out belonged to the part before.
      return { ...room, step: room.step && { ...room.step, now: event.to, part: event.part }, timer: event.timer, readingOut: null }
    case 'waterSet':
      return { ...room, clear: event.clear }
    case 'written':
      return { ...room, slips: [...room.slips, event.slip] }
    case 'unwritten':
      return { ...room, slips: room.slips.filter((slip) => slip.id !== event.slip) }
    case 'slipsOpened': {
      const others = room.slips.filter((slip) => slip.kind !== event.kind)
      return { ...room, slips: [...others, ...event.slips], opened: [...room.opened, event.kind] }
    }
    case 'readingOut':
      return { ...room, readingOut: event.slip }
    case 'bringerSet':
      return { ...room, bringer: event.seat }
    case 'questionSet':
      return { ...room, question: event.text }
    case 'theorySet':
      return { ...room, theory: event.card }
    case 'branchTried': {
      const { branch } = event
      const others = room.branches.filter((one) => one.at !== branch.at || one.choice !== branch.choice)
      return { ...room, branches: [...others, branch] }
    }
    case 'parted':
      // What was asked belonged to the part before.
      return {
        ...room,
        ...putAway({ ...room, phase: 'ended' }),
        policy: room.policy && { ...room.policy, part: event.to },
        phase: 'reading',
        timer: event.timer,
      }
    case 'met':
      return { ...room, policy: room.policy && { ...room.policy, met: event.met } }
    case 'actionSet': {
      const { what, who, when } = event
      return { ...room, action: { what, who, when } }
    }
    case 'sharedSet':
      return { ...room, shared: event.on }
    case 'noted': {
      const { [event.at]: _old, ...others } = room.notes
      return { ...room, notes: event.text === '' ? others : { ...others, [event.at]: event.text } }
    }
    case 'ended': {
      const ended: Room = { ...room, phase: 'ended', endedAt: event.at, timer: null, paused: false, readingOut: null }
      return { ...ended, ...putAway(ended) }
    }
    case 'moved':
      return { ...room, moves: event.moves }
  }
}

/** What this seat wrote and nobody has seen is taken back by events of its own. */
function released(room: Room, seat: Seat): Room {
  const { [seat]: _gone, ...seats } = room.seats
  const left = { ...room, seats, bringer: room.bringer === seat ? null : room.bringer }
  return withLastRound(left, (round) => {
    if (round.counts !== null) return round
    const { [seat]: _vote, ...votes } = round.votes
    return { ...round, votes }
  })
}

function withLastRound(room: Room, change: (round: Round) => Round): Room {
  const { ballot } = room
  const last = ballot?.rounds.at(-1)
  if (!ballot || !last) return room
  return { ...room, ballot: { ...ballot, rounds: [...ballot.rounds.slice(0, -1), change(last)] } }
}

/** A sentence is a reason of some round, or a slip. */
function hidden(room: Room, id: string, on: boolean, text: string | null): Room {
  const change = <Said extends Reason | Slip>(said: Said): Said => (said.id === id ? { ...said, hidden: on, text } : said)
  const inBallot = (ballot: Ballot): Ballot => {
    if (!ballot.rounds.some((round) => round.reasons.some((reason) => reason.id === id))) return ballot
    return { ...ballot, rounds: ballot.rounds.map((round) => ({ ...round, reasons: round.reasons.map(change) })) }
  }
  return {
    ...room,
    ballot: room.ballot && inBallot(room.ballot),
    past: room.past.map(inBallot),
    slips: room.slips.map(change),
    readingOut: on && room.readingOut === id ? null : room.readingOut,
  }
}
