/** Every screen of a team session for everybody: axe in both languages and all looks, no sideways scrolling at 320 pixels, and a whole round by keyboard alone, at the desk and on a phone. */
import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { encodeRoute } from '../../src/engine/route.ts'
import { openRun } from '../../src/engine/run.ts'
import { enter, type Guest, makeRoom } from '../serving.ts'
import { openBrowser, ready, routeOf } from './player.ts'
import { builtMilan } from './static.ts'
import { ballotOf, come, LAPTOP, lead, move, openOptions, PATIENCE, type Seated, SMALL, tooWide, vote, WALL } from './table.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const scenario = builtMilan()

type Language = 'nl' | 'en'

/** Somebody with these settings, and with the facilitator's key of a room on the device. */
async function person(
  path: string,
  language: Language,
  options: BrowserContextOptions,
  room?: { code: string; key: string },
): Promise<Seated> {
  const settings = { language, theme: language === 'nl' ? 'light' : 'dark', readAlong: language === 'en' ? 'on' : 'off' }
  const kept = room ? [{ role: 'facilitator', code: room.code, at: Date.now(), key: room.key, fresh: language === 'en' }] : null
  const storageState = {
    cookies: [],
    origins: [
      {
        origin: inject('url'),
        localStorage: [
          { name: 'ow:settings', value: JSON.stringify(settings) },
          ...(kept ? [{ name: 'ow:rooms', value: JSON.stringify(kept) }] : []),
        ],
      },
    ],
  }
  return come(browser, path, { ...options, storageState })
}

/** With light Dutch paper and dark English water, everything there is. */
const HIGH = ['light', 'dark'] as const
let looks = 0

/** Everything is looked at in Dutch on light paper and in English on dark; and for its colours alone in the one high contrast or the other, in turn. */
async function look(name: string, people: readonly Seated[]): Promise<void> {
  const theme = HIGH[looks++ % HIGH.length] as 'light' | 'dark'
  for (const [n, { page }] of people.entries()) {
    const what = `${name}, screen ${n}`
    await page.waitForTimeout(60)
    expect(await faults(page), what).toEqual([])
    if ((await page.locator('html').getAttribute('lang')) === 'nl') {
      await wear(page, theme, 'high')
      expect(await faults(page, ['color-contrast']), `${what}, ${theme}, high contrast`).toEqual([])
      await wear(page, 'light', 'normal')
    }
    const size = page.viewportSize()
    await page.setViewportSize({ width: 320, height: 568 })
    await expect.poll(() => tooWide(page), { message: `${what}, at 320`, timeout: 3000 }).toBeLessThanOrEqual(0)
    if (size) await page.setViewportSize(size)
  }
}

/** What axe finds, by these rules or all of them. */
async function faults(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) })
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

function wear(page: Page, theme: string, contrast: string): Promise<void> {
  return page.evaluate(
    ([theme, contrast]) => {
      Object.assign(document.documentElement.dataset, { theme, contrast })
      // What fades from one colour to the other has faded.
      for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish()
    },
    [theme, contrast] as const,
  )
}

async function table(
  plan: object = {},
): Promise<{ code: string; eye: Guest; desks: Seated[]; walls: Seated[]; phones: Seated[]; all: Seated[] }> {
  const room = await makeRoom(inject('url'), { scenario: 'milan', chair: 'casemanager', rules: [], ...plan })
  const eye = await enter(inject('url'), room.code, 'facilitator', room.key)
  const each = (path: string, options: BrowserContextOptions, key?: typeof room) =>
    Promise.all((['nl', 'en'] as const).map((language) => person(`/samen/${path}/#${room.code}`, language, options, key)))
  const [desks, walls] = [await each('leiden', LAPTOP, room), await each('beamer', WALL)]
  const phones = [await person(`/samen/kamer/#${room.code}`, 'nl', SMALL)]
  await eye.sees(({ seats }) => Object.keys(seats).length === 1)
  phones.push(await person(`/samen/kamer/#${room.code}`, 'en', SMALL))
  await eye.sees(({ seats }) => Object.keys(seats).length === 2)
  const all = [...desks, ...walls, ...phones]
  for (const { page } of all) await page.locator('.lead-dock, .big, .phone-main').first().waitFor({ timeout: PATIENCE })
  return { code: room.code, eye, desks, walls, phones, all }
}

/** On all screens something like this is to be seen. */
async function until(people: readonly Seated[], selector: string): Promise<void> {
  for (const { page } of people) await page.locator(selector).first().waitFor({ timeout: PATIENCE })
}

