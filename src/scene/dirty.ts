/** Draws only what changes: while the picture above the line stands still, a plain canvas keeps it and draws the water and the place's moving thing. Called by open.ts; WebGL does not need it. */
import type Phaser from 'phaser'
import type { Box } from './image.ts'
import type { Frame } from './world.ts'

export interface Dirty {
  /** Everything is drawn in the next frame. */
  whole(): void
  /** Of the next frame only these parts are drawn, in CSS pixels, unless it has to be whole. */
  parts(boxes: readonly Box[]): void
}

/** @param frame the frame at this moment. @param emptied the browser has thrown the pixels away, and draws again. */
export function makeDirty(game: Phaser.Game, frame: () => Frame | null, emptied: () => void): Dirty {
  const pen = game.context as CanvasRenderingContext2D
  let boxes: readonly Box[] | null = null
  // What changed last has to be drawn over once more, and the frame after it is the first that may be drawn in part.
  let wholeFor = 2

  pen.canvas.addEventListener('contextrestored', () => {
    wholeFor = 2
    emptied()
  })
  // Phaser has set its pen to plain, and puts it back after the frame: the clip goes with it.
  game.events.on('prerender', () => {
    const ratio = frame()?.ratio ?? 1
    if (boxes && wholeFor === 0) {
      pen.beginPath()
      for (const box of boxes) pen.rect(...rounded(box, ratio))
      pen.clip()
    }
    pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height)
    wholeFor = Math.max(0, wholeFor - 1)
    boxes = null
  })

  return {
    whole() {
      wholeFor = 2
    },
    parts(next) {
      boxes = next
    },
  }
}

/** x, y, width and height in whole pixels of the screen: a clip through the middle of a pixel would leave a seam. */
export function rounded(box: Box, ratio: number): [number, number, number, number] {
  const [left, top] = [Math.floor(box.x * ratio), Math.floor(box.y * ratio)]
  return [left, top, Math.ceil((box.x + box.width) * ratio) - left, Math.ceil((box.y + box.height) * ratio) - top]
}
