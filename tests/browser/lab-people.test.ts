/** Many people in Chromium: a run that stops and goes on, the same figures out of its link, pictures by keyboard, as tables and as files. */
import { readFileSync } from 'node:fs'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessible, address, openBrowser, ready, visit } from './player.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const DONE = 'Nog een keer'
const run = (page: Page) => page.locator('.people-run > button')

/** The page of many people with two rules turned, as the reader comes to it. */
async function come(page: Page): Promise<void> {
  await page.goto(address('/regels/milan/'))
  await ready(page)
  for (const id of ['b14', 'b6']) {
    await page
      .locator('.rule-card', { has: page.locator(`#rule-${id}`) })
      .getByRole('button')
      .first()
      .click()
  }
  await page
    .locator('.lab-parts a')
    .filter({ hasText: /Veel mensen/ })
    .click()
  await page.waitForSelector('.people')
}
async function fewest(page: Page): Promise<void> {
  await page.locator('.people-main select').nth(1).selectOption('1000')
}
async function finished(page: Page): Promise<void> {
  await page.locator('.people-run > button', { hasText: DONE }).waitFor({ timeout: 60_000 })
}
/** Opens the picture under that question as a table, and reads it. */
async function tableOf(page: Page, question: string): Promise<string> {
  const chart = page.locator('.chart', { hasText: question }).first()
  await chart.getByRole('button', { name: /Als tabel/ }).click()
  return (await chart.locator('table').textContent()) ?? ''
}
async function textOf(download: Promise<Download>): Promise<string> {
  return readFileSync(await (await download).path(), 'utf8')
}
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

