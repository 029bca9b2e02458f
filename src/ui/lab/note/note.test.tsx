import { renderToString } from 'preact-render-to-string'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { labResult } from '../../../../tests/labresult.ts'
import { labScenario } from '../../../../tests/labstory.ts'
import { setLanguage } from '../../../i18n/words.ts'
import type { GroupResult, LabResult, Sensitivity, Share } from '../../../lab/types.ts'
import { type Hands, HandsContext } from '../../../store/actions.ts'
import type { LabState } from '../../../store/lab.ts'
import { store } from '../../../store/store.ts'
import { noteMarkdown } from './markdown.ts'
import { NotePaper } from './NotePaper.tsx'
import { type NoteAsk, noteOf } from './note.ts'
import { questionsOf } from './questions.ts'
import { Sheets } from './Sheets.tsx'

const scenario = labScenario()
let result: LabResult
let same: LabResult
beforeAll(async () => {
  result = await labResult(scenario, { turned: ['b1', 'b8'] })
  same = await labResult(scenario, { turned: [] })
})
beforeEach(() => setLanguage('nl'))

function labWith(more: Partial<LabState> = {}): LabState & { result: LabResult } {
  return {
    ...{ settings: result.settings, state: 'done', result, before: null, pace: null, person: null, gate: null, sensitivity: null },
    ...{ trouble: null, session: { part: 0, since: null, notes: {}, choices: [] }, short: null },
    ...more,
  } as LabState & { result: LabResult }
}
const ASK: NoteAsk = {
  question: 'Wat als <b>dit</b>?',
  measure: 'bad',
  sentences: false,
  link: 'https://example.org/#v=1',
  now: Date.UTC(2026, 10, 22, 12),
}

const share = (n: number, of = 100): Share => ({ n, of, share: n / of, low: Math.max(0, n / of - 0.05), high: Math.min(1, n / of + 0.05) })
const group = (situation: string | null, better: number, worse: number, mean: number): GroupResult => ({
  ...{ situation, lives: 100, better: share(better), same: share(100 - better - worse), worse: share(worse) },
  difference: { mean, low: mean - 0.1, high: mean + 0.1 },
})
/** The run as it was, with other figures about who gains. */
function grouped(...groups: GroupResult[]): LabResult {
  return { ...result, byStyle: {}, all: { ...result.all, outcomes: [], days: [], conditions: [], groups: { bad: groups } } }
}
const weighed = (assumption: string): NonNullable<LabState['sensitivity']> => {
  const end = (mean: number) => ({ mean, low: mean - 0.1, high: mean + 0.1 })
  const rows: Sensitivity['rows'] = [{ assumption, at: { low: 0.1, high: 0.3 }, answer: { low: end(-2), high: end(-1) } }]
  return { done: 1, of: 1, result: { measure: 'bad', base: end(-1.5), rows } }
}