/** Takes what lies open until a guess does. */
async function toGuess({ eye }: { eye: Guest }): Promise<void> {
  const run = openRun(scenario, { ...routeOf(scenario, eye.room().route.choices), rules: [] })
  for (let { offer } = run.view(); offer && offer.kind !== 'guess'; { offer } = run.view()) {
    const id = offer.choices.find(({ closed }) => !closed)?.id ?? ''
    expect(await eye.ask({ type: 'take', choice: id, why: '' })).toBeNull()
    run.apply({ type: 'choose', id })
  }
}

test('before a session: the door, preparing, the guide, and doors that stay shut', { timeout: 120_000 }, async () => {
  const run = openRun(scenario, routeOf(scenario))
  for (let n = 0; n < 6; n++) {
    const { offer } = run.view()
    run.apply({ type: offer?.kind === 'guess' ? 'guess' : 'choose', id: offer?.choices.find(({ closed }) => !closed)?.id ?? '' })
  }
  const both = await Promise.all((['nl', 'en'] as const).map((language) => person('/samen/', language, LAPTOP)))
  for (const { page } of both) await page.locator('.hub-join details summary').click()
  await look('the door', both)
  for (const { page } of both) await page.goto(`${inject('url')}/samen/gids/`)
  await until(both, '.chapters')
  await look('the guide', both)
  for (const { page } of both) {
    await page.goto(`${inject('url')}/samen/voorbereiden/`)
    await ready(page)
    await page.locator('.rules summary').click()
  }
  await look('preparing to decide', both)
  for (const { page } of both) {
    await page.locator('input[name=form]').nth(1).check({ force: true })
    await page.locator('#bring-code').fill(encodeRoute(run.route()))
    await page.locator('.bring form button[type=submit]').click()
  }
  await until(both, '.stops')
  await look('preparing to replay', both)
  for (const path of ['kamer', 'leiden', 'beamer', 'scherm']) {
    for (const { page } of both) {
      await page.goto('about:blank')
      await page.goto(`${inject('url')}/samen/${path}/#KKKKKK`)
    }
    await until(both, '.gone')
    await look(`no such room, ${path}`, both)
  }
  for (const { context } of both) await context.close()
})

test('deciding together, on every screen', { timeout: 240_000 }, async () => {
  const held = await table()
  const { eye, desks, walls, phones, all } = held
  await look('lobby', all)
  await eye.ask({ type: 'begin' })
  await until(walls, '.big[data-stage="reading"]')
  await look('reading', all)

  await eye.ask({ type: 'openVote' })
  await until(phones, '.phone-form')
  await look('a question', all)
  const [first = '', second = ''] = openOptions(ballotOf(eye))
  await Promise.all([first, second].map((choice, n) => vote(phones[n]?.page as Page, choice, 'Omdat het kan.')))
  for (const { page } of desks) await page.locator('.lead-person').first().click()
  await look('a vote is in', [...desks, ...phones])

  await eye.ask({ type: 'reveal' })
  await until(all, '.bars')
  for (const { page } of desks) await move(page, 'choose').click()
  await look('a result', all)
  await eye.ask({ type: 'openVote' })
  await until(phones, '.phone-first')
  await Promise.all(phones.map(({ page }) => vote(page, first)))
  await eye.ask({ type: 'reveal' })
  await eye.ask({ type: 'timer', for: 60_000 })
  await until(all, '.clock')
  await look('both rounds', all)
  await eye.ask({ type: 'take', choice: second, why: 'Dit is beter.' })
  await until(phones, '.phone-taken')
  await look('taken', all)

  await eye.ask({ type: 'pause', on: true })
  await until(walls, '.big-pause .breath')
  for (const { page } of desks) await page.locator('.lead-tool').last().click()
  await look('the room has stopped', all)
  await eye.ask({ type: 'pause', on: false })
  for (const { page } of desks) await page.keyboard.press('Escape')
  for (const { page } of phones) await page.locator('.tool.rest').click()
  await look('one has stopped', phones)
  for (const { page } of phones) await page.locator('.breath.own .button').click()

  await toGuess(held)
  await eye.ask({ type: 'openVote' })
  await until(phones, '.phone-options.guess')
  await look('a guess', all)
  await vote(phones[0]?.page as Page, openOptions(ballotOf(eye))[0] ?? '')
  await eye.ask({ type: 'reveal' })
  await until(all, '.is-truth')
  await look('the real thought', all)

  await eye.ask({ type: 'share', on: true })
  await eye.ask({ type: 'action', what: 'Bellen', who: 'Wij', when: '2027-01-04' })
  await eye.ask({ type: 'end' })
  await until(phones, '.phone-main.calm a[href*="verslag"]')
  await look('it is over', all)
  for (const { page } of [...desks, ...phones]) await page.locator('a.lead-next, .phone-deep a[href*="verslag"]').first().click()
  await until([...desks, ...phones], '.team-sheets')
  await look('the report', [...desks, ...phones])
  eye.leave()
  for (const { context } of all) await context.close()
})

