/** The twenty in front of the gate: they come into the scene, each can be chosen by finger or arrows, and the other world changes how they look. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessible, address, openBrowser, ready, visit } from './player.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function twenty(page: Page): Promise<void> {
  await page.goto(address('/regels/milan/'))
  await ready(page)
  await page
    .locator('.rule-card', { has: page.locator('#rule-b8') })
    .getByRole('button')
    .first()
    .click()
  await page
    .locator('.lab-parts a')
    .filter({ hasText: /Veel mensen/ })
    .click()
  await page.locator('.people-main select').nth(1).selectOption('1000')
  await page.locator('.people-run > button').click()
  await page.locator('.people-run > button', { hasText: 'Nog een keer' }).waitFor({ timeout: 60_000 })
  await page.locator('.people-twenty').scrollIntoViewIfNeeded()
}

const actors = (page: Page) => page.evaluate(() => window.owScene?.()?.actors.map((one) => one.replace('leven_', '')) ?? [])

test('twenty stand before the gate, as they look in the world that is asked for', async () => {
  const { page, context, trouble } = await visit(browser)
  await twenty(page)
  await page.waitForFunction(() => window.owScene?.()?.actors.length === 20, null, { timeout: 30_000 })
  expect(await page.evaluate(() => window.owScene?.()?.place)).toBe('voor_de_poort')
  const yours = await actors(page)
  await page.locator('.gate-worlds label').first().click()
  // Money on the day somebody comes out: more of them stand well.
  await expect.poll(() => actors(page).then((now) => now.join() !== yours.join())).toBe(true)
  expect(await actors(page)).toHaveLength(20)
  await accessible(page, 'the twenty')
  // Whoever leaves the page leaves them behind.
  await page
    .locator('.lab-parts a')
    .filter({ hasText: /De regels/ })
    .click()
  await page.waitForFunction(() => (window.owScene?.()?.actors.length ?? 0) === 0)
  expect(trouble).toEqual([])
  await context.close()
})

test('by keyboard: one tab stop, arrows from one to the next, and whose life it is stands below the picture', async () => {
  const { page, context } = await visit(browser)
  await twenty(page)
  const people = page.locator('.gate-person')
  expect(await people.count()).toBe(20)
  expect(await page.locator('.gate-person[tabindex="0"]').count()).toBe(1)
  await people.first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  expect(await people.nth(11).getAttribute('aria-pressed')).toBe('true')
  const name = (await people.nth(11).getAttribute('aria-label')) ?? ''
  const first = page.locator('.people-lives > li').first()
  expect(await first.getAttribute('aria-current')).toBe('true')
  expect(name).toContain((await first.locator('h3').evaluate((title) => title.firstChild?.textContent?.trim())) ?? '?')
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  expect(await people.first().getAttribute('aria-pressed')).toBe('true')
  await context.close()
})

test('without the picture nothing of it is there, and the list stays', async () => {
  const { page, context } = await visit(browser)
  await page.addInitScript(() => localStorage.setItem('ow:settings', JSON.stringify({ picture: 'off' })))
  await twenty(page)
  expect(await page.locator('.gate').count()).toBe(0)
  expect(await page.locator('.people-lives > li').count()).toBe(20)
  await context.close()
})
