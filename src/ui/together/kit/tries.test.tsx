import { renderToString } from 'preact-render-to-string'
import { beforeEach, describe, expect, test } from 'vitest'
import { scenarioOf } from '../../../../tests/fixture.ts'
import { newRoom } from '../../../engine/session/session.ts'
import type { Ballot, Met, Room } from '../../../engine/session/types.ts'
import type { Offer, Taken, View } from '../../../engine/types.ts'
import { setLanguage } from '../../../i18n/words.ts'
import { betweenOf, isAsked } from './asked.ts'
import { MetAll, voiceOf } from './Met.tsx'
import { manyOf, rulesIn } from './many.ts'
import { OptionText } from './OptionText.tsx'

beforeEach(() => setLanguage('nl'))

const option = (told?: string) => ({ good: '', costs: '', ...(told ? { told } : {}) })
const STORY = scenarioOf('=== casemanager_start ===\nHoi.\n-> END\n', {
  decisions: [
    { id: 'eerst', chair: 'client', title: 'Eerst', day: 2, options: { a: option(), b: option() } },
    { id: 'tussen', chair: 'client', title: 'Tussen', day: 4, options: { c: option('Hij ging.'), d: option('Hij bleef.') } },
    { id: 'weer', chair: 'client', title: 'Weer', day: 4, options: { e: option('Hij belde.') } },
  ],
  lab: { gate: 'binnen', days: 90, counted: [], short: { chair: 'client', decisions: ['eerst'] } },
})
const route = { scenario: 'proef', hash: '', chair: 'client', rules: [], carried: [], seed: 1, choices: [] }
const ballot = (at: number, kind: Ballot['kind'] = 'choice'): Ballot => ({
  ...{ id: `b${at}`, at, kind, day: 1, question: null, who: null, options: [], rounds: [], truth: null },
  taken: { id: 'a', by: 'majority', why: '' },
})
const room = (more: Partial<Room> = {}): Room => ({
  ...newRoom({ form: 'rules', by: 'phones', route, stops: [], short: false, now: 0 }),
  ...{ phase: 'reading', past: [ballot(0)] },
  ...more,
})
const taken = (at: number, id: string, day: number): Taken => ({ at, id, day, text: `Tekst ${id}`, cost: null, style: null })
const viewOf = (...decisions: Taken[]) => ({ decisions }) as unknown as View
const offer = (...ids: string[]) => ({ kind: 'choice', choices: ids.map((id) => ({ id })) }) as unknown as Offer

describe('what the room is asked', () => {
  test('the decisions of the short form, and nothing else', () => {
    expect(isAsked(STORY, offer('x', 'b'))).toBe(true)
    expect(isAsked(STORY, offer('c', 'd'))).toBe(false)
    expect(isAsked(STORY, null)).toBe(false)
    expect(isAsked({ ...STORY, lab: null }, offer('a'))).toBe(false)
  })
})

describe('what fell by itself', () => {
  const view = viewOf(taken(0, 'a', 2), taken(1, 'c', 4), taken(2, 'e', 4), taken(3, 'klein', 5), taken(4, 'd', 6))

  test('a line for every day since the room last took something, as others tell it; what is no decision is not told', () => {
    expect(betweenOf(STORY, view, room())).toEqual([
      { day: 4, told: ['Hij ging.', 'Hij belde.'] },
      { day: 6, told: ['Hij bleef.'] },
    ])
    expect(betweenOf(STORY, view, room({ past: [ballot(0), ballot(4)] }))).toEqual([])
  })

  test('a rule that was taken is nothing in the story; other parts and forms tell nothing', () => {
    expect(betweenOf(STORY, view, room({ past: [ballot(0), ballot(4, 'rule')] }))).toHaveLength(2)
    expect(betweenOf(STORY, view, room({ policy: { part: 2, met: null } }))).toEqual([])
    expect(betweenOf(STORY, view, room({ form: 'decide', policy: null }))).toEqual([])
  })
})

describe('many lives with this rule turned', () => {
  test('the usual run, in a chair that meets the rule', () => {
    expect(manyOf(STORY, 'b8')).toMatchObject({ scenario: 'proef', turned: ['b8'], chair: 'casemanager', assumed: {} })
    const procedures = STORY.procedures.map((one) => ({ ...one, chairs: ['client'] }))
    expect(manyOf({ ...STORY, procedures }, 'b8')).toMatchObject({ turned: ['b8'], chair: 'client' })
  })

  test('only rules that the chair meets can be turned', () => {
    const [b1, b8] = STORY.procedures
    if (!b1 || !b8) throw new Error('no rules')
    expect(rulesIn({ procedures: [b1, { ...b8, chairs: [] }] }, 'client').map(({ id }) => id)).toEqual(['b1'])
  })
})

describe('a rule as an option', () => {
  test('stands in two lines; anything else as it is', () => {
    const html = renderToString(<OptionText kind="rule" text="Vrij op vrijdag → Nooit op vrijdag." />)
    expect(html).toMatch(/<b>Vrij op vrijdag<\/b>/)
    expect(html.replace(/<[^>]*>/g, '')).toContain('Het alternatief: Nooit op vrijdag.')
    expect(renderToString(<OptionText kind="choice" text="Links → rechts" />)).toBe('Links → rechts')
  })
})

describe('the same person in two versions', () => {
  const met: Met = {
    rule: 'b8',
    first: {
      today: { place: 'spreekkamer', day: 4, lines: [{ who: 'jij', thought: true, text: 'Ik zeg niets.' }] },
      yours: { place: 'gang', day: 5, lines: [{ who: 'moeder', thought: false, text: 'Kom binnen.' }] },
    },
    gone: [{ title: 'Huur loopt achter', unintended: true }],
    came: [],
    ending: { today: 'Uit', yours: null },
    aloud: { who: 'jij', text: 'Die leg ik bij de andere.', title: 'Huur loopt achter' },
  }
  const drawn = (one: Met) =>
    renderToString(<MetAll met={one} scenario={STORY} chair="client" />)
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')

  test('shows both scenes, what happened in one only, both endings and the thought, with people by name', () => {
    const words = drawn(met)
    for (const said of [
      'Met de regel van nu Spreekkamer 2, dag 4 Milan denkt Ik zeg niets.',
      'Met de regel omgedraaid De gang, dag 5 Moeder: Kom binnen.',
      'Huur loopt achter niet zo bedoeld Zo eindigt het: Uit',
      'Niets anders. Zo eindigt het: nog geen einde',
      'Lees voor in de stem van Milan Die leg ik bij de andere.',
    ])
      expect(words).toContain(said)
    expect(voiceOf(STORY, 'casemanager', 'jij')).toBe('Jij')
  })

  test('says so when nothing changed', () => {
    const same = { ...met, first: null, gone: [], ending: { today: 'Uit', yours: 'Uit' }, aloud: null }
    expect(drawn(same)).toContain('verandert deze regel niets')
  })
})