test('replaying together, on every screen', { timeout: 240_000 }, async () => {
  const run = openRun(scenario, { ...routeOf(scenario), rules: [] })
  for (let n = 0; n < 3; n++) run.apply({ type: 'choose', id: run.view().offer?.choices.find(({ closed }) => !closed)?.id ?? '' })
  const { eye, desks, walls, phones, all } = await table({ form: 'replay', route: encodeRoute(run.route()), stops: [1], short: true })
  const to = async (now: 0 | 1 | 2 | 3 | 4 | 5 | 6, part = 0) => {
    expect(await eye.ask({ type: 'step', to: now, part })).toBeNull()
    for (const { page } of [...walls, ...phones])
      await expect.poll(() => page.locator('.step-n').first().textContent(), { timeout: PATIENCE }).toContain(String(now))
  }
  await eye.ask({ type: 'bringer', seat: 's1' })
  await eye.ask({ type: 'question', text: 'Had ik moeten wachten?' })
  await eye.ask({ type: 'theory', card: Object.keys(scenario.theory)[0] ?? null })
  await eye.ask({ type: 'begin' })
  await until(walls, '.big[data-stage="theory"]')
  await look('theory', all)
  await to(1)
  await eye.ask({ type: 'take', choice: null, why: '' })
  await look('the case', all)
  await to(2)
  await until(phones.slice(1), '#phone-slip')
  await eye.ask({ type: 'write', kind: 'question', text: 'Hoe laat was het?' })
  await look('questions', all)
  await to(2, 1)
  await eye.ask({ type: 'openSlips', kind: 'question' })
  await until(walls, '.big[data-stage="slips"]')
  await look('questions, asked', all)
  await eye.ask({ type: 'readOut', slip: eye.room().slips[0]?.id ?? '' })
  await until(walls, '.big[data-stage="slip"]')
  await look('one question', all)
  await to(3)
  for (const { page } of desks) await page.locator('.lead-jump summary').click()
  await look('open water', all)
  await to(5)
  const other = scenario.decisions.find((one) => (run.route().choices[0] as string) in one.options)
  const choice = Object.keys(other?.options ?? {}).find((id) => id !== run.route().choices[0]) ?? ''
  expect(await eye.ask({ type: 'branch', at: 0, choice })).toBeNull()
  await until(walls, '.big[data-stage="branch"]')
  await look('another branch', all)
  await to(6, 1)
  await eye.ask({ type: 'action', what: 'Bellen', who: 'Wij', when: '2027-01-04' })
  await until(walls, '.big[data-stage="card"]')
  await look('what they take along', all)
  eye.leave()
  for (const { context } of all) await context.close()
})

test('one screen, in all its looks', { timeout: 120_000 }, async () => {
  const both = await Promise.all((['nl', 'en'] as const).map((language) => person('/samen/voorbereiden/', language, WALL)))
  for (const { page } of both) {
    await ready(page)
    await page.locator('input[name=by]').nth(1).check({ force: true })
    await page.locator('.begin .button').click()
    await page.locator('.beamer.one .strip').waitFor({ timeout: PATIENCE })
  }
  await look('lobby', both)
  for (const { page } of both) {
    await move(page, 'begin').click()
    await page.locator('.big[data-stage="reading"]').waitFor({ timeout: PATIENCE })
    while ((await page.locator('.lead-next').getAttribute('data-move')) === 'page') await page.locator('.lead-next').click()
  }
  await look('reading', both)
  for (const { page } of both) {
    await move(page, 'vote').click()
    await move(page, 'count').click()
    await page.locator('.lead-count').waitFor()
  }
  await look('hands', both)
  for (const { page } of both) {
    await page.locator('.lead-count input').first().fill('3')
    await page.locator('.lead-form button[type=submit]').click()
    await page.locator('.bars').waitFor()
  }
  await look('a result', both)
  for (const tool of [0, 1]) {
    for (const { page } of both) await page.locator('.strip-tool').nth(tool).click()
    await until(both, '[role=dialog], dialog[open]')
    await look(`a sheet, ${tool}`, both)
    for (const { page } of both) await page.keyboard.press('Escape')
  }
  for (const { page } of both) await page.locator('.strip-fold').click()
  await look('folded', both)
  for (const { context } of both) await context.close()
})

