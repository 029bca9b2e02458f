/** `npm run story:graph [scenario …]`: draws how runs go through every chair, as SVG and as Mermaid. `--help` tells the rest. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { flowsOf } from '../check/check.ts'
import { drawFlow } from '../check/graph/draw.ts'
import { type Lang, plain, type Sentence } from '../compile/complaint.ts'
import { compileScenario } from '../compile/scenario.ts'
import { diskShelf, scenarioNames } from '../compile/shelf.ts'

const HELP = `npm run story:graph -- [scenario …] [opties]

  --lang nl|en     taal van de tekening (nl)
  --out map        waar de tekeningen komen (graphs)

Per stoel komt er een .svg om te bekijken en een .mmd voor wie Mermaid gebruikt.`

const { names, lang, out } = readOrder(process.argv.slice(2))
const known = scenarioNames(diskShelf('.'))
const strange = names.filter((name) => !known.includes(name))
if (strange.length > 0) {
  const [said, there] = [strange.join('”, “'), known.join(', ') || '–']
  refuse({ nl: `Er is geen scenario “${said}”; er is ${there}.`, en: `There is no scenario “${said}”; there is ${there}.` })
}
let failed = false
for (const name of names.length > 0 ? names : known) failed = !(await drawStory(name)) || failed
process.exitCode = failed ? 1 : 0

async function drawStory(name: string): Promise<boolean> {
  const { scenario, complaints, material } = compileScenario(name, { root: '.' })
  if (!scenario || !material) {
    for (const one of complaints) if (one.severity === 'error') console.error(plain(one, lang))
    return say(console.error, {
      nl: `${name}: dit verhaal kan nog niet gespeeld worden. Maak eerst goed wat hierboven staat.`,
      en: `${name}: this story cannot be played yet. Repair what stands above first.`,
    })
  }
  const endings = Object.fromEntries(Object.entries(scenario.endings).map(([id, { title }]) => [id, title]))
  const flows = await flowsOf(scenario, material, { threads: availableParallelism() })
  for (const { chair, title, flow } of flows) {
    const { svg, mermaid } = await drawFlow(flow, { scenario: scenario.title, chair: title, endings }, lang)
    const file = join(out, `${name}-${chair}`)
    if (!keep(`${file}.svg`, svg) || !keep(`${file}.mmd`, mermaid)) return false
    console.log(`${file}.svg  ${file}.mmd`)
  }
  if (flows.length > 0) return true
  return say(console.error, { nl: `${name}: er is nog geen stoel om te spelen.`, en: `${name}: there is no chair to play yet.` })
}

function keep(file: string, text: string): boolean {
  try {
    mkdirSync(out, { recursive: true })
    writeFileSync(file, text)
    return true
  } catch {
    return say(console.error, { nl: `${file}: hier kan niet geschreven worden.`, en: `${file}: this file cannot be written.` })
  }
}

function say(to: (line: string) => void, says: Sentence): false {
  to(says[lang])
  return false
}

function refuse(says: Sentence): never {
  console.error(says[lang])
  process.exit(2)
}

function readOrder(args: string[]): { names: string[]; lang: Lang; out: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { lang: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) {
      console.log(HELP)
      process.exit(0)
    }
    return { names: positionals, lang: values.lang === 'en' ? 'en' : 'nl', out: values.out ?? 'graphs' }
  } catch {
    console.error(HELP)
    process.exit(2)
  }
}
