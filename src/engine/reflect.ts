/** Chooses what the look back asks and which theory card it lays down, from what happened in a run. Called by the app when a look back opens. */
import type { Cause, Guess, Id, Moment, Question, Scenario, Style, TheoryCard, View } from './types.ts'

/** Fits every look back in which nothing was touched. */
const FALLBACK: Id = 'waterlijn'
const PER_ORDER = 2
/** What a question loses when an earlier order already asked about a fact of the same kind. */
const AGAIN = 1
/** A kind of cause that makes up less of the ledger than this is not what the run was about. With five kinds one of them always does. */
const LEAST_SHARE = 0.2

/**
 * How much each kind of fact says about this one run. The parts of a fact that are strong here count for more on top of it, up to 2.
 * The kinds are the families: two questions of one order never come from the same.
 */
const WEIGHT = { ending: 7, carried: 6, theory: 4, guess: 3.5, chair: 3, outcome: 3, cause: 2.5, style: 2, always: 0 } as const
type Family = keyof typeof WEIGHT

/**
 * At most two questions for each order of learning, 1 to 3, in that order: those whose tags say most about this run.
 * One at least where the scenario has a question tagged `always`. The same view gives the same questions.
 */
export function questionsFor(scenario: Pick<Scenario, 'questions' | 'theory'>, view: View): Question[] {
  const facts = factsOf(scenario, view)
  const run = view.decisions.map((one) => one.id).join(' ')
  const fitting = scenario.questions
    .filter((one) => one.tags.every((tag) => facts.has(tag)))
    .map((question) => ({ question, ...worthOf(question, facts), draw: drawn(`${question.id} ${run}`) }))
    // Of questions that fit as well, what was decided picks one: the same route asks the same, another route another.
    .sort((a, b) => b.worth - a.worth || a.draw - b.draw)
  const [asked, families] = [new Set<string>(), new Set<Family>()]
  const chosen: Question[] = []
  for (const order of [1, 2, 3]) {
    const here = new Set<Family>()
    for (let n = 0; n < PER_ORDER; n++) {
      const open = fitting.filter((one) => one.question.order === order && !here.has(one.family))
      const fresh = open.filter((one) => !asked.has(one.tag))
      // Something of another kind goes before more of the same, and what was asked about already only where an order has nothing else.
      const worth = (one: (typeof open)[number]) => one.worth - (families.has(one.family) ? AGAIN : 0)
      const next = best(fresh, worth) ?? (n === 0 ? open[0] : undefined)
      if (!next) break
      here.add(next.family)
      families.add(next.family)
      if (next.family !== 'always') asked.add(next.tag)
      chosen.push(next.question)
    }
  }
  return chosen
}

/** The theory touched nearest to what mattered most: an outcome nobody intended, or the reader's own choice that led to it. Null when there is no card at all. */
export function cardFor(scenario: Pick<Scenario, 'theory'>, view: View): TheoryCard | null {
  const [nearest] = touchesOf(scenario, view)
  return scenario.theory[nearest?.theory ?? FALLBACK] ?? null
}

interface Touch {
  theory: Id
  /** 0 … : how near to how much. */
  near: number
}

/** Every touched theory that has a card, the nearest first; of two as near the later one. */
function touchesOf({ theory }: Pick<Scenario, 'theory'>, view: View): Touch[] {
  const moments = momentsOf(view)
  const points = pointsOf(moments)
  const best = new Map<Id, Touch>()
  for (const [at, moment] of moments.entries()) {
    const near = points.reduce((most, point) => Math.max(most, point.weight / (1 + Math.abs(point.at - at))), 0)
    for (const id of moment.theories) {
      if (!Object.hasOwn(theory, id)) continue
      if (near >= (best.get(id)?.near ?? 0)) {
        best.delete(id)
        best.set(id, { theory: id, near })
      }
    }
  }
  return [...best.values()].reverse().sort((a, b) => b.near - a.near)
}

