import { expect, test } from 'vitest'
import { CARD, compileSample } from '../../tests/sample.ts'
import { plain } from './complaint.ts'

const FILE = 'story/proef/leiding.json'
const GOOD = {
  ask: ['Wat zou jij eerst openmaken?', 'Wie mist de brief?'],
  listen: 'Let op de post.',
  theory: ['lipsky'],
  avoid: 'De regel.',
}

const withHints = (hints: unknown, more: Readonly<Record<string, string>> = {}) =>
  compileSample({ [FILE]: typeof hints === 'string' ? hints : JSON.stringify(hints, null, 2), ...more })
const said = (...from: Parameters<typeof withHints>) =>
  withHints(...from)
    .complaints.filter((one) => one.severity !== 'note')
    .map((one) => plain(one, 'en').replace('story/proef/', ''))

test('a story without the file has no hints and no complaint; with it they travel beside the scenario, which stays the same', () => {
  const without = compileSample()
  const { hints, scenario } = withHints({ brief: GOOD })
  expect(without.hints).toBeNull()
  expect(hints).toEqual({ brief: GOOD })
  expect(scenario).toEqual(without.scenario)
  expect(JSON.stringify(scenario)).not.toContain('Let op de post.')
})

test('a name that is no decision gets the nearest one that is; a decision of a ready chair may not be forgotten', () => {
  expect(said({ breif: GOOD })).toEqual([
    'leiding.json:2 OW046 error: Among “decisions” there is no “breif”; do you mean “brief”?',
    'leiding.json:1 OW047 warning: The decision “brief” (De brief) has no hint here yet; add it.',
  ])
  expect(said({ brief: GOOD, maan: { ...GOOD, ask: ['Waarom?', 'Waarheen?'] } })).toEqual([
    'leiding.json:13 OW046 error: Among “decisions” there is no “maan”; look in scenario.json what the decision is called.',
  ])
})

test('a chair that is only announced may wait for its hints', () => {
  const client = { id: 'vrij', title: 'Vrij', day: 3, options: { later: { good: 'Rust.', costs: 'Tijd.' } } }
  expect(said({ brief: GOOD }, { 'story/proef/client.json': JSON.stringify({ decisions: [client] }) })).toEqual([])
})

test('two or three questions, each short enough to say and of its own decision', () => {
  const three = [...GOOD.ask, 'En de post?']
  expect(said({ brief: { ...GOOD, ask: three } })).toEqual([])
  expect(said({ brief: { ...GOOD, ask: [] } })).toEqual(['leiding.json:3 OW048 error: “brief” has 0 questions; it should have 2 or 3.'])
  expect(said({ brief: { ...GOOD, ask: ['Wat nu?'] } })).toEqual([
    'leiding.json:3 OW048 error: “brief” has 1 question; it should have 2 or 3.',
  ])
  expect(said({ brief: { ...GOOD, ask: [...three, 'En dan?'] } })).toEqual([
    'leiding.json:3 OW048 error: “brief” has 4 questions; it should have 2 or 3.',
  ])
  expect(said({ brief: { ...GOOD, ask: ['Wat nu?', 'wat  NU?'] } })).toEqual([
    'leiding.json:5 OW048 error: This question stands at “brief” as well; ask something here that is about “brief”.',
  ])
  expect(said({ brief: { ...GOOD, ask: ['Wat nu?', 'a'.repeat(160)] } })).toEqual([])
  expect(said({ brief: { ...GOOD, ask: ['Wat nu?', 'a'.repeat(161)] } })).toEqual([
    'leiding.json:5 OW048 error: This text has 161 characters, and 160 is the most; make it shorter.',
  ])
})

test.each(['listen', 'avoid'])('%s may be 300 characters long and not be empty', (part) => {
  const line = part === 'listen' ? 7 : 11
  expect(said({ brief: { ...GOOD, [part]: 'é'.repeat(300) } })).toEqual([])
  expect(said({ brief: { ...GOOD, [part]: 'é'.repeat(301) } })).toEqual([
    `leiding.json:${line} OW048 error: This text has 301 characters, and 300 is the most; make it shorter.`,
  ])
  expect(said({ brief: { ...GOOD, [part]: ' ' } })).toEqual([`leiding.json:${line} OW008 error: “brief.${part}” should not be empty.`])
})

test('only cards that the story takes along', () => {
  expect(said({ brief: { ...GOOD, theory: [] } })).toEqual([])
  expect(said({ brief: { ...GOOD, theory: ['lipsy'] } })).toEqual([
    'leiding.json:9 OW026 error: There is no theory card “lipsy”; do you mean “lipsky”?',
  ])
  expect(said({ brief: { ...GOOD, theory: ['lipsky', 'zacka'] } }, { 'story/common/theory/zacka.md': CARD })).toEqual([
    'leiding.json:10 OW048 error: The card “zacka” does not go along with this story, since no line names it with #theory; choose another card, or put that tag where it fits.',
  ])
})

test.each([
  ['no JSON', '{ "brief": ', /leiding\.json:1 OW007/],
  ['a list', '[]', /leiding\.json:1 OW008 error: This file should be a group between \{ and \}\./],
  ['a field too many', JSON.stringify({ brief: { ...GOOD, best: 'a' } }), /OW008 error: “brief\.best” is not known here; is it misspelt\?/],
  ['one question instead of a list', JSON.stringify({ brief: { ...GOOD, ask: 'Wat?' } }), /OW008 error: “brief\.ask” should be a list/],
  [
    'the same decision twice',
    `{"brief": ${JSON.stringify(GOOD)}, "brief": ${JSON.stringify(GOOD)}}`,
    /OW025 error: “brief” stands here twice/,
  ],
])('%s is said, and there is no story until it is mended', (_, text, what) => {
  const { scenario, hints } = withHints(text)
  expect(said(text).join('\n')).toMatch(what)
  expect([scenario, hints]).toEqual([null, null])
})
