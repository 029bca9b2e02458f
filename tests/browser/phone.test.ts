/** The participant's phone in a real room: by keyboard, with one thumb, and for who does not see it. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { encodeRoute } from '../../src/engine/route.ts'
import { openRun } from '../../src/engine/run.ts'
import { enter, type Guest, makeRoom } from '../serving.ts'
import { accessible, address, milan, openBrowser, routeOf, type Visit, visit } from './player.ts'

let browser: Browser
let visits: Visit[] = []
let guests: Guest[] = []

beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(async () => {
  for (const guest of guests) guest.leave()
  for (const { context } of visits) await context.close()
  visits = []
  guests = []
})
afterAll(() => browser.close())

/** A room with its facilitator, who has no browser, and one phone in it. */
async function room(plan: object = {}, size = { width: 390, height: 844 }) {
  const { code, key } = await makeRoom(inject('url'), { scenario: 'milan', chair: 'casemanager', rules: [], ...plan })
  const lead = await enter(inject('url'), code, 'facilitator', key)
  guests.push(lead)
  const one = await visit(browser, { viewport: size })
  visits.push(one)
  const votes: string[] = []
  one.page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => {
      if (String(payload).includes('vote')) votes.push(String(payload))
    }),
  )
  await one.page.goto(address(`/samen/kamer/#${code}`))
  await lead.sees(({ seats }) => seats.s1?.here === true)
  await title(one.page, /^Jij bent /)
  return { code, lead, votes, ...one }
}

const title = (page: Page, words: RegExp) => page.getByRole('heading', { level: 1 }).filter({ hasText: words }).waitFor()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

test('a whole round by keyboard: nothing is sent before the button, and then once', async () => {
  const { page, lead, votes, trouble } = await room()
  await lead.ask({ type: 'begin' })
  await title(page, /grote scherm/)
  await lead.ask({ type: 'openVote' })
  await title(page, /Wat zou jij doen/)
  expect(await focused(page)).toBe('Wat zou jij doen?')
  // Past the page that can be read again, to the group; the arrows choose in it.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true)
  expect(votes).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.type('Omdat hij wacht.')
  // Two taps in one breath.
  await page.evaluate(() => {
    const form = document.querySelector('form')
    form?.requestSubmit()
    form?.requestSubmit()
  })
  await title(page, /Je stem is binnen/)
  await expect.poll(() => focused(page)).toBe('Je stem is binnen')
  expect(votes).toHaveLength(1)
  await page.getByRole('button', { name: 'Verander mijn stem' }).click()
  expect(await page.getByRole('textbox').inputValue()).toBe('Omdat hij wacht.')
  await page.getByRole('radio', { name: /Ik weet het niet/ }).check()
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await title(page, /Je stem is binnen/)
  await lead.ask({ type: 'reveal' })
  await title(page, /Dit kozen jullie/)
  await expect.poll(() => focused(page)).toBe('Dit kozen jullie')
  expect(lead.room().ballot?.rounds[0]?.counts?.['?']).toBe(1)
  expect(trouble).toEqual([])
})

test('without an answer nothing is sent: it says so and leads to the answers', async () => {
  const { page, lead, votes } = await room()
  await lead.ask({ type: 'begin' })
  await lead.ask({ type: 'openVote' })
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await page.getByText('Kies eerst iets hierboven.').waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio')
  expect(votes).toEqual([])
})

test('even stoppen tells nobody, keeps what was typed, and lands in the round that is open by then', async () => {
  const { page, lead } = await room()
  await lead.ask({ type: 'begin' })
  await lead.ask({ type: 'openVote' })
  await page.getByRole('textbox').fill('Half een zin')
  const heard = lead.heard.length
  await page.getByRole('button', { name: 'Even stoppen' }).click()
  await title(page, /Even stoppen/)
  await page.reload()
  await title(page, /Even stoppen/)
  await page.getByRole('button', { name: 'Ik doe weer mee' }).click()
  await title(page, /Wat zou jij doen/)
  await page.getByRole('textbox').fill('Half een zin')
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('p')
  await title(page, /Even stoppen/)
  await lead.ask({ type: 'pause', on: true })
  await page.getByRole('button', { name: 'Ik doe weer mee' }).click()
  await title(page, /We stoppen even/)
  await lead.ask({ type: 'pause', on: false })
  await title(page, /Wat zou jij doen/)
  expect(await page.getByRole('textbox').inputValue()).toBe('Half een zin')
  const told = lead.heard.slice(heard).flatMap((one) => (one.type === 'events' ? one.message.events : []))
  expect(new Set(told.map((event) => event.type))).toEqual(new Set(['hereChanged', 'pausedSet', 'moved']))
})

test('the second round begins clean and says what you chose in the first', async () => {
  const { page, lead } = await room()
  await lead.ask({ type: 'begin' })
  await lead.ask({ type: 'openVote' })
  await page.getByRole('radio').first().check()
  const chosen = (await page.locator('.choice:has(:checked) [lang], .choice:has(:checked) .t span').first().textContent()) ?? ''
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await title(page, /binnen/)
  await lead.ask({ type: 'reveal' })
  await lead.ask({ type: 'openVote' })
  await page.getByText('Ronde 2').waitFor()
  expect(await page.locator('.phone-first').textContent()).toContain(chosen)
  expect(await page.locator('input:checked').count()).toBe(0)
})

