/** Events of doors: one falls shut, the gate opens. The place's own pieces move; here are their shadow and their light. Listed in table.ts. */
import { arc, type Points, shape, stroke } from '../ink.ts'
import { mix, smooth, span, stay } from '../water/ease.ts'
import type { Make } from './kinds.ts'

/** A shadow passes over the picture from the side, and stops. */
export const shut: Make = (at) => ({
  seconds: 1.6,
  draw(t, hand) {
    const { pictureWidth: wide, line } = at.frame
    const pass = smooth(span(t, 0.05, 0.75))
    const away = 1 - smooth(span(t, 0.95, 1.6))
    const edge = mix(wide * 1.25, wide * 0.12, pass)
    const lean = 0.2 * line
    const shade: Points = [edge + lean, 0, wide, 0, wide, line + 30, edge, line + 30]
    if (edge < wide)
      shape(
        hand.over,
        shade.map((n, at) => (at % 2 === 0 ? Math.min(wide, n) : n)),
        hand.ink.ink,
        0.2 * away,
      )
    // The edge of the door as it goes by: one line.
    if (edge < wide && pass < 1)
      stroke(
        hand.over,
        [edge + lean, 0, edge + lean * 0.5, line * 0.5, edge, line + 20],
        hand.nib,
        hand.ink.ink,
        0.7 * (1 - smooth(span(pass, 0.75, 1))),
        5,
      )
    hand.once('falls', t >= 0.72, () => {
      hand.water.surge(wide * 0.12, 11)
      hand.water.surge(wide * 0.9, 7)
    })
  },
})

/** Where the gate of the place stands that has one, in units of its drawing: its right post, how wide it opens, its sill. */
const GATE = { post: 960, opens: 292, top: 152, sill: 828 }

/** A wedge of daylight opens over floor and water. */
export const gate: Make = (at) => ({
  seconds: 2.5,
  still: 1.3,
  draw(t, hand) {
    const { pictureWidth: wide, line, height } = at.frame
    const open = smooth(span(t, 0.1, 1.2))
    const seen = stay(t, 0.05, 0.5, 1.85, 2.5)
    const x = (unit: number) => wide / 2 + (unit - 800) * hand.unit
    const y = (unit: number) => line + (unit - 1000) * hand.unit
    const left = GATE.post - GATE.opens * open
    const middle = (left + GATE.post) / 2
    for (const [part, alpha] of [
      [1, 0.3],
      [0.66, 0.3],
    ] as const) {
      const half = ((GATE.post - left) / 2) * part
      const foot = half * 2.1
      const below = middle - 120 * open
      // Through the opening, over the floor to the water's edge.
      const beam = [
        x(middle - half),
        y(GATE.top),
        x(middle + half),
        y(GATE.top),
        x(middle + half),
        y(GATE.sill),
        x(below + foot),
        line + 30,
        x(below - foot),
        line + 30,
      ]
      // Elsewhere there is no opening to shine through: only the floor gets light.
      const wedge =
        at.picture.place === 'poort' ? [...beam, x(middle - half), y(GATE.sill)] : [x(middle - half), y(GATE.sill), ...beam.slice(4)]
      shape(hand.wall, wedge, hand.ink.daylight, alpha * seen)
      const deep = (height - line) * 0.86
      for (let band = 0; band < 6; band++) {
        const [from, to] = [band / 6, (band + 1) / 6]
        const edge = (way: number, along: number) => x(below + way * foot * (1 + 0.3 * along)) - along * deep * 0.3
        const patch = [
          edge(-1, from),
          line + 9 + deep * from,
          edge(1, from),
          line + 9 + deep * from,
          edge(1, to),
          line + 9 + deep * to,
          edge(-1, to),
          line + 9 + deep * to,
        ]
        shape(hand.under, patch, hand.ink.daylight, alpha * 0.5 * seen * (1 - from) ** 1.4)
      }
    }
    // Where the light breaks on the surface.
    for (let n = 0; n < 5; n++) {
      const here = x(middle - 120 * open + (n - 2) * 150 * open)
      const top = line + hand.water.heightAt(here) + (9 + (n % 2) * 7) * hand.unit
      stroke(hand.under, arc(here, top, 40 * hand.unit * open, 4 * hand.unit, 0.05, 0.45), hand.nib * 0.7, hand.ink.light, seen, n + 3)
    }
    hand.water.sway.clear = Math.max(hand.water.sway.clear, seen)
    hand.once('opens', t > 0.5, () => hand.water.surge(x(middle), 5))
  },
})
