/** Slips that people write for the room: how many, and what they become when their kind is opened. Called by the commands. */
import { inOrderOfWords } from './ballots.ts'
import type { Room, Seat, Slip, SlipKind } from './types.ts'

/** Most slips of one seat, by kind. */
const MOST_SLIPS: Readonly<Record<SlipKind, number>> = { question: 3, advice: 3, learned: 5 }
/** Most slips the facilitator writes down, of all kinds together. */
const MOST_WRITTEN_DOWN = 200

/** A new slip. Until it is opened its id is only the moment it came in, which everybody saw. `by` null: the facilitator. */
export function slipOf(room: Room, kind: SlipKind, by: Seat | null, text: string, now: number): Slip {
  const id = room.opened.includes(kind) ? `${kind}${room.slips.filter((slip) => slip.kind === kind).length + 1}` : fresh(room, now)
  return { id, kind, by, step: room.step?.now ?? null, text, hidden: false }
}

function fresh(room: Room, now: number): string {
  const id = `w${now.toString(36)}`
  return room.slips.some((slip) => slip.id === id) ? fresh(room, now + 1) : id
}

/** The slips of one kind in an order, and under ids, that follow from their words alone. */
export function opened(slips: readonly Slip[], kind: SlipKind): Slip[] {
  const words = ({ text, step }: Slip) => `${kind} ${text} ${step}`
  return inOrderOfWords(
    slips.filter((slip) => slip.kind === kind),
    words,
  ).map((slip, n) => ({ ...slip, id: `${kind}${n + 1}` }))
}

export function isFull(room: Room, kind: SlipKind, by: Seat | null): boolean {
  const own = room.slips.filter((slip) => slip.by === by)
  return by === null ? own.length >= MOST_WRITTEN_DOWN : own.filter((slip) => slip.kind === kind).length >= MOST_SLIPS[kind]
}
