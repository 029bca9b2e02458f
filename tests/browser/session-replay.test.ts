/** Samen terugspelen, the whole product: a route that somebody brings goes through the seven steps in their short form, with a stop to ask, slips, open water, another branch and a card for the team. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodeRoute } from '../../src/engine/route.ts'
import { openRun } from '../../src/engine/run.ts'
import type { Route } from '../../src/engine/types.ts'
import { milan, openBrowser, routeOf } from './player.ts'
import {
  ballotOf,
  come,
  countsOf,
  eyeOf,
  hears,
  LAPTOP,
  lead,
  makeSession,
  move,
  nextMove,
  openOptions,
  PATIENCE,
  press,
  readToEnd,
  type Seated,
  SMALL,
  shows,
  tooWide,
  untilShown,
  untroubled,
  voteAll,
  WALL,
} from './table.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A whole route of the caseworker, and a place in it with a thought that the chair cannot read. */
function recordedRoute(): { route: Route; dark: number } {
  const run = openRun(milan(), routeOf(milan()))
  let dark = -1
  for (let { offer, made, now } = run.view(); offer; { offer, made, now } = run.view()) {
    const thoughts = now.lines.filter((line) => line.kind === 'thought')
    if (dark < 0 && made > 3 && thoughts.some((line) => line.text === null)) dark = made
    run.apply({ type: offer.kind === 'guess' ? 'guess' : 'choose', id: offer.choices.find(({ closed }) => !closed)?.id ?? '' })
  }
  return { route: run.route(), dark }
}

/** A sentence that stands nowhere else. */
const slip = (kind: string, n: number) => `brief${kind}${n}`

