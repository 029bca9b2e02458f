/** The browser around the page: a file to keep, a text on the clipboard, time to breathe. Called by dispatch. */

/** Offers a text as a file. */
export function download(name: string, text: string, mime = 'application/json'): void {
  keep(name, new Blob([text], { type: mime }))
}

function keep(name: string, file: Blob): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

/** Width and height of a still in pixels: a slide. */
const STILL = [1920, 1080] as const

/** Offers a drawing as a PNG; as the SVG it is where the browser cannot make one. */
export function stillFile(name: string, svg: string): Promise<boolean> {
  return asFile(name, svg, ...STILL)
}

/** Points of a picture for each CSS pixel of its drawing: sharp on paper and on a slide. */
const SHARP = 2

/** Offers a drawing of this size in CSS pixels as a PNG, like a still. */
export function pictureFile(name: string, svg: string, width: number, height: number): Promise<boolean> {
  return asFile(name, svg, Math.round(width * SHARP), Math.round(height * SHARP))
}

async function asFile(name: string, svg: string, width: number, height: number): Promise<boolean> {
  const drawing = new Blob([svg], { type: 'image/svg+xml' })
  const url = URL.createObjectURL(drawing)
  const painted = await paint(url, width, height).catch(() => null)
  URL.revokeObjectURL(url)
  if (painted) keep(`${name}.png`, painted)
  else keep(`${name}.svg`, drawing)
  return true
}

async function paint(url: string, width: number, height: number): Promise<Blob | null> {
  const image = new Image(width, height)
  image.src = url
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height)
  return new Promise((done) => canvas.toBlob(done, 'image/png'))
}

/** Puts a text on the clipboard; false when the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyOldWay(text)
  }
}

/** On an intranet without https browsers offer only the selection. */
function copyOldWay(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  // Inside an open dialog nothing outside it can be selected.
  const inside = document.querySelector('dialog[open]') ?? document.body
  inside.append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  return done
}

/** Lets the browser answer the reader before the next piece of work. */
export function breath(): Promise<void> {
  return new Promise((done) => setTimeout(done))
}
