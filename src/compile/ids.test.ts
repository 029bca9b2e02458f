import { expect, test } from 'vitest'
import { checkLineIds } from './ids.ts'
import { scanInk } from './scan.ts'

const read = (...texts: string[]) =>
  checkLineIds(texts.flatMap((text, n) => scanInk(`${'abc'[n]}.ink`, text))).map(
    (one) => `${one.file}:${one.line} ${one.code} ${one.says.nl}`,
  )

test('lines that have their own ids', () => {
  const text = `=== a ===
Een. #id: l1
{x: Twee. #id: l2|Drie. #id: l3}
{x: Vier. #id: l4}
{x: Vijf. #id: l5|Zes. #id: l5}
* [Zeven. #id: k1] Acht. #id: l6
* [Zeven. #id: k1 #closed: time] -> a
- -> a
~ x = 1
=== function f() ===
negen
`
  expect(read(text)).toEqual([])
})

test('one note per file says how many lines have none, at the first', () => {
  expect(read('Een. #id: l1\n\nTwee.\n{x: Drie. #id: l3|Vier.}\n* [Vijf. #id: k1] Zes.\n', 'Een.\n', 'Een. #id: l7\n')).toEqual([
    'a.ink:3 OW033 3 regels in dit bestand zonder id. “npm run story:ids” zet ze erbij.',
    'b.ink:1 OW033 Eén regel in dit bestand zonder id. “npm run story:ids” zet hem erbij.',
  ])
})

test('two lines, or a line and a choice, with one id', () => {
  expect(read('Een. #id: l1\nTwee. #id: k1\n* [Drie. #id: k1]\n', 'Vier. #id: l1\n')).toEqual([
    'a.ink:2 OW031 De id “k1” is al van een keuze (a.ink:3). Haal hem hier weg; “npm run story:ids” geeft een nieuwe.',
    'b.ink:1 OW031 De id “l1” is al van een andere regel (a.ink:1). Haal hem hier weg; “npm run story:ids” geeft een nieuwe.',
  ])
})
