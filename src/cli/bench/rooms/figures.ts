/** What follows from what the bots sent, heard and were answered. Pure; called by measure. */
import type { Moment, Seen } from './crowd.ts'

export interface Spread {
  /** Milliseconds: half are below it, 95 in 100 are. */
  median: number
  most: number
  count: number
}

/** Votes that were answered and are not in the counts, and counts that nobody was answered for. */
export interface Kept {
  votes: number
  lost: number
  twice: number
}

/** Compares what was revealed with what phones were answered: the last answered vote of each seat counts once. */
export function kept({ votes, counts }: Pick<Seen, 'votes' | 'counts'>): Kept {
  const name = ({ code, ballot, round }: Omit<Moment, 'seat' | 'at'>) => `${code} ${ballot} ${round}`
  const due = new Map<string, number>()
  const seats = new Map(votes.map((vote) => [`${name(vote)} ${vote.seat}`, `${name(vote)} ${vote.choice}`]))
  for (const answer of seats.values()) due.set(answer, (due.get(answer) ?? 0) + 1)
  const counted = new Map(counts.flatMap((one) => Object.entries(one.counts).map(([choice, n]) => [`${name(one)} ${choice}`, n] as const)))
  const more = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
    [...one].reduce((sum, [answer, n]) => sum + Math.max(0, n - (other.get(answer) ?? 0)), 0)
  return { votes: seats.size, lost: more(due, counted), twice: more(counted, due) }
}

/** Milliseconds from the phone to the beamer. */
export function pairs(sent: Moment[], heard: Moment[]): number[] {
  const name = ({ code, ballot, round, seat }: Moment) => `${code} ${ballot} ${round} ${seat}`
  const first = new Map(heard.toReversed().map((one) => [name(one), one.at]))
  return sent.map((one) => (first.get(name(one)) ?? Number.NaN) - one.at)
}

export function spread(times: number[]): Spread {
  const sorted = times.filter(Number.isFinite).sort((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
  return { median: at(0.5), most: at(0.95), count: sorted.length }
}
