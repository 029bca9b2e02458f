import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeRoute } from '../../src/engine/route.ts'
import { openRun } from '../../src/engine/run.ts'
import type { Route } from '../../src/engine/types.ts'
import { accessible, address, milan, openBrowser, ready, routeOf, visit } from './player.ts'

let browser: Browser
const scenario = milan()
const route = finished()
const WATCH = `/milan/casemanager/kijken/#r=${encodeRoute(route)}`

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A whole route: the first open option each time. */
function finished(): Route {
  const run = openRun(scenario, routeOf(scenario))
  for (let { offer } = run.view(); offer; { offer } = run.view()) {
    const open = offer.choices.find((choice) => !choice.closed)
    run.apply({ type: offer.kind === 'guess' ? 'guess' : 'choose', id: open?.id ?? '' })
  }
  return run.route()
}

/** How many lines of the page have come. */
const came = (page: Page) => page.locator('.said > :not(.to-come, .seen, .heard, .chosen)').count()
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The page's clock in our hand; without the picture, which would draw every frame of it. */
async function withClock(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('ow:settings', '{"picture":"off","sound":"off"}'))
  await page.clock.install()
}

async function watch(page: Page, path = WATCH): Promise<void> {
  await page.goto(address(path))
  await ready(page)
  await page.locator('.controls').waitFor()
}

describe('a route that plays itself', () => {
  test('the lines come one by one, pause holds them, and space goes on', async () => {
    const { context, page, trouble } = await visit(browser)
    await withClock(page)
    await watch(page)
    const first = await came(page)
    await page.clock.runFor(9000)
    const later = await came(page)
    expect(later).toBeGreaterThan(first)
    await button(page, 'Pauze').click()
    await page.clock.runFor(60_000)
    expect(await came(page)).toBe(later)
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.keyboard.press('Space')
    await page.clock.runFor(9000)
    expect(await came(page)).toBeGreaterThan(later)
    expect(trouble).toEqual([])
    await context.close()
  })

  test('stepped by keyboard: a whole page, its options, the one that was taken, and back', async () => {
    const { context, page, trouble } = await visit(browser, { reducedMotion: 'reduce' })
    await watch(page)
    // Who wants little motion starts it themselves.
    await button(page, 'Afspelen').waitFor()
    await page.keyboard.press('Shift+ArrowRight')
    expect(await page.locator('.option').count()).toBeGreaterThan(1)
    expect(await page.locator('.option.taken').count()).toBe(0)
    await page.keyboard.press('ArrowRight')
    const taken = await page.locator('.option.taken').textContent()
    await page.keyboard.press('ArrowRight')
    const chosen = await page.locator('.chosen span').textContent()
    expect(taken).toContain(chosen?.trim())
    // Only what was stepped to by hand is read out.
    const first = await page.locator('.said > p:not(.chosen, .seen)').first().textContent()
    await expect.poll(() => page.locator('[aria-live]').last().textContent()).toContain(first)
    await page.keyboard.press('Shift+ArrowLeft')
    expect(await page.locator('.option').count()).toBeGreaterThan(1)
    expect(trouble).toEqual([])
    await context.close()
  })

  test('what nobody could read stays murky, until everyone’s thoughts are wished for', async () => {
    const { context, page } = await visit(browser, { reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } })
    await watch(page)
    for (let pages = 0; pages < 40 && (await page.locator('.thought.murky:not(.to-come)').count()) === 0; pages++)
      await page.keyboard.press('ArrowRight')
    const all = await page.locator('.thought').count()
    await page.getByRole('checkbox', { name: 'Gedachten van iedereen' }).check()
    await expect.poll(() => page.locator('.thought.murky').count()).toBe(0)
    expect(await page.locator('.thought').count()).toBe(all)
    await context.close()
  })

  test('to a day, to the ending, and from there back into the story', async () => {
    const { context, page, trouble } = await visit(browser, { reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } })
    await watch(page)
    const days = await page.locator('#wishes option').allInnerTexts()
    await page.locator('#wishes select').selectOption({ label: days[3] ?? '' })
    expect(await page.locator('#where').textContent()).toContain(days[3])
    for (let decisions = 0; decisions < route.choices.length + 2; decisions++) await page.keyboard.press('Shift+ArrowRight')
    const ending = scenario.endings[openRun(scenario, route).view().ending ?? '']
    await page.getByRole('heading', { name: ending?.title ?? '' }).waitFor()
    await page.getByRole('button', { name: 'Kijk terug' }).click()
    await page.waitForURL('**/terugblik/')
    await page.goBack()
    await page.locator('.controls').waitFor()
    await button(page, 'Speel vanaf hier').click()
    await page.waitForURL(address('/milan/casemanager/'))
    await page.locator('[data-moment]').waitFor()
    expect(trouble).toEqual([])
    await context.close()
  })

  test('a clock that jumps and a tab that sleeps skip nothing', async () => {
    const { context, page } = await visit(browser)
    await withClock(page)
    await watch(page)
    const before = await came(page)
    // The machine slept for an hour: the line that was due comes, and only that one.
    await page.clock.fastForward(3_600_000)
    await expect.poll(() => came(page)).toBe(before + 1)
    const hide = (hidden: boolean) =>
      page.evaluate((now) => {
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => now })
        document.dispatchEvent(new Event('visibilitychange'))
      }, hidden)
    await hide(true)
    await page.clock.runFor(60_000)
    expect(await came(page)).toBe(before + 1)
    await hide(false)
    expect(await came(page)).toBe(before + 1)
    await page.clock.runFor(9000)
    expect(await came(page)).toBeGreaterThan(before + 1)
    await context.close()
  })

  test('as text it can all be read at once, and axe finds nothing in either look', async () => {
    const { context, page, trouble } = await visit(browser, { reducedMotion: 'reduce', colorScheme: 'dark' })
    await watch(page)
    await page.keyboard.press('Shift+ArrowRight')
    await accessible(page, 'watching')
    await button(page, 'Lees als tekst').click()
    expect(await page.locator('.as-text .option.taken').count()).toBe(route.choices.length)
    await accessible(page, 'as text')
    await button(page, 'Terug naar kijken').click()
    await page.locator('.controls').waitFor()
    expect(trouble).toEqual([])
    await context.close()
  })

  test('at 320 points wide nothing sticks out, and the wishes open above the row', async () => {
    const { context, page } = await visit(browser, { reducedMotion: 'reduce', viewport: { width: 320, height: 640 } })
    await watch(page)
    await page.keyboard.press('Shift+ArrowRight')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await button(page, 'Tempo en meer').click()
    const box = await page.locator('#wishes').boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true)
    await context.close()
  })
})

test('where there is no route to watch and no sample, the page says what is missing and where to go', async () => {
  const { context, page } = await visit(browser)
  await page.goto(address('/voorbeeld/client/terugblik/'))
  await ready(page)
  await page.getByRole('heading', { name: 'Hier is nog geen route' }).waitFor()
  await page.getByRole('link', { name: 'Speel deze stoel' }).click()
  await page.locator('[data-choice]').first().waitFor()
  await context.close()
})
