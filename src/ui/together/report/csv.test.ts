import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { setLanguage } from '../../../i18n/words.ts'
import { roundsCsv } from './csv.ts'
import type { TeamBallot } from './teamReport.ts'

beforeEach(() => setLanguage('nl'))

const answer = (text: string, counts: number[], taken = false) => ({
  id: text,
  text,
  closed: false,
  taken,
  true: false,
  counts,
  reasons: [],
})
const ballot = (answers: TeamBallot['answers'], title = 'De map'): TeamBallot => ({
  ...{ id: 'b1', number: 2, day: 8, title, who: '', answers, open: false, taken: null, tie: false, moved: null },
  totals: (answers[0]?.counts ?? []).map((_, round) => answers.reduce((sum, { counts }) => sum + (counts[round] ?? 0), 0)),
})

/** As RFC 4180 has it, with semicolons. */
function read(text: string): string[][] {
  const rows: string[][] = [[]]
  let [cell, quoted] = ['', false]
  for (let n = 0; n < text.length; n++) {
    const at = text[n]
    if (quoted) {
      if (at === '"' && text[n + 1] === '"') cell += text[++n]
      else if (at === '"') quoted = false
      else cell += at
    } else if (at === '"') quoted = true
    else if (at === ';' || text.startsWith('\r\n', n)) {
      rows.at(-1)?.push(cell)
      cell = ''
      if (at === '\r') {
        n++
        rows.push([])
      }
    } else cell += at
  }
  expect(quoted).toBe(false)
  expect(cell).toBe('')
  return rows.slice(0, -1)
}

describe('the rounds as a table', () => {
  it('has the votes on a rule too', () => {
    const rule = { ...ballot([answer('Vrij op vrijdag → Nooit', [2, 3], true)], 'Welke regel?'), number: null }
    const rows = read(roundsCsv({ decisions: [], guesses: [], ruled: [rule] }).slice(1))
    expect(rows[1]).toEqual(['regel', '', '8', 'Welke regel?', '1', 'Vrij op vrijdag → Nooit', '2', '2', 'ja'])
    expect(rows[2]).toEqual(['regel', '', '8', 'Welke regel?', '2', 'Vrij op vrijdag → Nooit', '3', '3', 'ja'])
  })

  it('has a line for each answer in each round', () => {
    const csv = roundsCsv({ decisions: [ballot([answer('Teken', [3, 1], true), answer('?', [0, 2])])], guesses: [], ruled: [] })
    expect(csv.startsWith('\uFEFFsoort;nummer;dag;')).toBe(true)
    expect(read(csv.slice(1))).toEqual([
      ['soort', 'nummer', 'dag', 'waarover', 'ronde', 'antwoord', 'stemmen', 'alle stemmen in deze ronde', 'werd het, of was het'],
      ['besluit', '2', '8', 'De map', '1', 'Teken', '3', '3', 'ja'],
      ['besluit', '2', '8', 'De map', '1', '?', '0', '3', 'nee'],
      ['besluit', '2', '8', 'De map', '2', 'Teken', '1', '3', 'ja'],
      ['besluit', '2', '8', 'De map', '2', '?', '2', '3', 'nee'],
    ])
  })

  it('reads back as it was, whatever stands in a cell', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ';', '"', ',', '\r', '\n', '\r\n', '\t', '=', '+', "'", ' ', 'é', '’'),
      maxLength: 12,
    })
    fc.assert(
      fc.property(text, text, (option, title) => {
        const rows = read(roundsCsv({ decisions: [ballot([answer(option, [1])], title)], guesses: [], ruled: [] }).slice(1))
        expect(rows).toHaveLength(2)
        expect(rows[1]).toHaveLength(9)
        const [shown, about] = [rows[1]?.[5] ?? '', rows[1]?.[3] ?? '']
        expect([option, `'${option}`]).toContain(shown)
        expect([title, `'${title}`]).toContain(about)
        for (const cell of [shown, about]) expect(cell).not.toMatch(/^[=+\-@\t\r\n]|^\s+[=+\-@]/)
      }),
    )
  })

  it('leaves words as they are, and puts a quote before what a spreadsheet would work out', () => {
    for (const [text, shown] of [
      ['‘Teken maar vast.’', '‘Teken maar vast.’'],
      ['=SOM(A1:A9)', "'=SOM(A1:A9)"],
      ['+31', "'+31"],
      ['-2', "'-2"],
      ['@lijst', "'@lijst"],
      ['\t=1', "'\t=1"],
      [' =1', "' =1"],
      ['＝1', "'＝1"],
      ['a=1', 'a=1'],
    ] as const) {
      expect(read(roundsCsv({ decisions: [ballot([answer(text, [1])])], guesses: [], ruled: [] }).slice(1))[1]?.[5]).toBe(shown)
    }
  })
})
