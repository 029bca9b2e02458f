import { expect, test } from 'vitest'
import { labScenario } from '../../tests/labstory.ts'
import { encodeSettings, SETTINGS_OF } from '../lab/settings.ts'
import type { LabResult, Life } from '../lab/types.ts'
import { answerAfter, askedIn, onwardIn } from './labasked.ts'
import { handsFor } from './labruns.ts'
import { keepSession, keptSession, readSession } from './labsession.ts'

const CARD = labScenario()
const USUAL = SETTINGS_OF(CARD)

test('a link that cannot be read opens the lab with today’s rules and says so; one that names too much is read as far as it goes', () => {
  expect(askedIn(CARD, null)).toEqual({ settings: USUAL, trouble: null, left: [] })
  expect(askedIn(CARD, 'OWL1.onzin')).toEqual({ settings: USUAL, trouble: 'unfit', left: [] })
  const asked = { ...USUAL, turned: ['b8'], chair: 'client', seed: 9 }
  expect(askedIn(CARD, encodeSettings(asked))).toEqual({ settings: asked, trouble: null, left: [] })
  expect(askedIn(CARD, encodeSettings({ ...asked, turned: ['b8', 'b77'] }))).toMatchObject({ settings: asked, left: ['rule b77'] })
})

test('a story without rules has nothing to turn, whatever the link says', () => {
  const card = { ...CARD, procedures: CARD.procedures.map((one) => ({ ...one, chairs: [] })) }
  expect(askedIn(card, encodeSettings({ ...USUAL, turned: ['b8'] }))).toMatchObject({ trouble: 'noRules', settings: { turned: [] } })
})

test('after a change of assumptions the answer of before stays beside; it comes back with them; any other change lets it go', () => {
  const result = { settings: USUAL } as LabResult
  const done = { settings: USUAL, result, before: null, state: 'done' } as const
  const changed = { ...USUAL, assumed: { geen_id: 0.3 } }
  expect(answerAfter(done, changed)).toEqual({ before: result, result: null, state: 'idle' })
  const second = { settings: changed, result: null, before: result, state: 'idle' } as const
  expect(answerAfter(second, { ...USUAL, assumed: { geen_id: 0.4 } })).toEqual({ before: result, result: null, state: 'idle' })
  expect(answerAfter(second, USUAL)).toEqual({ before: null, result, state: 'done' })
  expect(answerAfter(second, { ...changed, turned: ['b1'] })).toEqual({ before: null, result: null, state: 'idle' })
  // A run that was not finished is no answer.
  expect(answerAfter({ ...done, state: 'stopped' }, changed)).toEqual({ before: null, result: null, state: 'idle' })
})

test('a life is played on from the last rest that both worlds share', () => {
  const route = { scenario: 'proef', hash: '', chair: 'casemanager', carried: [], seed: 1 }
  const life = (today: string[], yours: string[]): Pick<Life, 'route'> => ({
    route: { today: { ...route, rules: ['b1', 'b8'], choices: today }, yours: { ...route, rules: ['b8'], choices: yours } },
  })
  const parted = life(['a', 'b', 'c'], ['a', 'x', 'y'])
  expect(onwardIn(parted, 'yours')).toMatchObject({ rules: ['b8'], choices: ['a'] })
  expect(onwardIn(parted, 'today')).toMatchObject({ rules: ['b1', 'b8'], choices: ['a'] })
  expect(onwardIn(life(['a', 'b'], ['a', 'b']), 'yours').choices).toEqual(['a'])
  expect(onwardIn(life([], []), 'yours').choices).toEqual([])
})

test('a phone with one core leads with one worker; a machine with many keeps one core for the page', () => {
  expect([undefined, 0, 1, 2, 3, 4, 16].map(handsFor)).toEqual([1, 1, 1, 2, 2, 3, 4])
})

test('the session is kept on the device by story, and read as far as it can be', () => {
  const kept = new Map<string, string>()
  const device = {
    recall: (key: string) => kept.get(key) ?? null,
    note: (key: string, _where: string, value: string | null) => void (value === null ? kept.delete(key) : kept.set(key, value)),
  }
  const session = { part: 3, since: 1000, notes: { vraag: 'Wat doet b8?' }, choices: ['bellen'] } as const
  keepSession(device, 'milan', { ...session, choices: [...session.choices] })
  expect(keptSession(device, 'milan')).toEqual(session)
  expect(keptSession(device, 'rosa')).toEqual({ part: 0, since: null, notes: {}, choices: [] })
  keepSession(device, 'milan', { part: 0, since: null, notes: { vraag: '' }, choices: [] })
  expect(kept.size).toBe(0)
  kept.set('ow:lab:milan', '{')
  expect(keptSession(device, 'milan').part).toBe(0)
  expect(readSession({ part: 9, since: 'nu', notes: { a: 1, b: 'x'.repeat(20_000) }, choices: ['a', '__proto__', 7] })).toEqual({
    part: 0,
    since: null,
    notes: { b: 'x'.repeat(10_000) },
    choices: ['a'],
  })
})
