/** Runs of the lab in the browser: workers where there are any, the page itself where not; stop, go on, and what the store is told meanwhile. Made by the desk of the lab. */
import type { Id, Scenario } from '../engine/types.ts'
import { type LabRun, openRun } from '../lab/run.ts'
import { openSensitivity } from '../lab/sensitivity.ts'
import { type LabStory, labStoryOf } from '../lab/story.ts'
import { type Hand, type MakeHand, openTeam, type Plan, type Team } from '../lab/team.ts'
import type { LabSettings, Life, Measure } from '../lab/types.ts'
import type { LabState } from '../store/lab.ts'

/** The screen hears of it at most so often, in milliseconds. */
const OFTEN = 130
/** How far back the pace looks, in milliseconds. */
const PACE = 1000
const TICK = 5000
/** More workers than this only take memory: each reads the story anew. */
const MOST_HANDS = 4

export interface Runs {
  /** Gets the workers ready for this chair, so that the first picture does not wait for them. */
  warm(scenario: Scenario, chair: Id): void
  start(scenario: Scenario, settings: LabSettings): void
  stop(): void
  goOn(): void
  /** What was asked is asked no more. */
  forget(): void
  sensitivity(scenario: Scenario, settings: LabSettings, measure: Measure): void
  /** One life of these settings, as it was led in the run. */
  life(scenario: Scenario, settings: LabSettings, n: number): Promise<Life | null>
  /** Everybody goes; what was led stays. */
  end(): void
}

export function openRuns(change: (part: Partial<LabState>) => void): Runs {
  let team: { name: string; hands: Team; clock: ReturnType<typeof setInterval> } | null = null
  let run: { plan: LabRun; scenario: Scenario; marks: { at: number; done: number }[] } | null = null
  let asked: Plan | null = null
  /** The page leads the lives itself, because nobody else does. */
  let alone = false
  let told = 0
  let telling: ReturnType<typeof setTimeout> | null = null

  const teamFor = (scenario: Scenario, chair: Id): Team => {
    const name = `${scenario.id} ${scenario.hash} ${chair}`
    if (team?.name === name) return team.hands
    dismiss()
    const hands = openTeam(
      handsFor(globalThis.navigator?.hardwareConcurrency),
      makeHands(labStoryOf(scenario), chair, () => {
        alone = true
        change({ trouble: 'noWorkers' })
      }),
    )
    team = { name, hands, clock: setInterval(() => hands.tick(), TICK) }
    return hands
  }
  const dismiss = () => {
    if (!team) return
    clearInterval(team.clock)
    team.hands.end()
    team = null
    run?.plan.lost()
    asked = null
  }
  const drop = (plan: Plan | undefined | null) => plan && team?.hands.drop(plan)

  const tell = () => {
    if (telling !== null) clearTimeout(telling)
    telling = null
    if (!run) return
    told = performance.now()
    const { plan, marks } = run
    marks.push({ at: told, done: plan.done() })
    while (marks.length > 2 && (marks[1]?.at ?? told) < told - PACE) marks.shift()
    const [first] = marks
    const pace = first && told > first.at ? ((plan.done() - first.done) * 1000) / (told - first.at) : null
    change({ result: plan.result(), pace, ...(plan.isDone() ? { state: 'done' as const } : {}) })
    if (plan.isDone()) drop(plan)
  }
  const changed = () => {
    const wait = OFTEN - (performance.now() - told)
    if (run?.plan.isDone() || wait <= 0) tell()
    else telling ??= setTimeout(tell, wait)
  }
  const forget = () => {
    drop(run?.plan)
    drop(asked)
    run = null
    asked = null
    if (telling !== null) clearTimeout(telling)
    telling = null
  }

  return {
    warm: (scenario, chair) => void teamFor(scenario, chair),
    start(scenario, settings) {
      forget()
      told = 0
      const plan = openRun(labStoryOf(scenario), settings, {
        changed,
        broke: () => change({ trouble: 'broken', state: 'stopped' }),
      })
      run = { plan, scenario, marks: [{ at: performance.now(), done: 0 }] }
      change({ state: 'running', result: null, pace: null, trouble: alone ? 'noWorkers' : null })
      teamFor(scenario, settings.chair).add(plan)
    },
    stop() {
      drop(run?.plan)
      change({ state: 'stopped' })
    },
    goOn() {
      if (!run || run.plan.isDone()) return
      const { plan, scenario } = run
      run.marks = [{ at: performance.now(), done: plan.done() }]
      change({ state: 'running', trouble: alone ? 'noWorkers' : null })
      teamFor(scenario, plan.settings.chair).add(plan)
    },
    forget,
    sensitivity(scenario, settings, measure) {
      drop(asked)
      let said = 0
      const plan = openSensitivity(labStoryOf(scenario), settings, measure, {
        changed: (done, of, result) => {
          if (asked !== plan || (!result && performance.now() - said < OFTEN)) return
          said = performance.now()
          change({ sensitivity: { done, of, result } })
          if (result) drop(plan)
        },
        broke: () => change({ sensitivity: null, trouble: 'broken' }),
      })
      asked = plan
      change({ sensitivity: { done: 0, of: 0, result: null } })
      teamFor(scenario, settings.chair).add(plan)
    },
    life: (scenario, settings, n) =>
      new Promise((done) => {
        let isDealt = false
        const hands = teamFor(scenario, settings.chair)
        const plan: Plan = {
          next() {
            if (isDealt) return null
            isDealt = true
            return { settings, from: n, to: n + 1, keep: true }
          },
          took(_work, { lives: [life] }) {
            hands.drop(plan)
            done(life ?? null)
          },
          broke: () => done(null),
        }
        hands.add(plan)
      }),
    end() {
      dismiss()
      if (telling !== null) tell()
    },
  }
}

/** A machine with one core leads with one; with many, one is left for the page. */
export function handsFor(cores: number | undefined): number {
  if (cores === undefined || !(cores >= 1)) return 1
  return Math.min(MOST_HANDS, cores <= 2 ? Math.floor(cores) : Math.floor(cores) - 1)
}

/** Workers; where the browser refuses them, or their script never comes up, the page leads the lives itself. */
function makeHands(story: LabStory, chair: Id, alone: () => void): MakeHand {
  let works = typeof Worker !== 'undefined'
  let heardOnce = false
  return (heard, died) => {
    const hand = (works && workerHand(heardOne, fell)) || inPage(heard, died)
    hand.post({ type: 'story', story, chair })
    return hand

    function heardOne(answer: Parameters<typeof heard>[0]): void {
      heardOnce = true
      heard(answer)
    }
    function fell(why: string): void {
      works &&= heardOnce
      died(why)
    }
  }

  function inPage(heard: Parameters<MakeHand>[0], died: Parameters<MakeHand>[1]): Hand {
    alone()
    const coming = import('../lab/hand.ts').then(({ pageHand }) => pageHand(heard))
    coming.catch((thrown) => died(String(thrown)))
    return {
      post: (order) => void coming.then((hand) => hand.post(order)).catch(() => {}),
      end: () => void coming.then((hand) => hand.end()).catch(() => {}),
    }
  }
}

function workerHand(heard: Parameters<MakeHand>[0], died: Parameters<MakeHand>[1]): Hand | null {
  try {
    const worker = new Worker(new URL('./labworker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }) => heard(data)
    worker.onerror = ({ message }) => died(message ?? 'A worker broke.')
    worker.onmessageerror = () => died('A worker could not be understood.')
    return { post: (order) => worker.postMessage(order), end: () => worker.terminate() }
  } catch {
    return null
  }
}