// ---------------------------------------------------------------- by keyboard alone

/** Goes on with Tab until the focus is on something like this; what has it can be seen. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < 120; stops++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate((what) => {
      const one = document.activeElement
      if (!one?.matches(what)) return null
      const { top, bottom, left, right } = one.getBoundingClientRect()
      return bottom > 0 && top < innerHeight && right > left
    }, selector)
    if (found !== null) return expect(found, `${selector} has the focus and is out of sight`).toBe(true)
  }
  throw new Error(`${selector} is out of reach of the keyboard.`)
}

test('by keyboard alone: a whole round at the desk, and a vote on the smallest phone', { timeout: 120_000 }, async () => {
  const desk = await come(browser, '/samen/voorbereiden/', LAPTOP)
  await ready(desk.page)
  await tabTo(desk.page, '.begin .button')
  await desk.page.keyboard.press('Enter')
  await desk.page.locator('.lead-door').waitFor({ timeout: PATIENCE })
  const code = desk.page.url().slice(-6)
  const key = await desk.page.locator('.lead-key-text').textContent()
  const eye = await enter(inject('url'), code, 'facilitator', key)
  const phone = await come(browser, '/samen/', SMALL)
  await ready(phone.page)
  await tabTo(phone.page, '#room-code')
  await phone.page.keyboard.type(code.toLowerCase())
  await phone.page.keyboard.press('Enter')
  await eye.sees(({ seats }) => Object.keys(seats).length === 1)

  const press = (id: string) =>
    lead(eye, desk.page, async () => {
      await tabTo(desk.page, `[data-move="${id}"]`)
      await desk.page.keyboard.press('Enter')
    })
  await press('begin')
  while ((await desk.page.locator('.lead-next').getAttribute('data-move')) === 'page') {
    const { moves } = eye.room()
    // The key that is written on it.
    await desk.page.keyboard.press('n')
    await eye.sees((room) => room.moves > moves)
    await expect.poll(() => desk.page.locator('.lead-controls[aria-busy="true"]').count()).toBe(0)
  }
  await press('vote')

  await phone.page.locator('.phone-form').waitFor({ timeout: PATIENCE })
  await tabTo(phone.page, 'input[name="vote"]')
  // One group: the arrows go through it, Space takes the one it is on.
  await phone.page.keyboard.press('ArrowDown')
  await tabTo(phone.page, '#phone-why')
  await phone.page.keyboard.type('Dat past bij hem.')
  await tabTo(phone.page, '.phone-send button')
  await phone.page.keyboard.press('Enter')
  await phone.page.locator('.phone-deep .phone-note').waitFor({ timeout: PATIENCE })

  await press('reveal')
  const [, second] = openOptions(ballotOf(eye))
  expect(ballotOf(eye).rounds[0]?.counts).toMatchObject({ [second ?? '']: 1 })
  await press('talk')
  await tabTo(desk.page, '.lead-time button')
  await lead(eye, desk.page, () => desk.page.keyboard.press('Enter'))
  await tabTo(desk.page, '.bar-reasons button')
  await lead(eye, desk.page, () => desk.page.keyboard.press('Enter'))
  await press('again')
  await press('reveal')
  await tabTo(desk.page, '[data-move="choose"]')
  await desk.page.keyboard.press('Enter')
  // Into the form by itself.
  await expect.poll(() => desk.page.evaluate(() => document.activeElement?.matches('.lead-form input'))).toBe(true)
  await desk.page.keyboard.press('Space')
  await tabTo(desk.page, '#take-why')
  await desk.page.keyboard.type('Wij kiezen anders.')
  await tabTo(desk.page, '.lead-form button[type=submit]')
  const room = await lead(eye, desk.page, () => desk.page.keyboard.press('Enter'))
  expect(room.past.at(-1)?.taken).toMatchObject({ why: 'Wij kiezen anders.' })
  // And back to what comes next.
  await expect.poll(() => desk.page.evaluate(() => document.activeElement?.matches('.lead-next'))).toBe(true)
  eye.leave()
  for (const { context } of [desk, phone]) await context.close()
})
