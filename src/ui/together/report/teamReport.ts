/** What a team session brought, as plain words in order and without anybody in it: the same content for the screen, for paper and for a text file. Drawn by Sheets. */
import type { Ballot, Branch, Met, Room, Slip, SlipKind } from '../../../engine/session/types.ts'
import type { Cause, Id, Procedure, Scenario, TheoryCard, View } from '../../../engine/types.ts'
import { language, m } from '../../../i18n/words.ts'
import { causeFrom, causeWord } from '../../kit/cause.ts'
import { capital, daysOf, longDay, type ReportDay } from '../../lookback/report/report.ts'
import { duration, nameOf } from '../../play/amounts.ts'
import { sourceWords } from '../../play/sources.ts'
import { turnedRule } from '../kit/many.ts'
import { stepName } from '../kit/steps.ts'
import { countsOf, isTie, type Moved, mostDivided, mostMoved, movedOf, sumOf } from './rounds.ts'

export interface TeamAnswer {
  /** An option, or `?`. */
  id: string
  text: string
  /** A rule or the clock closed it. */
  closed: boolean
  /** What the room took, or what was chosen in the route. */
  taken: boolean
  /** The thought that was real, of a guess. */
  true: boolean
  /** How many gave it, by round. */
  counts: number[]
  /** Sentences that came with it; `round` from 1. What the facilitator hid is not there. */
  reasons: { round: number; text: string }[]
}

export interface TeamBallot {
  id: string
  /** Of a decision, as it is numbered in the journey; null of a guess, and where the story has gone back. */
  number: number | null
  day: number
  /** The question of a guess, or what the decision is about; empty where the story has no name for it. */
  title: string
  /** Whose thought was guessed; empty of a decision. */
  who: string
  answers: TeamAnswer[]
  /** How many answered, by round. Empty: it was taken without asking. */
  totals: number[]
  /** A last round that was not revealed. */
  open: boolean
  /** What came of it and why; null of a guess, and while nothing was taken. */
  taken: { text: string; by: 'majority' | 'other' | 'recorded'; why: string } | null
  /** Another option got as many votes in the last round as the one that was taken. */
  tie: boolean
  moved: Moved | null
}

export interface TeamReport {
  form: Room['form']
  title: string
  facts: string[]
  ending: { title: string; text: string } | null
  /** A sentence when the story or the session is not over. */
  half: string | null
  /** The card of step 0. */
  theory: TheoryCard | null
  /** What the one who brought the route asked; may be empty. */
  question: string
  decisions: TeamBallot[]
  guesses: TeamBallot[]
  /** Trying rules: how the room chose which rule to turn, oldest first. */
  ruled: TeamBallot[]
  /** The same person under the rule that was turned last; null where none was. */
  turned: Turned | null
  /** Where the room was divided most and where it moved most, each once or where it is equal more often. */
  divided: TeamBallot[]
  moved: TeamBallot[]
  /** Whether there was a round in which a room could have been divided, and whether there was a second one. */
  asked: { once: boolean; twice: boolean }
  days: ReportDay[]
  branches: { where: string; was: string; other: string; gone: string[]; came: string[]; ending: Branch['ending'] }[]
  questions: string[]
  advice: string[]
  /** By the step they were written in; `step` is empty outside the steps. */
  learned: { step: string; texts: string[] }[]
  action: { what: string; who: string; when: string } | null
  /** How many sentences wait to be opened, and so are not here. */
  unopened: number
}

/** A rule that was turned, and what it did. */
interface Turned {
  rule: Pick<Procedure, 'title' | 'now' | 'alternative'>
  met: Met
  /** Where the names of places and people are, and in whose chair. */
  scenario: Scenario
  chair: Id
}

