/** Draws a place some way below the water line: where a wave dips, the picture goes on. Called by stage.ts. */
import type { Piece } from './compose.ts'
import type { Frame } from './world.ts'

/** px below the resting line that a wave may lay bare. */
export function dipOf(frame: Pick<Frame, 'line'>): number {
  return Math.ceil(Math.min(56, frame.line * 0.12))
}

/** The whole layers, so much higher at their lower edge. `scale`: px per unit of the drawing. */
export function deeper(piece: Piece, px: number, scale: number): Piece {
  if (piece.layer !== 'back' && piece.layer !== 'front') return piece
  const svg = piece.svg.replace(/viewBox="(\S+) (\S+) (\S+) (\S+)"/, (_, x: string, y: string, width: string, height: string) => {
    return `viewBox="${x} ${y} ${width} ${Math.round((Number(height) + px / scale) * 10) / 10}"`
  })
  return { ...piece, svg, key: `${piece.key} +${px}`, height: piece.height + px }
}
