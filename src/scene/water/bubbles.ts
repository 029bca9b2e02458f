/** Bubbles that rise from a thinker's reflection while thoughts lie on the page: clear ones sharp rings, murky ones soft blots. Used by water.ts. */
import type Phaser from 'phaser'
import type { Bubble } from '../picture.ts'
import { DEPTH, type Frame } from '../world.ts'
import { between, chance } from './chance.ts'
import { blend, type Theme, WATER } from './colours.ts'
import { clamp, smooth } from './ease.ts'
import { bubble, forget, print, spot } from './prints.ts'

/** A whole string of them at most. */
const MOST = 14

export interface Bubbles {
  /** `mouth`: where somebody's bubbles come from, in the frame. `shown` 0 … 1. */
  draw(
    frame: Frame,
    line: number,
    list: readonly Bubble[],
    theme: Theme,
    mouth: (who: string | null, n: number) => { x: number; y: number },
    at: BubbleTime,
  ): void
  close(): void
}

interface BubbleTime {
  time: number
  energy: number
  shown: number
  heights: (x: number) => number
}

export function makeBubbles(scene: Phaser.Scene): Bubbles {
  const images: Phaser.GameObjects.Image[] = []
  const keys = new Set<string>()

  function keyFor(clear: boolean, theme: Theme): string {
    const key = `water:${clear ? 'ring' : 'blot'}/${theme}`
    keys.add(key)
    return print(scene, key, 90, 90, (pen) => {
      if (clear) bubble(pen, 90, WATER[theme].light, WATER[theme].bedInk)
      else spot(pen, 90, blend(WATER[theme].light, WATER[theme].depth[0], 0.35), 0.1)
    })
  }

  return {
    draw(frame, line, list, theme, mouth, { time, energy, shown, heights }) {
      let used = 0
      const size = clamp(Math.min(frame.width / 1440, (frame.height - line) / 90), 0.5, 1.3)
      for (const [n, thought] of list.entries()) {
        const from = mouth(thought.who, n)
        // Where there is little water there are few, and small ones.
        const count = Math.min(thought.size + 2, Math.max(1, Math.floor((from.y - line) / 22)))
        for (let one = 0; one < count && used < MOST && shown > 0; one++) {
          const id = n * 31 + one * 7 + 800
          const home = (one + 0.5 + between(id, -0.25, 0.25)) / count
          const pace = between(id + 1, 0.055, 0.085)
          const rising = (home + time * pace) % 1
          // At rest they hang where they belong; in between both are seen a little.
          const image = images[used] ?? scene.add.image(0, 0, keyFor(thought.clear, theme)).setDepth(DEPTH.particles)
          images[used++] = image
          image.setTexture(keyFor(thought.clear, theme))
          const part = energy > 0.5 ? rising : home
          const seen = energy > 0.5 ? (energy - 0.5) * 2 : 1 - energy * 2
          const r = (thought.clear ? between(id + 2, 4.5, 12) : between(id + 2, 13, 27)) * (0.7 + 0.5 * part) * size
          const x = from.x + (Math.sin(part * 7 + chance(id + 3) * 6.28) * 9 + between(id + 4, -16, 16) * part) * size
          const top = line + heights(x) + r + 5
          const y = from.y + (top - from.y) * smooth(part * 0.85 + 0.15 * part * part)
          const near = clamp((1 - part) / 0.1) * clamp(part / 0.12)
          image
            .setVisible(true)
            .setPosition(x, Math.max(top, y))
            .setDisplaySize(r * 2, r * 2)
          // At rest and at full sway everything shows; only the change from one to the other is a fade.
          image.setAlpha(clamp(near * shown * (energy === 0 || energy === 1 ? 1 : clamp(seen * 1.6)) * (thought.clear ? 0.95 : 0.5)))
        }
      }
      for (let n = used; n < images.length; n++) images[n]?.setVisible(false)
    },
    close() {
      for (const image of images.splice(0)) image.destroy()
      for (const key of keys) forget(scene, key)
    },
  }
}
