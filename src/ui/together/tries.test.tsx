/** Trying rules together on every screen, drawn from a session that is really held: the wall, whoever leads, a phone, and the report. */
import { renderToString } from 'preact-render-to-string'
import { beforeEach, describe, expect, test } from 'vitest'
import { BEAMER, type Held, LEAD, seat } from '../../../tests/room.ts'
import { met, SHORT, trying } from '../../../tests/rulestory.ts'
import type { PolicyPart, Who } from '../../engine/session/types.ts'
import { setLanguage } from '../../i18n/words.ts'
import { type Hands, HandsContext } from '../../store/actions.ts'
import { store } from '../../store/store.ts'
import type { Together } from '../../store/together.ts'
import { Big } from './beamer/Big.tsx'
import { stageOf } from './beamer/stage.ts'
import { Lead } from './lead/Lead.tsx'
import { Phone } from './phone/Phone.tsx'
import { roundsCsv } from './report/csv.ts'
import { teamMarkdown } from './report/markdown.ts'
import { Sheets } from './report/Sheets.tsx'
import { teamReport } from './report/teamReport.ts'

beforeEach(() => setLanguage('nl'))

const hands: Hands = {
  dispatch: () => undefined,
  codeOf: () => ({ code: '', link: '' }),
  slot: () => undefined,
  labLink: () => '#',
  // As if the lab remembered settings of its own.
  hrefOf: (place) => (place.screen === 'lab' ? 'https://spel.example.nl/regels/proef/velen/#v=oud' : '#'),
}

/** Puts what this role has of the session into the store. */
function shown(held: Held, who: Who): Together {
  const { room, view } = held.screen(who)
  const role = who.role === 'facilitator' || who.role === 'beamer' ? who.role : 'participant'
  const together: Together = {
    ...{ role, who, room, code: 'K7M3QX', link: 'https://spel.example.nl/samen/#K7M3QX', line: 'live', gone: null, ahead: 0, key: null },
    ...{ handover: null, hints: {}, recorded: [], sending: false, refused: null, resting: false },
  }
  store.setState({ ...store.getInitialState(), cards: [SHORT], scenario: SHORT, view, together })
  return together
}

const draw = (screen: preact.ComponentChild) => renderToString(<HandsContext.Provider value={hands}>{screen}</HandsContext.Provider>)
const wall = (held: Held) => {
  const together = shown(held, BEAMER)
  const { room, view } = held.screen(BEAMER)
  return draw(<Big together={together} room={room} scenario={SHORT} view={view} stage={stageOf(room, 'story')} />)
}
const desk = (held: Held) => {
  shown(held, LEAD)
  return draw(<Lead />)
}
const phone = (held: Held) => {
  shown(held, seat(1))
  return draw(<Phone />)
}
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const at = (part: PolicyPart) => {
  const held = met()
  held.lead({ type: 'part', to: part })
  return held
}
const MANY = /href="https:\/\/spel\.example\.nl\/regels\/proef\/velen\/#v=OWL1\.proef\.casemanager\.b8\.[^"]+"/

describe('the first part', () => {
  test('every screen says which part it is; whoever leads goes on to what is asked', () => {
    const held = trying()
    for (const html of [wall(held), desk(held), phone(held)]) expect(words(html)).toContain('Deel 1 van 5')
    held.lead({ type: 'take', choice: 'bel', why: '' })
    held.lead({ type: 'turn', page: 1 })
    expect(desk(held)).toMatch(/class="lead-next" data-move="onward"/)
  })

  test('what fell in between is told above the page, on every screen, and on the first page only', () => {
    const held = trying()
    held.lead({ type: 'take', choice: 'bel', why: '' })
    held.lead({ type: 'take', choice: null, why: '' })
    for (const html of [wall(held), desk(held), phone(held)]) expect(words(html)).toMatch(/Wat er intussen gebeurde dag 9 Zij typte door\./)
    held.lead({ type: 'turn', page: 1 })
    for (const html of [wall(held), desk(held), phone(held)]) expect(words(html)).not.toContain('Zij typte door.')
  })
})

