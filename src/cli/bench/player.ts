/** A quick player's hands on our own page: choose, read on, begin again, go back to an earlier choice. Used by the measurements of the scene. */
import type { Page } from 'playwright-core'

/** What the scene says of itself, as far as it is measured. */
interface Probe {
  asleep: boolean
  /** Steps of its loop since it was opened. */
  frames: number
  textures: string[]
  actors: string[]
}

/** The window of our page. */
interface Ours {
  owScene?: () => Probe | null
}

const OPEN = '[data-choice]:not([aria-disabled])'

/** Waits until the place and its people stand on the stage. */
export async function pictureStands(page: Page): Promise<void> {
  await page.waitForSelector('html[data-scene="ready"]', { state: 'attached', timeout: 60_000 })
  await page.waitForFunction(() => (window as unknown as Ours).owScene?.()?.actors.length, null, { timeout: 60_000 })
}

/** What the scene is doing. */
export async function probe(page: Page): Promise<Probe> {
  const now = await page.evaluate(() => (window as unknown as Ours).owScene?.())
  if (!now) throw new Error('The scene is not there.')
  return now
}

/** Plays on until `most` steps are made or the ending is there; always the first or, with `turn`, another open option. Returns the steps. */
export function play(page: Page, most: number, wait: number, turn = false): Promise<number> {
  return page.evaluate(
    async ({ most, wait, turn, open }) => {
      const pause = () => new Promise((done) => setTimeout(done, wait))
      for (let step = 0; step < most; step++) {
        if (document.querySelector('main.ending')) return step
        const options = document.querySelectorAll<HTMLElement>(open)
        const next = document.querySelector<HTMLElement>('[data-next]') ?? options[turn ? step % options.length : 0]
        next?.click()
        await pause()
      }
      return most
    },
    { most, wait, turn, open: OPEN },
  )
}

/** From the ending to the first page of a new run. */
export async function beginAgain(page: Page): Promise<void> {
  await page.locator('.ending .after .door').last().click()
  await page.locator('.begin .button').first().click()
  await page.locator('[data-moment]').waitFor()
  await pictureStands(page)
}

/** By way of the menu: what happened, the last but `back` choice, back to there. */
export async function rewind(page: Page, back: number): Promise<void> {
  await page.evaluate(async (back) => {
    const soon = () => new Promise((done) => setTimeout(done, 20))
    document.querySelectorAll<HTMLElement>('#menu button')[1]?.click()
    await soon()
    const ways = document.querySelectorAll<HTMLElement>('dialog .past > .plain')
    ways[Math.max(0, ways.length - 1 - back)]?.click()
    await soon()
    document.querySelector<HTMLElement>('dialog .confirm .button')?.click()
    await soon()
  }, back)
}
