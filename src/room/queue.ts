/** What was asked and not answered yet, in order. Numbered anew on every line, so that nothing is lost when one falls. Called by line. */
import type { Command } from './wire.ts'

interface Waiting {
  command: Command
  /** On the present line; 0 while it was not sent there. */
  n: number
  /** Was sent on an earlier line: it may have been carried out already. */
  again: boolean
}

export interface Queue {
  /** In order, oldest first. */
  waiting(): Command[]
  /** Puts one at the end; its number on this line, for sending now. */
  add(command: Command): number
  /** Keeps one for the next line. `again`: it may have been carried out on an earlier one. */
  hold(command: Command, again?: boolean): void
  /** Takes one out that is kept for later; false when it was sent or let go meanwhile. */
  release(command: Command): boolean
  /** The answer to a number; null when nothing waits for it. `again`: a second sending, of which `stale` says nothing. */
  answered(n: number): { command: Command; again: boolean } | null
  /** A new line: what is still wanted is numbered from 1, the rest is let go. */
  begin(wanted: (command: Command) => boolean): { n: number; command: Command }[]
}

export function openQueue(): Queue {
  let all: Waiting[] = []
  let last = 0
  return {
    waiting: () => all.map(({ command }) => command),
    add(command) {
      all.push({ command, n: ++last, again: false })
      return last
    },
    hold(command, again = false) {
      all.push({ command, n: 0, again })
    },
    release(command) {
      const before = all.length
      all = all.filter((one) => one.command !== command || one.n > 0)
      return all.length < before
    },
    answered(n) {
      const found = n > 0 ? all.find((one) => one.n === n) : undefined
      if (!found) return null
      all = all.filter((one) => one !== found)
      return { command: found.command, again: found.again }
    },
    begin(wanted) {
      last = 0
      all = all.filter(({ command }) => wanted(command)).map(({ command, n, again }) => ({ command, n: ++last, again: again || n > 0 }))
      return all.map(({ n, command }) => ({ n, command }))
    },
  }
}