/** Works from what any role knows of the room; what a role may not know is simply not there. */
export function teamReport(scenario: Scenario, view: View, room: Room): TeamReport {
  const ballots = ballotsOf(room)
  const choices = ballots.filter(({ kind }) => kind === 'choice')
  const made = new Map(ballots.map((ballot) => [ballot, ballotOf(scenario, view, ballot)]))
  const drawn = (some: readonly Ballot[]) => some.flatMap((ballot) => made.get(ballot) ?? [])
  const action = { what: room.action.what.trim(), who: room.action.who.trim(), when: longDay(room.action.when) }
  const ending = view.ending === null ? null : (scenario.endings[view.ending] ?? null)
  return {
    form: room.form,
    title: `${scenario.client} – ${scenario.title}`,
    facts: factsOf(scenario, view, room, ballots),
    ending,
    half: halfOf(view, room),
    theory: theoryOf(scenario, room),
    question: room.question.trim(),
    decisions: drawn(choices.filter((ballot) => ballot.rounds.length > 0 || ballot.taken?.why)),
    guesses: drawn(ballots.filter(({ kind }) => kind === 'guess')),
    ruled: drawn(ballots.filter(({ kind, rounds, taken }) => kind === 'rule' && (rounds.length > 0 || taken !== null))),
    turned: turnedOf(scenario, room),
    divided: drawn(mostDivided(choices)),
    moved: drawn(mostMoved(choices)),
    asked: {
      once: choices.some((one) => countsOf(one).some((counts) => sumOf(counts) > 1)),
      twice: choices.some((one) => countsOf(one).length > 1),
    },
    days: daysOf(scenario, view, saysOf(room)),
    branches: room.branches.map((branch) => branchOf(view, branch)),
    questions: slipsOf(room, 'question').map(({ text }) => text),
    advice: slipsOf(room, 'advice').map(({ text }) => text),
    learned: learnedOf(room),
    action: action.what || action.who || action.when ? action : null,
    unopened: room.slips.filter((slip) => !readable(room, slip) && !slip.hidden).length,
  }
}

