/** `npm run bench`: our first scene beside a bare HTML page and a plain Ink web player with the same words, and its moving picture beside Phaser left running and the same picture drawn by hand; many lives led in the rules lab, and team sessions full of bots. Needs a build. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { compileScenario } from '../compile/scenario.ts'
import { encodeRoute } from '../engine/route.ts'
import { openRun } from '../engine/run.ts'
import type { Route, Scenario } from '../engine/types.ts'
import { measureLab } from './bench/lab.ts'
import { measureLookback } from './bench/lookback.ts'
import { type Figures, measure, type Visited } from './bench/measure.ts'
import { measureMemory } from './bench/memory.ts'
import { barePage, inkPage, serveTexts, type Words } from './bench/pages.ts'
import { measureSessions } from './bench/rooms/part.ts'
import { measureScene } from './bench/scene.ts'
import { type Row, table, tellLab, tellLookback, tellMemory, tellRows, tellScene, tellVisits } from './bench/tell.ts'
import { weigh } from './bench/weight.ts'
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts'

/** Visits of each page, rounds of motion and of how many seconds, replays. `ONLY`: `visits`, `scene`, `memory`, `lookback`, `lab` or `rooms`; of the last `PHONES` in `ROOMS`, by `THREADS`. */
const RUNS = Number(process.env.RUNS ?? 5)
const ROUNDS = Number(process.env.ROUNDS ?? 3)
const SECONDS = Math.min(8, Number(process.env.SECONDS ?? 5))
const REPLAYS = Number(process.env.REPLAYS ?? 10)
const PHONES = Number(process.env.PHONES ?? 500)
const ROOMS = Number(process.env.ROOMS ?? 20)
const THREADS = Number(process.env.THREADS ?? 2)
const PORT = process.env.PORT ?? '8099'
const { ONLY } = process.env
const NAMES = ['bare page', 'Ink player', 'this game'] as const

const { scenario } = compileScenario('milan', { root: '.' })
const executablePath = findChromium()
if (!scenario || !executablePath || !existsSync('dist/client/index.html')) {
  console.error('The bench needs a story that compiles, a Chromium (npm test installs one) and a build (npm run build).')
  process.exit(1)
}

const start = routeOf(scenario)
const words = wordsOf(scenario, start)
const bare = { '/bare/': { type: 'text/html', body: barePage(words) } }
const { server, url } = await serveTexts({ ...bare, ...inkPage(scenario) })
const game = spawn(process.execPath, ['src/server/index.ts'], { env: { ...process.env, PORT }, stdio: ['ignore', 'pipe', 'inherit'] })
await new Promise((ready) => game.stdout.once('data', ready))
const ours = `http://localhost:${PORT}/milan/casemanager/`
const rows: Row[] = []

// Each part has a browser of its own: what one leaves behind costs the other nothing.
const parts: [name: string, part: () => Promise<void>][] = [
  ['visits', visits],
  ['scene', scene],
  ['memory', memory],
  ['lookback', lookback],
  ['lab', lab],
  ['rooms', () => measureSessions({ one: 30, rooms: ROOMS, phones: PHONES, rounds: ROUNDS, threads: THREADS }, table)],
]
try {
  for (const [name, part] of parts) if (!ONLY || ONLY === name) await part()
  if (rows.length > 0) tellRows(rows)
} finally {
  game.kill()
  server.close()
}

function open(): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath as string, args: CHROMIUM_FLAGS })
}

async function visits(): Promise<void> {
  const browser = await open()
  const pages: Record<(typeof NAMES)[number], Visited> = {
    'bare page': { url: `${url}/bare/`, options: 'button', picture: false },
    'Ink player': { url: `${url}/ink/`, options: 'button', picture: false },
    'this game': { url: ours, options: '[data-choice]:not([aria-disabled])', picture: true },
  }
  const reply = words[1].now.lines.find((line) => line.text !== null)?.text ?? ''
  const all = new Map<string, Figures[]>(NAMES.map((name) => [name, []]))
  let fetched = new Set<string>()
  for (let run = 0; run <= RUNS; run++) {
    for (const name of NAMES) {
      const { figures, files } = await measure(browser, pages[name], reply)
      // The first round warms the machine up.
      if (run > 0) all.get(name)?.push(figures)
      if (name === 'this game') fetched = files
    }
  }
  await browser.close()
  rows.push(...tellVisits(all, weigh(scenario as Scenario, start, fetched)))
}

async function scene(): Promise<void> {
  const browser = await open()
  rows.push(...tellScene(await measureScene(browser, ours, SECONDS, ROUNDS)))
  await browser.close()
}

async function memory(): Promise<void> {
  const browser = await open()
  rows.push(...tellMemory(await measureMemory(browser, ours, REPLAYS)))
  await browser.close()
}

async function lookback(): Promise<void> {
  const browser = await open()
  const whole = `${ours}#r=${encodeRoute(finished(scenario as Scenario, start))}`
  rows.push(...tellLookback(await measureLookback(browser, whole, ROUNDS)))
  await browser.close()
}

async function lab(): Promise<void> {
  const browser = await open()
  rows.push(...tellLab(await measureLab(browser, `http://localhost:${PORT}/`, scenario as Scenario, ROUNDS)))
  await browser.close()
}

/** A whole route: the first open option each time. */
function finished(story: Scenario, route: Route): Route {
  const run = openRun(story, route)
  for (let { offer } = run.view(); offer; { offer } = run.view()) {
    const open = offer.choices.find((choice) => !choice.closed)
    run.apply({ type: offer.kind === 'guess' ? 'guess' : 'choose', id: open?.id ?? '' })
  }
  return run.route()
}

function routeOf(story: Scenario): Route {
  const chair = story.chairs.find((one) => one.ready)?.id ?? ''
  const rules = story.procedures.filter((one) => one.on).map((one) => one.id)
  return { scenario: story.id, hash: story.hash, chair, rules, carried: [], seed: 1, choices: [] }
}

function wordsOf(story: Scenario, route: Route): Words {
  const run = openRun(story, route)
  const first = run.view()
  const step = () => {
    const offer = run.view().offer
    const open = offer?.choices.find((choice) => !choice.closed)
    if (open) run.apply({ type: offer?.kind === 'guess' ? 'guess' : 'choose', id: open.id })
    return run.view()
  }
  const words: Words = [first, step(), step(), step(), step(), step(), step()]
  return words
}
