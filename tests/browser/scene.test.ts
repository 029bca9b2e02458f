import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { STAGED } from '../../src/engine/lines.ts'
import { encodeRoute } from '../../src/engine/route.ts'
import { openRun } from '../../src/engine/run.ts'
import type { Id, Line, Scenario, View } from '../../src/engine/types.ts'
import type { Probe } from '../../src/scene/picture.ts'
import { pagesOf } from '../../src/ui/play/pages.ts'
import { STAGINGS } from '../../src/ui/play/seen.ts'
import { firstOf, leadingTo, type Stop, stops } from '../tour.ts'
import { looksLike } from './pictures.ts'
import { accessible, address, milan, open, openBrowser, PLAY, readOn, ready, routeOf, take, visit } from './player.ts'

let browser: Browser
const scenario = milan()
const all = [...stops(scenario, routeOf(scenario))]

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const probe = (page: Page) => page.evaluate(() => (window as unknown as { owScene?: () => Probe | null }).owScene?.() ?? null)

/** What the probe says when the picture is that of the page, by default the last. */
function expected(view: View, page = -1): Pick<Probe, 'place' | 'light' | 'actors'> {
  const last = pagesOf(view.now.lines).at(page)?.lines.at(-1)
  const shot = (last && view.now.shots[view.now.lines.indexOf(last)]) ?? view
  return { place: shot.place, light: shot.light, actors: shot.stage.map(({ who, mood }) => `${who}/${mood ?? 'rustig'}`).sort() }
}

async function showsSoon(page: Page, view: View, at = -1): Promise<void> {
  await expect
    .poll(
      async () => {
        const now = await probe(page)
        return now && { place: now.place, light: now.light, actors: [...now.actors].sort() }
      },
      { timeout: 20_000 },
    )
    .toEqual(expected(view, at))
}

/** Settings as they are kept on the device, before the page is there. */
async function keeping(page: Page, settings: object): Promise<void> {
  await page.addInitScript((kept) => localStorage.setItem('ow:settings', JSON.stringify(kept)), settings)
}

async function standing(page: Page, stop: Stop): Promise<void> {
  await page.goto(address(`${PLAY}#r=${encodeRoute(stop.route)}`))
  await ready(page)
  await page.waitForSelector('html[data-scene="ready"]')
  await showsSoon(page, stop.view)
}

/** Everything has come to rest. */
async function asleep(page: Page): Promise<void> {
  await expect.poll(async () => (await probe(page))?.asleep, { timeout: 20_000 }).toBe(true)
}

const places = firstOf(all, ({ view }) =>
  view.made > 1 && view.ending === null && view.stage.length > 0 && view.now.lines.length > 0 ? view.place : null,
)

