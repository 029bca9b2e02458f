import { expect, test } from 'vitest'
import { hostileVerdict, sampleChair, sampleRoute, sampleVerdict } from '../../../tests/verdict.ts'
import { complaint } from '../../compile/complaint.ts'
import { terminalReport } from './terminal.ts'

const OPTIONS = { lang: 'nl', game: 'http://localhost:8080', colour: false, width: 100 } as const
const lines = (text: string) => text.replaceAll('\u00a0', ' ').split('\n')
const report = lines(terminalReport([sampleVerdict()], OPTIONS))

test('a complaint is one line an editor can follow, with the game under it', () => {
  const at = report.indexOf('story/proef/casemanager.ink:140 OW066 fout: “vertrouwen” wordt hier 11, en het mag van 0 tot 10.')
  expect(at).toBe(0)
  expect(report[at + 1]).toBe(`  http://localhost:8080/proef/casemanager/#r=${sampleRoute()}`)
})

test('of many of one code five are shown, and the rest is counted; --all shows them', () => {
  expect(report.filter((line) => line.includes('OW080 let op'))).toHaveLength(5)
  expect(report).toContain('  en nog 4 van OW080 (--all toont alles)')
  const all = lines(terminalReport([sampleVerdict()], { ...OPTIONS, all: true }))
  expect(all.filter((line) => line.includes('OW080 let op'))).toHaveLength(9)
  expect(all.join('\n')).not.toContain('--all')
  const five = Array.from({ length: 5 }, (_, n) => complaint('OW080', 'a.ink', n + 1, { nl: 'Lang.', en: 'Long.' }))
  expect(terminalReport([sampleVerdict({ complaints: five })], OPTIONS)).not.toContain('--all')
})

test('each chair has a summary of eight lines at most, within the width', () => {
  const from = report.indexOf('  casemanager: bewezen')
  const to = report.indexOf('  client: deels bewezen')
  expect(to - from).toBeLessThanOrEqual(8)
  const block = report.slice(from, -3)
  expect(block.length - (to - from)).toBeLessThanOrEqual(8)
  expect(Math.max(...report.slice(from).map((line) => line.length))).toBeLessThanOrEqual(100)
  const text = block.join(' ').replace(/\s+/g, ' ')
  for (const words of [
    'Elke situatie is bezocht: 41.203 situaties onder 16 combinaties van regels, met hooguit twee omgedraaid.',
    'Tot en met de 14e keuze is elke situatie bezocht: 812.004 situaties',
    'Daarna: 20.000 gespeelde routes in 7 stijlen.',
    'passages 17 van 18 · keuzes 14 van 15',
    'Een route telt 38 tot 52 keuzes. Eindes: bank 41 % · nachtploeg 37 % · weggereden 22 % · leesgroep < 1 %',
  ])
    expect(text).toContain(words)
  // No mark stands alone at the beginning of a line.
  expect(block.filter((line) => /^\s*·/.test(line))).toEqual([])
})

test('the last line counts everything, over all stories', () => {
  expect(report.at(-1)).toBe('')
  expect(report.at(-2)).toBe('3 fouten, 12 keer let op, 2 tips')
  const one = complaint('OW001', 'a.ink', 1, { nl: 'Weg.', en: 'Gone.' })
  const two = [sampleVerdict({ complaints: [one] }), sampleVerdict({ scenario: 'ander', complaints: [{ ...one, line: 2 }] })]
  expect(lines(terminalReport(two, { ...OPTIONS, lang: 'en' })).at(-2)).toBe('2 errors, 0 warnings, 0 notes')
  expect(lines(terminalReport([], OPTIONS)).slice(0, 1)).toEqual(['Er is geen verhaal nagekeken.'])
})

test('in English', () => {
  const text = lines(terminalReport([sampleVerdict()], { ...OPTIONS, lang: 'en' }))
    .join(' ')
    .replace(/\s+/g, ' ')
  expect(text).toContain('OW066 error: “vertrouwen” becomes 11 here, and it may go from 0 to 10.')
  expect(text).toContain('Not yet. 3 errors have to go first: “A rule closes the last way”')
  expect(text).toContain('and 4 more of OW080 (--all shows everything)')
  expect(text).toContain('41,203 situations under 16 combinations of rules, with at most two turned')
})

test('colour is only added, and only when asked for', () => {
  const plain = terminalReport([sampleVerdict()], OPTIONS)
  const coloured = terminalReport([sampleVerdict()], { ...OPTIONS, colour: true })
  expect(plain).not.toContain('\u001b')
  expect(coloured).toContain('\u001b[31m')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of colour
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain)
})

test('a story cannot paint the terminal', () => {
  for (const colour of [false, true]) {
    const text = terminalReport([hostileVerdict()], { ...OPTIONS, colour })
    expect(text).not.toContain("'co' \u001b")
    expect(text).toContain("'co' \ufffd")
  }
})

test('a sentence of several lines stays one complaint; a stopped check and a chair without an end say so', () => {
  const long = complaint('OW068', 'a.ink', 3, { nl: 'Het breekt.\nHier.', en: 'It breaks.\nHere.' })
  const chairs = [sampleChair({ length: null, flow: { runs: 0, passages: {}, choices: {}, ways: [], endings: {} } })]
  const text = lines(terminalReport([sampleVerdict({ complaints: [long], chairs, stopped: true })], { ...OPTIONS, width: 400 })).join('\n')
  expect(text).toContain('a.ink:3 OW068 fout: Het breekt.\n    Hier.')
  expect(text).toContain('De controle is afgebroken; dit is wat tot dan toe bekend was.')
  expect(text).toContain('    Geen enkele route kwam aan een einde.\n')
})
