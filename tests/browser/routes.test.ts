import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeRoute } from '../../src/engine/route.ts'
import { openRun } from '../../src/engine/run.ts'
import type { Route } from '../../src/engine/types.ts'
import { accessible, address, milan, openBrowser, PLAY, playToEnd, readOn, ready, routeOf, take, visit } from './player.ts'

let browser: Browser
const scenario = milan()
const half = played(6)
const whole = played(99)
const CODE = encodeRoute(whole)

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

function played(most: number): Route {
  const run = openRun(scenario, routeOf(scenario))
  for (let { offer, made } = run.view(); offer && made < most; { offer, made } = run.view()) {
    const open = offer.choices.find((choice) => !choice.closed)
    run.apply({ type: offer.kind === 'guess' ? 'guess' : 'choose', id: open?.id ?? '' })
  }
  return run.route()
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** A device with these routes on it, the last first, and my routes open. */
async function withRoutes(page: Page, routes: Route[]): Promise<void> {
  const kept = routes.map((route, n) => ({ name: `Route ${n + 1}`, route }))
  const file = { app: 'onder-de-waterlijn', version: 1, ...(kept.length > 1 ? { routes: kept } : kept[0]) }
  await page.goto(address('/routes/'))
  await ready(page)
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'routes.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) })
  await page.getByText(kept.length > 1 ? 'De routes uit het bestand' : 'De route staat nu bij je routes').waitFor()
}

describe('my routes', () => {
  test('say how far each came, and what is unseen stays a shape without a name or a number', async () => {
    const { context, page, trouble } = await visit(browser)
    await withRoutes(page, [whole, half])
    await page.locator('.unseen').waitFor()
    const reached = openRun(scenario, whole).view().ending ?? ''
    expect(await page.locator('.route').allInnerTexts()).toEqual([
      expect.stringMatching(/dag \d+/i),
      expect.stringContaining(scenario.endings[reached]?.title ?? '?'),
    ])
    const unseen = (await page.locator('.unseen').textContent()) ?? ''
    for (const [id, { title }] of Object.entries(scenario.endings)) expect(unseen.includes(title)).toBe(id === reached)
    expect(unseen).not.toMatch(/\d+ (van|of) \d+|%/)
    await accessible(page, 'my routes')
    expect(trouble).toEqual([])
    await context.close()
  })

  test('one is thrown away and put back; all of them, asked once', async () => {
    const { context, page } = await visit(browser)
    await withRoutes(page, [whole, half])
    await button(page, /Weggooien/)
      .first()
      .click()
    await button(page, 'Gooi weg').click()
    await page.getByText('De route is weggegooid').waitFor()
    expect(await page.locator('.route').count()).toBe(1)
    await button(page, 'Zet terug').click()
    await page.locator('.route').nth(1).waitFor()
    await button(page, 'Gooi alles weg').click()
    await button(page, 'Ja, gooi alles weg').click()
    await page.getByText('De routes zijn weggegooid').waitFor()
    await page.reload()
    await ready(page)
    expect(await page.locator('.route').count()).toBe(0)
    await context.close()
  })

  test('all of them go out in one file and come in elsewhere; notes only when they are asked for', async () => {
    const { context, page } = await visit(browser, { acceptDownloads: true })
    await withRoutes(page, [whole, half])
    await button(page, /Kijk terug/)
      .last()
      .click()
    await page.waitForURL('**/terugblik/')
    const words = `Stil 🌊 <b>na</b> ${'é'.repeat(9000)}`
    await page.getByRole('textbox').first().fill(words)
    await page.waitForTimeout(700)
    await page.goto(address('/routes/'))
    await ready(page)
    const save = async () => {
      const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Bewaar als één bestand').click()])
      return file.path()
    }
    expect(readFileSync(await save(), 'utf8')).not.toContain('Stil')
    await page.getByRole('checkbox', { name: 'Met wat ik opschreef' }).check()
    const path = await save()
    const other = await visit(browser)
    await other.page.goto(address('/routes/'))
    await ready(other.page)
    await other.page.locator('input[type="file"]').setInputFiles(path)
    await other.page.getByText('De routes uit het bestand').waitFor()
    expect(await other.page.locator('.route').count()).toBe(2)
    await other.page
      .getByRole('button', { name: /^Kijk terug/ })
      .filter({ visible: true })
      .last()
      .click()
    await other.page.waitForURL('**/terugblik/')
    expect(await other.page.getByRole('textbox').first().inputValue()).toBe(words)
    expect(other.trouble).toEqual([])
    await other.context.close()
    await context.close()
  })
})

describe('what if', () => {
  test('another option, both routes side by side, and one more route to play on', async () => {
    const { context, page, trouble } = await visit(browser, { viewport: { width: 1440, height: 900 } })
    await page.goto(`${address('/milan/casemanager/wat-als/')}#r=${CODE}`)
    await ready(page)
    await page.locator('.crossing').nth(2).click()
    await page.locator('.at-crossing .choice:not([aria-disabled])').first().click()
    await page.getByRole('heading', { name: 'Naast elkaar' }).waitFor()
    const [before, after] = await page.locator('.parting').allInnerTexts()
    expect(before).not.toBe(after)
    expect(await page.locator('.finish').count()).toBe(2)
    await accessible(page, 'what if')
    // Looking has saved nothing; keeping does.
    await button(page, 'Bewaar deze route').click()
    await page.getByText('De andere route staat nu bij je routes').waitFor()
    await page.goto(address('/routes/'))
    await page.locator('.route').first().waitFor()
    expect(await page.locator('.route').count()).toBe(1)
    expect(trouble).toEqual([])
    await context.close()
  })

  test('on a phone one at a time, with a switch; the back button returns to the decisions', async () => {
    const { context, page } = await visit(browser, { viewport: { width: 390, height: 844 } })
    await page.goto(`${address('/milan/casemanager/wat-als/')}#r=${CODE}`)
    await ready(page)
    await page.locator('.crossing').first().click()
    await page.locator('.at-crossing .choice:not([aria-disabled])').first().click()
    await page.locator('.side').first().waitFor({ state: 'attached' })
    expect(await page.locator('.side:visible').count()).toBe(1)
    await page.getByRole('radio', { name: 'Zoals het ging' }).check()
    expect(await page.locator('.side.before:visible').count()).toBe(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.goBack()
    await page.getByRole('heading', { name: 'Jouw besluiten' }).waitFor()
    await context.close()
  })

  test('two routes of different stories are refused with a sentence', async () => {
    const { context, page } = await visit(browser)
    await page.goto(address('/voorbeeld/client/'))
    await ready(page)
    await take(page, 0)
    await withRoutes(page, [whole])
    await page.goto(address('/milan/casemanager/wat-als/'))
    await ready(page)
    await button(page, /Cees zelf/).click()
    await page.getByText(/Ze laten zich niet naast elkaar leggen/).waitFor()
    await context.close()
  })
})

describe('the other chair', () => {
  test('from the ending of one chair into another, in an ordinary week', async () => {
    const { context, page, trouble } = await visit(browser)
    await page.goto(address('/voorbeeld/casemanager/'))
    await ready(page)
    await playToEnd(page, (n) => n)
    await button(page, /Met een gewone week/)
      .first()
      .click()
    await page.waitForURL('**/voorbeeld/client/')
    await page.locator('[data-choice]').first().waitFor()
    await readOn(page)
    await page.goBack()
    await page.locator('main.ending').waitFor()
    expect(trouble).toEqual([])
    await context.close()
  })

  const other = scenario.chairs.find((chair) => chair.ready && chair.id !== 'casemanager')
  test.runIf(other)('with own decisions: the first page and the dossier say whose they are', async () => {
    const { context, page } = await visit(browser)
    await page.goto(`${address(PLAY)}#r=${CODE}`)
    await ready(page)
    await readOn(page)
    await button(page, /Met jouw eigen besluiten/)
      .first()
      .click()
    await page.getByText('Deze weken lopen met jouw eigen besluiten als casemanager.').first().waitFor()
    await context.close()
  })
})
