/** Opens a page as on a slow laptop and a slow line, and measures what a reader notices. Used by bench. */
import type { Browser, Page } from 'playwright-core'
import { watchBlocking } from './blocking.ts'
import { pictureStands } from './player.ts'

export interface Figures {
  /** Milliseconds from the start of the visit to the first words. */
  words: number
  /** Milliseconds to the first choice that gave its reply. */
  choice: number
  /** Bytes over the line up to then, and in all: with the picture of the first scene, where the page has one. */
  before: number
  bytes: number
  /** Milliseconds from a click to the new text, everything loaded. */
  click: number
  /** Milliseconds of the processor in which the page could not answer: what tasks took beyond 50. */
  blocked: number
}

/** One of the pages that are set side by side. */
export interface Visited {
  url: string
  /** Finds the choices. */
  options: string
  /** It draws a picture: the visit is over when that stands there. */
  picture: boolean
}

/** Four times slower than this machine; 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
const SLOWER = 4
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }

interface Probe {
  choice: number
}

/**
 * Two visits to a page: one that only looks, for the words, the bytes in all, the blocking and a click when everything is there; one that
 * tries the first choice from the start. `reply` is a piece of text that only the reply holds.
 */
export async function measure(browser: Browser, page: Visited, reply: string): Promise<{ figures: Figures; files: Set<string> }> {
  const looked = await visit(browser, page, null)
  const tried = await visit(browser, page, reply)
  const { files, ...seen } = looked
  return { figures: { ...seen, choice: tried.choice, before: tried.before }, files }
}

async function visit(
  browser: Browser,
  { url, options, picture }: Visited,
  reply: string | null,
): Promise<Figures & { files: Set<string> }> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', LINE)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const requests = new Map<string, { url: string; document: boolean; bytes: number; arrivals: { at: number; bytes: number }[] }>()
  let wall = 0
  session.on('Network.requestWillBeSent', ({ requestId, type, wallTime, timestamp, request }) => {
    // Drawings become pictures by way of addresses inside the page: nothing goes over the line.
    if (request.url.startsWith('blob:')) return
    wall ||= wallTime - timestamp
    requests.set(requestId, { url: request.url, document: type === 'Document', bytes: 0, arrivals: [] })
  })
  session.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    requests.get(requestId)?.arrivals.push({ at: timestamp, bytes: encodedDataLength })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId)
    if (request) request.bytes = encodedDataLength
  })
  await page.addInitScript(tryFirstChoice, { options, reply })
  const blocked = reply === null ? await watchBlocking(browser, page) : null
  await page.goto(url, { waitUntil: 'commit' })
  if (reply !== null) await page.waitForFunction(() => (window as unknown as { probe: Probe }).probe?.choice > 0, null, { timeout: 60_000 })
  else {
    await page.waitForLoadState('networkidle')
    if (picture) await pictureStands(page)
    await page.waitForTimeout(1500)
  }
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
  const beyond = (await blocked?.()) ?? 0
  const click = reply === null ? await clickToText(page, options) : 0
  const seen = {
    words,
    choice: probe.choice,
    before: sum(early),
    bytes: sum(all.map((one) => one.bytes)),
    click,
    blocked: beyond,
    files: new Set(all.map((one) => new URL(one.url).pathname)),
  }
  await context.close()
  return seen
}

function sum(list: readonly number[]): number {
  return list.reduce((total, one) => total + one, 0)
}

/** Runs in the page, before anything of it: tries the first choice every few milliseconds until its reply is there. */
function tryFirstChoice({ options, reply }: { options: string; reply: string | null }): void {
  const probe: Probe = { choice: 0 }
  Object.assign(window, { probe })
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
    const time = await page.evaluate(
      (selector) =>
        new Promise<number | null>((done) => {
          const main = document.querySelector('main')
          const next = document.querySelector<HTMLElement>(`[data-next], ${selector}`)
          if (!main || !next) return done(null)
          const before = main.textContent
          // The page itself says when its text is another one: asking it every few milliseconds would get in its way.
          const watch = new MutationObserver(() => {
            if (document.querySelector('main')?.textContent === before) return
            watch.disconnect()
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
          })
          watch.observe(document.body, { childList: true, characterData: true, subtree: true })
          setTimeout(() => done(null), 5000)
          const start = performance.now()
          next.click()
        }),
      options,
    )
    if (time !== null) times.push(time)
    await page.waitForTimeout(200)
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}
