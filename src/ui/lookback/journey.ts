/** A route as a journey along the calendar: what was decided, guessed and thought on each day, what came of it, and what led to what. Read by the steps of the look back. */
import type { Cause, Guess, Id, Line, Moment, Outcome, Scenario, Taken, View } from '../../engine/types.ts'

/**
 * Where something stands in the journey: later things have a higher number, from 0, fractions included. A line stands at its own number, what
 * was chosen after it half a step further.
 */
type Order = number

export interface JourneyDecision {
  kind: 'decision'
  /** Place in the route, from 0. */
  at: number
  id: Id
  /** What this decision was about, in a few words; null when the scenario does not name it. */
  title: string | null
  /** The option that was taken, as it stood among the choices. */
  text: string
  day: number
  /** Place of its moment in the run, from 0. */
  moment: number
  order: Order
  taken: Taken
}

interface JourneyGuess {
  kind: 'guess'
  at: number
  day: number
  moment: number
  order: Order
  guess: Guess
}

export interface JourneyThought {
  kind: 'thought'
  /** Number of its line in the run. */
  n: number
  who: Id
  /** Thought by whoever sits in the chair that was played. */
  mine: boolean
  /** Null: not to be read in this route yet. */
  text: string | null
  size: 1 | 2 | 3
  day: number
  moment: number
  order: Order
}

export interface JourneyOutcome {
  kind: 'outcome'
  /** Place among the outcomes of the route, from 0. */
  index: number
  day: number
  moment: number
  order: Order
  outcome: Outcome
}

interface JourneyDocument {
  kind: 'document'
  id: Id
  title: string
  day: number
  moment: number
  order: Order
}

export type JourneyItem = JourneyDecision | JourneyGuess | JourneyThought | JourneyOutcome | JourneyDocument

export interface JourneyDay {
  day: number
  /** Names of the places where something was told on this day, in order, each once. */
  places: string[]
  decisions: JourneyDecision[]
  guesses: JourneyGuess[]
  thoughts: JourneyThought[]
  outcomes: JourneyOutcome[]
  documents: JourneyDocument[]
}

/** From something that was chosen in this route to an outcome it caused. */
interface JourneyLink {
  /** Place of the choice in the route. */
  from: number
  /** Place of the outcome among the outcomes. */
  to: number
  /** Whole weeks between them, 0 and up. */
  weeks: number
}

/** A cause that was not chosen in this route: another's decision, a rule, waiting or luck. */
export interface JourneyBank {
  to: number
  cause: Exclude<Cause, { kind: 'choice' }>
}

export interface Journey {
  /** Days on which something was told or done, in order. */
  days: JourneyDay[]
  links: JourneyLink[]
  banks: JourneyBank[]
  /** All moments of the run, the one that is open last; `moment` counts in here. */
  moments: Moment[]
  /** Who thought anything, the chair's own first, then in order of appearance. */
  thinkers: { who: Id; mine: boolean }[]
  /** False: the route stops halfway. */
  ended: boolean
}

/** What somebody in this chair thinks in the first person: `jij`, the body of the chair, and who the cast says sits there. */
function isMine(scenario: Scenario, chair: Id, who: Id): boolean {
  const as = scenario.chairs.find((one) => one.id === chair)?.as
  return who === 'jij' || who === as || scenario.cast.some((member) => member.id === who && member.chair === chair)
}

