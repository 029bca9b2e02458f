/** Ink in one hand: lines become shapes whose weight swells a little, with round ends; the same on both renderers. Used by the water and the effects. */
import type Phaser from 'phaser'
import { wander } from './water/chance.ts'

type Graphics = Phaser.GameObjects.Graphics
/** x, y, x, y … */
export type Points = number[]

/** A turn, in radians, that no pen takes in one stroke. */
const SHARP = 0.85

/** Fills one closed shape. */
export function shape(g: Graphics, points: Points, colour: number, alpha = 1): void {
  if (points.length < 6 || alpha <= 0) return
  g.fillStyle(colour, alpha)
  g.beginPath()
  g.moveTo(points[0] as number, points[1] as number)
  for (let at = 2; at < points.length; at += 2) g.lineTo(points[at] as number, points[at + 1] as number)
  g.closePath()
  g.fillPath()
}

/** Draws a line through points. `seed` is its hand: the same seed wobbles in the same way. */
export function stroke(g: Graphics, points: Points, width: number, colour: number, alpha = 1, seed = 1): void {
  for (const [n, run] of runs(points).entries()) shape(g, ribbon(run, width, seed + n * 0.37), colour, alpha)
}

/** Fills a shape and draws its edge, the colour a little off its line as in a print. */
export function drawn(g: Graphics, points: Points, fill: number, width: number, ink: number, alpha = 1, seed = 1): void {
  shape(g, points, fill, alpha)
  stroke(g, [...points, points[0] as number, points[1] as number], width, ink, alpha, seed)
}

/** A line cut at its sharp corners: the pen stops there, and starts anew. */
export function runs(points: Points): Points[] {
  const all: Points[] = []
  let from = 0
  for (let at = 2; at + 3 < points.length; at += 2) {
    const [x, y, hx, hy, nx, ny] = points.slice(at - 2, at + 4) as [number, number, number, number, number, number]
    const turn = Math.atan2((hx - x) * (ny - hy) - (hy - y) * (nx - hx), (hx - x) * (nx - hx) + (hy - y) * (ny - hy))
    if (Math.abs(turn) < SHARP) continue
    all.push(points.slice(from, at + 2))
    from = at
  }
  all.push(points.slice(from))
  return all
}

/** The outline of a line with weight. */
export function ribbon(points: Points, width: number, seed: number): Points {
  const count = points.length / 2
  if (count < 2) return []
  const left: Points = []
  const right: Points = []
  let along = 0
  for (let at = 0; at < count; at++) {
    const x = points[at * 2] as number
    const y = points[at * 2 + 1] as number
    const before = Math.max(0, at - 1) * 2
    const after = Math.min(count - 1, at + 1) * 2
    const dx = (points[after] as number) - (points[before] as number)
    const dy = (points[after + 1] as number) - (points[before + 1] as number)
    const length = Math.hypot(dx, dy) || 1
    if (at > 0) along += Math.hypot(x - (points[at * 2 - 2] as number), y - (points[at * 2 - 1] as number))
    const half = (width / 2) * (1 + 0.17 * wander(along / (width * 9), seed))
    const nx = (-dy / length) * half
    const ny = (dx / length) * half
    if (at === 0) cap(left, x, y, nx, ny, dx / length, dy / length, half, -1)
    left.push(x + nx, y + ny)
    right.push(y - ny, x - nx)
    if (at === count - 1) cap(left, x, y, nx, ny, dx / length, dy / length, half, 1)
  }
  // `right` was kept as y, x so that it can simply be turned round.
  return left.concat(right.reverse())
}

function cap(into: Points, x: number, y: number, nx: number, ny: number, tx: number, ty: number, half: number, way: number): void {
  for (const turn of [0.25, 0.5, 0.75]) {
    const across = Math.cos(turn * Math.PI) * (way === 1 ? 1 : -1)
    const along = Math.sin(turn * Math.PI) * half * way
    into.push(x + nx * across + tx * along, y + ny * across + ty * along)
  }
}

/** A curve through corner points, in steps short enough to look round. */
export function curve(corners: Points, steps = 8): Points {
  const count = corners.length / 2
  const at = (n: number, axis: number) => corners[Math.min(count - 1, Math.max(0, n)) * 2 + axis] as number
  const points: Points = [at(0, 0), at(0, 1)]
  for (let n = 0; n < count - 1; n++) {
    for (let step = 1; step <= steps; step++) {
      const t = step / steps
      points.push(through(at(n - 1, 0), at(n, 0), at(n + 1, 0), at(n + 2, 0), t))
      points.push(through(at(n - 1, 1), at(n, 1), at(n + 1, 1), at(n + 2, 1), t))
    }
  }
  return points
}

function through(a: number, b: number, c: number, d: number, t: number): number {
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t)
}

/** Part of an ellipse; angles in turns, 0 to the right, 0.25 down. `wobble` in px. */
export function arc(x: number, y: number, rx: number, ry: number, from = 0, to = 1, wobble = 0, seed = 1): Points {
  const steps = Math.max(6, Math.ceil(Math.abs(to - from) * (12 + Math.sqrt(Math.max(rx, ry)) * 4)))
  const points: Points = []
  for (let step = 0; step <= steps; step++) {
    const turn = from + ((to - from) * step) / steps
    const off = wobble === 0 ? 0 : wobble * wander((turn - Math.floor(turn)) * 5, seed)
    points.push(x + Math.cos(turn * 2 * Math.PI) * (rx + off), y + Math.sin(turn * 2 * Math.PI) * (ry + off))
  }
  return points
}

/** Moves, turns (degrees) and sizes points around 0, 0. */
export function put(points: Points, x: number, y: number, angle = 0, scaleX = 1, scaleY = scaleX): Points {
  const cos = Math.cos((angle * Math.PI) / 180)
  const sin = Math.sin((angle * Math.PI) / 180)
  const moved: Points = []
  for (let at = 0; at < points.length; at += 2) {
    const px = (points[at] as number) * scaleX
    const py = (points[at + 1] as number) * scaleY
    moved.push(x + px * cos - py * sin, y + px * sin + py * cos)
  }
  return moved
}
