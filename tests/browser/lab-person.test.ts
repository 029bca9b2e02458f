/** The rules lab from its door: cards, one person under other rules, and playing on from where it goes another way. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { encodeRoute } from '../../src/engine/route.ts'
import { accessible, address, milan, openBrowser, ready, routeOf, type Visit, visit } from './player.ts'

let browser: Browser
let visits: Visit[] = []

beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(async () => {
  for (const { context } of visits) await context.close()
  visits = []
})
afterAll(() => browser.close())

async function come(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const one = await visit(browser, { reducedMotion: 'reduce', ...options })
  visits.push(one)
  await one.page.goto(address(path))
  await ready(one.page)
  return one
}

const cards = (page: Page) => page.locator('.rule-card')
const turned = (page: Page) => page.locator('.rule-card.turned h3').allTextContents()
const chips = (page: Page) => page.locator('.chip').count()
const turn = (page: Page, n: number) => cards(page).nth(n).getByRole('button').click()
/** The settings in the address, once they say this many rules. */
const settled = (page: Page, rules: number) =>
  page.waitForFunction(
    (many) => {
      const part = location.hash.replace('#v=', '').split('.')[3]
      return part !== undefined && part.split('-').filter(Boolean).length === many
    },
    rules,
    { timeout: 10_000 },
  )
const FRIDAY = /Vrij op elke dag/

async function meetSample(page: Page, chair: RegExp): Promise<void> {
  await page.locator('.one-choose').getByRole('button', { name: chair }).click()
  await page.locator('.one-found .side').first().waitFor()
}

