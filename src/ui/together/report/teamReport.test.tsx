import { renderToString } from 'preact-render-to-string'
import { beforeEach, describe, expect, it } from 'vitest'
import { scenarioOf } from '../../../../tests/fixture.ts'
import { BEAMER, begun, type Held, LEAD, roomOf, STORY, seat, shownTo, vote } from '../../../../tests/room.ts'
import { openRun } from '../../../engine/run.ts'
import { ANIMALS, COLOURS } from '../../../engine/session/people.ts'
import type { Who } from '../../../engine/session/types.ts'
import type { Scenario } from '../../../engine/types.ts'
import { setLanguage } from '../../../i18n/words.ts'
import { Sheets } from './Sheets.tsx'
import { ownNotes, teamReport } from './teamReport.ts'
import { shortWords } from './words.ts'

beforeEach(() => setLanguage('nl'))

const scenario: Scenario = {
  ...STORY,
  decisions: [{ id: 'map', title: 'De map', day: 8, options: { vinkje: { good: '', costs: '' } } }],
}

/** What this role makes of what it knows. */
function reportFor(held: Held, who: Who = LEAD) {
  return teamReport(scenario, held.screen(who).view, shownTo(held, who))
}
const paper = (held: Held, who: Who = LEAD) => renderToString(<Sheets report={reportFor(held, who)} notes={null} />)

/** Two rounds, a guess, and to the ending. */
function decided(): Held {
  const held = begun(roomOf(), 4)
  held.lead({ type: 'openVote' })
  vote(held, 1, 'vinkje', 'Er staan er nog drie op de gang.')
  vote(held, 2, 'tekenen', 'Geheim van Piet')
  vote(held, 3, 'tekenen', '<b>Rust</b>')
  vote(held, 4, '?')
  held.lead({ type: 'reveal' })
  const hidden = held.ballot().rounds[0]?.reasons.find(({ text }) => text?.includes('Piet'))
  held.lead({ type: 'hide', id: hidden?.id ?? '', on: true })
  held.lead({ type: 'openVote' })
  vote(held, 1, 'vinkje')
  vote(held, 2, 'vinkje', 'Ik was om.')
  vote(held, 3, 'tekenen')
  vote(held, 4, 'vinkje')
  held.lead({ type: 'reveal' })
  held.lead({ type: 'take', choice: 'vinkje', why: '' })
  held.lead({ type: 'openVote' })
  for (const n of [1, 2, 3]) vote(held, n, 'g_c')
  vote(held, 4, 'g_b')
  held.lead({ type: 'reveal' })
  held.lead({ type: 'take', choice: null, why: '' })
  held.lead({ type: 'take', choice: 'bellen', why: 'Nu, niet morgen.' })
  held.lead({ type: 'write', kind: 'learned', text: 'Vraag of iemand leest.' })
  held.say({ type: 'write', kind: 'learned', text: 'Vaker bellen.' }, seat(2))
  held.lead({ type: 'openSlips', kind: 'learned' })
  held.say({ type: 'write', kind: 'advice', text: 'Blijft dicht.' }, seat(1))
  held.lead({ type: 'action', what: 'Eén envelop op vrijdag', who: 'wij allemaal', when: '2026-11-30' })
  held.lead({ type: 'note', at: 0, text: 'Notitie voor mij' })
  held.lead({ type: 'note', at: 3, text: 'Aan het eind' })
  held.wait(40 * 60_000)
  held.lead({ type: 'end' })
  return held
}

