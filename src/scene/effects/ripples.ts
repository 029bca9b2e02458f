/** Events of the water itself: a choice falls in, an outcome comes back, a way is barred, nobody speaks. Listed in table.ts. */
import { arc, drawn, put, shape, stroke } from '../ink.ts'
import { fall, mix, over, settle, smooth, span, stay } from '../water/ease.ts'
import type { Hand, Make } from './kinds.ts'
import { drop } from './props.ts'

/** A drop of ink falls; the rings and the waves are the water's own. */
export const chosen: Make = (at, cue) => {
  const x = (cue.type === 'chosen' ? Math.min(0.98, Math.max(0.02, cue.at)) : 0.5) * at.frame.width
  const lands = 0.3
  return {
    seconds: 1.5,
    draw(t, hand) {
      const { line } = at.frame
      const surface = line + hand.water.heightAt(x)
      const way = span(t, 0, lands)
      if (way < 1)
        drop(
          hand,
          { x, y: mix(surface - 230 * hand.unit, surface + 16 * hand.unit, fall(way)), angle: 0, alpha: smooth(way * 4) },
          0.7 + 0.6 * way,
        )
      hand.once('falls', way === 1, () => hand.water.drop(x))
      splash(t - lands, hand, x, surface)
      const bloom = span(t, lands, 1.5)
      if (bloom > 0) {
        // Ink spreads in water: three clouds, each wider, deeper and thinner than the one before.
        for (let n = 0; n < 3; n++) {
          const size = (36 + n * 26) * hand.unit * (0.35 + settle(bloom) * 1.1)
          const deep = (16 + n * 34) * hand.unit * (0.4 + settle(bloom))
          hand.soft(
            'blot',
            'under',
            x - size + (n - 1) * 9 * hand.unit,
            line + deep - size * 0.5,
            size * 2,
            size * 1.5,
            (0.6 - n * 0.14) * (1 - smooth(bloom)),
          )
        }
      }
    },
  }
}

/** Small strokes that jump where the drop fell. */
function splash(t: number, hand: Hand, x: number, y: number): void {
  const jump = span(t, 0, 0.42)
  if (jump <= 0 || jump >= 1) return
  for (const way of [-1, 0, 1]) {
    const high = (way === 0 ? 62 : 40) * hand.unit * Math.sin(jump * Math.PI)
    const px = x + way * (18 + 34 * jump) * hand.unit
    shape(
      hand.over,
      arc(px, y - high - 4 * hand.unit, (5.5 - 2 * jump) * hand.unit, (7 - 2 * jump) * hand.unit),
      hand.ink.ink,
      1 - fall(jump),
    )
  }
}

/** Waves run together, and where they meet rings go out. What nobody meant comes from the deep, at the other side. */
export const outcome: Make = (at, cue) => (cue.type === 'outcome' && cue.unintended ? unmeant(at, cue) : meant(at, cue))

const meant: Make = (at) => {
  const x = at.frame.pictureWidth * 0.5
  return {
    seconds: 2.5,
    still: 1.9,
    draw(t, hand) {
      const { line } = at.frame
      hand.once('comes', true, () => hand.water.ripple(x))
      const rise = span(t, 1.4, 2.5)
      if (rise <= 0 || rise >= 1) return
      // Two rings of light on their way out, just under the line.
      for (const [n, late] of [0, 0.18].entries()) {
        const out = span(rise, late, 1)
        const wide = mix(50, 430, settle(out)) * hand.unit
        const ring = arc(x, line + 26 * hand.unit + 0.13 * wide, wide, wide * 0.13, 0, 1, 1.6, n + 4)
        stroke(hand.under, ring, hand.nib * (0.8 - n * 0.2), hand.ink.light, Math.sin(out * Math.PI) * (0.9 - n * 0.25), n + 8)
      }
    },
  }
}

