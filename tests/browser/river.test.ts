/** Step 2 of the look back in a real browser: the river from the whole to a day, by keyboard alone, as a list, on a phone, and halfway. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeRoute } from '../../src/engine/route.ts'
import { openRun } from '../../src/engine/run.ts'
import { accessible, address, milan, openBrowser, ready, routeOf, visit } from './player.ts'

let browser: Browser
let full: string
let half: string

beforeAll(async () => {
  browser = await openBrowser()
  const scenario = milan()
  const run = openRun(scenario, routeOf(scenario))
  for (let made = 0; run.view().ending === null && made < 90; made++) {
    const { offer } = run.view()
    const open = offer?.choices.filter((choice) => !choice.closed) ?? []
    const choice = open[made % Math.max(1, open.length)]
    if (!offer || !choice) break
    run.apply({ type: offer.kind === 'guess' ? 'guess' : 'choose', id: choice.id })
  }
  full = encodeRoute(run.route())
  half = encodeRoute({ ...run.route(), choices: run.route().choices.slice(0, 6) })
})
afterAll(() => browser.close())

async function river(page: Page, code: string): Promise<void> {
  await page.goto(address(`/milan/casemanager/terugblik/?stap=2#r=${code}`))
  await ready(page)
  await page.waitForSelector('.river-sheet')
}

/** No box lies over another, and no words are cut off. */
async function clear(page: Page, what: string): Promise<void> {
  const trouble = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLElement>('.river .box')]
    const found: string[] = []
    boxes.forEach((a, n) => {
      const one = a.getBoundingClientRect()
      if (a.scrollHeight > a.clientHeight + 1) found.push(`cut off: ${a.textContent}`)
      for (const b of boxes.slice(n + 1)) {
        const two = b.getBoundingClientRect()
        const apart = one.right <= two.left || two.right <= one.left || one.bottom <= two.top || two.bottom <= one.top
        if (!apart) found.push(`${a.textContent} / ${b.textContent}`)
      }
    })
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways')
    return found
  })
  expect(trouble, what).toEqual([])
}

describe('the river', () => {
  test('shows the whole, a week and a day, lights up what belongs together, and opens any moment', async () => {
    const { context, page, trouble } = await visit(browser, { viewport: { width: 1440, height: 900 } })
    await river(page, full)
    await clear(page, 'the whole')
    expect(await page.locator('.river .a-decision').count()).toBeGreaterThan(15)
    expect(await page.locator('.river').evaluate((one) => one.scrollWidth <= one.clientWidth + 1)).toBe(true)
    await accessible(page, 'the whole')

    const outcome = page.locator('.river .a-outcome').nth(3)
    await outcome.hover()
    await page.waitForSelector('.river-caption.on .because')
    expect(await page.locator('.river .box[data-lit]').count()).toBeGreaterThan(1)
    expect(await page.locator('.lit-arc').count()).toBeGreaterThan(0)

    // A wheel with ctrl comes closer and goes away again; a click beside everything comes closer to that day.
    await page.locator('.river').hover({ position: { x: 40, y: 60 } })
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -120)
    await page.waitForSelector('.river .a-thought.card')
    await page.mouse.wheel(0, 120)
    await page.keyboard.up('Control')
    await page.waitForSelector('.river .dot')
    await page.locator('.river').click({ position: { x: 40, y: 60 } })
    await page.waitForSelector('.river .a-thought.card')
    await clear(page, 'a week')
    await page.keyboard.press('+')
    await clear(page, 'a day')
    await page.getByRole('button', { name: 'Later', exact: true }).click()
    await clear(page, 'the next day')

    await page.locator('.river .a-decision').first().click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('button', { name: 'Speel hier verder' }).waitFor()
    expect(await sheet.getByRole('link', { name: 'Wat als je iets anders koos?' }).getAttribute('href')).toContain('wat-als')
    await accessible(page, 'a moment')
    const before = await sheet.textContent()
    await sheet.getByRole('button', { name: 'Volgend moment' }).click()
    expect(await sheet.textContent()).not.toBe(before)
    expect(trouble).toEqual([])
    await context.close()
  })

  test('can be walked by keyboard, says where it is, and is a list with links that jump', async () => {
    const { context, page, trouble } = await visit(browser, { viewport: { width: 1024, height: 768 } })
    await river(page, full)
    await page.locator('.river-filters summary').focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('river')
    const said = () => page.locator('.river-room [aria-live]').textContent()
    expect(await said()).toMatch(/^dag 2, /)
    const words: (string | null)[] = []
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown']) {
      await page.keyboard.press(key)
      words.push(await said())
    }
    expect(words[0]).toContain('bedoeld')
    expect(words[1]).toContain('Jouw besluit')
    expect(words[4]).toContain('bedoeld')
    expect(words[5]).toContain('denkt')
    expect(new Set(words).size).toBe(words.length)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('river')

    // For a screen reader the list is there all the time, out of the order of the tab key.
    expect(await page.locator('.journey-list .a-decision').count()).toBeGreaterThan(15)
    expect(await page.locator('.journey-list button:not([tabindex="-1"])').count()).toBe(0)
    await page.getByRole('checkbox', { name: 'Als lijst' }).check()
    await accessible(page, 'the list')
    await page.locator('.journey-list .a-outcome .end').first().click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('a-decision')
    await page.locator('.journey-list .a-decision .end').first().click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('a-outcome')
    expect(trouble).toEqual([])
    await context.close()
  })

  test('runs down on a phone, ends in fog where the route stops, and shows less when asked', async () => {
    const { context, page, trouble } = await visit(browser, { viewport: { width: 390, height: 844 }, hasTouch: true })
    await river(page, half)
    await clear(page, 'the whole on a phone')
    await page.getByRole('link', { name: 'Speel verder' }).first().waitFor()
    expect(await page.locator('.dot.murky').count()).toBeGreaterThan(0)
    await accessible(page, 'a phone')
    await page.getByText('Wat wil je zien?').click()
    const dots = await page.locator('.river .dot').count()
    await page.getByRole('checkbox', { name: 'Milan' }).uncheck()
    expect(await page.locator('.river .dot').count()).toBeLessThan(dots)
    await page.getByRole('radio', { name: 'Een dag' }).check()
    await clear(page, 'a day on a phone')
    await page.setViewportSize({ width: 320, height: 640 })
    await page.waitForTimeout(200)
    await clear(page, '320 wide')
    expect(trouble).toEqual([])
    await context.close()
  })
})
