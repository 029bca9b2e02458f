import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labScenario } from '../../tests/labstory.ts'
import { tokenOf } from '../engine/route.ts'
import type { Route } from '../engine/types.ts'
import { assumptionsOf } from './assumptions.ts'
import { decodeSettings, encodeSettings, fitAssumed, fitSettings, rulesOn, SETTINGS_OF } from './settings.ts'
import { WORK_STYLES } from './styles.ts'
import type { LabSettings } from './types.ts'

const CARD = labScenario()
const LIKE: Route = {
  scenario: CARD.id,
  hash: CARD.hash,
  chair: 'casemanager',
  rules: ['b1'],
  carried: ['geen_id'],
  seed: 12,
  choices: ['raad_slaap', 'zitten', 'nu'],
}

/** A code with a checksum that fits, whatever stands in it. */
function forged(parts: Partial<Record<number, string>>): string {
  const fields = encodeSettings(SETTINGS_OF(CARD)).split('.').slice(0, -1)
  for (const [n, part] of Object.entries(parts)) fields[Number(n)] = part ?? ''
  const body = fields.join('.')
  return `${body}.${tokenOf(body)}`
}

test('settings come back from their code as they were, from a link too', () => {
  const any = fc.record({
    turned: fc.uniqueArray(fc.constantFrom('b1', 'b8'), { maxLength: 2 }),
    chair: fc.constantFrom('casemanager', 'client'),
    seed: fc.integer({ min: 0, max: 2147483647 }),
    lives: fc.integer({ min: 1000, max: 20_000 }),
    styles: fc.subarray([...WORK_STYLES], { minLength: 1 }),
    assumed: fc.dictionary(
      fc.constantFrom('geen_id', 'samenhang', 'trouw'),
      fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
    ),
    like: fc.constantFrom(null, LIKE),
  })
  fc.assert(
    fc.property(any, (wanted) => {
      const { settings } = fitSettings(CARD, wanted)
      const code = encodeSettings(settings)
      expect(decodeSettings(code, CARD)).toEqual({ settings, left: [] })
      expect(decodeSettings(`https://spel.example/regels/proef/velen/#v=${code}`, CARD)).toEqual({ settings, left: [] })
    }),
  )
})

test('a code can be read by a person, and is short', () => {
  const { settings } = fitSettings(CARD, { turned: ['b8'], seed: 1, styles: ['krap'], assumed: { geen_id: 0.25 } })
  expect(encodeSettings(settings)).toMatch(/^OWL1\.proef\.casemanager\.b8\.1\.3uw\.krap\.geen_id~250\.-\.[\w-]{4}$/)
})

test('any text at all is settings or a reason', () => {
  const reasonOf = (text: string) => {
    const read = decodeSettings(text, CARD)
    return 'reason' in read ? read.reason : null
  }
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void expect(reasonOf(text)).toBeTypeOf('string')))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.string({ unit: 'binary', maxLength: 40 }), (field, text) => {
      const read = decodeSettings(forged({ [field]: text }), CARD)
      if ('reason' in read) return
      expect(fitSettings(CARD, read.settings)).toEqual({ settings: read.settings, left: [] })
    }),
  )
  expect(reasonOf('')).toBe('empty')
  expect(reasonOf('OWL1.x'.padEnd(9000, 'x'))).toBe('long')
  expect(reasonOf('hallo')).toBe('foreign')
  expect(reasonOf(encodeSettings(SETTINGS_OF(CARD)).replace('OWL1', 'OWL2'))).toBe('newer')
  expect(reasonOf(encodeSettings({ ...SETTINGS_OF(CARD), scenario: 'rosa' }))).toBe('otherStory')
  expect(reasonOf(encodeSettings(SETTINGS_OF(CARD)).replace('casemanager', 'client'))).toBe('damaged')
})

test('what the story does not know, or too much of it, is left out and named', () => {
  const read = (parts: Partial<Record<number, string>>) => {
    const made = decodeSettings(forged(parts), CARD)
    if ('reason' in made) throw new Error(made.reason)
    return made
  }
  expect(read({ 2: 'directeur' })).toMatchObject({ settings: { chair: 'casemanager' }, left: ['chair directeur'] })
  expect(read({ 3: 'b1-b99' })).toMatchObject({ settings: { turned: ['b1'] }, left: ['rule b99'] })
  expect(read({ 5: 'zzzz' })).toMatchObject({ settings: { lives: 20_000 }, left: ['lives 1679615'] })
  expect(read({ 5: '1' })).toMatchObject({ settings: { lives: 1000 }, left: ['lives 1'] })
  expect(read({ 6: 'krap-haastig' })).toMatchObject({ settings: { styles: ['krap'] }, left: ['style haastig'] })
  expect(read({ 6: 'zoals' })).toMatchObject({ settings: { styles: SETTINGS_OF(CARD).styles, like: null }, left: ['style zoals'] })
  expect(read({ 7: 'geen_id~veel' })).toMatchObject({ settings: { assumed: {} }, left: ['assumption geen_id'] })
  expect(read({ 8: 'OW1~proef~x' })).toMatchObject({ settings: { like: null }, left: ['like'] })
  expect(fitSettings(CARD, { chair: 'client', styles: ['zoals'], like: LIKE }).left).toEqual(['like', 'style zoals'])
})

test('a third rule is not turned; a rule no chair asks for neither', () => {
  const [b1, b8] = CARD.procedures
  if (!b1 || !b8) throw new Error('no rules')
  const card = { ...CARD, procedures: [b1, b8, { ...b8, id: 'b9' }, { ...b8, id: 'b10', chairs: [] }] }
  const { settings, left } = fitSettings(card, { turned: ['b9', 'b1', 'b8', 'b10'] })
  expect(settings.turned).toEqual(['b9', 'b1'])
  expect(left).toEqual(['rule b10', 'rule b8'])
  expect(rulesOn(card, settings.turned)).toEqual(['b10', 'b8'])
})

test('assumptions are held against the story: unknown ones go, others stay within their range, and what is as published is not kept', () => {
  const asked: LabSettings = { ...SETTINGS_OF(CARD), assumed: { geen_id: 0.3, geen_adres: 0.22, samenhang: 1, onzin: 0.2, trouw: 0.1 } }
  const { settings, left } = fitAssumed(CARD, asked)
  expect(settings.assumed).toEqual({ geen_id: 0.3, samenhang: 0.9, trouw: 0.5 })
  expect(left).toEqual(['assumption samenhang', 'assumption onzin', 'assumption trouw'])
  const values = new Map(assumptionsOf(CARD, settings).map((one) => [one.id, one]))
  expect([...values.keys()]).toEqual(['geen_id', 'geen_adres', 'scil_boven', 'scil_twijfel', 'samenhang', 'trouw', 'anders'])
  expect(values.get('geen_id')).toMatchObject({ value: 0.3, source: '[002 §2.2]', group: 'who', option: 'geen_id' })
  expect(values.get('samenhang')).toMatchObject({ value: 0.9, source: null, group: 'together', option: null })
})
