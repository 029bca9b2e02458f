import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { address, fromMenu, openBrowser, PLAY, readOn, ready, said, take, visit } from './player.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('the first choice works before the app has arrived, and the app goes on from it', async () => {
  const { context, page, trouble } = await visit(browser)
  let release = () => {}
  const held = new Promise<void>((go) => {
    release = go
  })
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(address(PLAY), { waitUntil: 'commit' })
  const second = page.locator('[data-choice]').nth(1)
  const chosen = await second.getAttribute('data-choice')
  await page.keyboard.press('2')
  await page.waitForFunction((id) => !document.querySelector(`[data-choice="${id}"]`), chosen)
  expect(await page.locator('html').getAttribute('data-app')).toBeNull()
  const reply = await page.locator('[data-moment]').evaluate((moment) => moment.textContent)
  release()
  await ready(page)
  expect(await page.locator('[data-moment]').evaluate((moment) => moment.textContent)).toBe(reply)
  await readOn(page)
  await take(page, 0)
  await fromMenu(page, /Wat er gebeurde/)
  expect(await page.getByRole('button', { name: 'Ga terug naar deze keuze' }).count()).toBe(2)
  expect(trouble).toEqual([])
  await context.close()
})

test('on a slow line the words are there first, and a whole moment can be played', async () => {
  const { context, page, trouble } = await visit(browser)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 20_000,
  })
  await page.goto(address(PLAY), { waitUntil: 'commit' })
  await page.locator('[data-choice]').first().click()
  expect((await said(page)).length).toBeGreaterThan(100)
  await ready(page)
  await readOn(page)
  await take(page, 0)
  expect(trouble).toEqual([])
  await context.close()
})

test('without JavaScript the first scene can be read, and a sentence says what is missing', async () => {
  const { context, page } = await visit(browser, { javaScriptEnabled: false })
  await page.goto(address(PLAY))
  expect(await page.locator('[data-choice]').count()).toBeGreaterThanOrEqual(2)
  expect(await page.locator('body').textContent()).toContain('JavaScript')
  await context.close()
})

test('a story that cannot be fetched says so and can be tried again', async () => {
  const { context, page } = await visit(browser)
  await page.route(/\/story\/.*\.json/, (route) => route.abort())
  await page.goto(address(PLAY))
  await page.getByText('Het verhaal kon niet worden opgehaald').waitFor()
  await page.unroute(/\/story\/.*\.json/)
  await page.reload()
  await ready(page)
  await readOn(page)
  await take(page, 0)
  await context.close()
})
