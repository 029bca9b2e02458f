/** How many are there and how many have chosen: whoever voted counts, also when the phone has gone. Read by the words and the list of people. */
import type { Room } from '../../../engine/session/types.ts'

export function heads(room: Room): { of: number; done: number } {
  const votes = room.phase === 'voting' ? (room.ballot?.rounds.at(-1)?.votes ?? {}) : {}
  const there = Object.entries(room.seats).filter(([seat, person]) => person.here || seat in votes)
  return { of: there.length, done: there.filter(([seat]) => seat in votes).length }
}
