/** The guide for whoever leads a session: two sheets of paper, and a screen for everybody. */
import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessible, address, openBrowser, ready, visit } from './player.ts'

const GUIDE = '/samen/gids/'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('prints on two pages, also where somebody reads large, wide and in the dark', async () => {
  const { context, page } = await visit(browser, { colorScheme: 'dark' })
  await page.goto(address(GUIDE))
  await ready(page)
  for (const settings of [{}, { size: '4', spacing: 'wide', theme: 'dark' }]) {
    await page.evaluate((some) => Object.assign(document.documentElement.dataset, some), settings)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(2)
  }
  await context.close()
})

test('is there without the app, and each chapter is one link away', async () => {
  const html = await readFile('dist/client/samen/gids/index.html', 'utf8')
  expect(html).toContain('Als het zwaar wordt')
  const { context, page, trouble } = await visit(browser)
  await page.goto(address(GUIDE))
  await ready(page)
  await page.getByRole('link', { name: 'Als het zwaar wordt' }).click()
  await expect.poll(() => page.evaluate(() => document.querySelector('#zwaar')?.getBoundingClientRect().top ?? -1)).toBeLessThan(200)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('zwaar')
  expect(trouble).toEqual([])
  await context.close()
})

test.each(['light', 'dark'] as const)(
  'axe finds nothing and nothing scrolls sideways at 320 px, in both languages (%s)',
  async (colorScheme) => {
    const { context, page } = await visit(browser, { colorScheme, viewport: { width: 320, height: 640 } })
    await page.goto(address(GUIDE))
    await ready(page)
    await accessible(page, 'nl')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByText('This guide is in Dutch.').waitFor()
    await accessible(page, 'en')
    await context.close()
  },
)
