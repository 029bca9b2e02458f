/** `npm run bench`: our first scene beside a bare HTML page and a plain Ink web player with the same words, in one run. Needs a build. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { compileScenario } from '../compile/scenario.ts'
import { openRun } from '../engine/run.ts'
import type { Route, Scenario } from '../engine/types.ts'
import { type Figures, measure } from './bench/measure.ts'
import { barePage, inkPage, serveTexts, type Words } from './bench/pages.ts'
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts'

const RUNS = Number(process.env.RUNS ?? 7)
const PORT = process.env.PORT ?? '8099'
const NAMES = ['bare page', 'Ink player', 'this game'] as const

const { scenario } = compileScenario('milan', { root: '.' })
const executablePath = findChromium()
if (!scenario || !executablePath || !existsSync('dist/client/index.html')) {
  console.error('The bench needs a story that compiles, a Chromium (npm test installs one) and a build (npm run build).')
  process.exit(1)
}

const words = wordsOf(scenario)
const bare = { '/bare/': { type: 'text/html', body: barePage(words) } }
const { server, url } = await serveTexts({ ...bare, ...inkPage(scenario) })
const game = spawn(process.execPath, ['src/server/index.ts'], { env: { ...process.env, PORT }, stdio: ['ignore', 'pipe', 'inherit'] })
await new Promise((ready) => game.stdout.once('data', ready))
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS })

const pages: [(typeof NAMES)[number], string, string][] = [
  ['bare page', `${url}/bare/`, 'button'],
  ['Ink player', `${url}/ink/`, 'button'],
  ['this game', `http://localhost:${PORT}/milan/casemanager/`, '[data-choice]:not([aria-disabled])'],
]
const reply = words[1].now.lines.find((line) => line.text !== null)?.text ?? ''
const all = new Map<string, Figures[]>(NAMES.map((name) => [name, []]))
for (let run = 0; run <= RUNS; run++) {
  for (const [name, address, options] of pages) {
    const figures = await measure(browser, address, options, reply)
    // The first round warms the machine up.
    if (run > 0) all.get(name)?.push(figures)
  }
}
await browser.close()
game.kill()
server.close()

const medians = new Map([...all].map(([name, list]) => [name, medianOf(list)]))
const [limit, ink, ours] = NAMES.map((name) => medians.get(name) as Figures) as [Figures, Figures, Figures]
const kb = (bytes: number) => (bytes / 1000).toFixed(1)
console.log(`\nMedians of ${RUNS} visits each, in turn; processor slowed four times, 1.6 Mbit/s, 150 ms.\n`)
console.log('| page | first words ms | first choice ms | kB before it | kB in all | click → text ms | blocked ms |')
console.log('| --- | --- | --- | --- | --- | --- | --- |')
for (const [name, one] of medians) {
  const cells = [one.words, one.choice].map((value) => value.toFixed(0))
  console.log(
    `| ${name} | ${cells.join(' | ')} | ${kb(one.before)} | ${kb(one.bytes)} | ${one.click.toFixed(0)} | ${one.blocked.toFixed(0)} |`,
  )
}
const rows: [string, number, string][] = [
  ['first words ÷ bare page', ours.words / limit.words, '≤ 1.3'],
  ['first choice ÷ bare page', ours.choice / limit.choice, ''],
  ['first choice ÷ Ink player', ours.choice / ink.choice, '≤ 0.25'],
  ['kB before the first choice', ours.before / 1000, '≤ 15'],
  ['kB in all', ours.bytes / 1000, '≤ 350'],
  ['click → text ÷ bare page', ours.click / limit.click, '≤ 2.0'],
  ['blocked ÷ Ink player', ours.blocked / ink.blocked, '≤ 1.3'],
]
console.log('\n| figure | here | reach |\n| --- | --- | --- |')
for (const [name, value, reach] of rows) console.log(`| ${name} | ${value.toFixed(2)} | ${reach} |`)

function wordsOf(story: Scenario): Words {
  const chair = story.chairs.find((one) => one.ready)?.id ?? ''
  const rules = story.procedures.filter((one) => one.on).map((one) => one.id)
  const route: Route = { scenario: story.id, hash: story.hash, chair, rules, carried: [], seed: 1, choices: [] }
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

function medianOf(list: Figures[]): Figures {
  const middle = (pick: (one: Figures) => number) => list.map(pick).sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
  return {
    words: middle((one) => one.words),
    choice: middle((one) => one.choice),
    before: middle((one) => one.before),
    bytes: middle((one) => one.bytes),
    click: middle((one) => one.click),
    blocked: middle((one) => one.blocked),
  }
}
