import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SAMPLE } from '../../tests/sample.ts'
import { brokenJson } from './broken.ts'

const TEXT = SAMPLE['story/proef/scenario.json'] ?? ''

test.each([
  [
    'a comma behind the last of a list',
    '"line": "Jij bent Milan.",\n      "ready": false\n    }',
    '"line": "Jij bent Milan.",\n      "ready": false\n    },',
    0,
    3,
    'Achter het laatste onderdeel hoort geen komma. Haal deze weg.',
  ],
  ['a comma too few', '"title": "Proef",', '"title": "Proef"', 3, 0, 'Achter "Proef" ontbreekt een komma.'],
  ['a comma too many', '"title": "Proef",', '"title": "Proef",,', 3, 0, 'Hier staat een komma te veel. Haal hem weg.'],
  ['curved quotes', '"title": "Proef"', '“title”: “Proef”', 3, 0, 'Dit aanhalingsteken (“) kent JSON niet. Gebruik rechte: "…".'],
  [
    'curved quotes around a value',
    '"title": "Proef"',
    '"title": “Proef”',
    3,
    0,
    'Dit aanhalingsteken (“) kent JSON niet. Gebruik rechte: "…".',
  ],
  ['one curved quote', '"title": "Proef"', '"title": "Proef”', 3, 0, 'Dit aanhalingsteken (”) kent JSON niet. Gebruik rechte: "…".'],
  ['single quotes', '"title": "Proef"', "'title': 'Proef'", 3, 0, 'Dit aanhalingsteken (\') kent JSON niet. Gebruik rechte: "…".'],
  ['no quote at the end', '"title": "Proef"', '"title": "Proef', 3, 0, 'Aan het eind van deze tekst ontbreekt een aanhalingsteken ".'],
  ['no quote behind a name', '"title": "Proef"', '"title: "Proef"', 3, 0, 'Achter “title” ontbreekt een aanhalingsteken ".'],
  ['no quote before a name', '"title": "Proef"', 'title": "Proef"', 3, 0, 'Vóór “title” ontbreekt een aanhalingsteken ".'],
  ['a name without quotes', '"title": "Proef"', 'title: "Proef"', 3, 0, 'Zet “title” tussen rechte aanhalingstekens: "title".'],
  [
    'a quotation within a text',
    '"Een brief gaat open."',
    '"Een "brief" gaat open."',
    6,
    0,
    'Achter "Een " staat nog “brief”. Schrijf een aanhaling binnen een tekst als ‘…’.',
  ],
  ['no colon', '"title": "Proef"', '"title" "Proef"', 3, 0, 'Achter "title" ontbreekt een dubbele punt.'],
  ['no value', '"title": "Proef",', '"title": ,', 3, 0, 'Achter deze dubbele punt ontbreekt de waarde.'],
  ['a capital', '"ready": false', '"ready": False', 0, 0, 'Schrijf “false” met kleine letters.'],
  ['a comment', '"title": "Proef",', '"title": "Proef", // de titel', 3, 0, 'In JSON kan geen opmerking staan. Haal deze weg.'],
  [
    'a bracket too few',
    '"ready": false\n    }\n  ]',
    '"ready": false\n    }\n',
    0,
    0,
    'Vóór "cast" ontbreekt “]”: de “[” van regel 14 is nog open.',
  ],
  [
    'a name in a list',
    '5,\n    10\n  ],',
    '5,\n    10\n  },',
    0,
    0,
    'Hier staat “}”, en de “[” van regel 7 is nog open. Zet daar eerst “]” voor.',
  ],
] as const)('%s', (_kind, from, to, line, _more, said) => {
  expect(TEXT).toContain(from)
  const text = TEXT.replace(from, to)
  expect(() => JSON.parse(text)).toThrow()
  const broken = brokenJson(text)
  expect(broken?.says.nl).toBe(said)
  expect(broken?.says.en).not.toBe(said)
  if (line > 0) expect(broken?.line).toBe(line)
})

test('a comma at the end is on its own line, however far the file goes on', () => {
  const at = TEXT.split('\n').findIndex((line) => line.includes('"Jij bent Milan."')) + 3
  expect(brokenJson(TEXT.replace('"ready": false\n    }', '"ready": false\n    },'))?.line).toBe(at)
})

test('a file that stops, and one that goes on', () => {
  expect(brokenJson('{\n  "a": [\n    1\n')).toMatchObject({
    line: 3,
    says: { nl: expect.stringContaining('de “[” van regel 2 is nog open') },
  })
  expect(brokenJson('{}\n}')).toMatchObject({ line: 2, says: { nl: expect.stringContaining('Het bestand is hier al uit') } })
})

test('there is nothing wrong with what is right', () => {
  expect(brokenJson(TEXT)).toBeNull()
  fc.assert(
    fc.property(fc.json(), fc.integer({ min: 0, max: 4 }), (json, spaces) => {
      expect(brokenJson(JSON.stringify(JSON.parse(json), null, spaces))).toBeNull()
    }),
  )
})

test('one sign that is gone is found on its own line or the one above', () => {
  const signs = [...TEXT.matchAll(/[{}[\],:"]/g)].map((found) => found.index)
  fc.assert(
    fc.property(fc.constantFrom(...signs), (index) => {
      const text = TEXT.slice(0, index) + TEXT.slice(index + 1)
      fc.pre(!isJson(text))
      const line = TEXT.slice(0, index).split('\n').length
      const broken = brokenJson(text)
      expect(broken, text.slice(Math.max(0, index - 40), index + 40)).not.toBeNull()
      // A brace that opened or closed a whole part is only missed where that part is over.
      if (!'{}[]'.includes(TEXT[index] ?? '')) expect(Math.abs((broken?.line ?? 0) - line)).toBeLessThanOrEqual(1)
    }),
  )
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
