import { beforeAll, describe, expect, it } from 'vitest'
import { SMALL, scenarioOf } from '../../../tests/fixture.ts'
import { openRun } from '../../engine/run.ts'
import type { Scenario, View } from '../../engine/types.ts'
import { EVERYTHING, filtered, itemsOf, type Journey, journeyOf, keyOf } from './journey.ts'

const DECISIONS = [
  { id: 'lijst', title: 'De lijst', day: 8, options: { vinkje: { good: '', costs: '' }, tekenen: { good: '', costs: '' } } },
]

function played(scenario: Scenario, chair: string, ...choices: string[]): View {
  const route = { scenario: 'proef', hash: scenario.hash, chair, rules: ['b1', 'b8'], carried: [], seed: 1, choices }
  return openRun(scenario, route).view()
}

describe('a journey', () => {
  let scenario: Scenario
  let view: View
  let journey: Journey
  beforeAll(() => {
    scenario = scenarioOf(SMALL, { decisions: DECISIONS })
    view = played(scenario, 'casemanager', 'vinkje', 'g_a', 'langs')
    journey = journeyOf(scenario, view)
  })
  const day = (n: number) => journey.days.find((one) => one.day === n)

  it('has the days in order, with the places of each', () => {
    expect(journey.days.map((one) => [one.day, one.places])).toEqual([
      [8, ['Spreekkamer 2']],
      [15, []],
      [16, ['De gang']],
    ])
  })

  it('puts decisions, guesses, thoughts, outcomes and documents on their days', () => {
    expect(day(8)?.decisions.map((one) => [one.at, one.title, one.text])).toEqual([[0, 'De lijst', '‘Mooi.’']])
    expect(day(8)?.guesses.map((one) => one.guess.guessed)).toEqual(['Hij wil weg.'])
    expect(day(8)?.documents.map((one) => one.title)).toEqual(['Een brief'])
    expect(day(15)?.outcomes.map((one) => [one.index, one.outcome.title])).toEqual([[0, 'Huur loopt achter']])
    expect(day(15)?.decisions.map((one) => one.text)).toEqual(['Ga langs.'])
    expect(day(8)?.thoughts.map((one) => [one.who, one.mine])).toEqual([
      ['milan', false],
      ['jij', true],
      ['moeder', false],
      ['milan', false],
    ])
  })

  it('keeps everything of a day in the order in which it happened', () => {
    const orders = journey.days.flatMap((one) => itemsOf(one).map((item) => item.order))
    expect(orders).toEqual([...orders].sort((a, b) => a - b))
    expect(
      itemsOf(journey.days[0] ?? { day: 0, places: [], decisions: [], guesses: [], thoughts: [], outcomes: [], documents: [] }).map(
        (item) => item.kind,
      ),
    ).toEqual(['thought', 'thought', 'document', 'thought', 'decision', 'guess', 'thought'])
  })

  it('links what was chosen to what came of it, and counts the weeks', () => {
    expect(journey.links).toEqual([{ from: 0, to: 0, weeks: 1 }])
    expect(journey.banks.map((bank) => bank.cause.kind)).toEqual(['rule', 'wait'])
  })

  it('gives every item a key of its own', () => {
    const keys = journey.days.flatMap((one) => itemsOf(one).map(keyOf))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('knows whose own thoughts they are in another chair', () => {
    const client = journeyOf(scenario, played(scenario, 'client', 'vinkje'))
    expect(client.thinkers).toContainEqual({ who: 'milan', mine: true })
    expect(client.thinkers.findIndex((one) => !one.mine)).toBeGreaterThan(client.thinkers.findLastIndex((one) => one.mine))
    const body = { ...scenario, chairs: scenario.chairs.map((chair) => ({ ...chair, as: 'moeder' })) }
    expect(journeyOf(body, view).thinkers).toContainEqual({ who: 'moeder', mine: true })
  })

  it('stops where the route stops, its last thoughts unread', () => {
    const half = journeyOf(scenario, played(scenario, 'casemanager', 'vinkje'))
    expect(half.ended).toBe(false)
    expect(half.days.flatMap((one) => one.thoughts).some((one) => one.text === null)).toBe(true)
    expect(half.links).toEqual([])
    expect(half.moments.length).toBe(2)
  })

  it('is there before anything was chosen', () => {
    const start = journeyOf(scenario, played(scenario, 'casemanager'))
    expect(start.days.map((one) => one.day)).toEqual([8])
    expect(start.days.flatMap((one) => one.decisions)).toEqual([])
  })

  it('leaves out whose thoughts are not wanted', () => {
    const less = filtered(journey, { ...EVERYTHING, without: ['milan'] })
    expect(less.days.flatMap((one) => one.thoughts.map((thought) => thought.who))).toEqual(['jij', 'moeder'])
    expect(filtered(journey, EVERYTHING)).toEqual(journey)
  })

  it('shows only what nobody intended, with its links', () => {
    expect(filtered(journey, { ...EVERYTHING, unintended: true }).links.length).toBe(1)
    const meant = { ...view, outcomes: view.outcomes.map((one) => ({ ...one, unintended: false })) }
    meant.past = view.past.map((moment) => ({ ...moment, outcomes: moment.outcomes.map((one) => ({ ...one, unintended: false })) }))
    const none = filtered(journeyOf(scenario, meant), { ...EVERYTHING, unintended: true })
    expect([none.links, none.banks, none.days.flatMap((one) => one.outcomes)]).toEqual([[], [], []])
  })

  it('shows one outcome with what led to it, and the moments of both', () => {
    const one = filtered(journey, { ...EVERYTHING, outcome: 0 })
    expect(one.days.flatMap((each) => each.decisions.map((decision) => decision.id))).toEqual(['vinkje'])
    expect(one.days.map((each) => each.day)).toEqual([8, 15])
    expect(one.days.flatMap((each) => each.guesses)).toEqual([])
    const elsewhere = {
      ...journey,
      days: journey.days.map((each) => ({ ...each, thoughts: each.thoughts.map((all) => ({ ...all, moment: 1 })) })),
    }
    expect(filtered(elsewhere, { ...EVERYTHING, outcome: 0 }).days.flatMap((each) => each.thoughts)).toEqual([])
  })
})
