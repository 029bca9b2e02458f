/** Events of things: the phone, a letter, a stamp, a document. Each comes in, is felt by the water, and sinks behind its line. Listed in table.ts. */
import { fall, mix, over, settle, smooth, span, stay } from '../water/ease.ts'
import { looks, type Make, who } from './kinds.ts'
import { envelope, imprint, NEAR, phone, sheet, stamp } from './props.ts'

/** Two rings; then it is answered and goes quiet. */
export const telephone: Make = (at, cue) => {
  const one = who(at, cue)
  return {
    seconds: 2.5,
    still: 0.7,
    draw(t, hand) {
      const unit = hand.unit * NEAR
      const { frame } = at
      const edge = frame.pictureWidth - 110 * unit
      const x = one ? Math.min(edge, Math.max(110 * unit, one.x + looks(one) * (one.width * 0.5 + 40 * unit))) : edge
      const up = over(span(t, 0, 0.34)) * (1 - fall(span(t, 2.15, 2.5)))
      const ring = Math.max(stay(t, 0.3, 0.42, 0.92, 1.06), stay(t, 1.16, 1.28, 1.72, 1.86))
      const tremble = Math.sin(t * 44) * 1.5 * ring
      phone(hand, { x, y: frame.line + mix(150, -20, up) * unit, angle: 5 + tremble }, ring)
      hand.once('in', t > 0.2, () => hand.water.surge(x, 4))
      hand.once('one', t > 0.5, () => hand.water.surge(x, 4))
      hand.once('two', t > 1.35, () => hand.water.surge(x, 4))
    },
  }
}

/** Glides in from the window side and lands on the water's edge. */
export const letter: Make = (at) => ({
  seconds: 2.5,
  still: 1.3,
  draw(t, hand) {
    const unit = hand.unit * NEAR
    const { frame } = at
    const x = frame.pictureWidth * 0.5
    const fly = span(t, 0, 0.8)
    const glide = smooth(fly)
    const down = fall(span(t, 2.0, 2.5))
    const swing = Math.sin(fly * Math.PI * 1.6) * (1 - fly)
    const rest = frame.line + hand.water.heightAt(x) + 13 * unit
    const y = mix(frame.line * 0.2, rest, fly * fly * 0.7 + glide * 0.3) - swing * 40 * unit + down * 150 * unit
    const tilt = mix(-24, -3, glide) + swing * 14 + slope(hand.water.heightAt, x, 40 * unit) * (fly === 1 ? 1 : 0) - down * 8
    envelope(hand, { x: mix(frame.pictureWidth * 0.08, x, settle(fly)), y, angle: tilt, alpha: smooth(span(t, 0, 0.15)) })
    hand.once('lands', fly === 1, () => hand.water.surge(x, 13))
    hand.once('sinks', t > 2.05, () => hand.water.surge(x, 6))
  },
})

/** Degrees of the surface under something of that width. */
function slope(height: (x: number) => number, x: number, half: number): number {
  return (Math.atan2(height(x + half) - height(x - half), 2 * half) * 180) / Math.PI
}

/** Comes down without violence; its mark stays for a second. */
export const stamping: Make = (at) => ({
  seconds: 2.1,
  still: 1.2,
  draw(t, hand) {
    const unit = hand.unit * NEAR
    const { frame } = at
    const x = frame.pictureWidth * 0.52
    const up = over(span(t, 0, 0.36)) * (1 - fall(span(t, 1.75, 2.1)))
    const y = frame.line + mix(170, 14, up) * unit
    const dent = smooth(span(t, 0.6, 0.66)) * (1 - smooth(span(t, 0.7, 0.86))) * 4 * unit
    sheet(hand, { x, y: y + dent, angle: -4 }, 0)
    const [mx, my] = [x + 22 * unit, y - 42 * unit + dent]
    if (t > 0.64) imprint(hand, { x: mx, y: my, angle: -9 })
    const lifted = span(t, 0.3, 0.64) < 1 ? 1 - fall(span(t, 0.3, 0.64)) : settle(span(t, 0.8, 1.25))
    const seen = smooth(span(t, 0.26, 0.4)) * (1 - smooth(span(t, 1.0, 1.25)))
    if (seen > 0)
      stamp(hand, {
        x: mx + 34 * unit * lifted,
        y: my + 8 * unit - 150 * unit * lifted,
        angle: -9 + 14 * lifted,
        alpha: seen,
      })
    hand.once('lands', t >= 0.64, () => hand.water.surge(x, 10))
  },
})

/** A sheet slides onto the desk, one corner up. */
export const paper: Make = (at) => ({
  seconds: 2.1,
  still: 1,
  draw(t, hand) {
    const unit = hand.unit * NEAR
    const { frame } = at
    const home = frame.pictureWidth * 0.55
    const slide = settle(span(t, 0, 0.6))
    const down = fall(span(t, 1.7, 2.1))
    const x = mix(home + 260 * unit, home, slide)
    const y = frame.line + mix(-8, 16, slide) * unit + down * 190 * unit
    sheet(hand, { x, y, angle: mix(17, 5, slide) + down * 6, alpha: smooth(span(t, 0, 0.16)) }, 0.4 + 0.6 * over(span(t, 0.45, 0.85)))
    hand.once('lands', t >= 0.42, () => hand.water.surge(home, 8))
  },
})
