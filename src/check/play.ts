/** Divides the playing of a scenario over jobs, has them done, and puts together what each chair gave. Called by check. */
import type { Material as Source } from '../compile/material.ts'
import { passagesFrom, rulesIn } from '../compile/passages.ts'
import { HABITS } from '../engine/chooser.ts'
import type { Chair, Id, Scenario } from '../engine/types.ts'
import { expectedIn } from './expected.ts'
import type { ChairResult } from './findings.ts'
import { openPool } from './pool.ts'
import { combinations } from './rules.ts'
import { addStrolled, emptyStrolled, type Strolled } from './stroll.ts'
import { addTally, emptyTally } from './tally.ts'
import { nearWeeks, weeksFor } from './weeks.ts'
import { addWeighed } from './weigh.ts'
import { type Done, type Job, type Material, slownessOf } from './work.ts'

export interface PlayOptions {
  /** Threads to explore on; 0: on this one. */
  threads: number
  /** Aborted: ends at once with what is known so far. */
  signal?: AbortSignal
  /** From 0 to 1, now and then. */
  progress?(part: number): void
}

/** How far exploring goes, by machine. Counted, not timed: every computer gives the same verdict. */
interface Effort {
  /** Situations of a chair that are met one by one, at most; and when those are not all of them, courses. */
  situations: number
  courses: number
  /** Situations of a chair in weeks that differ from an ordinary one in a single decision, at most. */
  near: number
  /** Runs of each habit, and by chance under today's rules. */
  runs: number
  flow: number
  /** Runs along which options are weighed, and rules turned. */
  weigh: number
  turn: number
}
const LIKELY = 500_000
const FAST: Effort = { situations: 20_000, courses: 2_000_000, near: 60_000, runs: 2_000, flow: 4_000, weigh: 120, turn: 400 }
const SLOW: Effort = { situations: 1_500, courses: 0, near: 0, runs: 30, flow: 60, weigh: 4, turn: 10 }

export interface Played {
  result: ChairResult
  sets: Id[][]
  /** The decisions of other chairs that the chair can tell apart, as the options of each. */
  decisions: Id[][]
  /** Why the slow machine had to do it, or null. */
  slow: string | null
  /** Runs by chance under the rules of today. */
  flow: Strolled
  runs: Record<string, number>
}