test('reading along is remembered on the device; a new page takes the focus and is said once', async () => {
  const { page, lead } = await room()
  await lead.ask({ type: 'begin' })
  await title(page, /grote scherm/)
  await page.getByRole('button', { name: 'Lees mee' }).click()
  await page.locator('.above #where').waitFor()
  await page.reload()
  await page.locator('.above #where').waitFor()
  await lead.ask({ type: 'take', choice: lead.room().ballot?.options[0]?.id ?? (await firstOpen(page, lead)), why: '' })
  await page.waitForFunction(() => (document.getElementById('phone-voice')?.textContent ?? '').length > 40)
  const said = await page.locator('#phone-voice').textContent()
  const shown = (await page.locator('.said').textContent()) ?? ''
  expect(said?.split('\n').filter((line) => shown.includes(line.replace(/^\w+: /, ''))).length).toBeGreaterThan(2)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('where')
  expect(await page.locator('main').textContent()).not.toContain('Jij koos')
  expect(await page.locator('canvas, .slot').count()).toBe(0)
  await expect.poll(() => page.locator('#phone-voice').textContent(), { timeout: 6000 }).toBe('')
})

/** What lies open at the first decision, as a vote would show it. */
async function firstOpen(page: Page, lead: Guest): Promise<string> {
  await lead.ask({ type: 'openVote' })
  const { ballot } = await lead.sees(({ phase }) => phase === 'voting')
  await title(page, /Wat zou jij doen/)
  return ballot?.options.find((option) => !option.closed)?.id ?? ''
}

test('in a replay: three questions, taken back by hand; silence for the bringer; the advice that is read out', async () => {
  const scenario = milan()
  const run = openRun(scenario, routeOf(scenario))
  run.apply({ type: 'choose', id: run.view().offer?.choices.find(({ closed }) => !closed)?.id ?? '' })
  const { page, lead, trouble } = await room({ form: 'replay', route: encodeRoute(run.route()) })
  await lead.ask({ type: 'begin' })
  await lead.ask({ type: 'step', to: 2, part: 0 })
  await title(page, /Jij schrijft nu/)
  for (const text of ['Wie belde?', 'Wat stond er?', 'Wie belde?', '<b>Hoe laat?</b>']) {
    await page.getByRole('textbox').fill(text)
    await page.getByRole('button', { name: 'Lever in' }).click()
    // Handed in: the field is empty again, or gone after the third.
    await page.waitForFunction(() => !document.querySelector<HTMLTextAreaElement>('textarea')?.value)
    await page.getByText('wordt verstuurd').waitFor({ state: 'detached' })
  }
  await page.getByText('Je leverde er 3 in').waitFor()
  expect(lead.room().slips).toHaveLength(3)
  await page.getByRole('button', { name: /Neem terug Wat stond er/ }).click()
  await lead.sees(({ slips }) => slips.length === 2)
  expect(await focused(page)).toBe('Jouw feitelijke vragen')
  await lead.ask({ type: 'bringer', seat: 's1' })
  await lead.ask({ type: 'step', to: 3, part: 0 })
  await title(page, /Jij luistert nu. Niets hoeft./)
  await lead.ask({ type: 'step', to: 4, part: 1 })
  await lead.ask({ type: 'write', kind: 'advice', text: 'Bel op dag twee.' })
  await lead.ask({ type: 'openSlips', kind: 'advice' })
  await lead.ask({ type: 'readOut', slip: lead.room().slips.find(({ kind }) => kind === 'advice')?.id ?? '' })
  await page.getByText('Bel op dag twee.').waitFor()
  expect(await page.getByRole('textbox').count()).toBe(0)
  expect(trouble).toEqual([])
})

test('at 320 px and in letters of 150 % nothing moves sideways, and axe finds nothing', async () => {
  const { page, lead } = await room({}, { width: 320, height: 640 })
  const look = async (what: string) => {
    expect(await sideways(page), what).toBeLessThanOrEqual(0)
    await accessible(page, what)
    await page.evaluate(() => {
      document.documentElement.dataset.size = '4'
    })
    expect(await sideways(page), `${what}, large`).toBeLessThanOrEqual(0)
    await page.evaluate(() => {
      document.documentElement.dataset.size = '0'
    })
  }
  await look('lobby')
  await lead.ask({ type: 'begin' })
  await title(page, /grote scherm/)
  await look('reading')
  await lead.ask({ type: 'openVote' })
  await title(page, /Wat zou jij/)
  await look('voting')
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await title(page, /binnen/)
  await look('sent')
  await lead.ask({ type: 'reveal' })
  await title(page, /Dit kozen/)
  await look('revealed')
  await page.getByRole('button', { name: 'Even stoppen' }).click()
  await title(page, /Even stoppen/)
  await look('resting')
  await page.getByRole('button', { name: 'Ik doe weer mee' }).click()
  await lead.ask({ type: 'end' })
  await title(page, /Dank je/)
  await look('ended')
  await lead.line.send('forget', {})
  await title(page, /weggegooid/)
  await look('forgotten')
})
