import { expect, test } from 'vitest'
import { sourceWords } from './sources.ts'

const SOURCES = [
  { id: '002', title: 'Binnen beginnen', where: '§1' },
  { id: 'P6', title: 'Participatiewet, artikel 13', where: '' },
  { id: 'AK', title: 'Algemene kennis', where: '' },
]

test.each([
  ['002 §1.6.1', 'Binnen beginnen §1.6.1'],
  ['[002 §7.2.1; P6]', 'Binnen beginnen §7.2.1; Participatiewet, artikel 13'],
  ['[P6][P99]', 'Participatiewet, artikel 13; P99'],
  ['002 tabel 7 nr 4', 'Binnen beginnen tabel 7 nr 4'],
  ['AK', 'Algemene kennis'],
])('%s', (marks, words) => expect(sourceWords(marks, SOURCES)).toBe(words))