describe('the report of deciding together', () => {
  it('says what was played, with how many and for how long', () => {
    const report = reportFor(decided())
    expect(report).toMatchObject({ title: 'Milan (24) – Proef', ending: { title: 'Uit' }, half: null })
    expect(report.facts).toEqual([
      'Samen beslissen',
      'Stoel: Casemanager',
      '14 november 2023',
      '4 deelnemers',
      expect.stringMatching(/^4\d minuten van openen tot afsluiten$/),
    ])
  })

  it('has both rounds, the reasons that are not hidden, and what was taken', () => {
    const [map, late] = reportFor(decided()).decisions
    expect(map).toMatchObject({
      number: 1,
      day: 8,
      title: 'De map',
      totals: [4, 4],
      open: false,
      tie: false,
      moved: { n: 2, atLeast: false },
    })
    expect(map?.taken).toEqual({ text: '‘Mooi.’', by: 'majority', why: '' })
    const counts = Object.fromEntries(map?.answers.map(({ id, counts }) => [id, counts]) ?? [])
    expect(counts).toEqual({ vinkje: [1, 3], tekenen: [2, 1], test: [0, 0], '?': [1, 0] })
    expect(map?.answers.map(({ taken, closed }) => [taken, closed])).toEqual([
      [true, false],
      [false, false],
      [false, true],
      [false, false],
    ])
    expect(map?.answers.flatMap(({ reasons }) => reasons)).toEqual([
      { round: 1, text: 'Er staan er nog drie op de gang.' },
      { round: 2, text: 'Ik was om.' },
      { round: 1, text: '<b>Rust</b>' },
    ])
    // Taken without asking, with a reason: there are no bars.
    expect(late).toMatchObject({ number: 2, totals: [], taken: { text: 'Bel hem.', why: 'Nu, niet morgen.' } })
  })

  it('has the guess with its spread and what was thought', () => {
    const [guess, ...more] = reportFor(decided()).guesses
    expect(more).toEqual([])
    expect(guess).toMatchObject({ number: null, title: 'Wat denkt Milan nu?', who: 'Milan', taken: null, totals: [4] })
    const real = guess?.answers.filter((answer) => answer.true)
    expect(real).toMatchObject([{ id: 'g_b', counts: [1], taken: false }])
    expect(guess?.answers.some(({ taken }) => taken)).toBe(false)
  })

  it('says where the room was divided and where it moved, and how that was measured', () => {
    const report = reportFor(decided())
    expect(report.divided.map(({ title }) => title)).toEqual(['De map'])
    expect(shortWords(report).map(({ lines }) => lines)).toEqual([
      ['Het vaakst gegeven antwoord kreeg 2 van de 4 stemmen bij besluit 1 (‘De map’).'],
      ['2 van de 4 kozen na het gesprek iets anders bij besluit 1 (‘De map’).'],
    ])
  })

  it('has what came of it; nobody is “jij”', () => {
    const held = decided()
    const outcomes = reportFor(held).days.flatMap(({ entries }) => entries.filter((entry) => entry.kind === 'outcome'))
    expect(outcomes).toMatchObject([
      {
        title: 'Huur loopt achter',
        unintended: true,
        causes: [{ word: 'ons besluit', from: 1 }, { word: 'een regel' }, { word: 'wachten' }],
      },
    ])
    expect(paper(held)).not.toMatch(/>jij</)
  })

  it('has what was learned and agreed, and says how much was never opened', () => {
    const report = reportFor(decided())
    expect(report.learned).toEqual([{ step: '', texts: expect.arrayContaining(['Vraag of iemand leest.', 'Vaker bellen.']) }])
    expect(report.action).toEqual({ what: 'Eén envelop op vrijdag', who: 'wij allemaal', when: 'maandag 30 november 2026' })
    expect(report).toMatchObject({ advice: [], unopened: 1 })
  })

  it('holds nobody: no seat, no animal, no colour, nothing that was hidden or kept for oneself', () => {
    const held = decided()
    const whole = JSON.stringify(reportFor(held)) + paper(held)
    expect(whole).not.toMatch(new RegExp(`\\bs[1-4]\\b|\\b(${[...ANIMALS, ...COLOURS].join('|')})\\b`))
    for (const secret of ['Piet', 'Blijft dicht', 'Notitie voor mij']) expect(whole).not.toContain(secret)
    expect(paper(held)).toContain('&lt;b>Rust')
    expect(paper(held)).not.toContain('<b>Rust')
  })

  it('is the same for a participant as for whoever led', () => {
    const held = decided()
    const { unopened, ...whole } = reportFor(held)
    expect(unopened).toBe(1)
    for (const who of [seat(1), seat(2), BEAMER]) expect(reportFor(held, who)).toMatchObject(whole)
    expect(paper(held, seat(3))).toBe(paper(held))
  })

  it('keeps own notes apart, in the order of the story', () => {
    const held = decided()
    const [view, room] = [held.screen(LEAD).view, shownTo(held, LEAD)]
    expect(ownNotes(view, room)).toEqual([
      { where: 'besluit 1 · dag 8', text: 'Notitie voor mij' },
      { where: 'aan het einde', text: 'Aan het eind' },
    ])
    expect(ownNotes(view, shownTo(held, seat(1)))).toEqual([])
    const sheets = renderToString(<Sheets report={reportFor(held)} notes={ownNotes(view, room)} />)
    expect(sheets.indexOf('Notitie voor mij')).toBeGreaterThan(sheets.indexOf('class="made"'))
  })
})

