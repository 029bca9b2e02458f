/** Two pages beside our scene: Phaser as it comes, left running on our still picture; and our moving picture drawn by hand on one canvas. Used by scene.ts. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Drawing, Mark } from './recorder.ts'

type Pages = Record<string, { type: string; body: string }>

const page = (script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Beside</title><style>body{margin:0}canvas{display:block}</style><body>${script}`

/** The whole library, a game of our size, one image, its loop going on. */
export function phaserPage(drawing: Drawing): Pages {
  const library = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'dist/phaser.min.js')
  const { width, height, whole } = drawing
  const game = `
const picture = new Image()
picture.onload = () => new Phaser.Game({
  type: Phaser.CANVAS, width: ${width}, height: ${height}, transparent: true, banner: false, audio: { noAudio: true },
  scene: {
    create() { this.textures.addImage('still', picture); this.add.image(0, 0, 'still').setOrigin(0, 0) },
    update() { window.frames_ = (window.frames_ ?? 0) + 1 },
  },
})
picture.src = ${JSON.stringify(whole)}`
  return {
    '/phaser/': { type: 'text/html', body: page('<script src="phaser.js"></script><script src="game.js"></script>') },
    '/phaser/phaser.js': { type: 'text/javascript', body: readFileSync(library, 'utf8') },
    '/phaser/game.js': { type: 'text/javascript', body: game },
  }
}

/** No library: the same pictures, outlines and strips, moved by a few sines. */
export function handPage(drawing: Drawing): Pages {
  const script = `const drawing = ${JSON.stringify({ ...drawing, whole: null })}\n;(${drawByHand.toString()})(drawing)`
  return {
    '/hand/': { type: 'text/html', body: page('<script src="hand.js"></script>') },
    '/hand/hand.js': { type: 'text/javascript', body: script },
  }
}

/** Runs in the page. */
async function drawByHand(drawing: Drawing): Promise<void> {
  const canvas = document.createElement('canvas')
  canvas.width = drawing.width
  canvas.height = drawing.height
  // As sharp as ours: so many pixels for each of the page's.
  canvas.style.width = `${drawing.width / devicePixelRatio}px`
  document.body.append(canvas)
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D
  const load = async (pixels: string) => {
    const image = new Image()
    image.src = pixels
    await image.decode()
    const still = document.createElement('canvas')
    still.width = image.naturalWidth
    still.height = image.naturalHeight
    still.getContext('2d')?.drawImage(image, 0, 0)
    return still
  }
  const stills = await Promise.all(drawing.marks.map((mark) => ('pixels' in mark ? load(mark.pixels) : null)))
  const broken = drawing.marks.map((mark) => {
    if (mark.type !== 'strips') return null
    const made = document.createElement('canvas')
    made.width = mark.width
    made.height = mark.height
    return made.getContext('2d')
  })
  const depths = drawing.marks.map((mark) => {
    if (mark.type !== 'depth') return ''
    const [, y = 0, , high = 0] = mark.box
    const fill = pen.createLinearGradient(0, y, 0, y + high)
    const last = Math.max(1, mark.colours.length - 1)
    for (const [n, colour] of mark.colours.entries()) if (n % 8 === 0 || n === last) fill.addColorStop(Math.min(1, n / last), colour)
    return fill
  })
  /** The surface: three waves. */
  const wave = (x: number, t: number) =>
    4 * Math.sin(x / 165 + t * 0.66) + 2.4 * Math.sin(x / 89 - t * 0.85) + 1.2 * Math.sin(x / 50 + t * 1.2)

  function stand(from: { matrix: number[]; alpha: number }, to: { matrix: number[]; alpha: number }, t: number): void {
    const part = 0.5 + 0.5 * Math.sin(t)
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = to.matrix.map((n, at) => {
      const then = from.matrix[at] ?? n
      return then === n ? n : then + (n - then) * part
    })
    pen.setTransform(a, b, c, d, e, f)
    pen.globalAlpha = from.alpha + (to.alpha - from.alpha) * part
  }

  function put(mark: Mark, n: number, t: number): void {
    if (mark.type === 'depth') {
      const [x = 0, y = 0, width = 0, height = 0] = mark.box
      pen.fillStyle = depths[n] ?? ''
      pen.fillRect(x, y, width, height)
    } else if (mark.type === 'path') {
      pen.fillStyle = mark.colour
      pen.beginPath()
      for (const outline of mark.outlines) {
        for (let at = 0; at < outline.length; at += 2) {
          const x = outline[at] as number
          const y = (outline[at + 1] as number) + wave(x, t)
          if (at === 0) pen.moveTo(x, y)
          else pen.lineTo(x, y)
        }
        pen.closePath()
      }
      pen.fill()
    } else {
      let picture = stills[n] as HTMLCanvasElement
      const strips = broken[n]
      if (mark.type === 'strips' && strips) {
        strips.clearRect(0, 0, mark.width, mark.height)
        for (let row = 0; row < picture.height; row += mark.strip) {
          const rows = Math.min(mark.strip, picture.height - row)
          const x = mark.inset + Math.sin(row / 16 - t * 2.1) * (1.4 + row / 75)
          strips.drawImage(picture, 0, row, picture.width, rows, x, row, picture.width, rows)
        }
        picture = strips.canvas
      }
      stand(mark.from, mark.to, t)
      const [x = 0, y = 0, width = picture.width, height = picture.height] = mark.type === 'image' ? mark.box : []
      const [left, top, wide, high] = (mark.type === 'image' && mark.crop) || [0, 0, picture.width, picture.height]
      pen.drawImage(picture, left as number, top as number, wide as number, high as number, x, y, width, height)
      pen.setTransform(1, 0, 0, 1, 0, 0)
      pen.globalAlpha = 1
    }
  }

  const frame = (now: number) => {
    pen.clearRect(0, 0, canvas.width, canvas.height)
    for (const [n, mark] of drawing.marks.entries()) put(mark, n, now / 1000)
    Object.assign(window, { frames_: ((window as unknown as { frames_?: number }).frames_ ?? 0) + 1 })
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}