/** Explores, plays and weighs every chair that is ready. */
export async function play(
  scenario: Scenario,
  source: Source,
  options: PlayOptions,
  only: (job: Job) => boolean = () => true,
): Promise<Played[]> {
  const material: Material = { scenario, spots: source.spots, ranges: source.ranges }
  const slow = slownessOf(material)
  const effort = slow ? SLOW : FAST
  const chairs = scenario.chairs.flatMap((chair) => (chair.ready && chair.start ? [{ ...chair, start: chair.start }] : []))
  const today = scenario.procedures.filter((procedure) => procedure.on).map((procedure) => procedure.id)
  const plans = chairs.map((chair) => {
    const expected = expectedIn(scenario, source.found, chair.start)
    const rules = rulesIn(scenario, expected.passages)
    // What the chair does not ask for stays as it is today.
    const rest = today.filter((rule) => !rules.includes(rule))
    const sets = combinations(rules, today).map((set) => [...set, ...rest].sort())
    const decisions = weeksFor(scenario, chair.id, passagesFrom(scenario, chair.start))
    const weeks = nearWeeks(scenario, decisions)
    return { chair, expected, rules, sets, decisions, jobs: jobsFor(chair, { rules, sets, today, decisions, weeks }, effort) }
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
    const chance = usesChance(scenario)
    done.push(...(await pool.do(jobs.filter((job) => job.type === 'explore' && job.by === 'key' && isOrdinary(job)))))
    const met = new Set(chairs.map(({ id }) => id).filter((id) => !chance && isMet(done, id)))
    done.push(
      ...(await pool.do(
        jobs.filter(
          (job) => job.type === 'explore' && job.by === 'course' && job.most > 0 && !met.has(job.chair) && !isBroken(done, job.chair),
        ),
      )),
    )
    // A small chair is met again in every week that differs in one decision; a large one is only played in other weeks.
    const near = jobs.filter((job) => job.type === 'explore' && !isOrdinary(job) && met.has(job.chair) && !isBroken(done, job.chair))
    done.push(...(await pool.do(near)))
    // Where every situation was met, habits of choosing can meet nothing new, but for what other weeks bring together.
    // A story that breaks is repaired first: the same circle need not be walked ten thousand times.
    const habit = (job: Job) => job.type === 'stroll' && !job.flow && job.decisions.length === 0
    done.push(
      ...(await pool.do(jobs.filter((job) => job.type !== 'explore' && !isBroken(done, job.chair) && !(habit(job) && met.has(job.chair))))),
    )
  } finally {
    await pool.close()
  }
  return plans.map(({ chair, expected, sets, decisions }) => {
    const own = done.filter((one) => one.chair === chair.id)
    return { ...gather(chair, own, expected, scenario), sets, decisions, slow }
  })
}

function isOrdinary(job: Job): boolean {
  return job.type === 'explore' && job.weeks.every((week) => week.length === 0)
}

/** Whether every situation of a chair was met one by one. */
function isMet(done: readonly Done[], chair: Id): boolean {
  const own = done.filter((one) => one.chair === chair && one.type === 'explore' && one.ordinary)
  return own.length > 0 && own.every((one) => one.type === 'explore' && one.explored.whole)
}

function isBroken(done: readonly Done[], chair: Id): boolean {
  return done.some((one) => one.chair === chair && one.type === 'explore' && one.explored.broken)
}

function jobsFor(
  chair: Chair,
  { rules, sets, today, decisions, weeks }: { rules: Id[]; sets: Id[][]; today: Id[]; decisions: Id[][]; weeks: Id[][] },
  effort: Effort,
): Job[] {
  const common = { chair: chair.id, seed: 1, decisions }
  // Half of them in other weeks: twice as many leave the ordinary one what it had.
  const runs = decisions.length > 0 ? effort.runs * 2 : effort.runs
  // All sets together: rules that are not asked for any more make one situation of two.
  const explore = { ...common, type: 'explore', sets } as const
  return [
    { ...explore, by: 'key', most: effort.situations, weeks: [[]] },
    { ...explore, by: 'course', most: effort.courses, weeks: [[]] },
    ...(weeks.length > 0 && effort.near > 0 ? [{ ...explore, by: 'key', most: effort.near, weeks } as const] : []),
    { ...common, type: 'prove', sets },
    { ...common, type: 'weigh', sets, runs: effort.weigh },
    { ...common, type: 'stroll', sets: [today], decisions: [], seed: 2, habit: 'willekeurig', runs: effort.flow, flow: true },
    ...HABITS.map((habit, n): Job => ({ ...common, type: 'stroll', sets, seed: 3 + n, habit, runs, flow: false })),
    ...rules.map((rule): Job => ({ ...common, type: 'rule', rule, sets, runs: effort.turn })),
  ]
}

/** How much work a job looks like, for the bar: nobody knows beforehand how many situations there are. */
function weightOf(job: Job): number {
  return job.type === 'explore' ? (isOrdinary(job) ? Math.min(job.most, LIKELY) : 0) : job.type === 'stroll' ? job.runs : 0
}

function gather(
  chair: Chair,
  done: readonly Done[],
  expected: ChairResult['expected'],
  scenario: Scenario,
): Omit<Played, 'sets' | 'decisions' | 'slow'> {
  const result: ChairResult = {
    chair,
    tally: emptyTally(),
    expected,
    explored: [],
    strolled: emptyStrolled(),
    weighed: new Map(),
    notices: new Map(),
    proof: 'part',
    claims: null,
  }
  const flow = emptyStrolled()
  const runs: Record<string, number> = {}
  const by = done.some((one) => one.type === 'explore' && one.by === 'course') ? 'course' : 'key'
  for (const one of done) {
    if (one.type === 'explore') {
      // Courses take the place of the situations that were too many.
      if (one.by === by && one.ordinary) result.explored.push(one.explored)
      addTally(result.tally, one.tally)
    } else if (one.type === 'prove') {
      result.claims = one.proof
    } else if (one.type === 'stroll') {
      addTally(result.tally, one.tally)
      addStrolled(result.strolled, one.strolled)
      if (one.flow) addStrolled(flow, one.strolled)
      runs[one.habit] = (runs[one.habit] ?? 0) + one.strolled.runs
    } else if (one.type === 'weigh') addWeighed(result.weighed, one.weighed)
    else result.notices.set(one.rule, one.notices)
  }
  const whole = result.explored.length > 0 && result.explored.every((one) => one.whole) && !usesChance(scenario)
  result.proof = !whole ? 'part' : by === 'course' ? 'courses' : 'all'
  return { result, flow, runs }
}

/** Whether the story throws dice: then one seed is not all that can happen. */
function usesChance(scenario: Scenario): boolean {
  return /"(?:rnd|seq)"/.test(JSON.stringify(scenario.ink))
}