describe('an unfinished session', () => {
  it('of which nothing was held yet is still a report', () => {
    const report = reportFor(begun(roomOf()))
    expect(report).toMatchObject({ decisions: [], guesses: [], ending: null, asked: { once: false, twice: false } })
    expect(report.half).toBe('Het verhaal is nog niet uit. Dit verslag gaat tot en met dag 8.')
    expect(shortWords(report)).toEqual([])
  })

  it('whose story is over says that more may come', () => {
    const held = begun(roomOf())
    held.lead({ type: 'take', choice: 'vinkje', why: '' })
    held.lead({ type: 'openVote' })
    held.lead({ type: 'reveal' })
    held.lead({ type: 'take', choice: null, why: '' })
    held.lead({ type: 'take', choice: 'bellen', why: '' })
    expect(reportFor(held)).toMatchObject({ ending: { title: 'Uit' }, half: expect.stringContaining('nog bezig') })
    held.lead({ type: 'end' })
    expect(reportFor(held).half).toBeNull()
  })

  it('tells nothing of a round that was not revealed, not even from the whole room', () => {
    const held = begun(roomOf())
    held.lead({ type: 'openVote' })
    vote(held, 1, 'tekenen', 'Nog geheim')
    const report = teamReport(scenario, held.screen(LEAD).view, held.room())
    expect(report.decisions).toMatchObject([{ open: true, totals: [], number: 1 }])
    expect(JSON.stringify(report)).not.toContain('Nog geheim')
    expect(report.decisions[0]?.answers.every(({ counts }) => counts.length === 0)).toBe(true)
  })

  it('tells of a round that was revealed while the talk goes on', () => {
    const held = begun(roomOf())
    held.lead({ type: 'openVote' })
    vote(held, 1, 'tekenen')
    vote(held, 2, 'vinkje')
    held.lead({ type: 'reveal' })
    expect(reportFor(held).decisions).toMatchObject([{ open: false, totals: [2], taken: null }])
  })
})

describe('hands', () => {
  it('are counted as they were typed in, and slips need no opening', () => {
    const held = begun(roomOf({ by: 'hands' }), 0)
    held.lead({ type: 'openVote' })
    held.lead({ type: 'count', counts: { vinkje: 5, tekenen: 5, '?': 2 } })
    held.lead({ type: 'openVote' })
    held.lead({ type: 'count', counts: { vinkje: 6, tekenen: 6 } })
    held.lead({ type: 'take', choice: 'vinkje', why: '' })
    held.lead({ type: 'write', kind: 'learned', text: 'Met z’n allen.' })
    const report = reportFor(held)
    expect(report.facts).toContain('Tot 12 handen')
    expect(report.decisions).toMatchObject([{ totals: [12, 12], moved: { n: 2, atLeast: true }, tie: true }])
    expect(report).toMatchObject({ learned: [{ texts: ['Met z’n allen.'] }], unopened: 0 })
    expect(shortWords(report)[1]?.lines).toEqual(['Minstens 2 van de 12 kozen na het gesprek iets anders bij besluit 1 (‘De map’).'])
    expect(paper(held)).toContain('De stemmen waren gelijk.')
  })
})

