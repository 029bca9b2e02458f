/** Turns SVG text into pixels, in tasks of its own. Called by textures.ts. */
import { breath } from './breath.ts'
import { touch } from './touch.ts'

/** Canvases wider or higher than this fail on some graphics cards. */
const LARGEST = 8192

/** @param width and height in pixels. @throws when the browser cannot read the SVG. */
export async function rasterise(svg: string, width: number, height: number): Promise<HTMLCanvasElement> {
  const less = Math.min(1, LARGEST / Math.max(width, height))
  const [w, h] = [Math.max(1, Math.round(width * less)), Math.max(1, Math.round(height * less))]
  await breath()
  // Firefox draws an SVG only when its root has a size.
  const sized = svg.replace('<svg ', `<svg width="${w}" height="${h}" `)
  const address = URL.createObjectURL(new Blob([sized], { type: 'image/svg+xml' }))
  try {
    const image = new Image(w, h)
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = w
    canvas.height = h
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('There is no memory for another picture.')
    pen.drawImage(image, 0, 0, w, h)
    touch(canvas)
    await breath()
    return canvas
  } finally {
    URL.revokeObjectURL(address)
  }
}
