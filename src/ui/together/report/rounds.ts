/** What the rounds of a ballot tell: how many gave which answer, where a room was divided, and how many changed their answer. Pure; called by teamReport. */
import type { Ballot, Round } from '../../../engine/session/types.ts'

/** Counts by option id, with `?` for those who did not know. */
export type Counts = Readonly<Record<string, number>>

/** The rounds that have been revealed, oldest first. */
export function countsOf({ rounds }: Ballot): Counts[] {
  return rounds.flatMap((round) => (round.counts === null ? [] : [round.counts]))
}

export function sumOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, n) => sum + n, 0)
}

/**
 * Where a room was most divided: the smallest share of the answer that most gave, *ik weet het niet* being an answer too, in the first round, when
 * nobody had talked yet. More than one where that share is the same; none where nobody differed.
 */
export function mostDivided(ballots: readonly Ballot[]): Ballot[] {
  return extremes(ballots, (ballot) => {
    const counts = countsOf(ballot)[0] ?? {}
    const all = sumOf(counts)
    return all < 2 ? null : [all - Math.max(...Object.values(counts)), all]
  })
}

/** Where most changed their answer after talking, as a share of the second round; none where nobody did. */
export function mostMoved(ballots: readonly Ballot[]): Ballot[] {
  return extremes(ballots, (ballot) => {
    const [moved, second] = [movedOf(ballot), countsOf(ballot)[1]]
    return moved && second && moved.n > 0 ? [moved.n, sumOf(second)] : null
  })
}

/** How many changed their answer in the second round. `atLeast`: hands were counted, so this is the least number of people that explains the difference. */
export interface Moved {
  n: number
  atLeast: boolean
}

export function movedOf({ rounds }: Ballot): Moved | null {
  const [first, second] = rounds.filter((round): round is Round & { counts: Record<string, number> } => round.counts !== null)
  if (!first || !second) return null
  if (second.moved !== null) return { n: second.moved, atLeast: false }
  let [more, fewer] = [0, 0]
  for (const id of new Set([...Object.keys(first.counts), ...Object.keys(second.counts)])) {
    const change = (second.counts[id] ?? 0) - (first.counts[id] ?? 0)
    if (change > 0) more += change
    else fewer -= change
  }
  // Who came late or left early changed nothing: only what went down in one place and up in another did.
  return { n: Math.min(more, fewer), atLeast: true }
}

/** Whether what was taken had as many votes in the last round as another option. */
export function isTie(ballot: Ballot): boolean {
  const { taken, options } = ballot
  const last = countsOf(ballot).at(-1)
  return (
    taken !== null && last !== undefined && options.some(({ id }) => id !== taken.id && last[id] === last[taken.id] && (last[id] ?? 0) > 0)
  )
}

/** All with the largest fraction above nothing, in order; fractions are compared as they are, without rounding. */
function extremes(ballots: readonly Ballot[], of: (ballot: Ballot) => readonly [number, number] | null | undefined): Ballot[] {
  let [best, found]: [readonly [number, number], Ballot[]] = [[0, 1], []]
  for (const ballot of ballots) {
    const share = of(ballot)
    if (!share) continue
    const difference = share[0] * best[1] - best[0] * share[1]
    if (difference > 0) [best, found] = [share, [ballot]]
    else if (difference === 0 && best[0] > 0) found.push(ballot)
  }
  return found
}
