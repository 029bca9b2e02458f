/** Draws an outline again with as few curves as keep it within a tolerance: corners stay, the smooth runs between them are fitted anew. Called by peeps and inset. */
import { between, flat, type Outline, onCurve, type Point } from './path.ts'

/** A turn of more than this many degrees is a corner and stays one. */
const CORNER = 32
/** Units between two points that are looked at, and to both sides of a corner. */
const STEP = 1.5
const REACH = 4

/** `tolerance`: how far the new line may lie from the old one, in the units of the outline. */
export function simpler(outline: Outline, tolerance: number): Outline {
  const points = even(flat(outline, 16))
  if (points.length < 4) return outline
  const corners = cornersOf(points)
  const from = corners[0] ?? 0
  const turned = [...points.slice(from), ...points.slice(0, from)]
  const cuts = (corners.length > 0 ? corners : [0]).map((at) => at - from)
  const start = turned[0] as Point
  const pieces = cuts.flatMap((cut, i) => {
    const end = cuts[i + 1] ?? turned.length
    const run = [...turned.slice(cut, end), turned[end] ?? start]
    return fitted(run, tangent(run, 0, 1), tangent(run, run.length - 1, -1), tolerance, 0)
  })
  return { start, pieces }
}

/** Points at an even distance, so that neighbours tell the direction of the line and a long straight piece counts for as much as a curve. */
function even(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  let over = 0
  points.forEach((from, i) => {
    const to = points[(i + 1) % points.length] as Point
    const long = distance(from, to)
    for (; over < long; over += STEP) kept.push(between(from, to, over / long))
    over -= long
  })
  return kept
}

/** Where the line turns sharply, seen over a short stretch before and after. */
function cornersOf(points: readonly Point[]): number[] {
  const n = points.length
  const sharp = points.map((here, i) => {
    const before = walk(points, i, -1, REACH)
    const after = walk(points, i, 1, REACH)
    return turn(before, here, after)
  })
  return sharp.flatMap((value, i) => {
    if (value < CORNER) return []
    for (let k = 1; k <= 4; k++) {
      if ((sharp[(i + k) % n] as number) > value || (sharp[(i - k + n) % n] as number) >= value) return []
    }
    return [i]
  })
}

function walk(points: readonly Point[], from: number, step: number, reach: number): Point {
  const n = points.length
  let gone = 0
  let at = from
  for (let k = 0; k < n && gone < reach; k++) {
    const next = (at + step + n) % n
    gone += distance(points[at] as Point, points[next] as Point)
    at = next
  }
  return points[at] as Point
}

/** The change of direction at `b`, in degrees. */
function turn(a: Point, b: Point, c: Point): number {
  const one = Math.atan2(b[1] - a[1], b[0] - a[0])
  const two = Math.atan2(c[1] - b[1], c[0] - b[0])
  const change = Math.abs(two - one) * (180 / Math.PI)
  return change > 180 ? 360 - change : change
}

function fitted(run: readonly Point[], left: Point, right: Point, tolerance: number, depth: number): Outline['pieces'] {
  const last = run.at(-1) as Point
  if (run.length === 2) return [[last]]
  if (straight(run, tolerance * 0.6)) return [[last]]
  let at = chordOf(run)
  let best = curve(run, at, left, right)
  let worst = furthest(run, at, best)
  for (let again = 0; again < 6 && worst.far > tolerance && worst.far < tolerance * 6; again++) {
    at = closer(run, at, best)
    best = curve(run, at, left, right)
    worst = furthest(run, at, best)
  }
  if (worst.far <= tolerance || depth > 12) return [[best[1], best[2], last]]
  const split = Math.min(Math.max(worst.at, 1), run.length - 2)
  const middle = unit(run[Math.max(0, split - 2)] as Point, run[Math.min(run.length - 1, split + 2)] as Point)
  const back: Point = [-middle[0], -middle[1]]
  return [
    ...fitted(run.slice(0, split + 1), left, back, tolerance, depth + 1),
    ...fitted(run.slice(split), middle, right, tolerance, depth + 1),
  ]
}

type Cubic = readonly [Point, Point, Point, Point]

