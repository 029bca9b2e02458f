/** The words that stand for a thing in the river, fewer in the whole and all of them in the day. Measured by the layout and drawn by Drawing. */
import type { Scenario } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'
import { causeFrom, causeWord } from '../../kit/cause.ts'
import { nameOf, thinks } from '../../play/amounts.ts'
import type { Journey, JourneyDecision, JourneyItem, JourneyOutcome } from '../journey.ts'
import type { Zoom } from './course.ts'
import type { Part } from './type.ts'

const SMALL = 0.875
const ALL = 40

function part(text: string, lines: number, look: Partial<Part> = {}): Part {
  return { text, lines, size: SMALL, bold: false, role: 'main', story: true, ...look }
}

const label = (text: string, story = false): Part => part(text, 1, { role: 'head', size: 0.8125, bold: true, story })

/** A few words for the whole. On a narrow screen they are small and two lines at most: the whole should stay in sight. */
export function nameIn(item: JourneyItem, narrow: boolean): Part[] {
  const look = narrow ? { size: 0.8125 } : {}
  const lines = narrow ? 2 : 3
  if (item.kind === 'decision') return [part(item.title ?? item.text, lines, look)]
  if (item.kind === 'guess') return [part(m.riverGuess(), lines, { ...look, story: false })]
  return item.kind === 'outcome' ? [part(item.outcome.title, lines, { ...look, bold: true })] : []
}

/** All its words for a day, fewer for a week. */
export function faceOf(item: JourneyItem, zoom: Exclude<Zoom, 'whole'>, scenario: Scenario, journey: Journey): Part[] {
  switch (item.kind) {
    case 'decision':
      return decision(item, zoom, journey)
    case 'guess':
      return [label(m.riverGuess()), part(item.guess.question, ALL), part(item.guess.guessed, zoom === 'week' ? 2 : ALL, { role: 'more' })]
    case 'outcome':
      return outcome(item, zoom, scenario)
    case 'document':
      return [label(m.documents()), part(item.title, ALL)]
    case 'thought':
      if (item.text === null) return [label(m.thinksSomething({ name: nameOf(scenario, item.who) })), part('…', 1)]
      return [label(thinks(scenario, item.who)), part(item.text, zoom === 'week' ? 4 : ALL)]
  }
}

function decision({ title, text, at }: JourneyDecision, zoom: Exclude<Zoom, 'whole'>, journey: Journey): Part[] {
  const parts = [part(text, zoom === 'week' ? 4 : ALL, { bold: true })]
  const head = title ? [label(title, true)] : []
  if (zoom === 'week') return [...head, ...parts]
  const led = journey.links.filter((link) => link.from === at).map((link) => titleOf(journey, link.to))
  return led.length === 0
    ? [...head, ...parts]
    : [...head, ...parts, part(`${m.ledTo()} ${led.join(' · ')}`, ALL, { role: 'more', story: false })]
}

function outcome(
  { outcome: { title, text, unintended, causes } }: JourneyOutcome,
  zoom: Exclude<Zoom, 'whole'>,
  scenario: Scenario,
): Part[] {
  const head = [{ ...label(unintended ? m.unintended() : m.intended()), sign: true as const }, part(title, 3, { bold: true, size: 0.9375 })]
  if (zoom === 'week') return head
  const because = causes.map((cause) => {
    const from = causeFrom(cause, scenario)
    return part(`${causeWord(cause)}${from && `, ${from}`}: ${cause.text}`, 4, { role: 'more', story: false })
  })
  return [...head, part(text, ALL), ...because]
}

function titleOf(journey: Journey, index: number): string {
  for (const day of journey.days) for (const one of day.outcomes) if (one.index === index) return one.outcome.title
  return ''
}
