import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeRoute } from '../../src/engine/route.ts'
import { openRun } from '../../src/engine/run.ts'
import type { Line } from '../../src/engine/types.ts'
import { pagesOf } from '../../src/ui/play/pages.ts'
import { stops } from '../tour.ts'
import { accessible, address, fromMenu, milan, openBrowser, PLAY, readOn, ready, routeOf, visit } from './player.ts'

let browser: Browser
const scenario = milan()

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A finished route that has met a guess, documents and closed options on the way. */
function wholeRoute(): string[] {
  const run = openRun(scenario, routeOf(scenario))
  for (let offer = run.view().offer; offer; offer = run.view().offer) {
    const open = offer.choices.filter((choice) => !choice.closed)
    run.apply({ type: offer.kind === 'guess' ? 'guess' : 'choose', id: open.at(-1)?.id ?? '' })
  }
  return run.route().choices
}

const route = wholeRoute()
const at = (choices: string[]) => `${PLAY}#r=${encodeRoute(routeOf(scenario, choices))}`

/** The shortest part of that route whose offer is what we look for. */
function until(wanted: (run: ReturnType<typeof openRun>) => boolean): string[] {
  const length = route.findIndex((_, n) => wanted(openRun(scenario, routeOf(scenario, route.slice(0, n)))))
  return route.slice(0, Math.max(length, 0))
}

/** Of all moments in some runs the one with the most of something on its last page, where a kept route opens. */
function most(count: (stop: { lines: Line[]; text: string; thoughts: number }) => number): string {
  let [best, at] = [0, '']
  for (const { route, view } of stops(scenario, routeOf(scenario), 12)) {
    if (view.ending) continue
    const lines = pagesOf(view.now.lines).at(-1)?.lines ?? []
    const text = lines.map((line) => line.text ?? '').join(' ')
    const score = count({ lines, text, thoughts: lines.filter((line) => line.kind === 'thought').length })
    if (score > best) [best, at] = [score, `${PLAY}#r=${encodeRoute(route)}`]
  }
  return at
}

/** As many thoughts as there ever are, and the longest text with them. */
const thoughtful = most(({ thoughts, text }) => thoughts * 10_000 + text.length)
const long = most(({ text }) => text.length)
const warned = most(({ lines }) => (lines.some((line) => line.heavy) ? 1 : 0))

const middle = until((run) => run.view().made > 4)
const SCREENS: [name: string, path: string, then?: (page: Page) => Promise<unknown>][] = [
  ['start', '/'],
  ['start with a saved route', '/', async (page) => play(page, middle)],
  ['before', '/milan/', (page) => page.locator('details summary').first().click()],
  ['first moment', PLAY],
  ['later moment', at(middle), readOn],
  ['a guess', at(until((run) => run.view().offer?.kind === 'guess')), readOn],
  ['a closed option', at(until((run) => Boolean(run.view().offer?.choices.some((choice) => choice.closed)))), readOn],
  ['many thoughts', thoughtful],
  ['much text', long],
  ['before a content note', warned, (page) => page.locator('.back-page').last().click()],
  ['ending', at(route), readOn],
  ['missing', '/nergens/'],
  ['pause', at(middle), (page) => page.keyboard.press('Escape')],
  ['history', at(middle), (page) => fromMenu(page, /Wat er gebeurde|What happened/)],
  ['dossier', at(middle), (page) => fromMenu(page, /Wat je weet|What you know/)],
  ['a document', at(until((run) => run.view().now.documents.length > 0)), readPaper],
  ['a rule explained', at(until((run) => Boolean(run.view().offer?.choices.some((choice) => choice.closed?.by === 'rule')))), readRule],
  ['sources', at(middle), (page) => fromMenu(page, /Over dit spel|About this game/)],
  ['settings', '/', (page) => press(page, /Instellingen|Settings/)],
  ['colophon', '/', (page) => press(page, /Over dit spel|About/)],
  ['my routes', '/routes/', (page) => page.locator('.unseen').waitFor()],
]

/** By its name in either language. */
function press(page: Page, name: RegExp): Promise<void> {
  return page.getByRole('button', { name }).first().click()
}

async function readPaper(page: Page): Promise<void> {
  await page.locator('[data-doc]').first().click()
  await page.getByRole('dialog').waitFor()
}

async function readRule(page: Page): Promise<void> {
  await readOn(page)
  await press(page, /Welke regel is dat|Which rule/)
  await page.locator(':popover-open').waitFor()
}

