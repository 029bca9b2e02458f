/** Screenshots of the scene beside those that were looked at and kept: `UPDATE=1` keeps new ones. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'

const KEPT = 'tests/browser/reference'
/** Most of a picture's points that may look different (edges are drawn a little differently by every browser version), and how different: 0 … 255. */
const MOST = 0.02
const DIFFERENT = 40
/** Kept small: width in pixels. */
const WIDTH = 480

/** What the scene shows now must look like the kept picture of that name. */
export async function looksLike(browser: Browser, page: Page, name: string): Promise<void> {
  const taken = await photographed(page)
  const eye = await browser.newPage()
  const small = await eye.evaluate(shrunk, { png: taken.toString('base64'), width: WIDTH })
  const file = `${KEPT}/${name}.png`
  if (process.env.UPDATE || !existsSync(file)) {
    if (!process.env.UPDATE) throw new Error(`No picture is kept of ${name}: look at it, then run with UPDATE=1.`)
    writeFileSync(file, Buffer.from(small, 'base64'))
  }
  const other = await eye.evaluate(differing, { a: small, b: readFileSync(file).toString('base64'), different: DIFFERENT })
  await eye.close()
  expect(other, `${name}: the part of the picture that looks different`).toBeLessThanOrEqual(MOST)
}

/** The canvas alone, without the words that lie over it. */
async function photographed(page: Page): Promise<Buffer> {
  // A notice takes its place on the page with it when it goes.
  const notice = page.locator('.notice button').last()
  if ((await notice.count()) > 0) await notice.click()
  const words = (hidden: boolean) =>
    page.evaluate((hide) => {
      for (const one of document.querySelectorAll<HTMLElement>('#app > *, .start > *, main > *'))
        if (!one.querySelector('canvas') && !one.matches('.slot')) one.style.visibility = hide ? 'hidden' : ''
    }, hidden)
  await words(true)
  // All of it in the window, whatever else keeps away from its edges.
  const clip = await page.evaluate(() => {
    const canvas = document.querySelector('.slot canvas')
    window.scrollBy(0, Math.max(0, (canvas?.getBoundingClientRect().bottom ?? 0) - innerHeight))
    const { x, y, width, height } = canvas?.getBoundingClientRect() ?? new DOMRect()
    return { x, y, width, height }
  })
  const png = await page.screenshot({ clip })
  await words(false)
  return png
}

async function shrunk({ png, width }: { png: string; width: number }): Promise<string> {
  const image = new Image()
  image.src = `data:image/png;base64,${png}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = Math.round((image.height / image.width) * width)
  const pen = canvas.getContext('2d')
  if (pen) pen.imageSmoothingQuality = 'high'
  pen?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length)
}

async function differing({ a, b, different }: { a: string; b: string; different: number }): Promise<number> {
  const pixels = async (png: string) => {
    const image = new Image()
    image.src = `data:image/png;base64,${png}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D
    pen.drawImage(image, 0, 0)
    return pen.getImageData(0, 0, image.width, image.height)
  }
  const [one, two] = [await pixels(a), await pixels(b)]
  if (one.width !== two.width || one.height !== two.height) return 1
  let count = 0
  for (let at = 0; at < one.data.length; at += 4) {
    const far = [0, 1, 2].some((channel) => Math.abs((one.data[at + channel] ?? 0) - (two.data[at + channel] ?? 0)) > different)
    if (far) count++
  }
  return count / (one.data.length / 4)
}
