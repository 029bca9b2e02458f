import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodeRoute } from '../../src/engine/route.ts'
import { address, fromMenu, milan, open, openBrowser, PLAY, readOn, ready, routeOf, said, tab, take, visit } from './player.ts'

let browser: Browser
const scenario = milan()

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function playThree(page: Page): Promise<void> {
  await page.goto(address(PLAY))
  await ready(page)
  for (let n = 0; n < 3; n++) {
    await readOn(page)
    await take(page, n)
  }
}

/** The last page of this moment; earlier pages may differ by what the reader had turned. */
async function lastPage(page: Page): Promise<string> {
  await readOn(page)
  return page.locator('[data-moment]').evaluate((moment) => moment.textContent)
}

test('a tab closed in the middle comes back at the same choice, from the start page and from the address', async () => {
  const { context, page } = await visit(browser)
  await playThree(page)
  const before = await lastPage(page)
  await page.close()
  const again = await tab(context)
  await again.page.goto(address())
  await again.page.getByRole('button', { name: 'Verder spelen' }).click()
  await again.page.waitForSelector('[data-moment]')
  expect(await lastPage(again.page)).toBe(before)
  await again.page.reload()
  await ready(again.page)
  expect(await lastPage(again.page)).toBe(before)
  expect(again.trouble).toEqual([])
  await context.close()
})

test('a tab killed in the instant of the choice loses nothing', async () => {
  const { context, page } = await visit(browser)
  await page.goto(address(PLAY))
  await ready(page)
  const chosen = await page.locator(open).nth(1).getAttribute('data-choice')
  // The choice and the end of the page in one task: no promise of the page gets to run in between.
  await page.evaluate((id) => {
    document.querySelector<HTMLElement>(`[data-choice="${id}"]`)?.click()
    location.replace('about:blank')
  }, chosen)
  await page.waitForURL('about:blank')
  await page.goto(address(PLAY))
  await ready(page)
  expect(await page.locator(`[data-choice="${chosen}"]`).count()).toBe(0)
  await fromMenu(page, /Wat er gebeurde/)
  expect(await page.getByRole('button', { name: 'Ga terug naar deze keuze' }).count()).toBe(1)
  await context.close()
})

test('a link opens the same moment in another browser profile', async () => {
  const mine = await visit(browser)
  await playThree(mine.page)
  const before = await lastPage(mine.page)
  await mine.page.keyboard.press('Escape')
  await mine.page.getByRole('dialog').waitFor()
  await mine.page.keyboard.press('Escape')
  const link = await linkOf(mine.page)
  await mine.context.close()
  const theirs = await visit(browser)
  await theirs.page.goto(link)
  await ready(theirs.page)
  expect(await lastPage(theirs.page)).toBe(before)
  expect(theirs.page.url()).toBe(address(PLAY))
  expect(theirs.trouble).toEqual([])
  await theirs.context.close()
})

/** The saved route as a link, from my routes, as a reader would copy it. */
async function linkOf(page: Page): Promise<string> {
  await page.goto(address())
  await ready(page)
  await page.getByRole('link', { name: /bewaarde routes/ }).click()
  await page.locator('.route').getByText('Neem mee').first().click()
  const code = await page
    .locator('.route textarea')
    .evaluateAll((all) => all.map((one) => ('value' in one ? String(one.value) : one.textContent)).find((text) => text.startsWith('OW1.')))
  return `${address(PLAY)}#r=${code}`
}

test('a route goes out as a file and comes in again elsewhere; it carries no answer', async () => {
  const { context, page } = await visit(browser, { acceptDownloads: true })
  await page.goto(address('/milan/'))
  await ready(page)
  await page.getByRole('textbox').fill('Mijn eigen woorden.')
  await page.getByRole('link', { name: 'Beginnen' }).click()
  await page.waitForSelector(open)
  await take(page, 0)
  const before = await lastPage(page)
  await page.goto(address())
  await ready(page)
  await page.getByRole('link', { name: /bewaarde routes/ }).click()
  await page.locator('.route').getByText('Neem mee').first().click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download als bestand' }).first().click(),
  ])
  const path = await download.path()
  expect(readFileSync(path, 'utf8')).not.toContain('Mijn eigen woorden')
  await context.clearCookies()
  const other = await visit(browser)
  await other.page.goto(address())
  await ready(other.page)
  await other.page.getByRole('link', { name: /code of bestand openen/ }).click()
  await other.page.locator('input[type="file"]').setInputFiles(path)
  await other.page.waitForSelector('[data-moment]')
  expect(await lastPage(other.page)).toBe(before)
  await other.context.close()
  await context.close()
})

