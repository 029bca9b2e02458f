/** `checkStory(name, …)`: everything that can be found out about one scenario, by reading it and by playing it. Called by the command and by tests. */

import { CODES } from '../compile/catalogue.ts'
import { hasErrors, ordered } from '../compile/complaint.ts'
import { exempt } from '../compile/exempt.ts'
import type { Material as Source } from '../compile/material.ts'
import { compileScenario } from '../compile/scenario.ts'
import { diskShelf, type Shelf, scenarioNames } from '../compile/shelf.ts'
import { HABITS } from '../engine/chooser.ts'
import type { Chair, Id, Scenario } from '../engine/types.ts'
import { chairVerdict, flowOf } from './chair.ts'
import { expectedIn } from './expected.ts'
import { type ChairResult, findings } from './findings.ts'
import { checkLanguage } from './language/language.ts'
import { checkPlans } from './plan/check.ts'
import { openPool } from './pool.ts'
import { combinations, rulesIn } from './rules.ts'
import { addStrolled, emptyStrolled, type Strolled } from './stroll.ts'
import { addTally, emptyTally } from './tally.ts'
import { checkTranslation } from './translation.ts'
import type { Flow, Verdict } from './verdict.ts'
import { addWeighed } from './weigh.ts'
import { type Done, type Job, type Material, slownessOf } from './work.ts'

export interface CheckOptions {
  /** The repository; `shelf` takes its place in tests. */
  root: string
  shelf?: Shelf
  /** Threads to explore on; 0: on this one. */
  threads: number
  /** Aborted: ends at once with what is known so far. */
  signal?: AbortSignal
  /** From 0 to 1, now and then. */
  progress?(part: number): void
}

/** How far exploring goes, by machine. Counted, not timed: every computer gives the same verdict. */
interface Effort {
  /** Situations of a chair that are met one by one, at most. */
  situations: number
  /** Runs of each habit, and by chance under today's rules. */
  runs: number
  flow: number
  /** Runs along which options are weighed, and rules turned. */
  weigh: number
  turn: number
}
const FAST: Effort = { situations: 400_000, runs: 2_000, flow: 4_000, weigh: 120, turn: 400 }
const SLOW: Effort = { situations: 1_500, runs: 30, flow: 60, weigh: 4, turn: 10 }

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
    lineOf: (...path) => material.json.lineOf(...path),
    ruleLine: ruleLine(material),
    elsewhere: (rule) => asksElsewhere(shelf, name, rule),
  })
  const all = [...complaints, ...language.complaints, ...plans.complaints, ...translation.complaints, ...met]
  return {
    ...base,
    chairs: results.map(({ result, sets, slow, flow, runs }) => chairVerdict({ scenario, found, result, sets, slow, flow, runs })),
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
  options: Pick<CheckOptions, 'threads'>,
): Promise<{ chair: Id; title: string; flow: Flow }[]> {
  const played = await play(scenario, source, { root: '.', ...options }, (job) => job.type === 'stroll' && job.flow)
  return played.map(({ result, flow }) => ({ chair: result.chair.id, title: result.chair.title, flow: flowOf(flow, source.found, result) }))
}

export interface Played {
  result: ChairResult
  sets: Id[][]
  /** Why the slow machine had to do it, or null. */
  slow: string | null
  /** Runs by chance under the rules of today. */
  flow: Strolled
  runs: Record<string, number>
}

