/** The picture for the room, drawn from a session that is really held: what it shows in each phase, and what it never shows, not even where the facilitator's own room stands behind it. */
import { renderToString } from 'preact-render-to-string'
import { beforeEach, describe, expect, test } from 'vitest'
import { scenarioOf } from '../../../../tests/fixture.ts'
import { project } from '../../../engine/session/secrets.ts'
import { newRoom, openSession } from '../../../engine/session/session.ts'
import type { LeadCommand, Room, SeatCommand, Session, Who } from '../../../engine/session/types.ts'
import { EMPTY_VIEW, reduceAll } from '../../../engine/view.ts'
import { setLanguage } from '../../../i18n/words.ts'
import { HandsContext } from '../../../store/actions.ts'
import { store } from '../../../store/store.ts'
import type { Sent, Together } from '../../../store/together.ts'
import { Big } from './Big.tsx'
import { reasonFor } from './Reading.tsx'
import { type Focus, stageOf } from './stage.ts'

const scenario = scenarioOf(
  `
=== casemanager_start ===
VAR b1 = true
Spreekkamer 2. #place: spreekkamer dag #day: 2
Milan: Hoi.
* [De lijst. #id: lijst] Goed.
  -> raden
* [De week. #id: week] Goed.
  -> raden
* [De rechter bellen. #id: rechter #closed: rule b8] Goed.
  -> raden
=== raden ===
Hij kijkt weg.
Een dag later. #day: 3
Wat denkt hij?
* [Hij telt af. #id: telt #guess: milan #true] Goed.
  Dag. #ending: uit
  -> END
* [Hij is moe. #id: moe #guess: milan] Goed.
  Dag. #ending: uit
  -> END
`,
  {
    content: ['schulden', 'verlies'],
    theory: { kaart: { id: 'kaart', title: 'Een kaart', core: 'Een kern.', question: 'Een vraag?', source: '1', check: false } },
  },
)
const lead: Who = { role: 'facilitator' }
const hands = {
  dispatch: () => undefined,
  codeOf: () => ({ code: '', link: '' }),
  slot: () => undefined,
  labLink: () => '#',
  hrefOf: () => '#',
}

let session: Session
let clock = 0

function held(form: Room['form'] = 'decide', by: Room['by'] = 'phones', choices: string[] = []): void {
  const route = { scenario: 'proef', hash: scenario.hash, chair: 'casemanager', rules: ['b8'], carried: [], seed: 1, choices }
  session = openSession(scenario, newRoom({ form, by, route, stops: [], short: false, now: 0 }))
  if (by === 'phones') for (const seat of ['s1', 's2', 's3']) apply({ type: 'join', seat }, { role: 'room' })
}

function apply(command: Parameters<Session['apply']>[0], who: Who): void {
  const answer = session.apply(command, who, ++clock)
  if ('refused' in answer) throw new Error(`${command.type} was refused: ${answer.refused}`)
}
const leads = (...commands: Sent[]) => {
  for (const command of commands) apply({ ...command, moves: session.room().moves } as LeadCommand, lead)
}
const sits = (seat: string, command: SeatCommand) => apply(command, { role: 'participant', seat })
const votes = (seat: string, choice: string, why: string) => {
  const { ballot } = session.room()
  sits(seat, { type: 'vote', ballot: ballot?.id ?? '', round: (ballot?.rounds.length ?? 1) - 1, choice, why })
}

/** As the beamer has it, or as the one screen does: with everything the facilitator may know. */
function drawn(who: Who = { role: 'beamer' }, focus: Focus = 'story', more: Partial<Together> = {}): string {
  const room = project(session.room(), who)
  const together = {
    role: who.role === 'beamer' ? 'beamer' : 'screen',
    who,
    code: who.role === 'beamer' ? 'K7M3QX' : null,
    link: who.role === 'beamer' ? 'https://spel.example.nl/samen/#K7M3QX' : null,
    line: 'live',
    room,
    ahead: 0,
    ...more,
  } as Together
  store.setState({ together, scenario })
  const view = reduceAll(EMPTY_VIEW, session.welcome(who).story)
  return renderToString(
    <HandsContext.Provider value={hands}>
      <Big together={together} room={room} scenario={scenario} view={view} stage={stageOf(room, focus)} />
    </HandsContext.Provider>,
  )
}
const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|\s+/g, ' ')
    .trim()

beforeEach(() => {
  setLanguage('nl')
  clock = 0
})

