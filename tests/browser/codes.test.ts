import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { encodeRoute } from '../../src/engine/route.ts'
import { address, milan, openBrowser, PLAY, readOn, ready, routeOf, take, type Visit, visit } from './player.ts'

let browser: Browser
let here: Visit
const scenario = milan()
const code = encodeRoute(routeOf(scenario, []))

beforeAll(async () => {
  browser = await openBrowser()
  here = await visit(browser)
  await here.page.goto(address(PLAY))
  await ready(here.page)
  await take(here.page, 0)
})
afterAll(() => browser.close())

async function myRoutes(page: Page): Promise<void> {
  await page.goto(address())
  await ready(page)
  await page.getByRole('link', { name: /bewaarde routes/ }).click()
  await page.locator('.route').first().waitFor()
}

describe('what comes in and cannot be used: a sentence, and nothing lost', () => {
  beforeEach(() => myRoutes(here.page))

  test.each([
    ['empty', '   ', /Er staat nog geen code/],
    ['foreign', 'https://example.nl/iets#anders', /geen code van dit spel/],
    ['damaged', `${code.slice(0, 40)}x${code.slice(41)}`, /ontbreekt iets aan deze code/],
    ['truncated', code.slice(0, -6), /ontbreekt iets aan deze code/],
    ['newer', code.replace('OW1', 'OW7'), /nieuwere versie/],
    ['of another story', 'OW1.rosa.casemanager.00000000.1.-.-.-.', /ontbreekt|niet is/],
    ['markup', '<img src=x onerror=alert(1)>', /geen code van dit spel/],
  ])('%s code', async (_name, text, sentence) => {
    const { page } = here
    await page.getByRole('textbox', { name: /code of een link/ }).fill(text)
    await page.getByRole('button', { name: 'Open deze route' }).click()
    await page.getByText(sentence).waitFor()
    expect(await page.locator('.route').getByRole('button', { name: 'Verder spelen' }).count()).toBe(1)
    expect(here.trouble).toEqual([])
  })

  test('ten megabytes of code', async () => {
    const { page } = here
    await page.getByRole('textbox', { name: /code of een link/ }).evaluate((field) => {
      ;(field as HTMLTextAreaElement).value = 'OW1.'.repeat(2_600_000)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await page.getByRole('button', { name: 'Open deze route' }).click()
    await page.getByText(/te lang voor een route/).waitFor()
  })

  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), /kunnen we niet lezen als route/],
    ['ten megabytes', Buffer.alloc(10 * 1024 * 1024, 'a'), /te groot voor een route/],
    [
      'a forged route',
      Buffer.from(JSON.stringify({ app: 'onder-de-waterlijn', version: 1, name: 'x', route: { choices: ['<b>'] } })),
      /kunnen we niet lezen/,
    ],
  ])('file: %s', async (_name, buffer, sentence) => {
    const { page } = here
    await page.locator('input[type="file"]').setInputFiles({ name: 'route.json', mimeType: 'application/json', buffer })
    await page.getByText(sentence).waitFor()
  })
})

test('a damaged link says so and still opens the story at its beginning', async () => {
  const { context, page } = await visit(browser)
  await page.goto(`${address(PLAY)}#r=${code.slice(0, -2)}zz`)
  await ready(page)
  await page.getByText(/ontbreekt iets aan deze code/).waitFor()
  await readOn(page)
  await take(page, 0)
  await context.close()
})

test('a link pasted into a tab that plays already opens there', async () => {
  const { context, page } = await visit(browser)
  await page.goto(address(PLAY))
  await ready(page)
  const first = await page.locator('[data-choice]').first().getAttribute('data-choice')
  const link = `${address(PLAY)}#r=${encodeRoute(routeOf(scenario, [first ?? '']))}`
  await page.evaluate((url) => location.assign(url), link)
  await page.getByText('De route staat nu bij je routes').waitFor()
  expect(await page.locator(`[data-choice="${first}"]`).count()).toBe(0)
  expect(page.url()).toBe(address(PLAY))
  await context.close()
})

test('a forged code with closed and unknown choices plays as far as it fits', async () => {
  const { context, page, trouble } = await visit(browser)
  await page.goto(`${address(PLAY)}#r=${encodeRoute(routeOf(scenario, ['papier_aanvraag', 'verzonnen']))}`)
  await ready(page)
  await page.getByText(/Het verhaal is veranderd/).waitFor()
  await readOn(page)
  await take(page, 0)
  expect(trouble).toEqual([])
  await context.close()
})

test('an address that is none says so and leads back', async () => {
  const { context, page } = await visit(browser)
  const answer = await page.goto(address('/milan/burgemeester/'))
  expect(answer?.status()).toBe(404)
  await page.getByRole('heading', { name: 'Hier is niets' }).waitFor()
  await context.close()
})
