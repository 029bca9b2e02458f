/** Events of the body: anger, walking out, closing up, an embrace, a relapse. The water feels them first. Listed in table.ts. */
import { arc, stroke } from '../ink.ts'
import { fall, mix, over, settle, smooth, span, stay } from '../water/ease.ts'
import type { Staging, Standing } from '../world.ts'
import { type Hand, looks, type Make, who } from './kinds.ts'

/** 0.6 s of trembling water, then somebody rises and leans in; the others give way. */
export const anger: Make = (at, cue) => {
  const one = who(at, cue) ?? at.standing[0] ?? null
  return {
    seconds: 2.4,
    draw(t, hand) {
      const x = one?.x ?? at.frame.pictureWidth / 2
      hand.water.sway.tremble = Math.max(hand.water.sway.tremble, smooth(span(t, 0, 0.5)) * (1 - smooth(span(t, 1.5, 2.4))))
      hand.once('wave', t >= 0.62, () => hand.water.surge(x, 17))
      if (one) {
        const held = smooth(span(t, 0.05, 0.55)) * (1 - smooth(span(t, 0.55, 0.66)))
        const up = over(span(t, 0.58, 0.86)) * (1 - smooth(span(t, 1.45, 2.3)))
        hand.pose(one, {
          scaleY: 1 - 0.018 * held + 0.066 * up,
          scaleX: 1 + 0.012 * held + 0.022 * up,
          angle: looks(one) * (4.2 * up - 0.8 * held),
          x: looks(one) * up * one.width * 0.05,
        })
        for (const other of at.standing) {
          if (other === one) continue
          const back = settle(span(t, 0.7, 1.02)) * (1 - smooth(span(t, 1.6, 2.35)))
          const away = Math.sign(other.x - one.x) || 1
          hand.pose(other, { angle: away * 3.4 * back, x: away * back * other.width * 0.03, scaleY: 1 - 0.012 * back })
        }
      }
      hop(t, hand, one)
    },
  }
}

/** What lies on the table jumps: a few strokes that lift and are gone. */
function hop(t: number, hand: Hand, one: Standing | null): void {
  const { frame } = hand.at
  const seen = stay(t, 0.6, 0.68, 0.9, 1.2)
  if (seen <= 0) return
  const high = Math.sin(span(t, 0.62, 1.05) * Math.PI) * 20 * hand.unit
  const from = one ? one.x + looks(one) * one.width * 0.56 : frame.pictureWidth / 2
  for (let n = 0; n < 4; n++) {
    const x = from + (n - 1.5) * 46 * hand.unit
    const y = frame.line - (58 + (n % 2) * 17) * hand.unit - high * (1 - 0.2 * n * (n % 2))
    const lean = (n - 1.5) * 6 * hand.unit
    stroke(hand.over, [x, y, x + lean * 0.5, y - 10 * hand.unit, x + lean, y - 21 * hand.unit], hand.nib, hand.ink.ink, seen, n + 2)
  }
}

/** Turns, and walks out at the nearest side; each step is felt in the water. */
export const leaving: Make = (at, cue) => {
  const one = who(at, cue)
  const way = one ? (one.side === 'links' ? -1 : one.side === 'rechts' ? 1 : looks(one)) : 1
  const turns = one !== null && looks(one) !== way
  return {
    seconds: one ? 1.7 : 0.6,
    leaves: true,
    draw(t, hand) {
      if (!one) return
      const room = way < 0 ? one.x + one.width * 0.6 : at.frame.pictureWidth - one.x + one.width * 0.6
      const walked = span(t, 0.32, 1.7)
      const steps = walked * Math.max(2.4, Math.min(5, room / (one.width * 0.42)))
      const far = mix(walked * walked, walked, 0.6)
      hand.pose(one, {
        x: way * room * far,
        y: -Math.abs(Math.sin(steps * Math.PI)) * 11 * hand.unit,
        angle: way * (1.4 * smooth(span(t, 0.2, 0.5)) + Math.sin(steps * Math.PI) * 0.9),
        scaleX: turns ? turned(span(t, 0.04, 0.3)) : 1,
        alpha: 1 - smooth(span(walked, 0.72, 1)),
      })
      for (let step = 0; step < Math.floor(steps); step++) {
        const when = (step + 1) / (steps / walked)
        const x = one.x + way * room * mix(when * when, when, 0.6)
        hand.once(`step${step}`, true, () => hand.water.surge(x, 5))
        if (one.y < at.frame.line - 14 * hand.unit) footprint(hand, x, one.y, way, step, 1 - smooth(span(t, 1.2, 1.7)))
      }
    },
  }
}

/** From one side to the other without being seen edge-on: a drawing that is turned over. */
function turned(part: number): number {
  return part < 0.5 ? 1 - 0.42 * smooth(part * 2) : -0.58 - 0.42 * smooth(part * 2 - 1)
}

