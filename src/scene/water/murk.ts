/** Murk: soft clouds that hang in the water and hide what lies behind them. Painted once, when the water is first murky at a size, and moved by whole pixels. Used by deep.ts. */
import type Phaser from 'phaser'
import { DEPTH, type Frame } from '../world.ts'
import { between } from './chance.ts'
import { blend, css, type Theme, WATER } from './colours.ts'
import type { DeepLevel } from './deep.ts'
import { clamp } from './ease.ts'
import { forget, print } from './prints.ts'

/** px that it is wider than the frame at either side: room to drift. */
const ROOM = 40
/** From this clarity on there is none. */
const CLEAR = 0.66

export interface Murk {
  resize(): void
  draw(frame: Frame, line: number, level: DeepLevel, time: number, energy: number): void
  close(): void
}

export function makeMurk(scene: Phaser.Scene): Murk {
  let image: Phaser.GameObjects.Image | null = null
  let key = ''

  function close(): void {
    image?.destroy()
    image = null
    forget(scene, key)
    key = ''
  }

  return {
    close,
    resize: close,
    draw(frame, line, level, time, energy) {
      const thick = clamp((CLEAR - level.clarity) / CLEAR) * (1 - level.under)
      if (thick < 0.02) {
        image?.setVisible(false)
        return
      }
      if (!image) {
        const deep = frame.height - frame.line
        key = print(scene, 'water:murk', (frame.width + 2 * ROOM) * frame.ratio, deep * frame.ratio, (pen) => clouds(pen, level.theme))
        image = scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(DEPTH.light)
        image.setScale(1 / frame.ratio)
      }
      const drift = energy * ROOM * Math.sin(time * 0.12)
      image.setVisible(true).setAlpha(thick)
      image.setPosition(Math.round((drift - ROOM) * frame.ratio) / frame.ratio, Math.round(line))
    },
  }
}

function clouds(pen: CanvasRenderingContext2D, theme: Theme): void {
  const { width, height } = pen.canvas
  const { murk, depth } = WATER[theme]
  const veil = pen.createLinearGradient(0, 0, 0, height)
  veil.addColorStop(0, css(murk, 0))
  veil.addColorStop(0.09, css(murk, 0.01))
  veil.addColorStop(0.22, css(murk, 0.2))
  veil.addColorStop(0.62, css(blend(murk, depth[2], 0.5), 0.62))
  veil.addColorStop(1, css(blend(murk, depth[2], 0.75), 0.85))
  pen.fillStyle = veil
  pen.fillRect(0, 0, width, height)
  const count = 15
  for (let n = 0; n < count; n++) {
    const part = between(n + 200, 0.22, 0.95)
    const wide = Math.min(width * 0.3, height * 1.1) * between(n + 210, 0.7, 1.3)
    pen.save()
    pen.translate(((((n * 7) % count) + 0.5) / count) * width, part * height)
    pen.scale(wide, wide * between(n + 220, 0.2, 0.32))
    const cloud = pen.createRadialGradient(0, 0, 0, 0, 0, 1)
    const colour = blend(murk, depth[1], 0.35 * part)
    cloud.addColorStop(0, css(colour, 0.55))
    cloud.addColorStop(0.5, css(colour, 0.26))
    cloud.addColorStop(1, css(colour, 0))
    pen.fillStyle = cloud
    pen.fillRect(-1, -1, 2, 2)
    pen.restore()
  }
}
