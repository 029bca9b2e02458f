/** Plays our scenario again and again with the picture on, and looks at what stays in memory. Used by bench. */
import type { Browser, CDPSession, Page } from 'playwright-core'
import { beginAgain, pictureStands, play, probe, rewind } from './player.ts'

/** What is kept after everything that can go has gone. */
interface Kept {
  /** Bytes of script objects. */
  heap: number
  /** Elements and texts of the page, also those that nobody shows any more. */
  nodes: number
  listeners: number
  textures: number
}

export interface MemoryFigures {
  /** After each replay, at its ending. */
  replays: Kept[]
  /** Before and after many quick choices and steps back, at the same point of the story. */
  before: Kept
  after: Kept
}

/** Milliseconds between two clicks: long enough for a picture to begin to come. */
const PACE = 40
const STEPS = 600
/** Quick ones, without a breath. */
const QUICK = 200

export async function measureMemory(browser: Browser, url: string, replays: number): Promise<MemoryFigures> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await page.goto(url)
  await pictureStands(page)
  const all: Kept[] = []
  for (let replay = 0; replay < replays; replay++) {
    if (replay > 0) await beginAgain(page)
    await play(page, STEPS, PACE)
    await page.locator('main.ending').waitFor()
    all.push(await kept(page, session))
  }
  await beginAgain(page)
  await quick(page, QUICK)
  const before = await kept(page, session)
  await quick(page, QUICK)
  const after = await kept(page, session)
  await context.close()
  return { replays: all, before, after }
}

/** Some choices on, back to the first of them, and on again; at the end back at the start. */
async function quick(page: Page, most: number): Promise<void> {
  for (let made = 0; made < most; made += 20) {
    await play(page, 19, 1, true)
    // From the first choice on everything is to be made again.
    await rewind(page, 1000)
  }
}

async function kept(page: Page, session: CDPSession): Promise<Kept> {
  // What was under way comes to its end.
  await page.waitForTimeout(2500)
  for (let time = 0; time < 3; time++) {
    await session.send('HeapProfiler.collectGarbage')
    await page.waitForTimeout(100)
  }
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  return { heap: usedSize, nodes, listeners: jsEventListeners, textures: (await probe(page)).textures.length }
}
