/** A picture of the picture: what stood on the stage, as one image that fades over what comes. Called by stage.ts. */
import type Phaser from 'phaser'
import { dipOf } from './below.ts'
import { dropTexture, type Painted, paint } from './image.ts'
import { smooth } from './moving.ts'
import { DEPTH, type Frame } from './world.ts'

export interface Veil {
  /** Flattens what is painted and lays it over everything. `out`: it fades away; else it fades in, and `covered` is called when it is there. */
  lay(painted: readonly Painted[], frame: Frame, direction: 'in' | 'out', seconds: number, covered?: () => void): void
  /** True while it fades. `lift`: px that it stands higher, when the view goes down. */
  step(seconds: number, lift: number): boolean
  settle(): void
}

const KEY = 'veil'

export function makeVeil(scene: Phaser.Scene): Veil {
  let image: Phaser.GameObjects.Image | null = null
  let texture = ''
  let made = 0
  let clock = 0
  let length = 0
  let inwards = false
  let done: (() => void) | undefined

  function settle(): void {
    if (!image) return
    image.destroy()
    image = null
    dropTexture(scene, texture)
    const call = done
    done = undefined
    call?.()
  }

  return {
    lay(painted, frame, direction, seconds, covered) {
      settle()
      const canvas = document.createElement('canvas')
      canvas.width = Math.max(1, Math.round(frame.pictureWidth * frame.ratio))
      canvas.height = Math.max(1, Math.round((frame.line + dipOf(frame)) * frame.ratio))
      const pen = canvas.getContext('2d')
      if (!pen) {
        covered?.()
        return
      }
      pen.scale(frame.ratio, frame.ratio)
      for (const one of painted) paint(pen, one)
      texture = `${KEY}${++made}`
      scene.textures.addCanvas(texture, canvas)
      image = scene.add
        .image(0, 0, texture)
        .setOrigin(0, 0)
        .setScale(1 / frame.ratio)
        .setDepth(DEPTH.over - 1)
      clock = 0
      length = seconds
      inwards = direction === 'in'
      done = covered
      image.setAlpha(inwards ? 0 : 1)
    },
    step(seconds, lift) {
      if (!image) return false
      image.y = -lift
      clock += seconds
      const part = smooth(clock / length)
      image.setAlpha(inwards ? part : 1 - part)
      if (clock >= length) settle()
      return true
    },
    settle,
  }
}