test('a route goes through all seven steps, short', { timeout: 240_000 }, async () => {
  const { route, dark } = recordedRoute()
  const desk = await come(browser, '/samen/', LAPTOP)
  let stops: number[] = []
  const code = await makeSession(desk.page, async (page) => {
    await page.locator('input[name=form]').nth(1).check({ force: true })
    // Nothing to begin with until there is a route.
    expect(await page.locator('.begin .button').getAttribute('aria-disabled')).toBe('true')
    await page.locator('#bring-code').fill(encodeRoute(route))
    await page.locator('.bring form button[type=submit]').click()
    await page.locator('.brought').waitFor({ timeout: PATIENCE })
    await page.locator('input[name=length]').nth(1).check({ force: true })
    stops = await page.locator('.stops input').evaluateAll((all) => all.flatMap((one, n) => ((one as HTMLInputElement).checked ? [n] : [])))
  })
  expect(stops.length).toBeGreaterThan(1)
  const eye = await eyeOf(desk.page, code)
  expect(eye.room()).toMatchObject({ form: 'replay', stops, step: { short: true } })
  await desk.page.locator('.lead-key button').last().click()
  const wall = await come(browser, `/samen/beamer/#${code}`, WALL)
  const phones: Seated[] = []
  // One after another, so that the first seat is the one who brings the route.
  for (const options of [SMALL, SMALL, undefined, undefined]) {
    phones.push(await come(browser, `/samen/#${code}`, options))
    await eye.sees(({ seats }) => Object.keys(seats).length === phones.length)
  }
  const [bringer, ...group] = phones as [Seated, ...Seated[]]
  const everybody = [desk, wall, ...phones]

  // -------------------------------------------------------------- 0: a theory card
  await press(eye, desk.page, 'begin')
  expect(eye.room().timer).not.toBeNull()
  await lead(eye, desk.page, () => desk.page.locator('#lead-bringer').selectOption('s1'))
  await lead(eye, desk.page, () => desk.page.locator('#lead-theory').selectOption({ index: 1 }))
  await desk.page.locator('#lead-question').fill('Had ik moeten wachten?')
  await lead(eye, desk.page, () => desk.page.locator('.lead-case form button[type=submit]').click())
  await Promise.all(phones.map(({ page }) => page.locator('.phone-theory').waitFor({ timeout: PATIENCE })))
  await untilShown(wall.page, 'Had ik moeten wachten?')
  await onEveryScreen(0)

  // -------------------------------------------------------------- 1: the case, up to a stop where everybody is asked first
  await stepTo(1, 0)
  if (stops[0] !== 0) expect((await press(eye, desk.page, 'stop')).made).toBe(stops[0])
  // Nobody has what lies ahead, not even as an id in what came over the line.
  const shown = route.choices.slice(0, (stops[0] ?? 0) + 2)
  const ahead = route.choices.slice(shown.length).filter((id) => id.length > 6 && !shown.includes(id))
  for (const { frames } of [wall, ...phones]) for (const id of ahead) expect(hears(frames, id), id).toBe(false)
  const next = await readToEnd(eye, desk.page)
  expect(['vote', 'guess']).toContain(next)
  await press(eye, desk.page, next)
  const ballot = ballotOf(eye)
  const [one, other] = openOptions(ballot)
  const choices = [one, other, '?', one]
  await voteAll(phones, choices, (n) => slip('stem', n))
  for (const { page } of [wall, desk]) expect(await page.locator('.bars').count()).toBe(0)
  await press(eye, desk.page, 'reveal')
  expect(ballotOf(eye).rounds[0]?.counts).toEqual(countsOf(ballot, choices))
  await Promise.all(everybody.map(({ page }) => page.locator('.bars').waitFor({ timeout: PATIENCE })))
  if (ballot.kind === 'choice') {
    // What was really done comes after the talk.
    expect(ballotOf(eye).taken).toBeNull()
    expect((await press(eye, desk.page, 'recorded')).past.at(-1)?.taken).toMatchObject({ id: route.choices[stops[0] ?? 0], by: 'recorded' })
  } else await press(eye, desk.page, 'goOn')
  expect(eye.room().made).toBe((stops[0] ?? 0) + 1)

  // -------------------------------------------------------------- 2: questions, written in silence
  await stepTo(2, 0)
  await written('question')
  await stepTo(2, 1)
  await press(eye, desk.page, 'openSlips')
  await untilShown(wall.page, slip('question', 1))
  await press(eye, desk.page, 'read')
  await wall.page.locator('.read-out').waitFor({ timeout: PATIENCE })
  expect(await wall.page.locator('.big-main .animal').count()).toBe(0)

  // -------------------------------------------------------------- 3: the water opens
  await jump(dark)
  await murky(true)
  await stepTo(3, 0)
  expect(eye.room().clear).toBe(true)
  await murky(false)
  // And closes again, when the facilitator wants that.
  const water = desk.page.locator('.lead-work > .lead-tick input')
  await lead(eye, desk.page, () => water.click())
  await murky(true)
  await lead(eye, desk.page, () => water.click())

  // -------------------------------------------------------------- 4: advice, read out without names
  await stepTo(4, 0)
  await written('advice')
  await expect.poll(() => wall.page.locator('.step-written').textContent(), { timeout: PATIENCE }).toContain('3')
  await stepTo(4, 1)
  await press(eye, desk.page, 'openSlips')
  const read: string[] = []
  while ((await nextMove(desk.page)) === 'read') {
    const { slips, readingOut } = await press(eye, desk.page, 'read')
    const text = slips.find(({ id }) => id === readingOut)?.text ?? ''
    await expect.poll(() => wall.page.locator('.read-out').textContent(), { timeout: PATIENCE }).toContain(text)
    await expect.poll(() => bringer.page.locator('.phone-read-out blockquote').textContent(), { timeout: PATIENCE }).toBe(text)
    read.push(text)
  }
  expect(read.toSorted()).toEqual([1, 2, 3].map((n) => slip('advice', n)))

  // -------------------------------------------------------------- 5: what if
  await stepTo(5, 0)
  await desk.page.locator('#lead-branch-at').selectOption({ index: 1 })
  await desk.page.locator('input[name=branch]').first().check({ force: true })
  await lead(eye, desk.page, () => desk.page.locator('.lead-branch form button[type=submit]').click())
  expect(eye.room().branches).toHaveLength(1)
  await wall.page.locator('.big-branch').waitFor({ timeout: PATIENCE })
  for (const { page } of phones) await page.locator('.phone-branch').waitFor({ timeout: PATIENCE })

  // -------------------------------------------------------------- 6: what they take along
  await stepTo(6, 0)
  await stepTo(6, 1)
  await written('learned')
  await press(eye, desk.page, 'openSlips')
  await desk.page.locator('#lead-what').fill('Eerst de deur, dan de map')
  await desk.page.locator('#lead-when').fill('2027-01-04')
  await lead(eye, desk.page, () => desk.page.locator('.lead-action button[type=submit]').click())
  await untilShown(wall.page, 'Eerst de deur, dan de map')
  expect(await nextMove(desk.page)).toBe('end')
  await move(desk.page, 'end').click()
  await lead(eye, desk.page, () => desk.page.locator('.lead-dock .confirm .button').click())

  await desk.page.locator('a.lead-next').click()
  await desk.page.locator('.team-sheets').waitFor({ timeout: PATIENCE })
  const report = (await desk.page.locator('.team-sheets').textContent()) ?? ''
  for (const kind of ['question', 'advice', 'learned'])
    for (const n of [1, 2, 3]) expect(report.includes(slip(kind, n)), slip(kind, n)).toBe(true)
  for (const words of ['Had ik moeten wachten?', 'Eerst de deur, dan de map', slip('stem', 2)])
    expect(report.includes(words), words).toBe(true)
  expect((await desk.page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1)

  untroubled(everybody)
  eye.leave()
  for (const { context } of everybody) await context.close()

  /** The next part of the steps; the large screen and the phones show it, and the clock runs. */
  async function stepTo(now: number, part: number): Promise<void> {
    await press(eye, desk.page, 'step')
    expect(eye.room().step).toMatchObject({ now, part })
    expect(eye.room().timer?.endsAt).not.toBeNull()
    await onEveryScreen(now)
  }

  async function onEveryScreen(now: number): Promise<void> {
    for (const { page } of [wall, ...phones])
      await expect.poll(() => page.locator('.step-n').first().textContent(), { timeout: PATIENCE }).toContain(String(now))
    for (const { page } of [bringer, ...group]) expect(await tooWide(page)).toBeLessThanOrEqual(0)
  }

  /** To a place in the route, from the list of its moments. */
  async function jump(made: number): Promise<void> {
    const list = desk.page.locator('.lead-jump')
    if ((await list.getAttribute('open')) === null) await list.locator('summary').click()
    await lead(eye, desk.page, () => list.locator('li button').nth(made).click())
    expect(eye.room()).toMatchObject({ made, phase: 'reading' })
  }

  /** The group writes and the one who brought it does not; what was written is nowhere but on the phone it came from. In step 6 nobody only listens. */
  async function written(kind: 'question' | 'advice' | 'learned'): Promise<void> {
    expect(await bringer.page.locator('#phone-slip').count()).toBe(0)
    for (const [n, { page }] of group.entries()) {
      await page.locator('#phone-slip').fill(slip(kind, n + 1))
      await page.locator('.phone-slips form button').click()
      await page.locator('.phone-slips li').waitFor({ timeout: PATIENCE })
    }
    await eye.sees(({ slips }) => slips.filter((one) => one.kind === kind).length === 3)
    for (const [n, { page, frames }] of everybody.entries())
      for (const own of [1, 2, 3].filter((one) => one !== n - 2)) {
        expect(await shows(page, slip(kind, own)), `${n} ${kind} ${own}`).toBe(false)
        expect(hears(frames, slip(kind, own))).toBe(false)
      }
  }

  /** Whether thoughts of this moment cannot be read, on the large screen and on a phone that reads along. */
  async function murky(some: boolean): Promise<void> {
    const pages = eye.room().page
    await turn()
    for (const { page } of [wall, group[1] as Seated]) {
      await along(page)
      await expect.poll(() => page.locator('.thought.murky').count().then(Boolean), { timeout: PATIENCE }).toBe(some)
    }
    expect(eye.room().page).toBeGreaterThanOrEqual(pages)
  }

  /** To a page of this moment with thoughts. */
  async function turn(): Promise<void> {
    if ((await wall.page.locator('.thought').count()) === 0) await readToEnd(eye, desk.page)
  }
})

async function along(page: Page): Promise<void> {
  if ((await page.locator('.phone-deep').count()) === 0 || (await page.locator('[data-moment] #where').count()) > 0) return
  await page.locator('.phone-deep > .button.quiet').click()
}