function footprint(hand: Hand, x: number, y: number, way: number, step: number, alpha: number): void {
  const up = (step % 2) * 9 * hand.unit
  stroke(
    hand.over,
    arc(x, y + 4 * hand.unit - up, 15 * hand.unit, 4.5 * hand.unit, 0.02, 0.98),
    hand.nib * 0.6,
    hand.ink.ink,
    alpha * 0.8,
    step + 3,
  )
  stroke(
    hand.over,
    arc(x - way * 25 * hand.unit, y + 4 * hand.unit - up, 6 * hand.unit, 4 * hand.unit),
    hand.nib * 0.6,
    hand.ink.ink,
    alpha * 0.8,
    step + 9,
  )
}

/** Shoulders drop, somebody turns away; a blind of ink comes down over the reflection. */
export const closing: Make = (at, cue) => {
  const one = who(at, cue) ?? at.standing[0] ?? null
  return {
    seconds: 2.4,
    draw(t, hand) {
      if (!one) return
      const shut = smooth(span(t, 0.1, 0.75)) * (1 - smooth(span(t, 1.85, 2.4)))
      hand.pose(one, {
        scaleY: 1 - 0.046 * shut,
        scaleX: 1 - 0.05 * shut,
        angle: -looks(one) * 3.2 * shut,
        x: -looks(one) * one.width * 0.03 * shut,
      })
      hand.water.sway.hush = Math.max(hand.water.sway.hush, 0.75 * shut)
      hand.water.sway.people.set(one.who, {
        deeper: 0,
        faded: 0.86 * smooth(span(t, 0.35, 1)) * (1 - smooth(span(t, 1.85, 2.4))),
        still: shut,
      })
      blind(t, hand, one)
    },
  }
}

function blind(t: number, hand: Hand, one: Standing): void {
  const slats = 5
  const away = 1 - smooth(span(t, 1.85, 2.35))
  const half = one.width * 0.54
  for (let n = 0; n < slats; n++) {
    const drawn = settle(span(t, 0.2 + n * 0.12, 0.55 + n * 0.12))
    if (drawn <= 0 || away <= 0) continue
    const y = hand.at.frame.line + hand.water.heightAt(one.x) * 0.4 + (30 + n * 31) * hand.unit
    // From both sides to the middle.
    for (const way of [-1, 1]) {
      const from = one.x + way * half
      const to = mix(from, one.x, drawn)
      stroke(
        hand.under,
        [from, y, (from + to) / 2, y + way * 1.4 * hand.unit, to, y],
        hand.nib * (0.95 - n * 0.08),
        hand.ink.ink,
        away * (0.92 - n * 0.13),
        n * 2 + way + 4,
      )
    }
  }
}

/** Two people come together; the water goes still and clear under them. */
export const embrace: Make = (at, cue) => {
  const one = who(at, cue) ?? at.standing[0] ?? null
  const other = one ? nearest(at, one) : null
  return {
    seconds: 2.5,
    draw(t, hand) {
      const near = smooth(span(t, 0, 0.85)) * (1 - smooth(span(t, 1.75, 2.5)))
      const { sway } = hand.water
      sway.hush = Math.max(sway.hush, near)
      sway.clear = Math.max(sway.clear, near)
      if (!one) return
      sway.people.set(one.who, { deeper: 0, faded: 0, still: near })
      if (!other) return
      sway.people.set(other.who, { deeper: 0, faded: 0, still: near })
      const middle = (one.x + other.x) / 2
      const apart = (one.width + other.width) * 0.185
      for (const each of [one, other]) {
        const way = Math.sign(middle - each.x) || 1
        hand.pose(each, { x: (middle - way * apart - each.x) * near, angle: way * 3.6 * near, y: each === one ? 0 : 5 * hand.unit * near })
      }
    },
  }
}

function nearest(at: Staging, one: Standing): Standing | null {
  const others = at.standing.filter((other) => other !== one)
  return others.sort((a, b) => Math.abs(a.x - one.x) - Math.abs(b.x - one.x))[0] ?? null
}

/** Nothing to see but somebody who sinks a little, and a reflection that goes deeper than that. */
export const relapse: Make = (at, cue) => {
  const one = who(at, cue) ?? at.standing[0] ?? null
  return {
    seconds: 2.5,
    draw(t, hand) {
      const low = smooth(span(t, 0.1, 1.1)) * (1 - smooth(span(t, 1.75, 2.5)))
      const { frame } = at
      hand.water.sway.murk = Math.max(hand.water.sway.murk, 0.85 * low)
      hand.water.sway.hush = Math.max(hand.water.sway.hush, 0.5 * low)
      const wide = frame.width * mix(0.1, 0.42, low)
      for (const flip of [false, true]) {
        hand.soft(
          'side-murk',
          'under',
          flip ? frame.width - wide : 0,
          frame.line + 12 * hand.unit,
          wide,
          frame.height - frame.line,
          0.8 * low,
          flip,
        )
      }
      if (!one) return
      hand.pose(one, { y: 13 * hand.unit * low, scaleY: 1 - 0.045 * low, angle: looks(one) * 2.2 * fall(low) })
      hand.water.sway.people.set(one.who, {
        deeper: 78 * hand.unit * smooth(span(t, 0.3, 1.4)) * (1 - smooth(span(t, 1.85, 2.5))),
        faded: 0.4 * low,
        still: 0,
      })
    },
  }
}
