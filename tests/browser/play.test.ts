import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chance } from '../../src/engine/chance.ts'
import { encodeRoute } from '../../src/engine/route.ts'
import { openRun } from '../../src/engine/run.ts'
import { shapesOf } from '../../src/engine/shapes.ts'
import type { Route } from '../../src/engine/types.ts'
import {
  address,
  changed,
  fromMenu,
  milan,
  open,
  openBrowser,
  PLAY,
  playToEnd,
  readOn,
  ready,
  routeOf,
  said,
  take,
  visit,
} from './player.ts'

let browser: Browser
const scenario = milan()

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('a whole play', () => {
  test('with the shortcut keys switched off no letter and no digit chooses, before the app is there and after', async () => {
    const { context, page } = await visit(browser)
    await page.addInitScript(() => localStorage.setItem('ow:settings', '{"shortcuts":"off"}'))
    await page.goto(address(PLAY))
    const before = await page.locator('[data-moment]').textContent()
    await page.keyboard.press('1')
    await ready(page)
    await page.keyboard.press('1')
    await page.keyboard.press('p')
    await page.waitForTimeout(300)
    expect(await page.locator('[data-moment]').textContent()).toBe(before)
    expect(await page.locator('dialog[open]').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog[open]')
    await context.close()
  })

  test('by mouse, from the start page through the open question to an ending, and a look back that recalls it', async () => {
    const { context, page, trouble } = await visit(browser, { viewport: { width: 1440, height: 900 } })
    await page.goto(address())
    await ready(page)
    await page.getByRole('link', { name: /Naar dit verhaal/ }).click()
    await page.getByRole('textbox').fill('Eerst vragen waar hij slaapt.')
    await page.getByRole('link', { name: 'Beginnen' }).click()
    await page.waitForSelector(open)
    const made = await playToEnd(page, (n) => n)
    expect(made).toBeGreaterThan(12)
    await page.getByRole('link', { name: 'Kijk terug' }).click()
    await page
      .getByRole('link', { name: /Wat betekent het voor jou/ })
      .first()
      .click()
    await page.getByText('Eerst vragen waar hij slaapt.').first().waitFor()
    expect(trouble).toEqual([])
    await context.close()
  })

  test('by keyboard only: number keys, Enter, and no pointer', async () => {
    const { context, page, trouble } = await visit(browser)
    await page.goto(address())
    await ready(page)
    const story = page.getByRole('link', { name: /Naar dit verhaal/ })
    for (let presses = 0; presses < 30 && !(await story.evaluate((link) => link === document.activeElement)); presses++) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    const begin = page.getByRole('link', { name: 'Beginnen' })
    for (let presses = 0; presses < 30 && !(await begin.evaluate((link) => link === document.activeElement)); presses++) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.waitForSelector(open)
    const byKey = async () => {
      const before = await page.locator('[data-moment]').innerHTML()
      const keys = await page
        .locator('[data-choice]')
        .evaluateAll((all) => all.flatMap((one, n) => (one.ariaDisabled === 'true' ? [] : [n + 1])))
      await page.keyboard.press(String(keys.at(-1)))
      await changed(page, before)
    }
    for (let made = 0; made < 80 && (await page.locator('main.ending').count()) === 0; made++) {
      for (let pages = 0; pages < 12 && (await page.locator('[data-next]').count()) > 0; pages++) {
        await page.keyboard.press('Enter')
        await page.waitForTimeout(30)
      }
      if ((await page.locator('main.ending').count()) === 0) await byKey()
    }
    expect(await page.locator('main.ending').count()).toBe(1)
    expect(trouble).toEqual([])
    await context.close()
  })

  test('by touch on a phone, and nothing scrolls sideways', async () => {
    const { context, page, trouble } = await visit(browser, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    await page.goto(address(PLAY))
    await page.waitForSelector(open)
    await ready(page)
    const wide: number[] = []
    await playToEnd(
      page,
      (n) => n * 2 + 1,
      async (_page, n = 0) => {
        wide.push(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
        const options = page.locator(open)
        const before = await page.locator('[data-moment]').innerHTML()
        const option = options.nth(n % (await options.count()))
        expect((await option.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44)
        // Two taps in the same spot within a moment are one double tap, and its second half is not taken for a choice.
        await page.waitForTimeout(500)
        await option.tap()
        await changed(page, before)
      },
    )
    expect(Math.max(...wide)).toBeLessThanOrEqual(0)
    expect(trouble).toEqual([])
    await context.close()
  })

  test.each(shapesOf(scenario, 'casemanager').endings)('reaches the ending %s', async (ending) => {
    const route = routeToEnding(ending)
    const last = route.choices.length - 1
    const { context, page, trouble } = await visit(browser)
    await page.goto(`${address(PLAY)}#r=${encodeRoute({ ...route, choices: route.choices.slice(0, last) })}`)
    await ready(page)
    await readOn(page)
    await page.locator(`[data-choice="${route.choices[last]}"]`).click()
    await page.waitForFunction((id) => !document.querySelector(`[data-choice="${id}"]`), route.choices[last])
    await readOn(page)
    expect(await said(page)).toContain(scenario.endings[ending]?.title)
    expect(trouble).toEqual([])
    await context.close()
  })
})

describe('in the middle', () => {
  test('rewinding goes back to a choice and plays another', async () => {
    const { context, page, trouble } = await visit(browser)
    await page.goto(address(PLAY))
    await ready(page)
    const first = await page.locator(open).allTextContents()
    await take(page, 0)
    await readOn(page)
    await take(page, 0)
    await fromMenu(page, /Wat er gebeurde/)
    await page.getByRole('button', { name: 'Ga terug naar deze keuze' }).first().click()
    await page.getByRole('button', { name: 'Ga terug', exact: true }).click()
    await page.waitForFunction(() => !document.querySelector('dialog[open]'))
    await readOn(page)
    expect(await page.locator(open).allTextContents()).toEqual(first)
    await take(page, 1)
    expect(trouble).toEqual([])
    await context.close()
  })

  test('Escape brings the pause card, and Escape takes it away', async () => {
    const { context, page } = await visit(browser)
    await page.goto(address(PLAY))
    await ready(page)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').getByText('113').first().waitFor()
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => !document.querySelector('dialog[open]'))
    await context.close()
  })

  test('a document that lands can be read, and a term explains itself', async () => {
    const { context, page, trouble } = await visit(browser)
    const choices = firstDocument()
    await page.goto(`${address(PLAY)}#r=${encodeRoute(routeOf(scenario, choices))}`)
    await ready(page)
    await readOn(page)
    await page.locator('[data-doc]').first().click()
    const sheet = page.getByRole('dialog')
    await sheet.waitFor()
    expect((await sheet.textContent())?.length).toBeGreaterThan(80)
    await page.keyboard.press('Escape')
    const term = page.locator('main button[popovertarget]').first()
    if ((await term.count()) > 0) {
      await term.click()
      await page.locator('[popover]:popover-open').first().waitFor()
    }
    expect(trouble).toEqual([])
    await context.close()
  })

  test('an option that a rule closes says so and cannot be taken, by click or by key', async () => {
    const { context, page } = await visit(browser)
    const choices = firstClosed()
    await page.goto(`${address(PLAY)}#r=${encodeRoute(routeOf(scenario, choices))}`)
    await ready(page)
    await readOn(page)
    const closed = page.locator('[data-choice][aria-disabled="true"]').first()
    expect(await closed.textContent()).toContain('Gesloten door een regel')
    const before = await said(page)
    await closed.click({ force: true })
    const place = await page.locator('[data-choice]').evaluateAll((all) => all.findIndex((one) => one.ariaDisabled === 'true') + 1)
    await page.keyboard.press(String(place))
    expect(await said(page)).toBe(before)
    await context.close()
  })
})

/** The first route, over seeds, whose run ends there. */
function routeToEnding(ending: string): Route {
  for (let seed = 1; seed < 4000; seed++) {
    const run = playout(seed, () => false)
    if (run.view().ending === ending) return run.route()
  }
  throw new Error(`No route to ${ending}.`)
}

function firstDocument(): string[] {
  return playout(3, (run) => run.view().now.documents.length > 0).route().choices
}

function firstClosed(): string[] {
  const closed = (run: ReturnType<typeof openRun>) => Boolean(run.view().offer?.choices.some((choice) => choice.closed?.by === 'rule'))
  return playout(3, closed).route().choices
}

/** Plays with a simple seeded choice until the end, or until `enough`. */
function playout(seed: number, enough: (run: ReturnType<typeof openRun>) => boolean): ReturnType<typeof openRun> {
  const next = chance(seed)
  const run = openRun(scenario, routeOf(scenario, [], seed))
  for (let offer = run.view().offer; offer && !enough(run); offer = run.view().offer) {
    const options = offer.choices.filter((choice) => !choice.closed)
    const pick = options[Math.floor(next() * options.length)]
    run.apply({ type: offer.kind === 'guess' ? 'guess' : 'choose', id: pick?.id ?? '' })
  }
  return run
}
