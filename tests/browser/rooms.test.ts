/** The line between a screen and its room, in a real browser: links, seats, keys, dropped lines, and the one screen that needs nobody. */
import type { Browser, Page, WebSocket } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { newRoom } from '../../src/engine/session/session.ts'
import type { Room } from '../../src/engine/session/types.ts'
import { enter, type Guest, makeRoom } from '../serving.ts'
import { openBrowser, ready, routeOf, type Visit, visit } from './player.ts'
import { builtMilan, staticHost } from './static.ts'

let browser: Browser
let visits: Visit[] = []
let guests: Guest[] = []

beforeAll(async () => {
  browser = await openBrowser()
})
afterEach(async () => {
  for (const guest of guests) guest.leave()
  for (const { context } of visits) await context.close()
  visits = []
  guests = []
})
afterAll(() => browser.close())

async function come(path: string, options: Parameters<typeof visit>[1] = {}, base = inject('url')): Promise<Visit> {
  const one = await visit(browser, options)
  visits.push(one)
  await one.page.goto(`${base}${path}`)
  return one
}

/** A room of Milan's caseworker with its facilitator, who has no browser. */
async function held(): Promise<{ code: string; key: string; lead: Guest }> {
  const made = await makeRoom(inject('url'), { scenario: 'milan', chair: 'casemanager', rules: [] })
  const lead = await enter(inject('url'), made.code, 'facilitator', made.key)
  guests.push(lead)
  return { ...made, lead }
}

const PHONE = { viewport: { width: 390, height: 844 } }
const here = (room: Room) => Object.entries(room.seats).flatMap(([seat, person]) => (person.here ? seat : []))
const isAt = (page: Page, path: string) => page.waitForURL((url) => url.href.endsWith(path))

/** Sockets of this page that are open now. */
function sockets(page: Page): Set<WebSocket> {
  const open = new Set<WebSocket>()
  page.on('websocket', (socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
  })
  return open
}

/** As if somebody pressed back, forward, or a link of the browser's own. */
const goTo = (page: Page, path: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)

test('a link with a code leads into the room, however it was typed, and to the same seat after a reload', async () => {
  const { code, lead } = await held()
  const { page, trouble } = await come(`/samen/#${code.toLowerCase()}`, PHONE)
  await isAt(page, `/samen/kamer/#${code}`)
  await lead.sees((room) => here(room).join() === 's1')
  await page.reload()
  await lead.sees((room) => room.seats.s1?.here === false || here(room).length === 1)
  await page.waitForFunction(() => document.querySelector('h1'))
  const room = await lead.sees((room) => here(room).join() === 's1')
  expect(Object.keys(room.seats)).toEqual(['s1'])
  expect(trouble).toEqual([])
})

test('two tabs of one device are one seat, two devices are two', async () => {
  const { code, lead } = await held()
  const { context } = await come(`/samen/kamer/#${code}`, PHONE)
  await lead.sees((room) => here(room).length === 1)
  const second = await context.newPage()
  await second.goto(`${inject('url')}/samen/kamer/#${code}`)
  await second.getByText('vogel').first().waitFor()
  expect(Object.keys(lead.room().seats)).toEqual(['s1'])
  await come(`/samen/kamer/#${code}`, PHONE)
  const { seats } = await lead.sees((room) => here(room).length === 2)
  await second.close()
  expect(Object.keys(seats)).toEqual(['s1', 's2'])
})

test('whoever leaves the room leaves no line behind, and comes back to the same seat', async () => {
  const { code, lead } = await held()
  const { page, trouble } = await come('/', PHONE)
  await ready(page)
  const open = sockets(page)
  for (let times = 0; times < 4; times++) {
    await goTo(page, `/samen/kamer/#${code}`)
    await lead.sees((room) => here(room).join() === 's1')
    await expect.poll(() => open.size).toBe(1)
    await goTo(page, times % 2 ? '/samen/' : '/')
    await lead.sees((room) => room.seats.s1?.here === false)
    await expect.poll(() => open.size).toBe(0)
  }
  expect(Object.keys(lead.room().seats)).toEqual(['s1'])
  expect(trouble).toEqual([])
})

test('a vote given without a line is kept, and arrives when the line is back', async () => {
  const { code, lead } = await held()
  const { page, context } = await come(`/samen/kamer/#${code}`, PHONE)
  await lead.sees((room) => here(room).length === 1)
  await lead.ask({ type: 'begin' })
  await lead.ask({ type: 'openVote' })
  await page.getByRole('radio').first().check({ force: true })
  await context.setOffline(true)
  await page.getByRole('button', { name: /verstuur/i }).click()
  await lead.sees((room) => room.seats.s1?.here === false)
  expect(await page.evaluate((code) => sessionStorage.getItem(`ow:unsent:${code}`), code)).toContain('"vote"')
  await context.setOffline(false)
  await lead.sees((room) => room.ballot?.rounds[0]?.votes.s1 !== undefined)
  await page.waitForFunction((code) => sessionStorage.getItem(`ow:unsent:${code}`) === null, code)
  await lead.ask({ type: 'reveal' })
  const { ballot } = await lead.sees((room) => room.phase === 'revealed')
  expect(Object.values(ballot?.rounds[0]?.counts ?? {}).reduce((sum, n) => sum + n, 0)).toBe(1)
})

