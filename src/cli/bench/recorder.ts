/** Looks over the shoulder of our scene while it draws: which pictures, paths and bands of colour one frame is made of. Used by scene.ts, for the page that draws the same by hand. */
import type { Page } from 'playwright-core'

/** A still picture; the addresses hold its pixels. */
type Pixels = string

export type Mark =
  /** A picture at two moments: what differs between them moves. `matrix`: the canvas's transform with it. `box`: where it is drawn, x, y, width, height, after `crop` in the picture. */
  | { type: 'image'; pixels: Pixels; crop: number[] | null; box: number[]; from: Stand; to: Stand }
  /** A picture that is put together anew each frame out of strips of another, each this many pixels high. */
  | { type: 'strips'; pixels: Pixels; width: number; height: number; strip: number; inset: number; from: Stand; to: Stand }
  /** Filled outlines: x, y of each point, an outline a list. */
  | { type: 'path'; colour: string; outlines: number[][] }
  /** Colours of a depth from top to bottom. */
  | { type: 'depth'; box: number[]; colours: string[] }

interface Stand {
  matrix: number[]
  alpha: number
}

export interface Drawing {
  width: number
  height: number
  marks: Mark[]
  /** Everything as it looked at the second moment. */
  whole: Pixels
}

interface Recorder {
  frame(): Promise<Step[]>
  pixels(source: CanvasImageSource): string
  canvas(): HTMLCanvasElement
}

type Step =
  | {
      type: 'image'
      source: HTMLCanvasElement
      crop: number[] | null
      box: number[]
      stand: Stand
      strips: { source: HTMLCanvasElement; rows: number; x: number } | null
    }
  | { type: 'path'; colour: string; outlines: number[][] }
  | { type: 'band'; colour: string; box: number[] }

/** Must be called before the page is opened. */
export function record(page: Page): Promise<void> {
  return page.addInitScript(listen).then(() => undefined)
}

/** One frame now and another a while later, while the scene moves. */
export function drawingOf(page: Page): Promise<Drawing> {
  return page.evaluate(async () => {
    const { frame, pixels, canvas } = (window as unknown as { recorder: Recorder }).recorder
    const first = await frame()
    await new Promise((done) => setTimeout(done, 900))
    const second = await frame()
    const before = first.filter((step) => step.type === 'image')
    const marks: Mark[] = []
    let at = 0
    for (const step of second) {
      const last = marks.at(-1)
      if (step.type === 'band' && last?.type === 'depth') {
        last.colours.push(step.colour)
        last.box[3] = (step.box[1] ?? 0) + (step.box[3] ?? 0) - (last.box[1] ?? 0)
      } else if (step.type === 'band') marks.push({ type: 'depth', box: [...step.box], colours: [step.colour] })
      else if (step.type === 'path') marks.push(step)
      else {
        const { source, crop, box, stand: to, strips } = step
        const from = before[at++]?.stand ?? to
        if (strips) {
          const { width, height } = source
          marks.push({ type: 'strips', pixels: pixels(strips.source), width, height, strip: strips.rows, inset: strips.x, from, to })
        } else marks.push({ type: 'image', pixels: pixels(source), crop, box, from, to })
      }
    }
    return { width: canvas().width, height: canvas().height, marks, whole: pixels(canvas()) }
  })
}

/** Runs in the page, before anything of it. */
function listen(): void {
  const paper = CanvasRenderingContext2D.prototype
  const { drawImage, beginPath, moveTo, lineTo, fill, fillRect } = paper
  const plain = drawImage as (image: CanvasImageSource, x: number, y: number) => void
  let steps: Step[] | null = null
  let outlines: number[][] = []
  /** What was last drawn into a canvas that is not on the page. */
  const made = new Map<HTMLCanvasElement, { source: HTMLCanvasElement; rows: number; x: number; count: number }>()
  const stage = () => document.querySelector('.slot canvas')
  const ours = (pen: CanvasRenderingContext2D) => steps !== null && pen.canvas === stage()
  const colour = (pen: CanvasRenderingContext2D) => {
    const [r = 0, g = 0, b = 0] =
      (/^#/.test(String(pen.fillStyle))
        ? [1, 3, 5].map((n) => Number.parseInt(String(pen.fillStyle).slice(n, n + 2), 16))
        : String(pen.fillStyle)
            .match(/[\d.]+/g)
            ?.map(Number)) ?? []
    const alpha = /^rgba/.test(String(pen.fillStyle)) ? Number(String(pen.fillStyle).match(/[\d.]+/g)?.[3]) : 1
    return `rgba(${r},${g},${b},${alpha * pen.globalAlpha})`
  }

  paper.drawImage = function (this: CanvasRenderingContext2D, ...args: unknown[]) {
    const [source, ...n] = args as [HTMLCanvasElement, ...number[]]
    if (ours(this)) {
      const { a, b, c, d, e, f } = this.getTransform()
      const strips = made.get(source)
      steps?.push({
        type: 'image',
        source,
        crop: n.length === 8 ? n.slice(0, 4) : null,
        box: n.length === 8 ? n.slice(4) : n,
        stand: { matrix: [a, b, c, d, e, f], alpha: this.globalAlpha },
        strips: strips && strips.count > 4 ? strips : null,
      })
    } else if (steps && n.length === 8) {
      const known = made.get(this.canvas)
      made.set(this.canvas, { source, rows: known?.rows ?? n[3] ?? 1, x: n[4] ?? 0, count: (known?.count ?? 0) + 1 })
    }
    return drawImage.apply(this, args as Parameters<typeof drawImage>)
  } as typeof drawImage
  paper.beginPath = function () {
    if (ours(this)) outlines = []
    return beginPath.call(this)
  }
  // Paths are told in the pixels of the canvas.
  const point = (pen: CanvasRenderingContext2D, x: number, y: number) => {
    const { a, d, e, f } = pen.getTransform()
    return [a * x + e, d * y + f]
  }
  paper.moveTo = function (x, y) {
    if (ours(this)) outlines.push(point(this, x, y))
    return moveTo.call(this, x, y)
  }
  paper.lineTo = function (x, y) {
    if (ours(this)) outlines.at(-1)?.push(...point(this, x, y))
    return lineTo.call(this, x, y)
  }
  paper.fill = function (this: CanvasRenderingContext2D, ...args: unknown[]) {
    if (ours(this) && outlines.length > 0) steps?.push({ type: 'path', colour: colour(this), outlines })
    return fill.apply(this, args as Parameters<typeof fill>)
  } as typeof fill
  paper.fillRect = function (x, y, width, height) {
    if (ours(this)) {
      const [left = 0, top = 0] = point(this, x, y)
      const [right = 0, foot = 0] = point(this, x + width, y + height)
      steps?.push({ type: 'band', colour: colour(this), box: [left, top, right - left, foot - top] })
    }
    return fillRect.call(this, x, y, width, height)
  }

  const recorder: Recorder = {
    // Between two calls of ours the scene's loop is called once.
    frame: () =>
      new Promise((done) => {
        requestAnimationFrame(() => {
          const mine: Step[] = []
          steps = mine
          made.clear()
          requestAnimationFrame(() => {
            steps = null
            done(mine)
          })
        })
      }),
    pixels(source) {
      const { width, height } = source as HTMLCanvasElement
      const copy = document.createElement('canvas')
      copy.width = width
      copy.height = height
      const pen = copy.getContext('2d')
      if (pen) plain.call(pen, source, 0, 0)
      return copy.toDataURL()
    },
    canvas: () => stage() as HTMLCanvasElement,
  }
  Object.assign(window, { recorder })
}