describe('the picture', () => {
  test('every place with its people, opened in the middle of a route: at once, as it was drawn, and no texture more than it needs', async () => {
    expect(places.size).toBeGreaterThan(6)
    const { context, page, trouble } = await visit(browser, { viewport: { width: 1200, height: 800 } })
    await keeping(page, { motion: 'less' })
    for (const [place, stop] of places) {
      await standing(page, stop)
      await asleep(page)
      await looksLike(browser, page, place)
      const textures = (await probe(page))?.textures ?? []
      const people = stop.view.now.shots.at(-1)?.stage.length ?? 0
      expect(textures.filter((key) => /\/(bust|stand|sit)\//.test(key))).toHaveLength(people)
      expect(textures.filter((key) => key.split('/')[0] !== place && !/\/(bust|stand|sit)\//.test(key))).toEqual([])
    }
    expect(trouble).toEqual([])
    await context.close()
  })

  test.each(['cel', 'kamer_moeder', 'kamer'])('%s, where nobody stays for a choice: on the first page after one', async (place) => {
    const { context, page, trouble } = await visit(browser, { viewport: { width: 390, height: 844 } })
    await keeping(page, { motion: 'less' })
    const there = leadingTo(scenario, all, ({ now }) => {
      const first = pagesOf(now.lines)[0]?.lines ?? []
      return (
        first.length > 0 &&
        first.length < now.lines.length &&
        first.every((_, n) => now.shots[n]?.place === place && now.shots[n].stage.length > 0)
      )
    })
    await page.goto(address(`${PLAY}#r=${encodeRoute(there.stop.route)}`))
    await ready(page)
    await page.waitForSelector('html[data-scene="ready"]')
    await readOn(page)
    await page.locator(`[data-choice="${there.choice}"]`).click()
    // Who comes back to a page finds it as it ended.
    await page.locator('[data-next]').click()
    await page.locator('.back-page').click()
    await expect.poll(async () => (await probe(page))?.place, { timeout: 20_000 }).toBe(place)
    await asleep(page)
    await looksLike(browser, page, place)
    expect(trouble).toEqual([])
    await context.close()
  })

  test('a saved moment is simply there: nothing is played on the way to it', async () => {
    const { context, page } = await visit(browser)
    const stop = places.get('spreekkamer')
    if (!stop) throw new Error('No place.')
    await standing(page, stop)
    await page.waitForTimeout(500)
    expect((await probe(page))?.cues).toBe(0)
    await context.close()
  })

  test('evening on a dark page, the start page and the clear water of the ending', async () => {
    const { context, page, trouble } = await visit(browser, { viewport: { width: 1200, height: 800 } })
    await keeping(page, { motion: 'less', theme: 'dark' })
    const evening = leadingTo(scenario, all, ({ now }) => now.shots[0]?.light === 'avond' && now.shots[0].stage.length > 0)
    await page.goto(address(`${PLAY}#r=${encodeRoute(evening.stop.route)}`))
    await ready(page)
    await page.waitForSelector('html[data-scene="ready"]')
    await readOn(page)
    await page.locator(`[data-choice="${evening.choice}"]`).click()
    await expect.poll(async () => (await probe(page))?.light, { timeout: 20_000 }).toBe('avond')
    await asleep(page)
    await looksLike(browser, page, 'avond-donker')
    await page.goto(address())
    await page.waitForSelector('html[data-scene="ready"]')
    await asleep(page)
    await looksLike(browser, page, 'start-donker')
    // From another page, so that the scene is a new one: on the old page the one of before would still be there, and asleep.
    const end = all.find(({ view }) => view.ending !== null)
    if (!end) throw new Error('No ending.')
    await page.goto(address(`${PLAY}#r=${encodeRoute(end.route)}`))
    await page.waitForSelector('main.ending')
    await page.waitForSelector('html[data-scene="ready"]')
    await expect.poll(async () => (await probe(page))?.actors, { timeout: 20_000 }).toEqual([])
    await asleep(page)
    await looksLike(browser, page, 'einde-donker')
    expect(trouble).toEqual([])
    await context.close()
  })

  test('it sleeps when nothing moves, and wakes for a choice', async () => {
    const { context, page, trouble } = await visit(browser, { viewport: { width: 1440, height: 900 } })
    await page.goto(address(PLAY))
    await ready(page)
    await page.waitForSelector('html[data-scene="ready"]')
    await expect.poll(async () => (await probe(page))?.asleep, { timeout: 60_000, interval: 500 }).toBe(true)
    const before = (await probe(page))?.frames
    await page.waitForTimeout(1000)
    expect((await probe(page))?.frames).toBe(before)
    await take(page)
    await expect.poll(async () => (await probe(page))?.frames ?? 0).toBeGreaterThan(before ?? 0)
    expect(trouble).toEqual([])
    await context.close()
  })
})

/** The story with another event where a phone rang: what is staged differs, everything else is the same. */
function staging(event: string, who: Id): Scenario {
  return { ...scenario, ink: JSON.parse(JSON.stringify(scenario.ink).replaceAll(/event: telefoon( [a-z]+)?/g, `event: ${event} ${who}`)) }
}

/** The phone rings on the first page of this moment, and somebody is there. */
function rings({ now: { lines, shots } }: View): boolean {
  const at = shots.findIndex((shot) => shot.happened.some((one) => one.type === 'staged' && one.event === 'telefoon'))
  const page = pagesOf(lines)[0]?.lines ?? []
  return page.length < 5 && page.includes(lines[at] as Line) && (shots[at]?.stage.length ?? 0) > 0
}

describe('what is staged', () => {
  const { stop, choice, view: ringing } = leadingTo(scenario, all, rings)
  const there = ringing.now.shots.find((shot) => shot.happened.some((one) => one.type === 'staged' && one.event === 'telefoon'))
  const who = there?.stage.find((one) => one.who !== 'jij')?.who ?? 'jij'
  const name = who === 'jij' ? 'Jij' : (scenario.cast.find((one) => one.id === who)?.name ?? '')

  test.each(STAGED)('%s: its words are on the page once, and afterwards the picture is that of the story', async (event) => {
    const other = staging(event, who)
    const { context, page, trouble } = await visit(browser, { viewport: { width: 1024, height: 768 } })
    await page.route('**/story/milan-*.json', (route) => route.fulfill({ json: other }))
    await page.goto(address(`${PLAY}#r=${encodeRoute(stop.route)}`))
    await ready(page)
    await page.waitForSelector('html[data-scene="ready"]')
    await readOn(page)
    await page.locator(`[data-choice="${choice}"]`).click()
    const run = openRun(other, { ...stop.route, choices: [...stop.route.choices, choice] })
    const words = STAGINGS[event]?.[0]({ name }) ?? ''
    await expect
      .poll(async () => (await page.locator('.seen').allTextContents()).join(' ').split(words).length - 1, { timeout: 10_000 })
      .toBe(1)
    // The drop of the choice, and the event
    await expect.poll(async () => (await probe(page))?.cues ?? 0, { timeout: 10_000 }).toBeGreaterThanOrEqual(2)
    // In the middle of it the reader goes on, and comes back.
    await page.waitForTimeout(700)
    await page.locator('[data-next]').click()
    await page.locator('.back-page').click()
    await showsSoon(page, run.view(), 0)
    expect(trouble).toEqual([])
    await context.close()
  })
})

describe('nothing leaves a wrong picture', () => {
  test('two hundred quick choices and steps back', async () => {
    const { context, page, trouble } = await visit(browser, { viewport: { width: 1024, height: 768 } })
    await page.goto(address(PLAY))
    await ready(page)
    await page.waitForSelector('html[data-scene="ready"]')
    const counts: number[] = []
    for (let quick = 0; quick < 200; quick++) {
      await page.evaluate(
        ([n, options]) => {
          const again = document.querySelector<HTMLElement>('[data-next], .ending .plain')
          const choices = document.querySelectorAll<HTMLElement>(options)
          ;(again ?? choices[n % choices.length])?.click()
        },
        [quick, open] as const,
      )
      if (quick % 50 === 49) counts.push((await probe(page))?.textures.length ?? 0)
    }
    expect(Math.max(...counts)).toBeLessThan(60)
    await readOn(page)
    await page.waitForTimeout(200)
    if ((await page.locator('main.ending').count()) > 0) await page.locator('.ending .hero .plain').click()
    const told = await page.evaluate(() => document.querySelector('#where')?.textContent ?? '')
    const place = Object.entries(scenario.places).find(([, name]) => told.startsWith(name))?.[0]
    await expect.poll(async () => (await probe(page))?.place, { timeout: 20_000 }).toBe(place)
    expect(trouble).toEqual([])
    await context.close()
  })

  test.each([
    [320, 640],
    [844, 390],
    [5120, 1440],
    [320, 256],
  ])('at %i × %i the canvas fills its place and nothing scrolls sideways', async (width, height) => {
    const { context, page, trouble } = await visit(browser, { viewport: { width: 1024, height: 768 } })
    const stop = [...places.values()][0]
    if (!stop) throw new Error('No place.')
    await standing(page, stop)
    await page.setViewportSize({ width, height })
    await page.waitForTimeout(500)
    const [slot, canvas, sideways] = await page.evaluate(() => {
      const size = (one: Element | null) => [
        Math.round(one?.getBoundingClientRect().width ?? 0),
        Math.round(one?.getBoundingClientRect().height ?? 0),
      ]
      const root = document.documentElement
      return [size(document.querySelector('.slot')), size(document.querySelector('.slot canvas')), root.scrollWidth - root.clientWidth]
    })
    expect(canvas).toEqual(slot)
    expect(sideways).toBe(0)
    await showsSoon(page, stop.view)
    expect(trouble).toEqual([])
    await context.close()
  })
})

describe('when something is refused or missing', () => {
  test('no canvas: the same pictures stand still', async () => {
    const { context, page } = await visit(browser)
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
    const stop = places.get('spreekkamer')
    if (!stop) throw new Error('No place.')
    await page.goto(address(`${PLAY}#r=${encodeRoute(stop.route)}`))
    await page.waitForSelector('.slot img')
    expect((await probe(page))?.renderer).toBe('still')
    expect(await page.locator('.slot img').evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth > 0))).toBe(
      true,
    )
    await readOn(page)
    await take(page)
    await context.close()
  })

  test('a drawing that does not come: a plain stand-in, a note, and the story goes on', async () => {
    const { context, page } = await visit(browser)
    const notes: string[] = []
    page.on('console', (message) => message.type() === 'warning' && notes.push(message.text()))
    await page.route(/assets\/(spreekkamer|milan)-[^/]*\.(svg|json)$/, (route) => route.abort())
    const stop = places.get('spreekkamer')
    if (!stop) throw new Error('No place.')
    await standing(page, stop)
    expect(notes.some((note) => note.startsWith('Onder de waterlijn:'))).toBe(true)
    await readOn(page)
    await take(page)
    expect((await page.locator('[data-moment]').textContent())?.length).toBeGreaterThan(40)
    await context.close()
  })

  test('WebGL that is lost comes back with the same picture', async () => {
    const { context, page, trouble } = await visit(browser)
    // The machine of the tests has no GPU: here it says it has one.
    await page.addInitScript(() => {
      const RENDERER = 0x9246
      const ask = WebGLRenderingContext.prototype.getParameter
      WebGLRenderingContext.prototype.getParameter = function (name: number) {
        return name === RENDERER ? 'ANGLE (NVIDIA GeForce RTX 3060)' : ask.call(this, name)
      }
      const get = HTMLCanvasElement.prototype.getContext
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, wishes?: object) {
        return get.call(this, kind as '2d', { ...wishes, failIfMajorPerformanceCaveat: false } as object) as null
      } as typeof get
    })
    const stop = places.get('spreekkamer')
    if (!stop) throw new Error('No place.')
    await standing(page, stop)
    expect((await probe(page))?.renderer).toBe('webgl')
    await page.evaluate(async () => {
      const canvas = document.querySelector('canvas') as HTMLCanvasElement
      const lose = (canvas.getContext('webgl2') ?? canvas.getContext('webgl'))?.getExtension('WEBGL_lose_context')
      lose?.loseContext()
      await new Promise((done) => setTimeout(done, 300))
      lose?.restoreContext()
      await new Promise((done) => setTimeout(done, 800))
    })
    await showsSoon(page, stop.view)
    await readOn(page)
    await take(page)
    expect(trouble).toEqual([])
    await context.close()
  })

  test('without the picture the words say it all, and nothing is drawn or fetched for it', async () => {
    const { context, page, trouble } = await visit(browser)
    await keeping(page, { picture: 'off' })
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(request.url()))
    const stop = places.get('spreekkamer')
    if (!stop) throw new Error('No place.')
    await page.goto(address(`${PLAY}#r=${encodeRoute(stop.route)}`))
    await ready(page)
    await readOn(page)
    await take(page)
    await page.waitForTimeout(500)
    expect(await page.locator('canvas, .slot img').count()).toBe(0)
    expect(fetched.filter((url) => /phaser|\.svg$|assets\/milan-/.test(url) && !url.includes('favicon'))).toEqual([])
    await accessible(page, 'play without the picture')
    expect(trouble).toEqual([])
    await context.close()
  })
})