describe('the note', () => {
  it('says both rules as they are and turned, with their source, and every figure between its bounds', () => {
    const note = noteOf(scenario, labWith(), ASK)
    expect(note.rules.map(({ id }) => id)).toEqual(['b1', 'b8'])
    const html = renderToString(<Sheets note={note} />)
    for (const id of ['b1', 'b8']) expect(html).toContain(scenario.procedures.find((one) => one.id === id)?.title)
    expect(html.match(/class="note-page"/g)?.length).toBe(2)
    expect(note.facts).toContain('400 levens, elk twee keer')
    expect(note.facts.at(-1)).toBe('22 november 2026')
    for (const { today, yours } of note.conditions) for (const one of [today, yours]) expect(one.low).toBeLessThanOrEqual(one.high)
    expect(note.days[0]?.words).toMatch(/^nu gemiddeld [\d,–]+, met de andere regel [\d,–]+$/)
    expect(html).toContain('https://example.org/#v=1')
  })

  it('draws what the figures say: rings and drops where the shares are, bars as long', () => {
    const note = noteOf(scenario, labWith(), ASK)
    const html = renderToString(<Sheets note={note} />)
    for (const { today, yours } of note.conditions) {
      const at = (value: number) => 300 + value * (860 - 40 - 300)
      for (const one of [today, yours]) expect(html).toContain(`cx="${at(one.share)}"`)
    }
    const widths = [...html.matchAll(/class="note-better" x="([\d.]+)" y="[-\d.]+" width="([\d.e-]+)"[^>]*data-value="([\d.]+)"/g)]
    expect(widths.length).toBe(note.groups.length)
    const [first] = widths.filter(([, , width]) => Number(width) > 0)
    const unit = Number(first?.[2]) / Number(first?.[3])
    for (const [, , width, value] of widths) expect(Number(width)).toBeCloseTo(Number(value) * unit, 3)
  })

  it('names everybody first, then only the ways of beginning that are not the usual one, from gain to loss', () => {
    const lab = labWith({
      result: grouped(group(null, 20, 10, -1), group('had_id', 5, 5, 0), group('geen_id', 10, 30, 1), group('geen_adres', 40, 5, -2)),
    })
    expect(noteOf(scenario, lab, ASK).groups.map(({ id }) => id)).toEqual(['all', 'geen_adres', 'geen_id'])
  })

  it('takes a thought of the one person only when it was met under the same rules', () => {
    const outcome = { id: 'x', title: 'Iets onbedoelds', text: '', who: null, line: 1, day: 2, unintended: true, causes: [] }
    const line = {
      n: 2,
      kind: 'thought',
      who: 'milan',
      mood: null,
      text: 'Mij vroeg niemand iets.',
      size: 1,
      heading: null,
      heavy: null,
      minutes: null,
    }
    const view = { past: [], now: { lines: [line] }, ending: null }
    const other = { before: view, after: view, scenario, split: null, outcomes: { came: [outcome], gone: [], other: [] } }
    const person = { saved: null, title: '', chair: 'client', turned: ['b1', 'b8'], other } as unknown as LabState['person']
    expect(noteOf(scenario, labWith({ person }), ASK).thought).toEqual({
      who: 'Milan',
      text: 'Mij vroeg niemand iets.',
      near: 'Iets onbedoelds',
    })
    const elsewhere = { ...person, turned: ['b1'] } as LabState['person']
    expect(noteOf(scenario, labWith({ person: elsewhere }), ASK).thought).toBeNull()
  })

  it('shows a changed assumption with what it was, and marks what nobody counted', () => {
    const settings = { ...result.settings, assumed: { geen_id: 0.6 } }
    const { assumptions } = noteOf(scenario, labWith({ settings }), ASK)
    expect(assumptions.filter((one) => one.was !== null).map(({ value }) => value)).toEqual(['60 van de 100'])
    expect(assumptions.filter((one) => one.assumed).map(({ name }) => name)).toContain('Samenhang')
  })

  it('keeps the sentences of the session off the paper unless they are asked for, and shortens long ones', () => {
    const session = { part: 5 as const, since: null, choices: [], notes: { 1: 'Die envelop.', 3: 'x'.repeat(400), question: 'Nee' } }
    expect(noteOf(scenario, labWith({ session }), ASK).sentences).toEqual([])
    const taken = noteOf(scenario, labWith({ session }), { ...ASK, sentences: true }).sentences
    expect(taken.map(({ text }) => text.length)).toEqual([12, 182])
  })

  it('is the same as text, in which nothing that was typed becomes markup', () => {
    const note = noteOf(scenario, labWith(), ASK)
    const text = noteMarkdown(note)
    expect(text.split('\n')[0]).toBe('# Wat als \\<b\\>dit\\</b\\>?')
    for (const question of note.questions) expect(text).toContain(question.replaceAll(/[*_]/g, '\\$&'))
    expect(text).toContain('Waar het op steunt')
    expect(text).toContain('<https://example.org/#v=1>')
  })

  it('without a rule or without lives says what to do first', () => {
    const hands = { dispatch: () => undefined, hrefOf: () => '#', labLink: () => '#' } as unknown as Hands
    const html = (lab: LabState) => {
      store.setState({ scenario, lab, place: { screen: 'lab', scenario: scenario.id, part: 'note' } })
      return renderToString(
        <HandsContext.Provider value={hands}>
          <NotePaper />
        </HandsContext.Provider>,
      )
    }
    expect(html(labWith({ settings: same.settings, result: null }))).toContain('Draai een regel om.')
    expect(html(labWith({ result: null }))).toMatch(/class="done">Draai een regel om\. <small>gedaan/)
    expect(html(labWith())).toContain('note-sheets')
  })
})

describe('the questions', () => {
  it('are four, of what happened: who loses, then what came along', () => {
    const lab = labWith({ result: grouped(group(null, 20, 10, -1), group('geen_id', 5, 40, 1)) })
    const asked = questionsOf(scenario, lab)
    expect(asked).toHaveLength(4)
    expect(asked[0]).toMatch(/gaan er tussen 35 en 45 van de 100 op achteruit/)
  })

  it('ask for what nobody counted, when the answer hangs on it; not for what somebody did', () => {
    const lab = { ...labWith({ result: grouped(group(null, 20, 1, -1)) }) }
    expect(questionsOf(scenario, { ...lab, sensitivity: weighed('samenhang') }).join()).toContain(
      '‘Samenhang’, en dat heeft niemand geteld',
    )
    const counted = { ...scenario, situations: scenario.situations.map((one) => ({ ...one, source: '[002]' })) }
    expect(questionsOf(counted, { ...lab, sensitivity: weighed('geen_id') }).join()).not.toContain('niemand geteld')
  })

  it('say so when no difference can be seen, and when some win and others lose', () => {
    const unseen = grouped({ ...group(null, 1, 1, 0), difference: { mean: 0, low: -1, high: 1 } })
    expect(questionsOf(scenario, labWith({ result: unseen })).join()).toContain('geen verschil te zien')
    expect(questionsOf(scenario, labWith({ result: grouped(group(null, 30, 20, -1)) })).join()).toContain('gaan erop vooruit')
  })

  it('are there without a run too, about the rule that was turned; without a rule there is nothing to ask', () => {
    const asked = questionsOf(scenario, { ...labWith(), result: null })
    expect(asked[0]).toContain('Stel dat er maar één kan')
    expect(asked.length).toBeGreaterThan(2)
    expect(questionsOf(scenario, { ...labWith({ settings: same.settings }), result: null })).toEqual([])
  })
})
