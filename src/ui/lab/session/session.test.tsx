import { renderToString } from 'preact-render-to-string'
import { beforeEach, describe, expect, it } from 'vitest'
import { SMALL, scenarioOf } from '../../../../tests/fixture.ts'
import { openRun } from '../../../engine/run.ts'
import { shortForm } from '../../../engine/shortform.ts'
import type { Line, ShortForm, View } from '../../../engine/types.ts'
import { setLanguage } from '../../../i18n/words.ts'
import { SETTINGS_OF } from '../../../lab/settings.ts'
import { type Action, type Hands, HandsContext } from '../../../store/actions.ts'
import type { LabSession, LabState } from '../../../store/lab.ts'
import { store } from '../../../store/store.ts'
import { PolicySession } from './PolicySession.tsx'
import { partsOf, timerOf } from './parts.ts'
import { ShortPlay } from './ShortPlay.tsx'
import { Strip } from './Strip.tsx'
import { stepsOf } from './steps.ts'

const options = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, { good: '', costs: '', told: `Hij deed ${id}.` }]))
const scenario = scenarioOf(SMALL, {
  decisions: [
    { id: 'pen', chair: 'client', title: 'Pen', day: 8, options: options('vinkje', 'tekenen', 'test') },
    { id: 'slot', chair: 'client', title: 'Slot', day: 15, options: options('bellen', 'langs') },
  ],
  samples: { client: { title: '', carried: [], choices: ['vinkje', 'g_b', 'langs'], seed: 1 } },
  lab: { gate: 'binnen', days: 90, counted: [], short: { chair: 'client', decisions: ['slot'] } },
})
const asked: Action[] = []
const hands = {
  dispatch: (action: Action) => void asked.push(action),
  hrefOf: (place: unknown) => JSON.stringify(place),
  labLink: () => '#',
  slot: () => undefined,
} as unknown as Hands

function put(session: Partial<LabSession>, part: 'session' | 'cards', short: ShortForm | null = null) {
  const lab: LabState = {
    ...{
      settings: SETTINGS_OF(scenario),
      state: 'idle',
      result: null,
      before: null,
      pace: null,
      person: null,
      gate: null,
      sensitivity: null,
    },
    ...{ trouble: null, session: { part: 0, since: null, notes: {}, choices: [], ...session }, short },
  }
  store.setState({ scenario, cards: [scenario], lab, place: { screen: 'lab', scenario: scenario.id, part } })
}
const draw = (what: preact.JSX.Element) => renderToString(<HandsContext.Provider value={hands}>{what}</HandsContext.Provider>)
beforeEach(() => {
  setLanguage('nl')
  store.setState(store.getInitialState(), true)
})

describe('the forty minutes', () => {
  it('are five parts of forty minutes together', () => {
    const parts = partsOf('Milan')
    expect(parts.map(({ part }) => part)).toEqual([1, 2, 3, 4, 5])
    expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(40)
    put({}, 'session')
    const html = draw(<PolicySession />)
    for (const { title } of parts) expect(html).toContain(title)
  })

  it('have a clock for each part, or none', () => {
    expect(timerOf({ since: 1000 }, 5)).toEqual({ of: 300_000, left: 300_000, endsAt: 301_000 })
    expect(timerOf({ since: null }, 5)).toBeNull()
    put({ part: 2, since: null }, 'session')
    expect(draw(<PolicySession />)).toContain('Klok aan (5 min.)')
    put({ part: 2, since: Date.now() }, 'session')
    expect(draw(<PolicySession />)).toContain('2 minuten erbij')
  })

  it('say where somebody is, and what was written there', () => {
    put({ part: 3, notes: { 3: 'Die brief kwam eerder.' } }, 'session')
    const html = draw(<PolicySession />)
    expect(html.match(/aria-current="step"/g)?.length).toBe(1)
    expect(html).toContain('Deel 3 van 5')
    expect(html).toContain('Die brief kwam eerder.')
  })

  it('go along over the other pages of the lab, and only then', () => {
    put({ part: 2 }, 'cards')
    expect(draw(<Strip />)).toContain('Verder: Kom Milan opnieuw tegen')
    put({ part: 0 }, 'cards')
    expect(draw(<Strip />)).toBe('')
    put({ part: 2 }, 'session')
    expect(draw(<Strip />)).toBe('')
  })
})

describe('the pages of the short form', () => {
  const form = (choices: string[] = []) => shortForm(scenario, choices) as ShortForm

  it('begin with the opening, tell what happened, and end with what is asked', () => {
    expect(stepsOf(form()).map((step) => (step.kind === 'page' ? `${step.which} ${step.page}` : step.kind))).toEqual([
      'reply 0',
      'between',
      'now 1',
    ])
    expect(stepsOf(form(['vinkje', 'g_b', 'langs'])).at(-1)).toEqual({ kind: 'end' })
  })

  it('keep a content note before the page it belongs to', () => {
    const line = (n: number, heavy: string | null): Line => ({
      ...{ n, kind: 'narration', who: null, mood: null, text: 'x', size: 1, heavy, minutes: null },
      heading: n === 2 ? { place: null, light: null, day: 3, clock: null } : null,
    })
    const view = openRun(scenario, form().route).view()
    const now: View = { ...view, now: { ...view.now, lines: [line(1, 'ruzie'), line(2, null)] }, ending: null }
    const steps = stepsOf({ ...form(), reply: null, between: [], now, from: 1 })
    expect(steps.map((step) => step.kind === 'page' && step.heavy)).toEqual([null, 'ruzie', null])
    expect(stepsOf({ ...form(), reply: null, between: [], now, from: 2 })).toHaveLength(1)
    // What follows at once may open with a note too: the page before it is read with it.
    expect(stepsOf({ ...form(), reply: now, between: [], now, from: 2 }).map((step) => step.kind === 'page' && step.which)).toEqual([
      'reply',
      'reply',
      'now',
    ])
  })

  it('look as in play, and never say “je koos” of what fell in between', () => {
    put({ part: 1 }, 'session', form())
    const html = draw(<ShortPlay />)
    expect(html).toContain('Het raam kan niet open.')
    expect(html).toContain('Keuze 1 van 1')
    expect(html).toContain('data-next')
    expect(html).not.toContain('Je koos')
  })
})
