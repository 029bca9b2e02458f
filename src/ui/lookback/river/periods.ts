/** What is on the screen at each step of the zoom: everything, a calendar week, or a day. Weeks and days without anything are not there. */
import type { JourneyDay } from '../journey.ts'
import type { Zoom } from './course.ts'

export interface Period {
  /** First and last day of it, on the calendar. */
  from: number
  to: number
  days: JourneyDay[]
}

export const ZOOMS: readonly Zoom[] = ['whole', 'week', 'day']

export function periodsOf(days: readonly JourneyDay[], zoom: Zoom): Period[] {
  const first = days[0]
  const last = days.at(-1)
  if (!first || !last) return []
  if (zoom === 'whole') return [{ from: first.day, to: last.day, days: [...days] }]
  const periods: Period[] = []
  for (const day of days) {
    const from = zoom === 'day' ? day.day : day.day - ((((day.day - 1) % 7) + 7) % 7)
    const open = periods.at(-1)
    if (open?.from === from) open.days.push(day)
    else periods.push({ from, to: zoom === 'day' ? from : from + 6, days: [day] })
  }
  return periods
}

/** The period that holds this day, or the nearest one before it. */
export function periodAt(periods: readonly Period[], day: number): number {
  return Math.max(
    0,
    periods.findLastIndex((period) => period.from <= day),
  )
}
