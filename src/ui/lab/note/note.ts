/** What stands on the note, as data: drawn on paper by Sheets, and as text by markdown. Pure; made by NotePaper. */

import { aloudOf } from '../../../engine/aloud.ts'
import type { Id, Scenario } from '../../../engine/types.ts'
import { language, m } from '../../../i18n/words.ts'
import { assumptionsOf, publishedOf } from '../../../lab/assumptions.ts'
import type { GroupResult, LabResult, Measure, Share, Spread, Summary } from '../../../lab/types.ts'
import type { LabState } from '../../../store/lab.ts'
import { clear, differenceWords, figure, shareWords } from '../../kit/charts/say.ts'
import { meterName, nameOf } from '../../play/amounts.ts'
import { sourceWords } from '../../play/sources.ts'
import { assumptionName, assumptionValue } from '../about/names.ts'
import { weighedWords } from '../about/weighed.ts'
import { changedWords } from '../people/changed.ts'
import { beganWith, measureWord, styleName, withoutOf } from '../people/names.ts'
import { clientName, partsOf } from '../session/parts.ts'
import { bare, questionsOf } from './questions.ts'

export interface NoteRow {
  id: string
  label: string
  today: Share
  yours: Share
}

export interface NoteGroup {
  id: string
  label: string
  lives: number
  better: Share
  worse: Share
}

export interface Note {
  question: string
  /** Story, chair, lives, who works here, date. */
  facts: string[]
  rules: { id: Id; title: string; today: string; alternative: string; source: string }[]
  /** What changed, the most important first. */
  changed: string[]
  /** Arranged at the end of the story, of the six conditions. */
  conditions: NoteRow[]
  days: { label: string; words: string }[]
  /** What better means for the groups below. */
  measure: string
  groups: NoteGroup[]
  unintended: { title: string; words: string }[]
  thought: { who: string; text: string; near: string } | null
  assumptions: { name: string; value: string; was: string | null; assumed: boolean }[]
  /** Which one moves the answer most; null while nobody looked. */
  heaviest: string | null
  questions: string[]
  /** What was written down in the session. */
  sentences: { title: string; text: string }[]
  cut: number
  link: string
}

export interface NoteAsk {
  question: string
  measure: Measure
  /** With the sentences of the session. */
  sentences: boolean
  link: string
  /** Milliseconds since 1970. */
  now: number
}

/** More would not fit on two pages. */
const MOST = { changed: 4, unintended: 4, sentence: 180 } as const

export function noteOf(scenario: Scenario, lab: LabState & { result: LabResult }, ask: NoteAsk): Note {
  const { result, settings } = lab
  const { all } = result
  return {
    question: ask.question,
    facts: factsOf(scenario, result, ask.now),
    rules: settings.turned.flatMap((id) => {
      const one = scenario.procedures.find((procedure) => procedure.id === id)
      if (!one) return []
      const source = `${sourceWords(one.source, scenario.sources)}${one.check ? ` (${m.toCheck()})` : ''}`
      return [{ id, title: one.title, today: one.now, alternative: one.alternative, source }]
    }),
    changed: changedWords(all, scenario).slice(0, MOST.changed),
    conditions: all.conditions.flatMap(({ meter, end }) => {
      const [today, yours] = [end.today[2], end.yours[2]]
      return today && yours ? [{ id: meter, label: meterName(meter), today, yours }] : []
    }),
    days: all.days.map(({ meter, open }) => ({
      label: m.labNoteDays({ without: withoutOf(scenario, meter) }),
      words: m.labNoteDaysRow({ today: around(open.today), yours: around(open.yours) }),
    })),
    measure: measureWord(ask.measure, scenario),
    groups: groupsOf(scenario, all.groups[ask.measure] ?? []),
    unintended: unintendedOf(scenario, all),
    thought: thoughtOf(lab),
    assumptions: assumedOf(scenario, settings),
    heaviest: lab.sensitivity?.result ? weighedWords(scenario, lab.sensitivity.result) : null,
    questions: questionsOf(scenario, lab, ask.measure),
    sentences: ask.sentences ? sentencesOf(scenario, lab.session.notes) : [],
    cut: result.cut.lives,
    link: ask.link,
  }
}

function factsOf(scenario: Scenario, { settings, done }: LabResult, now: number): string[] {
  const chair = scenario.chairs.find((one) => one.id === settings.chair)?.title ?? settings.chair
  return [
    `${scenario.client}, ${scenario.title}`,
    m.labNoteChair({ chair }),
    m.labNoteLives({ lives: figure(done) }),
    settings.styles.map(styleName).join(', '),
    new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(now),
  ]
}

/** “20,1–20,9”: where the mean lies. */
function around({ low, high }: Spread): string {
  const [from, to] = [figure(low, 1), figure(high, 1)]
  return from === to ? from : `${from}–${to}`
}

/** Everybody first, then every way of beginning that is not the usual one, from who gains most down to who loses most. */
function groupsOf(scenario: Scenario, groups: readonly GroupResult[]): NoteGroup[] {
  const unusual = new Set(scenario.situations.flatMap((one) => Object.keys(one.shares)))
  const gain = ({ better, worse }: GroupResult) => better.share - worse.share
  const [whole, ...rest] = groups
  const sorted = rest
    .filter((one) => one.lives > 0 && one.situation !== null && unusual.has(one.situation))
    .toSorted((a, b) => gain(b) - gain(a))
  return [whole, ...sorted].flatMap((one) => {
    if (!one) return []
    const label = one.situation === null ? m.labNoteEverybody() : bare(beganWith(scenario, one.situation))
    return [{ id: one.situation ?? 'all', label, lives: one.lives, better: one.better, worse: one.worse }]
  })
}

/** What nobody meant and what clients lose by, as far as it came more often. */
function unintendedOf(scenario: Scenario, { outcomes }: Summary): Note['unintended'] {
  return outcomes
    .filter((one) => (one.unintended || one.bad) && clear(one.difference) && one.difference.mean > 0)
    .toSorted((a, b) => b.difference.mean - a.difference.mean)
    .slice(0, MOST.unintended)
    .map((one) => ({
      title: scenario.outcomes[one.id]?.title ?? one.id,
      words: one.today.n === 0 ? m.labNoteOnlyYours({ share: shareWords(one.yours) }) : differenceWords(one.difference, 'share'),
    }))
}

function thoughtOf({ person, settings }: LabState): Note['thought'] {
  // A thought of a life under other rules than these says nothing about them.
  if (!person?.other || person.turned.join() !== settings.turned.join()) return null
  const [first] = aloudOf(person.other)
  if (!first) return null
  return { who: nameOf(person.other.scenario, first.line.who), text: first.line.text, near: first.outcome.title }
}

function assumedOf(scenario: Scenario, settings: LabState['settings']): Note['assumptions'] {
  const published = new Map(publishedOf(scenario, settings.chair).map((one) => [one.id, one.value]))
  return assumptionsOf(scenario, settings).map((one) => {
    const was = published.get(one.id)
    return {
      name: assumptionName(scenario, one.id),
      value: assumptionValue(one, one.value),
      was: was === undefined || was === one.value ? null : assumptionValue(one, was),
      assumed: one.source === null,
    }
  })
}

function sentencesOf({ client }: Scenario, notes: LabState['session']['notes']): Note['sentences'] {
  return partsOf(clientName(client)).flatMap(({ part, ask }) => {
    const text = notes[part]?.trim() ?? ''
    if (text === '') return []
    return [{ title: ask, text: text.length > MOST.sentence ? `${text.slice(0, MOST.sentence).trimEnd()} …` : text }]
  })
}
