/** The meters of a run as curves over its moments, with the decisions between them. Called by the curves of step 3 and by the report. */
import { METERS, type MeterSpec } from '../../../engine/meters.ts'
import type { Taken, View } from '../../../engine/types.ts'

/** One curve. Moment `n` of the run lies between n and n + 1 on the axis. */
export interface Series extends MeterSpec {
  /** The moment with the first value, from 0. */
  from: number
  /** One value for every moment from there. */
  values: number[]
  /** The largest change from one moment to the next, and the decision that stood between them; null when nothing changed. */
  bend: { moment: number; day: number; by: number; after: Taken | null } | null
}

export interface Axis {
  /** How many moments; the length of the axis. */
  length: number
  /** Where each day begins. */
  days: { day: number; at: number }[]
  /** The story day of every moment. */
  dayAt: number[]
  /** Where each decision was made. */
  decisions: { at: number; taken: Taken }[]
}

const momentsOf = (view: View) => [...view.past, view.now]

export function axisOf(view: View): Axis {
  const moments = momentsOf(view)
  const dayAt = moments.map((moment) => moment.day)
  return {
    length: moments.length,
    dayAt,
    days: dayAt.flatMap((day, at) => (at === 0 || dayAt[at - 1] !== day ? [{ day, at }] : [])),
    decisions: moments.flatMap(({ taken }, at) => (taken ? [{ at: at + 1, taken }] : [])),
  }
}

/** The curves that this run has, in the order of the meters; work time is none. */
export function seriesOf(view: View): Series[] {
  const moments = momentsOf(view)
  return METERS.flatMap((spec) => {
    if (spec.kind === 'time') return []
    const from = moments.findIndex((moment) => moment.meters[spec.name] !== undefined)
    if (from < 0) return []
    let last = 0
    const values = moments.slice(from).map((moment) => {
      last = moment.meters[spec.name] ?? last
      return last
    })
    return [{ ...spec, from, values, bend: bendOf(view, from, values) }]
  })
}

function bendOf(view: View, from: number, values: readonly number[]): Series['bend'] {
  const moments = momentsOf(view)
  let bend: Series['bend'] = null
  values.forEach((value, n) => {
    const by = value - (values[n - 1] ?? value)
    if (Math.abs(by) <= Math.abs(bend?.by ?? 0)) return
    const moment = from + n
    bend = { moment, day: moments[moment]?.day ?? view.day, by, after: moments[moment - 1]?.taken ?? null }
  })
  return bend
}

/** Days that can carry their number without touching each other: `room` is the least distance, on the same axis. */
export function labelled(days: Axis['days'], room: number): Axis['days'] {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return []
  const kept = [first]
  for (const day of days.slice(1, -1)) {
    if (day.at - (kept.at(-1)?.at ?? 0) >= room && last.at - day.at >= room) kept.push(day)
  }
  return last.at - first.at >= room ? [...kept, last] : kept
}

export interface Point {
  x: number
  y: number
}

/** A smooth path through points from left to right that never rises or falls further than they do (Fritsch and Carlson). */
export function smooth(points: readonly Point[]): string {
  const [first] = points
  if (!first) return ''
  const slopes = points.slice(1).map((point, n) => {
    const before = points[n] ?? point
    return (point.y - before.y) / (point.x - before.x)
  })
  const tangent = (n: number): number => {
    const [left, right] = [slopes[n - 1], slopes[n]]
    if (left === undefined || right === undefined) return 0
    return left * right <= 0 ? 0 : (2 * left * right) / (left + right)
  }
  const parts = points.slice(1).map((point, n) => {
    const before = points[n] ?? point
    const third = (point.x - before.x) / 3
    const [out, back] = [before.y + third * tangent(n), point.y - third * tangent(n + 1)]
    return `C${num(before.x + third)} ${num(out)} ${num(point.x - third)} ${num(back)} ${num(point.x)} ${num(point.y)}`
  })
  return `M${num(first.x)} ${num(first.y)}${parts.join('')}`
}

/** Stairs: each value holds for its own moment. */
export function stairs(points: readonly Point[], width: number): string {
  return points
    .map((point, n) => `${n === 0 ? 'M' : 'V'}${n === 0 ? `${num(point.x)} ` : ''}${num(point.y)}H${num(point.x + width)}`)
    .join('')
}

function num(value: number): string {
  return String(Math.round(value * 100) / 100)
}