describe('the report of replaying together', () => {
  function replayed(): Held {
    const held = begun(roomOf({ form: 'replay', stops: [0], short: true }))
    held.lead({ type: 'theory', card: 'lipsky' })
    held.lead({ type: 'question', text: 'Had ik moeten wachten?' })
    held.lead({ type: 'openVote' })
    vote(held, 1, 'tekenen', 'Eerst praten.')
    held.lead({ type: 'reveal' })
    held.lead({ type: 'take', choice: null, why: '' })
    held.lead({ type: 'step', to: 2, part: 0 })
    held.say({ type: 'write', kind: 'question', text: 'Hoe laat was het?' }, seat(2))
    held.lead({ type: 'openSlips', kind: 'question' })
    held.lead({ type: 'goTo', made: 3 })
    held.lead({ type: 'step', to: 4, part: 0 })
    held.say({ type: 'write', kind: 'advice', text: 'Bel de moeder.' }, seat(3))
    held.say({ type: 'write', kind: 'advice', text: 'Verborgen advies' }, seat(1))
    held.lead({ type: 'openSlips', kind: 'advice' })
    const bad = held.room().slips.find(({ text }) => text === 'Verborgen advies')
    held.lead({ type: 'hide', id: bad?.id ?? '', on: true })
    held.lead({ type: 'step', to: 5, part: 0 })
    held.lead({ type: 'branch', at: 0, choice: 'tekenen' })
    held.lead({ type: 'step', to: 6, part: 1 })
    held.say({ type: 'write', kind: 'learned', text: 'Wachten kost ook iets.' }, seat(1))
    held.lead({ type: 'openSlips', kind: 'learned' })
    held.lead({ type: 'end' })
    return held
  }

  it('follows the seven steps', () => {
    const report = reportFor(replayed())
    expect(report.facts[0]).toBe('Samen terugspelen, 45 minuten')
    expect(report).toMatchObject({
      ...{ question: 'Had ik moeten wachten?', theory: { id: 'lipsky' }, questions: ['Hoe laat was het?'], advice: ['Bel de moeder.'] },
      learned: [{ step: 'Stap 6: Leren', texts: ['Wachten kost ook iets.'] }],
      branches: [{ where: 'besluit 1 · dag 8', was: '‘Mooi.’', other: 'Leg de pen weg.', gone: ['Huur loopt achter'] }],
      unopened: 0,
    })
  })

  it('says what the route chose, and lays it on nobody', () => {
    const held = replayed()
    expect(reportFor(held).decisions).toMatchObject([{ taken: { by: 'recorded', text: '‘Mooi.’' }, answers: [{ taken: true }, {}, {}] }])
    const [outcome] = reportFor(held).days.flatMap(({ entries }) => entries.filter((entry) => entry.kind === 'outcome'))
    expect(outcome).toMatchObject({ causes: [{ word: 'een keuze in de route', from: 1 }, {}, {}] })
    expect(paper(held)).toContain('dit koos de route')
    expect(paper(held)).not.toContain('Verborgen advies')
  })

  it('of which the story went back is a report up to there', () => {
    const held = replayed()
    const again = begun(roomOf({ form: 'replay' }))
    again.lead({ type: 'goTo', made: 3 })
    again.lead({ type: 'goTo', made: 0 })
    expect(reportFor(again)).toMatchObject({ ending: null, days: [] })
    expect(reportFor(held, seat(1)).decisions).toEqual(reportFor(held).decisions)
  })
})

it('a decision that came along with the route is nobody’s who is here', () => {
  const besluit = (id: string, usual: boolean) => ({ id, decision: 'huur', chair: 'casemanager', day: 8, told: `Over ${id}.`, usual })
  const story = scenarioOf(
    `
LIST besluiten = (huur_kamer), huur_samen
VAR vertrouwen = 0
=== casemanager_start ===
Dag een.
* [Samen. #id: huur_samen] Goed. #ending: uit
  -> END
=== client_start ===
Je bent binnen. #day: 1
De envelop gaat open. #outcome: achter #because: other huur_samen
* [Door. #id: door] Klaar. #ending: uit
  -> END
`,
    {
      chairs: [
        { id: 'casemanager', title: 'Casemanager', line: '', start: 'casemanager_start', ready: true },
        { id: 'client', title: 'Milan', line: '', start: 'client_start', ready: true },
      ],
      besluiten: [besluit('huur_kamer', true), besluit('huur_samen', false)],
    },
  )
  const route = { scenario: 'proef', hash: story.hash, chair: 'client', rules: [], carried: ['huur_samen'], seed: 1, choices: ['door'] }
  const room = { ...roomOf({ form: 'replay' }), route }
  const [outcome] = teamReport(story, openRun(story, route).view(), room).days.flatMap(({ entries }) =>
    entries.filter(({ kind }) => kind === 'outcome'),
  )
  expect(outcome).toMatchObject({ causes: [{ word: 'een ander', by: 'door de casemanager, dag 8' }] })
})

it('is in English where the interface is, and the story stays Dutch', () => {
  const held = decided()
  setLanguage('en')
  const report = reportFor(held)
  expect(report.facts.slice(0, 2)).toEqual(['Deciding together', 'Chair: Casemanager'])
  expect(paper(held)).toContain('<h2>What we chose</h2>')
  expect(paper(held)).toContain('<span lang="nl">De map</span>')
})