export function journeyOf(scenario: Scenario, view: View): Journey {
  const moments = view.now.lines.length > 0 ? [...view.past, view.now] : view.past
  const days = new Map<number, JourneyDay>()
  const on = (day: number): JourneyDay => {
    const known = days.get(day)
    if (known) return known
    const fresh: JourneyDay = { day, places: [], decisions: [], guesses: [], thoughts: [], outcomes: [], documents: [] }
    days.set(day, fresh)
    return fresh
  }
  const thinkers = new Map<Id, { who: Id; mine: boolean }>()
  let day = moments[0]?.lines[0]?.heading?.day ?? moments[0]?.day ?? 1
  let last = -0.5
  moments.forEach((moment, at) => {
    const dayOf = new Map<number, number>()
    for (const line of moment.lines) {
      day = line.heading?.day ?? day
      dayOf.set(line.n, day)
      const here = on(day)
      const place = line.heading?.place ? (scenario.places[line.heading.place] ?? line.heading.place) : null
      if (place && !here.places.includes(place)) here.places.push(place)
      if (line.kind === 'thought' && line.who) {
        const mine = isMine(scenario, view.chair, line.who)
        here.thoughts.push(thoughtOf(line, line.who, mine, day, at))
        if (!thinkers.has(line.who)) thinkers.set(line.who, { who: line.who, mine })
      }
      last = line.n
    }
    for (const { id, line } of moment.documents)
      on(dayOf.get(line) ?? day).documents.push({
        kind: 'document',
        id,
        title: scenario.documents[id]?.title ?? id,
        day: dayOf.get(line) ?? day,
        moment: at,
        order: line + 0.1,
      })
    for (const outcome of moment.outcomes)
      on(outcome.day).outcomes.push({
        kind: 'outcome',
        index: view.outcomes.findIndex((one) => one.id === outcome.id && one.line === outcome.line),
        day: outcome.day,
        moment: at,
        order: outcome.line + 0.2,
        outcome,
      })
    const order = last + 0.5
    const { taken, guess } = moment
    if (taken) {
      const title = scenario.decisions.find((decision) => taken.id in decision.options)?.title ?? null
      const { at: place, id, text } = taken
      on(taken.day).decisions.push({ kind: 'decision', at: place, id, title, text, day: taken.day, moment: at, order, taken })
    }
    if (guess) on(guess.day).guesses.push({ kind: 'guess', at: guess.at, day: guess.day, moment: at, order, guess })
  })
  const all = [...days.values()].sort((a, b) => a.day - b.day)
  return {
    days: all,
    ...causesOf(view.outcomes),
    moments,
    thinkers: [...thinkers.values()].sort((a, b) => Number(b.mine) - Number(a.mine)),
    ended: view.ending !== null,
  }
}

function thoughtOf(line: Line, who: Id, mine: boolean, day: number, moment: number): JourneyThought {
  return { kind: 'thought', n: line.n, who, mine, text: line.text, size: line.size, day, moment, order: line.n }
}

function causesOf(outcomes: readonly Outcome[]): { links: JourneyLink[]; banks: JourneyBank[] } {
  const links: JourneyLink[] = []
  const banks: JourneyBank[] = []
  outcomes.forEach((outcome, to) => {
    for (const cause of outcome.causes) {
      if (cause.kind === 'choice') links.push({ from: cause.at, to, weeks: Math.max(0, Math.floor((outcome.day - cause.day) / 7)) })
      else banks.push({ to, cause })
    }
  })
  return { links, banks }
}

/** Everything of a day in the order in which it happened. */
export function itemsOf(day: JourneyDay): JourneyItem[] {
  const items: JourneyItem[] = [...day.decisions, ...day.guesses, ...day.thoughts, ...day.outcomes, ...day.documents]
  return items.sort((a, b) => a.order - b.order)
}

/** A name for an item that is its own in this journey. */
export function keyOf(item: JourneyItem): string {
  switch (item.kind) {
    case 'decision':
    case 'guess':
      return `c${item.at}`
    case 'thought':
      return `t${item.n}`
    case 'outcome':
      return `o${item.index}`
    case 'document':
      return `p${item.moment}-${item.id}`
  }
}

/** What a reader wants to see of it. Without a wish: everything. */
export interface JourneyFilter {
  /** Thinkers whose thoughts are left out. */
  without: readonly Id[]
  unintended: boolean
  /** Only this outcome and what led to it; null: all. */
  outcome: number | null
}

export const EVERYTHING: JourneyFilter = { without: [], unintended: false, outcome: null }

/** The same journey with less in it; days on which nothing is left are not there. */
export function filtered(journey: Journey, { without, unintended, outcome }: JourneyFilter): Journey {
  const links = journey.links.filter((link) => outcome === null || link.to === outcome)
  const causes = new Set(links.map((link) => link.from))
  const moments = new Set<number>()
  for (const day of journey.days) {
    for (const one of [...day.decisions, ...day.guesses]) if (causes.has(one.at)) moments.add(one.moment)
    for (const one of day.outcomes) if (one.index === outcome) moments.add(one.moment)
  }
  const near = (one: { moment: number }) => outcome === null || moments.has(one.moment)
  const shown = (one: JourneyOutcome) => (outcome === null ? !unintended || one.outcome.unintended : one.index === outcome)
  const days = journey.days.map((day) => ({
    ...day,
    decisions: day.decisions.filter((one) => outcome === null || causes.has(one.at)),
    guesses: day.guesses.filter((one) => outcome === null || causes.has(one.at)),
    thoughts: day.thoughts.filter((one) => near(one) && !without.includes(one.who)),
    outcomes: day.outcomes.filter(shown),
    documents: day.documents.filter(() => outcome === null),
  }))
  const left = new Set(days.flatMap((day) => day.outcomes.map((one) => one.index)))
  return {
    ...journey,
    days: days.filter((day) => outcome === null || itemsOf(day).length > 0),
    links: links.filter((link) => left.has(link.to)),
    banks: journey.banks.filter((bank) => left.has(bank.to)),
  }
}
