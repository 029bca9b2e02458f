/** How long a page could not answer, and what its tasks cost, from the browser's own record of them. Used by measure.ts and lookback.ts. */
import type { Browser, Page } from 'playwright-core'

/** A task longer than this is felt, in milliseconds. */
const FELT = 50
/** By this name the page's thread is found in the record. */
const SIGN = 'bench:here'

interface Event {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  /** Microseconds on the clock, and of the processor. */
  dur?: number
  tdur?: number
}

/** Records from here on; the function that comes back ends it and says how many milliseconds tasks of the page's thread took beyond 50 each. */
export async function watchBlocking(browser: Browser, page: Page): Promise<() => Promise<number>> {
  const tasks = await watchTasks(browser, page)
  return async () => (await tasks()).reduce((sum, time) => sum + Math.max(0, time - FELT), 0)
}

/** Records from here on; the function that comes back ends it and says what each task of the page's thread took, in milliseconds of the processor. */
export async function watchTasks(browser: Browser, page: Page): Promise<() => Promise<number[]>> {
  const session = await browser.newBrowserCDPSession()
  const events: Event[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Event[])))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'], excludedCategories: ['*'] },
  })
  return async () => {
    await page.evaluate((sign) => void performance.mark(sign), SIGN)
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done))
    await session.send('Tracing.end')
    await complete
    await session.detach()
    const here = events.find((event) => event.name === SIGN)
    const tasks = events.filter((event) => event.name === 'RunTask' && event.pid === here?.pid && event.tid === here.tid)
    // Time of the processor: what other programs of this machine do does not count.
    return tasks.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000)
  }
}
