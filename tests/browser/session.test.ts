/** Samen beslissen, the whole product: one facilitator, one beamer and five phones, each in a browser of its own, play the caseworker to an ending and print the report. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Guest } from '../serving.ts'
import { openBrowser, ready } from './player.ts'
import {
  ballotOf,
  come,
  comeAgain,
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

/** A sentence that stands nowhere else. */
const sentence = (n: number, round = 1) => `zin${n}van${round} hier <b>staat</b>`

/** What every round should have come to, by ballot. */
const tally = new Map<string, Record<string, number>[]>()

test('five phones decide together, to an ending and a report', { timeout: 240_000 }, async () => {
  const desk = await come(browser, '/samen/', LAPTOP)
  const code = await makeSession(desk.page)
  const eye = await eyeOf(desk.page, code)
  await desk.page.locator('.lead-key button').last().click()
  const door = desk.page.locator('.lead-door a[target]')
  const wall = await come(browser, await door.evaluate((link: HTMLAnchorElement) => link.pathname + link.hash), WALL)

  // By link, by hand, and on the smallest phone; the fifth comes later.
  const phones: Seated[] = await Promise.all([
    come(browser, `/samen/#${code}`, SMALL),
    come(browser, `/samen/#${code.toLowerCase()}`),
    come(browser, '/samen/'),
    come(browser, `/samen/kamer/#${code}`),
  ])
  const [small, , typing, fourth] = phones as [Seated, Seated, Seated, Seated]
  await ready(typing.page)
  await typing.page.locator('#room-code').fill(` ${code.slice(0, 3)} ${code.slice(3)}`)
  await typing.page.locator('#room-code').press('Enter')
  await eye.sees(({ seats }) => Object.values(seats).filter(({ here }) => here).length === 4)
  await expect.poll(() => wall.page.locator('.school li').count(), { timeout: PATIENCE }).toBe(4)

  await press(eye, desk.page, 'begin')
  for (const { page } of phones) await page.locator('.phone-top').waitFor()

  // -------------------------------------------------------------- the first decision: everything there is
  expect(await readToEnd(eye, desk.page)).toBe('vote')
  await press(eye, desk.page, 'vote')
  let ballot = ballotOf(eye)
  const [first = '', second = ''] = openOptions(ballot)
  await Promise.all([...phones, wall].map(({ page }) => page.locator('input[name="vote"], .big-options').first().waitFor()))
  const opened = [...phones, wall].map(({ frames }) => frames.length)

  await vote(small.page, second, sentence(0))
  await expect.poll(() => wall.page.locator('.school li.voted').count(), { timeout: PATIENCE }).toBe(1)
  const before = await wall.page.locator('.big').innerHTML()
  // Another mind on the same phone is nothing the room can see.
  await small.page.locator('.phone-deep button').click()
  await vote(small.page, first, sentence(0))
  await eye.sees(({ ballot }) => Object.keys(ballot?.rounds[0]?.votes ?? {}).length === 1)
  await wall.page.waitForTimeout(300)
  expect(await wall.page.locator('.big').innerHTML()).toBe(before)

  await vote(typing.page, first, sentence(2))
  await vote(fourth.page, '?', sentence(3))
  // Somebody comes late and lands in this round.
  const late = await come(browser, `/samen/#${code}`)
  phones.push(late)
  await vote(late.page, first, sentence(4))
  // Somebody drops out in the middle of it, and is back in the same seat with the same vote.
  const who = await fourth.page.locator('.phone-me').textContent()
  await fourth.page.reload()
  await fourth.page.locator('.phone-chose q').waitFor({ timeout: PATIENCE })
  expect(await fourth.page.locator('.phone-me').textContent()).toBe(who)
  expect(await fourth.page.locator('.phone-chose q').textContent()).toBe(sentence(3))
  expect(Object.keys(eye.room().seats)).toEqual(['s1', 's2', 's3', 's4', 's5'])

  // Nothing of anybody's vote has come over the line of anybody else, and nothing stands on the wall or on a phone.
  for (const [n, { page, frames }] of [...phones.slice(0, 4), wall].entries()) {
    const since = frames.slice(n === 3 ? 0 : (opened[n] ?? 0))
    for (const other of [0, 2, 3, 4].filter((one) => one !== n)) {
      expect(hears(since, `zin${other}van1`), `line ${n}, sentence ${other}`).toBe(false)
      expect(await shows(page, `zin${other}van1`)).toBe(false)
    }
    // Who has voted is said, not what: no option is named again after the question.
    if (n === 1 || n === 4) for (const { id } of ballot.options) expect(hears(since, id), `line ${n}, ${id}`).toBe(false)
    expect(await page.locator('.bars').count()).toBe(0)
  }
  expect(await desk.page.locator('.bars').count()).toBe(0)
  await vote(phones[1]?.page as Page, second, sentence(1))

  await press(eye, desk.page, 'reveal')
  const round = [first, second, first, '?', first]
  tally.set(ballot.id, [countsOf(ballot, round)])
  expect(ballotOf(eye).rounds[0]?.counts).toEqual(tally.get(ballot.id)?.[0])
  await Promise.all([...phones, wall, desk].map(({ page }) => page.locator('.bars').waitFor({ timeout: PATIENCE })))
  // Letters are letters.
  for (const { page } of [wall, small, desk]) {
    await untilShown(page, 'zin2van1')
    expect(await page.locator('b', { hasText: /^staat$/ }).count()).toBe(0)
  }

  // One sentence is hidden, everywhere at once; only who wrote it still has it.
  const hiding = desk.page.locator('.bar-reasons li', { hasText: 'zin2van1' }).getByRole('button')
  await lead(eye, desk.page, () => hiding.click())
  for (const other of [wall, ...phones]) if (other !== typing) await untilShown(other.page, 'zin2van1', false)
  expect(await shows(small.page, 'zin4van1')).toBe(true)

  // The talk, with its clock; then the second round, in which two think otherwise and the late one keeps out.
  await press(eye, desk.page, 'talk')
  await wall.page.locator('.clock').waitFor({ timeout: PATIENCE })
  await press(eye, desk.page, 'again')
  await Promise.all(phones.map(({ page }) => page.locator('.phone-first').waitFor({ timeout: PATIENCE })))
  const again = [second, second, first, second, undefined]
  await voteAll(phones, again, (n) => (n === 1 ? sentence(1, 2) : ''))
  await press(eye, desk.page, 'reveal')
  tally.get(ballot.id)?.push(countsOf(ballot, again))
  expect(ballotOf(eye).rounds.map(({ counts }) => counts)).toEqual(tally.get(ballot.id))
  expect(ballotOf(eye).rounds[1]?.moved).toBe(2)
  const room = await press(eye, desk.page, 'take')
  expect(room.past.at(-1)?.taken).toMatchObject({ id: second, by: 'majority' })
  await Promise.all(phones.map(({ page }) => page.locator('.phone-taken').waitFor({ timeout: PATIENCE })))

  // -------------------------------------------------------------- the second: taken without asking
  expect(await readToEnd(eye, desk.page)).toBe('vote')
  await takeAnother(eye, desk.page)
  expect(eye.room().past.at(-1)).toMatchObject({ rounds: [], taken: { why: '' } })

  // -------------------------------------------------------------- the third: another option than most, with a reason
  expect(await readToEnd(eye, desk.page)).toBe('vote')
  await press(eye, desk.page, 'vote')
  ballot = ballotOf(eye)
  const options = openOptions(ballot)
  // While one of them has stopped for a while, which nobody is told.
  const heard = eye.heard.length
  await late.page.locator('.tool.rest').click()
  await late.page.locator('.breath.own').waitFor()
  expect(eye.heard.length).toBe(heard)
  const most = [options[0], options[0], options[1], options[0], undefined]
  await voteAll(phones, most)
  expect(eye.room().seats.s5?.here).toBe(true)
  // The facilitator's tab is closed in the middle of it, and opened again without the key being asked.
  await comeAgain(desk, `/samen/leiden/#${code}`)
  await press(eye, desk.page, 'reveal')
  tally.set(ballot.id, [countsOf(ballot, most)])
  expect(ballotOf(eye).rounds[0]?.counts).toEqual(tally.get(ballot.id)?.[0])
  await move(desk.page, 'choose').click()
  await desk.page.locator('.lead-form input[type=radio]').nth(1).check({ force: true })
  await desk.page.locator('.lead-form button[type=submit]').click()
  // Not without a reason.
  expect(await desk.page.locator('#take-why').evaluate((field: HTMLTextAreaElement) => field.validity.valueMissing)).toBe(true)
  await desk.page.locator('#take-why').fill('Omdat het anders te laat is.')
  await lead(eye, desk.page, () => desk.page.locator('.lead-form button[type=submit]').click())
  expect(eye.room().past.at(-1)?.taken).toEqual({ id: options[1], by: 'other', why: 'Omdat het anders te laat is.' })
  await expect.poll(() => small.page.locator('.phone-taken q').textContent(), { timeout: PATIENCE }).toBe('Omdat het anders te laat is.')
  await late.page.locator('.breath.own .button').click()
  await late.page.locator('.phone-taken').waitFor()

  // -------------------------------------------------------------- on to the ending; every other decision is voted on
  let guesses = 0
  for (let made = 0; made < 60; made++) {
    const next = await readToEnd(eye, desk.page)
    if (next === 'ending') break
    if (next === 'guess') {
      await press(eye, desk.page, 'guess')
      await decide(eye, desk.page, phones, wall)
      guesses++
    } else if (made % 4 === 0) {
      await press(eye, desk.page, 'vote')
      await decide(eye, desk.page, phones, wall)
    } else await takeAnother(eye, desk.page, made)
    expect(await tooWide(small.page)).toBeLessThanOrEqual(0)
  }
  expect(guesses).toBeGreaterThan(0)
  await press(eye, desk.page, 'ending')
  await wall.page.locator('.landing-stage').waitFor({ timeout: PATIENCE })

  // -------------------------------------------------------------- what they take along
  await small.page.locator('#phone-slip').fill('Eerder bellen')
  await small.page.locator('.phone-slips form button').click()
  await small.page.locator('.phone-slips li').waitFor()
  expect(await nextMove(desk.page)).toBe('openSlips')
  await press(eye, desk.page, 'openSlips')
  await desk.page.locator('#lead-what').fill('Elke maandag de lijst')
  await desk.page.locator('#lead-who').fill('Wij')
  await desk.page.locator('#lead-when').fill('2027-01-04')
  await lead(eye, desk.page, () => desk.page.locator('.lead-action button[type=submit]').click())
  await move(desk.page, 'end').click()
  await lead(eye, desk.page, () => desk.page.locator('.lead-dock .confirm .button').click())
  for (const { page } of phones) await page.locator('.phone-main.calm').waitFor()

  // -------------------------------------------------------------- the report
  expect(await small.page.locator('a[href*="verslag"]').count()).toBe(0)
  await desk.page.locator('a.lead-next').click()
  await desk.page.locator('.team-sheets').waitFor({ timeout: PATIENCE })
  await desk.page.locator('.team-ticks input').first().click()
  await eye.sees(({ shared }) => shared)
  const [saved] = await Promise.all([desk.page.waitForEvent('download'), desk.page.locator('.team-keep button').nth(2).click()])
  expect(rowsIn(readFileSync(await saved.path(), 'utf8'))).toEqual(rowsOf(eye))
  const paper = await desk.page.pdf({ format: 'A4' })
  expect(paper.subarray(0, 4).toString()).toBe('%PDF')
  const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  expect(pages).toBeGreaterThan(1)
  expect(pages).toBeLessThan(12)
  const report = await desk.page.locator('.team-sheets').textContent()
  for (const words of ['zin0van1', 'zin1van2', 'Eerder bellen', 'Elke maandag de lijst', 'Omdat het anders te laat is.'])
    expect(report).toContain(words)
  expect(report).not.toContain('zin2van1')
  // Shared: the smallest phone has the same, without a name or an animal.
  await small.page.locator('.phone-deep a[href*="verslag"]').click({ timeout: PATIENCE })
  await small.page.locator('.team-sheets').waitFor({ timeout: PATIENCE })
  expect(await small.page.locator('.team-sheets').textContent()).toBe(report)
  expect(await small.page.locator('.animal').count()).toBe(0)
  expect(await tooWide(small.page)).toBeLessThanOrEqual(0)

  untroubled([desk, wall, ...phones])
  eye.leave()
  for (const { context } of [desk, wall, ...phones]) await context.close()
})

