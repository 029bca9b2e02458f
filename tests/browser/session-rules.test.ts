/** Samen regels proberen, the whole product: one facilitator, one beamer and two phones through the five parts to the report; and on one screen, with hands. */
import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Guest } from '../serving.ts'
import { openBrowser, ready } from './player.ts'
import {
  ballotOf,
  come,
  comeAgain,
  eyeOf,
  LAPTOP,
  makeSession,
  move,
  nextMove,
  openOptions,
  PATIENCE,
  press,
  type Seated,
  SMALL,
  takeAnother,
  tooWide,
  untilShown,
  untroubled,
  vote,
  voteAll,
  WALL,
} from './table.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const RULE = 'b14'
const choosingRules = (page: Page) => page.locator('label.chair', { hasText: 'Samen regels proberen' }).click()

/** What axe finds on these screens, on light paper and on dark, and whether anything is too wide. */
async function fine(what: string, people: readonly Seated[]): Promise<void> {
  for (const [n, { page }] of people.entries()) {
    for (const theme of ['light', 'dark']) {
      await page.evaluate((look) => {
        document.documentElement.dataset.theme = look
        for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish()
      }, theme)
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .options({ resultTypes: ['violations'] })
        .analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
      expect(found, `${what}, screen ${n}, ${theme}`).toEqual([])
    }
    await expect.poll(() => tooWide(page), { message: `${what}, screen ${n}` }).toBeLessThanOrEqual(0)
  }
}

/** Plays the first part to its ending: the first decision that is asked by a vote, the others without. How often the story went on by itself. */
async function playThrough(eye: Guest, desk: Page, voting: (() => Promise<void>) | null): Promise<number> {
  let [onwards, asked] = [0, 0]
  for (let n = 0; n < 200; n++) {
    const next = await nextMove(desk)
    if (next === 'part') return onwards
    if (next === 'onward') onwards++
    if (next === 'vote' && asked++ === 0 && voting) await voting()
    else if (next === 'vote') await takeAnother(eye, desk)
    else await press(eye, desk, next === 'guess' ? 'skipGuess' : next)
  }
  throw new Error('The first part has no end.')
}

