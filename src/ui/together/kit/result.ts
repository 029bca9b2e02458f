/** What a ballot brought, ready to be drawn: a row for every answer, both rounds beside each other. Pure; read by Bars and the beamer. */
import type { Ballot, Reason, Unsure } from '../../../engine/session/types.ts'
import type { Id } from '../../../engine/types.ts'

export const UNSURE: Unsure = '?'

export interface Row {
  id: Id | Unsure
  /** A, B, C … as at the question; null for *ik weet het niet*. */
  letter: string | null
  text: string | null
  closed: boolean
  /** Votes in each round that was shown. */
  counts: number[]
  /** Of both rounds. */
  reasons: Reason[]
  taken: boolean
  /** Of a guess: this was the real thought. */
  truth: boolean
}

export interface Result {
  rows: Row[]
  /** How many votes there were in each round that was shown. */
  voters: number[]
  /** The largest count of all, at least 1: what a full bar stands for. */
  most: number
  /** What most chose in the last round; several when equal, none without a vote. *Ik weet het niet* never leads. */
  leading: Id[]
  /** How many seats chose otherwise in the second round; null where that is not known. */
  moved: number | null
}

export function resultOf(ballot: Ballot): Result {
  const shown = ballot.rounds.filter((round) => round.counts !== null)
  const counted = (id: string) => shown.map((round) => round.counts?.[id] ?? 0)
  const reasons = ballot.rounds.flatMap((round) => round.reasons)
  const rowOf = (id: Id | Unsure): Pick<Row, 'id' | 'counts' | 'reasons' | 'taken' | 'truth'> => ({
    id,
    counts: counted(id),
    reasons: reasons.filter((reason) => reason.choice === id),
    taken: ballot.taken?.id === id,
    truth: ballot.truth === id,
  })
  const options = ballot.options.map(
    (option, n): Row => ({
      ...rowOf(option.id),
      letter: letterOf(n),
      text: option.text,
      closed: option.closed,
    }),
  )
  const unsure: Row = { ...rowOf(UNSURE), letter: null, text: null, closed: false }
  const rows = [...options, ...(unsure.reasons.length > 0 || unsure.counts.some((n) => n > 0) ? [unsure] : [])]
  const last = (row: Row) => row.counts.at(-1) ?? 0
  const top = Math.max(0, ...options.map(last))
  return {
    rows,
    voters: shown.map((round) => Object.values(round.counts ?? {}).reduce((sum, n) => sum + n, 0)),
    most: Math.max(1, ...rows.flatMap((row) => row.counts)),
    leading: top === 0 ? [] : options.filter((row) => last(row) === top).map((row) => row.id),
    moved: shown.at(-1)?.moved ?? null,
  }
}

/** A, B, … Z: how an option is called in the room. */
export function letterOf(n: number): string {
  return String.fromCharCode(65 + (n % 26))
}