/** Explores, plays and weighs every chair that is ready. */
async function play(
  scenario: Scenario,
  source: Source,
  options: CheckOptions,
  only: (job: Job) => boolean = () => true,
): Promise<Played[]> {
  const spots = new Map([...source.spots].map(([path, { file, line }]) => [path, `${file}:${line}`]))
  const material: Material = { scenario, spots, ranges: source.ranges }
  const slow = slownessOf(material)
  const effort = slow ? SLOW : FAST
  const chairs = scenario.chairs.flatMap((chair) => (chair.ready && chair.start ? [{ ...chair, start: chair.start }] : []))
  const today = scenario.procedures.filter((procedure) => procedure.on).map((procedure) => procedure.id)
  const plans = chairs.map((chair) => {
    const expected = expectedIn(scenario, source.found, chair.start)
    const rules = rulesIn(scenario, expected.passages)
    // What the chair does not ask for stays as it is today.
    const rest = today.filter((rule) => !rules.includes(rule))
    const sets = combinations(rules).map((set) => [...set, ...rest].sort())
    return { chair, expected, rules, sets, jobs: jobsFor(chair, { rules, sets, today }, effort, Math.max(1, options.threads)) }
  })
  const jobs = plans.flatMap((plan) => plan.jobs).filter(only)
  const all = jobs.reduce((sum, job) => sum + weightOf(job), 0)
  let part = 0
  const pool = openPool(material, {
    threads: options.threads,
    ...(options.signal ? { signal: options.signal } : {}),
    progress: (more) => {
      part += more
      options.progress?.(Math.min(1, part / all))
    },
  })
  const done: Done[] = []
  try {
    done.push(...(await pool.do(jobs.filter((job) => job.type === 'explore'))))
    const chance = usesChance(scenario)
    const whole = (chair: Id) => !chance && done.every((one) => one.chair !== chair || one.type !== 'explore' || one.explored.whole)
    // Where every situation was met, habits of choosing can meet nothing new.
    const needed = (job: Job) => job.type !== 'explore' && !(job.type === 'stroll' && !job.flow && whole(job.chair))
    done.push(...(await pool.do(jobs.filter(needed))))
  } finally {
    await pool.close()
  }
  return plans.map(({ chair, expected, rules, sets }) => {
    const own = done.filter((one) => one.chair === chair.id)
    return { ...gather(chair, own, expected, rules, scenario), sets, slow: slow?.construct ?? null }
  })
}

function jobsFor(chair: Chair, { rules, sets, today }: { rules: Id[]; sets: Id[][]; today: Id[] }, effort: Effort, parts: number): Job[] {
  const common = { chair: chair.id, seed: 1 }
  const split = Array.from({ length: Math.min(parts, sets.length) }, (_, n) => sets.filter((_set, at) => at % parts === n))
  return [
    ...split.map((part): Job => ({ ...common, type: 'explore', sets: part, most: Math.floor(effort.situations / split.length) })),
    { ...common, type: 'weigh', sets, runs: effort.weigh },
    { ...common, type: 'stroll', sets: [today], seed: 2, habit: 'willekeurig', runs: effort.flow, flow: true },
    ...HABITS.map((habit, n): Job => ({ ...common, type: 'stroll', sets, seed: 3 + n, habit, runs: effort.runs, flow: false })),
    ...rules.map((rule): Job => ({ ...common, type: 'rule', rule, sets, runs: effort.turn })),
  ]
}

function weightOf(job: Job): number {
  return job.type === 'explore' ? job.most : job.type === 'stroll' ? job.runs : 0
}

function gather(
  chair: Chair,
  done: readonly Done[],
  expected: ChairResult['expected'],
  rules: readonly Id[],
  scenario: Scenario,
): Omit<Played, 'sets' | 'slow'> {
  const result: ChairResult = {
    chair,
    tally: emptyTally(),
    expected,
    explored: [],
    strolled: emptyStrolled(),
    weighed: new Map(),
    notices: new Map(),
    whole: false,
  }
  const flow = emptyStrolled()
  const runs: Record<string, number> = {}
  for (const one of done) {
    if (one.type === 'explore') {
      result.explored.push(one.explored)
      addTally(result.tally, one.tally)
    } else if (one.type === 'stroll') {
      addTally(result.tally, one.tally)
      addStrolled(result.strolled, one.strolled)
      if (one.flow) addStrolled(flow, one.strolled)
      runs[one.habit] = (runs[one.habit] ?? 0) + one.strolled.runs
    } else if (one.type === 'weigh') addWeighed(result.weighed, one.weighed)
    else result.notices.set(one.rule, one.notices)
  }
  // Of too many rules only a part of the combinations is played.
  const complete = 2 ** rules.length <= combinations(rules).length
  result.whole = complete && result.explored.length > 0 && result.explored.every((one) => one.whole) && !usesChance(scenario)
  return { result, flow, runs }
}

/** Whether the story throws dice: then one seed is not all that can happen. */
function usesChance(scenario: Scenario): boolean {
  return /"(?:rnd|seq)"/.test(JSON.stringify(scenario.ink))
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
