/** The checker's report as a page: whole, readable and usable, with a real verdict in it. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkStory } from '../../src/check/check.ts'
import { htmlReport } from '../../src/check/report/html.ts'
import { sampleVerdict } from '../verdict.ts'
import { accessible, openBrowser } from './player.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(['nl', 'en'] as const)(
    'axe finds nothing and nothing scrolls sideways (%s)',
    async (lang) => {
      const real = await checkStory('voorbeeld', { root: '.', threads: 0 })
      const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } })
      const page = await context.newPage()
      await page.setContent(htmlReport([sampleVerdict(), real], { lang, game: 'http://localhost:8080', guide: 'story/meldingen' }))
      await accessible(page, 'folded')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      await page.locator('details').evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute('open', '')
      })
      await accessible(page, 'unfolded')
      expect(await page.locator('a[href^="http://localhost:8080/"]').first().getAttribute('href')).toMatch(/\/proef\/\w+\/#r=OW1/)
      await context.close()
    },
    60_000,
  )
})
