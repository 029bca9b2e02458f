import { expect, test } from 'vitest'
import { changed, compileSample, SAMPLE } from '../../tests/sample.ts'

const BODE = 'story/proef/bode.ink'
const said = (from: string, to: string) => compileSample(changed(BODE, from, to)).complaints.filter((one) => one.code !== 'OW033')
const LABEL = '{bode_start.open: #because'

test.each([
  ['a passage', '- -> bode_slot', '- -> bode_slott', 13, 'Er is geen passage “bode_slott” om naartoe te gaan. Bedoel je “bode_slot”?'],
  [
    'a passage like no other',
    '- -> bode_slot',
    '- -> bode_weg',
    13,
    'Er is geen passage “bode_weg” om naartoe te gaan. Maak haar, of kijk of de naam goed gespeld is.',
  ],
  ['a function', '~ besteed(30)', '~ uitgeven(30)', 7, 'Er is geen functie “uitgeven”. Maak haar, of kijk of de naam goed gespeld is.'],
  ['a variable', LABEL, '{vertrouwn > 3: #because', 22, 'Er is geen variabele of passage “vertrouwn”. Bedoel je “vertrouwen”?'],
  [
    'a variable to set',
    '~ besteed(30)',
    '~ besteed(30)\n~ kart = true',
    8,
    'Er is geen variabele “kart” om te veranderen. Bedoel je “kaart”?',
  ],
  ['a label', LABEL, '{bode_start.opem: #because', 22, 'In de passage “bode_start” staat geen label (opem). Bedoel je “bode_start.open”?'],
  [
    'a label like no other',
    LABEL,
    '{bode_start.dicht: #because',
    22,
    'In de passage “bode_start” staat geen label (dicht). Zet het vóór de keuze: * (dicht) […].',
  ],
  [
    'a label without its passage',
    LABEL,
    '{open: #because',
    22,
    '“open” is een label in een andere passage. Schrijf de passage erbij: “bode_start.open”.',
  ],
  [
    'a label without its passage, misspelt',
    LABEL,
    '{opem: #because',
    22,
    'Er is geen variabele of passage “opem”. Bedoel je “bode_start.open”?',
  ],
  [
    'a label of a passage that is misspelt',
    LABEL,
    '{bode_strat.open: #because',
    22,
    'Er is geen passage “bode_strat”. Bedoel je “bode_start.open”?',
  ],
] as const)('%s', (_kind, from, to, line, nl) => {
  const complaints = said(from, to)
  expect(complaints.map((one) => `${one.line} ${one.code} ${one.says.nl}`)).toContain(`${line} OW005 ${nl}`)
  for (const { says } of complaints) expect(says.en).toMatch(/[.?]$/)
})

test('an include that is forgotten is said once, with the line to add', () => {
  const forget = (text: string) => text.replace('INCLUDE proef/bode.ink\n', '')
  const root = SAMPLE['story/proef.ink'] ?? ''
  const all = (files: Record<string, string>) =>
    compileSample(files).complaints.map((one) => `${one.file}:${one.line} ${one.code} ${one.says.nl}`)
  // Ink misses the passage itself.
  expect(all({ 'story/proef.ink': forget(root) })).toEqual([
    'story/proef.ink:1 OW001 story/proef/bode.ink is er wel, maar niemand haalt het binnen. Zet “INCLUDE proef/bode.ink” in story/proef.ink.',
  ])
  // Only scenario.json misses it.
  expect(all({ 'story/proef.ink': `${forget(root).replace('-> bode_start', '')}-> END\n` })).toEqual([
    'story/proef.ink:1 OW001 story/proef/bode.ink is er wel, maar niemand haalt het binnen. Zet “INCLUDE proef/bode.ink” in story/proef.ink.',
  ])
  // Functions and variables of what all stories share.
  expect(all({ 'story/proef.ink': root.replace('INCLUDE common/state.ink\n', '') })).toEqual([
    'story/proef.ink:1 OW001 story/common/state.ink is er wel, maar niemand haalt het binnen. Zet “INCLUDE common/state.ink” in story/proef.ink.',
  ])
})

test('a file nobody asks for may lie there', () => {
  expect(
    compileSample({ 'story/proef/oud.ink': '=== oud_begin\nHoi.\n-> END\n' }).complaints.filter((one) => one.code !== 'OW033'),
  ).toEqual([])
})
