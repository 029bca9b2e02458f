import { expect, test } from 'vitest'
import { changed, compileSample, complaintsAbout, SAMPLE } from '../../tests/sample.ts'

const BODE = 'story/proef/bode.ink'
const BRIEF = 'story/proef/documents/brief.md'
const GLOSSARY = 'story/common/glossary.json'
const about = (said: string) => complaintsAbout(BODE, 'Jij: Tot morgen.', `Jij: ${said}`)

test.each(['RIC', 'PI', 'SCIL', 'D&R', '3RO', 'S&B'])('“%s” is explained nowhere', (word) => {
  expect(about(`Ga naar de ${word}-balie.`)).toEqual([
    `21 OW016 “${word}” is explained nowhere; add it to story/common/glossary.json, or say it in plain words.`,
  ])
})

test.each([
  'OK, tot op de EHBO.',
  'Hoofdstuk III en IV, op A4.',
  'MILAN!',
  'De B. van brief.',
  'LET OP',
  'GEEN TOEGANG voor onbevoegden',
  'Vitamine C',
])('%s needs no explanation', (said) => {
  expect(about(said)).toEqual([])
})

test('capitals for a word the story also writes small are just loud', () => {
  expect(about('De deur. DE DEUR! Tot morgen.')).toEqual([])
})

test('a form of the glossary explains, in the spellings it has', () => {
  const terms = (forms: string[]) =>
    JSON.stringify([
      ...(JSON.parse(SAMPLE[GLOSSARY] ?? '') as object[]),
      { id: 'piwer', term: 'PIW’er', forms, short: 'Bewaarder.', source: '[002]' },
    ])
  const text = changed(BODE, 'Jij: Tot morgen.', 'Jij: Een PIW’er en een PIW.')
  const said = (forms: string[]) => compileSample({ ...text, [GLOSSARY]: terms(forms) }).complaints.filter((one) => one.code === 'OW016')
  expect(said(['PIW’er'])).toMatchObject([{ line: 21, says: { nl: expect.stringContaining('“PIW”') } }])
  expect(said(['PIW’er', 'PIW'])).toEqual([])
})

test('once per story, where it comes first: lines, choices and documents', () => {
  const files = { ...changed(BODE, '[Bijna klaar.', '[Naar het RIC.'), [BRIEF]: '# Brief\n\nHet RIC en\nhet MDO.\n' }
  expect(
    compileSample(files)
      .complaints.filter((one) => one.code === 'OW016')
      .map((one) => `${one.file}:${one.line}`),
  ).toEqual([`${BODE}:17`, `${BRIEF}:4`])
})
