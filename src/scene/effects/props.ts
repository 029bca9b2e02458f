/** Things that come into the picture for a moment, drawn in the hand of the house: a letter, a sheet, a stamp, a phone, a leaf, a drop. Used by the acts. */
import { arc, curve, drawn, type Points, put, shape, stroke } from '../ink.ts'
import type { Hand } from './kinds.ts'

/** Where a thing is: px, degrees. */
export interface Spot {
  x: number
  y: number
  angle: number
  alpha?: number
}

/** Things come near, so they are larger than their like in the picture. */
export const NEAR = 1.5

/** Places points of a drawing (in units, around its lower middle) on the page. */
function lay(hand: Hand, spot: Spot, points: Points): Points {
  return put(points, spot.x, spot.y, spot.angle, hand.unit * NEAR)
}

/** A line along straight edges with a hand's slight bow. */
function edges(...corners: number[]): Points {
  const points: Points = []
  for (let at = 0; at < corners.length - 2; at += 2) {
    const [x, y, nx, ny] = corners.slice(at, at + 4) as [number, number, number, number]
    const bow = Math.hypot(nx - x, ny - y) * 0.012
    points.push(x, y, (x + nx) / 2 + (y - ny) * 0.004 + bow, (y + ny) / 2 + (nx - x) * 0.004 - bow)
  }
  points.push(...corners.slice(-2))
  return points
}

export function envelope(hand: Hand, spot: Spot): void {
  const { over: g, ink, nib } = hand
  const alpha = spot.alpha ?? 1
  const on = (points: Points) => lay(hand, spot, points)
  shape(g, on([-83, -106, 79, -109, 84, 4, -80, 6]), ink.shade, alpha)
  drawn(g, on(edges(-84, -110, 80, -113, 83, -1, -82, 0, -84, -110)), ink.sheet, nib, ink.ink, alpha, 3)
  stroke(g, on(curve([-84, -110, -30, -66, 0, -47, 33, -68, 80, -113])), nib, ink.ink, alpha, 4)
  stroke(g, on([-82, 0, -40, -38, -31, -47]), nib * 0.7, ink.ink, alpha, 5)
  stroke(g, on([83, -1, 44, -38, 34, -47]), nib * 0.7, ink.ink, alpha, 6)
  // A stamp, and the window with two lines of an address.
  drawn(g, on(edges(52, -101, 72, -102, 73, -80, 53, -79, 52, -101)), ink.sea, nib * 0.5, ink.ink, alpha, 7)
}

export function sheet(hand: Hand, spot: Spot, corner = 1): void {
  const { over: g, ink, nib } = hand
  const alpha = spot.alpha ?? 1
  const on = (points: Points) => lay(hand, spot, points)
  const fold = 34 * corner
  shape(g, on([-72, -148, 78 - fold, -150, 79, -150 + fold, 80, 7, -68, 8]), ink.shade, alpha)
  const outline = edges(-76, -154, 74 - fold, -156, 75, -156 + fold, 77, 0, -74, 1, -76, -154)
  drawn(g, on(outline), ink.sheet, nib, ink.ink, alpha, 11)
  if (corner > 0)
    drawn(g, on([74 - fold, -156, 72 - fold * 0.86, -158 + fold * 0.95, 75, -156 + fold]), ink.shade, nib * 0.8, ink.ink, alpha, 12)
  for (const [n, long] of [64, 96, 88, 102, 46].entries()) {
    const y = -128 + n * 22
    stroke(g, on([-54, y, -54 + long * 0.5, y - 1.4, -54 + long, y + 0.6]), nib * 0.62, ink.ink, alpha * 0.85, 13 + n)
  }
}

