import { afterEach, expect, test } from 'vitest'
import { layerOf } from '../lookback/ledger.ts'
import { bankOf, bankWord } from '../lookback/river/banks.ts'
import { causeFrom, causeText, causeWord, isBefore, roleOf, setDrawn } from './cause.ts'

const scenario = {
  chairs: [
    { id: 'casemanager', title: 'Casemanager, later klantmanager', line: '', ready: true },
    { id: 'client', title: 'Milan', line: '', ready: true },
  ],
  cast: [{ id: 'milan', name: 'Milan', role: '', line: '', moods: [] }],
}
const other = (chair: string, mine: boolean) => ({ kind: 'other' as const, id: 'huur', text: 'x', decided: { chair, day: 8, mine } })

afterEach(() => setDrawn(false))

test('what the reader decided in another chair says so, with the chair and the day', () => {
  expect(causeFrom(other('casemanager', true), scenario)).toBe('door jou, als casemanager, dag 8')
  expect(causeFrom(other('client', true), scenario)).toBe('door jou, als Milan, dag 8')
  expect(causeWord(other('casemanager', true))).toBe('jij, eerder')
})

test('an ordinary week names who decided, never the reader', () => {
  expect(causeFrom(other('casemanager', false), scenario)).toBe('door de casemanager, dag 8')
  expect(causeFrom(other('client', false), scenario)).toBe('door Milan, dag 8')
  expect(causeWord(other('client', false))).toBe('een ander')
})

test('an own choice has its day; a rule, waiting and luck have nobody behind them', () => {
  expect(causeFrom({ kind: 'choice', id: 'a', text: 'x', day: 3, at: 0 }, scenario)).toBe('dag 3')
  for (const kind of ['rule', 'wait', 'luck'] as const) expect(causeFrom({ kind, id: 'a', text: 'x' }, scenario)).toBe('')
  expect(causeFrom({ kind: 'other', id: 'a', text: 'x' }, scenario)).toBe('')
})

test('a chair in running text has no capital, a name keeps it', () => {
  expect(roleOf(scenario, 'casemanager')).toBe('casemanager')
  expect(roleOf(scenario, 'client')).toBe('Milan')
})

test('on paper it is one piece of text', () => {
  expect(causeText(other('casemanager', true), scenario)).toBe('x (door jou, als casemanager, dag 8)')
  expect(causeText({ kind: 'rule', id: 'a', text: 'x' }, scenario)).toBe('x')
})

test('how it was before the first day was nobody’s decision: no chair and no day, also when it came along', () => {
  const before = {
    kind: 'other' as const,
    id: 'geen_id',
    text: 'Zijn kaart was verlopen',
    decided: { chair: 'vooraf', day: 0, mine: true },
  }
  expect(isBefore(before)).toBe(true)
  expect(causeWord(before)).toBe('hoe het begon')
  expect(causeFrom(before, scenario)).toBe('')
  expect(causeText(before, scenario)).toBe('Zijn kaart was verlopen')
  expect(layerOf(before)).toBe('before')
  expect(bankWord(bankOf(before))).toBe('hoe het begon')
  expect(isBefore(other('casemanager', true))).toBe(false)
})

test('a rule that was turned is another rule, and lies in the same layer', () => {
  const turned = { kind: 'alternative' as const, id: 'b8', text: 'De aanvraag begint binnen' }
  expect(causeWord(turned)).toBe('andere regel')
  expect(causeText(turned, scenario)).toBe('De aanvraag begint binnen')
  expect(layerOf(turned)).toBe('rule')
  expect(bankOf(turned)).toBe('rule')
})

test('in a life of the lab nothing that came along is called the reader’s own', () => {
  setDrawn(true)
  expect(causeWord(other('casemanager', true))).toBe('een ander')
  expect(causeFrom(other('casemanager', true), scenario)).toBe('door de casemanager, dag 8')
  expect(layerOf(other('casemanager', true))).toBe('other')
})
