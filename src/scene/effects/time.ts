/** Events of time: waiting, and days that go by. The light moves over the picture; nobody hurries. Listed in table.ts. */
import { arc, shape, stroke } from '../ink.ts'
import { clamp, mix, settle, smooth, span, stay } from '../water/ease.ts'
import type { Hand, Make } from './kinds.ts'
import { leaf, sun, tally, waiter } from './props.ts'

/** Two flat patches of light that go over wall and floor, away from where the sun stands; `part` 0 … 1 of a day. */
function lightOfDay(hand: Hand, part: number, alpha: number): void {
  if (part <= 0 || part >= 1 || alpha <= 0) return
  const { pictureWidth: wide, line } = hand.at.frame
  const seen = alpha * clamp(Math.min(part, 1 - part) * 7)
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
      0.2 * seen,
    )
  }
}

/** The hours as half a dial behind the people: short strokes of ink. A small sun goes along it, and what it has passed stands out. */
function hours(hand: Hand, part: number, alpha: number): void {
  const { pictureWidth: wide, line } = hand.at.frame
  const u = hand.unit
  const spot = (at: number, out: number): [number, number] => {
    const turn = Math.PI * (1 - at)
    return [wide / 2 + Math.cos(turn) * (wide * 0.4 + out), line * 0.6 - Math.sin(turn) * (line * 0.38 + out)]
  }
  for (let n = 0; n <= 12; n++) {
    const passed = smooth(span(part, n / 12 - 0.02, n / 12 + 0.06))
    const long = (n % 3 === 0 ? 30 : 17) * u
    stroke(hand.wall, [...spot(n / 12, 0), ...spot(n / 12, -long)], hand.nib * 0.75, hand.ink.ink, alpha * mix(0.2, 0.85, passed), n + 61)
  }
  const [x, y] = spot(part, 24 * u)
  sun(hand, x, y, Math.max(5, 17 * u), alpha)
}

/** Evening and night between two days: the picture darkens a little. */
function dusk(hand: Hand, amount: number): void {
  const { pictureWidth: wide, line } = hand.at.frame
  if (amount > 0) shape(hand.over, [0, 0, wide, 0, wide, line + 40, 0, line + 40], hand.ink.deep, 0.26 * amount)
}

/** The hours go by, and a row of strokes below the line gets one shorter. */
export const waiting: Make = (at) => ({
  seconds: 2.5,
  still: 1.9,
  draw(t, hand) {
    const seen = stay(t, 0, 0.3, 2.1, 2.5)
    const part = mix(0.04, 0.8, smooth(span(t, 0.1, 2.2)))
    lightOfDay(hand, part, seen)
    hours(hand, part, seen)
    const { frame } = at
    const gap = 62 * hand.unit
    const first = frame.pictureWidth * 0.5 - 2 * gap
    const step = smooth(span(t, 1.25, 1.85))
    for (let n = 0; n < 5; n++) {
      // The first one's turn has come; the others move up.
      const gone = n === 0 ? smooth(span(t, 0.9, 1.5)) : 0
      const x = first + (n - (n === 0 ? gone * 1.6 : step)) * gap
      waiter(hand, x, seen * (1 - gone), n)
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
      if (now < arcs) lightOfDay(hand, now % 1, seen)
      const spot = { x: frame.pictureWidth * 0.5, y: frame.line * 0.2, angle: -2 + Math.sin(t * 5) * 0.8, alpha: seen }
      // At the gate nothing hangs in the opening: there the days are light alone.
      const hangs = at.picture.place !== 'poort'
      if (hangs) leaf(hand, spot, now < arcs ? settle(span(now % 1, 0.35, 0.95)) : 0)
      if (hangs && count > 3)
        tally(hand, spot.x - 118 * hand.unit, spot.y + 196 * hand.unit, count * smooth(span(t, 0.2, seconds - 0.5)), seen)
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