/** A wooden hand stamp; `spot` is where its rubber touches. */
export function stamp(hand: Hand, spot: Spot): void {
  const { over: g, ink, nib } = hand
  const alpha = spot.alpha ?? 1
  const on = (points: Points) => lay(hand, spot, points)
  drawn(g, on(edges(-46, -16, 46, -17, 47, 0, -46, 1, -46, -16)), ink.steel, nib, ink.ink, alpha, 21)
  drawn(g, on(curve([-34, -17, -24, -30, -12, -42, -9, -62, 10, -62, 12, -42, 25, -30, 35, -17])), ink.wood, nib, ink.ink, alpha, 22)
  drawn(g, on(arc(0, -79, 22, 21, 0, 1, 1.2, 4)), ink.wood, nib, ink.ink, alpha, 23)
  stroke(g, on(arc(0, -79, 12, 12, 0.55, 0.72)), nib * 0.55, ink.sheet, alpha * 0.8, 24)
}

/** What the stamp leaves behind: an oblong with a line in it. */
export function imprint(hand: Hand, spot: Spot): void {
  const { over: g, ink, nib } = hand
  const alpha = (spot.alpha ?? 1) * 0.92
  const on = (points: Points) => lay(hand, spot, points)
  stroke(g, on(edges(-44, -15, 43, -16, 45, 14, -43, 16, -44, -15)), nib * 0.9, ink.sea, alpha, 31)
  stroke(g, on([-31, -1, -14, -3, -2, 0, 12, -3, 30, -1]), nib * 0.8, ink.sea, alpha, 32)
}

/** A phone upright on the table; `ring` 0 … 1 is how much it sounds. */
export function phone(hand: Hand, spot: Spot, ring: number): void {
  const { over: g, ink, nib } = hand
  const alpha = spot.alpha ?? 1
  const on = (points: Points) => lay(hand, spot, points)
  const body = curve(
    [-25, -2, -28, -12, -29, -60, -27, -104, -20, -110, 20, -110, 28, -104, 29, -60, 28, -12, 25, -2, 18, 1, -18, 1, -25, -2],
    4,
  )
  drawn(g, on(body), ink.ink, nib, ink.ink, alpha, 41)
  shape(g, on([-21, -101, 21, -101, 22, -18, -21, -17]), ink.sea, alpha)
  shape(g, on([-21, -101, 4, -101, -21, -58]), ink.light, alpha * 0.35)
  shape(g, on(arc(0, -8, 4, 4)), ink.steel, alpha)
  for (let n = 0; n < 3 && ring > 0; n++) {
    const r = 52 + n * 19
    const wide = 0.085 + 0.008 * n
    const seen = alpha * ring * (1 - n * 0.16)
    const weight = nib * (1 - n * 0.12)
    stroke(g, on(arc(0, -62, r, r, -wide, wide, 1, n + 1)), weight, ink.ink, seen, 44 + n)
    stroke(g, on(arc(0, -62, r, r, 0.5 - wide, 0.5 + wide, 1, n + 5)), weight, ink.ink, seen, 47 + n)
  }
}

/** A leaf of a calendar that turns over: 0 flat … 1 gone over its top. */
export function leaf(hand: Hand, spot: Spot, turned: number): void {
  const { wall: g, ink, nib } = hand
  const alpha = spot.alpha ?? 1
  const on = (points: Points) => lay(hand, spot, points)
  shape(g, on([-45, -8, 51, -9, 53, 108, -43, 109]), ink.shade, alpha)
  drawn(g, on(edges(-49, -12, 47, -13, 49, 103, -48, 104, -49, -12)), ink.sheet, nib, ink.ink, alpha, 51)
  stroke(g, on([-49, 11, 0, 10, 48, 10]), nib * 0.8, ink.ink, alpha, 52)
  dots(hand, on, alpha)
  for (const x of [-26, 25]) stroke(g, on([x, -24, x + 1, -2]), nib, ink.ink, alpha, 53)
  if (turned <= 0 || turned >= 1) return
  // Its lower edge comes up, towards us and over.
  const up = Math.cos(turned * Math.PI)
  const lean = Math.sin(turned * Math.PI)
  const low = 10 + 94 * up
  const out = 26 * lean
  const page = [
    -49,
    10,
    48,
    10,
    49 + out,
    low - 14 * lean,
    ...curve([49 + out, low - 14 * lean, 10, low + 8 * lean, -48 - out * 0.6, low + 2 * lean], 5).slice(2),
  ]
  drawn(g, on(page), up > 0 ? ink.sheet : ink.shade, nib, ink.ink, alpha * (1 - Math.max(0, turned - 0.8) * 5), 54)
}

