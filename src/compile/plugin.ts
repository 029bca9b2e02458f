/** The Vite plugin that serves and emits the compiled stories, and keeps the running page up to date while somebody writes. Used by vite.config and the build. */
import { join, sep } from 'node:path'
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite'
import type { Hints } from '../engine/session/types.ts'
import type { Id, Scenario } from '../engine/types.ts'
import { onlyChair } from './chair.ts'
import { type Complaint, type Lang, plain } from './complaint.ts'
import { hashOf } from './hash.ts'
import { HINTS_NAME } from './hints.ts'
import { compileAll, type Library } from './library.ts'
import { cardOf } from './scenario.ts'
import { diskShelf } from './shelf.ts'

const MODULE = 'virtual:stories'
const RESOLVED = `\0${MODULE}`
/** Who writes a story here reads Dutch. */
const LANG: Lang = 'nl'
/** Editors save in bursts. */
const QUIET = 40

interface Options {
  /** The folder that holds story/. */
  root: string
}

/** The address of what one chair needs of a built story, from the folder the game stands in. */
export function storyFile(scenario: Scenario, chair: Id): string {
  return `story/${scenario.id}-${chair}-${scenario.hash}.json`
}

/** The address of its hints for whoever leads a talk. */
function hintsFile(id: Id, hints: Hints): string {
  return `story/${id}-${HINTS_NAME}-${hashOf(hints)}.json`
}

interface Good {
  scenario: Scenario
  hints: Hints | null
}

export function stories({ root }: Options): Plugin {
  /** The last good version of every story. */
  const good = new Map<string, Good>()
  let serving = false

  const addressOf = (one: Scenario, chair: Id) => (serving ? `story/${one.id}-${chair}.json` : storyFile(one, chair))

  const take = (all: Library) => {
    for (const [name, { scenario, hints }] of all) if (scenario) good.set(name, { scenario, hints })
    for (const name of good.keys()) if (!all.has(name)) good.delete(name)
  }

  return {
    name: 'stories',
    configResolved(config) {
      serving = config.command === 'serve'
    },
    buildStart() {
      if (serving) return
      const all = compileAll(root)
      for (const one of [...all.values()].flatMap(({ complaints }) => complaints)) this.warn(plain(one, LANG))
      take(all)
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null
      const scenarios = [...good.values()].map((one) => one.scenario)
      const urls = scenarios.map((one) => [one.id, Object.fromEntries(chairsOf(one).map((chair) => [chair, addressOf(one, chair)]))])
      const cards = JSON.stringify(scenarios.map(cardOf))
      const hints = [...good.values()].flatMap((one) =>
        one.hints
          ? [[one.scenario.id, serving ? `story/${one.scenario.id}-${HINTS_NAME}.json` : hintsFile(one.scenario.id, one.hints)]]
          : [],
      )
      const [addresses, hinted] = [urls, hints].map((all) => JSON.stringify(Object.fromEntries(all)))
      return `export const cards = ${cards}\nexport const urls = ${addresses}\nexport const hints = ${hinted}\n`
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const { scenario, hints } of good.values()) {
        for (const chair of chairsOf(scenario))
          this.emitFile({ type: 'asset', fileName: storyFile(scenario, chair), source: JSON.stringify(onlyChair(scenario, chair)) })
        if (hints) this.emitFile({ type: 'asset', fileName: hintsFile(scenario.id, hints), source: JSON.stringify(hints) })
      }
    },
    configureServer(server) {
      watch(server, root, good, take)
    },
  }
}

/** The chairs that can be played. */
function chairsOf({ chairs }: Scenario): Id[] {
  return chairs.filter((chair) => chair.ready).map((chair) => chair.id)
}

/** Recompiles when something in story/ changes; tells the page what is new, or what is wrong and where. */
function watch(server: ViteDevServer, root: string, good: ReadonlyMap<string, Good>, take: (all: Library) => void): void {
  let wrong: Complaint[] = []
  const folder = join(root, 'story') + sep

  const recompile = () => {
    const before = new Map(good)
    const all = compileAll(root)
    take(all)
    const complaints = [...all.values()].flatMap((one) => one.complaints)
    const wasWrong = wrong.length > 0
    wrong = complaints.filter((one) => one.severity === 'error')
    for (const one of complaints) server.config.logger[one.severity === 'error' ? 'error' : 'warn'](plain(one, LANG))

    const module = server.environments.client.moduleGraph.getModuleById(RESOLVED)
    if (module) server.environments.client.moduleGraph.invalidateModule(module)
    for (const [id, { scenario, hints }] of good) {
      const { hash } = scenario
      const was = before.get(id)
      if (before.size > 0 && was?.scenario.hash !== hash) server.ws.send({ type: 'custom', event: 'story:changed', data: { id, hash } })
      // Whoever leads a talk has them already, and the page does not know whether there are any: it begins anew.
      if (was && hashOf(was.hints) !== hashOf(hints)) server.ws.send({ type: 'full-reload' })
    }
    if (wrong.length > 0) server.ws.send(overlay(root, wrong))
    // An update without updates takes the overlay away.
    else if (wasWrong) server.ws.send({ type: 'update', updates: [] })
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  const changed = (file: string) => {
    if (!file.startsWith(folder)) return
    clearTimeout(timer)
    timer = setTimeout(recompile, QUIET)
  }
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed)
  server.watcher.add(folder)
  // The first update a page gets makes it reload when an overlay stands on it: this empty one is out of the way early.
  server.ws.on('connection', () => server.ws.send(wrong.length > 0 ? overlay(root, wrong) : { type: 'update', updates: [] }))
  recompile()

  server.middlewares.use((request, response, next) => {
    const [, id, chair] = /^\/story\/([a-z0-9_]+)-([a-z0-9_]+)\.json$/.exec((request.url ?? '').replace(/\?.*$/, '')) ?? []
    if (id === undefined || chair === undefined) return next()
    const found = good.get(id)
    const held = found && (chair === HINTS_NAME ? found.hints : onlyChair(found.scenario, chair))
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('Content-Type', held ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8')
    response.statusCode = held ? 200 : 404
    response.end(
      held ? JSON.stringify(held) : `Er is geen verhaal ${id} zonder fouten.\n${wrong.map((one) => plain(one, LANG)).join('\n')}\n`,
    )
  })
}

/** The first mistake with the lines around it, and the others by name. */
function overlay(root: string, wrong: readonly Complaint[]): ErrorPayload {
  const [first, ...others] = wrong
  const file = first?.file ?? 'story'
  const line = first?.line ?? 1
  const more = others.length > 0 ? `\n\n${others.map((one) => plain(one, LANG)).join('\n')}` : ''
  return {
    type: 'error',
    err: {
      message: `${first?.says[LANG] ?? ''}\n${file}:${line}`,
      stack: '',
      id: join(root, file),
      plugin: 'stories',
      loc: { file: join(root, file), line, column: 1 },
      frame: `${frame(diskShelf(root).read(file) ?? '', line)}${more}`,
    },
  }
}

function frame(text: string, line: number): string {
  const lines = text.split('\n')
  const from = Math.max(1, line - 2)
  return lines
    .slice(from - 1, line + 2)
    .map((one, n) => `${String(from + n).padStart(String(line + 2).length)} ${from + n === line ? '>' : '|'} ${one}`)
    .join('\n')
}
