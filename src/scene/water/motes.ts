/** Slow particles in three depths of water. Used by water.ts. */
import type Phaser from 'phaser'
import { DEPTH, type Frame } from '../world.ts'
import { between, chance } from './chance.ts'

const LAYERS = [
  { share: 0.5, size: 0.9, alpha: 0.3, drift: 7, pace: 0.11 },
  { share: 0.33, size: 1.5, alpha: 0.42, drift: 15, pace: 0.16 },
  { share: 0.17, size: 2.4, alpha: 0.5, drift: 27, pace: 0.23 },
] as const

export interface Motes {
  /** `sight` 0 … 1: how far one can see. `shift` px: how far the camera has gone down; near ones pass faster. */
  draw(frame: Frame, line: number, colour: number, sight: number, shift: number, time: number, energy: number): void
  close(): void
}

export function makeMotes(scene: Phaser.Scene): Motes {
  const g = scene.add.graphics().setDepth(DEPTH.particles)
  return {
    draw(frame, line, colour, sight, shift, time, energy) {
      g.clear()
      const deep = frame.height - line
      const all = Math.min(64, Math.round((frame.width * deep) / 9500) + 8)
      for (const [layer, { share, size, alpha, drift, pace }] of LAYERS.entries()) {
        g.fillStyle(colour, alpha * (0.45 + 0.55 * sight))
        g.beginPath()
        for (let n = 0; n < all * share; n++) {
          const id = layer * 1000 + n * 4 + 1
          const turn = chance(id) * 6.283
          // It wanders about its own spot, and comes home when the water rests.
          const x = chance(id + 1) * frame.width + energy * drift * (Math.sin(turn + time * pace) - Math.sin(turn))
          const rise = energy * drift * 0.8 * (Math.cos(turn * 1.7 + time * pace * 0.8) - Math.cos(turn * 1.7))
          const part = chance(id + 2)
          const whole = deep * 0.93
          const y = line + deep * 0.06 + ((part * whole + rise - shift * (0.06 + 0.08 * layer) + whole * 8) % whole)
          dot(g, x, y, size * between(id + 3, 0.6, 1.25))
        }
        g.fillPath()
      }
    },
    close() {
      g.destroy()
    },
  }
}

/** A small round that costs eight points. */
function dot(g: Phaser.GameObjects.Graphics, x: number, y: number, r: number): void {
  const d = r * Math.SQRT1_2
  g.moveTo(x + r, y)
  g.lineTo(x + d, y + d)
  g.lineTo(x, y + r)
  g.lineTo(x - d, y + d)
  g.lineTo(x - r, y)
  g.lineTo(x - d, y - d)
  g.lineTo(x, y - r)
  g.lineTo(x + d, y - d)
  g.closePath()
}