test('two tabs in one route: the second says so, and its choice becomes a copy', async () => {
  const first = await visit(browser)
  await playThree(first.page)
  const second = await tab(first.context)
  await second.page.goto(address())
  await ready(second.page)
  await second.page.getByRole('button', { name: 'Verder spelen' }).click()
  await second.page.getByText('Deze route staat open in een ander tabblad').waitFor()
  await readOn(second.page)
  await take(second.page, 0)
  await second.page.getByText('Er is een kopie gemaakt').waitFor()
  await readOn(first.page)
  await take(first.page, 0)
  await first.page.goto(address())
  await ready(first.page)
  await first.page.getByRole('link', { name: /Je bewaarde routes .2/ }).waitFor({ timeout: 5000 })
  await first.context.close()
})

test('two tabs that both went on: the later save finds the other and goes on under its own name', async () => {
  const first = await visit(browser)
  await playThree(first.page)
  const second = await tab(first.context)
  // A tab that cannot hear the first one, as when that one sleeps.
  await second.page.addInitScript(() => Object.assign(window, { BroadcastChannel: undefined }))
  await second.page.goto(address())
  await ready(second.page)
  await second.page.getByRole('button', { name: 'Verder spelen' }).click()
  await second.page.waitForSelector('[data-moment]')
  await readOn(second.page)
  await take(second.page, 0)
  await readOn(first.page)
  await take(first.page, 1)
  await first.page.getByText('Er is een kopie gemaakt').waitFor()
  await first.context.close()
})

test('a device that keeps nothing: the game goes on, says so and offers the route as a code', async () => {
  const { context, page } = await visit(browser)
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Refused', 'SecurityError')
    }
    Object.defineProperty(window, 'indexedDB', { get: refuse })
    Object.defineProperty(window, 'localStorage', { get: refuse })
    Object.defineProperty(window, 'sessionStorage', { get: refuse })
  })
  await page.goto(address(PLAY))
  await ready(page)
  await take(page, 0)
  await page.getByText('Bewaren lukt niet op dit apparaat').waitFor()
  await readOn(page)
  await take(page, 0)
  expect(await said(page)).toContain('Neem je route mee als code')
  await context.close()
})

test('a full disk: IndexedDB refuses, the journal still keeps the route', async () => {
  const { context, page } = await visit(browser)
  await page.addInitScript(() => {
    Object.assign(IDBObjectStore.prototype, {
      put: () => {
        throw new DOMException('Full', 'QuotaExceededError')
      },
    })
  })
  await page.goto(address(PLAY))
  await ready(page)
  await take(page, 0)
  const before = await lastPage(page)
  await page.reload()
  await ready(page)
  expect(await lastPage(page)).toBe(before)
  await context.close()
})

test('a story that changed under a saved route: it plays as far as it fits, says so, and keeps the old one', async () => {
  const { context, page } = await visit(browser, { acceptDownloads: true })
  const first = scenario.choices.find((id) => id.startsWith('aankomst_')) ?? ''
  const old = { ...routeOf(scenario, [first, 'bestond_vroeger', 'ook_weg']), hash: '00000001' }
  await page.goto(`${address(PLAY)}#r=${encodeRoute(old)}`)
  await ready(page)
  await page.getByText('Het verhaal is veranderd sinds je speelde').waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Oude route downloaden' }).click()])
  const kept = JSON.parse(readFileSync(await download.path(), 'utf8'))
  expect(kept.route.choices).toHaveLength(3)
  await readOn(page)
  await take(page, 0)
  await context.close()
})

test('something unreadable on the device is set aside and offered, and the rest still plays', async () => {
  const { context, page } = await visit(browser, { acceptDownloads: true })
  await page.goto(address(PLAY))
  await ready(page)
  await take(page, 0)
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('onder-de-waterlijn')
        opening.onerror = () => fail(opening.error)
        opening.onsuccess = () => {
          const change = opening.result.transaction('routes', 'readwrite')
          change.objectStore('routes').put({ kapot: true }, 'route:kapot')
          change.oncomplete = () => {
            opening.result.close()
            done()
          }
        }
      }),
  )
  await page.goto(address())
  await page.getByText('een route die we niet konden lezen').waitFor()
  expect(await page.getByRole('button', { name: 'Verder spelen' }).count()).toBe(1)
  await context.close()
})
