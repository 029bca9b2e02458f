/** The body of the water and the ink line on it, drawn anew each frame from the surface's heights. Used by water.ts. */
import type Phaser from 'phaser'
import { DEPTH, type Frame } from '../world.ts'
import { wander } from './chance.ts'
import type { WaterColours } from './colours.ts'

/** px between two points of the line, on a large and on a small screen: the shortest wave has six of them. */
const STEP = { most: 10, least: 5 }

export interface Body {
  draw(frame: Frame, line: number, colours: WaterColours, top: number, heights: (x: number) => number): void
  close(): void
}

/** How far under the resting line the flat colour of the surface reaches, in px; below it the gradient begins. Deeper than any trough. */
export function skinOf(frame: Frame): number {
  return 44 * Math.min(1.35, Math.max(0.55, Math.sqrt(frame.width / 1440)))
}

export function makeBody(scene: Phaser.Scene): Body {
  const water = scene.add.graphics().setDepth(DEPTH.water)
  const ink = scene.add.graphics().setDepth(DEPTH.surface)
  let step = STEP.most
  let ys: Float32Array = new Float32Array(0)

  /** A band between the surface shifted by two amounts. */
  function band(g: Phaser.GameObjects.Graphics, count: number, above: (n: number) => number, below: (n: number) => number): void {
    g.beginPath()
    g.moveTo(-step, (ys[0] as number) + above(0))
    for (let n = 1; n < count; n++) g.lineTo((n - 1) * step, (ys[n] as number) + above(n))
    for (let n = count - 1; n >= 0; n--) g.lineTo((n - 1) * step, (ys[n] as number) + below(n))
    g.closePath()
    g.fillPath()
  }

  return {
    draw(frame, line, colours, top, heights) {
      step = Math.min(STEP.most, Math.max(STEP.least, frame.width / 130))
      const count = Math.ceil(frame.width / step) + 3
      if (ys.length !== count) ys = new Float32Array(count)
      for (let n = 0; n < count; n++) ys[n] = line + heights((n - 1) * step)
      const size = weight(frame)
      const skin = skinOf(frame)

      water.clear()
      water.fillStyle(top, 1)
      water.beginPath()
      water.moveTo(-step, ys[0] as number)
      for (let n = 1; n < count; n++) water.lineTo((n - 1) * step, ys[n] as number)
      water.lineTo(frame.width + step, line + skin)
      water.lineTo(-step, line + skin)
      water.closePath()
      water.fillPath()

      ink.clear()
      // The second line comes and goes, as a brush does that runs out of ink; it keeps its own distance.
      const gap = (n: number) => (7.5 + 2.2 * wander(n * step * 0.009, 5)) * size
      const fine = (n: number) => Math.max(0, 0.95 + 1.15 * wander(n * step * 0.0075, 6)) * size
      ink.fillStyle(colours.light, colours.rim === null ? 0.8 : 0.42)
      band(
        ink,
        count,
        (n) => gap(n) - fine(n) / 2,
        (n) => gap(n) + fine(n) / 2,
      )
      if (colours.rim !== null) {
        ink.fillStyle(colours.rim, 0.85)
        band(
          ink,
          count,
          (n) => -(1.75 + 0.8 * wander(n * step * 0.013, 4)) * size - 1.1,
          () => 0,
        )
      }
      ink.fillStyle(colours.ink, 1)
      const half = (n: number) => (1.75 + 0.8 * wander(n * step * 0.013, 4) + 0.3 * wander(n * step * 0.061, 9)) * size
      band(ink, count, (n) => -half(n), half)
    },
    close() {
      water.destroy()
      ink.destroy()
    },
  }
}

/** Weight of ink lines on this frame: 1 on a large screen, a little less on a phone. */
function weight(frame: Frame): number {
  return Math.min(1.35, Math.max(0.6, 0.5 + frame.width / 3600 + frame.line / 4200))
}
