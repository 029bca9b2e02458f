/** The ledger as values: every outcome with what was the reader's own beside what was not, in any order, and how the causes divide. Called by step 3 and the report. */
import type { Cause, Id, Outcome } from '../../engine/types.ts'
import { isBefore, isMineEarlier } from '../kit/cause.ts'

/** Where a cause lies: with the choice just made, with one's own choice from another chair, or outside the reader. `before`: how it was before the first day. */
export type Layer = 'choice' | 'earlier' | 'other' | 'rule' | 'wait' | 'before' | 'luck'

/** From the surface down. */
const LAYERS: readonly Layer[] = ['choice', 'earlier', 'other', 'rule', 'wait', 'before', 'luck']

export function layerOf(cause: Cause): Layer {
  if (isBefore(cause)) return 'before'
  if (isMineEarlier(cause)) return 'earlier'
  return cause.kind === 'alternative' ? 'rule' : cause.kind
}

function isMine(cause: Cause): boolean {
  const layer = layerOf(cause)
  return layer === 'choice' || layer === 'earlier'
}

export interface Row {
  outcome: Outcome
  /** The reader's own choices, from this chair and from another one. */
  mine: Cause[]
  rest: Cause[]
}

export function rowsOf(outcomes: readonly Outcome[]): Row[] {
  return outcomes.map((outcome) => ({
    outcome,
    mine: outcome.causes.filter(isMine),
    rest: outcome.causes.filter((cause) => !isMine(cause)),
  }))
}

/** What the ledger can be sorted by: time, meant or not, the reader's own decision, the kind of the other causes. */
export type Column = 'day' | 'meant' | 'mine' | 'rest'

/** Sorted by one column; rows that have nothing there come last either way, and equal rows stay in the order of time. */
export function sortRows(rows: readonly Row[], column: Column, down: boolean): Row[] {
  const key = KEYS[column]
  const way = down ? -1 : 1
  return rows.toSorted((a, b) => {
    const [one, two] = [key(a), key(b)]
    if (one === two || (one === null && two === null)) return a.outcome.line - b.outcome.line
    if (one === null) return 1
    if (two === null) return -1
    return way * (one - two)
  })
}

const KEYS: Record<Column, (row: Row) => number | null> = {
  day: (row) => row.outcome.line,
  meant: (row) => (row.outcome.unintended ? 0 : 1),
  mine: (row) => least(row.mine.map(whenOf)),
  rest: (row) => least(row.rest.map((cause) => LAYERS.indexOf(layerOf(cause)))),
}

/** Own decisions in the order in which they were made; those from another chair were made before this run. */
function whenOf(cause: Cause): number {
  if (cause.kind === 'choice') return cause.at
  return cause.kind === 'other' && cause.decided ? cause.decided.day - 10_000 : 0
}

function least(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : Math.min(...numbers)
}

/** One cause of one outcome: a drop in the picture. */
export interface Drop {
  cause: Cause
  outcome: Outcome
}

/** How the causes divide: only layers with something in them, from the surface down; in each what was meant first, then what was not. */
export function divide(outcomes: readonly Outcome[]): { layer: Layer; drops: Drop[] }[] {
  const drops = outcomes.flatMap((outcome) => outcome.causes.map((cause) => ({ cause, outcome })))
  return LAYERS.map((layer) => ({
    layer,
    drops: drops
      .filter((drop) => layerOf(drop.cause) === layer)
      .toSorted((a, b) => Number(a.outcome.unintended) - Number(b.outcome.unintended)),
  })).filter(({ drops }) => drops.length > 0)
}

/** A cause that was not the reader's, with everything it worked on. */
export interface Outside {
  layer: Layer
  id: Id
  text: string
  outcomes: Outcome[]
}

/** What was not in the reader's hands, by kind, each thing once. */
export function outside(outcomes: readonly Outcome[]): { layer: Layer; things: Outside[] }[] {
  return divide(outcomes)
    .filter(({ layer }) => layer !== 'choice' && layer !== 'earlier')
    .map(({ layer, drops }) => {
      const things = new Map<Id, Outside>()
      for (const { cause, outcome } of drops.toSorted((a, b) => a.outcome.line - b.outcome.line)) {
        const thing = things.get(cause.id) ?? { layer, id: cause.id, text: cause.text, outcomes: [] }
        if (!thing.outcomes.includes(outcome)) thing.outcomes.push(outcome)
        things.set(cause.id, thing)
      }
      return { layer, things: [...things.values()] }
    })
}
