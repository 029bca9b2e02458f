/** What looking back costs the page's thread: opening it after a whole route, its second step, and one what-if. Used by bench. */
import type { Browser, Page } from 'playwright-core'
import { watchTasks } from './blocking.ts'

/** Milliseconds of the processor: all tasks of the page's thread together, and the longest of them. */
interface Spent {
  all: number
  longest: number
}

export interface LookbackFigures {
  opening: Spent
  river: Spent
  whatIf: Spent
}

/** `url`: a link to a finished route. The picture is off, so that only the look back itself is counted; every round has a browser page of its own, and the middle of the rounds counts. */
export async function measureLookback(browser: Browser, url: string, rounds: number): Promise<LookbackFigures> {
  const all: LookbackFigures[] = []
  for (let round = 0; round < rounds; round++) all.push(await once(browser, url))
  const middle = (pick: (one: LookbackFigures) => Spent): Spent =>
    all.map(pick).sort((a, b) => a.all - b.all)[Math.floor(all.length / 2)] as Spent
  return { opening: middle((one) => one.opening), river: middle((one) => one.river), whatIf: middle((one) => one.whatIf) }
}

async function once(browser: Browser, url: string): Promise<LookbackFigures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(() => localStorage.setItem('ow:settings', '{"picture":"off","sound":"off"}'))
  await page.goto(url)
  await page.waitForSelector('html[data-app="ready"]')
  // A kept route opens on its last page, a finished one at its ending.
  await page.waitForSelector('main.ending')
  await page.waitForTimeout(1000)
  const opening = await spentOn(browser, page, 'a[href$="/terugblik/"]', '#where')
  const river = await spentOn(browser, page, 'a[href$="?stap=2"]', '.step-what, .river')
  await page.goto(`${new URL('wat-als/?bij=2', page.url().replace(/terugblik.*$/, ''))}`)
  await page.waitForSelector('.at-crossing .choice')
  await page.waitForTimeout(1000)
  const whatIf = await spentOn(browser, page, '.at-crossing .choice:not([aria-disabled])', '#beside')
  await context.close()
  return { opening, river, whatIf }
}

/** Clicks, and counts until what comes of it has stood there for a moment. */
async function spentOn(browser: Browser, page: Page, press: string, comes: string): Promise<Spent> {
  const tasks = await watchTasks(browser, page)
  // From within the page: a hand that has to find the button would be counted too.
  await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), press)
  await page.waitForSelector(comes)
  await page.waitForTimeout(1000)
  const times = await tasks()
  return { all: times.reduce((sum, time) => sum + time, 0), longest: Math.max(...times) }
}
