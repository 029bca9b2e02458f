/** What the lab says about itself, the note it leaves on paper, and the forty minutes, in Chromium: by keyboard, in both lights, on a phone. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessible, address, openBrowser, ready, visit } from './player.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const LONG = 120_000
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
const part = (page: Page, name: string) => page.locator('.lab-parts a', { hasText: name }).click()

/** The lab with these rules turned, as few lives as can be, and the page of this name. */
async function come(page: Page, rules: string[], name: string): Promise<void> {
  await page.goto(address('/regels/milan/'))
  await ready(page)
  for (const id of rules) {
    const card = page.locator('.rule-card', { has: page.locator(`#rule-${id}`) })
    await card.getByRole('button', { name: /Draai om/ }).click()
  }
  await part(page, 'Veel mensen')
  await page.locator('.people-main select').nth(1).selectOption('1000')
  if (name !== 'Veel mensen') await part(page, name)
}
async function ran(page: Page): Promise<void> {
  await page.getByText('1.000 levens, elk twee keer').waitFor({ timeout: LONG })
}
const answers = (page: Page) => page.locator('.about-effect .mark').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))

describe('what this is and is not', () => {
  test('an assumption that is changed by keyboard shows its answer beside the one of before; the way back brings it back', async () => {
    const { page, context, trouble } = await visit(browser)
    await come(page, ['b8'], 'Wat dit is')
    await page.getByRole('button', { name: 'Reken het uit' }).click()
    await ran(page)
    await page.locator('#effect-measure').selectOption('days:b_inkomen')
    const [before] = await answers(page)
    const slider = page.getByRole('slider', { name: 'Trouw aan de eigen gewoonte' })
    await slider.focus()
    for (let steps = 0; steps < 6; steps++) await page.keyboard.press('ArrowLeft')
    expect(await slider.getAttribute('aria-valuetext')).toBe('50 van de 100')
    expect(await page.locator('.about-reset [role="status"]').textContent()).toContain('1 van de 9 veranderd')
    await page.getByRole('button', { name: 'Reken opnieuw' }).click()
    await ran(page)
    const both = await answers(page)
    expect(both[0]).toBe(before)
    expect(both[1]?.replace(/^[^:]+/, '')).not.toBe(before?.replace(/^[^:]+/, ''))
    await page.getByRole('button', { name: /^terug naar hoe het was/ }).click()
    expect((await answers(page)).map((one) => one?.replace(/^[^:]+/, ''))).toEqual([before?.replace(/^[^:]+/, '')])
    expect(trouble).toEqual([])
    await context.close()
  })

  test('says which assumption the answer hangs on, as a picture, a table and a sentence; axe finds nothing in either light', async () => {
    const { page, context, trouble } = await visit(browser, { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
    await come(page, ['b8'], 'Wat dit is')
    await page.locator('#sensitive-measure').selectOption('days:b_inkomen')
    await page.getByRole('button', { name: /om de beurt lager/ }).click()
    await page.locator('.about-sensitive .chart').waitFor({ timeout: LONG })
    expect(await page.locator('.about-sensitive .about-said').textContent()).toContain('hangt het meest aan')
    expect(await page.locator('.about-sensitive .mark').count()).toBe(9)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    await accessible(page, 'about, light')
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await accessible(page, 'about, dark')
    await page
      .locator('.about-sensitive')
      .getByRole('button', { name: /Als tabel/ })
      .click()
    expect(await page.locator('.about-sensitive tbody tr').count()).toBe(9)
    expect(trouble).toEqual([])
    await context.close()
  })

  test('the two words that promise too much stand on this page and on no other of the lab', async () => {
    const { page, context } = await visit(browser)
    await page.goto(address('/regels/milan/'))
    const said = async () => ((await page.locator('main').textContent()) ?? '').match(/\b(voorspelling|bewijs)\b/gi) ?? []
    for (const name of ['De regels', 'Eén mens', 'Veel mensen', 'Notitie', 'Sessie']) {
      await part(page, name)
      await page.waitForTimeout(300)
      expect(await said(), name).toEqual([])
    }
    await part(page, 'Wat dit is')
    await page.waitForSelector('.about')
    expect((await said()).length).toBeGreaterThan(1)
    await context.close()
  })
})

describe('the note', () => {
  test('says what to do first, and then is two pages of A4 that print whole, whatever was turned and written', async () => {
    const { page, context, trouble } = await visit(browser, { colorScheme: 'dark' })
    await page.goto(address('/regels/milan/notitie/'))
    expect(await page.locator('.note-first').textContent()).toContain('Draai een regel om')
    // The two with the longest words, and everything that can be added.
    await come(page, ['b8', 'b9'], 'Eén mens')
    await page.waitForSelector('.lab-person')
    await part(page, 'Wat dit is')
    await page.getByRole('button', { name: 'Reken het uit' }).click()
    await ran(page)
    await page.getByRole('button', { name: /om de beurt lager/ }).click()
    await page.locator('.about-sensitive .chart').waitFor({ timeout: LONG })
    await part(page, 'Notitie')
    const question = 'Wat gebeurt er met mensen die een kamer huren als de gemeente de huur betaalt en de aanvraag binnen begint?'
    await page.fill('#note-question', question)
    expect(await page.locator('.note-question').textContent()).toBe(question)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2)
    expect(pdf).toMatch(/\/MediaBox \[0 0 59\d(\.\d+)? 84\d/)
    // Nothing is cut off at the foot of a page.
    await page.setViewportSize({ width: 673, height: 1000 })
    await page.emulateMedia({ media: 'print' })
    const over = await page.locator('.note-page').evaluateAll((all) => all.map((one) => one.scrollHeight - one.clientHeight))
    expect(
      over.every((pixels) => pixels <= 1),
      String(over),
    ).toBe(true)
    const printed = await page.evaluate(() => ({
      ink: getComputedStyle(document.querySelector('.note-sheets') as Element).color,
      screen: [...document.querySelectorAll('.top, .hero, .note-set')].some((one) => one.getClientRects().length > 0),
      wide: document.documentElement.scrollWidth - innerWidth,
    }))
    expect(printed).toEqual({ ink: 'rgb(0, 0, 0)', screen: false, wide: 0 })
    const pages = await page.locator('.note-page').allTextContents()
    expect(pages[0]).toContain('Wat er ongewild bij komt')
    expect(pages[1]).toContain('Vragen voor het gesprek')
    expect(pages[1]).toContain('Wat dit niet is.')
    expect(trouble).toEqual([])
    await context.close()
  })

  test('is kept as text, and looks well on a phone', async () => {
    const { page, context, trouble } = await visit(browser, { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
    await come(page, ['b14'], 'Veel mensen')
    await page.locator('.people-run > button').click()
    await page.getByText('1.000 van de 1.000 levens').waitFor({ timeout: LONG })
    await part(page, 'Notitie')
    await page.waitForSelector('.note-sheets')
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    await accessible(page, 'note')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Bewaar als tekst' }).click()
    const text = readFileSync(await (await download).path(), 'utf8')
    expect(text).toContain('## Vragen voor het gesprek')
    expect(text.match(/^\d\. /gm)?.length).toBe(4)
    expect(trouble).toEqual([])
    await context.close()
  })
})

describe('the forty minutes', () => {
  test('by keyboard: Milan in a few choices, a rule, the same life again, and what was written is there', async () => {
    const { page, context, trouble } = await visit(browser, { reducedMotion: 'reduce' })
    await page.goto(address('/regels/milan/sessie/'))
    await page.getByRole('button', { name: 'Begin, met een klok' }).press('Enter')
    expect(await page.locator('.session-now .clock b').textContent()).toMatch(/^(10|9):\d\d$/)
    await accessible(page, 'session')
    await page.locator('.session-now').getByRole('button', { name: 'Wees Milan' }).press('Enter')
    await page.waitForSelector('main.short-form')
    await accessible(page, 'short form')
    const places = new Set<string>()
    for (let presses = 0; presses < 60 && (await page.locator('.short-after').count()) === 0; presses++) {
      places.add((await page.locator('#where').textContent()) ?? '')
      const before = await page.locator('[data-moment]').innerHTML()
      await page.keyboard.press('1')
      await page.waitForFunction((old) => document.querySelector('[data-moment]')?.innerHTML !== old, before, { timeout: 10_000 })
    }
    expect([...places].some((one) => one.startsWith('Intussen'))).toBe(true)
    expect([...places].length).toBeGreaterThan(8)
    await page.getByRole('textbox').fill('De envelop.')
    await page.getByRole('button', { name: /^Verder: Draai/ }).press('Enter')
    await page.waitForSelector('.session-strip')
    expect(await page.locator('.session-strip').textContent()).toContain('Deel 2 van 5')
    const card = page.locator('.rule-card', { has: page.locator('#rule-b8') })
    await card.getByRole('button', { name: /Draai om/ }).press('Enter')
    await page.getByRole('button', { name: /^Verder: Kom Milan/ }).press('Enter')
    await page.getByText('Milan, zoals jullie hem speelden').first().waitFor()
    expect(await page.locator('.session-strip').textContent()).toContain('Deel 3 van 5')
    await page.locator('.session-strip').getByRole('link', { name: 'Terug naar de sessie' }).click()
    await page.waitForSelector('.session-path')
    await page.reload()
    await page.waitForSelector('.session-path')
    expect(await page.locator('.session-path [aria-current="step"]').textContent()).toContain('Kom Milan opnieuw tegen')
    await page.locator('.session-path button').first().press('Enter')
    expect(await page.locator('.session-now textarea').inputValue()).toBe('De envelop.')
    expect(await page.locator('.session-now').textContent()).toContain('Zo liep het af')
    expect(trouble).toEqual([])
    await context.close()
  })

  test('fits a phone, in the dark too', async () => {
    const { page, context, trouble } = await visit(browser, {
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
      colorScheme: 'dark',
    })
    await page.goto(address('/regels/milan/sessie/'))
    await page.getByRole('button', { name: 'Begin zonder klok' }).click()
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    await accessible(page, 'session, dark')
    await page.locator('.session-now').getByRole('button', { name: 'Wees Milan' }).click()
    await page.waitForSelector('main.short-form')
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    await accessible(page, 'short form, dark')
    expect(trouble).toEqual([])
    await context.close()
  })
})