/** The cubic with these end tangents that lies nearest to the points (least squares over the two handle lengths). */
function curve(run: readonly Point[], at: readonly number[], left: Point, right: Point): Cubic {
  const [p0, p3] = [run[0] as Point, run.at(-1) as Point]
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0]
  run.forEach((point, i) => {
    const t = at[i] as number
    const s = 1 - t
    const [b0, b1, b2, b3] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
    const a0: Point = [left[0] * b1, left[1] * b1]
    const a1: Point = [right[0] * b2, right[1] * b2]
    const rest: Point = [point[0] - p0[0] * (b0 + b1) - p3[0] * (b2 + b3), point[1] - p0[1] * (b0 + b1) - p3[1] * (b2 + b3)]
    c00 += dot(a0, a0)
    c01 += dot(a0, a1)
    c11 += dot(a1, a1)
    x0 += dot(a0, rest)
    x1 += dot(a1, rest)
  })
  const whole = c00 * c11 - c01 * c01
  const third = distance(p0, p3) / 3
  let [l, r] = [(x0 * c11 - x1 * c01) / whole, (c00 * x1 - c01 * x0) / whole]
  if (!(l > third * 0.01 && r > third * 0.01 && l < third * 12 && r < third * 12)) [l, r] = [third, third]
  return [p0, [p0[0] + left[0] * l, p0[1] + left[1] * l], [p3[0] + right[0] * r, p3[1] + right[1] * r], p3]
}

function chordOf(run: readonly Point[]): number[] {
  const gone = [0]
  for (let i = 1; i < run.length; i++) gone.push((gone[i - 1] as number) + distance(run[i - 1] as Point, run[i] as Point))
  const whole = gone.at(-1) as number
  return gone.map((one) => one / whole)
}

/** One step of Newton's method towards the nearest place on the curve, for every point. */
function closer(run: readonly Point[], at: readonly number[], [p0, p1, p2, p3]: Cubic): number[] {
  return run.map((point, i) => {
    const t = at[i] as number
    const s = 1 - t
    const here = onCurve(p0, p1, p2, p3, t)
    const off: Point = [here[0] - point[0], here[1] - point[1]]
    const axis = (k: 0 | 1) => {
      const [a, b, c] = [p1[k] - p0[k], p2[k] - p1[k], p3[k] - p2[k]]
      return [3 * (s * s * a + 2 * s * t * b + t * t * c), 6 * (s * (b - a) + t * (c - b))] as const
    }
    const [[dx, ddx], [dy, ddy]] = [axis(0), axis(1)]
    const down = dx * dx + dy * dy + off[0] * ddx + off[1] * ddy
    if (down === 0) return t
    return Math.min(1, Math.max(0, t - (off[0] * dx + off[1] * dy) / down))
  })
}

function furthest(run: readonly Point[], at: readonly number[], [p0, p1, p2, p3]: Cubic): { far: number; at: number } {
  let found = { far: 0, at: run.length >> 1 }
  run.forEach((point, i) => {
    const far = distance(point, onCurve(p0, p1, p2, p3, at[i] as number))
    if (far > found.far) found = { far, at: i }
  })
  return found
}

function straight(run: readonly Point[], tolerance: number): boolean {
  const [a, b] = [run[0] as Point, run.at(-1) as Point]
  const long = distance(a, b)
  if (long < 1e-6) return false
  return run.every((p) => {
    const off = Math.abs((b[0] - a[0]) * (a[1] - p[1]) - (a[0] - p[0]) * (b[1] - a[1])) / long
    return off <= tolerance && distance(p, a) <= long + tolerance && distance(p, b) <= long + tolerance
  })
}

function tangent(run: readonly Point[], at: number, step: 1 | -1): Point {
  const here = run[at] as Point
  const far = run[Math.min(run.length - 1, Math.max(0, at + step * 2))] as Point
  return distance(here, far) > 1e-6 ? unit(here, far) : unit(here, between(run[0] as Point, run.at(-1) as Point, 0.5))
}

function unit(from: Point, to: Point): Point {
  const long = distance(from, to) || 1
  return [(to[0] - from[0]) / long, (to[1] - from[1]) / long]
}

function dot(a: Point, b: Point): number {
  return a[0] * b[0] + a[1] * b[1]
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1])
}
