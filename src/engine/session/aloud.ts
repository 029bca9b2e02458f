/** Sentences of the group in the facilitator's hands: opened, read out, written down for somebody, hidden. Called by lead. */
import { isFull, opened, slipOf } from './slips.ts'
import type { Answer } from './table.ts'
import { sentence } from './texts.ts'
import type { Reason, Room, SlipKind } from './types.ts'

export function openSlips(room: Room, kind: SlipKind): Answer {
  return room.opened.includes(kind) ? 'unfit' : [{ type: 'slipsOpened', kind, slips: opened(room.slips, kind) }]
}

export function readOut(room: Room, id: string | null): Answer {
  if (id === null) return [{ type: 'readingOut', slip: null }]
  const slip = room.slips.find((one) => one.id === id)
  return slip && room.opened.includes(slip.kind) && !slip.hidden ? [{ type: 'readingOut', slip: id }] : 'unfit'
}

export function writeDown(room: Room, kind: SlipKind, raw: string, now: number): Answer {
  const text = sentence(raw)
  if (text === null || text === '' || isFull(room, kind, null)) return 'unfit'
  return [{ type: 'written', slip: slipOf(room, kind, null, text, now) }]
}

/** Only what can be read can be hidden. The text goes along, for those who may have it. */
export function hide(room: Room, id: string, on: boolean): Answer {
  const said = saidIn(room, id)
  if (!said) return 'unfit'
  return said.hidden === on ? [] : [{ type: 'hidden', id, on, text: said.text }]
}

function saidIn(room: Room, id: string): Pick<Reason, 'text' | 'hidden'> | undefined {
  const ballots = room.ballot ? [...room.past, room.ballot] : room.past
  const reasons = ballots.flatMap((ballot) => ballot.rounds.flatMap((round) => round.reasons))
  const slips = room.slips.filter((slip) => room.opened.includes(slip.kind))
  return [...reasons, ...slips].find((one) => one.id === id)
}
