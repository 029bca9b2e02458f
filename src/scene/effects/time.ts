/** Events of time: waiting, and days that go by. The light moves over the picture; nobody hurries. Listed in table.ts. */
import { arc, shape, stroke } from '../ink.ts'
import { clamp, settle, smooth, span, stay } from '../water/ease.ts'
import type { Hand, Make } from './kinds.ts'
import { leaf, NEAR, sun, tally, waiter } from './props.ts'

/** The sun over the picture from left to right, `part` 0 … 1, and the light that leans the other way. */
function arcOfDay(hand: Hand, part: number, alpha: number): void {
  if (part <= 0 || part >= 1 || alpha <= 0) return
  const { pictureWidth: wide, line } = hand.at.frame
  const turn = Math.PI * (1 - part)
  const r = Math.max(9, 46 * hand.unit)
  const x = wide / 2 + Math.cos(turn) * wide * 0.46
  const y = line * 0.5 - Math.sin(turn) * line * 0.28
  const seen = alpha * clamp(Math.min(part, 1 - part) * 7)
  // A slanted patch of light on wall and floor, opposite the sun.
  const lean = (0.5 - part) * wide * 0.9
  const middle = wide / 2 + lean * 0.4
  const half = wide * 0.13
  for (const side of [-1, 1]) {
    const at = middle + side * half * 1.1
    const patch = [
      at - half * 0.8,
      line * 0.3,
      at + half * 0.8,
      line * 0.3,
      at + half + lean * 0.42,
      line + 20,
      at - half + lean * 0.42,
      line + 20,
    ]
    shape(
      hand.wall,
      patch.map((n, i) => (i % 2 === 0 ? clamp(n, 0, wide) : n)),
      hand.ink.daylight,
      0.17 * seen,
    )
  }
  sun(hand, x, y, r, seen)
}

/** Evening and night between two days: the picture darkens a little. */
function dusk(hand: Hand, amount: number): void {
  const { pictureWidth: wide, line } = hand.at.frame
  if (amount > 0) shape(hand.over, [0, 0, wide, 0, wide, line + 40, 0, line + 40], hand.ink.deep, 0.26 * amount)
}

/** Two days of light, and a queue that gets one shorter. */
export const waiting: Make = (at) => ({
  seconds: 2.5,
  still: 0.6,
  draw(t, hand) {
    const day = Math.min(1.999, (t / 2.4) * 2)
    const seen = stay(t, 0, 0.2, 2.2, 2.5)
    dusk(hand, seen * (1 - smooth(clamp(Math.abs(t - 1.2) / 0.34))))
    arcOfDay(hand, day % 1, seen)
    const { frame } = at
    const gap = 58 * hand.unit * NEAR
    const front = frame.pictureWidth * 0.5 - 2 * gap
    const step = smooth(span(t, 1.3, 2.0))
    for (let n = 0; n < 5; n++) {
      const ahead = n === 0 ? smooth(span(t, 1.05, 1.7)) : 0
      const x = front + (n - (n === 0 ? 0 : step)) * gap - ahead * gap * 2.2
      const bob =
        n === 0 ? Math.abs(Math.sin(ahead * 9)) : Math.abs(Math.sin(step * Math.PI * 1.5 + n * 0.4)) * (step > 0 && step < 1 ? 1 : 0)
      waiter(hand, x, frame.line + (20 - bob * 7) * hand.unit + (1 - seen) * 140 * hand.unit, 1 - smooth(span(ahead, 0.5, 1)), n)
    }
    hand.water.sway.hush = Math.max(hand.water.sway.hush, 0.4 * seen)
  },
})

/** Up to three days are seen one by one, with a leaf of the calendar; of more, the marks are counted. */
export const days: Make = (at, cue) => {
  const count = cue.type === 'day' ? Math.max(1, cue.days) : 1
  const arcs = Math.min(3, count)
  const each = count > 1 ? 0.68 : 1.1
  const seconds = Math.min(2.5, arcs * each + 0.4)
  return {
    seconds,
    still: each * 0.5,
    draw(t, hand) {
      const { frame } = at
      const seen = stay(t, 0, 0.18, seconds - 0.3, seconds)
      const now = t / each
      const night = arcs > 1 && now > 0.5 && now < arcs - 0.5 ? 1 - smooth(Math.abs(now - Math.round(now)) / 0.3) : 0
      dusk(hand, night * seen)
      if (now < arcs) arcOfDay(hand, now % 1, seen)
      const spot = { x: frame.pictureWidth * 0.5, y: frame.line * 0.2, angle: -2 + Math.sin(t * 5) * 0.8, alpha: seen }
      leaf(hand, spot, now < arcs ? settle(span(now % 1, 0.35, 0.95)) : 0)
      if (count > 3) tally(hand, spot.x - 118 * hand.unit, spot.y + 196 * hand.unit, count * smooth(span(t, 0.2, seconds - 0.5)), seen)
      // The light goes over the water too.
      const glint = frame.pictureWidth * clamp((now % 1) * 1.1 - 0.05)
      if (now < arcs)
        stroke(
          hand.under,
          arc(glint, frame.line + hand.water.heightAt(glint) + 10 * hand.unit, 60 * hand.unit, 5 * hand.unit, 0.06, 0.44),
          hand.nib * 0.7,
          hand.ink.light,
          seen * 0.9,
          9,
        )
    },
  }
}
