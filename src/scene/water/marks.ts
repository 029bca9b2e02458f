/** Strokes of light that lie on the water: they break what is mirrored in it, and rings where something fell in. Used by water.ts. */
import type Phaser from 'phaser'
import { arc, stroke } from '../ink.ts'
import { DEPTH, type Frame } from '../world.ts'
import { between, chance } from './chance.ts'
import type { WaterColours } from './colours.ts'
import { clamp, settle, span } from './ease.ts'

interface Ring {
  x: number
  age: number
  /** Runs together instead of apart. */
  inward: boolean
}

const LASTS = 2.2

export interface Marks {
  ring(x: number, inward: boolean): void
  still(): void
  /** True while a ring is to be seen. */
  step(seconds: number): boolean
  draw(frame: Frame, line: number, colours: WaterColours, shown: number, time: number, energy: number, heights: (x: number) => number): void
  close(): void
}

export function makeMarks(scene: Phaser.Scene): Marks {
  const g = scene.add.graphics().setDepth(DEPTH.under)
  const lenses = scene.add.graphics().setDepth(DEPTH.reflections)
  let rings: Ring[] = []
  return {
    ring(x, inward) {
      rings.push({ x, age: 0, inward })
    },
    still() {
      rings = []
    },
    step(seconds) {
      for (const ring of rings) ring.age += seconds
      rings = rings.filter((ring) => ring.age < LASTS)
      return rings.length > 0
    },
    draw(frame, line, colours, shown, time, energy, heights) {
      const size = clamp(frame.width / 1440, 0.6, 1.3)
      const deep = frame.height - line
      lenses.clear()
      const count = Math.round(clamp(frame.width / 78, 6, 26))
      lenses.fillStyle(colours.light, 0.2 * shown)
      lenses.beginPath()
      for (let n = 0; n < count && shown > 0; n++) {
        const turn = chance(n + 60) * 6.28
        const home = ((n + between(n + 61, 0, 1)) / count) * frame.width
        const below = (16 + 0.42 * deep * chance(n + 62) ** 1.6) * Math.min(1, deep / 200)
        const breath = 1 + energy * 0.35 * (Math.sin(time * 0.9 + turn) - Math.sin(turn))
        const long = between(n + 63, 13, 44) * size * Math.max(0.25, breath)
        const x = home + energy * 14 * (Math.sin(time * 0.23 + turn) - Math.sin(turn))
        lens(lenses, x, line + below + heights(x) * 0.7, long, between(n + 64, 1.1, 2.3) * size)
      }
      lenses.fillPath()
      g.clear()
      for (const { x, age, inward } of rings) {
        const y = line + heights(x)
        for (let n = 0; n < 3; n++) {
          const t = span(age, n * 0.24, n * 0.24 + 1.5)
          if (t <= 0 || t >= 1) continue
          const wide = (inward ? 1 - settle(t) : settle(t)) * (150 - n * 22) * size + 8
          const alpha = (inward ? clamp(t / 0.3) : 1) * (1 - t) * 0.85
          // Half of it lies before the line, seen at a slant.
          stroke(g, arc(x, y + 3 * size, wide, wide * 0.17, 0.03, 0.47, 1.2, n + 3), (2.6 - n * 0.5) * size, colours.light, alpha, n + 5)
        }
      }
    },
    close() {
      g.destroy()
      lenses.destroy()
    },
  }
}

/** A stroke that is pointed at both ends. */
function lens(g: Phaser.GameObjects.Graphics, x: number, y: number, half: number, thick: number): void {
  g.moveTo(x - half, y)
  g.lineTo(x - half * 0.4, y - thick)
  g.lineTo(x + half * 0.4, y - thick * 0.9)
  g.lineTo(x + half, y)
  g.lineTo(x + half * 0.4, y + thick * 0.8)
  g.lineTo(x - half * 0.4, y + thick)
  g.closePath()
}
