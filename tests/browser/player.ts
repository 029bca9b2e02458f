/** A browser and a player's hands for the tests: open, choose, read on, finish. Every page reports what a user would stumble over. */
import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { CHROMIUM_FLAGS, findChromium } from '../../src/cli/chromium.ts'
import { compileScenario } from '../../src/compile/scenario.ts'
import type { Route, Scenario } from '../../src/engine/types.ts'

export const PLAY = '/milan/casemanager/'

export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium: run node src/cli/chromium.ts.')
  return chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
}

export function milan(): Scenario {
  const { scenario, complaints } = compileScenario('milan', { root: '.' })
  if (!scenario) throw new Error(JSON.stringify(complaints))
  return scenario
}

export function routeOf(scenario: Scenario, choices: string[] = [], seed = 7): Route {
  const rules = scenario.procedures.filter((one) => one.on).map((one) => one.id)
  return { scenario: scenario.id, hash: scenario.hash, chair: 'casemanager', rules, carried: [], seed, choices }
}

export const address = (path = '/') => `${inject('url')}${path}`

export interface Visit {
  context: BrowserContext
  page: Page
  /** Errors, policy violations and requests to other hosts, as they happen. */
  trouble: string[]
}

export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, ...options })
  return { context, ...(await tab(context)) }
}

export async function tab(context: BrowserContext): Promise<Omit<Visit, 'context'>> {
  const page = await context.newPage()
  const trouble: string[] = []
  page.on('pageerror', (error) => trouble.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text())
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(inject('url')) && !/^(blob|data):/.test(url)) trouble.push(`request to ${url}`)
  })
  return { page, trouble }
}

/** Waits until the app has taken over from the page's first words. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('html[data-app="ready"]')
}

export const open = '[data-choice]:not([aria-disabled])'

/** Reads on to the last page of the moment, or to the ending. */
export async function readOn(page: Page): Promise<void> {
  for (let pages = 0; pages < 12; pages++) {
    const next = page.locator('[data-next]')
    if ((await next.count()) === 0) return
    await next.click()
  }
}

/** Opens the menu of the play screen and presses what it holds, by its name in either language. */
export async function fromMenu(page: Page, name: RegExp): Promise<void> {
  const item = page.locator('.menu').getByRole('button', { name })
  // A notice that comes in between moves the page, and the menu closes.
  for (let tries = 0; tries < 3; tries++) {
    if (!(await item.isVisible())) await page.getByRole('button', { name: 'Menu' }).click()
    const pressed = await item.click({ timeout: 3000 }).then(
      () => true,
      () => false,
    )
    if (pressed) break
  }
  await page.getByRole('dialog').waitFor()
}

/** What is on the screen of this moment, as text. */
export async function said(page: Page): Promise<string> {
  return page.locator('main').evaluate((main) => main.textContent.trim())
}

/** Takes the n-th open option (from 0, counted round) and waits for the next moment. */
export async function take(page: Page, n = 0): Promise<void> {
  const options = page.locator(open)
  const count = await options.count()
  const before = await page.locator('[data-moment]').innerHTML()
  await options.nth(n % count).click()
  await changed(page, before)
}

/** Waits until another page than this one is on the screen. */
export async function changed(page: Page, before: string): Promise<void> {
  await page.waitForFunction((old) => document.querySelector('[data-moment]')?.innerHTML !== old, before)
}

/** Plays on to the ending by taking options in turn. */
export async function playToEnd(page: Page, pick: (made: number) => number, choose = take): Promise<number> {
  for (let made = 0; made < 80; made++) {
    await readOn(page)
    if ((await page.locator('main.ending').count()) > 0) return made
    await choose(page, pick(made))
  }
  throw new Error('No ending after 80 choices.')
}

/** axe finds nothing. */
export async function accessible(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  expect(found, what).toEqual([])
}