describe('the picture for the room', () => {
  test('the lobby: how to join, what the story touches on, and who has come in', () => {
    held()
    const html = drawn()
    expect(words(html)).toContain('Open op je telefoon spel.example.nl/samen en typ deze code: K7M 3QX')
    expect(words(html)).toContain('schulden · verlies')
    expect(words(html)).toContain('3 mensen zijn er')
    expect(html.match(/class="animal /g)).toHaveLength(3)
  })

  test('the question: options with letters, closed ones with the reason, and who has voted but not what', () => {
    held()
    leads({ type: 'begin' }, { type: 'turn', page: 0 }, { type: 'openVote' })
    votes('s1', 'week', 'Omdat het moet.')
    const html = drawn()
    expect(words(html)).toContain('A De lijst. B De week. C De rechter bellen.')
    expect(words(html)).toMatch(/Gesloten door een regel: \S/)
    expect(words(html)).toContain('1 van 3 stemden')
    expect(html.match(/<li class="voted">/g)).toHaveLength(1)
    expect(html).not.toContain('Omdat het moet')
  })

  test('whoever is away and has not voted is not waited for', () => {
    held()
    leads({ type: 'begin' }, { type: 'openVote' })
    votes('s1', 'week', '')
    apply({ type: 'drop', seat: 's1' }, { role: 'room' })
    apply({ type: 'drop', seat: 's2' }, { role: 'room' })
    expect(words(drawn())).toContain('1 van 2 stemden')
  })

  test('the result: both rounds, and sentences without whose they are', () => {
    held()
    leads({ type: 'begin' }, { type: 'openVote' })
    votes('s1', 'lijst', 'Mijn uren zijn op.')
    votes('s2', 'week', '')
    leads({ type: 'reveal' }, { type: 'openVote' })
    votes('s1', 'week', '')
    votes('s2', 'week', '')
    leads({ type: 'reveal' })
    const html = drawn()
    expect(words(html)).toContain('eerst 1 daarna 0')
    expect(words(html)).toContain('1 mens koos na het gesprek anders.')
    expect(words(html)).toContain('Mijn uren zijn op.')
    expect(html).not.toContain('vogel')
  })

  test('a guess: the spread and the real thought', () => {
    held('decide', 'hands')
    leads({ type: 'begin' }, { type: 'take', choice: 'lijst', why: '' }, { type: 'openVote' })
    expect(words(drawn(lead))).toContain('Steek je hand op')
    leads({ type: 'count', counts: { telt: 1, moe: 3, '?': 2 } })
    const said = words(drawn(lead))
    expect(said).toContain('Hij telt af. 1 stem Wat Milan dacht')
    expect(said).toContain('Hij is moe. 3 stemmen')
    expect(said).toContain('Ik weet het niet 2 stemmen')
  })

  test('what the room took against the most votes comes with its reason on the next page, and not on the one after', () => {
    held()
    leads({ type: 'begin' }, { type: 'openVote' })
    for (const seat of ['s1', 's2', 's3']) votes(seat, 'lijst', '')
    leads({ type: 'reveal' }, { type: 'take', choice: 'week', why: 'Dat willen we zien.' })
    expect(words(drawn())).toContain('Waarom we dit doen: Dat willen we zien.')
    leads({ type: 'turn', page: 1 })
    expect(words(drawn())).not.toContain('Dat willen we zien.')
    leads({ type: 'turn', page: 0 })
    expect(reasonFor(session.room(), { ...EMPTY_VIEW, made: 2 })).toBe('')
    leads({ type: 'take', choice: null, why: '' })
    expect(words(drawn())).not.toContain('Dat willen we zien.')
  })

  test('a slip that is read out stands alone', () => {
    held('replay', 'phones', ['lijst', 'telt'])
    leads({ type: 'begin' }, { type: 'step', to: 4, part: 0 })
    sits('s1', { type: 'write', kind: 'advice', text: 'Bel eerst zijn moeder.' })
    sits('s2', { type: 'write', kind: 'advice', text: 'Neem een uur.' })
    expect(words(drawn({ role: 'beamer' }, 'step'))).toContain('2 opgeschreven')
    leads({ type: 'step', to: 4, part: 1 }, { type: 'openSlips', kind: 'advice' })
    expect(words(drawn({ role: 'beamer' }, 'slips'))).toContain('Neem een uur.')
    const first = session.room().slips[0]
    leads({ type: 'readOut', slip: first?.id ?? '' })
    const said = words(drawn({ role: 'beamer' }, 'slip'))
    expect(said).toContain(`Advies 1 van 2 ${first?.text}`)
    expect(said).toContain('Niemand reageert.')
    expect(said).not.toContain(session.room().slips[1]?.text)
  })

  test('the line that is down is a mark, not an alarm; the pause is the whole picture', () => {
    held()
    leads({ type: 'begin' })
    expect(words(drawn({ role: 'beamer' }, 'story', { line: 'waiting' }))).toContain('geen verbinding')
    leads({ type: 'pause', on: true })
    expect(drawn()).toContain('class="big-pause"')
  })
})

describe('what the room may not see', () => {
  const SECRETS = ['Aantekening van de leider', 'Over een collega', 'Nog niet geopend', 'Verborgen advies', 'Wat ik stiekem koos']

  test('does not come on it, in no phase and under no focus, also where the facilitator shares the screen', () => {
    held('replay', 'phones', ['lijst', 'telt'])
    const seen: string[] = []
    const look = () => {
      for (const who of [{ role: 'beamer' }, lead] as Who[])
        for (const focus of ['story', 'step', 'theory', 'slips', 'slip', 'branch', 'card'] as Focus[]) seen.push(drawn(who, focus))
    }
    look()
    leads({ type: 'begin' }, { type: 'note', at: 0, text: 'Aantekening van de leider' }, { type: 'openVote' })
    look()
    votes('s1', 'lijst', 'Over een collega')
    votes('s2', 'week', 'Wat ik stiekem koos')
    look()
    leads({ type: 'reveal' })
    for (const reason of session.room().ballot?.rounds[0]?.reasons ?? []) leads({ type: 'hide', id: reason.id, on: true })
    look()
    leads({ type: 'take', choice: null, why: '' }, { type: 'step', to: 4, part: 0 })
    sits('s1', { type: 'write', kind: 'advice', text: 'Verborgen advies' })
    leads({ type: 'write', kind: 'learned', text: 'Nog niet geopend' })
    look()
    leads({ type: 'step', to: 4, part: 1 }, { type: 'openSlips', kind: 'advice' })
    leads({ type: 'hide', id: session.room().slips.find((one) => one.kind === 'advice')?.id ?? '', on: true })
    look()
    leads({ type: 'end' })
    look()
    for (const secret of SECRETS) expect(seen.filter((html) => html.includes(secret))).toEqual([])
    expect(JSON.stringify(session.room())).toContain('Verborgen advies')
  })
})
