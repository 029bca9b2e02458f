import { renderToString } from 'preact-render-to-string'
import { afterEach, describe, expect, it } from 'vitest'
import { SMALL, scenarioOf } from '../../../../tests/fixture.ts'
import { openRun } from '../../../engine/run.ts'
import { newRoom } from '../../../engine/session/session.ts'
import type { Ballot, Room, Round, Slip } from '../../../engine/session/types.ts'
import type { Route } from '../../../engine/types.ts'
import { setLanguage } from '../../../i18n/words.ts'
import { HandsContext } from '../../../store/actions.ts'
import { store } from '../../../store/store.ts'
import type { RoomGone, Together } from '../../../store/together.ts'
import { Phone } from './Phone.tsx'
import { same } from './Voting.tsx'

const scenario = scenarioOf(SMALL, { content: ['verlies'], endings: { uit: { title: 'Uit', text: 'Het is uit.' } } })
const route = (...choices: string[]): Route => ({
  ...{ scenario: 'proef', hash: scenario.hash, chair: 'casemanager', rules: ['b1', 'b8'], carried: [], seed: 1 },
  choices,
})
const viewOf = (...choices: string[]) => openRun(scenario, route(...choices)).view()
const hands = {
  dispatch: () => undefined,
  codeOf: () => ({ code: '', link: '' }),
  slot: () => undefined,
  labLink: () => '#',
  hrefOf: () => '#',
}
const seats = {
  s1: { animal: 'vogel', colour: 'blauw', here: true },
  s2: { animal: 'kat', colour: 'oranje', here: true },
}
const room = (more: Partial<Room> = {}, form: Room['form'] = 'decide'): Room => ({
  ...newRoom({ form, by: 'phones', route: route(), stops: [], short: false, now: 0 }),
  seats,
  ...more,
})
const round = (more: Partial<Round> = {}): Round => ({ votes: {}, counts: null, reasons: [], moved: null, ...more })
const ballotOf = (view: ReturnType<typeof viewOf>, ...rounds: Round[]): Ballot => ({
  ...{ id: 'b1', at: view.made, day: 1, taken: null, truth: null, rounds },
  kind: view.offer?.kind ?? 'choice',
  question: view.offer?.kind === 'guess' ? view.offer.question : null,
  who: null,
  options: (view.offer?.choices ?? []).map(({ id, text, closed }) => ({ id, text, closed: closed !== null })),
})
const slip = (more: Partial<Slip>): Slip => ({ id: 'w1', kind: 'question', by: 's1', step: 2, text: 'Wie belde?', hidden: false, ...more })

interface Given {
  room?: Room | null
  view?: ReturnType<typeof viewOf>
  together?: Partial<Together>
  along?: boolean
  language?: 'nl' | 'en'
}

function draw({ room: held = room(), view = viewOf(), together = {}, along = false, language = 'nl' }: Given): string {
  const first = store.getInitialState()
  setLanguage(language)
  store.setState({
    ...first,
    place: { screen: 'room', role: 'participant', code: 'K7M3QX' },
    cards: [scenario],
    settings: { ...first.settings, language, readAlong: along ? 'on' : 'off' },
    scenario,
    view,
    together: {
      ...{
        role: 'participant',
        who: { role: 'participant', seat: 's1' },
        code: 'K7M3QX',
        link: null,
        line: 'live',
        gone: null,
        room: held,
      },
      ...{ ahead: 0, key: null, handover: null, hints: null, recorded: [], sending: false, refused: null, resting: false },
      ...together,
    },
  })
  return renderToString(
    <HandsContext.Provider value={hands}>
      <Phone />
    </HandsContext.Provider>,
  )
}
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

afterEach(() => setLanguage('nl'))

describe('coming in', () => {
  it('says who you are, what nobody sees, and how to stop for a while', () => {
    const html = words(draw({}))
    for (const said of ['Jij bent de blauwe vogel', 'Niemand ziet wat jij kiest', 'meelezen', 'Even stoppen']) expect(html).toContain(said)
  })

  it('says so while the room is still on its way', () => expect(words(draw({ room: null }))).toContain('Je gaat naar de sessie'))
})

