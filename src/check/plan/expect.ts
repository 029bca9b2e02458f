/** `unmet(…)`: why one expectation of a plan is not true, with what was there instead; null when it is true. Called by play. */
import type { Sentence } from '../../compile/complaint.ts'
import type { Event, Id, Line, Meter, Outcome, Route, Scenario, View } from '../../engine/types.ts'
import { castOf } from './names.ts'
import { holds, likeness } from './near.ts'
import type { Expectation, Expected, Step } from './plan.ts'
import { and, by, capital, causeName, offered, quoted } from './says.ts'

/** How many lines that look like it are shown, and how much they must look like it. */
const MOST_NEAR = 2
const LEAST_LIKE = 0.3

/** Where the run stood after a step. */
export interface Stop {
  step: Step
  /** `na “lezen_bril”`: how a complaint names this moment. */
  when: Sentence
  /** What happened since the step before; at the end, in the whole run. */
  events: readonly Event[]
  view: View
  route: Route
}

type Of<What extends Expected['what']> = Extract<Expectation, { what: What }>

export function unmet(scenario: Scenario, one: Expectation, stop: Stop, stops: readonly Stop[]): Sentence | null {
  switch (one.what) {
    case 'said':
    case 'thought':
      return words(scenario, one, stop, stops)
    case 'outcome':
      return happened(one, 'uitkomst', 'outcome', stop, stops, (events) => outcomesOf(events).map((outcome) => outcome.id))
    case 'document':
      return happened(one, 'document', 'document', stop, stops, (events) => documentsOf(events))
    case 'cause':
      return because(one, stop, stops)
    case 'offered':
    case 'open':
    case 'closed':
      return lies(one, stop)
    case 'meter':
      return stands(one, stop)
    case 'day':
      return stop.view.day === one.day
        ? null
        : { nl: `Het is dag ${stop.view.day} en niet dag ${one.day}.`, en: `It is day ${stop.view.day} and not day ${one.day}.` }
  }
}

function linesOf(events: readonly Event[]): Line[] {
  return events.flatMap((event) =>
    event.type === 'lineNarrated' || event.type === 'lineSpoken' || event.type === 'thoughtSurfaced' ? [event.line] : [],
  )
}

function outcomesOf(events: readonly Event[]): Outcome[] {
  return events.flatMap((event) => (event.type === 'outcomeReached' ? [event.outcome] : []))
}

function documentsOf(events: readonly Event[]): Id[] {
  return events.flatMap((event) => (event.type === 'documentLanded' ? [event.doc] : []))
}

/** Where else something was, so that the writer sees that it only moved. */
function elsewhere(stop: Stop, stops: readonly Stop[], there: (events: readonly Event[]) => boolean): Sentence[] {
  const other = stops.find((one) => one !== stop && one.step.does.type !== 'end' && there(one.events))
  return other ? [{ nl: `Wel ${other.when.nl}.`, en: `That comes ${other.when.en}.` }] : []
}

function words(scenario: Scenario, one: Of<'said' | 'thought'>, stop: Stop, stops: readonly Stop[]): Sentence | null {
  const who = one.who === null ? null : (castOf(scenario, one.who)?.id ?? one.who)
  const fits = (line: Line) =>
    (line.kind === 'thought') === (one.what === 'thought') && (who === null || line.who === who) && holds(line.text ?? '', one.text)
  const lines = linesOf(stop.events)
  const found = lines.find(fits)
  if (found && one.not) {
    const shown = quoted(scenario, found)
    return {
      nl: `${capital(stop.when.nl)} staat het er toch: ${shown}.`,
      en: `${capital(stop.when.en)} it is there all the same: ${shown}.`,
    }
  }
  if (found || one.not) return null
  const near = lines
    .map((line) => ({ line, like: likeness(one.text, line.text ?? '') }))
    .filter(({ like }) => like >= LEAST_LIKE)
    .sort((a, b) => b.like - a.like)
    .slice(0, MOST_NEAR)
    .map(({ line }) => quoted(scenario, line))
    .join(' · ')
  const what = one.what === 'thought' ? { nl: 'denkt niemand', en: 'nobody thinks' } : { nl: 'zegt niemand', en: 'nobody says' }
  const whom = who === null ? what : named(scenario, who, one.what)
  const says = { nl: `${capital(stop.when.nl)} ${whom.nl} “${one.text}”.`, en: `${capital(stop.when.en)} ${whom.en} “${one.text}”.` }
  const moved = elsewhere(stop, stops, (events) => linesOf(events).some(fits))
  if (moved.length > 0) return and(says, ...moved)
  return near
    ? and(says, { nl: `Het meest lijkt hierop: ${near}.`, en: `The nearest: ${near}.` })
    : and(says, { nl: 'Er staat niets wat erop lijkt.', en: 'There is nothing like it.' })
}

