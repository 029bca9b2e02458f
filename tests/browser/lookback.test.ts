/** The look back in Chromium: its five steps by mouse, keyboard and screen reader, what is written in it, and what comes out of it. */
import { readFileSync } from 'node:fs'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeRoute } from '../../src/engine/route.ts'
import { openRun } from '../../src/engine/run.ts'
import type { View } from '../../src/engine/types.ts'
import { accessible, address, milan, openBrowser, PLAY, ready, routeOf, visit } from './player.ts'

let browser: Browser
const scenario = milan()
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A finished route that has guessed, and what it shows. */
function played(): { choices: string[]; view: View } {
  const run = openRun(scenario, routeOf(scenario))
  for (let offer = run.view().offer; offer; offer = run.view().offer) {
    const open = offer.choices.filter((choice) => !choice.closed)
    run.apply({ type: offer.kind === 'guess' ? 'guess' : 'choose', id: open[run.view().made % open.length]?.id ?? '' })
  }
  return { choices: run.route().choices, view: run.view() }
}

const { choices, view } = played()
const code = (part = choices) => `#r=${encodeRoute(routeOf(scenario, part))}`
const step = (n: number, part = choices) => `${PLAY}terugblik/${n > 1 ? `?stap=${n}` : ''}${code(part)}`
const TITLES = ['Hoe zit je erbij?', 'Wat gebeurde er?', 'Waardoor?', 'Wat betekent het voor jou?', 'Morgen']

async function look(page: Page, n: number, part = choices): Promise<void> {
  await page.goto(address(step(n, part)))
  await page.waitForSelector('main.lookback')
}
const title = (page: Page) => page.locator('main.lookback h1').textContent()
const onTo = async (page: Page, n: number) => {
  await page
    .locator('.path a')
    .nth(n - 1)
    .click()
  await page.waitForSelector(`main.lookback.step-${n}`)
}
/** Opens the route for play first, so that it is kept on this device. */
async function kept(page: Page): Promise<void> {
  await page.goto(address(`${PLAY}${code()}`))
  await ready(page)
  await page.waitForFunction(() => document.querySelector('main.play, main.ending'))
  await onToLookback(page)
}
async function onToLookback(page: Page): Promise<void> {
  await page.goto(address(`${PLAY}terugblik/`))
  await page.waitForSelector('main.lookback')
}
/** By how much the page is wider than the window. */
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
async function textOf(download: Promise<Download>): Promise<string> {
  return readFileSync(await (await download).path(), 'utf8')
}

