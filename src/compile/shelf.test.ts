import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SAMPLE, serious } from '../../tests/sample.ts'
import { plain } from './complaint.ts'
import { compileScenario } from './scenario.ts'
import { diskShelf, scenarioNames, shelfOf, whyNoScenario } from './shelf.ts'

const ROOT = 'story/proef.ink'
const BODE = 'story/proef/bode.ink'
const SCENARIO = 'story/proef/scenario.json'
const GLOSSARY = 'story/common/glossary.json'
const BRIEF = 'story/proef/documents/brief.md'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'shelf-'))
})
afterEach(() => rmSync(root, { recursive: true }))

/** What is said when the files of the sample are these, from memory and from the disk alike. */
function saidOf(changes: Readonly<Record<string, string | Uint8Array | null>>): string[] {
  const files = Object.fromEntries(
    Object.entries({ ...SAMPLE, ...changes }).flatMap(([file, held]) => (held === null ? [] : [[file, held]])),
  )
  rmSync(join(root, 'story'), { recursive: true, force: true })
  for (const [file, held] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), held)
  }
  const [memory, disk] = [shelfOf(files), diskShelf(root)].map((shelf) => compileScenario('proef', { root, ...shelf }))
  expect(memory?.complaints).toEqual(disk?.complaints)
  expect(memory?.scenario).toBeNull()
  return memory ? serious(memory).map((one) => plain(one, 'nl')) : []
}

/** A text as an old Windows program saves it: one byte a letter. */
function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

test.each([ROOT, BODE, SCENARIO, GLOSSARY, BRIEF])('%s is no UTF-8: one sentence, with the line', (file) => {
  const text = `${SAMPLE[file] ?? ''}\ncliënt\n`.replace(/[‘’–“”]/g, '')
  const line = text.slice(0, text.search(/[^\0-\x7f]/)).split('\n').length
  expect(saidOf({ [file]: latin1(text) })).toEqual([
    `${file}:${line} OW002 fout: Vanaf deze regel is dit bestand geen UTF-8. Sla het in je editor op als UTF-8.`,
  ])
})

test('UTF-16 is no UTF-8 either, with its mark and without', () => {
  const marked = new Uint8Array([0xff, 0xfe, ...Buffer.from('Hoi.\n', 'utf16le')])
  expect(saidOf({ [BODE]: marked })).toMatchObject([expect.stringContaining(`${BODE}:1 OW002`)])
  expect(saidOf({ [BODE]: Buffer.from('Hoi.\n', 'utf16le') })).toMatchObject([expect.stringContaining(`${BODE}:1 OW002`)])
})

test('the mark some editors put before UTF-8 is not part of the text', () => {
  const shelf = shelfOf({ ...SAMPLE, [SCENARIO]: `\uFEFF${SAMPLE[SCENARIO]}`, [BODE]: `\uFEFF${SAMPLE[BODE]}` })
  expect(compileScenario('proef', { root, ...shelf }).scenario?.title).toBe('Proef')
})

test.each([ROOT, BODE, SCENARIO, GLOSSARY, BRIEF])('%s of 5 MB: one sentence, at once', (file) => {
  const began = performance.now()
  expect(saidOf({ [file]: 'Milan: Zo gaat dat hier.\n'.repeat(200_000) })).toEqual([
    `${file}:1 OW003 fout: Dit bestand is 5,0 MB. Meer dan 1 MB leest het spel niet: verdeel het over meer bestanden.`,
  ])
  expect(performance.now() - began).toBeLessThan(2000)
})

test('a file is missing: one sentence, where it is asked for', () => {
  const missing = 'OW001 fout: Dit bestand is er niet. Maak het, of kijk of de naam goed gespeld is.'
  expect(saidOf({ [ROOT]: null })).toEqual([`${ROOT}:1 ${missing}`])
  expect(saidOf({ [BODE]: null })).toEqual([
    `${ROOT}:2 OW001 fout: Er is geen bestand ${BODE}. Maak het, of kijk of de naam achter INCLUDE goed gespeld is.`,
  ])
  const line = (SAMPLE[SCENARIO] ?? '').split('\n').findIndex((one) => one.includes('"brief": "De brief"')) + 1
  expect(saidOf({ [BRIEF]: null })).toEqual([
    `${SCENARIO}:${line} OW001 fout: Er is geen bestand ${BRIEF} voor dit document. Maak het, of haal het hier weg.`,
  ])
})

test('a scenario with a broken file is still one of the scenarios', () => {
  expect(scenarioNames(shelfOf({ ...SAMPLE, [SCENARIO]: latin1('{ "title": "cliënt" }'), 'story/los.ink': 'Hoi.\n' }))).toEqual(['proef'])
})

test('why there is no such scenario: which of its files is missing, or which name was meant', () => {
  const why = (files: Record<string, string>, name: string) => whyNoScenario(shelfOf({ ...SAMPLE, ...files }), name).nl
  expect(why({ 'story/jas.ink': '-> END\n' }, 'jas')).toBe(
    'story/jas.ink is er wel, maar story/jas/scenario.json ontbreekt. Maak dat bestand; in story/README.md staat een voorbeeld.',
  )
  expect(why({ 'story/jas.ink': '-> END\n', 'story/jas/casemanager.ink': 'Hoi.\n' }, 'jas')).toMatch(/story\/jas\/scenario\.json ontbreekt/)
  expect(why({ 'story/jas/scenario.json': '{}' }, 'jas')).toBe(
    'De map story/jas is er wel, maar story/jas.ink ontbreekt. Maak dat bestand; in story/README.md staat een voorbeeld.',
  )
  expect(why({}, 'preof')).toBe('Er is geen scenario “preof”; er is proef. Bedoel je “proef”?')
  expect(whyNoScenario(shelfOf({}), 'jas')).toEqual({
    nl: 'Er is geen scenario “jas”; er is nog geen enkel.',
    en: 'There is no scenario “jas”; there is none yet.',
  })
})
