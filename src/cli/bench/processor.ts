/** What drawing costs the processor: seconds that the browser's drawing processes ran, as the system counts them. Used by scene.ts. */
import type { Browser, Page } from 'playwright-core'

/** Seconds so far of each process that draws pages, by its number. */
async function spent(browser: Browser): Promise<Map<number, number>> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return new Map(processInfo.filter(({ type }) => /renderer|gpu/i.test(type)).map(({ id, cpuTime }) => [id, cpuTime]))
}

export interface Cost {
  /** Processor seconds for each second on the clock: 1 is one processor, fully. */
  share: number
  /** Frames that the page drew a second. */
  frames: number
}

/** Looks for so many seconds. `frames`: what the page has counted so far. No other page of this browser may be busy. */
export async function costOf(browser: Browser, page: Page, seconds: number, frames: (page: Page) => Promise<number>): Promise<Cost> {
  const drawn = await frames(page)
  const before = await spent(browser)
  const began = performance.now()
  await page.waitForTimeout(seconds * 1000)
  const after = await spent(browser)
  const took = (performance.now() - began) / 1000
  const more = (await frames(page)) - drawn
  let used = 0
  for (const [id, now] of after) used += now - (before.get(id) ?? now)
  return { share: used / took, frames: more / took }
}
