/** Small pictures that are painted once and then moved about: soft light, blots, rings. Used by the water's parts and by effects. */
import type Phaser from 'phaser'
import { css } from './colours.ts'

/** Paints a picture under a key, once; a picture that is there already stays. */
export function print(
  scene: Phaser.Scene,
  key: string,
  width: number,
  height: number,
  paint: (pen: CanvasRenderingContext2D) => void,
): string {
  if (!scene.textures.exists(key)) {
    const made = scene.textures.createCanvas(key, Math.max(1, Math.round(width)), Math.max(1, Math.round(height)))
    if (made) {
      paint(made.context)
      made.refresh()
    }
  }
  return key
}

export function forget(scene: Phaser.Scene, key: string): void {
  if (scene.textures.exists(key)) scene.textures.remove(key)
}

/** A round spot that fades towards its edge; `core` 0 … 1 is how much of it is full. */
export function spot(pen: CanvasRenderingContext2D, size: number, colour: number, core: number): void {
  const half = size / 2
  const light = pen.createRadialGradient(half, half, 0, half, half, half)
  light.addColorStop(0, css(colour, 1))
  light.addColorStop(core, css(colour, 0.8))
  light.addColorStop((1 + core) / 2, css(colour, 0.28))
  light.addColorStop(1, css(colour, 0))
  pen.fillStyle = light
  pen.fillRect(0, 0, size, size)
}

/** A shaft of light over the whole of a picture: narrow above at the right, wide below at the left, soft at its sides, gone at its foot. `lean` px. */
export function shaft(pen: CanvasRenderingContext2D, lean: number, colour: number): void {
  const { width, height } = pen.canvas
  const layers = 9
  const half = (width - lean) / 2
  pen.fillStyle = css(colour, 1 / layers)
  for (let layer = 0; layer < layers; layer++) {
    const part = 1 - layer / (layers * 2.6)
    pen.beginPath()
    pen.moveTo(lean + half - half * 0.4 * part, 0)
    pen.lineTo(lean + half + half * 0.4 * part, 0)
    pen.lineTo(half + half * part, height)
    pen.lineTo(half - half * part, height)
    pen.fill()
  }
  pen.globalCompositeOperation = 'destination-in'
  const fade = pen.createLinearGradient(0, 0, 0, height)
  // At the very top it is soft too, so that no corner of it shows above a trough.
  fade.addColorStop(0, 'rgba(0,0,0,0)')
  fade.addColorStop(0.07, 'rgba(0,0,0,0.9)')
  fade.addColorStop(0.3, 'rgba(0,0,0,0.7)')
  fade.addColorStop(0.7, 'rgba(0,0,0,0.26)')
  fade.addColorStop(1, 'rgba(0,0,0,0)')
  pen.fillStyle = fade
  pen.fillRect(0, 0, width, height)
  pen.globalCompositeOperation = 'source-over'
}

/** A clear bubble: a sharp ring of even weight, a breath of light inside, one glint. */
export function bubble(pen: CanvasRenderingContext2D, size: number, light: number, ink: number): void {
  const half = size / 2
  const r = half - size * 0.06
  pen.fillStyle = css(light, 0.16)
  pen.beginPath()
  pen.arc(half, half, r, 0, Math.PI * 2)
  pen.fill()
  pen.lineCap = 'round'
  pen.strokeStyle = css(ink, 0.75)
  pen.lineWidth = size * 0.055
  pen.beginPath()
  pen.arc(half, half, r, 0, Math.PI * 2)
  pen.stroke()
  pen.strokeStyle = css(light, 0.95)
  pen.lineWidth = size * 0.06
  pen.beginPath()
  pen.arc(half, half, r * 0.66, Math.PI * 1.08, Math.PI * 1.42)
  pen.stroke()
  pen.beginPath()
  pen.arc(half, half, r * 0.66, Math.PI * 0.24, Math.PI * 0.32)
  pen.stroke()
}

/** A soft edge: full at the left, nothing at the right. */
export function side(pen: CanvasRenderingContext2D, width: number, height: number, colour: number): void {
  const fade = pen.createLinearGradient(0, 0, width, 0)
  for (const at of [0, 0.2, 0.4, 0.6, 0.8, 1]) fade.addColorStop(at, css(colour, (1 - at) * (1 - at) * (1 + 2 * at)))
  pen.fillStyle = fade
  pen.fillRect(0, 0, width, height)
}