function named(scenario: Scenario, who: Id, what: 'said' | 'thought'): Sentence {
  const name = scenario.cast.find((member) => member.id === who)?.name ?? who
  return what === 'thought'
    ? { nl: `denkt ${name} niet`, en: `${name} does not think` }
    : { nl: `zegt ${name} niet`, en: `${name} does not say` }
}

function happened(
  one: Of<'outcome' | 'document'>,
  nl: string,
  en: string,
  stop: Stop,
  stops: readonly Stop[],
  of: (events: readonly Event[]) => Id[],
): Sentence | null {
  const there = of(stop.events)
  if (there.includes(one.id) !== one.not) return null
  if (one.not) {
    return {
      nl: `${capital(stop.when.nl)} komt ${nl} “${one.id}” er toch.`,
      en: `${capital(stop.when.en)} the ${en} “${one.id}” comes all the same.`,
    }
  }
  return and(
    { nl: `${capital(stop.when.nl)} komt er geen ${nl} “${one.id}”.`, en: `${capital(stop.when.en)} there is no ${en} “${one.id}”.` },
    ...elsewhere(stop, stops, (events) => of(events).includes(one.id)),
    ...(there.length > 0 ? [{ nl: `Hier komt: ${there.join(', ')}.`, en: `Here comes: ${there.join(', ')}.` }] : []),
  )
}

function because(one: Of<'cause'>, stop: Stop, stops: readonly Stop[]): Sentence | null {
  const reached = stop.view.outcomes.findLast((outcome) => outcome.id === one.outcome)
  if (!reached) {
    if (one.not) return null
    return and(
      {
        nl: `De uitkomst “${one.outcome}” is er ${stop.when.nl} nog niet.`,
        en: `The outcome “${one.outcome}” is not there yet ${stop.when.en}.`,
      },
      ...elsewhere(stop, stops, (events) => outcomesOf(events).some((outcome) => outcome.id === one.outcome)),
    )
  }
  const is = (wanted: { kind: string; id: Id }) => reached.causes.some((cause) => cause.kind === wanted.kind && cause.id === wanted.id)
  const wrong = one.causes.filter((cause) => is(cause) === one.not)
  if (wrong.length === 0) return null
  const list = wrong.map(causeName).join(', ')
  const there = reached.causes.map(causeName).join(', ')
  return one.not
    ? { nl: `“${one.outcome}” komt toch door ${list}.`, en: `“${one.outcome}” does come from ${list}.` }
    : {
        nl: `“${one.outcome}” komt niet door ${list}. Wel door ${there}.`,
        en: `“${one.outcome}” does not come from ${list}. It comes from ${there}.`,
      }
}

function lies(one: Of<'offered' | 'open' | 'closed'>, stop: Stop): Sentence | null {
  const found = stop.view.offer?.choices.find((choice) => choice.id === one.id)
  const missing = { nl: `“${one.id}” ligt hier niet.`, en: `“${one.id}” is not offered here.` }
  if (one.what === 'offered') {
    if (Boolean(found) !== one.not) return null
    return and(
      one.not ? { nl: `“${one.id}” ligt hier toch.`, en: `“${one.id}” is offered here all the same.` } : missing,
      offered(stop.view),
    )
  }
  if (!found) return and(missing, offered(stop.view))
  const { closed } = found
  if (one.what === 'open') {
    if (!closed) return null
    const why = by(closed)
    return { nl: `“${one.id}” is hier gesloten (${why.nl}).`, en: `“${one.id}” is closed here (${why.en}).` }
  }
  if (!closed) return and({ nl: `“${one.id}” is hier open.`, en: `“${one.id}” is open here.` }, offered(stop.view))
  if (one.by === null || by(one.by).nl === by(closed).nl) return null
  const [is, not] = [by(closed), by(one.by)]
  return {
    nl: `“${one.id}” is gesloten door ${is.nl} en niet door ${not.nl}.`,
    en: `“${one.id}” is closed by ${is.en} and not by ${not.en}.`,
  }
}

function stands(one: Of<'meter'>, stop: Stop): Sentence | null {
  const value = stop.view.meters[one.name as Meter]
  if (value === undefined) {
    return {
      nl: `De meter “${one.name}” is hier niet te zien. Een verborgen meter staat pas na “einde”.`,
      en: `The meter “${one.name}” cannot be seen here. A hidden one shows only after “einde”.`,
    }
  }
  const met = one.is === '=' ? value === one.value : one.is === '>=' ? value >= one.value : value <= one.value
  if (met) return null
  const wanted = one.is === '=' ? `${one.value}` : `${one.is} ${one.value}`
  return { nl: `De meter “${one.name}” is ${value} en niet ${wanted}.`, en: `The meter “${one.name}” is ${value} and not ${wanted}.` }
}
