/** What a participant may do, and what the host says about who is there. Called by session, which has seen who sends. */
import { MOST_SEATS, personOf } from './people.ts'
import { isFull, slipOf } from './slips.ts'
import type { Answer } from './table.ts'
import { sentence } from './texts.ts'
import type { HostCommand, Person, Room, Seat, SeatCommand } from './types.ts'

const SEAT = /^s[1-9]\d{0,5}$/

/** Sending the same again changes nothing: a phone whose line was down may not know that it came through. */
export function sit(command: SeatCommand, seat: Seat, room: Room, now: number): Answer {
  switch (command.type) {
    case 'vote':
      return vote(command, seat, room)
    case 'write': {
      const text = sentence(command.text)
      if (room.phase === 'ended' || text === null || text === '') return 'unfit'
      if (room.slips.some((slip) => slip.by === seat && slip.kind === command.kind && slip.text === text)) return []
      if (room.opened.includes(command.kind)) return 'stale'
      if (isFull(room, command.kind, seat)) return 'unfit'
      return [{ type: 'written', slip: slipOf(room, command.kind, seat, text, now) }]
    }
    case 'unwrite': {
      const slip = room.slips.find(({ id }) => id === command.slip)
      if (!slip) return []
      if (slip.by !== seat || room.phase === 'ended') return 'unfit'
      return room.opened.includes(slip.kind) ? 'stale' : [{ type: 'unwritten', slip: slip.id }]
    }
  }
}

function vote({ ballot, round, choice, why: raw }: Extract<SeatCommand, { type: 'vote' }>, seat: Seat, room: Room): Answer {
  const open = room.phase === 'voting' ? room.ballot : null
  if (!open || open.id !== ballot || open.rounds.length - 1 !== round) return 'stale'
  const option = open.options.find(({ id }) => id === choice)
  const why = sentence(raw)
  if ((!option && choice !== '?') || why === null) return 'unfit'
  if (option?.closed) return 'closed'
  const old = open.rounds[round]?.votes[seat]
  if (old?.choice === choice && old.why === why) return []
  return [{ type: 'voted', ballot, round, seat, vote: { choice, why } }]
}

export function host(command: HostCommand, room: Room): Answer {
  const { seat, type } = command
  const known = Object.hasOwn(room.seats, seat)
  if (known) {
    const here = type === 'join'
    return room.seats[seat]?.here === here ? [] : [{ type: 'hereChanged', seat, here }]
  }
  if (type === 'drop' || !SEAT.test(seat) || room.by === 'hands') return 'unfit'
  if (Object.keys(room.seats).length >= MOST_SEATS) return 'full'
  return [{ type: 'joined', seat, person: nextPerson(room) }]
}

/** The first animal in its colour that nobody is now. */
function nextPerson(room: Room): Person {
  const known = new Set(Object.values(room.seats).map(({ animal, colour }) => `${animal} ${colour}`))
  for (let n = 0; ; n++) {
    const person = personOf(n)
    if (!known.has(`${person.animal} ${person.colour}`)) return person
  }
}