function dots(hand: Hand, on: (points: Points) => Points, alpha: number): void {
  for (let n = 0; n < 12; n++) {
    const x = -33 + (n % 4) * 22
    const y = 32 + Math.floor(n / 4) * 24
    shape(hand.wall, on(arc(x, y, 3.4, 3.4)), n === 6 ? hand.ink.sun : hand.ink.ink, alpha)
  }
}

/** Marks for days that are too many to draw one by one: four and one across. `count` may be a part. */
export function tally(hand: Hand, x: number, y: number, count: number, alpha: number): void {
  const rows = Math.ceil(Math.min(30, Math.max(1, count)) / 15)
  const slip = edges(-26, -16, 262, -19, 264, rows * 66 - 4, -24, rows * 66, -26, -16)
  drawn(hand.wall, put(slip, x, y, 0, hand.unit), hand.ink.sheet, hand.nib, hand.ink.ink, alpha, 60)
  for (let n = 0; n < Math.min(30, count); n++) {
    const group = Math.floor(n / 5)
    const left = x + (group % 3) * 92 * hand.unit
    const top = y + Math.floor(group / 3) * 66 * hand.unit
    const part = Math.min(1, count - n)
    const u = hand.unit
    const mark = n % 5
    const points =
      mark < 4
        ? [left + mark * 17 * u, top, left + (mark * 17 - 2) * u, top + 46 * u * part]
        : [left - 12 * u, top + 38 * u, left + (-12 + 76 * part) * u, top + (38 - 30 * part) * u]
    stroke(hand.wall, points, hand.nib, hand.ink.ink, alpha, n + 61)
  }
}

/** A falling drop of ink; `spot` is its lowest point. */
export function drop(hand: Hand, spot: Spot, long: number): void {
  const alpha = spot.alpha ?? 1
  const body = curve([0, -34 * long, 5, -18 * long, 10.5, -7, 7, -0.6, 0, 1, -7, -0.6, -10.5, -7, -5, -18 * long, 0, -34 * long], 4)
  shape(hand.over, lay(hand, spot, body), hand.ink.ink, alpha)
  stroke(hand.over, lay(hand, spot, arc(0, -8, 5.5, 5.5, 0.46, 0.62)), hand.nib * 0.45, hand.ink.sheet, alpha * 0.9, 71)
}

/** The sun as a disc. */
export function sun(hand: Hand, x: number, y: number, r: number, alpha: number): void {
  shape(hand.wall, arc(x + r * 0.07, y + r * 0.06, r, r, 0, 1, r * 0.03, 81), hand.ink.sun, alpha)
  stroke(hand.wall, arc(x, y, r, r, 0.02, 1, r * 0.03, 82), hand.nib, hand.ink.ink, alpha, 83)
}

/** Somebody who waits, as one upright stroke of light just under the line; `n` is its hand. */
export function waiter(hand: Hand, x: number, alpha: number, n: number): void {
  const u = hand.unit
  const top = hand.at.frame.line + hand.water.heightAt(x) + 34 * u
  const tall = (98 + (n % 3) * 13) * u
  const lean = (((n * 7) % 5) - 2) * 2 * u
  stroke(hand.under, [x, top, x + 1.5 * u, top + tall * 0.5, x + lean, top + tall], hand.nib * 1.1, hand.ink.light, alpha * 0.9, n + 91)
}
