/** The journey drawn for paper: decisions on the line, outcomes below it, and arcs from one to the other. Pure places; drawn by Strip. */
import type { Report, ReportDay } from './report.ts'

export interface StripPlan {
  decisions: { number: number; x: number }[]
  outcomes: StripOutcome[]
  /** Where each day begins. */
  days: { day: number; x: number }[]
  /** The room of one decision on the line, in the units of the width. */
  step: number
}

interface StripOutcome {
  mark: string
  x: number
  /** Which row below the line. */
  row: 0 | 1
  unintended: boolean
  /** Where the decisions stand that led to it; null: on an earlier line. */
  from: (number | null)[]
}

/** Room between two days, as a share of the room of one decision. */
const GAP = 0.4
/** Decisions that one line carries well, an outcome counted half. */
const FULL = 44

/** Two outcomes share the room of one decision, since they stand in two rows. */
function sizeOf({ entries }: ReportDay): number {
  return entries.reduce((sum, entry) => sum + (entry.kind === 'decision' ? 1 : 0.5), GAP)
}

/**
 * Places along lines of this width, in the order in which everything happened. Nothing on the line lies on anything else, and a day is as wide as
 * what happened on it. A long journey gets more lines.
 */
export function stripsOf({ days }: Pick<Report, 'days'>, width: number): StripPlan[] {
  const total = days.reduce((sum, day) => sum + sizeOf(day), 0)
  const lines = Math.max(1, Math.ceil(total / FULL))
  const rows: ReportDay[][] = []
  let filled = 0
  for (const day of days) {
    const row = Math.min(lines - 1, Math.floor(((filled + sizeOf(day) / 2) / total) * lines))
    rows[row] = [...(rows[row] ?? []), day]
    filled += sizeOf(day)
  }
  const known = new Map<number, [line: number, x: number]>()
  return rows.filter((row) => row !== undefined).map((row, line) => lineOf(row, width, line, known))
}

function lineOf(days: readonly ReportDay[], width: number, line: number, known: Map<number, [number, number]>): StripPlan {
  const step = Math.min(width / days.reduce((sum, day) => sum + sizeOf(day), 0), width / 8)
  const plan: StripPlan = { decisions: [], outcomes: [], days: [], step }
  let x = 0
  for (const { day, entries } of days) {
    plan.days.push({ day, x })
    x += (GAP * step) / 2
    for (const entry of entries) {
      const room = entry.kind === 'decision' ? step : step / 2
      const middle = x + room / 2
      x += room
      if (entry.kind === 'decision') {
        known.set(entry.number, [line, middle])
        plan.decisions.push({ number: entry.number, x: middle })
        continue
      }
      const from = entry.causes.flatMap((cause) => {
        const there = cause.from === null ? undefined : known.get(cause.from)
        return there ? [there[0] === line ? there[1] : null] : []
      })
      const row = plan.outcomes.length % 2 === 0 ? 0 : 1
      plan.outcomes.push({ mark: entry.mark, x: middle, row, unintended: entry.unintended, from })
    }
    x += (GAP * step) / 2
  }
  return plan
}
