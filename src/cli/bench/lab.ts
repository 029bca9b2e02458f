/** Leads many lives: one worker and two on this machine without a screen, and the built product in Chromium, from *start* to the first picture and to the last. Used by bench. */
import { Worker } from 'node:worker_threads'
import type { Browser, Page } from 'playwright-core'
import { onlyChair } from '../../compile/chair.ts'
import type { Scenario } from '../../engine/types.ts'
import { openRun } from '../../lab/run.ts'
import { encodeSettings, fitSettings, MOST_LIVES } from '../../lab/settings.ts'
import { labStoryOf } from '../../lab/story.ts'
import { openTeam } from '../../lab/team.ts'
import type { LabSettings } from '../../lab/types.ts'

export interface LabFigures {
  rules: readonly string[]
  /** Journeys a second in workers that are warm: every life is two. */
  one: number
  two: number
  /** Megabytes in use in each of the two workers after 20,000 lives. */
  worker: number
  /** In Chromium with as many workers as it has cores, milliseconds from *start*: to the first picture, to 10,000 journeys, to all 40,000. */
  page: { first: number; part: number; all: number }
  /** Megabytes of script objects in the page before and after. */
  heap: { before: number; after: number }
}

/** Journeys by which a wait is measured; two for each life. */
const PART = 10_000

/** `rounds`: the middle of so many counts. `url`: of the running game. */
export async function measureLab(browser: Browser, url: string, scenario: Scenario, rounds: number): Promise<LabFigures> {
  // Two rules that every chair of Milan asks for, where they are there.
  const turned = ['b14', 'b6'].filter((rule) => scenario.procedures.some((one) => one.id === rule))
  const { settings } = fitSettings(scenario, { turned, lives: MOST_LIVES })
  const [ones, twos, pages]: [Led[], Led[], Seen[]] = [[], [], []]
  for (let round = 0; round < rounds; round++) {
    ones.push(await leadWith(1, scenario, settings))
    twos.push(await leadWith(2, scenario, settings))
    pages.push(await watchPage(browser, url, settings))
  }
  return {
    rules: settings.turned,
    one: middle(ones, ({ pace }) => pace),
    two: middle(twos, ({ pace }) => pace),
    worker: middle(twos, ({ heap }) => heap),
    page: {
      first: middle(pages, ({ first }) => first),
      part: middle(pages, ({ part }) => part),
      all: middle(pages, ({ all }) => all),
    },
    heap: { before: middle(pages, ({ before }) => before), after: middle(pages, ({ after }) => after) },
  }
}

interface Led {
  pace: number
  heap: number
}

/** Twice over: first to warm the workers up, then for the count. */
async function leadWith(hands: number, scenario: Scenario, settings: LabSettings): Promise<Led> {
  const story = labStoryOf(onlyChair(scenario, settings.chair))
  const workers: Worker[] = []
  const team = openTeam(hands, (heard, died) => {
    const worker = new Worker(new URL('./labhand.ts', import.meta.url))
    workers.push(worker)
    worker.on('message', heard)
    worker.on('error', (error) => died(String(error)))
    worker.postMessage({ type: 'story', story, chair: settings.chair })
    return { post: (order) => worker.postMessage(order), end: () => void worker.terminate() }
  })
  const lead = (lives: number) =>
    new Promise<number>((done, broke) => {
      const began = performance.now()
      const run = openRun(
        story,
        { ...settings, lives },
        {
          changed() {
            if (!run.isDone()) return
            team.drop(run)
            done(performance.now() - began)
          },
          broke: (why) => broke(new Error(why)),
        },
      )
      team.add(run)
    })
  await lead(settings.lives / 4)
  const took = await lead(settings.lives)
  const heaps = await Promise.all(workers.map(async (worker) => (await worker.getHeapStatistics()).used_heap_size))
  team.end()
  return { pace: (settings.lives * 2 * 1000) / took, heap: Math.max(...heaps) / 1e6 }
}

interface Seen {
  first: number
  part: number
  all: number
  before: number
  after: number
}

/** A page that somebody has come to from the cards; nothing was led in it yet. */
async function watchPage(browser: Browser, url: string, settings: LabSettings): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(() => localStorage.setItem('ow:settings', '{"picture":"off","sound":"off"}'))
  await page.goto(`${url}regels/${settings.scenario}/#v=${encodeSettings(settings)}`)
  await page.waitForSelector('html[data-app="ready"]')
  await page.click('a[href*="/velen/"]')
  await page.waitForSelector('.people-run button')
  await page.waitForTimeout(2000)
  const before = await heapOf(page)
  const times = await page.evaluate(watchRun, { part: PART / 2, lives: settings.lives })
  const after = await heapOf(page)
  await context.close()
  return { ...times, before, after }
}

/** In the page: presses start and looks at what comes, frame by frame. */
function watchRun({ part, lives }: { part: number; lives: number }): Promise<{ first: number; part: number; all: number }> {
  return new Promise((over) => {
    const began = performance.now()
    const times = { first: 0, part: 0, all: 0 }
    const look = () => {
      const done = document.querySelector<HTMLProgressElement>('.people-progress progress')?.value ?? 0
      const now = performance.now() - began
      if (done > 0 && times.first === 0 && document.querySelector('main svg.drawing')) times.first = now
      if (done >= part && times.part === 0) times.part = now
      if (done >= lives) over({ ...times, all: now })
      else requestAnimationFrame(look)
    }
    document.querySelector<HTMLElement>('.people-run button')?.click()
    requestAnimationFrame(look)
  })
}

/** Megabytes of script objects that are kept when everything that can go has gone. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1e6
}

function middle<T>(all: readonly T[], pick: (one: T) => number): number {
  return all.map(pick).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN
}
