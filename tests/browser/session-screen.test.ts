/** A session on one screen, the whole product: no server, the network off once the page is there, hands counted, closed in the middle and opened again, to an ending and the report. */
import type { Server } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Room } from '../../src/engine/session/types.ts'
import { openBrowser, ready } from './player.ts'
import { staticHost } from './static.ts'
import { move, nextMove, PATIENCE, tooWide, WALL } from './table.ts'

let browser: Browser
let host: { base: string; server: Server }
beforeAll(async () => {
  browser = await openBrowser()
  host = await staticHost()
})
afterAll(async () => {
  await browser.close()
  host.server.close()
})

const roomIn = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('ow:screen') ?? '{}') as Room)

async function done(page: Page, doing: () => Promise<unknown>): Promise<Room> {
  const { moves } = await roomIn(page)
  await doing()
  await expect.poll(async () => (await roomIn(page)).moves, { timeout: PATIENCE }).toBeGreaterThan(moves)
  return roomIn(page)
}

const press = (page: Page, id: string) => done(page, () => move(page, id).click())

async function readToEnd(page: Page): Promise<string> {
  for (let next = await nextMove(page); ; next = await nextMove(page)) {
    if (next !== 'page') return next
    await press(page, 'page')
  }
}

/** Hands, option by option in the order on the screen, with *ik weet het niet* as the last. */
async function count(page: Page, hands: (number | undefined)[]): Promise<Room> {
  await move(page, 'count').click()
  const fields = page.locator('.lead-count input')
  for (let n = 0; n < (await fields.count()); n++) await fields.nth(n).fill(String(hands[n] ?? 0))
  return done(page, () => page.locator('.lead-form button[type=submit]').click())
}

test('one screen decides with hands, without network, to an ending and a report', { timeout: 180_000 }, async () => {
  const context = await browser.newContext(WALL)
  let page = await context.newPage()
  const trouble: string[] = []
  const watch = () => {
    page.on('pageerror', (error) => trouble.push(String(error)))
    // A place or somebody that could not be had any more.
    page.on('console', (message) => message.text().includes('cannot be drawn') && trouble.push(message.text()))
  }
  watch()
  await page.goto(`${host.base}/samen/voorbereiden/`)
  await ready(page)
  // Phones are not offered where no rooms are served.
  await page.locator('input[name=by]:disabled').waitFor({ state: 'attached' })
  await page.locator('.begin .button').click()
  await page.locator('.beamer.one .strip').waitFor({ timeout: PATIENCE })
  await page.waitForSelector('html[data-scene="ready"]')
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)

  await press(page, 'begin')
  // Both rounds, and then the other option with a reason.
  expect(await readToEnd(page)).toBe('vote')
  await press(page, 'vote')
  expect(await page.locator('.bars').count()).toBe(0)
  let { ballot } = await count(page, [4, 2, 0, 1])
  const options = ballot?.options.filter(({ closed }) => !closed).map(({ id }) => id) ?? []
  expect(ballot?.rounds[0]?.counts).toMatchObject({ [options[0] ?? '']: 4, [options[1] ?? '']: 2 })
  await page.locator('.bars').waitFor()
  await press(page, 'again')
  ballot = (await count(page, [1, 5, 1])).ballot
  expect(ballot?.rounds.map(({ counts }) => counts?.[options[1] ?? ''])).toEqual([2, 5])
  await move(page, 'choose').click()
  await page.locator('.lead-form input[type=radio]').first().check({ force: true })
  await page.locator('#take-why').fill('De map kan wachten.')
  const { past } = await done(page, () => page.locator('.lead-form button[type=submit]').click())
  expect(past.at(-1)?.taken).toEqual({ id: options[0], by: 'other', why: 'De map kan wachten.' })

  // Closed in the middle of a round, and opened again where it was.
  expect(await readToEnd(page)).toBe('vote')
  const before = await press(page, 'vote')
  await page.close()
  await context.setOffline(false)
  page = await context.newPage()
  watch()
  await page.goto(`${host.base}/samen/`)
  await ready(page)
  await page.locator('.hub-rooms a').click()
  await page.locator('.big-options').waitFor({ timeout: PATIENCE })
  expect(await roomIn(page)).toEqual(before)
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await count(page, [3, 3])
  // As many for one as for the other: nothing is taken by itself.
  expect(await move(page, 'take').count()).toBe(0)
  await choose(page, 0)

  let guesses = 0
  for (let made = 0; made < 60; made++) {
    const next = await readToEnd(page)
    if (next === 'ending') break
    if (next === 'guess') {
      await press(page, 'guess')
      const { ballot } = await count(page, [1, 2])
      expect(ballot?.truth).not.toBeNull()
      await page.locator('.bar-row.is-truth').waitFor()
      await press(page, 'goOn')
      guesses++
    } else await choose(page, made)
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
  }
  expect(guesses).toBeGreaterThan(0)
  await press(page, 'ending')
  await page.locator('.landing-stage').waitFor()
  await move(page, 'end').click()
  await done(page, () => page.locator('.strip .confirm .button').click())

  await page.locator('a.lead-next').click()
  await page.locator('.team-sheets').waitFor({ timeout: PATIENCE })
  expect(await page.locator('.team-sheets').textContent()).toContain('De map kan wachten.')
  const [first] = await page.locator('.team-ballot').all()
  expect(await first?.locator('.counts b').allTextContents()).toEqual(await roundsOf(page))
  expect((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1)
  expect(trouble).toEqual([])
  await context.close()
})

/** What the first ballot came to: both rounds of every answer in turn. */
async function roundsOf(page: Page): Promise<string[]> {
  const [ballot] = (await roomIn(page)).past
  const rounds = ballot?.rounds.map(({ counts }) => counts ?? {}) ?? []
  const ids = [...(ballot?.options.map(({ id }) => id) ?? []), '?']
  return ids.flatMap((id) => rounds.map((counts) => String(counts[id] ?? 0)))
}

/** The group takes an option by its place, counted round. */
async function choose(page: Page, at: number): Promise<void> {
  await move(page, 'choose').click()
  const options = page.locator('.lead-form input[type=radio]')
  await options.first().waitFor({ state: 'attached' })
  await options.nth(at % (await options.count())).check({ force: true })
  await done(page, () => page.locator('.lead-form button[type=submit]').click())
}