describe('while the story is read', () => {
  const reading = room({ phase: 'reading' })

  it('sends the eyes to the big screen, and keeps the story off the phone', () => {
    const html = words(draw({ room: reading }))
    expect(html).toContain('Kijk naar het grote scherm')
    expect(html).not.toContain('Alles goed.')
  })

  it('reads along for who wants: the same page, thoughts that may not be read included as such', () => {
    const html = words(draw({ room: reading, along: true }))
    expect(html).toContain('Ja hoor. Alles goed.')
    expect(html).toContain('Milan denkt iets')
    expect(html).not.toContain('weet morgen iedereen het')
  })

  it('never says of what the room chose that you chose it', () => {
    const html = words(draw({ room: room({ phase: 'reading', made: 1 }), view: viewOf('vinkje'), along: true }))
    expect(html).not.toContain('Jij koos')
  })

  it('says what the room took, and why', () => {
    const view = viewOf()
    const taken = { id: 'vinkje', by: 'other', why: 'Dat past nu beter.' } as const
    const html = words(draw({ room: room({ phase: 'reading', made: 1, past: [{ ...ballotOf(view), taken }] }) }))
    expect(html).toContain('Dit doen jullie')
    expect(html).toContain('Dat past nu beter.')
  })
})

describe('a round of voting', () => {
  const view = viewOf()
  const voting = (...rounds: Round[]) => room({ phase: 'voting', ballot: ballotOf(view, ...rounds) })

  it('asks with radio buttons and a button that sends; not knowing is an answer like the others', () => {
    const html = draw({ room: voting(round()), view })
    expect([...html.matchAll(/type="radio"[^>]*value="([^"]+)"/g)].map((found) => found[1])).toEqual(['vinkje', 'tekenen', '?'])
    expect(html).not.toMatch(/<input[^>]*checked/)
    expect(html).toContain('type="submit"')
    expect(html).toMatch(/<textarea[^>]*maxlength="300"/i)
  })

  it('shows a closed answer with what closes it, and it cannot be chosen', () => {
    const html = draw({ room: voting(round()), view })
    expect(html).not.toContain('value="test"')
    expect(html).toMatch(/<p class="choice closed">.*Dicht door b1/)
  })

  it('shows what was sent, and how many votes are in, never whose', () => {
    const html = words(draw({ room: voting(round({ votes: { s1: { choice: '?', why: 'Ik twijfel <b>.' }, s2: null } })), view }))
    expect(html).toContain('Je stem is binnen')
    expect(html).toContain('Ik weet het niet')
    expect(html).toContain('Ik twijfel &lt;b>.')
    expect(html).toContain('2 van de 2 stemmen')
    expect(html).not.toContain('oranje kat')
  })

  it('begins a second round with nothing chosen, and your own first answer in words', () => {
    const first = round({ votes: { s1: { choice: 'vinkje', why: '' } }, counts: { vinkje: 1 } })
    const html = draw({ room: voting(first, round()), view })
    expect(words(html)).toContain(`In ronde 1 koos je: ${view.offer?.choices[0]?.text}`)
    expect(html).not.toMatch(/<input[^>]*checked/)
    expect(words(draw({ room: voting(round({ counts: {} }), round()), view }))).toContain('In ronde 1 koos je niets')
  })

  it('asks a guess with the question of the story', () => {
    const guess = viewOf('vinkje')
    const html = words(draw({ room: room({ phase: 'voting', made: 1, ballot: ballotOf(guess, round()) }), view: guess }))
    expect(html).toContain('Wat denkt Milan nu?')
    expect(html).not.toContain('Jullie zijn')
  })

  it('tells who brought the route that they may skip it', () => {
    const asked = room({ phase: 'voting', bringer: 's1', ballot: ballotOf(view, round()) }, 'replay')
    expect(words(draw({ room: asked, view }))).toContain('Je mag deze stemming overslaan')
  })

  it('takes what the room keeps for what was sent, loose blanks aside', () => {
    expect(same({ choice: 'a', why: ' een  twee ' }, { choice: 'a', why: 'een twee' })).toBe(true)
    expect(same({ choice: 'a', why: '' }, { choice: 'b', why: '' })).toBe(false)
    expect(same({ choice: 'a', why: 'x' }, { choice: 'a', why: 'y' })).toBe(false)
  })
})

describe('after the reveal', () => {
  const view = viewOf()
  const counts = { vinkje: 1, tekenen: 1, test: 0, '?': 0 }

  it('shows the result, your own answer and that it is time to talk', () => {
    const votes = { s1: { choice: 'tekenen', why: '' }, s2: null }
    const html = words(draw({ room: room({ phase: 'revealed', ballot: ballotOf(view, round({ votes, counts })) }), view }))
    for (const said of ['Dit kozen jullie', 'Jij koos:', 'Praat nu met elkaar', '1 stem']) expect(html).toContain(said)
  })

  it('says that not voting is fine', () => {
    const html = words(draw({ room: room({ phase: 'revealed', ballot: ballotOf(view, round({ votes: { s2: null }, counts })) }), view }))
    expect(html).toContain('Jij koos deze ronde niets. Dat mag.')
  })
})

describe('samen terugspelen', () => {
  const step = (now: 2 | 3 | 4 | 5 | 6, part: number, more: Partial<Room> = {}) =>
    room({ phase: 'reading', step: { now, part, short: false }, ...more }, 'replay')

  it('says what you do now, for the group and for who brought it', () => {
    expect(words(draw({ room: step(3, 0) }))).toContain('Jij praat nu mee')
    expect(words(draw({ room: step(3, 0, { bringer: 's1' }) }))).toContain('Jij luistert nu. Niets hoeft.')
    expect(words(draw({ room: step(5, 0, { bringer: 's1' }) }))).toContain('Jij bent aan het woord')
  })

  it('lets the group write and take back, and the bringer not', () => {
    const own = { slips: [slip({})] }
    const html = draw({ room: step(2, 0, own) })
    expect(html).toContain('phone-slip"')
    expect(words(html)).toContain('Neem terug')
    expect(draw({ room: step(2, 0, { ...own, bringer: 's1' }) })).not.toContain('phone-slip"')
    expect(draw({ room: step(4, 0, { bringer: 's1' }) })).not.toContain('<textarea')
  })

  it('takes no more than three, and nothing back once it lies open', () => {
    const three = [1, 2, 3].map((n) => slip({ id: `w${n}` }))
    expect(draw({ room: step(2, 0, { slips: three }) })).not.toContain('<textarea')
    const open = draw({ room: step(2, 0, { slips: [slip({})], opened: ['question'] }) })
    expect(open).not.toContain('<textarea')
    expect(words(open)).not.toContain('Neem terug')
  })

  it('gives you your own questions when it is time to ask them', () => {
    const slips = [slip({}), slip({ id: 'w2', by: null, text: 'Van een ander' })]
    const html = words(draw({ room: step(2, 1, { slips, opened: ['question'] }) }))
    expect(html).toContain('Wie belde?')
    expect(html).not.toContain('Van een ander')
  })

  it('shows the slip that is read out, and asks nobody to answer', () => {
    const said = slip({ kind: 'advice', by: null, text: 'Bel op dag twee.' })
    const html = words(draw({ room: step(4, 1, { slips: [said], opened: ['advice'], readingOut: 'w1' }) }))
    expect(html).toContain('Bel op dag twee.')
    expect(html).toContain('Niemand hoeft te reageren')
    expect(words(draw({ room: step(4, 1, { slips: [{ ...said, text: null }], readingOut: 'w1' }) }))).not.toContain('voorgelezen')
  })

  it('shows the question, and the other branch with what it brings', () => {
    const branch = { at: 0, choice: 'a', text: 'Bellen', gone: ['Weg'], came: ['Erbij'], ending: { before: 'Uit', after: 'Anders' } }
    const html = words(draw({ room: step(5, 0, { branches: [branch], question: 'Wat zag ik niet?' }) }))
    for (const said of ['Wat zag ik niet?', 'Een andere tak: Bellen', 'Erbij', 'Weg', 'Anders']) expect(html).toContain(said)
  })
})

describe('even stoppen', () => {
  it('is one button away on every face, and then the whole page, with the content note and where to find help', () => {
    expect(draw({ room: room({ phase: 'voting', ballot: ballotOf(viewOf(), round()) }) })).toMatch(/class="tool rest"[^>]*>Even stoppen</)
    const html = words(draw({ room: room({ phase: 'reading' }), together: { resting: true } }))
    for (const said of ['Niemand ziet dat je even stopt', 'verlies', '113', 'Ik doe weer mee']) expect(html).toContain(said)
    expect(html).not.toContain('Kijk naar het grote scherm')
  })

  it('for the room takes the place of whatever was asked', () => {
    const html = words(draw({ room: room({ phase: 'voting', paused: true, ballot: ballotOf(viewOf(), round()) }) }))
    expect(html).toContain('We stoppen even')
    expect(html).not.toContain('Wat zou jij doen?')
  })
})

describe('the end', () => {
  const action = { what: 'Elke week bellen', who: 'team', when: '2026-11-30' }
  const ended = (more: Partial<Room> = {}) =>
    room({ phase: 'ended', action, slips: [slip({ kind: 'learned', text: 'Eerst vragen' })], ...more })

  it('thanks, with what the team agreed and takes along', () => {
    const html = words(draw({ room: ended() }))
    for (const said of ['Dank je', 'Elke week bellen', 'maandag 30 november', 'Eerst vragen']) expect(html).toContain(said)
  })

  it('leads to the report only when it is shared', () => {
    expect(words(draw({ room: ended() }))).not.toContain('Lees het verslag')
    expect(words(draw({ room: ended({ shared: true }) }))).toContain('Lees het verslag')
  })
})

describe('the line', () => {
  it('says that it is down and that a vote is kept', () => {
    expect(words(draw({ together: { line: 'waiting' } }))).toContain('Even geen verbinding. Je stem blijft bewaard.')
    expect(words(draw({ together: { line: 'waiting', role: 'beamer', who: { role: 'beamer' } } }))).toContain('Alles blijft bewaard.')
  })

  const gone: RoomGone[] = ['unknown', 'full', 'key', 'forgotten', 'handedOver', 'released', 'limited', 'server', 'version']
  it.each(gone)('says plainly why there is no room: %s', (why) => {
    const html = draw({ room: null, together: { line: 'gone', gone: why } })
    expect(html).toMatch(/<h1[^>]*>[A-Z][^<]{8,}</)
    expect(words(html)).toContain('Naar het begin')
    expect(html).not.toContain('phone-bar')
  })

  it('asks the facilitator for the key', () => {
    const lead = { role: 'facilitator', who: { role: 'facilitator' }, line: 'gone', gone: 'key' } as const
    expect(draw({ room: null, together: lead })).toContain('id="room-key"')
  })
})

it('draws every face in both languages without a style attribute', () => {
  const view = viewOf()
  const faces: Given[] = [
    {},
    { room: room({ phase: 'reading' }), along: true },
    { room: room({ phase: 'voting', ballot: ballotOf(view, round()) }) },
    { room: room({ phase: 'reading', page: -1, made: 3 }), view: viewOf('vinkje', 'g_a', 'bellen') },
    { room: room({ phase: 'reading', step: { now: 4, part: 0, short: true } }, 'replay') },
    { room: room({ phase: 'ended' }) },
    { together: { resting: true } },
    { room: null, together: { line: 'gone', gone: 'full' } },
  ]
  for (const face of faces)
    for (const language of ['nl', 'en'] as const) {
      const html = draw({ ...face, language })
      expect(html).not.toMatch(/\sstyle=|undefined|null|NaN/)
      expect(html.length).toBeGreaterThan(400)
    }
})
