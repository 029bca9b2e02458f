/** A sheet of still water that fades in and out over everything: how one goes under when nothing may move. Used by water.ts. */
import type Phaser from 'phaser'
import { shape } from '../ink.ts'
import { DEPTH, type Frame } from '../world.ts'

/** Seconds from clear to full, and back. */
const FADE = 0.14

export interface Curtain {
  start(frame: Frame, colour: number): void
  /** True at the moment when it hides everything, and ever after. */
  step(seconds: number): boolean
  falling(): boolean
  close(): void
}

export function makeCurtain(scene: Phaser.Scene): Curtain {
  const g = scene.add
    .graphics()
    .setDepth(DEPTH.under + 1)
    .setVisible(false)
  let age = 2 * FADE
  return {
    start({ width, height }, colour) {
      g.clear().setVisible(true).setAlpha(0)
      shape(g, [0, 0, width, 0, width, height, 0, height], colour)
      age = 0
    },
    step(seconds) {
      age = Math.min(2 * FADE, age + seconds)
      const seen = age < FADE ? age / FADE : 2 - age / FADE
      g.setAlpha(seen).setVisible(seen > 0)
      return age >= FADE
    },
    falling: () => age < 2 * FADE,
    close() {
      g.destroy()
    },
  }
}
