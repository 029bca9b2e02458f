import fc from 'fast-check'
import { lexer, type Token, type Tokens } from 'marked'
import { describe, expect, it } from 'vitest'
import { setLanguage } from '../../i18n/words.ts'
import { markdownOf, plain } from './markdown.ts'
import type { Report } from './report/report.ts'

const REPORT: Report = {
  title: 'Milan (24) – Korter dan de procedure',
  facts: ['Jouw stoel: casemanager', 'in een gewone week'],
  ending: { title: 'Woensdag', text: 'Het is uit.' },
  half: null,
  days: [
    {
      day: 8,
      places: ['De ring'],
      entries: [
        { kind: 'decision', number: 1, text: 'Teken maar vast.' },
        {
          ...{ kind: 'outcome', mark: 'a', day: 8, title: 'De map blijft dicht', text: 'Voor de wat?', unintended: true },
          causes: [
            { word: 'jij', text: 'Teken maar vast.', by: '', from: 1 },
            { word: 'jij, eerder', text: 'Er kwam een kruis.', by: 'door jou, als casemanager, dag 8', from: null },
          ],
        },
      ],
    },
  ],
  layers: [{ word: 'een keuze van jou', unintended: 2, intended: 1 }],
  outside: [{ word: 'een regel', things: ['Vrij op elke dag'] }],
  hand: null,
  recalled: [],
  guesses: [{ day: 8, question: 'Wat denkt Milan?', who: 'Milan', guessed: 'Dagen.', truth: 'Boodschappen.' }],
  feelings: { words: ['moe'], line: '' },
  orders: [{ title: 'Wat ik doe', line: '', questions: [{ text: 'Wat ging goed?', note: 'Niets\n# geen kop' }] }],
  card: { id: 'lipsky', title: 'Wie eerst', core: 'Er is meer werk dan tijd.', question: 'Wie niet?', source: '004', check: false },
  cardNote: null,
  action: { what: '- [ ] *vragen*', who: 'Fleur', when: 'maandag 30 november 2026' },
}

/** What a reader of the Markdown sees, and which kinds of markup it met. */
function seen(markdown: string): { text: string; kinds: Set<string> } {
  const kinds = new Set<string>()
  const text = (tokens: Token[]): string =>
    tokens
      .map((token) => {
        kinds.add(token.type)
        const inner = (token as Tokens.Generic).tokens ?? (token as Tokens.List).items
        if (inner) return text(inner)
        return token.type === 'text' || token.type === 'escape' ? (token as Tokens.Text).text : ''
      })
      .join(' ')
  const read = text(lexer(markdown)).replace(/&(lt|gt|amp|quot|#39);/g, (_, name) => ENTITIES[name] ?? '')
  return { text: read.replace(/\s+/g, ''), kinds }
}
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" }

describe('the report as Markdown', () => {
  it('holds the whole of it, in order', () => {
    setLanguage('nl')
    const text = markdownOf(REPORT)
    const parts = [
      '# Milan (24) – Korter dan de procedure',
      '## Woensdag',
      '## Hoe je erbij zat',
      '### dag 8 · De ring',
      '- (1) **Teken maar vast.**',
      '- **De map blijft dicht** (door niemand bedoeld) Voor de wat?',
      '  - *jij*: Teken maar vast. (1)',
      '  - *jij, eerder*: Er kwam een kruis. (door jou, als casemanager, dag 8)',
      '- **een regel** Vrij op elke dag',
      '## Wat jij dacht, en wat er speelde',
      '> Niets',
      '## Een kaart die hierbij past',
      '## Eén ding voor morgen',
      '**Wanneer?** maandag 30 november 2026',
    ]
    for (const [n, part] of parts.entries()) {
      expect(text, part).toContain(part)
      if (n > 0) expect(text.indexOf(part), part).toBeGreaterThan(text.indexOf(parts[n - 1] ?? ''))
    }
  })

  it('leaves out what is not there', () => {
    const bare = markdownOf({ ...REPORT, ending: null, feelings: null, action: null, card: null, guesses: [], orders: [], outside: [] })
    for (const title of ['Hoe je erbij zat', 'Eén ding', 'Een kaart', 'Wat jij dacht', 'niet in de hand']) expect(bare).not.toContain(title)
  })

  it('shows own words as they were written, whatever they look like', () => {
    const { text, kinds } = seen(markdownOf(REPORT))
    expect(text).toContain('#geenkop')
    expect(text).toContain('-[]*vragen*')
    expect(kinds).not.toContain('html')
    const letters = fc.constantFrom(
      'a',
      ' ',
      '*',
      '_',
      '#',
      '<b>',
      '</b>',
      '[x](y)',
      '`',
      '~~',
      '|',
      '1.',
      '-',
      '+',
      '>',
      '\\',
      '&lt;',
      '!',
      '😀',
      '=',
      'http://a.nl',
      'x@y.nl',
    )
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 30 }), (words) => {
        const { text, kinds } = seen(plain(words))
        expect(text).toBe(words.replace(/\s+/g, ''))
        for (const kind of kinds) expect(['paragraph', 'text', 'escape', 'space']).toContain(kind)
      }),
      { numRuns: 400 },
    )
  })
})
