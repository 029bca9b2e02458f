import { expect, test } from 'vitest'
import { changed, compileSample } from '../../tests/sample.ts'

const BODE = 'story/proef/bode.ink'
const all = (from: string, to: string) =>
  compileSample(changed(BODE, from, to))
    .complaints.filter((one) => one.code !== 'OW033')
    .map((one) => `${one.line} ${one.code} ${one.says.nl}`)
const EQUAL = 'Vergelijken gaat met twee tekens: ==.'
const ORDER = 'Het teken > of < komt vóór =.'
const WORDS = 'Ink leest alleen “and”, “or” en “not”.'
const RULE = 'Of een regel aan staat, vraag je met een vraagteken.'
const QUOTES = 'Een naam uit een LIST heeft geen aanhalingstekens.'
const NOT = 'Achter “not” horen haakjes om de vraag.'

test.each([
  ['vertrouwen = 4', 'vertrouwen == 4', EQUAL],
  ['vertrouwen is 4', 'vertrouwen == 4', EQUAL],
  ['vertrouwen => 4', 'vertrouwen >= 4', ORDER],
  ['vertrouwen =< 4', 'vertrouwen <= 4', ORDER],
  ['vertrouwen ≥ 4', 'vertrouwen >= 4', ORDER],
  ['bode_start.open en vertrouwen > 3', 'bode_start.open and vertrouwen > 3', WORDS],
  ['niet kaart of vertrouwen > 3', 'not kaart or vertrouwen > 3', WORDS],
  ['regels b8', 'regels ? b8', RULE],
  ['regels == b8', 'regels ? b8', RULE],
  ['regels = b8', 'regels ? b8', RULE],
  ['regels ? "b8"', 'regels ? b8', QUOTES],
  ['not regels ? b8', 'not (regels ? b8)', NOT],
  ['niet regels b8', 'not (regels ? b8)', `${WORDS} ${RULE} ${NOT}`],
])('%s', (wrong, right, why) => {
  const said = (line: number) => [`${line} OW005 Schrijf hier “${right}” in plaats van “${wrong}”. ${why}`]
  // In a choice, in a block, in a branch of a block, and in a sentence.
  expect(all('[Bijna klaar.', `{${wrong}} [Bijna klaar.`)).toEqual(said(17))
  expect(all('Er komt geld.', `{ ${wrong}:\n Hoi.\n- else: Dag.\n}\nEr komt geld.`)).toEqual(said(10))
  expect(all('Er komt geld.', `{\n- kaart: Hoi.\n- ${wrong}: Dag.\n}\nEr komt geld.`)).toEqual(said(12))
  expect(all('Er komt geld.', `Er komt {${wrong}: geld|niets}.`)).toEqual(said(10))
})

test('where a name is unknown too, Ink has to stumble first', () => {
  expect(all('Er komt geld.', '{ geduld = 4:\n Hoi.\n}\nEr komt geld.')).toEqual([
    `10 OW005 Schrijf hier “geduld == 4” in plaats van “geduld = 4”. ${EQUAL}`,
  ])
})

test('what Ink says more about that line comes from it', () => {
  expect(all('[Bijna klaar.', '{geduld en kaart} [Bijna klaar.')).toEqual([
    `17 OW005 Schrijf hier “geduld and kaart” in plaats van “geduld en kaart”. ${WORDS}`,
  ])
  expect(all('[Bijna klaar.', '{kaart kaart} [Bijna klaar.')).toHaveLength(1)
})

test.each([
  ['words that look like a condition', 'Er komt geld.', 'Er komt {geld en eten: ja|niets}.'],
  ['what is right', 'Er komt geld.', '{ not (regels ? b8) and vertrouwen >= 3 or kaart == true: Hoi. }\nEr komt geld.'],
  ['several rules at once', 'Er komt geld.', '{ regels ? (b8): Hoi. }\nEr komt geld.'],
  ['a speaker behind a dash', '-\nMilan denkt', '- Jij: Dat is niet zo.\nMilan denkt'],
])('no complaint about %s', (_kind, from, to) => {
  expect(all(from, to)).toEqual([])
})
