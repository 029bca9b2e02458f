import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SMALL } from '../../tests/fixture.ts'
import { SAMPLE } from '../../tests/sample.ts'
import { declaredIn } from './declared.ts'
import { PRINTED } from './inline.ts'
import { type Option, type Said, scanInk } from './scan.ts'

const worded = (text: string): (Said | Option)[] =>
  scanInk('proef.ink', text).flatMap((one) => (one.kind === 'line' || one.kind === 'choice' ? [one] : []))
/** Every way a line can come out: its words and its tags. */
const ways = (line: string) => worded(line)[0]?.variants.map(({ text, tags }) => [text, ...tags].join(' #'))

test.each([
  ['{!Eén keer.}', ['Eén keer.', '']],
  ['{!A|B}', ['A', 'B', '']],
  ['{!Let op: ja|nee}', ['Let op: ja', 'nee', '']],
  ['{A||C}', ['A', '', 'C']],
  ['{A #id: x|B}', ['A #id: x', 'B']],
  ['{&A #id: x|B #id: y}', ['A #id: x', 'B #id: y']],
  ['{~!A|B}', ['A', 'B', '']],
  ['{$A|B}', ['A', 'B']],
  ['{&A}', ['A']],
  ['{x || y: A|B}', ['A', 'B']],
  ['{x:A}', ['A', '']],
  ['{x: Geen werk. }{y: Geen kamer. }Niets.', ['Geen werk. Geen kamer. Niets.', 'Niets.']],
  ['{x} en {f(a, "b:c")}', [`${PRINTED} en ${PRINTED}`]],
])('%s comes out as Ink prints it', (line, expected) => {
  expect(ways(line)).toEqual(expected)
})

test('what Ink takes for a condition before a choice is none of its words', () => {
  for (const condition of ['{!x}', '{x || y}', '{x} {not y}'])
    expect(worded(`* ${condition} [Ga. #id: ga]\n`)).toMatchObject([{ kind: 'choice', bracketed: true, content: 'Ga. #id: ga' }])
  expect(worded('* {x:Ga|Kom}\n')).toMatchObject([{ kind: 'choice', bracketed: false }])
})

test('where each line and choice stands, and in what', () => {
  const text = `\uFEFFEen /* zo */ dan. // ja\r
=== a ===
* (b) {x}
  {y} [ Ga. #id: ga ] Weg. -> a
* -> a
Zo: {x:
    Ja.
- else: Nee. }
=== function f(x) ===
Dani
=== c ===
Eind.
`
  expect(worded(text).map(({ line, content, from, to }) => [line, content, text.slice(from, to)])).toEqual([
    [1, 'Een          dan.', 'Een /* zo */ dan.'],
    [3, 'Ga. #id: ga', 'Ga. #id: ga'],
    [3, 'Weg. -> a', 'Weg. -> a'],
    [5, '', ''],
    [6, 'Zo:', 'Zo:'],
    [7, 'Ja.', 'Ja.'],
    [8, 'Nee.', 'Nee.'],
    [10, 'Dani', 'Dani'],
    [12, 'Eind.', 'Eind.'],
  ])
  expect(worded(text).flatMap((one) => (one.inFunction ? [one.content] : []))).toEqual(['Dani'])
  expect(worded(text).flatMap((one) => (one.kind === 'line' && one.beforeBlock ? [one.content] : []))).toEqual(['Zo:'])
})

test('a comment leaves no gap in what is said', () => {
  expect(ways('Nu/* zacht */. En /* of\nook */ dan.\n')).toEqual(['Nu. En'])
})

test('in the stories too, what stands at the offsets is what is said', () => {
  const files = ['milan/casemanager.ink', 'milan/klantmanager.ink', 'milan/slot.ink', 'milan/shared.ink']
  const samples = Object.entries(SAMPLE).flatMap(([file, text]) => (file.endsWith('.ink') ? [text] : []))
  let count = 0
  for (const text of [...files.map((file) => readFileSync(join('story', file), 'utf8')), ...samples, SMALL]) {
    for (const { kind, variants, from, to } of worded(text)) {
      if (from === to) continue
      expect(worded(`* [${text.slice(from, to)}]`)[0]?.variants).toEqual(variants)
      count += kind === 'choice' ? 1 : 0
    }
  }
  expect(count).toBeGreaterThan(100)
})

test('a LIST over more lines says nothing', () => {
  const list = 'LIST besluiten =\n  // van de een\n  (a_b), a_c,\n\n  b_a, (b_b)\nVAR x = 1\n=== een ===\nDag, jij,\nen jij.\n'
  expect(worded(list).map(({ content, line }) => [line, content])).toEqual([
    [8, 'Dag, jij,'],
    [9, 'en jij.'],
  ])
  expect(declaredIn([{ file: 'proef.ink', text: list }]).lists).toEqual(new Map([['besluiten', new Set(['a_b', 'a_c', 'b_a', 'b_b'])]]))
})
