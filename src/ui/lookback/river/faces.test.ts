import { beforeAll, describe, expect, it } from 'vitest'
import { SMALL, scenarioOf } from '../../../../tests/fixture.ts'
import { openRun } from '../../../engine/run.ts'
import type { Outcome, Scenario } from '../../../engine/types.ts'
import { itemsOf, type Journey, type JourneyItem, journeyOf, keyOf } from '../journey.ts'
import { BANKS, bankOf, bankWord } from './banks.ts'
import { faceOf, nameIn } from './faces.ts'
import { itemsByKey, litBy } from './lit.ts'

let scenario: Scenario
let journey: Journey
let items: JourneyItem[]

beforeAll(() => {
  scenario = scenarioOf(SMALL)
  const route = { scenario: 'proef', hash: scenario.hash, chair: 'casemanager', rules: ['b1', 'b8'], carried: [], seed: 1 }
  journey = journeyOf(scenario, openRun(scenario, { ...route, choices: ['vinkje', 'g_a', 'langs'] }).view())
  items = journey.days.flatMap(itemsOf)
})

const words = (item: JourneyItem | undefined, zoom: 'week' | 'day') =>
  item ? faceOf(item, zoom, scenario, journey).map((part) => part.text) : []
const first = (kind: JourneyItem['kind']) => items.find((item) => item.kind === kind)

describe('the words in the river', () => {
  it('say in the day what a decision led to and what an outcome came from', () => {
    expect(words(first('decision'), 'day')).toEqual(['‘Mooi.’', 'leidde tot: Huur loopt achter'])
    expect(words(first('outcome'), 'day')).toEqual([
      'door niemand bedoeld',
      'Huur loopt achter',
      'Een envelop, nog dicht.',
      'jij, dag 8: ‘Mooi.’',
      'een regel: Regel b8',
      'wachten: De post bleef liggen',
    ])
  })

  it('do not say of a decision what another one led to', () => {
    const item = first('decision')
    const other = { ...journey, links: [{ from: 2, to: 0, weeks: 0 }] }
    expect(item && faceOf(item, 'day', scenario, other).map((part) => part.text)).toEqual(['‘Mooi.’'])
  })

  it('are fewer in the week, and a few in the whole', () => {
    expect(words(first('decision'), 'week')).toEqual(['‘Mooi.’'])
    expect(words(first('outcome'), 'week')).toEqual(['door niemand bedoeld', 'Huur loopt achter'])
    const names = items.map((item) =>
      nameIn(item, false)
        .map((part) => part.text)
        .join(),
    )
    expect(names.filter(Boolean)).toEqual(['‘Mooi.’', 'Raad de waterlijn', 'Huur loopt achter', 'Ga langs.'])
  })

  it('say whose a thought is, and nothing of one that may not be read', () => {
    const [thought] = items.filter((item) => item.kind === 'thought')
    expect(words(thought, 'day')[0]).toBe('Milan denkt')
    expect(words(thought && { ...thought, text: null }, 'day')).toEqual(['Milan denkt iets', '…'])
  })

  it('name a decision of one’s own from another chair', () => {
    const decided = { chair: 'casemanager', day: 8, mine: true }
    const cause = { kind: 'other' as const, id: 'huur_samen', text: 'Er kwam een kruis.', decided }
    const item = first('outcome')
    const outcome: Outcome | null = item?.kind === 'outcome' ? { ...item.outcome, causes: [cause] } : null
    expect(words(item?.kind === 'outcome' && outcome ? { ...item, outcome } : undefined, 'day').at(-1)).toBe(
      'jij, eerder, door jou, als casemanager, dag 8: Er kwam een kruis.',
    )
    expect([bankOf(cause), bankOf({ ...cause, decided: { ...decided, mine: false } })]).toEqual(['earlier', 'other'])
    expect(new Set(BANKS.map(bankWord)).size).toBe(BANKS.length)
  })
})

describe('what is lit', () => {
  it('is a thing with both ends of its ripples', () => {
    const by = (kind: JourneyItem['kind']) => {
      const item = first(kind)
      return item ? [...litBy(journey, item)].sort() : []
    }
    expect(by('decision')).toEqual(['c0', 'o0'])
    expect(by('outcome')).toEqual(['c0', 'o0'])
    expect(by('guess')).toEqual(['c1'])
    expect([...itemsByKey(journey).keys()].sort()).toEqual(items.map(keyOf).sort())
  })
})
