/** `checkStory(name, …)`: everything that can be found out about one scenario, by reading it and by playing it. Called by the command and by tests. */
import { CODES } from '../compile/catalogue.ts'
import { hasErrors, ordered } from '../compile/complaint.ts'
import { exempt } from '../compile/exempt.ts'
import type { Material as Source } from '../compile/material.ts'
import { compileScenario } from '../compile/scenario.ts'
import { diskShelf, type Shelf, scenarioNames } from '../compile/shelf.ts'
import type { Id, Scenario } from '../engine/types.ts'
import { checkBesluiten } from './besluiten.ts'
import { chairVerdict, flowOf } from './chair.ts'
import { findings } from './findings.ts'
import { checkLanguage } from './language/language.ts'
import { checkPlans } from './plan/check.ts'
import { type PlayOptions, play } from './play.ts'
import { checkSamples } from './samples.ts'
import { checkTranslation } from './translation.ts'
import type { Flow, Verdict } from './verdict.ts'

export interface CheckOptions extends PlayOptions {
  /** The repository; `shelf` takes its place in tests. */
  root: string
  shelf?: Shelf
}

export async function checkStory(name: string, options: CheckOptions): Promise<Verdict> {
  const began = performance.now()
  const shelf = options.shelf ?? diskShelf(options.root)
  const { scenario, complaints, material } = compileScenario(name, { root: options.root, ...shelf })
  const base = { scenario: name, title: scenario?.title ?? name, readings: [], plans: [], translation: [], stopped: false }
  const seconds = () => (performance.now() - began) / 1000
  if (!scenario || !material) {
    return { ...base, chairs: null, complaints: ordered(exempt(complaints, material?.sources ?? [])), seconds: seconds() }
  }
  const { found } = material
  const language = await checkLanguage({ name, found, scenario, shelf })
  const plans = checkPlans(scenario, name, shelf)
  const translation = checkTranslation({ name, sources: material.sources, shelf })

  const results = await play(scenario, material, options)
  const stopped = options.signal?.aborted ?? false
  const met = findings({
    scenario,
    found,
    chairs: results.map((one) => one.result),
    stopped,
    spotOf: (...path) => material.json.spotOf(...path),
    ruleLine: ruleLine(material),
    elsewhere: (rule) => asksElsewhere(shelf, name, rule),
  })
  const travelling = checkBesluiten(scenario, material)
  const samples = checkSamples(scenario, (id) => material.json.spotOf('samples', id))
  const all = [...complaints, ...travelling, ...samples, ...language.complaints, ...plans.complaints, ...translation.complaints, ...met]
  return {
    ...base,
    chairs: results.map((played) => chairVerdict({ ...played, scenario, found })),
    readings: language.readings,
    plans: plans.plans,
    translation: translation.translation ? [translation.translation] : [],
    complaints: ordered(exempt(all, material.sources, stopped ? undefined : CODES)),
    stopped,
    seconds: seconds(),
  }
}

/** How runs by chance go through each chair that is ready, under the rules of today: for a picture of the story. */
export async function flowsOf(
  scenario: Scenario,
  source: Source,
  options: PlayOptions,
): Promise<{ chair: Id; title: string; flow: Flow }[]> {
  const played = await play(scenario, source, options, (job) => job.type === 'stroll' && job.flow)
  return played.map(({ result, flow }) => ({ chair: result.chair.id, title: result.chair.title, flow: flowOf(flow, source.found, result) }))
}

function ruleLine({ sources }: Source): { file: string; line: number } {
  for (const { file, text } of sources) {
    const line = text.split('\n').findIndex((one) => /^\s*LIST\s+regels\b/.test(one))
    if (line >= 0) return { file, line: line + 1 }
  }
  return { file: sources[0]?.file ?? 'story', line: 1 }
}

function asksElsewhere(shelf: Shelf, name: string, rule: Id): boolean {
  const asks = new RegExp(`regels\\s*!?\\?\\s*\\(?\\s*${rule}\\b`)
  return scenarioNames(shelf)
    .filter((other) => other !== name)
    .flatMap((other) => [`story/${other}.ink`, ...shelf.list(`story/${other}`).map((file) => `story/${other}/${file}`)])
    .some((file) => file.endsWith('.ink') && asks.test(shelf.read(file) ?? ''))
}

export function isClean(verdict: Verdict, strict: boolean): boolean {
  return !hasErrors(verdict.complaints) && !(strict && verdict.complaints.some((one) => one.severity === 'warning'))
}
