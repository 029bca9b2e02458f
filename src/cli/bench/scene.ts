/** Measures the scene while it moves and when it has come to rest, beside Phaser left running and the same picture drawn by hand. Used by bench. */
import type { Browser, Page } from 'playwright-core'
import { serveTexts } from './pages.ts'
import { pictureStands, probe } from './player.ts'
import { type Cost, costOf } from './processor.ts'
import { type Drawing, drawingOf, record } from './recorder.ts'
import { handPage, phaserPage } from './rivals.ts'

export interface SceneFigures {
  asleep: Cost
  phaser: Cost
  /** The middle of the rounds each. */
  moving: Cost
  hand: Cost
  /** Frames a second by pixel ratio: of the scene, of an empty loop beside it, and of an empty page. */
  rates: { ratio: number; scene: number; beside: number; empty: number }[]
}

const SIZE = { width: 1440, height: 900 }
/** Milliseconds after the picture stands until it is only its ambient motion that costs. */
const CALM = 1500
/** Milliseconds in which the browser tidies up, once, when a page has fallen asleep. */
const TIDY = 12_000

/** @param seconds that a round of motion lasts, at most 8: eleven seconds after its last event the scene begins to come to rest. */
export async function measureScene(browser: Browser, url: string, seconds: number, rounds: number): Promise<SceneFigures> {
  const { drawing, asleep } = await atRest(browser, url)
  const { server, url: beside } = await serveTexts({ ...phaserPage(drawing), ...handPage(drawing) })
  const phaser = await rival(browser, `${beside}/phaser/`, 10)
  const moving: Cost[] = []
  const hand: Cost[] = []
  for (let round = 0; round < rounds; round++) {
    moving.push(await inMotion(browser, url, seconds))
    hand.push(await rival(browser, `${beside}/hand/`, seconds))
  }
  server.close()
  const rates = [await ratesAt(browser, url, 1), await ratesAt(browser, url, 2)]
  return { asleep, phaser, moving: middle(moving), hand: middle(hand), rates }
}

function middle(list: readonly Cost[]): Cost {
  const by = (pick: (cost: Cost) => number) => list.map(pick).sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN
  return { share: by((one) => one.share), frames: by((one) => one.frames) }
}

const ours = async (page: Page) => (await probe(page)).frames
const theirs = (page: Page) => page.evaluate(() => (window as unknown as { frames_?: number }).frames_ ?? 0)

/** What a frame is made of, then what it costs when the loop sleeps. */
async function atRest(browser: Browser, url: string): Promise<{ drawing: Drawing; asleep: Cost }> {
  const context = await browser.newContext({ viewport: SIZE })
  const page = await context.newPage()
  await record(page)
  await page.goto(url)
  await pictureStands(page)
  await page.waitForTimeout(CALM)
  const drawing = await drawingOf(page)
  // Another page: what listened may cost nothing here.
  const still = await context.newPage()
  await page.close()
  await still.goto(url)
  await pictureStands(still)
  for (let second = 0; second < 60 && !(await probe(still)).asleep; second++) await still.waitForTimeout(1000)
  if (!(await probe(still)).asleep) throw new Error('The scene does not come to rest.')
  await still.waitForTimeout(TIDY)
  const asleep = await costOf(browser, still, 10, ours)
  await context.close()
  return { drawing, asleep }
}

async function inMotion(browser: Browser, url: string, seconds: number): Promise<Cost> {
  const context = await browser.newContext({ viewport: SIZE })
  const page = await context.newPage()
  await page.goto(url)
  await pictureStands(page)
  await page.waitForTimeout(CALM)
  const cost = await costOf(browser, page, seconds, ours)
  await context.close()
  return cost
}

async function rival(browser: Browser, url: string, seconds: number): Promise<Cost> {
  const context = await browser.newContext({ viewport: SIZE })
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(() => ((window as unknown as { frames_?: number }).frames_ ?? 0) > 5)
  await page.waitForTimeout(CALM)
  const cost = await costOf(browser, page, seconds, theirs)
  await context.close()
  return cost
}

/** Counts frames for five seconds: first on an empty page, which shows what the screen offers. */
async function ratesAt(browser: Browser, url: string, ratio: number): Promise<SceneFigures['rates'][number]> {
  const context = await browser.newContext({ viewport: SIZE, deviceScaleFactor: ratio })
  const page = await context.newPage()
  const empty = await offered(page)
  await page.goto(url)
  await pictureStands(page)
  await page.waitForTimeout(CALM)
  const began = await ours(page)
  const beside = await offered(page)
  const scene = ((await ours(page)) - began) / beside.seconds
  await context.close()
  return { ratio, scene, beside: beside.rate, empty: empty.rate }
}

function offered(page: Page): Promise<{ rate: number; seconds: number }> {
  return page.evaluate(
    () =>
      new Promise((done) => {
        const began = performance.now()
        let frames = 0
        const count = () => {
          const seconds = (performance.now() - began) / 1000
          if (seconds >= 5) done({ rate: frames / seconds, seconds })
          else {
            frames++
            requestAnimationFrame(count)
          }
        }
        requestAnimationFrame(count)
      }),
  )
}
