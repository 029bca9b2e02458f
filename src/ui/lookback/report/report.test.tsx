import { renderToString } from 'preact-render-to-string'
import { beforeAll, describe, expect, it } from 'vitest'
import { SMALL, scenarioOf } from '../../../../tests/fixture.ts'
import { openRun } from '../../../engine/run.ts'
import { setLanguage } from '../../../i18n/words.ts'
import { markdownOf } from '../markdown.ts'
import { cardNote, HAND } from '../orders.ts'
import { type ReportInput, reportOf } from './report.ts'
import { Sheets } from './Sheets.tsx'

const scenario = scenarioOf(SMALL)
const viewOf = (...choices: string[]) =>
  openRun(scenario, {
    ...{ scenario: 'proef', hash: scenario.hash, chair: 'casemanager', rules: ['b1', 'b8'], carried: [], seed: 1 },
    choices,
  }).view()
const WHOLE = viewOf('vinkje', 'g_b', 'bellen')
const SECRET = 'Geheim'

const input = (more: Partial<ReportInput> = {}): ReportInput => ({
  ...{ scenario, view: WHOLE, notes: true, played: Date.parse('2026-11-22T12:00:00Z'), feelings: [`${SECRET} moe`] },
  answers: { eerste_stap: `${SECRET} eerst` },
  lookback: {
    feelings: ['moe'],
    words: `${SECRET} woorden`,
    answers: { [HAND]: `${SECRET} hand`, [cardNote('lipsky')]: `${SECRET} kaart`, v1: `${SECRET} <b>antwoord</b>` },
    action: { what: `${SECRET} wat`, who: `${SECRET} wie`, when: '2026-11-30' },
  },
  reflection: {
    questions: [{ id: 'v1', order: 1, text: 'Wat deed je?', tags: ['always'] }],
    card: { id: 'lipsky', title: 'Wie eerst', core: 'Een.\n\nTwee.', question: 'Wie niet?', source: '004', check: false },
  },
  ...more,
})
const paper = (given: ReportInput) => renderToString(<Sheets report={reportOf(given)} view={given.view} />)

beforeAll(() => setLanguage('nl'))

describe('the report', () => {
  it('numbers decisions, gives what happened a letter, and says which decision it came from', () => {
    const entries = reportOf(input()).days.flatMap((day) => day.entries)
    expect(entries.map((entry) => (entry.kind === 'decision' ? entry.number : entry.mark))).toEqual([1, 'a', 2])
    const outcome = entries.find((entry) => entry.kind === 'outcome')
    expect(outcome?.kind === 'outcome' && outcome.causes.map(({ word, from }) => [word, from])).toEqual([
      ['jij', 1],
      ['een regel', null],
      ['wachten', null],
    ])
  })

  it('says how it ended, or on which day it stops', () => {
    expect(reportOf(input())).toMatchObject({ ending: { title: 'Uit' }, half: null })
    expect(reportOf(input({ view: viewOf('vinkje') }))).toMatchObject({ ending: null, half: 'Deze route stopt op dag 8.' })
  })

  it('holds what somebody wrote, as text', () => {
    const sheets = paper(input())
    for (const words of ['eerst', 'woorden', 'hand', 'kaart', 'wat', 'wie', 'moe']) expect(sheets).toContain(`${SECRET} ${words}`)
    expect(sheets).toContain('&lt;b>antwoord')
    expect(sheets).not.toContain('<b>antwoord')
    expect(sheets).toContain('maandag 30 november 2026')
  })

  it('without notes holds nothing of it, and has room to write', () => {
    const bare = input({ notes: false })
    expect(paper(bare)).not.toContain(SECRET)
    expect(markdownOf(reportOf(bare))).not.toContain(SECRET)
    expect(paper(bare)).not.toContain('30 november')
    expect(paper(bare).split('class="ruled"').length).toBeGreaterThan(8)
  })

  it('of a route that has hardly begun is still a report', () => {
    const start = input({ view: viewOf(), reflection: null, notes: false })
    expect(paper(start)).toContain(scenario.title)
    expect(markdownOf(reportOf(start))).toContain('# Milan')
  })
})
