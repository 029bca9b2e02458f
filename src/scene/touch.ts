/** Has a browser finish what was drawn on a canvas. It puts that off until somebody looks: that shall not be the frame that shows it. Called by open.ts and raster.ts. */

let eye: CanvasRenderingContext2D | null = null

export function touch(canvas: HTMLCanvasElement): void {
  // One that was given up has no pixels left.
  if (canvas.width < 1 || canvas.height < 1) return
  eye ??= dot().getContext('2d', { willReadFrequently: true })
  eye?.drawImage(canvas, 0, 0, 1, 1)
}

function dot(): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  return canvas
}
