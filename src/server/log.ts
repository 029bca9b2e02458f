/** One line of JSON for everything worth knowing afterwards: never a word of what people wrote, never an address or a code. Called by the whole server. */

export type Refused = 'limited' | 'flood' | 'unfit' | 'forbidden' | 'unknown' | 'key' | 'full' | 'foreign' | 'version' | 'command'

export interface Log {
  /** `room` is the name a room has in the log only. */
  say(what: string, facts?: Record<string, string | number | boolean | null>): void
  /** Something went wrong inside. Of the error only what it is and where it was: its message may quote what somebody sent. */
  trouble(where: string, error: unknown): void
  /** Refusals are counted and said once a minute. */
  count(what: Refused): void
  /** Says what was counted, and stops counting. */
  close(): void
}

/** How often refusals are said, in milliseconds. */
const OFTEN = 60_000

export function openLog(write: (line: string) => void): Log {
  let counts: Partial<Record<Refused, number>> = {}
  const say: Log['say'] = (what, facts = {}) => write(`${JSON.stringify({ at: new Date().toISOString(), what, ...facts })}\n`)
  const flush = () => {
    if (Object.keys(counts).length > 0) say('refused', counts as Record<string, number>)
    counts = {}
  }
  const timer = setInterval(flush, OFTEN).unref()
  return {
    say,
    trouble: (where, error) => say('trouble', { where, error: nameOf(error), place: placeOf((error as Error)?.stack ?? '') }),
    count(what) {
      counts[what] = (counts[what] ?? 0) + 1
    },
    close() {
      clearInterval(timer)
      flush()
    },
  }
}

function nameOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown }
  return String(code ?? name ?? 'unknown').slice(0, 40)
}

/** The first file of ours in a stack, with its line; empty when it went wrong elsewhere. */
export function placeOf(stack: string): string {
  return /\/(src\/[\w/.]+\.ts:\d+)/.exec(stack)?.[1] ?? ''
}