/** Where in the run something mattered: outcomes, and the moments of the choices that caused them. What nobody intended goes first; without it every outcome counts. */
function pointsOf(moments: readonly Moment[]): { at: number; weight: number }[] {
  const reached = moments.flatMap((moment, at) => moment.outcomes.map((outcome) => ({ outcome, at })))
  const unintended = reached.filter(({ outcome }) => outcome.unintended)
  return (unintended.length > 0 ? unintended : reached).flatMap(({ outcome, at }) => {
    const weight = 1 + outcome.causes.length
    const choices = outcome.causes.flatMap((cause) => (cause.kind === 'choice' ? [{ at: cause.at, weight }] : []))
    return [{ at, weight }, ...choices]
  })
}

function momentsOf(view: View): Moment[] {
  return [...view.past, view.now]
}

/** Every tag that holds in this run, with how strongly it does, 0 … 2. */
function factsOf(scenario: Pick<Scenario, 'theory'>, view: View): Map<string, number> {
  const facts = new Map<string, number>([
    ['always', 0],
    [`chair:${view.chair}`, 0],
  ])
  if (view.ending !== null) facts.set(`ending:${view.ending}`, 0)
  if (view.carried.length > 0) facts.set('carried', bites(view) ? 2 : 0)
  for (const [rank, { theory }] of touchesOf(scenario, view).entries()) facts.set(`theory:${theory}`, Math.max(0, 1.5 - rank / 2))
  addGuesses(facts, view.guesses)
  const unintended = view.outcomes.filter((one) => one.unintended).length
  if (unintended > 0) facts.set('outcome:unintended', (2 * unintended) / view.outcomes.length)
  addCauses(
    facts,
    view.outcomes.flatMap((one) => one.causes),
  )
  const style = mostTaken(view)
  if (style) facts.set(`style:${style.style}`, 2 * style.share)
  return facts
}

/** Whether a decision that came along from another chair caused something here. */
function bites(view: View): boolean {
  return view.outcomes.some((one) => one.causes.some((cause) => cause.kind === 'other' && cause.decided?.mine === true))
}

function addGuesses(facts: Map<string, number>, guesses: readonly Guess[]): void {
  const missed = guesses.filter((one) => one.guessed !== one.truth).length
  const hit = guesses.length - missed
  if (missed > 0) facts.set('guess:missed', (2 * missed) / guesses.length)
  if (hit > 0) facts.set('guess:hit', (2 * hit) / guesses.length)
}

function addCauses(facts: Map<string, number>, causes: readonly Cause[]): void {
  const counts = new Map<string, number>()
  for (const { kind } of causes) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  for (const [kind, count] of counts) {
    const share = count / causes.length
    // Almost every outcome names a choice of the reader: the other kinds say more about this run.
    if (share >= LEAST_SHARE) facts.set(`cause:${kind}`, kind === 'choice' ? share : 2 * share)
  }
}

/** The style that was taken most; of two as often the one taken first. */
function mostTaken(view: View): { style: Style; share: number } | null {
  const styles = view.decisions.flatMap((one) => one.style ?? [])
  const counts = new Map<Style, number>()
  for (const style of styles) counts.set(style, (counts.get(style) ?? 0) + 1)
  const [first] = [...counts].sort(([, a], [, b]) => b - a)
  return first ? { style: first[0], share: first[1] / styles.length } : null
}

/** A question weighs what its tags weigh together; what it is about is the heaviest. */
function worthOf(question: Question, facts: ReadonlyMap<string, number>): { worth: number; family: Family; tag: string } {
  const weighed = question.tags.map((tag) => {
    const family = (tag.split(':')[0] ?? 'always') as Family
    return { tag, family, weight: WEIGHT[family] + (facts.get(tag) ?? 0) }
  })
  const { family, tag } = weighed.reduce((most, one) => (one.weight > most.weight ? one : most), {
    tag: 'always',
    family: 'always' as Family,
    weight: 0,
  })
  return { family, tag, worth: weighed.reduce((sum, one) => sum + one.weight, 0) }
}

/** The one that is worth most; of two as much the first. */
function best<T>(all: readonly T[], worth: (one: T) => number): T | undefined {
  return all.reduce<T | undefined>((most, one) => (most === undefined || worth(one) > worth(most) ? one : most), undefined)
}

/** A number that follows from a text and looks like none of its neighbours. */
function drawn(text: string): number {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
