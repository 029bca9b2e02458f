import { expect, test } from 'vitest'
import { complaintsAbout, SAMPLE } from '../../tests/sample.ts'

const PROCEDURES = 'story/common/procedures.json'
const GLOSSARY = 'story/common/glossary.json'

function lineIn(file: string, words: string): number {
  return (SAMPLE[file] ?? '').split('\n').findIndex((line) => line.includes(words)) + 1
}

test.each([
  [PROCEDURES, '[002 §1]'],
  [GLOSSARY, '[002]'],
])('%s: a source that nobody knows', (file, source) => {
  const line = lineIn(file, '"source"')
  for (const wrong of ['geen', 'hier en daar', '?'])
    expect(complaintsAbout(file, `"source": "${source}"`, `"source": "${wrong}"`)).toMatchObject([
      expect.stringContaining(`${line} OW040 “${wrong}” is no known source`),
    ])
  for (const right of ['[P6][P7]', '002', '[AK]', '002 §4.3.2, bijlage 1'])
    expect(complaintsAbout(file, `"source": "${source}"`, `"source": "${right}"`)).toEqual([])
})

test('a procedure that still has to be checked may stand without', () => {
  const from = '"source": "[002 §1]",\n    "check": false'
  expect(complaintsAbout(PROCEDURES, from, from.replace('[002 §1]', 'nog zoeken').replace('false', 'true'))).toEqual([])
})