async function play(page: Page, choices: string[]): Promise<void> {
  await page.goto(address(at(choices)))
  await ready(page)
  await page.goto(address('/'))
  await ready(page)
}

/** Every page opens with these settings kept on the device. */
async function readingWith(page: Page, settings: object): Promise<void> {
  await page.addInitScript((kept) => {
    // An empty page between two visits has no storage.
    if (location.protocol.startsWith('http')) localStorage.setItem('ow:settings', kept)
  }, JSON.stringify(settings))
}

const THEMES = [
  { theme: 'light', contrast: 'normal' },
  { theme: 'dark', contrast: 'normal' },
  { theme: 'light', contrast: 'high' },
  { theme: 'dark', contrast: 'high' },
] as const

describe.each(['nl', 'en'] as const)('axe finds nothing, in %s', (language) => {
  // Colours are the same in both languages: the other one is looked at in two of the four.
  test.each(language === 'nl' ? THEMES : THEMES.slice(1, 3))('$theme, contrast $contrast', async (look) => {
    const { context, page, trouble } = await visit(browser, { reducedMotion: 'reduce' })
    await readingWith(page, { language, ...look })
    for (const [name, path, then] of SCREENS) {
      await page.goto('about:blank')
      await page.goto(address(path))
      await ready(page)
      await then?.(page)
      await page.waitForTimeout(60)
      await accessible(page, `${name}, ${language}, ${look.theme}, ${look.contrast}`)
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
    }
    expect(trouble.filter((one) => !one.includes('404'))).toEqual([])
    await context.close()
  })
})

const HANDS: [name: string, options: BrowserContextOptions, settings: object][] = [
  ['on a phone', { viewport: { width: 390, height: 844 } }, {}],
  ['on a laptop', { viewport: { width: 1366, height: 768 } }, { textSize: 4 }],
  ['without the picture', { viewport: { width: 1366, height: 768 } }, { picture: 'off' }],
]

test.each(HANDS)('axe finds nothing %s', async (_name, options, settings) => {
  const { context, page } = await visit(browser, { reducedMotion: 'reduce', ...options })
  await readingWith(page, settings)
  for (const [name, path, then] of SCREENS.filter(([, path]) => path.startsWith(PLAY))) {
    await page.goto('about:blank')
    await page.goto(address(path))
    await ready(page)
    await then?.(page)
    await page.waitForTimeout(60)
    await accessible(page, name)
  }
  await context.close()
})

const LARGE = { textSize: 4, spacing: 'wide', font: 'dyslexic' }

test.each([
  [320, 640, {}],
  [320, 256, {}],
  [390, 844, LARGE],
  [640, 512, { textSize: 4 }],
])('nothing scrolls sideways at %i × %i with %o', async (width, height, settings) => {
  const { context, page } = await visit(browser, { viewport: { width, height } })
  await readingWith(page, settings)
  for (const [name, path, then] of SCREENS) {
    await page.goto('about:blank')
    await page.goto(address(path))
    await ready(page)
    await then?.(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide, name).toBeLessThanOrEqual(0)
  }
  await context.close()
})

/** What of the page's words and choices is covered by something else, when it is brought into view as a focus does. */
function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []
    for (const one of document.querySelectorAll<HTMLElement>(
      '#where, .banner p, .said > p:not(.seen), .speech, .landed, .outcome, .thought, .reveal, .heavy, .choice, .next',
    )) {
      one.scrollIntoView({ block: 'nearest' })
      const { left, right, top, bottom } = one.getBoundingClientRect()
      // Where it is taller than the window only its beginning need be seen.
      for (const y of bottom - top < innerHeight / 3 ? [top + 4, bottom - 4] : [top + 4]) {
        const on = document.elementFromPoint(Math.min((left + right) / 2, left + 60), y)
        if (on !== one && !one.contains(on) && !on?.contains(one))
          found.push(`${one.textContent.trim().slice(0, 30)} under ${on?.className || on?.nodeName}`)
      }
      if (left < 0 || right > innerWidth) found.push(`${one.textContent.trim().slice(0, 30)} beside the page`)
    }
    return found
  })
}

const WINDOWS: [width: number, height: number, settings: object][] = [
  [1366, 768, {}],
  [1366, 640, { textSize: 4 }],
  [1366, 768, LARGE],
  [1024, 500, {}],
  [844, 390, {}],
  [390, 844, {}],
  [390, 844, LARGE],
  [320, 640, {}],
  [2560, 1440, {}],
  [5120, 1440, {}],
]

