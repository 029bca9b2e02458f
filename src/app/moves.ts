/** On which count of moves the facilitator's commands are made: one that follows another before its answer is made on what that one will leave. Called by together. */
import type { Command } from '../room/wire.ts'

export interface Moves {
  /** For a command that is sent now, from a screen that shows a room of this count. */
  stamp(shown: number): number
  /** What waits for an answer: what is sent now comes after it. */
  waits(commands: readonly Command[]): void
  /** The room is what the screen shows: what was to come did not. */
  reset(): void
}

export function openMoves(): Moves {
  let next = 0
  return {
    stamp(shown) {
      const mine = Math.max(next, shown)
      next = mine + 1
      return mine
    },
    waits(commands) {
      for (const command of commands) if ('moves' in command) next = Math.max(next, command.moves + 1)
    },
    reset() {
      next = 0
    },
  }
}