/** What the facilitator wrote down for themselves, in the order of the story; empty for everybody else. */
export function ownNotes(view: View, room: Room): { where: string; text: string }[] {
  return Object.entries(room.notes)
    .map(([at, text]) => ({ at: Number(at), text: text.trim() }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.at - b.at)
    .map(({ at, text }) => ({ where: whereOf(view, at), text }))
}

/** Each ballot once, in the order in which they were asked. */
function ballotsOf(room: Room): Ballot[] {
  const all = new Map(room.past.map((ballot) => [ballot.id, ballot]))
  if (room.ballot && !all.has(room.ballot.id)) all.set(room.ballot.id, room.ballot)
  return [...all.values()]
}

function factsOf(scenario: Scenario, view: View, room: Room, ballots: readonly Ballot[]): string[] {
  const chair = scenario.chairs.find((one) => one.id === view.chair)?.title ?? view.chair
  const many = room.by === 'phones' ? Object.keys(room.seats).length : Math.max(0, ...ballots.flatMap(countsOf).map(sumOf))
  const minutes = room.endedAt === null ? 0 : Math.round((room.endedAt - room.madeAt) / 60_000)
  return [
    formOf(room),
    m.teamChair({ chair }),
    new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(room.madeAt),
    ...(many === 0 ? [] : [many === 1 ? m.teamOne() : room.by === 'phones' ? m.teamPhones({ n: many }) : m.teamHands({ n: many })]),
    ...(minutes < 2 ? [] : [m.teamOpen({ time: duration(minutes) })]),
  ].map(capital)
}

function formOf({ form, step }: Room): string {
  if (form === 'rules') return m.rulesTeamForm()
  if (form === 'decide') return m.teamDecide()
  return step?.short ? m.teamReplayShort() : m.teamReplay()
}

function turnedOf(scenario: Scenario, room: Room): Turned | null {
  const met = room.policy?.met
  const rule = turnedRule(scenario, room)
  return met && rule ? { met, rule, scenario, chair: room.route.chair } : null
}

function theoryOf({ theory, sources }: Scenario, room: Room): TheoryCard | null {
  const card = room.theory === null ? undefined : theory[room.theory]
  return card ? { ...card, source: sourceWords(card.source, sources) } : null
}

function halfOf(view: View, room: Room): string | null {
  if (view.ending === null) return m.teamHalf({ day: view.day })
  return room.endedAt === null ? m.teamNotEnded() : null
}

/** In a session nobody is *jij*: what was chosen was the team's, or the route's, or – while rules are tried – nobody's. */
function saysOf({ form, past }: Room): { word: (cause: Cause) => string; from: (cause: Cause, scenario: Scenario) => string } {
  const asked = new Set(past.flatMap(({ taken }) => taken?.id ?? []))
  const chosen = (id: string): string => {
    if (form === 'rules') return asked.has(id) ? m.teamCauseTeam() : m.rulesTeamCause()
    return form === 'decide' ? m.teamCauseTeam() : m.teamCauseRoute()
  }
  const theirs = (cause: Cause): Cause =>
    cause.kind === 'other' && cause.decided ? { ...cause, decided: { ...cause.decided, mine: false } } : cause
  return {
    word: (cause) => (cause.kind === 'choice' ? chosen(cause.id) : causeWord(theirs(cause))),
    from: (cause, scenario) => causeFrom(theirs(cause), scenario),
  }
}

function ballotOf(scenario: Scenario, view: View, ballot: Ballot): TeamBallot {
  const counts = countsOf(ballot)
  const guess = ballot.kind === 'guess'
  const rule = ballot.kind === 'rule'
  const reasons = ballot.rounds.flatMap(({ reasons }, n) =>
    reasons.flatMap(({ choice, text, hidden }) => (text?.trim() && !hidden ? [{ choice, round: n + 1, text: text.trim() }] : [])),
  )
  const answer = (id: string, text: string, closed: boolean): TeamAnswer => ({
    ...{ id, text, closed, true: guess && ballot.truth === id, taken: !guess && ballot.taken?.id === id },
    counts: counts.map((one) => one[id] ?? 0),
    reasons: reasons.filter(({ choice }) => choice === id).map(({ round, text }) => ({ round, text })),
  })
  const unsure = answer('?', m.teamUnsure(), false)
  const taken = ballot.options.find(({ id }) => id === ballot.taken?.id)
  return {
    id: ballot.id,
    number: guess || rule ? null : numberOf(view, ballot.at),
    day: ballot.day,
    title: rule ? m.rulesWhich() : guess ? guessTitle(scenario, ballot) : (titleOf(scenario, ballot) ?? ''),
    who: guess ? nameOf(scenario, ballot.who) : '',
    answers: [
      ...ballot.options.map(({ id, text, closed }) => answer(id, text, closed)),
      ...(unsure.counts.some((n) => n > 0) || unsure.reasons.length > 0 ? [unsure] : []),
    ],
    totals: counts.map(sumOf),
    open: ballot.rounds.length > counts.length,
    taken: ballot.taken && taken && !guess ? { text: taken.text, by: ballot.taken.by, why: ballot.taken.why.trim() } : null,
    tie: isTie(ballot),
    moved: movedOf(ballot),
  }
}

function guessTitle(scenario: Scenario, { question, who }: Ballot): string {
  return question ?? (who === null ? '' : m.thought({ name: nameOf(scenario, who) }))
}

/** A decision of the scenario is known by its options. */
function titleOf(scenario: Scenario, { options }: Ballot): string | undefined {
  return scenario.decisions.find((decision) => options.some(({ id }) => id in decision.options))?.title
}

/** The number of a decision in the journey, from 1; the one that lies open comes after the last. */
function numberOf(view: View, at: number): number | null {
  const index = view.decisions.findIndex((taken) => taken.at === at)
  if (index >= 0) return index + 1
  return at === view.made ? view.decisions.length + 1 : null
}

function whereOf(view: View, at: number): string {
  const taken = view.decisions.find((one) => one.at === at)
  const guess = view.guesses.find((one) => one.at === at)
  if (taken) return `${m.teamDecisionN({ n: numberOf(view, at) ?? 0 })} · ${m.day({ day: taken.day })}`
  if (guess) return `${m.teamGuess()} · ${m.day({ day: guess.day })}`
  return view.ending !== null ? m.teamAtEnd() : m.day({ day: view.day })
}

function branchOf(view: View, { at, text, gone, came, ending }: Branch): TeamReport['branches'][number] {
  return { where: whereOf(view, at), was: view.decisions.find((one) => one.at === at)?.text ?? '', other: text, gone, came, ending }
}

/** Where hands are counted the facilitator wrote every slip, so there is nothing to open. */
function readable({ by, opened }: Room, slip: Slip): slip is Slip & { text: string } {
  return !slip.hidden && (slip.text?.trim() ?? '') !== '' && (by === 'hands' || opened.includes(slip.kind))
}

function slipsOf(room: Room, kind: SlipKind): { step: Slip['step']; text: string }[] {
  return room.slips.flatMap((slip) => (slip.kind === kind && readable(room, slip) ? [{ step: slip.step, text: slip.text.trim() }] : []))
}

function learnedOf(room: Room): TeamReport['learned'] {
  const steps = new Map<Slip['step'], string[]>()
  for (const { step, text } of slipsOf(room, 'learned')) steps.set(step, [...(steps.get(step) ?? []), text])
  return [...steps]
    .sort(([a], [b]) => (a ?? -1) - (b ?? -1))
    .map(([step, texts]) => ({ step: step === null ? '' : m.teamStep({ n: step, name: stepName(step) }), texts }))
}