test('two phones try a rule together, from the first page to the report', { timeout: 300_000 }, async () => {
  const desk = await come(browser, '/samen/', LAPTOP)
  const code = await makeSession(desk.page, choosingRules)
  const eye = await eyeOf(desk.page, code)
  await desk.page.locator('.lead-key button').last().click()
  const wall = await come(browser, `/samen/beamer/#${code}`, WALL)
  const small = await come(browser, `/samen/#${code}`, SMALL)
  const other = await come(browser, `/samen/#${code}`)
  const phones = [small, other]
  await eye.sees(({ seats }) => Object.keys(seats).length === 2)
  expect(eye.room()).toMatchObject({ form: 'rules', route: { chair: 'client' }, policy: { part: 1 } })
  await press(eye, desk.page, 'begin')
  await Promise.all([wall, ...phones].map(({ page }) => untilShown(page, 'Deel 1 van 5')))

  // -------------------------------------------------------------- 1 play
  const onwards = await playThrough(eye, desk.page, async () => {
    await press(eye, desk.page, 'vote')
    const [first = ''] = openOptions(ballotOf(eye))
    await voteAll(phones, [first, first])
    await press(eye, desk.page, 'reveal')
    await press(eye, desk.page, 'take')
    expect(eye.room().route.choices.at(-1)).toBe(first)
  })
  expect(onwards).toBeGreaterThan(1)
  expect(eye.room().timer?.of).toBe(600_000)

  // -------------------------------------------------------------- 2 turn
  await press(eye, desk.page, 'part')
  await wall.page.locator('.big-rules').waitFor({ timeout: PATIENCE })
  await fine('which rule', [desk, wall, small])
  await press(eye, desk.page, 'voteRule')
  expect(ballotOf(eye).options.length).toBeGreaterThanOrEqual(10)
  await vote(small.page, RULE, 'Vrijdag kost ons elke week iemand.')
  await fine('the vote on a rule', [desk, wall, other])
  // All ten fit on the wall.
  expect(
    await wall.page
      .locator('.big-options li')
      .evaluateAll((all) => all.every((one) => one.getBoundingClientRect().bottom < innerHeight * 0.8)),
  ).toBe(true)
  await vote(other.page, RULE)
  await press(eye, desk.page, 'reveal')
  await untilShown(wall.page, 'Vrijdag kost ons elke week iemand.')
  await fine('its result', [desk, wall, small])
  await press(eye, desk.page, 'take')
  await Promise.all([wall, ...phones].map(({ page }) => untilShown(page, 'Deze regel draaien we om')))

  // -------------------------------------------------------------- 3 meet
  await press(eye, desk.page, 'part')
  await Promise.all([wall, ...phones, desk].map(({ page }) => page.locator('.met').first().waitFor({ timeout: PATIENCE })))
  const met = eye.room().policy?.met
  expect(met).toMatchObject({ rule: RULE })
  expect(met?.first).not.toBeNull()
  await fine('the same person', [desk, wall, small])
  // A phone that comes back, and one that comes late, are where the room is.
  await comeAgain(other, `/samen/#${code}`)
  await untilShown(other.page, 'Deel 3 van 5')
  const late = await come(browser, `/samen/#${code}`)
  await untilShown(late.page, 'Met de regel omgedraaid')

  // -------------------------------------------------------------- 4 many
  await press(eye, desk.page, 'part')
  const link = wall.page.locator('.many-way a')
  await link.waitFor({ timeout: PATIENCE })
  await fine('many', [desk, wall, small])
  const address = (await link.getAttribute('href')) ?? ''
  expect(address).toMatch(/regels\/milan\/velen\/#v=OWL1\.milan\.[a-z]+\.b14\./)
  const lab = await desk.context.newPage()
  await lab.goto(address)
  await lab.getByText('Vrij op elke dag van de week').first().waitFor({ timeout: PATIENCE })
  await lab.close()

  // -------------------------------------------------------------- 5 talk
  await press(eye, desk.page, 'part')
  await small.page.locator('#phone-slip').fill('Eerst bellen.')
  await small.page.locator('.phone-slips button[type=submit]').click()
  await expect.poll(() => nextMove(desk.page), { timeout: PATIENCE }).toBe('openSlips')
  await fine('the talk', [desk, wall, small])
  await press(eye, desk.page, 'openSlips')
  await untilShown(wall.page, 'Eerst bellen.')

  // -------------------------------------------------------------- the report
  await move(desk.page, 'end').click()
  await desk.page.locator('.confirm .button').click()
  await eye.sees(({ phase }) => phase === 'ended')
  await desk.page.locator('.lead-next').click()
  await desk.page.locator('.team-turned').waitFor({ timeout: PATIENCE })
  await fine('the report', [desk])
  const paper = await desk.page.locator('.sheets').textContent()
  for (const said of ['De regel die we omdraaiden', 'Vrij op elke dag van de week', 'Vrijdag kost ons elke week iemand.', 'Eerst bellen.'])
    expect(paper).toContain(said)
  const [saved] = await Promise.all([desk.page.waitForEvent('download'), desk.page.locator('.team-keep button').nth(1).click()])
  expect(await readFile(await saved.path(), 'utf8')).toContain('## De regel die we omdraaiden')
  untroubled([desk, wall, ...phones, late])
  for (const one of [desk, wall, ...phones, late]) await one.context.close()
})

test('on one screen hands choose the rule, and a reload comes back to the part', { timeout: 180_000 }, async () => {
  const screen = await come(browser, '/samen/voorbereiden/', WALL)
  const { page } = screen
  await ready(page)
  await page.locator('.questions').waitFor()
  await choosingRules(page)
  await page.locator('label.chair', { hasText: 'Op één scherm' }).click()
  await page.locator('.begin .button').click()
  await page.waitForURL(/samen\/scherm\//)
  const go = async (id: string) => {
    await move(page, id).first().click({ timeout: PATIENCE })
    await page.waitForTimeout(150)
  }
  await go('begin')
  await go('part')
  await go('voteRule')
  await go('count')
  await page.locator(`#hands-${RULE}`).fill('4')
  await page.locator('.lead-form button[type=submit]').click()
  await go('take')
  await go('part')
  await page.locator('.met-stage, .step-rule').first().waitFor()
  await untilShown(page, 'Deel 3 van 5')
  await page.reload()
  await untilShown(page, 'Deel 3 van 5')
  await go('part')
  await page.locator('.many-stage').waitFor({ timeout: PATIENCE })
  await fine('many, on one screen', [screen])
  untroubled([screen])
  await screen.context.close()
})