describe.each(WINDOWS)('at %i × %i with %o', (width, height, settings) => {
  test('no words lie under the bar, the picture, a notice or each other, and the keyboard sees what it is on, forth and back', async () => {
    const { context, page } = await visit(browser, { viewport: { width, height }, reducedMotion: 'reduce' })
    await readingWith(page, settings)
    for (const path of [thoughtful, at(until((run) => run.view().past.at(-1)?.guess != null))]) {
      await page.goto('about:blank')
      // A route from a link comes with a notice: that may not lie over anything either.
      await page.goto(address(path))
      await ready(page)
      await page.locator('.notice').waitFor()
      await page.evaluate(() => document.fonts.ready)
      expect(await covered(page)).toEqual([])
      for (const key of ['Tab', 'Shift+Tab']) expect(await hidden(page, key), key).toEqual([])
    }
    await context.close()
  })
})

/** What gets the focus on the way through the page and cannot be seen then. */
async function hidden(page: Page, key: string): Promise<string[]> {
  const found: string[] = []
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press(key)
    const [name, seen] = await page.evaluate(() => {
      const one = document.activeElement ?? document.body
      const { left, right, top, bottom } = one.getBoundingClientRect()
      const spots = [...one.getClientRects()].flatMap((line) =>
        [line.top + 3, line.bottom - 3].map((y) => [(line.left + line.right) / 2, y] as const),
      )
      const open = spots.filter(([x, y]) => {
        const on = document.elementFromPoint(x, y)
        return on === one || one.contains(on)
      })
      const large = bottom - top > innerHeight / 2
      return [
        one === document.body ? '' : one.textContent.trim().slice(0, 40),
        (large ? open.length > 0 : open.length === spots.length) && right > left,
      ] as const
    })
    if (name === '') break
    if (!seen) found.push(name)
  }
  return found
}

test.each([
  [1366, 768, {}],
  [1024, 768, { textSize: 4 }],
  [390, 844, {}],
])('at %i × %i a banner reads as a line of text, and what can be done about it is within reach', async (width, height, settings) => {
  const { context, page } = await visit(browser, { viewport: { width, height }, acceptDownloads: true })
  await readingWith(page, settings)
  const changed = { ...routeOf(scenario, [route[0] ?? '', 'bestond_vroeger']), hash: '00000001' }
  await page.goto(address(`${PLAY}#r=${encodeRoute(changed)}`))
  await ready(page)
  const banner = page.locator('.banner p')
  await banner.waitFor()
  const size = await banner.boundingBox()
  expect(size?.width).toBeGreaterThan(280)
  expect(await covered(page)).toEqual([])
  await Promise.all([page.waitForEvent('download'), page.locator('.banner button').click({ timeout: 5000 })])
  await context.close()
})

