import { lexer, type Token, type Tokens } from 'marked'
import { beforeEach, describe, expect, it } from 'vitest'
import { setLanguage } from '../../../i18n/words.ts'
import { teamMarkdown } from './markdown.ts'
import type { TeamBallot, TeamReport } from './teamReport.ts'

beforeEach(() => setLanguage('nl'))

const MAP: TeamBallot = {
  ...{ id: 'b1', number: 2, day: 8, title: 'De map', who: '', totals: [3, 3], open: false, tie: false, moved: { n: 1, atLeast: false } },
  answers: [
    {
      ...{ id: 'teken', text: 'Teken.', closed: false, taken: true, true: false, counts: [1, 2] },
      reasons: [
        { round: 1, text: '# Geen kop' },
        { round: 2, text: '![x](https://elders.nl/x.png) <script>alert(1)</script>' },
      ],
    },
    { id: 'laat', text: '- [ ] *Laat* liggen', closed: true, taken: false, true: false, counts: [2, 1], reasons: [] },
  ],
  taken: { text: 'Teken.', by: 'other', why: '> omdat\n# het moet' },
}
const GUESS: TeamBallot = {
  ...{
    id: 'b2',
    number: null,
    day: 8,
    title: 'Wat denkt Milan?',
    who: 'Milan',
    totals: [3],
    open: false,
    tie: false,
    moved: null,
    taken: null,
  },
  answers: [{ id: 'g', text: 'Boodschappen.', closed: false, taken: false, true: true, counts: [3], reasons: [] }],
}
const REPORT: TeamReport = {
  form: 'replay',
  title: 'Milan (24) – Proef',
  facts: ['Samen terugspelen', '22 november 2026'],
  ending: { title: 'Woensdag', text: 'Het is uit.' },
  half: 'Nog niet af.',
  theory: { id: 'lipsky', title: 'Wie eerst', core: 'Meer werk dan tijd.', question: 'Wie niet?', source: 'Project', check: false },
  question: 'Had ik moeten wachten?\n1. nee',
  decisions: [MAP],
  guesses: [GUESS],
  ruled: [],
  turned: null,
  divided: [MAP],
  moved: [MAP],
  asked: { once: true, twice: true },
  days: [{ day: 8, places: ['De ring'], entries: [{ kind: 'decision', number: 2, text: 'Teken.' }] }],
  branches: [
    {
      where: 'besluit 2',
      was: 'Teken.',
      other: 'Wacht.',
      gone: ['Weg'],
      came: ['Gekomen'],
      ending: { before: 'Woensdag', after: 'De bank' },
    },
  ],
  questions: ['Hoe *laat*?'],
  advice: ['[klik](javascript:alert(1))'],
  learned: [{ step: 'Stap 6: Leren', texts: ['~~Niets~~'] }],
  action: { what: 'Vragen', who: '@iedereen', when: 'maandag 30 november 2026' },
  unopened: 0,
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

/** Every text of a report, except what only the drawing needs. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['id', 'form', 'by', 'kind'].includes(key) ? [] : [value]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, name))
}

describe('the report of a session as Markdown', () => {
  it('holds the whole of it, and what somebody wrote as text', () => {
    const { text, kinds } = seen(teamMarkdown(REPORT, null))
    for (const piece of textsOf(REPORT)) expect(text).toContain(piece.replace(/\s+/g, ''))
    for (const kind of ['link', 'image', 'html', 'code', 'codespan', 'em', 'del', 'table']) expect(kinds).not.toContain(kind)
  })

  it('has both rounds of each answer, what was taken and what was thought', () => {
    const lines = teamMarkdown(REPORT, null).split('\n')
    expect(lines).toContain('### (2) De map · dag 8')
    expect(lines).toContain('- **Teken.** (dit werd het): 1 → 2')
    expect(lines.find((line) => line.includes('liggen'))).toMatch(/ \(kon niet\): 2 → 1$/)
    expect(lines).toContain('  - \\# Geen kop')
    expect(lines).toContain('- **Boodschappen.** (dit dacht Milan): 3')
    expect(lines).toContain('Na het gesprek koos 1 iemand iets anders. We namen iets anders dan de meesten kozen, want:')
  })

  it('has own notes only when they are asked for', () => {
    const notes = [{ where: 'besluit 2', text: 'Van mij\n- alleen' }]
    expect(teamMarkdown(REPORT, null)).not.toContain('Notities')
    const lines = teamMarkdown(REPORT, notes).split('\n')
    expect(lines.slice(lines.indexOf('## Notities van de gespreksleider'))).toContain('> \\- alleen')
  })

  it('leaves out what is not there', () => {
    const bare: TeamReport = {
      ...{ ...REPORT, ending: null, half: null, theory: null, question: '', action: null, asked: { once: false, twice: false } },
      ...{ decisions: [], guesses: [], divided: [], moved: [], days: [], branches: [], questions: [], advice: [], learned: [] },
    }
    expect(teamMarkdown(bare, []).match(/^#+ .*$/gm)).toEqual(['# Milan (24) – Proef'])
  })
})
