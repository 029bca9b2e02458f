import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeRoute } from '../../src/engine/route.ts'
import { openRun } from '../../src/engine/run.ts'
import { accessible, address, fromMenu, milan, openBrowser, PLAY, readOn, ready, routeOf, visit } from './player.ts'

let browser: Browser
const scenario = milan()

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A finished route that has met a guess, documents and closed options on the way. */
function wholeRoute(): string[] {
  const run = openRun(scenario, routeOf(scenario))
  for (let offer = run.view().offer; offer; offer = run.view().offer) {
    const open = offer.choices.filter((choice) => !choice.closed)
    run.apply({ type: offer.kind === 'guess' ? 'guess' : 'choose', id: open.at(-1)?.id ?? '' })
  }
  return run.route().choices
}

const route = wholeRoute()
const at = (choices: string[]) => `${PLAY}#r=${encodeRoute(routeOf(scenario, choices))}`

/** The shortest part of that route whose offer is what we look for. */
function until(wanted: (run: ReturnType<typeof openRun>) => boolean): string[] {
  const length = route.findIndex((_, n) => wanted(openRun(scenario, routeOf(scenario, route.slice(0, n)))))
  return route.slice(0, Math.max(length, 0))
}

const middle = until((run) => run.view().made > 4)
const SCREENS: [name: string, path: string, then?: (page: Page) => Promise<unknown>][] = [
  ['start', '/'],
  ['start with a saved route', '/', async (page) => play(page, middle)],
  ['before', '/milan/', (page) => page.locator('details summary').first().click()],
  ['first moment', PLAY],
  ['later moment', at(middle), readOn],
  ['a guess', at(until((run) => run.view().offer?.kind === 'guess')), readOn],
  ['a closed option', at(until((run) => Boolean(run.view().offer?.choices.some((choice) => choice.closed)))), readOn],
  ['ending', at(route), readOn],
  ['missing', '/nergens/'],
  ['pause', at(middle), (page) => page.keyboard.press('Escape')],
  ['history', at(middle), (page) => fromMenu(page, /Wat er gebeurde|What happened/)],
  ['dossier', at(middle), (page) => fromMenu(page, /Wat je weet|What you know/)],
  ['a document', at(until((run) => run.view().now.documents.length > 0)), readPaper],
  ['a rule explained', at(until((run) => Boolean(run.view().offer?.choices.some((choice) => choice.closed?.by === 'rule')))), readRule],
  ['sources', at(middle), (page) => fromMenu(page, /Over dit spel|About this game/)],
  ['settings', '/', (page) => press(page, /Instellingen|Settings/)],
  ['colophon', '/', (page) => press(page, /Over dit spel|About/)],
  ['routes', '/', (page) => press(page, /code of bestand openen|Open a code|bewaarde routes|saved routes/)],
]

/** By its name in either language. */
function press(page: Page, name: RegExp): Promise<void> {
  return page.getByRole('button', { name }).first().click()
}

async function readPaper(page: Page): Promise<void> {
  await page.locator('[data-doc]').first().click()
  await page.getByRole('dialog').waitFor()
}

async function readRule(page: Page): Promise<void> {
  await readOn(page)
  await press(page, /Welke regel is dat|Which rule/)
  await page.locator(':popover-open').waitFor()
}

async function play(page: Page, choices: string[]): Promise<void> {
  await page.goto(address(at(choices)))
  await ready(page)
  await page.goto(address('/'))
  await ready(page)
}

/** Every page opens with these settings kept on the device. */
async function readingWith(page: Page, settings: object): Promise<void> {
  await page.addInitScript((kept) => {
    // An empty page between two visits has no storage.
    if (location.protocol.startsWith('http')) localStorage.setItem('ow:settings', kept)
  }, JSON.stringify(settings))
}

const THEMES = [
  { theme: 'light', contrast: 'normal' },
  { theme: 'dark', contrast: 'normal' },
  { theme: 'light', contrast: 'high' },
  { theme: 'dark', contrast: 'high' },
] as const

describe.each(['nl', 'en'] as const)('axe finds nothing, in %s', (language) => {
  test.each(THEMES)('$theme, contrast $contrast', async (look) => {
    const { context, page, trouble } = await visit(browser, { reducedMotion: 'reduce' })
    await readingWith(page, { language, ...look })
    for (const [name, path, then] of SCREENS) {
      await page.goto('about:blank')
      await page.goto(address(path))
      await ready(page)
      await then?.(page)
      await page.waitForTimeout(60)
      await accessible(page, `${name}, ${language}, ${look.theme}, ${look.contrast}`)
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
    }
    expect(trouble.filter((one) => !one.includes('404'))).toEqual([])
    await context.close()
  })
})

test.each([
  [320, 640, 0],
  [390, 844, 4],
  [640, 512, 4],
])('nothing scrolls sideways at %i × %i with text size step %i', async (width, height, textSize) => {
  const { context, page } = await visit(browser, { viewport: { width, height } })
  await readingWith(page, { textSize })
  for (const [name, path, then] of SCREENS) {
    await page.goto('about:blank')
    await page.goto(address(path))
    await ready(page)
    await then?.(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide, name).toBeLessThanOrEqual(0)
  }
  await context.close()
})

test('new lines are announced once, thoughts with their thinker', async () => {
  const { context, page } = await visit(browser)
  await page.goto(address(PLAY))
  await ready(page)
  await page.locator('[data-choice]').first().click()
  const live = page.locator('[aria-live="polite"]')
  await page.waitForFunction(() => (document.querySelector('[aria-live="polite"]')?.textContent ?? '').length > 20)
  expect(await live.textContent()).toMatch(/denkt/)
  await context.close()
})
