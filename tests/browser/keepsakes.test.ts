import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { address, openBrowser, PLAY, ready, take, visit } from './player.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const SOUND = /\.(webm|m4a)$/

function soundsOf(page: Page): string[] {
  const fetched: string[] = []
  page.on('request', (request) => SOUND.test(request.url()) && fetched.push(request.url()))
  return fetched
}

describe('sound', () => {
  test('nothing is fetched before the first tap; after it the close sounds, and what is heard around', async () => {
    const { context, page, trouble } = await visit(browser)
    const fetched = soundsOf(page)
    await page.goto(address(PLAY))
    await ready(page)
    await page.waitForSelector('html[data-scene="ready"]')
    await page.waitForTimeout(500)
    expect(fetched).toEqual([])
    await take(page)
    await expect.poll(() => fetched.some((url) => /close-[^/]*\.webm$/.test(url)), { timeout: 10_000 }).toBe(true)
    expect(trouble).toEqual([])
    await context.close()
  })

  test('switched off it stays off, and is never fetched', async () => {
    const { context, page, trouble } = await visit(browser)
    const fetched = soundsOf(page)
    await page.addInitScript(() => localStorage.setItem('ow:settings', '{"sound":"off"}'))
    await page.goto(address(PLAY))
    await ready(page)
    await take(page)
    await page.waitForTimeout(800)
    expect(fetched).toEqual([])
    expect(trouble).toEqual([])
    await context.close()
  })

  test('what is heard is in words on the page, with and without the picture', async () => {
    for (const picture of ['on', 'off']) {
      const { context, page } = await visit(browser)
      await page.addInitScript((kept) => localStorage.setItem('ow:settings', JSON.stringify({ picture: kept })), picture)
      await page.goto(address(PLAY))
      await ready(page)
      let heard = 0
      for (let made = 0; made < 5 && heard === 0; made++) {
        for (;;) {
          heard += await page.locator('.heard:visible').count()
          const next = page.locator('[data-next]')
          if ((await next.count()) === 0) break
          await next.click()
        }
        await take(page, made)
      }
      expect(heard, picture).toBeGreaterThan(0)
      await context.close()
    }
  })
})

describe('a still', () => {
  const pixels = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

  test.each(['on', 'off'])('of the page on the screen, from the menu, as a slide (picture %s)', async (picture) => {
    const { context, page, trouble } = await visit(browser, { viewport: { width: 1024, height: 768 }, acceptDownloads: true })
    await page.addInitScript((kept) => localStorage.setItem('ow:settings', JSON.stringify({ picture: kept })), picture)
    await page.goto(address(PLAY))
    await ready(page)
    await take(page)
    await page.getByRole('button', { name: 'Menu' }).click()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Beeld bewaren' }).click()
    const file = await coming
    expect(file.suggestedFilename()).toMatch(/^onder-de-waterlijn-milan-dag-\d+\.png$/)
    const png = readFileSync(await file.path())
    expect(pixels(png)).toEqual([1920, 1080])
    expect(png.length).toBeGreaterThan(40_000)
    expect(trouble).toEqual([])
    await context.close()
  })

  test('of an earlier moment, from what happened', async () => {
    const { context, page, trouble } = await visit(browser, { viewport: { width: 1024, height: 768 }, acceptDownloads: true })
    await page.goto(address(PLAY))
    await ready(page)
    await take(page)
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('button', { name: 'Wat er gebeurde' }).first().click()
    await page.locator('dialog summary').first().click()
    const coming = page.waitForEvent('download')
    await page.getByRole('dialog').getByRole('button', { name: 'Beeld bewaren' }).first().click()
    expect(pixels(readFileSync(await (await coming).path()))).toEqual([1920, 1080])
    expect(trouble).toEqual([])
    await context.close()
  })
})
