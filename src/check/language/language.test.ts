import { expect, test } from 'vitest'
import { changed, SAMPLE } from '../../../tests/sample.ts'
import { compileInk } from '../../compile/ink.ts'
import { scanInk } from '../../compile/scan.ts'
import { compileScenario } from '../../compile/scenario.ts'
import { shelfOf } from '../../compile/shelf.ts'
import { checkLanguage } from './language.ts'

const BODE = 'story/proef/bode.ink'
const BRIEF = 'story/proef/documents/brief.md'
const SCENARIO = 'story/proef/scenario.json'

/** What is said about the language of the sample with other texts for some files. */
async function look(changes: Readonly<Record<string, string>> = {}) {
  const shelf = shelfOf({ ...SAMPLE, ...changes })
  const found = compileInk('proef', shelf).sources.flatMap(({ file, text }) => scanInk(file, text))
  const { scenario, complaints } = compileScenario('proef', { root: '/', ...shelf })
  if (!scenario) throw new Error(JSON.stringify(complaints))
  return checkLanguage({ name: 'proef', found, scenario, shelf })
}

const said = async (changes: Readonly<Record<string, string>>) =>
  (await look(changes)).complaints.map(({ code, file, line, says }) => `${code} ${file}:${line} ${says.nl}`)

test('the sample is clean, and every passage is measured', async () => {
  const { complaints, readings } = await look()
  expect(complaints).toEqual([])
  expect(readings.map(({ passage, file, line, words }) => ({ passage, file, line, words }))).toEqual([
    { passage: 'bode_start', file: BODE, line: 2, words: 33 },
    { passage: 'bode_slot', file: BODE, line: 15, words: 19 },
  ])
  expect(readings[0]).toMatchObject({ lix: expect.any(Number), douma: expect.any(Number) })
})

test('OW080: more than twenty words in a sentence, in a line, a choice, scenario.json; thirty in a document', async () => {
  const twenty = 'Een twee drie vier vijf zes zeven acht negen tien, een twee drie vier vijf zes zeven acht negen tien'
  const says = (count: number, most: number) =>
    `Deze zin heeft ${count} woorden, en ${most} is het meeste: “Een twee drie vier vijf…” Maak er twee zinnen van.`
  expect(await said(changed(BODE, 'Ik kom voor de brief.', `${twenty}.`))).toEqual([])
  expect(await said(changed(BODE, 'Ik kom voor de brief.', `Ja. ${twenty} elf.`))).toEqual([`OW080 ${BODE}:4 ${says(21, 20)}`])
  expect(await said(changed(BODE, 'Maak de brief open.', `${twenty} en elf.`))).toEqual([`OW080 ${BODE}:6 ${says(22, 20)}`])
  expect(await said(changed(SCENARIO, 'Hij staat buiten.', `${twenty} elf.`))).toEqual([
    expect.stringMatching(/^OW080 .*scenario\.json:\d+ /),
  ])
  const ten = 'Een twee drie vier vijf zes zeven acht negen tien'
  expect(await said({ [BRIEF]: `# Brief\n\nBeste.\n\nJa.\n${ten}\n${ten}\n${ten}.\n` })).toEqual([])
  expect(await said({ [BRIEF]: `# Brief\n\nBeste.\n\nJa.\n${ten}\n${ten}\n${ten} elf.\n` })).toEqual([`OW080 ${BRIEF}:6 ${says(31, 30)}`])
})

test('OW080: each way a line with braces can come out, and one complaint when they share the sentence', async () => {
  const nine = 'een twee drie vier vijf zes zeven acht negen'
  const line = (text: string) => changed(BODE, 'Milan (bang): Ik kom voor de brief.', text)
  expect(await said(line(`Milan: {regels ? b8:Ja.|Nee, ${nine}, ${nine}, ${nine}.}`))).toHaveLength(1)
  // Whichever way comes first, the longest speaks.
  const words = async (text: string) => (await said(line(text))).map((one) => /heeft (\d+) woorden/.exec(one)?.[1])
  expect(await words(`Milan: Ja, ${nine}, ${nine}, ${nine}, {regels ? b8:en zo en zo|en niet}.`)).toEqual(['32'])
  expect(await words(`Milan: Ja, ${nine}, ${nine}, ${nine}, {regels ? b8:en niet|en zo en zo}.`)).toEqual(['32'])
})

test('OW081: a passage of long words in long sentences', async () => {
  const hard =
    'Betrokkene verantwoordt ondersteuningsbehoeften binnen gemeentelijke besluitvormingsprocedures omtrent inkomensvoorzieningen.'
  const { complaints, readings } = await look(changed(BODE, 'Het loket gaat open.', Array(9).fill(hard).join(' ')))
  expect(complaints.filter((one) => one.code === 'OW081').map(({ file, line }) => [file, line])).toEqual([[BODE, 2]])
  expect(readings[0]?.lix).toBeGreaterThan(40)
  expect(readings[0]?.douma).toBeLessThan(60)
  // Too few words to say anything.
  const few = await look(changed(BODE, 'Het loket gaat open.', hard))
  expect(few.complaints.filter((one) => one.code === 'OW081')).toEqual([])
})

