/** What a ballot came to. Called by the facilitator's commands and by the screens that show it. */
import type { Id } from '../types.ts'
import type { Ballot } from './types.ts'

/** The options with most votes in the last round that was revealed, in the order of the offer; none when nobody chose one. *Ik weet het niet* leads nothing, and what is closed got no votes. */
export function leadersOf(ballot: Ballot): Id[] {
  const counts = ballot.rounds.findLast((round) => round.counts !== null)?.counts ?? {}
  const votes = ballot.options.map(({ id }) => ({ id, n: counts[id] ?? 0 }))
  const most = Math.max(0, ...votes.map(({ n }) => n))
  return most === 0 ? [] : votes.filter(({ n }) => n === most).map(({ id }) => id)
}

/** The leader, at a tie the first in the offer; `id` is null when nobody chose an option. */
export function resultOf(ballot: Ballot): { id: Id | null; tie: boolean } {
  const [id = null, ...others] = leadersOf(ballot)
  return { id, tie: others.length > 0 }
}
