/** Opens a page as on a slow laptop and a slow line, and measures what a reader notices. Used by bench. */
import type { Browser, Page } from 'playwright-core'

export interface Figures {
  /** Milliseconds from the start of the visit to the first words. */
  words: number
  /** Milliseconds to the first choice that gave its reply. */
  choice: number
  /** Bytes over the line up to then, and in all. */
  before: number
  bytes: number
  /** Milliseconds from a click to the new text, everything loaded. */
  click: number
  /** Milliseconds in which the page could not answer: what tasks took beyond 50. */
  blocked: number
}

/** Four times slower than this machine; 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
const SLOWER = 4
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }

interface Probe {
  choice: number
  blocked: number
}

/**
 * Two visits to a page: one that only looks, for the words, the bytes in all, the blocking and a click when everything is there; one that
 * tries the first choice from the start. `options` finds the choices; `reply` is a piece of text that only the reply holds.
 */
export async function measure(browser: Browser, url: string, options: string, reply: string): Promise<Figures> {
  const looked = await visit(browser, url, options, null)
  const tried = await visit(browser, url, options, reply)
  return { ...looked, choice: tried.choice, before: tried.before }
}

async function visit(browser: Browser, url: string, options: string, reply: string | null): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', LINE)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const requests = new Map<string, { document: boolean; bytes: number; arrivals: { at: number; bytes: number }[] }>()
  let wall = 0
  session.on('Network.requestWillBeSent', ({ requestId, type, wallTime, timestamp }) => {
    wall ||= wallTime - timestamp
    requests.set(requestId, { document: type === 'Document', bytes: 0, arrivals: [] })
  })
  session.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    requests.get(requestId)?.arrivals.push({ at: timestamp, bytes: encodedDataLength })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId)
    if (request) request.bytes = encodedDataLength
  })
  await page.addInitScript(watchFirstChoice, { options, reply })
  await page.goto(url, { waitUntil: 'commit' })
  if (reply !== null) await page.waitForFunction(() => (window as unknown as { probe: Probe }).probe?.choice > 0, null, { timeout: 60_000 })
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1500)
  const { origin, words, probe } = await page.evaluate(() => ({
    origin: performance.timeOrigin,
    words: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    probe: (window as unknown as { probe: Probe }).probe,
  }))
  const until = (origin + probe.choice) / 1000 - wall
  // The choice stands in the document, so all of that came before it; of anything else, what had arrived by then.
  const all = [...requests.values()]
  const early = all.map(({ document, bytes, arrivals }) =>
    document ? bytes : sum(arrivals.filter((one) => one.at <= until).map((one) => one.bytes)),
  )
  const click = await clickToText(page, options)
  await context.close()
  return {
    words,
    choice: probe.choice,
    before: sum(early),
    bytes: sum(all.map((one) => one.bytes)),
    click,
    blocked: probe.blocked,
  }
}

function sum(list: readonly number[]): number {
  return list.reduce((total, one) => total + one, 0)
}

/** Runs in the page, before anything of it: adds up the blocking, and tries the first choice every few milliseconds until its reply is there. */
function watchFirstChoice({ options, reply }: { options: string; reply: string | null }): void {
  const probe: Probe = { choice: 0, blocked: 0 }
  Object.assign(window, { probe })
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) probe.blocked += Math.max(0, task.duration - 50)
  }).observe({ type: 'longtask', buffered: true })
  if (reply === null) return
  const timer = setInterval(() => {
    if (document.querySelector('main')?.textContent?.includes(reply)) {
      probe.choice = performance.now()
      clearInterval(timer)
    } else document.querySelector<HTMLElement>(options)?.click()
  }, 8)
}

/** A few choices (or pages) one after another: from the click to the frame that shows other text, the middle of what was measured. */
async function clickToText(page: Page, options: string): Promise<number> {
  const times: number[] = []
  for (let click = 0; click < 5; click++) {
    const time = await page.evaluate(async (selector) => {
      const main = document.querySelector('main')
      const next = document.querySelector<HTMLElement>(`[data-next], ${selector}`)
      if (!main || !next) return null
      const before = main.textContent
      const start = performance.now()
      next.click()
      while (document.querySelector('main')?.textContent === before) await new Promise((done) => setTimeout(done))
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      return performance.now() - start
    }, options)
    if (time !== null) times.push(time)
    await page.waitForTimeout(200)
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}
