/** What this tab keeps of a room until it closes: votes and slips that could not be sent yet, and that somebody is resting. Called by together. */
import * as z from 'zod/mini'
import type { Command } from '../room/wire.ts'
import type { Device } from './device.ts'

const UNSENT = 'ow:unsent:'
const REST = 'ow:rest:'
/** More than one seat may have under way. */
const MOST = 30

const text = z.string().check(z.maxLength(300))
const short = z.string().check(z.maxLength(40))
const commands = z
  .array(
    z.union([
      z.object({ type: z.literal('vote'), ballot: short, round: z.int(), choice: short, why: text }),
      z.object({ type: z.literal('write'), kind: z.enum(['question', 'advice', 'learned']), text }),
      z.object({ type: z.literal('unwrite'), slip: short }),
    ]),
  )
  .check(z.maxLength(MOST))

export interface Unsent {
  keep(code: string | null, commands: readonly Command[]): void
  /** What an earlier page of this tab left behind. */
  left(code: string): Command[]
  drop(code: string | null): void
  rest(code: string | null, on: boolean): void
  resting(code: string | null): boolean
}

export function openUnsent(device: Pick<Device, 'recall' | 'note'>): Unsent {
  const note = (name: string, value: string | null) => device.note(name, 'tab', value)
  return {
    keep: (code, some) => note(UNSENT + code, some.length > 0 ? JSON.stringify(some.slice(-MOST)) : null),
    left(code) {
      try {
        const read = commands.safeParse(JSON.parse(device.recall(UNSENT + code, 'tab') ?? '[]'))
        return read.success ? read.data : []
      } catch {
        return []
      }
    },
    drop: (code) => note(UNSENT + code, null),
    rest: (code, on) => note(REST + code, on ? '1' : null),
    resting: (code) => device.recall(REST + code, 'tab') !== null,
  }
}
