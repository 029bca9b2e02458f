import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodeSettings, fitSettings } from '../../src/lab/settings.ts'
import type { LabSettings } from '../../src/lab/types.ts'
import { address, milan, openBrowser, ready, visit } from './player.ts'

let browser: Browser
const scenario = milan()

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const link = (more: Partial<LabSettings> = {}) =>
  address(`/regels/milan/velen/#v=${encodeSettings(fitSettings(scenario, { turned: ['b6'], lives: 1000, seed: 3, ...more }).settings)}`)

async function done(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const bar = document.querySelector<HTMLProgressElement>('.people-progress progress')
      return bar !== null && bar.value === bar.max
    },
    null,
    { timeout: 60_000 },
  )
}

const onward = (page: Page) => page.getByRole('button', { name: 'Verder', exact: true })

/** Everything the pictures say: each mark in words, and the figure it was drawn from. */
function pictures(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main svg.drawing :is([aria-label], [data-value])')].map(
      (one) => `${one.getAttribute('aria-label') ?? ''} ${one.getAttribute('data-value') ?? ''}`,
    ),
  )
}

test('a link gives the same pictures with two workers, with one, with none, and where their script never comes', async () => {
  const ways: [name: string, prepare: (page: Page) => Promise<unknown>, workers: number][] = [
    ['two', (page) => page.addInitScript(() => Object.defineProperty(navigator, 'hardwareConcurrency', { value: 2 })), 2],
    ['one', (page) => page.addInitScript(() => Object.defineProperty(navigator, 'hardwareConcurrency', { value: 1 })), 1],
    ['none', (page) => page.addInitScript(() => Reflect.deleteProperty(window, 'Worker')), 0],
    ['blocked', (page) => page.route('**/labworker*', (route) => route.abort()), 0],
  ]
  const seen: string[][] = []
  for (const [name, prepare, workers] of ways) {
    const { context, page, trouble } = await visit(browser)
    await prepare(page)
    await page.goto(link())
    await ready(page)
    await done(page)
    seen.push(await pictures(page))
    expect(page.workers(), name).toHaveLength(workers)
    // The page says that it works alone, and the browser that a file was refused; nothing else is amiss.
    expect(await page.locator('.people-run [role=alert]').count(), name).toBe(workers === 0 ? 1 : 0)
    expect(
      trouble.filter((one) => !/ERR_FAILED/.test(one)),
      name,
    ).toEqual([])
    await context.close()
  }
  expect(seen[0]?.length).toBeGreaterThan(100)
  for (const one of seen) expect(one).toEqual(seen[0])
})

test('without workers the page answers while it works', async () => {
  const { context, page } = await visit(browser)
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
  await page.goto(link({ lives: 20_000 }))
  await ready(page)
  await page.waitForSelector('main svg.drawing')
  const longest = await page.evaluate(
    () =>
      new Promise<number>((over) => {
        let last = performance.now()
        let most = 0
        const until = last + 2500
        // How long the page could not answer, drawing included.
        const tick = () => {
          const now = performance.now()
          most = Math.max(most, now - last)
          last = now
          if (now < until) setTimeout(tick)
          else over(most)
        }
        tick()
      }),
  )
  expect(longest).toBeLessThan(1000)
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await onward(page).waitFor()
  await context.close()
})

test('stop keeps what was led; elsewhere nobody works on; back again it goes on to the same end', async () => {
  const { context, page, trouble } = await visit(browser)
  const lives = 5000
  await page.goto(link({ lives }))
  await ready(page)
  // From within the page, at the first picture: a hand that has to find the button comes too late.
  await page.waitForFunction(() => {
    const [bar, button] = [
      document.querySelector<HTMLProgressElement>('.people-progress progress'),
      document.querySelector<HTMLElement>('.people-run button'),
    ]
    if (!bar || bar.value === 0) return false
    button?.click()
    return true
  })
  await onward(page).waitFor()
  const led = () => page.locator('.people-progress progress').evaluate((bar) => (bar as HTMLProgressElement).value)
  // What was out comes in; then it rests.
  let before = -1
  const rests = async () => {
    const now = await led()
    const isSame = now === before
    before = now
    return isSame
  }
  await expect.poll(rests, { timeout: 20_000, interval: 800 }).toBe(true)
  const stopped = await led()
  expect(stopped).toBeGreaterThan(0)
  expect(stopped).toBeLessThan(lives)
  expect(page.workers().length).toBeGreaterThan(0)
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href$="/routes/"], header a')?.click())
  await page.waitForFunction(() => !location.pathname.includes('regels'))
  await expect.poll(() => page.workers().length).toBe(0)
  await page.goBack()
  // Nothing of it was lost.
  await onward(page).waitFor()
  expect(await led()).toBe(stopped)
  await onward(page).click()
  await done(page)
  const resumed = await pictures(page)
  await page.goto(address('/'))
  await page.goto(link({ lives }))
  await done(page)
  expect(await pictures(page)).toEqual(resumed)
  expect(trouble).toEqual([])
  await context.close()
})

test('a link with unknown rules and forged numbers is read as far as it goes, and says so', async () => {
  const { context, page, trouble } = await visit(browser)
  const asked = fitSettings(scenario, { turned: ['b6'], lives: 1000 }).settings
  await page.goto(address(`/regels/milan/velen/#v=${encodeSettings({ ...asked, turned: ['b6', 'b99'], lives: 999_999 })}`))
  await ready(page)
  await page.getByText('Deze link noemt iets wat dit verhaal niet kent.').waitFor()
  expect(await page.locator('.people-progress progress').getAttribute('max')).toBe('20000')
  await page.goto(address('/regels/milan/velen/#v=OWL1.kapot'))
  await page.getByText('De instellingen in deze link zijn niet te lezen.').first().waitFor()
  expect(trouble).toEqual([])
  await context.close()
})