describe('turning a rule', () => {
  test('the rules stand there before the vote, in the vote each with its alternative, and afterwards the one that was taken', () => {
    const held = trying()
    held.lead({ type: 'part', to: 2 })
    for (const html of [wall(held), desk(held)]) expect(words(html)).toMatch(/Welke regel zouden jullie omdraaien\?.*Regel b1.*Regel b8/)
    expect(words(phone(held))).toContain('Zodra je kunt kiezen')
    held.lead({ type: 'openVote' })
    for (const html of [wall(held), desk(held), phone(held)]) expect(html).toContain('<b>Regel b8</b>')
    expect(wall(held)).not.toContain('pictured')
    held.say({ type: 'vote', ballot: held.ballot().id, round: 0, choice: 'b8', why: '' }, seat(2))
    held.lead({ type: 'reveal' })
    // On the wall only what got votes; whoever leads sees all.
    expect(words(wall(held))).toMatch(/Regel b8.*1 stem.*De andere kreeg geen stem/)
    expect(wall(held)).not.toContain('<b>Regel b1</b>')
    expect(desk(held)).toContain('<b>Regel b1</b>')
    held.lead({ type: 'take', choice: 'b8', why: 'Die is van ons.' })
    for (const html of [wall(held), phone(held)]) expect(words(html)).toMatch(/Deze regel draaien we om Regel b8/)
    expect(words(phone(held))).toContain('Die is van ons.')
  })
})

describe('meeting the same person', () => {
  test('the wall has both scenes and the thought; whoever leads and the phones have all of it', () => {
    const held = at(3)
    expect(words(wall(held))).toMatch(/Met de regel van nu .*Er komt een brief\..*Met de regel omgedraaid .*Er wordt gebeld\./)
    for (const html of [wall(held), desk(held), phone(held)])
      expect(words(html)).toMatch(/Lees voor in de stem van Milan Die leg ik bij de andere\. Niemand bedoelde dit: Huur loopt achter/)
    for (const html of [desk(held), phone(held)]) expect(words(html)).toContain('Er werd gebeld')
  })
})

describe('many and talking', () => {
  test('the way to many lives holds this rule and nothing the lab remembered', () => {
    const held = at(4)
    for (const html of [wall(held), desk(held), phone(held)]) expect(html).toMatch(MANY)
    expect(words(wall(held))).toContain('spel.example.nl/regels/proef/velen')
    // One square to point a phone at, not two.
    expect(wall(held).match(/class="qr"/g)).toHaveLength(1)
    expect(words(wall(held))).toContain('Wie gaat erop vooruit')
  })

  test('in the last part people write down what they take along, and the wall shows it when it is opened', () => {
    const held = at(5)
    expect(words(wall(held))).toContain('Drie vragen')
    expect(phone(held)).toContain('id="phone-slip"')
    expect(desk(held)).toMatch(/<details class="panel lead-work" open/)
  })
})

describe('the report', () => {
  const reported = () => {
    const held = at(5)
    held.lead({ type: 'write', kind: 'learned', text: 'Eerst bellen.' })
    held.lead({ type: 'openSlips', kind: 'learned' })
    held.lead({ type: 'end' })
    const { view, room } = held.screen(LEAD)
    return teamReport(SHORT, view, room)
  }

  test('names the form, the vote on the rule, both versions and what was read aloud', () => {
    const report = reported()
    expect(report.facts[0]).toBe('Samen regels proberen, veertig minuten')
    expect(report.ruled).toMatchObject([
      { number: null, totals: [1], taken: { text: expect.stringContaining('Regel b8'), by: 'majority' } },
    ])
    expect(report.decisions.flatMap(({ answers }) => answers.map(({ id }) => id))).not.toContain('b8')
    const paper = words(draw(<Sheets report={report} notes={null} />))
    for (const said of [
      'De regel die we omdraaiden Regel b8',
      'Er komt een brief.',
      'Er werd gebeld',
      'Die leg ik bij de andere.',
      'Eerst bellen.',
    ])
      expect(paper).toContain(said)
    expect(paper).toContain('Die brief leest niemand.')
  })

  test('says the same in a text file and has the votes in the table', () => {
    const report = reported()
    const text = teamMarkdown(report, null)
    expect(text).toMatch(/## De regel die we omdraaiden\n\n\*\*Regel b8\*\*/)
    expect(text).toContain('Huur loopt achter (niet zo bedoeld)')
    expect(text).toMatch(/### Lees voor in de stem van Milan\n\n> Die leg ik bij de andere\./)
    expect(roundsCsv(report)).toContain('regel;;')
  })

  test('what fell by itself was not the team’s choice', () => {
    const paper = words(draw(<Sheets report={reported()} notes={null} />))
    expect(paper).toMatch(/Er werd opgenomen\. Je belt\. ons besluit/)
    expect(paper).toMatch(/Alles stond erin\. Door\. een keuze die vanzelf viel/)
  })
})