test('a phone fetches no sound, and no picture that it does not show', async () => {
  const { code, lead } = await held()
  const fetched: string[] = []
  const one = await visit(browser, PHONE)
  visits.push(one)
  one.page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await one.page.goto(`${inject('url')}/samen/#${code}`)
  await lead.sees((room) => here(room).length === 1)
  await one.page.locator('h1').click()
  await lead.ask({ type: 'begin' })
  await one.page.locator('h1').click()
  await one.page.waitForTimeout(2500)
  expect(fetched.filter((path) => /\.(webm|m4a)$|sound|phaser/.test(path))).toEqual([])
})

test('the facilitator comes back with the key of the device, or types it; the address never holds it', async () => {
  const { code, key, lead } = await held()
  const { page } = await come(`/samen/leiden/#${code}`)
  const field = page.locator('#room-key')
  await field.fill('0123456789012345678901')
  await field.press('Enter')
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#room-key'))
  await field.fill(` ${key.slice(0, 11)} ${key.slice(11)} `)
  await field.press('Enter')
  await page.waitForFunction((code) => document.body.textContent.replace(/\s/g, '').includes(code), code)
  await page.waitForFunction(() => !document.querySelector('#room-key'))
  await page.reload()
  await page.waitForFunction((code) => document.body.textContent.replace(/\s/g, '').includes(code), code)
  expect(await field.count()).toBe(0)
  expect(page.url()).not.toContain(key)
  await lead.ask({ type: 'begin' })
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain(key)
})

test('whoever goes on before the device has been read is not taken back', async () => {
  const { context, page: busy } = await come('/')
  await ready(busy)
  // Another tab writes, and this one has to wait for what is kept.
  await busy.evaluate(
    () =>
      new Promise<void>((begun) => {
        const opening = indexedDB.open('onder-de-waterlijn')
        opening.onsuccess = () => {
          const writing = opening.result.transaction('routes', 'readwrite').objectStore('routes')
          const spin = () => {
            if (document.title !== 'Klaar') writing.get('nothing').onsuccess = spin
            begun()
          }
          spin()
        }
      }),
  )
  const page = await context.newPage()
  await page.goto(`${inject('url')}/samen/`)
  // The screen has come by now, and would answer.
  await page.waitForTimeout(3500)
  await page.locator('a.door[href*="voorbereiden"]').click()
  await isAt(page, '/samen/voorbereiden/')
  await busy.evaluate(() => {
    document.title = 'Klaar'
  })
  await ready(page)
  await page.waitForTimeout(1000)
  expect(await page.getByRole('radio').count()).toBeGreaterThan(3)
})

test('a code that is none is said, and the door is open', async () => {
  const { page } = await come('/samen/kamer/#KAAS')
  await isAt(page, '/samen/')
  await page.getByRole('status').getByText('zes tekens').waitFor()
  await page.getByRole('textbox').first().waitFor()
})

test('a room that is not there is said, and stays at its address', async () => {
  const { page } = await come('/samen/kamer/#KKKKKK', PHONE)
  await page.getByText('sessie is er niet').first().waitFor()
  expect(page.url()).toContain('#KKKKKK')
  expect(await page.evaluate(() => localStorage.getItem('ow:rooms'))).toBeNull()
})

test('the beamer walks through the scene when the story begins', async () => {
  const { code, lead } = await held()
  const { page, trouble } = await come(`/samen/beamer/#${code}`, { viewport: { width: 1440, height: 900 } })
  await page.waitForFunction(() => document.documentElement.dataset.scene === 'ready' || document.querySelector('h1, h2'))
  await lead.ask({ type: 'begin' })
  await page.waitForFunction(() => (window.owScene?.()?.textures ?? []).some((name) => name.startsWith('spreekkamer')), null, {
    timeout: 20_000,
  })
  expect(trouble).toEqual([])
})

// ---------------------------------------------------------------- without any server

test('without a server the door says so; the one screen is held with the network off, kept, and resumed', async () => {
  const { base, server } = await staticHost()
  const { page, context } = await come('/samen/', {}, base)
  await page.waitForFunction(() => !document.querySelector('#room-code'))
  const room = newRoom({ form: 'decide', by: 'hands', route: routeOf(builtMilan()), stops: [], short: false, now: Date.now() })
  await page.evaluate((text) => {
    localStorage.setItem('ow:screen', text)
    localStorage.setItem('ow:rooms', JSON.stringify([{ role: 'screen', code: null, at: Date.now(), key: null, fresh: false }]))
  }, JSON.stringify(room))
  await page.goto(`${base}/samen/scherm/`)
  const begin = page.getByRole('button', { name: /^Begin/ }).first()
  await begin.waitFor()
  await page.waitForTimeout(2000)
  await context.setOffline(true)
  await begin.click()
  const phase = () => page.evaluate(() => (JSON.parse(localStorage.getItem('ow:screen') ?? '{}') as Room).phase)
  await expect.poll(phase).toBe('reading')
  await context.setOffline(false)
  await page.reload()
  await page
    .getByRole('button', { name: /stemming|verder/i })
    .first()
    .waitFor()
  expect(await phase()).toBe('reading')
  expect(await page.evaluate(() => document.body.textContent)).toContain('Spreekkamer')
  server.close()
})

test('a room on a host that has none is said', async () => {
  const { base, server } = await staticHost()
  const { page } = await come('/samen/kamer/#K7M3QX', PHONE, base)
  await page.getByText('geen server').first().waitFor()
  server.close()
})