/** One round with all phones, most of them for the first option; then on. */
async function decide(eye: Guest, desk: Page, phones: readonly Seated[], wall: Seated): Promise<void> {
  const ballot = ballotOf(eye)
  const [one, other] = openOptions(ballot)
  const choices = [one, one, other ?? one, '?', one]
  await voteAll(phones, choices)
  const known = ballot.kind === 'guess' ? wall.frames.length : -1
  await press(eye, desk, 'reveal')
  tally.set(ballot.id, [countsOf(ballot, choices)])
  expect(ballotOf(eye).rounds[0]?.counts).toEqual(tally.get(ballot.id)?.[0])
  if (known < 0) return void (await press(eye, desk, 'take'))
  // The spread and the truth stand there; the story goes on only when everybody has seen them.
  expect(ballot.truth).toBeNull()
  expect(ballotOf(eye).truth).not.toBeNull()
  for (const { page } of [wall, ...phones]) await page.locator('.bar-row.is-truth').waitFor({ timeout: PATIENCE })
  await press(eye, desk, 'goOn')
}

type Line = [round: number, votes: number, all: number]

/** What the table of rounds should say: decisions before guesses, an answer nobody gave left out only where it is not knowing. */
function rowsOf(eye: Guest): Line[] {
  const asked = eye.room().past.filter(({ id }) => tally.has(id))
  expect(asked.map(({ id }) => id)).toEqual([...tally.keys()])
  return [...asked.filter(({ kind }) => kind === 'choice'), ...asked.filter(({ kind }) => kind === 'guess')].flatMap(({ id, options }) => {
    const rounds = tally.get(id) ?? []
    const unsure = rounds.some((counts) => counts['?']) ? ['?'] : []
    return rounds.flatMap((counts, n) => {
      const all = Object.values(counts).reduce((sum, one) => sum + one, 0)
      return [...options.map((one) => one.id), ...unsure].map((one): Line => [n + 1, counts[one] ?? 0, all])
    })
  })
}

/** Round, votes and all votes of every line but the first. */
function rowsIn(table: string): Line[] {
  const lines = [...table.matchAll(/(?:(?:"(?:[^"]|"")*"|[^;"\r\n]*);?)+\r\n/g)].slice(1)
  return lines.map(([line]) => {
    const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^;"\r\n]*)(?:;|\r\n)/g)].map(([, cell]) => cell)
    return [Number(cells[4]), Number(cells[6]), Number(cells[7])]
  })
}
