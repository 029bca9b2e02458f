import { renderToString } from 'preact-render-to-string'
import { beforeEach, describe, expect, test } from 'vitest'
import { scenarioOf } from '../../../../tests/fixture.ts'
import { newRoom, openSession } from '../../../engine/session/session.ts'
import type { LeadCommand, Room, SessionCommand, Who } from '../../../engine/session/types.ts'
import { EMPTY_VIEW, reduceAll } from '../../../engine/view.ts'
import { type Hands, HandsContext } from '../../../store/actions.ts'
import { store } from '../../../store/store.ts'
import type { Sent, Together } from '../../../store/together.ts'
import { Controls } from './Controls.tsx'
import { isOnlyHere } from './Door.tsx'
import { Lead } from './Lead.tsx'
import { decisionAt, Private } from './Private.tsx'
import { StepWork } from './StepWork.tsx'

const option = { good: '', costs: '' }
const scenario = scenarioOf(
  `
=== casemanager_start ===
Dag een. #scene: spreekkamer ochtend #day: 1
Milan: Hoi.
* [Praat met hem. #id: praten] Hij zegt iets.
* [Schrijf het op. #id: schrijven] Het staat erin.
-
Wat denkt hij nu?
* [Bijna klaar. #id: g_a #guess: milan]
* [Ze leest het wel. #id: g_b #guess: milan #true]
-
De dag is om.
* [Naar huis. #id: huis] Je gaat.
* [Blijf nog. #id: blijven] Je blijft.
-
Klaar. #ending: uit
-> END
`,
  {
    decisions: [
      { id: 'eerst', title: 'Eerst', day: 1, options: { praten: option, schrijven: option } },
      { id: 'avond', title: 'Avond', day: 1, options: { huis: option, blijven: option } },
    ],
    theory: { lipsky: { id: 'lipsky', title: 'Werken aan het loket', core: 'Kern.', question: 'Vraag?', source: '001', check: false } },
  },
)
const hints: Together['hints'] = {
  eerst: { ask: ['Wat hoor je in zijn hoi?'], listen: 'Wie let op tijd.', theory: ['lipsky', 'bestaat_niet'], avoid: 'Geen goed of fout.' },
}
const hands: Hands = {
  dispatch: () => {},
  codeOf: () => ({ code: '', link: '' }),
  slot: () => undefined,
  labLink: () => '#',
  hrefOf: (place) => `#${JSON.stringify(place)}`,
}
const LEADS: Who = { role: 'facilitator' }

/** Puts the facilitator's screen of a new session into the store; what it is given afterwards comes on the screen. */
function held(form: Room['form'], by: Room['by'], more: Partial<Together> = {}) {
  const route = { scenario: 'proef', hash: scenario.hash, chair: 'casemanager', rules: [], carried: [], seed: 3 }
  const choices = form === 'replay' ? ['praten', 'g_b', 'huis'] : []
  const session = openSession(scenario, newRoom({ form, by, route: { ...route, choices }, stops: [0], short: false, now: 0 }))
  const welcome = session.welcome(LEADS)
  const together: Together = {
    role: by === 'hands' ? 'screen' : 'facilitator',
    who: LEADS,
    code: by === 'hands' ? null : 'K7M3QX',
    link: by === 'hands' ? null : 'https://voorbeeld.nl/samen/#K7M3QX',
    line: 'live',
    gone: null,
    room: welcome.room,
    ahead: 0,
    key: { text: 'sleutel-van-22-tekens', fresh: false },
    handover: null,
    hints,
    recorded: choices.map((id, at) => ({ at, kind: 'choice', day: 1, text: id })),
    sending: false,
    refused: null,
    resting: false,
    ...more,
  }
  let view = reduceAll(EMPTY_VIEW, welcome.story)
  store.setState({ scenario, view, together })
  const apply = (command: SessionCommand, who: Who) => {
    const answer = session.apply(command, who, 1_000)
    if ('refused' in answer) throw new Error(answer.refused)
    for (const event of answer.events) if (event.type === 'told') view = reduceAll(event.anew ? EMPTY_VIEW : view, event.events)
    store.setState({ view, together: { ...together, room: session.welcome(LEADS).room } })
  }
  return {
    lead: (...commands: Sent[]) => {
      for (const command of commands) apply({ ...command, moves: session.room().moves } as LeadCommand, LEADS)
    },
    join: (n: number) => {
      for (let seat = 1; seat <= n; seat++) apply({ type: 'join', seat: `s${seat}` }, { role: 'room' })
    },
    drop: (n: number) => apply({ type: 'drop', seat: `s${n}` }, { role: 'room' }),
    vote: (n: number, choice: string, why = '') => {
      const { ballot } = session.room()
      const vote = { type: 'vote', ballot: ballot?.id ?? '', round: (ballot?.rounds.length ?? 1) - 1, choice, why } as const
      apply(vote, { role: 'participant', seat: `s${n}` })
    },
    write: (n: number, kind: 'question' | 'advice' | 'learned', text: string) =>
      apply({ type: 'write', kind, text }, { role: 'participant', seat: `s${n}` }),
  }
}