describe('many people', () => {
  test('a run shows its first picture, counts to its end, and its link gives the same figures again', async () => {
    const { page, context, trouble } = await visit(browser)
    await come(page)
    expect(await page.locator('.people-ask h2').textContent()).toContain('allebei andersom')
    await fewest(page)
    await run(page).click()
    await page.waitForSelector('.chart svg')
    await finished(page)
    expect(await page.locator('.people-progress').textContent()).toContain('1.000 van de 1.000 levens')
    expect(await page.locator('.people-run [role="status"]').textContent()).toContain('Klaar')
    const table = await tableOf(page, 'Hoe loopt het af?')
    expect(table).toMatch(/\d/)
    const link = page.url()
    expect(link).toMatch(/#v=OWL1\.milan\.casemanager\.b14-b6\./)

    const other = await visit(browser)
    await other.page.goto(link)
    // A link gives the pictures themselves: nobody has to press anything.
    await finished(other.page)
    expect(await tableOf(other.page, 'Hoe loopt het af?')).toBe(table)
    expect([...trouble, ...other.trouble]).toEqual([])
    await other.context.close()
    await context.close()
  })

  test('a run stops where it is told to, rests there, and goes on to the same figures', async () => {
    const { page, context, trouble } = await visit(browser)
    await come(page)
    await page.locator('.people-main select').nth(1).selectOption('20000')
    await run(page).click()
    await page.waitForSelector('.chart svg')
    await page.getByRole('button', { name: 'Stop', exact: true }).click()
    await page.getByRole('button', { name: 'Verder', exact: true }).waitFor()
    const at = () => page.locator('.people-progress progress').evaluate((bar) => (bar as HTMLProgressElement).value)
    // What the workers had in hand still comes in.
    await page.waitForTimeout(700)
    const stopped = await at()
    expect(stopped).toBeLessThan(20_000)
    await page.waitForTimeout(700)
    expect(await at()).toBe(stopped)
    await page.getByRole('button', { name: 'Verder', exact: true }).click()
    await page.waitForFunction((n) => (document.querySelector('.people-progress progress') as HTMLProgressElement).value > n, stopped)
    await page.getByRole('button', { name: 'Stop', exact: true }).click()
    expect(trouble).toEqual([])
    await context.close()
  })

  test('the pictures come without moving what stands above them', async () => {
    const { page, context } = await visit(browser)
    await come(page)
    await page.locator('.people-main select').nth(1).selectOption('20000')
    await page.evaluate(() => {
      const seen = { moved: 0 }
      Object.assign(window, { seen })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
          if (!entry.hadRecentInput) seen.moved += entry.value
        }
      }).observe({ type: 'layout-shift', buffered: false })
    })
    await run(page).click()
    await page.waitForSelector('.chart svg')
    // The words that change and the first pictures below them are both in sight, then the sorted ones.
    await page.locator('.people-changed').evaluate((element) => element.scrollIntoView())
    await page.waitForTimeout(2500)
    await page.locator('.chart', { hasText: 'Wat gebeurt er vaker' }).evaluate((element) => element.scrollIntoView())
    await page.waitForTimeout(1500)
    expect(await page.evaluate(() => (window as unknown as { seen: { moved: number } }).seen.moved)).toBeLessThan(0.02)
    await context.close()
  })

  test('a picture is one tab stop; arrows go from mark to mark, and its sentence is read and shown', async () => {
    const { page, context, trouble } = await visit(browser)
    await come(page)
    await fewest(page)
    await run(page).click()
    await finished(page)
    const chart = page.locator('.chart', { hasText: 'Hoe staat iemand ervoor bij de poort?' })
    expect(await chart.locator('svg [tabindex="0"]').count()).toBe(1)
    await chart.locator('svg [tabindex="0"]').focus()
    const heard = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    expect(await heard()).toMatch(/^Identiteitsbewijs, vandaag, open: /)
    await page.keyboard.press('ArrowDown')
    expect(await heard()).toMatch(/^Identiteitsbewijs, jouw regels, open: /)
    await page.keyboard.press('ArrowRight')
    expect(await heard()).toMatch(/^Identiteitsbewijs, jouw regels, loopt: /)
    expect(await chart.locator('.chart-said').textContent()).toBe(await heard())
    await page.keyboard.press('End')
    expect(await heard()).toMatch(/^Netwerk, jouw regels, geregeld: /)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Als tabel')
    expect(trouble).toEqual([])
    await context.close()
  })

  test('every picture comes as a table, a sheet and a drawing that stands alone', async () => {
    const { page, context, trouble } = await visit(browser, { colorScheme: 'dark' })
    await come(page)
    await fewest(page)
    await run(page).click()
    await finished(page)
    const chart = page.locator('.chart', { hasText: 'Wat gebeurt er vaker' })
    const keep = async (kind: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        chart.getByRole('button', { name: new RegExp(`^${kind}`) }).click(),
      ])
      return download
    }
    const csv = await keep('CSV')
    expect(csv.suggestedFilename()).toBe('regels-milan-b14-b6-gevolgen.csv')
    const sheet = await textOf(Promise.resolve(csv))
    expect(sheet.charCodeAt(0)).toBe(0xfeff)
    expect(sheet).toContain('"verschil (van de 100)";"laag";"hoog"')
    const svg = await textOf(keep('SVG'))
    // Light on a dark screen too, nothing left to look up, and the way back to the same figures.
    expect(svg).not.toMatch(/var\(|class=|light-dark|style=|data-/)
    expect(svg).toContain('fill="rgb(253, 250, 243)"')
    expect(svg).toContain('#v=OWL1.milan.casemanager.b14-b6.')
    const wrong = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent,
      svg,
    )
    expect(wrong).toBeUndefined()
    const png = await keep('PNG')
    expect(png.suggestedFilename()).toBe('regels-milan-b14-b6-gevolgen.png')
    const bytes = readFileSync(await png.path())
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    // Twice as fine as the drawing.
    expect(bytes.readUInt32BE(16)).toBe(2 * Number(/<svg[^>]* width="(\d+)"/.exec(svg)?.[1]))
    expect(trouble).toEqual([])
    await context.close()
  })

  test('nothing scrolls sideways on a phone, no word is small, and axe finds nothing, light and dark', async () => {
    const { page, context, trouble } = await visit(browser, { viewport: { width: 320, height: 700 } })
    await come(page)
    await fewest(page)
    await run(page).click()
    await finished(page)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    const small = await page
      .locator('.drawing text')
      .evaluateAll((texts) => texts.filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 12).length)
    expect(small).toBe(0)
    for (const summary of await page.locator('.people summary').all()) await summary.click()
    await accessible(page, 'many people, light')
    await page.emulateMedia({ colorScheme: 'dark' })
    await tableOf(page, 'Hoe loopt het af?')
    await accessible(page, 'many people, dark')
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(trouble).toEqual([])
    await context.close()
  })

  test('one of the twenty can be watched', async () => {
    const { page, context, trouble } = await visit(browser)
    await come(page)
    await fewest(page)
    await run(page).click()
    await finished(page)
    await page
      .locator('.life')
      .first()
      .getByRole('button', { name: /Bekijk dit leven/ })
      .last()
      .click()
    await page.waitForSelector('main.watching')
    expect(trouble).toEqual([])
    await context.close()
  })
})