test('OW082: a word that is in no list, once per file, with what it may be; where its line is', async () => {
  const bode = changed(BODE, 'Ze leest het wel. #clear', 'Ze leets het wel. En dan leets ze nog eens. #clear')
  expect(await said(bode)).toEqual([
    expect.stringMatching(
      new RegExp(`^OW082 ${BODE}:20 “leets” staat niet in het woordenboek \\(2 keer in dit bestand\\)\\. Is het “.+”\\? Klopt`),
    ),
  ])
  expect(await said({ ...bode, 'story/woorden.txt': '# lijst\nleets # zo heet dat\n' })).toEqual([])
  expect(await said({ [BRIEF]: '# Brief\n\nDe huur is\n**nitevbetaald**.\n\n| a | b |\n|---|---|\n| ja | kwijtgeraakd |\n' })).toEqual([
    expect.stringMatching(new RegExp(`^OW082 ${BRIEF}:4 “nitevbetaald” staat`)),
    expect.stringMatching(new RegExp(`^OW082 ${BRIEF}:8 “kwijtgeraakd” staat`)),
  ])
  expect(await said(changed(SCENARIO, 'De post bleef liggen.', 'De post belef liggen.'))).toEqual([
    expect.stringMatching(/^OW082 story\/proef\/scenario\.json:\d+ “belef”/),
  ])
  const rule = 'story/common/procedures.json'
  expect(await said(changed(rule, 'Binnen kan dit niet.', 'Binnen kan dti niet, kwijtgeraakd.'))).toEqual([
    expect.stringMatching(/^OW082 story\/common\/procedures\.json:\d+ “kwijtgeraakd”/),
  ])
})

test('OW082: names, terms and numbers are known; tags, ids and knots are not read', async () => {
  const place = {
    ...changed(SCENARIO, '"Het loket"', '"Zwommelda"'),
    ...changed(BODE, 'Het loket gaat open.', 'Zwommelda’s deur. Zwommeldas raam.'),
  }
  expect(await said(place)).toEqual([])
  const term = (SAMPLE['story/common/glossary.json'] ?? '').replace('loketten', 'loktetten')
  expect(await said({ ...changed(BODE, 'Het loket gaat open.', 'Twee loktetten.'), 'story/common/glossary.json': term })).toEqual([])
  expect(await said(changed(BODE, 'Tot morgen.', 'Over honderdzevenendertig dagen, of drieënveertig. Op de achtentwintigste.'))).toEqual([])
  expect(await said(changed(BODE, '#heavy: afscheid nemen', '#heavy: afschied'))).toEqual([])
})

test('OW083: words we do not use, in every form, with what to write instead', async () => {
  const list = JSON.stringify([{ woorden: ['crimineel', 'boef'], waarom: 'zo wordt iemand zijn delict', liever: 'iemand die vastzat' }])
  const mijden = { 'story/common/mijden.json': list }
  const text = (words: string) => ({ ...mijden, ...changed(BODE, 'Het loket gaat open.', words) })
  expect(await said(text('Twee criminelen en een boef.'))).toEqual([
    `OW083 ${BODE}:3 “criminelen” schrijven wij niet: zo wordt iemand zijn delict. Liever: iemand die vastzat.`,
    `OW083 ${BODE}:3 “boef” schrijven wij niet: zo wordt iemand zijn delict. Liever: iemand die vastzat.`,
  ])
  expect(await said(text('Criminele boeven.'))).toHaveLength(2)
  expect(await said(text('Boeventaal, en de criminaliteit.'))).toEqual([])
  expect(await said(changed(BODE, 'Het loket gaat open.', 'Een boef.'))).toEqual([])
  expect(await said({ 'story/common/mijden.json': '[{ "woorden": [], "waarom": "x" }]' })).toEqual([
    expect.stringMatching(/^OW008 story\/common\/mijden\.json:1 /),
    expect.stringMatching(/^OW008 story\/common\/mijden\.json:1 “0\.liever” ontbreekt/),
  ])
})

test('theory cards and questions are read like everything else, each complaint on its own line', async () => {
  const card = 'story/common/theory/lipsky.md'
  const questions = 'story/common/questions.json'
  expect(await said(changed(card, 'te helpen is.', 'te hellpen is.\n\nEen nieuwe alinea met een fuot.'))).toEqual([
    expect.stringMatching(new RegExp(`^OW082 ${card}:7 “hellpen”`)),
    expect.stringMatching(new RegExp(`^OW082 ${card}:9 “fuot”`)),
  ])
  expect(await said(changed(card, 'Kiezen wie', 'Kizzen wie'))).toEqual([expect.stringMatching(new RegExp(`^OW082 ${card}:2 “Kizzen”`))])
  expect(await said(changed(questions, 'Wie wachtte?', 'Wie wachtet?'))).toEqual([
    expect.stringMatching(new RegExp(`^OW082 ${questions}:\\d+ “wachtet”`)),
  ])
})

test('hints for whoever leads a talk are read too, each complaint on its own line', async () => {
  const file = 'story/proef/leiding.json'
  const hint = { ask: ['Wie mist de brief?', 'Wie mist de breif?'], listen: 'Let op de poszt.', theory: ['lipsky'], avoid: 'De reggel.' }
  expect(await said({ [file]: JSON.stringify({ brief: hint }, null, 2) })).toEqual([
    expect.stringMatching(new RegExp(`^OW082 ${file}:5 “breif”`)),
    expect.stringMatching(new RegExp(`^OW082 ${file}:7 “poszt”`)),
    expect.stringMatching(new RegExp(`^OW082 ${file}:11 “reggel”`)),
  ])
  const long = 'Een twee drie vier vijf zes zeven acht negen tien, een twee drie vier vijf zes zeven acht negen tien elf.'
  const proper = { ask: ['Wie mist de brief?', long], listen: 'Let op de post.', theory: [], avoid: 'De regel.' }
  expect(await said({ [file]: JSON.stringify({ brief: proper }, null, 2) })).toEqual([expect.stringMatching(`^OW080 ${file}:5 `)])
})
