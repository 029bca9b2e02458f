/** People around a table for the tests of team sessions: a facilitator, a beamer and phones, each in a browser of its own, and an eye that sees the whole room. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import type { Ballot, Room } from '../../src/engine/session/types.ts'
import { enter, type Guest } from '../serving.ts'
import { ready, type Visit, visit } from './player.ts'

/** Milliseconds for something to come over the line and onto a screen, on a machine that is busy. */
export const PATIENCE = 20_000

export const LAPTOP = { viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce' } satisfies BrowserContextOptions
export const WALL = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } satisfies BrowserContextOptions
const PHONE = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', hasTouch: true } satisfies BrowserContextOptions
/** The smallest that is promised. */
export const SMALL = { ...PHONE, viewport: { width: 320, height: 568 } } satisfies BrowserContextOptions

export interface Seated extends Visit {
  /** What the server told this screen, frame by frame. */
  frames: Buffer[]
}

/** Somebody opens a page of the game, at an address below its folder. */
export async function come(browser: Browser, path: string, options: BrowserContextOptions = PHONE): Promise<Seated> {
  const one = { ...(await visit(browser, options)), frames: [] as Buffer[] }
  listen(one)
  await one.page.goto(`${inject('url')}${path}`)
  return one
}

/** Keeps what comes in over every line of this page. */
function listen({ page, frames }: Seated): void {
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => frames.push(Buffer.from(payload))))
}

/** The same device opens its tab again. */
export async function comeAgain(seated: Seated, path: string): Promise<void> {
  await seated.page.close()
  seated.page = await seated.context.newPage()
  seated.page.on('pageerror', (error) => seated.trouble.push(String(error)))
  listen(seated)
  await seated.page.goto(`${inject('url')}${path}`)
}

// ---------------------------------------------------------------- whoever leads

/** Makes a session as one does: the questions as they stand, or after `answers`. Its code. */
export async function makeSession(page: Page, answers: (page: Page) => Promise<unknown> = async () => {}): Promise<string> {
  await ready(page)
  await page.locator('a[href$="samen/voorbereiden/"]').first().click()
  await page.locator('.questions').waitFor()
  await answers(page)
  await page.locator('.begin .button').click()
  await page.waitForURL(/samen\/leiden\/#\w{6}$/)
  await page.locator('.lead-door').waitFor()
  return page.url().slice(-6)
}

/** Looks on with the facilitator's key, as kept on that device: what really is in the room. */
export async function eyeOf(page: Page, code: string): Promise<Guest> {
  const key = await page.evaluate(
    (of) => (JSON.parse(localStorage.getItem('ow:rooms') ?? '[]') as { code: string; key: string }[]).find(({ code }) => code === of)?.key,
    code,
  )
  return enter(inject('url'), code, 'facilitator', key ?? '')
}

export const move = (page: Page, id: string) => page.locator(`[data-move="${id}"]`)

/** What comes next, by the name of the move. */
export async function nextMove(page: Page): Promise<string> {
  return (await page.locator('.lead-next').getAttribute('data-move', { timeout: PATIENCE })) ?? ''
}

/** Does something on the facilitator's screen and waits until the room has carried it out and the screen has it. */
export async function lead(eye: Guest, page: Page, doing: () => Promise<unknown>): Promise<Room> {
  const before = eye.room().moves
  await doing()
  await expect.poll(() => eye.room().moves, { timeout: PATIENCE }).toBeGreaterThan(before)
  await expect.poll(() => page.locator('.lead-controls[aria-busy="true"]').count(), { timeout: PATIENCE }).toBe(0)
  return eye.room()
}

export async function press(eye: Guest, page: Page, id: string): Promise<Room> {
  return lead(eye, page, () => move(page, id).click())
}

/** Turns to the last page of this moment; the name of what comes then. */
export async function readToEnd(eye: Guest, page: Page): Promise<string> {
  for (let pages = 0; pages < 20; pages++) {
    const next = await nextMove(page)
    if (next !== 'page') return next
    await press(eye, page, 'page')
  }
  throw new Error('A moment of more than twenty pages.')
}

/** The group takes an option by its place, counted round, with a sentence why where one is asked for. */
export async function takeAnother(eye: Guest, page: Page, at = 0, why = ''): Promise<Room> {
  await move(page, 'choose').click()
  await page.locator('.lead-form').waitFor()
  const options = page.locator('.lead-form input[type=radio]')
  await options.nth(at % (await options.count())).check({ force: true })
  if (why) await page.locator('#take-why').fill(why)
  return lead(eye, page, () => page.locator('.lead-form button[type=submit]').click())
}

// ---------------------------------------------------------------- phones

async function choose(page: Page, choice: string, why = ''): Promise<void> {
  await page.locator(`input[name="vote"][value="${choice}"]`).check({ force: true, timeout: PATIENCE })
  if (why) await page.locator('#phone-why').fill(why)
}

/** Chooses, sends, and waits until the phone says that the vote is in. */
export async function vote(page: Page, choice: string, why = ''): Promise<void> {
  await choose(page, choice, why)
  await page.locator('.phone-send button[type=submit]').click()
  await page.locator('.phone-deep .phone-note').waitFor({ timeout: PATIENCE })
}

/** Everybody votes: `choices` by phone, undefined for who does not. */
export async function voteAll(
  phones: readonly Seated[],
  choices: readonly (string | undefined)[],
  why: (n: number) => string = () => '',
): Promise<void> {
  await Promise.all(phones.map(({ page }, n) => (choices[n] === undefined ? null : vote(page, choices[n], why(n)))))
}

export function ballotOf(eye: Guest): Ballot {
  const { ballot } = eye.room()
  if (!ballot) throw new Error('No ballot.')
  return ballot
}

/** What may be chosen, in order. */
export function openOptions(ballot: Ballot): string[] {
  return ballot.options.flatMap(({ id, closed }) => (closed ? [] : [id]))
}

/** Votes for every option and for `?`, as they would be revealed. */
export function countsOf(ballot: Ballot, choices: readonly (string | undefined)[]): Record<string, number> {
  const ids = [...ballot.options.map(({ id }) => id), '?']
  return Object.fromEntries(ids.map((id) => [id, choices.filter((one) => one === id).length]))
}

// ---------------------------------------------------------------- what is to be seen

/** Whether these words are in what came over the line. */
export function hears(frames: readonly Buffer[], words: string): boolean {
  return frames.some((frame) => frame.includes(words))
}

/** Whether these words are anywhere in the page, to be seen or not. */
export function shows(page: Page, words: string): Promise<boolean> {
  return page.evaluate((some) => document.documentElement.outerHTML.includes(some), words)
}

/** Until these words are in the page, or are there no more. */
export async function untilShown(page: Page, words: string, shown = true): Promise<void> {
  await expect.poll(() => shows(page, words), { timeout: PATIENCE, message: words }).toBe(shown)
}

/** How far this page can be scrolled sideways, in pixels. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

/** Nobody stumbled over anything. A line that was cut on purpose may say so. */
export function untroubled(people: readonly Visit[]): void {
  for (const { trouble } of people) expect(trouble.filter((one) => !/ERR_INTERNET_DISCONNECTED|WebSocket/.test(one))).toEqual([])
}
