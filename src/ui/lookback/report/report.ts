/** What is worth keeping of a route, as plain words in order: the same content for paper and for a text file. Called by Paper and by markdown. */
import type { Cause, Id, Outcome, Question, Scenario, TheoryCard, View } from '../../../engine/types.ts'
import { language, m } from '../../../i18n/words.ts'
import type { Lookback } from '../../../store/store.ts'
import { causeFrom, causeWord } from '../../kit/cause.ts'
import { nameOf } from '../../play/amounts.ts'
import { itemsOf, journeyOf } from '../journey.ts'
import { divide, outside } from '../ledger.ts'
import { cardNote, HAND, ORDERS } from '../orders.ts'
import { layerWord, weekOf } from '../words.ts'

export interface ReportInput {
  scenario: Scenario
  view: View
  /** Answers to the open questions from before the run. */
  answers: Record<Id, string>
  lookback: Lookback
  /** The words of the chosen feelings. */
  feelings: string[]
  reflection: { questions: Question[]; card: TheoryCard | null } | null
  /** With what the reader wrote. */
  notes: boolean
  /** When the route was begun, in milliseconds since 1970. */
  played: number
}

interface ReportDecision {
  kind: 'decision'
  number: number
  text: string
}

export interface ReportOutcome {
  kind: 'outcome'
  /** Its letter in the picture of the journey. */
  mark: string
  day: number
  title: string
  text: string
  unintended: boolean
  /** `by`: whose decision it was, and when; `from`: its number, when it was one of this run. */
  causes: { word: string; text: string; by: string; from: number | null }[]
}

export interface ReportDay {
  day: number
  places: string[]
  /** In the order in which they happened. */
  entries: (ReportDecision | ReportOutcome)[]
}

export interface Report {
  title: string
  facts: string[]
  ending: { title: string; text: string } | null
  /** A sentence when the route stops halfway. */
  half: string | null
  days: ReportDay[]
  layers: { word: string; unintended: number; intended: number }[]
  outside: { word: string; things: string[] }[]
  /** Null: nothing was written; with `notes` off always null. */
  hand: string | null
  recalled: { question: string; answer: string }[]
  guesses: { day: number; question: string; who: string; guessed: string; truth: string }[]
  feelings: { words: string[]; line: string } | null
  orders: { title: string; line: string; questions: { text: string; note: string | null }[] }[]
  card: TheoryCard | null
  cardNote: string | null
  action: { what: string; who: string; when: string } | null
}

export function reportOf({ scenario, view, answers, lookback, feelings, reflection, notes, played }: ReportInput): Report {
  const written = (text: string | undefined) => (notes && text?.trim() ? text.trim() : null)
  const ending = view.ending === null ? undefined : scenario.endings[view.ending]
  const chair = scenario.chairs.find((one) => one.id === view.chair)?.title ?? view.chair
  const action = { ...lookback.action, when: longDay(lookback.action.when) }
  return {
    title: `${scenario.client} – ${scenario.title}`,
    facts: [
      capital(m.reportChair({ chair })),
      weekOf(scenario, view),
      m.reportPlayed({ date: new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(played) }),
    ],
    ending: ending ?? null,
    half: view.ending === null ? m.reportHalf({ day: view.day }) : null,
    days: daysOf(scenario, view),
    layers: divide(view.outcomes).map(({ layer, drops }) => {
      const unintended = drops.filter((drop) => drop.outcome.unintended).length
      return { word: layerWord(layer), unintended, intended: drops.length - unintended }
    }),
    outside: outside(view.outcomes).map(({ layer, things }) => ({ word: layerWord(layer), things: things.map((thing) => thing.text) })),
    hand: written(lookback.answers[HAND]),
    recalled: Object.entries(answers).flatMap(([ask, answer]) => {
      const [question, text] = [scenario.asks[ask], written(answer)]
      return question && text ? [{ question, answer: text }] : []
    }),
    guesses: view.guesses.map(({ day, question, who, guessed, truth }) => ({ day, question, who: nameOf(scenario, who), guessed, truth })),
    feelings: notes && (feelings.length > 0 || lookback.words.trim()) ? { words: feelings, line: lookback.words.trim() } : null,
    orders: ORDERS.map(({ order, title, line }) => ({
      title: title(),
      line: line(),
      questions: (reflection?.questions ?? [])
        .filter((question) => question.order === order)
        .map((question) => ({ text: question.text, note: written(lookback.answers[question.id]) })),
    })).filter(({ questions }) => questions.length > 0),
    card: reflection?.card ?? null,
    cardNote: reflection?.card ? written(lookback.answers[cardNote(reflection.card.id)]) : null,
    action: notes && (action.what.trim() || action.who.trim() || action.when) ? action : null,
  }
}

/** What a cause is called and whose it was: a report of a group says it otherwise than one's own. */
interface Says {
  word: (cause: Cause) => string
  from: (cause: Cause, scenario: Scenario) => string
}

/** The days on which something was decided or came of it, the decisions numbered from 1, the outcomes lettered. Also of the report of a team. */
export function daysOf(scenario: Scenario, view: View, says: Says = { word: causeWord, from: causeFrom }): ReportDay[] {
  const numbers = new Map(view.decisions.map((taken, n) => [taken.at, n + 1]))
  return journeyOf(scenario, view)
    .days.map((day) => ({
      day: day.day,
      places: day.places,
      entries: itemsOf(day).flatMap((item): ReportDay['entries'] => {
        if (item.kind === 'decision') return [{ kind: 'decision', number: numbers.get(item.at) ?? 0, text: item.text }]
        return item.kind === 'outcome' ? [outcomeOf(scenario, item.outcome, letter(item.index), numbers, says)] : []
      }),
    }))
    .filter((day) => day.entries.length > 0)
}

function outcomeOf(scenario: Scenario, outcome: Outcome, mark: string, numbers: ReadonlyMap<number, number>, says: Says): ReportOutcome {
  const said = outcome.who !== null && outcome.who !== 'jij' ? `${nameOf(scenario, outcome.who)}: ` : ''
  return {
    kind: 'outcome',
    mark,
    day: outcome.day,
    title: outcome.title,
    text: `${said}${outcome.text}`,
    unintended: outcome.unintended,
    causes: outcome.causes.map((cause) => ({
      word: says.word(cause),
      text: cause.text,
      by: cause.kind === 'choice' ? '' : says.from(cause, scenario),
      from: cause.kind === 'choice' ? (numbers.get(cause.at) ?? null) : null,
    })),
  }
}

/** a … z, aa, ab … */
function letter(n: number): string {
  const last = String.fromCharCode(97 + (n % 26))
  return n < 26 ? last : letter(Math.floor(n / 26) - 1) + last
}

/** `2026-11-30` → maandag 30 november 2026; empty when it is no day. */
export function longDay(when: string): string {
  const day = new Date(`${when}T12:00:00Z`)
  return Number.isNaN(day.getTime()) ? '' : new Intl.DateTimeFormat(language(), { dateStyle: 'full', timeZone: 'UTC' }).format(day)
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
