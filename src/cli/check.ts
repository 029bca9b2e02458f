/** `npm run story:check [scenario …]`: reads every story, plays every chair, and says what is broken. `--help` tells the rest. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, relative } from 'node:path/posix'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { checkStory, isClean } from '../check/check.ts'
import { htmlReport } from '../check/report/html.ts'
import { jsonReport } from '../check/report/json.ts'
import { terminalReport } from '../check/report/terminal.ts'
import type { Verdict } from '../check/verdict.ts'
import type { Lang } from '../compile/complaint.ts'
import { diskShelf, scenarioNames, whyNoScenario } from '../compile/shelf.ts'

const HELP = `npm run story:check -- [scenario …] [opties]

  --lang nl|en     taal van de meldingen (nl)
  --all            toon elke melding, ook als er veel van één soort zijn
  --strict         een waarschuwing telt ook als fout
  --json [bestand] schrijf alles als JSON; zonder bestand op het scherm
  --html [bestand] schrijf een verslag om te bekijken (graphs/check.html)
  --game adres     waar het spel draait, voor de links (http://localhost:8080)

Afsluitcode: 0 schoon, 1 fouten, 2 verkeerd gevraagd, 3 de controle zelf liep vast, 130 afgebroken.`

const asked = readOrder(process.argv.slice(2))
const terminal = process.stderr.isTTY === true
const known = scenarioNames(diskShelf('.'))
const strange = asked.names.filter((name) => !known.includes(name))
if (strange.length > 0) refuse(strange.map((name) => whyNoScenario(diskShelf('.'), name)[asked.lang]).join('\n'))
if (known.length === 0) {
  refuse(
    asked.lang === 'nl'
      ? 'In story/ staat nog geen scenario: een Ink-bestand met een map en een scenario.json.'
      : 'There is no scenario in story/ yet: an Ink file with a folder and a scenario.json.',
  )
}

const ending = new AbortController()
process.on('SIGINT', () => {
  // A second Ctrl-C does not wait for anything.
  if (ending.signal.aborted) process.exit(130)
  ending.abort()
})

const verdicts: Verdict[] = []
let crashed = false
const names = asked.names.length > 0 ? asked.names : known
const bar = terminal
  ? new SingleBar({ format: '{bar} {percentage} %  {story}', hideCursor: true, clearOnComplete: true }, Presets.shades_grey)
  : null
bar?.start(100, 0, { story: names[0] ?? '' })
for (const [n, name] of names.entries()) {
  if (ending.signal.aborted) break
  try {
    verdicts.push(
      await checkStory(name, {
        root: '.',
        threads: Math.max(1, Math.min(8, availableParallelism())),
        signal: ending.signal,
        progress: (part) => bar?.update(Math.floor(((n + part) / names.length) * 100), { story: name }),
      }),
    )
  } catch (thrown) {
    crashed = true
    const why = thrown instanceof Error ? thrown.message : String(thrown)
    console.error(asked.lang === 'nl' ? `${name}: de controle zelf liep vast (${why}).` : `${name}: the checker itself broke (${why}).`)
  }
}
bar?.stop()

const { lang, game } = asked
if (asked.json === '') process.stdout.write(jsonReport(verdicts))
else {
  if (asked.json !== null) write(asked.json, jsonReport(verdicts))
  const colour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined
  process.stdout.write(terminalReport(verdicts, { lang, game, colour, width: process.stdout.columns ?? 120, all: asked.all }))
}
if (asked.html !== null) write(asked.html, htmlReport(verdicts, { lang, game, guide: relative(dirname(asked.html), 'story/meldingen') }))
process.exitCode = ending.signal.aborted ? 130 : crashed ? 3 : verdicts.every((one) => isClean(one, asked.strict)) ? 0 : 1
process.exit()

interface Order {
  names: string[]
  lang: Lang
  all: boolean
  strict: boolean
  /** A file, empty for the screen, or null. */
  json: string | null
  html: string | null
  game: string
}

function readOrder(args: string[]): Order {
  try {
    const { values, positionals } = parseArgs({
      // A word behind --json or --html is a file when it looks like one.
      args: args.flatMap((arg, n) => {
        const next = args[n + 1]
        const file = next !== undefined && /\.(json|html)$/.test(next)
        return (arg === '--json' || arg === '--html') && !file ? [`${arg}=`] : [arg]
      }),
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'nl' },
        all: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        json: { type: 'string' },
        html: { type: 'string' },
        game: { type: 'string', default: 'http://localhost:8080' },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) {
      console.log(HELP)
      process.exit(0)
    }
    if (values.lang !== 'nl' && values.lang !== 'en') throw new Error('--lang: nl | en')
    return {
      names: positionals,
      lang: values.lang,
      all: values.all,
      strict: values.strict,
      json: values.json ?? null,
      html: values.html === undefined ? null : values.html || 'graphs/check.html',
      game: values.game.replace(/\/$/, ''),
    }
  } catch (thrown) {
    return refuse(`${thrown instanceof Error ? thrown.message : String(thrown)}\n\n${HELP}`)
  }
}

function refuse(text: string): never {
  console.error(text)
  process.exit(2)
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.error(file)
}