test('thoughts that do not fit are within reach of the keyboard, and are read from the top on every page', async () => {
  const { context, page } = await visit(browser, { viewport: { width: 1366, height: 640 }, reducedMotion: 'reduce' })
  await readingWith(page, { textSize: 4 })
  await page.goto(address(thoughtful))
  await ready(page)
  const room = page.locator('.below')
  await expect.poll(() => room.getAttribute('tabindex')).toBe('0')
  expect(await room.getAttribute('data-more')).toBe('')
  await room.focus()
  for (let more = 0; more < 12; more++) await page.keyboard.press('PageDown')
  await expect.poll(() => room.getAttribute('data-more')).toBe(null)
  const last = page.locator('.thought').last()
  expect(await last.evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
  await page.keyboard.press('1')
  await expect.poll(() => room.evaluate((one) => one.scrollTop)).toBe(0)
  await context.close()
})

test('a notice of something that went well goes by itself when the story goes on', async () => {
  const { context, page } = await visit(browser)
  await page.goto(address(at(middle)))
  await ready(page)
  await page.locator('.notice.good').waitFor()
  await readOn(page)
  await page.locator('[data-choice]:not([aria-disabled])').first().click()
  await page.locator('.notice').waitFor({ state: 'detached' })
  await context.close()
})

test('large letters on a small phone: a new page opens at its words', async () => {
  const { context, page } = await visit(browser, { viewport: { width: 320, height: 640 } })
  await readingWith(page, LARGE)
  await page.goto(address(PLAY))
  await ready(page)
  await page.locator('[data-choice]').first().click()
  await page.locator('.chosen').waitFor()
  const words = page.locator('#where')
  await expect.poll(() => words.evaluate((one) => one.getBoundingClientRect().top / innerHeight)).toBeLessThan(0.5)
  await context.close()
})

test('with the picture, what it shows is still there to be read aloud, before the words it belongs to', async () => {
  const { context, page } = await visit(browser)
  await page.goto(address(PLAY))
  await ready(page)
  const order = await page.locator('main').ariaSnapshot()
  const at = [
    'Spreekkamer 2',
    'Een tafel in een kleine kamer',
    'Je bent bij Milan',
    'Je hoort',
    'Goed geslapen',
    'Jij denkt',
    'kost een',
  ].map((words) => order.indexOf(words))
  expect(at.every((one) => one >= 0)).toBe(true)
  expect(at).toEqual(at.toSorted((a, b) => a - b))
  expect(order.split('Je bent bij Milan')).toHaveLength(2)
  await context.close()
})

test.each([
  [1366, 768],
  [390, 844],
])('at %i × %i nothing jumps when the picture comes', async (width, height) => {
  const { context, page } = await visit(browser, { viewport: { width, height } })
  await page.addInitScript(() => {
    const window = globalThis as unknown as { moved: number }
    window.moved = 0
    new PerformanceObserver((list) => {
      for (const one of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!one.hadRecentInput) window.moved += one.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(address(PLAY))
  await page.waitForSelector('html[data-scene="ready"]')
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)).toBeLessThan(0.02)
  await context.close()
})

test('no sound is even fetched before the first tap, nor with the sound off; the menu turns it off and the device remembers', async () => {
  const { context, page } = await visit(browser)
  const sounds: string[] = []
  page.on('request', (request) => /\.(webm|m4a|opus)$/.test(request.url()) && sounds.push(request.url()))
  await page.goto(address(PLAY))
  await page.waitForSelector('html[data-scene="ready"]')
  expect(sounds).toEqual([])
  await page.locator('#where').click()
  await expect.poll(() => sounds.length).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: 'Geluid uit' }).click()
  await page.reload()
  await ready(page)
  sounds.length = 0
  await page.locator('#where').click()
  await page.waitForTimeout(500)
  expect(sounds).toEqual([])
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: 'Geluid aan' }).waitFor()
  await context.close()
})

test('a picture of a moment can be kept, without the picture on the screen too', async () => {
  const { context, page } = await visit(browser)
  await readingWith(page, { picture: 'off' })
  await page.goto(address(at(middle)))
  await ready(page)
  await page.getByRole('button', { name: 'Menu' }).click()
  const [now] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Beeld bewaren' }).click()])
  expect(now.suggestedFilename()).toMatch(/^onder-de-waterlijn-milan-dag-\d+\.png$/)
  await fromMenu(page, /Wat er gebeurde/)
  await page.locator('.moments summary').first().click()
  const [then] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /Beeld bewaren/ })
      .first()
      .click(),
  ])
  const head = readFileSync(await then.path())
  expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([1920, 1080])
  await context.close()
})

test('in the colours of the system no words stand on the picture, and what cannot be read keeps an edge', async () => {
  const { context, page } = await visit(browser, { viewport: { width: 1366, height: 768 }, forcedColors: 'active', colorScheme: 'dark' })
  await page.goto(address(PLAY))
  await ready(page)
  const drawn = (what: string) =>
    page
      .locator(what)
      .first()
      .evaluate((one) => [getComputedStyle(one).backgroundColor, getComputedStyle(one).borderTopStyle])
  expect((await drawn('.above'))[0]).toBe('rgb(0, 0, 0)')
  expect(await drawn('.thought.murky')).toEqual(['rgb(0, 0, 0)', 'dashed'])
  expect((await drawn('.choice'))[0]).toBe('rgb(0, 0, 0)')
  await context.close()
})

test('new lines are announced once, thoughts with their thinker', async () => {
  const { context, page } = await visit(browser)
  await page.goto(address(PLAY))
  await ready(page)
  await page.locator('[data-choice]').first().click()
  const live = page.locator('[aria-live="polite"]')
  await page.waitForFunction(() => (document.querySelector('[aria-live="polite"]')?.textContent ?? '').length > 20)
  expect(await live.textContent()).toMatch(/denkt/)
  // Whoever reads on does not meet the same words a second time at the end of the page.
  await expect.poll(() => live.textContent(), { timeout: 8000 }).toBe('')
  await context.close()
})