describe('the cards', () => {
  test('from the start page, and turned: one, two, and a third in the place of the oldest', async () => {
    const { page, trouble } = await come('/')
    await page.locator('a.door', { hasText: 'Regels proberen' }).click()
    await page.waitForURL(/\/regels\/milan\//)
    await page.locator('.lab-turned').waitFor()
    expect(await cards(page).count()).toBeGreaterThanOrEqual(10)
    const titles = await page.locator('.rule-card h3').allTextContents()
    await turn(page, 0)
    await turn(page, 2)
    expect(await turned(page)).toEqual([titles[0], titles[2]])
    expect(await page.locator('.cards-head').textContent()).toContain(`‘${titles[0]}’ terug`)
    await turn(page, 1)
    expect(await turned(page)).toEqual([titles[1], titles[2]])
    expect(await page.locator('.rule-cards').locator('xpath=preceding-sibling::*[@aria-live]').textContent()).toBe(
      `‘${titles[1]}’ is omgedraaid. ‘${titles[0]}’ staat weer zoals het nu is.`,
    )
    await settled(page, 2)
    expect(trouble).toEqual([])
  })

  test('a reload, a link, back and forward keep what was turned; a link from elsewhere says itself how things are', async () => {
    const { page, trouble } = await come('/regels/')
    await cards(page).filter({ hasText: FRIDAY }).getByRole('button').click()
    await settled(page, 1)
    const link = page.url()
    await page.reload()
    await ready(page)
    await page.locator('.chip').waitFor()
    expect(await turned(page)).toEqual([expect.stringMatching(FRIDAY)])
    await page.locator('.lab-parts a', { hasText: 'Wat dit is' }).click()
    await page.waitForURL(/wat-dit-is/)
    await page.getByRole('link', { name: 'Andere regel' }).click()
    await turn(page, 0)
    await settled(page, 2)
    // What was set stays, wherever in the lab somebody goes back to.
    await page.goBack()
    await page.waitForURL(/wat-dit-is/)
    expect(await chips(page)).toBe(2)
    await page.goBack()
    expect(await chips(page)).toBe(2)
    await page.goForward()
    expect(await chips(page)).toBe(2)
    const other = await come(link.slice(link.indexOf('/regels/')))
    await other.page.locator('.chip').waitFor()
    expect(await chips(other.page)).toBe(1)
    expect([...trouble, ...other.trouble]).toEqual([])
  })

  test('a link that cannot be read opens today’s rules and says so', async () => {
    const { page, trouble } = await come('/regels/milan/#v=OWL1.onzin')
    await page.getByText('niet te lezen').waitFor()
    expect(await turned(page)).toEqual([])
    expect(await page.locator('.lab-turned').textContent()).toContain('Alle regels staan zoals ze nu zijn.')
    expect(trouble).toEqual([])
  })

  test('by keyboard: the button keeps the focus and the other side shows', async () => {
    const { page } = await come('/regels/')
    await page.locator('.lab-turned').waitFor()
    const button = cards(page).first().getByRole('button')
    await button.focus()
    await page.keyboard.press('Enter')
    expect(await turned(page)).toHaveLength(1)
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Space')
    expect(await turned(page)).toHaveLength(0)
  })

  test('without JavaScript the cards are there to read, and the page says what it needs', async () => {
    const one = await visit(browser, { javaScriptEnabled: false })
    visits.push(one)
    await one.page.goto(address('/regels/milan/'))
    expect(await cards(one.page).count()).toBeGreaterThanOrEqual(10)
    expect(await one.page.locator('noscript').textContent()).toContain('JavaScript')
  })
})

describe('one person', () => {
  test('the sample of the caseworker under another Friday: the first scene that differs, what came of it, a thought to read, and on from there', async () => {
    const { page, trouble } = await come('/regels/')
    await cards(page).filter({ hasText: FRIDAY }).getByRole('button').click()
    await page.locator('.cards-bar').getByRole('link', { name: 'Eén mens' }).click()
    await meetSample(page, /^Casemanager/)
    const sides = page.locator('.one-beside').first().locator('.side')
    expect(await sides.count()).toBe(2)
    expect(await sides.first().locator('.differs').textContent()).not.toBe(await sides.last().locator('.differs').textContent())
    expect(await page.locator('.differences .happened').count()).toBeGreaterThan(0)
    expect(await page.locator('.differences').textContent()).toContain('andere regel')
    const thought = page.locator('.aloud blockquote')
    const first = await thought.textContent()
    await page.getByRole('button', { name: 'Een andere gedachte' }).click()
    expect(await thought.textContent()).not.toBe(first)
    // The focus went to what was found.
    await page.getByRole('button', { name: 'Speel hier verder' }).click()
    await page.waitForURL(/\/milan\/casemanager\/$/)
    await page.locator('[data-choice], [data-next]').first().waitFor()
    const day = await page.locator('#where small').textContent()
    expect(day).toMatch(/dag \d+/)
    await page.goto(address('/routes/'))
    await ready(page)
    expect(await page.locator('.route h2').count()).toBe(1)
    expect(trouble).toEqual([])
  })

  test('an own route, in order of use; and another rule is followed at once', async () => {
    const scenario = milan()
    const { page } = await come(
      `/milan/casemanager/#r=${encodeRoute({ ...routeOf(scenario), choices: scenario.samples.casemanager?.choices ?? [] })}`,
    )
    await page.locator('[data-choice], [data-next], main.ending').first().waitFor()
    await page.goto(address('/regels/milan/mens/'))
    await ready(page)
    await page.locator('.one-lists .pick').nth(3).click()
    // Nothing is turned yet.
    await page.getByText('Er is nog geen regel omgedraaid').waitFor()
    await page.locator('.one-nothing').getByRole('link', { name: 'Kies een regel' }).click()
    await cards(page).filter({ hasText: FRIDAY }).getByRole('button').click()
    await page.goBack()
    await page.locator('.one-found .side').first().waitFor()
    expect(await page.locator('.one-found .followed').textContent()).toMatch(FRIDAY)
  })

  test('a narrow phone has both versions under each other with their headings, and nothing scrolls sideways', async () => {
    for (const width of [320, 390]) {
      const { page } = await come('/regels/', { viewport: { width, height: 844 } })
      await cards(page).filter({ hasText: FRIDAY }).getByRole('button').click()
      const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(await over()).toBe(0)
      await page.locator('.cards-bar').getByRole('link', { name: 'Eén mens' }).click()
      await meetSample(page, /^Milan/)
      const [one, two] = await page.locator('.one-beside').first().locator('.side h4').all()
      const [a, b] = [await one?.boundingBox(), await two?.boundingBox()]
      expect(a?.x).toBe(b?.x)
      expect((a?.y ?? 0) < (b?.y ?? 0)).toBe(true)
      expect(await over()).toBe(0)
    }
  })
})

describe('a life of the lab', () => {
  test('is watched as itself, also after a reload and by back and forward, and nothing of it is kept; played on it is', async () => {
    const { page, trouble } = await come('/regels/milan/velen/')
    await page.getByRole('button', { name: 'Start' }).click()
    const look = page.getByRole('button', { name: /^Bekijk dit leven/ })
    await look.nth(3).click({ timeout: 60_000 })
    await page.waitForURL(/\/milan\/casemanager\/kijken\/$/)
    const title = () => page.locator('.watch-bar h1').textContent({ timeout: 20_000 })
    const shown = await title()
    expect(shown).toMatch(/leven \d+/)
    await page.reload()
    await ready(page)
    expect(await title()).toBe(shown)
    await page.goBack()
    await page.locator('.lab-parts').waitFor()
    await page.goForward()
    expect(await title()).toBe(shown)
    await page.goBack()
    await page
      .getByRole('button', { name: /^Start$|^Verder$/ })
      .first()
      .click()
    await page
      .getByRole('button', { name: /^Speel verder/ })
      .first()
      .click({ timeout: 60_000 })
    await page.waitForURL(/\/milan\/casemanager\/$/)
    await page.locator('[data-choice], [data-next], main.ending').first().waitFor()
    await page.goto(address('/routes/'))
    await ready(page)
    expect(await page.locator('.route h2').allTextContents()).toEqual([expect.stringMatching(/leven \d+/)])
    expect(trouble).toEqual([])
  })
})

describe('for everybody', () => {
  test.each(['light', 'dark'] as const)('axe finds nothing on the cards and on one person, %s', async (colorScheme) => {
    const { page } = await come('/regels/', { colorScheme })
    await cards(page).filter({ hasText: FRIDAY }).getByRole('button').click()
    await page.locator('.rule-card summary').first().click()
    await accessible(page, 'cards')
    await page.locator('.cards-bar').getByRole('link', { name: 'Eén mens' }).click()
    await meetSample(page, /^Casemanager/)
    await accessible(page, 'one person')
  })

  test('less motion: a card that is turned does not move', async () => {
    const { page } = await come('/regels/')
    await turn(page, 0)
    const moves = () =>
      cards(page)
        .first()
        .locator('article')
        .evaluate((one) => getComputedStyle(one).animationName)
    expect(await moves()).toBe('none')
    const free = await come('/regels/', { reducedMotion: 'no-preference' })
    await turn(free.page, 0)
    expect(
      await cards(free.page)
        .first()
        .locator('article')
        .evaluate((one) => getComputedStyle(one).animationName),
    ).toBe('card-over')
  })
})
