/** The picture for the room on the one screen, at the sizes of projectors: the longest page of the story is shown whole, large enough to be read from the back; the facilitator's own words come only when asked for. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { newRoom } from '../../src/engine/session/session.ts'
import type { Room } from '../../src/engine/session/types.ts'
import { pagesOf } from '../../src/ui/play/pages.ts'
import { stops } from '../tour.ts'
import { openBrowser, ready, routeOf } from './player.ts'
import { builtMilan } from './static.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const scenario = builtMilan()

/** A room that reads the page with the most words there is in some runs. */
function atLongest(): Room {
  let longest = { words: 0, room: null as Room | null }
  for (const { view, route } of stops(scenario, routeOf(scenario), 10))
    pagesOf(view.now.lines).forEach(({ lines }, page) => {
      const words = lines.filter((line) => line.kind !== 'thought').reduce((sum, line) => sum + (line.text?.length ?? 0), 0)
      if (words <= longest.words) return
      const room = newRoom({ form: 'decide', by: 'hands', route, stops: [], short: false, now: Date.now() })
      longest = { words, room: { ...room, phase: 'reading', page } }
    })
  if (!longest.room) throw new Error('The story has no pages.')
  return longest.room
}

async function openAt(room: Room, width: number, height: number): Promise<Page> {
  const kept = { 'ow:screen': room, 'ow:rooms': [{ role: 'screen', code: null, at: Date.now(), key: null, fresh: false }] }
  const localStorage = Object.entries(kept).map(([name, value]) => ({ name, value: JSON.stringify(value) }))
  const storageState = { cookies: [], origins: [{ origin: inject('url'), localStorage }] }
  const context = await browser.newContext({ viewport: { width, height }, storageState, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`${inject('url')}/samen/scherm/`)
  await ready(page)
  await page.locator('.big .above').waitFor()
  await page.evaluate(() => document.fonts.ready)
  return page
}

/** The paragraphs of the page, and which of them stand whole inside the box now. */
const paragraphs = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('.big .above')?.getBoundingClientRect()
    return [...document.querySelectorAll('.big .said p:not(.seen), .big .where')].map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect()
      return Boolean(box && left >= box.left - 2 && right <= box.right + 2 && top >= box.top - 2 && bottom <= box.bottom + 2)
    })
  })

describe.each([
  [1920, 1080],
  [1440, 900],
  [1024, 768],
])('%d × %d', (width, height) => {
  test('the longest page comes whole, in sheets that an arrow key turns too, in letters for the back row', async () => {
    const page = await openAt(atLongest(), width, height)
    const sheets = await page.locator('.sheet-marks button').count()
    expect(sheets).toBeGreaterThan(1)
    const shown: boolean[] = []
    for (let sheet = 0; sheet < sheets; sheet++) {
      expect(await page.locator('.sheet-marks [aria-current="true"]').getAttribute('aria-label')).toBe(`Blad ${sheet + 1} van ${sheets}`)
      for (const [n, whole] of (await paragraphs(page)).entries()) shown[n] = shown[n] || whole
      await page.keyboard.press('ArrowRight')
      await page.waitForTimeout(60)
    }
    expect(shown.filter((whole) => !whole)).toEqual([])
    const size = await page.locator('.big .said').evaluate((said) => Number.parseFloat(getComputedStyle(said).fontSize))
    expect(size / height).toBeGreaterThan(0.022)
    // With the strip away the letters grow.
    await page.keyboard.press('b')
    await page.locator('.strip.folded').waitFor()
    await page.waitForTimeout(100)
    const larger = await page.locator('.big .said').evaluate((said) => Number.parseFloat(getComputedStyle(said).fontSize))
    expect(larger).toBeGreaterThan(size)
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0)
    await page.context().close()
  })
})

test('hints and notes stand behind a warning, and a small window shows the page like any other', async () => {
  const page = await openAt(atLongest(), 1440, 900)
  await page.getByRole('button', { name: 'Alleen voor de gespreksleider' }).click()
  await page.getByRole('dialog').waitFor()
  expect(await page.locator('.lead-private').count()).toBe(0)
  await page.getByRole('dialog').getByRole('button', { name: 'Toon het nu' }).click()
  await page.locator('.lead-private').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.lead-private').waitFor({ state: 'detached' })

  await page.setViewportSize({ width: 390, height: 844 })
  await page.waitForTimeout(150)
  expect(await page.locator('.sheet-marks').count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await page.context().close()
})