const draw = (screen: preact.ComponentChild) => renderToString(<HandsContext.Provider value={hands}>{screen}</HandsContext.Provider>)
/** The words alone, as somebody reads them. */
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

beforeEach(() => store.setState(store.getInitialState(), true))

describe('the key', () => {
  test('is shown until it was kept, and never again', () => {
    held('decide', 'phones', { key: { text: 'sleutel-van-22-tekens', fresh: true } })
    expect(draw(<Lead />)).toContain('sleutel-van-22-tekens')
    held('decide', 'phones')
    expect(draw(<Lead />)).not.toContain('sleutel-van-22-tekens')
  })
})

describe('the door', () => {
  test('in the lobby: code, link, square, and the big screen in a window of its own', () => {
    held('decide', 'phones')
    const html = draw(<Lead />)
    expect(html).toContain('K7M 3QX')
    expect(html).toContain('class="qr"')
    expect(html).toMatch(/<a[^>]*href="[^"]*beamer[^"]*"[^>]*target="_blank"/)
  })
})

describe('who is here', () => {
  test('while a vote is open: who has chosen and who not, in words and with a mark; who is away is not waited for', () => {
    const room = held('decide', 'phones')
    room.join(3)
    room.lead({ type: 'begin' }, { type: 'openVote' })
    room.vote(1, 'praten')
    room.drop(3)
    const html = draw(<Lead />)
    expect(words(html)).toContain('2 aanwezig · 1 gekozen')
    expect(html.match(/lead-person [^"]*voted/g)).toHaveLength(1)
    expect(words(html)).toContain('heeft gekozen')
    expect(words(html)).toContain('1 van de 2 hebben gekozen')
    // Somebody who chose and whose phone fell asleep still counts.
    room.drop(1)
    expect(words(draw(<Lead />))).toContain('2 aanwezig · 1 gekozen')
  })

  test('nobody sees before the reveal what was chosen', () => {
    const room = held('decide', 'phones')
    room.join(2)
    room.lead({ type: 'begin' }, { type: 'openVote' })
    room.vote(1, 'praten', 'geheim-waarom')
    expect(draw(<Lead />)).not.toContain('geheim-waarom')
    room.lead({ type: 'reveal' })
    expect(draw(<Lead />)).toContain('geheim-waarom')
  })
})

describe('what comes next', () => {
  test('is one large button that says what it brings', () => {
    const room = held('decide', 'phones')
    room.join(2)
    room.lead({ type: 'begin' }, { type: 'openVote' })
    room.vote(1, 'praten')
    room.vote(2, 'praten')
    const voting = draw(<Controls />)
    expect(voting.match(/class="lead-next"/g)).toHaveLength(1)
    expect(words(voting)).toContain('Toon de uitslag Iedereen heeft gekozen')
    room.lead({ type: 'reveal' })
    expect(words(draw(<Controls />))).toContain('Dit nemen we Praat met hem.')
  })

  test('a refusal is said where it was asked', () => {
    held('decide', 'phones', { refused: 'stale' })
    expect(draw(<Controls />)).toMatch(/role="alert"[^>]*>Er was net iets veranderd/)
  })

  test('while the truth of a guess is shown, the page that is told already stays away', () => {
    const room = held('decide', 'phones')
    room.join(1)
    room.lead({ type: 'begin' }, { type: 'take', choice: 'praten', why: '' }, { type: 'openVote' })
    room.vote(1, 'g_a')
    room.lead({ type: 'reveal' })
    expect(store.getState().view?.made).toBe(2)
    const html = draw(<Lead />)
    expect(html).toContain('Ze leest het wel.')
    expect(html).not.toContain('De dag is om.')
    room.lead({ type: 'take', choice: null, why: '' })
    expect(draw(<Lead />)).toContain('De dag is om.')
  })

  test('once it is over only the report is left', () => {
    const room = held('decide', 'phones')
    room.lead({ type: 'begin' }, { type: 'end' })
    const html = draw(<Lead />)
    expect(html).toContain('Bekijk het verslag')
    expect(html).not.toContain('data-move')
  })
})

describe('for one pair of eyes', () => {
  test('the hints of the decision that lies open, with the cards that there are', () => {
    const room = held('decide', 'phones')
    room.lead({ type: 'begin' })
    const html = draw(<Private />)
    expect(html).toContain('Wat hoor je in zijn hoi?')
    expect(html).toContain('Werken aan het loket')
    room.lead({ type: 'take', choice: 'praten', why: '' })
    expect(draw(<Private />)).toContain('Bij dit moment staan geen aanwijzingen.')
  })

  test('at a result they belong to what was asked, not to what is told already', () => {
    const room = held('decide', 'phones')
    room.join(1)
    room.lead({ type: 'begin' }, { type: 'take', choice: 'praten', why: '' }, { type: 'openVote' })
    room.vote(1, 'g_a')
    room.lead({ type: 'reveal' })
    const { view, together } = store.getState()
    if (!together?.room || !view) throw new Error('no room')
    expect(view.offer?.choices[0]?.id).toBe('huis')
    expect(decisionAt(together.room, view, scenario)).toBeNull()
  })

  test('own notes stand at the place they were made at', () => {
    const room = held('decide', 'phones')
    room.lead({ type: 'begin' }, { type: 'note', at: 0, text: 'Kees is stil.' })
    expect(draw(<Private />)).toContain('Kees is stil.')
    room.lead({ type: 'take', choice: 'praten', why: '' })
    expect(draw(<Private />)).not.toContain('Kees is stil.')
  })
})

describe('the work of the steps', () => {
  test('slips stay closed until they are opened, also here', () => {
    const room = held('replay', 'phones')
    room.join(2)
    room.lead({ type: 'begin' }, { type: 'step', to: 4, part: 0 })
    room.write(1, 'advice', 'Bel zijn moeder.')
    expect(words(draw(<StepWork />))).toContain('1 geschreven, nog dicht')
    expect(draw(<StepWork />)).not.toContain('Bel zijn moeder.')
    expect(draw(<StepWork />)).not.toContain('Voorlezen')
    room.lead({ type: 'openSlips', kind: 'advice' })
    expect(draw(<StepWork />)).toContain('Bel zijn moeder.')
  })

  test('the step that is on stands out; all seven have their minutes', () => {
    const room = held('replay', 'phones')
    room.lead({ type: 'begin' }, { type: 'step', to: 3, part: 0 })
    const html = draw(<StepWork />)
    expect(html).toMatch(/aria-current="step"[^>]*><i[^>]*>3</)
    expect(words(html)).toMatch(/Stap 3:\s*Samen kijken\s*15 minuten/)
  })

  test('step 5: another option at a decision that was shown; what it changed', () => {
    const room = held('replay', 'phones')
    room.lead({ type: 'begin' }, { type: 'step', to: 5, part: 0 })
    expect(draw(<StepWork />)).toContain('nog geen besluit voorbijgekomen')
    room.lead({ type: 'take', choice: null, why: '' })
    expect(draw(<StepWork />)).toContain('Praat met hem.')
    room.lead({ type: 'branch', at: 0, choice: 'schrijven' })
    expect(words(draw(<StepWork />))).toContain('Schrijf het op. De gevolgen blijven gelijk')
  })

  test('step 6 and the end of deciding have the card of the team', () => {
    const room = held('replay', 'phones')
    room.lead({ type: 'begin' }, { type: 'step', to: 6, part: 0 })
    expect(draw(<StepWork />)).toContain('De kaart van het team')
    const other = held('decide', 'hands')
    other.lead({ type: 'begin' })
    for (const choice of ['praten', null, 'huis']) other.lead({ type: 'take', choice, why: '' })
    expect(draw(<StepWork />)).not.toMatch(/<details[^>]* open/)
    other.lead({ type: 'turn', page: -1 })
    expect(draw(<StepWork />)).toMatch(/<details[^>]* open/)
  })
})

test('an address that phones cannot open is known', () => {
  for (const here of ['http://localhost:8080/samen/#Q6K7HJ', 'http://127.0.0.1/samen/', 'http://[::1]:8080/'])
    expect(isOnlyHere(here)).toBe(true)
  for (const wide of ['http://192.168.1.20:8080/samen/', 'https://spel.example/samen/', 'http://localhost.example/'])
    expect(isOnlyHere(wide)).toBe(false)
})
