/** Shafts of light that lean and drift. Each is painted once at its full size and only moved by whole pixels: the cheapest thing a canvas can do. Used by deep.ts. */
import type Phaser from 'phaser'
import { DEPTH, type Frame } from '../world.ts'
import { between, chance } from './chance.ts'
import { type Theme, WATER } from './colours.ts'
import type { DeepLevel } from './deep.ts'
import { clamp, mix } from './ease.ts'
import { forget, print, shaft } from './prints.ts'

const SHAFTS = 7

export interface Shafts {
  resize(frame: Frame, theme: Theme): void
  draw(frame: Frame, line: number, level: DeepLevel, time: number, energy: number): void
  close(): void
}

interface Shaft {
  image: Phaser.GameObjects.Image
  key: string
  /** px from its head to its foot, sideways; and how wide it is there. */
  lean: number
  wide: number
}

export function makeShafts(scene: Phaser.Scene): Shafts {
  let shafts: Shaft[] = []
  let painted = 1

  function close(): void {
    for (const { image, key } of shafts) {
      image.destroy()
      forget(scene, key)
    }
    shafts = []
  }

  return {
    close,
    resize(frame, theme) {
      close()
      painted = frame.height - frame.line
      for (let n = 0; n < SHAFTS; n++) {
        const high = painted * between(n + 130, 0.74, 1.1)
        const lean = high * Math.tan(((11 + between(n + 90, -3, 3)) * Math.PI) / 180)
        const wide = clamp(frame.width / 9, 54, 210) * between(n + 110, 0.6, 1.5)
        const key = `water:shaft/${n}/${theme}/${frame.width}x${Math.round(painted)}@${frame.ratio}`
        print(scene, key, (wide + lean) * frame.ratio, high * frame.ratio, (pen) => shaft(pen, lean * frame.ratio, WATER[theme].light))
        shafts.push({ image: scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(DEPTH.light), key, lean, wide })
      }
    },
    draw(frame, line, level, time, energy) {
      const bright =
        mix(0.1, 0.6, level.clarity) * (level.theme === 'dark' ? 0.55 : 1) * (1 - 0.5 * level.tension) * (1 - 0.3 * level.under) +
        0.1 * level.under
      const longer = (frame.height - line) / painted
      const whole = (n: number) => Math.round(n * frame.ratio) / frame.ratio
      for (const [n, { image, lean, wide }] of shafts.entries()) {
        const breath = chance(n + 70)
        const drift = energy * (Math.sin(time * 0.17 + breath * 6) - Math.sin(breath * 6))
        const glow = 1 + energy * 0.24 * (Math.sin(time * 0.31 + n * 1.9) - Math.sin(n * 1.9))
        const home = ((n + between(n + 40, 0.12, 0.88)) / shafts.length) * 1.1 - 0.04
        const middle = (0.5 + (home - 0.5) * (1 - 0.5 * level.narrow)) * frame.width + drift * 18
        const thin = 1 - 0.55 * level.narrow
        const left = middle - (lean + wide / 2) * thin
        const alpha = clamp(bright * glow * between(n + 150, 0.55, 1))
        image
          .setVisible(alpha > 0.015)
          .setAlpha(alpha)
          .setPosition(whole(left), whole(line + 3))
        image.setScale(thin / frame.ratio, longer / frame.ratio)
      }
    },
  }
}
