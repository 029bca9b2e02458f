/** Counts the days after the gate by how each counted meter stands. A level counts from the story day of the rest at which it was reached; the last one goes on to the end. Called by walk. */
import type { Ground } from './ground.ts'

/** Days on which one meter stood at 0, and at 1. */
export interface Days {
  open: number
  underway: number
}

interface DayCounter {
  /** The gate closes on this day; the story rests. */
  begin(day: number): void
  /** The story rests on this day. */
  turn(day: number): void
  /** By counted meter; the layout says how many days are counted. */
  close(): Days[]
}

export function dayCounter({ layout, run }: Pick<Ground, 'layout' | 'run'>): DayCounter {
  const { counted, days } = layout
  const rows = counted.map(() => [0, 0, 0])
  let gate = Number.NaN
  let today = 0
  let levels: number[] = []
  const read = () => counted.map((meter) => level(run.value(meter)))
  /** Lets the days go by up to, not with, this one. */
  const pass = (day: number) => {
    const to = Math.min(day, gate + days)
    if (!(to > today)) return
    for (const [n, row] of rows.entries()) row[levels[n] ?? 0] = (row[levels[n] ?? 0] ?? 0) + to - today
    today = to
  }
  return {
    begin(day) {
      gate = day
      today = day
      levels = read()
    },
    turn(day) {
      if (Number.isNaN(gate)) return
      pass(day)
      if (!run.fault) levels = read()
    },
    close() {
      pass(gate + days)
      return rows.map(([open = 0, underway = 0]) => ({ open, underway }))
    },
  }
}

/** A condition as a whole number from 0 to 2, whatever the story made of it. */
export function level(value: unknown): number {
  return typeof value === 'number' ? Math.min(2, Math.max(0, Math.floor(value))) : 0
}
