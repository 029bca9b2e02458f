/**
 * `shortForm(scenario, choices)`: a chair in a few decisions. The reader is asked the ones that `scenario.lab.short` names; everything in between falls
 * as in the sample of that chair, and is told in short. Called by app while somebody plays the short form.
 */
import { openRun, type ProvableRun } from './run.ts'
import type { Choice, Id, Line, Moment, Offer, Route, Scenario, ShortForm, Style, View } from './types.ts'

/** A story that asks more than this goes round in circles. */
const MOST_CHOICES = 300

/**
 * Where somebody is who made these choices (their own and those in between; the ones that do not fit are left out), gone on to the next thing that is
 * asked or to the end. Null: this story has no short form. Under the rules of today, in an ordinary week, with the chance of the sample.
 */
export function shortForm(scenario: Scenario, choices: readonly Id[]): ShortForm | null {
  const route = routeOf(scenario, choices)
  if (!route) return null
  const run = openRun(scenario, { ...route, choices: [] })
  const rests = [run.view()]
  let own = -1
  for (const id of choices) {
    const mine = isAsked(scenario, run)
    if (!taken(run, id)) break
    if (mine) own = rests.length - 1
    rests.push(run.view())
  }
  while (run.view().offer && run.view().made < MOST_CHOICES && !isAsked(scenario, run)) {
    const id = inBetween(scenario, run)
    if (id === undefined || !taken(run, id)) break
    rests.push(run.view())
  }
  return formOf(scenario, run, rests, own)
}

/** Takes what is asked now, and goes on. An option that is closed or does not lie there changes nothing. */
export function answerShort(scenario: Scenario, form: ShortForm, id: Id): ShortForm {
  const open = form.now.offer?.choices.some((choice) => choice.id === id && choice.closed === null)
  return (open ? shortForm(scenario, [...form.route.choices, id]) : null) ?? form
}

/** Back to the last thing that was asked before this one; at the first one nothing changes. */
export function backShort(scenario: Scenario, form: ShortForm): ShortForm {
  const route = { ...form.route, choices: [] as Id[] }
  const run = openRun(scenario, route)
  let last = -1
  form.route.choices.forEach((id, at) => {
    if (isAsked(scenario, run)) last = at
    taken(run, id)
  })
  return (last < 0 ? null : shortForm(scenario, form.route.choices.slice(0, last))) ?? form
}

/** The choices that fall by themselves from where this route stands, up to the next thing that is asked or to the end. Any route of the chair. */
export function fallingFrom(scenario: Scenario, route: Route): Id[] {
  const run = openRun(scenario, route)
  const from = run.view().made
  while (run.view().offer && run.view().made < MOST_CHOICES && !isAsked(scenario, run)) {
    const id = inBetween(scenario, run)
    if (id === undefined || !taken(run, id)) break
  }
  return run.route().choices.slice(from)
}

function routeOf(scenario: Scenario, choices: readonly Id[]): Route | null {
  const chair = scenario.lab?.short.chair ?? ''
  const sample = scenario.samples[chair]
  const ready = scenario.chairs.some((one) => one.id === chair && one.start !== undefined)
  if (!sample || !ready || scenario.lab?.short.decisions.length === 0) return null
  const rules = scenario.procedures.filter((one) => one.on).map((one) => one.id)
  return { scenario: scenario.id, hash: scenario.hash, chair, rules, carried: sample.carried, seed: sample.seed, choices: [...choices] }
}

/** Whether it is the reader's turn: at a decision of the short form, and at a guess on the page before one. */
function isAsked(scenario: Scenario, run: ProvableRun): boolean {
  const { offer, made, day } = run.view()
  if (!offer || askedAt(scenario, offer) >= 0) return offer !== null
  if (offer.kind !== 'guess') return false
  // What is guessed changes nothing: any of them shows what comes next.
  taken(run, offer.choices[0]?.id ?? '')
  const next = run.view()
  run.apply({ type: 'rewind', to: made })
  return next.day === day && next.offer !== null && next.offer.kind !== 'guess' && askedAt(scenario, next.offer) >= 0
}

