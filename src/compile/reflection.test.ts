import { expect, test } from 'vitest'
import { CARD, changed, compileSample, complaintsAbout, SAMPLE } from '../../tests/sample.ts'
import { plain } from './complaint.ts'

const LIPSKY = 'story/common/theory/lipsky.md'
const QUESTIONS = 'story/common/questions.json'
const BODE = 'story/proef/bode.ink'

const said = (changes: Readonly<Record<string, string | null>>) =>
  compileSample(changes)
    .complaints.filter((one) => one.severity === 'error')
    .map((one) => plain(one, 'en'))

test('a story takes along the cards it touches and the two that fit everywhere, and no others', () => {
  const { scenario } = compileSample({
    'story/common/theory/zacka.md': CARD,
    'story/common/theory/waterlijn.md': CARD.replace('source: 004 theorie', 'source: vergeten boek\ncheck: true'),
    'story/common/theory/leren_in_drie.md': CARD,
  })
  expect(Object.keys(scenario?.theory ?? {})).toEqual(['leren_in_drie', 'lipsky', 'waterlijn'])
  expect(scenario?.theory.lipsky).toEqual({
    id: 'lipsky',
    title: 'Kiezen wie eerst',
    core: 'Wie te weinig uren heeft, kiest vanzelf wie het makkelijkst te helpen is.',
    question: 'Wie heb je niet gekozen?',
    source: '004 theorie',
    check: false,
  })
  expect(scenario?.theory.waterlijn?.check).toBe(true)
})

test('a paragraph becomes one line, whatever ends the lines of its file', () => {
  const card = `${CARD}Tweede\nregel.\n\nNieuwe alinea.\n`.replaceAll('\n', '\r\n')
  expect(compileSample({ [LIPSKY]: card }).scenario?.theory.lipsky?.core).toBe(
    'Wie te weinig uren heeft, kiest vanzelf wie het makkelijkst te helpen is. Tweede regel.\n\nNieuwe alinea.',
  )
})

test('questions that can never fit this story stay at home', () => {
  const more = [
    { id: 'stoel', order: 1, text: 'En nu?', tags: ['chair:client'] },
    { id: 'elders', order: 1, text: 'En nu?', tags: ['chair:agent'] },
    { id: 'einde', order: 1, text: 'En nu?', tags: ['ending:buiten', 'always'] },
    { id: 'ander_einde', order: 1, text: 'En nu?', tags: ['ending:maan'] },
    { id: 'geraakt', order: 1, text: 'En nu?', tags: ['theory:lipsky'] },
    { id: 'niet_geraakt', order: 1, text: 'En nu?', tags: ['theory:zacka'] },
  ]
  const all = [...JSON.parse(SAMPLE[QUESTIONS] ?? '[]'), ...more]
  const { scenario } = compileSample({ [QUESTIONS]: JSON.stringify(all), 'story/common/theory/zacka.md': CARD })
  expect(scenario?.questions.map((one) => one.id).slice(4)).toEqual(['stoel', 'einde', 'geraakt'])
})

test('the hash follows cards and questions', () => {
  const hash = compileSample().scenario?.hash
  expect(compileSample(changed(LIPSKY, 'makkelijkst', 'snelst')).scenario?.hash).not.toBe(hash)
  expect(compileSample(changed(QUESTIONS, 'Wie wachtte?', 'Wie wacht er?')).scenario?.hash).not.toBe(hash)
  // A card nobody touches changes nothing.
  expect(compileSample({ 'story/common/theory/zacka.md': CARD }).scenario?.hash).toBe(hash)
})

test('OW026: a theory without a card, in a story and in a question', () => {
  expect(complaintsAbout(BODE, '#theory: lipsky', '#theory: marx')).toEqual([
    '16 OW026 #theory: There is no theory card “marx”; make story/common/theory/marx.md, or look at how its name is spelt.',
  ])
  expect(complaintsAbout(QUESTIONS, 'theory:lipsky', 'theory:marx')[0]).toMatch(/^\d+ OW026 There is no theory card “marx”/)
})

test.each([
  ['no head', '---\ntitle', 'title', /^1 OW027 A card begins with a line ---/],
  ['a head without an end', '?\n---', '?', /^1 OW027 A card begins with a line ---/],
  ['a part that is missing', 'question: Wie heb je niet gekozen?\n', '', /^1 OW027 “question” is missing or empty/],
  ['an empty part', 'Kiezen wie eerst', '', /^2 OW027 “title” is missing or empty/],
  ['a misspelt part', 'title:', 'titel: Zo\ntitle:', /^2 OW027 “titel” is not known here/],
  ['a part twice', 'title:', 'title: Zo\ntitle:', /^3 OW027 “title” stands here twice/],
  ['a doubtful check', 'source:', 'check: ja\nsource:', /^3 OW027 “check” can only be true or false/],
  [
    'no text',
    'Wie te weinig uren heeft, kiest vanzelf wie het makkelijkst te helpen is.\n',
    '',
    /^5 OW027 There is no text below the head/,
  ],
  ['a list', 'Wie te', '- Wie te', /^7 OW027 A card is plain text/],
  ['stars', 'vanzelf', '**vanzelf**', /^7 OW027 A card is plain text/],
  ['a source nobody knows', '004 theorie', 'een boek', /^3 OW040 “een boek” is no known source/],
])('a card with %s', (_kind, from, to, wanted) => {
  const complaints = complaintsAbout(LIPSKY, from, to)
  expect(
    complaints.some((one) => wanted.test(one)),
    complaints.join('\n'),
  ).toBe(true)
})

test('a card with a name that is no id, and one that is no UTF-8', () => {
  expect(said({ 'story/common/theory/Wie eerst.md': CARD })[0]).toMatch(/Wie eerst\.md:1 OW027 error: A card is named after its theory/)
  expect(said({ [LIPSKY]: `${CARD}\0` })).toEqual([expect.stringMatching(/lipsky\.md:\d+ OW002 /)])
})

test.each([
  ['a tag nobody knows', '"cause:wait"', '"cause:fate"', /^\d+ OW008 “3.tags.0” should be always, carried/],
  ['no tags', '"cause:wait",', '', null],
  ['another order', '"order": 2', '"order": 4', /^\d+ OW008 “1.order” can only be/],
  ['an id twice', '"wachten"', '"altijd_2"', /^\d+ OW025 The question “altijd_2” stands here twice/],
  ['no question that always fits', '"order": 3', '"order": 2', /^1 OW028 There is no question of order 3 with “always” alone/],
])('questions with %s', (_kind, from, to, wanted) => {
  const complaints = complaintsAbout(QUESTIONS, from, to)
  if (wanted === null) expect(complaints).toEqual([])
  else
    expect(
      complaints.some((one) => wanted.test(one)),
      complaints.join('\n'),
    ).toBe(true)
})

test('no questions at all is a missing file', () => {
  expect(said({ [QUESTIONS]: null })).toEqual([
    `${QUESTIONS}:1 OW001 error: This file is not there; make it, or look at how its name is spelt.`,
  ])
})