const unmeant: Make = (at) => {
  const { frame } = at
  const x = frame.pictureWidth < frame.width ? frame.pictureWidth * 1.04 : frame.width * 0.82
  return {
    seconds: 2.5,
    still: 0.9,
    draw(t, hand) {
      const up = smooth(span(t, 0, 1.25))
      const wide = mix(36, 168, up) * hand.unit
      const y = mix(frame.height + 20, frame.line + wide * 0.34, up)
      const seen = smooth(span(t, 0, 0.3)) * (1 - smooth(span(t, 1.2, 1.5)))
      for (let n = 0; n < 2; n++) {
        const late = 1 + n * 0.5
        const below = n * 92 * hand.unit * (0.3 + up)
        stroke(
          hand.under,
          arc(x + Math.sin(t * 3 + n) * 5 * hand.unit, y + below, wide / late, (wide / late) * 0.27, 0, 1, 1.6, n + 2),
          hand.nib * (1 - n * 0.22),
          hand.ink.light,
          seen * (0.95 - n * 0.28),
          n + 6,
        )
      }
      hand.water.sway.tremble = Math.max(hand.water.sway.tremble, 0.5 * stay(t, 0.6, 1.2, 1.5, 2.5))
      hand.once('breaks', t >= 1.2, () => hand.water.surge(x, -18))
      const open = span(t, 1.2, 2.4)
      if (open > 0 && open < 1) {
        const r = mix(40, 190, settle(open)) * hand.unit
        stroke(
          hand.over,
          arc(x, frame.line + 8 * hand.unit, r, r * 0.32, 0.5, 1, 1.4, 8),
          hand.nib * 0.8,
          hand.ink.ink,
          0.8 * (1 - open),
          9,
        )
      }
    },
  }
}

/** A boom comes down over the water, where the choices are, and stays for a moment. */
export const barred: Make = (at) => ({
  seconds: 2.2,
  still: 1.1,
  draw(t, hand) {
    const { frame } = at
    const u = hand.unit
    const beside = frame.pictureWidth < frame.width
    const long = (beside ? Math.min(frame.width - frame.pictureWidth, 900 * u) : frame.width * 0.5) * 0.8
    const x = frame.width - Math.max(34 * u, frame.width * 0.03)
    const foot = frame.line + 30 * u
    const seen = stay(t, 0, 0.2, 1.85, 2.2)
    const angle = mix(beside ? 62 : 22, 0, over(span(t, 0.15, 0.72))) + mix(0, beside ? 40 : 14, smooth(span(t, 1.7, 2.2)))
    const y = foot - 84 * u
    const thick = 13 * u
    const on = (points: number[]) => put(points, x, y, angle)
    drawn(
      hand.over,
      on([30 * u, -thick, -long, -thick * 0.72, -long, thick * 0.72, 30 * u, thick]),
      hand.ink.sheet,
      hand.nib,
      hand.ink.ink,
      seen,
      3,
    )
    for (let n = 0; n < 5; n++) {
      const left = -long * (0.1 + n * 0.19)
      const w = long * 0.075
      const h = thick * (0.9 - 0.035 * n)
      shape(hand.over, on([left, -h, left - w, -h, left - w - 12 * u, h, left - 12 * u, h]), hand.ink.ink, seen)
    }
    drawn(
      hand.over,
      [x - 20 * u, foot + 40 * u, x - 17 * u, y - 22 * u, x + 18 * u, y - 23 * u, x + 21 * u, foot + 40 * u],
      hand.ink.steel,
      hand.nib,
      hand.ink.ink,
      seen,
      4,
    )
    drawn(hand.over, arc(x, y, 8 * u, 8 * u), hand.ink.sheet, hand.nib * 0.8, hand.ink.ink, seen, 5)
    hand.once('down', t >= 0.6, () => hand.water.surge(x - long * 0.6, 7))
  },
})

/** Everything comes to rest, the place fades, the light narrows, one bubble rises. */
export const silence: Make = (at, cue) => {
  const who = cue.type === 'staged' ? at.standing.find((one) => one.who === cue.who) : undefined
  return {
    seconds: 2.5,
    draw(t, hand) {
      const { frame } = at
      const quiet = stay(t, 0, 0.7, 2.05, 2.5)
      hand.water.sway.hush = Math.max(hand.water.sway.hush, quiet)
      hand.water.sway.narrow = Math.max(hand.water.sway.narrow, quiet)
      // The place goes pale behind the people, all of it alike: they are what is left.
      const { pictureWidth: wide, line } = frame
      shape(hand.wall, [0, 0, wide, 0, wide, line + 40, 0, line + 40], hand.ink.paper, 0.66 * quiet)
      const x = who?.x ?? frame.pictureWidth * 0.5
      const up = span(t, 0.45, 2.0)
      const top = frame.line + hand.water.heightAt(x)
      if (up > 0 && up < 1) {
        const y = mix(frame.height - 30 * hand.unit, top + 16 * hand.unit, smooth(up))
        const r = mix(12, 25, up) * hand.unit
        const px = x + Math.sin(up * 8) * 7 * hand.unit
        stroke(hand.under, arc(px, y, r, r), hand.nib * 0.62, hand.ink.light, smooth(up * 6), 3)
        stroke(hand.under, arc(px, y, r * 0.6, r * 0.6, 0.54, 0.7), hand.nib * 0.6, hand.ink.light, smooth(up * 6), 4)
      }
      hand.once('breaks', up === 1, () => hand.water.surge(x, 3))
    },
  }
}