/** The place of this offer among the asked decisions; −1 when it is none of them. */
function askedAt({ lab, decisions }: Scenario, offer: Offer): number {
  return (lab?.short.decisions ?? []).findIndex((id) => {
    const options = decisions.find((one) => one.id === id)?.options ?? {}
    return offer.choices.some((choice) => choice.id in options)
  })
}

function taken(run: ProvableRun, id: Id): boolean {
  const { offer, made } = run.view()
  if (!offer) return false
  run.apply({ type: offer.kind === 'guess' ? 'guess' : 'choose', id })
  return run.view().made === made + 1
}

/** As in the sample where that lies open, else in the way in which the reader chose most, else the first. */
function inBetween(scenario: Scenario, run: ProvableRun): Id | undefined {
  const { offer, decisions, chair } = run.view()
  const open = (offer?.choices ?? []).filter((choice) => choice.closed === null)
  const recorded = new Set(scenario.samples[chair]?.choices)
  const liked = mostOf(decisions.map((one) => one.style))
  const found =
    open.find((choice: Choice) => recorded.has(choice.id)) ?? open.find((choice) => liked !== null && run.styleOf(choice.id) === liked)
  return (found ?? open[0])?.id
}

function mostOf(styles: readonly (Style | null)[]): Style | null {
  const times = new Map<Style, number>()
  for (const style of styles) if (style) times.set(style, (times.get(style) ?? 0) + 1)
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function formOf(scenario: Scenario, run: ProvableRun, rests: readonly View[], own: number): ShortForm {
  const now = run.view()
  const { decisions } = scenario.lab?.short ?? { decisions: [] }
  // A guess stands at the decision that follows it.
  const at = now.offer ? decisions.findIndex((id) => !isBehind(scenario, now, id)) : decisions.length
  const first = rests[own + 1] ?? now
  const from = opening(now.now)
  const direct = first.made === now.made && (from === 0 || first.now.lines.every((line, n) => n === 0 || !turns(line)))
  const until = direct ? 0 : firstTurn(first.now)
  return {
    route: run.route(),
    asked: at < 0 ? decisions.length : at,
    of: decisions.length,
    reply: direct ? null : first,
    between: direct ? [] : told(scenario, now, first, until, from),
    now,
    from: direct ? (now.now.lines[0]?.n ?? 0) : from,
    own: now.made > 0 && own === now.made - 1,
  }
}

/** Whether this decision was made in this run, or the story went past it. */
function isBehind({ decisions, lab }: Scenario, view: View, id: Id): boolean {
  const list = lab?.short.decisions ?? []
  const made = (one: Id) => {
    const options = decisions.find((decision) => decision.id === one)?.options ?? {}
    return view.decisions.some((decision) => decision.id in options)
  }
  return list.slice(list.indexOf(id)).some(made)
}

const turns = (line: Line) => line.heading !== null || line.heavy !== null

/** The first line that stands on a second page of the moment. */
function firstTurn({ lines }: Moment): number {
  return lines.slice(1).find(turns)?.n ?? Number.POSITIVE_INFINITY
}

/** The line with which the last day of the moment begins; without one, its last change of place, or its first line. */
function opening({ lines }: Moment): number {
  const line = lines.findLast((one) => (one.heading?.day ?? null) !== null) ?? lines.findLast((one) => one.heading !== null) ?? lines[0]
  return line?.n ?? 0
}

/** What happened between the page that was read first and the one that is read now: decisions as others tell them, and what came of it. */
function told(scenario: Scenario, now: View, first: View, until: number, from: number): ShortForm['between'] {
  const days = new Map<number, Set<string>>()
  const say = (day: number, text: string) => days.set(day, (days.get(day) ?? new Set()).add(text))
  for (const moment of [...now.past.slice(first.made), now.now]) {
    for (const { line, day, title } of moment.outcomes) if (line >= until && line < from) say(day, title)
    const { taken: choice } = moment
    if (choice) say(choice.day, toldOf(scenario, choice.id) ?? choice.text)
  }
  return [...days].sort(([a], [b]) => a - b).map(([day, texts]) => ({ day, told: [...texts] }))
}

function toldOf({ decisions }: Scenario, id: Id): string | undefined {
  return decisions.flatMap((decision) => decision.options[id]?.told ?? [])[0]
}
