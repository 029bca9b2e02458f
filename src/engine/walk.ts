/** Plays a chair many times by chance, from a seed, and counts what happened. Called by the story check and by proofs over a real story. */
import { chance } from './chance.ts'
import { openRun } from './run.ts'
import type { Id, Route, Scenario } from './types.ts'

export interface WalkOrder {
  chair: Id
  /** The procedures that are on. */
  rules: readonly Id[]
  seed: number
  runs: number
}

export interface Walked {
  runs: number
  endings: Record<Id, number>
  outcomes: Record<Id, number>
  choices: Record<Id, number>
  /** Options that were seen closed. */
  closed: Record<Id, number>
  /** Every different thought that surfaced, with its thinker. */
  thoughts: Set<string>
  /** Choices made in one run, guesses included. */
  made: number[]
  /** What the story claims and a run contradicted, or where it broke; with a route that shows it. */
  faults: { message: string; route: Route }[]
}

/** More choices than this in one run: the story goes round in circles. */
const MOST_CHOICES = 300

/** Chooses at every point one of the open options, each as likely as the other. */
export function walk(scenario: Scenario, order: WalkOrder): Walked {
  const next = chance(order.seed)
  const walked: Walked = {
    runs: order.runs,
    endings: {},
    outcomes: {},
    choices: {},
    closed: {},
    thoughts: new Set(),
    made: [],
    faults: [],
  }
  for (let run = 0; run < order.runs; run++) walkOnce(scenario, order, Math.floor(next() * 0x7fffffff), next, walked)
  return walked
}

function walkOnce(scenario: Scenario, order: WalkOrder, seed: number, next: () => number, walked: Walked): void {
  const opening: Route = {
    scenario: scenario.id,
    hash: scenario.hash,
    chair: order.chair,
    rules: [...order.rules],
    carried: [],
    seed,
    choices: [],
  }
  const run = openRun(scenario, opening)
  const fault = (message: string) => walked.faults.push({ message, route: run.route() })
  for (let offer = run.view().offer; offer; offer = run.view().offer) {
    const options = offer.choices.filter((choice) => choice.closed === null)
    for (const choice of offer.choices) if (choice.closed) count(walked.closed, choice.id)
    const option = options[Math.floor(next() * options.length)]
    if (!option) return void fault('A choice point has no open choice.')
    if (run.view().made >= MOST_CHOICES) return void fault(`More than ${MOST_CHOICES} choices and no end.`)
    run.apply({ type: offer.kind === 'guess' ? 'guess' : 'choose', id: option.id })
    count(walked.choices, option.id)
  }
  const view = run.view()
  if (view.fault) fault(view.fault)
  if (view.ending) count(walked.endings, view.ending)
  for (const outcome of view.outcomes) count(walked.outcomes, outcome.id)
  for (const moment of [...view.past, view.now]) {
    for (const line of moment.lines) if (line.kind === 'thought') walked.thoughts.add(`${line.who}: ${line.text}`)
  }
  walked.made.push(view.made)
  for (const claim of run.untrue()) fault(claim)
}

function count(counts: Record<Id, number>, id: Id): void {
  counts[id] = (counts[id] ?? 0) + 1
}