describe('the five steps', () => {
  test('are links in any order; back goes a step back, and the title has the focus', async () => {
    const { page, context, trouble } = await visit(browser)
    await look(page, 1)
    const addresses = await page
      .locator('.path a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).search))
    expect(addresses).toEqual([1, 2, 3, 4, 5].map((n) => `${PLAY}terugblik/${n > 1 ? `?stap=${n}` : ''}`))
    await onTo(page, 4)
    expect(await title(page)).toBe(TITLES[3])
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('where')
    await page.locator('.ways a').last().click()
    await page.waitForSelector('main.step-5')
    await page.goBack()
    await page.waitForSelector('main.step-4')
    expect(await page.locator('.path [aria-current="step"] span').textContent()).toBe(TITLES[3])
    expect(await page.locator('.path [aria-current]').count()).toBe(1)
    expect(trouble).toEqual([])
    await context.close()
  })

  test('axe finds nothing, on the narrowest screen, in either language and light; nothing scrolls sideways', async () => {
    const { page, context, trouble } = await visit(browser, { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' })
    // A part of the route: every kind of thing once.
    await look(page, 3, choices.slice(0, 12))
    for (const summary of await page.locator('main details > summary').all()) await summary.click()
    await accessible(page, 'Waardoor?')
    await page.getByRole('button', { name: 'English' }).click()
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    for (const n of [5, 4, 1]) {
      await onTo(page, n)
      expect(await sideways(page), TITLES[n - 1]).toBeLessThanOrEqual(0)
      await accessible(page, `${TITLES[n - 1]} in English, dark`)
    }
    expect(trouble).toEqual([])
    await context.close()
  })

  test('of a route that stops halfway say so, and show what there is', async () => {
    const { page, context, trouble } = await visit(browser)
    await look(page, 3, choices.slice(0, 9))
    expect(await page.locator('.half').textContent()).toContain('nog niet uit')
    expect(await page.locator('.book tbody tr').count()).toBeGreaterThan(0)
    expect(await page.locator('.curve.hidden').count()).toBe(0)
    await look(page, 3, choices.slice(0, 1))
    expect(await page.locator('main').textContent()).toContain('nog niets gebeurd')
    await onTo(page, 5)
    expect(trouble).toEqual([])
    await context.close()
  })
})

describe('Waardoor?', () => {
  test('every outcome stands in the ledger with all its causes; the columns sort, by keyboard too', async () => {
    const { page, context } = await visit(browser, { viewport: { width: 1440, height: 900 } })
    await look(page, 3)
    const rows = page.locator('.book tbody tr')
    expect(await rows.count()).toBe(view.outcomes.length)
    expect(await page.locator('.book .because li').count()).toBe(view.outcomes.flatMap((one) => one.causes).length)
    expect(await page.locator('.layer .drop').count()).toBe(view.outcomes.flatMap((one) => one.causes).length)
    const head = page.getByRole('columnheader', { name: 'Bedoeld?' })
    expect(await head.getAttribute('aria-sort')).toBe('none')
    await head.getByRole('button').focus()
    await page.keyboard.press('Enter')
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    const unintended = view.outcomes.filter((one) => one.unintended).length
    const classes = () => rows.evaluateAll((all) => all.map((row) => row.className))
    expect((await classes()).lastIndexOf('unintended')).toBe(unintended - 1)
    await page.keyboard.press('Enter')
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    expect((await classes()).indexOf('unintended')).toBe(view.outcomes.length - unintended)
    expect(await page.getByRole('columnheader', { name: 'Dag' }).getAttribute('aria-sort')).toBe('none')
    // As cards it is a table still.
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(await page.getByRole('cell').count()).toBeGreaterThan(view.outcomes.length * 3)
    await context.close()
  })

  test('curves of the alliance, the conditions and what was hidden, each with its table', async () => {
    const { page, context } = await visit(browser)
    await look(page, 3)
    const counts = await Promise.all(['alliance', 'condition', 'hidden'].map((kind) => page.locator(`.curve.${kind}`).count()))
    expect(counts).toEqual([4, 6, 2])
    expect(await page.locator('.curve').first().locator('.curve-tick').count()).toBe(view.decisions.length)
    expect(await page.locator('.curves table').count()).toBe(3)
    await context.close()
  })
})

describe('own words', () => {
  test('are kept with every letter on this device, and leave it in no link, code or file of the route', async () => {
    const { page, context, trouble } = await visit(browser)
    await kept(page)
    await page.locator('.feelings label').nth(2).click()
    await page.locator('.feelings label').nth(9).click()
    expect(await page.locator('.risen li').count()).toBe(2)
    const words = '😀 <b>niet vet</b> & *ster*\n'
    await page.fill('#how-words', words)
    await onTo(page, 4)
    const note = page.locator('.asks textarea').first()
    await note.fill('x'.repeat(12_000))
    expect((await note.inputValue()).length).toBe(10_000)
    await page.reload()
    await page.waitForSelector('main.step-4')
    expect((await note.inputValue()).length).toBe(10_000)
    await onTo(page, 1)
    expect(await page.inputValue('#how-words')).toBe(words)
    expect(await page.locator('.feelings input:checked').count()).toBe(2)
    await onTo(page, 5)
    const file = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download als bestand' }).click()
    const outside = `${await page.locator('textarea.code').inputValue()} ${await textOf(file)}`
    expect(outside).not.toMatch(/niet vet|xxxx|feelings/)
    expect(trouble).toEqual([])
    await context.close()
  })

  test('one thing for tomorrow goes into an agenda, and everything into a text, with or without notes', async () => {
    const { page, context } = await visit(browser)
    await look(page, 5)
    expect(await page.getByRole('button', { name: 'Zet het in mijn agenda' }).count()).toBe(0)
    await page.fill('#action-what', 'Vragen, dan pas; de lijst')
    await page.fill('#action-who', 'Fleur')
    await page.fill('#action-when', '2027-02-28')
    const reminder = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Zet het in mijn agenda' }).click()
    const calendar = await textOf(reminder)
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270228\r\nDTEND;VALUE=DATE:20270301\r\n')
    expect(calendar).toContain('Vragen\\, dan pas\\; de lijst\\nFleur')
    for (const notes of [true, false]) {
      if (!notes) await page.getByRole('checkbox', { name: 'Met mijn aantekeningen' }).uncheck()
      const text = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Bewaar als tekst' }).click()
      const report = await textOf(text)
      expect(report).toContain(`## ${scenario.endings[view.ending ?? '']?.title}`)
      expect(report.includes('Vragen, dan pas')).toBe(notes)
    }
    await context.close()
  })
})

test('on paper: two to four sheets of A4 from any step, nothing beside the report, nothing cut off', async () => {
  const { page, context, trouble } = await visit(browser, { colorScheme: 'dark' })
  await look(page, 1)
  await page.fill('#how-words', 'Ik bleef eraan denken.')
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sheets = pdf.match(/\/Type \/Page\b/g) ?? []
  expect(sheets.length).toBeGreaterThanOrEqual(2)
  expect(sheets.length).toBeLessThanOrEqual(4)
  expect(pdf).toMatch(/\/MediaBox \[0 0 59\d(\.\d+)? 84\d/)
  await page.setViewportSize({ width: 673, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  const seen = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - innerWidth,
    screen: [...document.querySelectorAll('#app > :not(.report)')].some((part) => part.getClientRects().length > 0),
    days: document.querySelectorAll('.sheets .days > li').length,
    own: document.querySelector('.sheets')?.textContent.includes('Ik bleef eraan denken.'),
    ink: getComputedStyle(document.querySelector('.sheets') as Element).color,
  }))
  expect(seen).toEqual({ wide: 0, screen: false, days: seen.days, own: true, ink: 'rgb(0, 0, 0)' })
  expect(seen.days).toBeGreaterThan(5)
  expect(trouble).toEqual([])
  await context.close()
})
