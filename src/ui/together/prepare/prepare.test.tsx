import { renderToString } from 'preact-render-to-string'
import { beforeEach, describe, expect, test } from 'vitest'
import { scenarioOf } from '../../../../tests/fixture.ts'
import type { Route } from '../../../engine/types.ts'
import { type Hands, HandsContext } from '../../../store/actions.ts'
import { store } from '../../../store/store.ts'
import type { Brought } from '../../../store/together.ts'
import { Prepare } from '../Prepare.tsx'
import { Together } from '../Together.tsx'
import { planOf } from './plan.ts'
import { MOST_STOPS, proposedStops } from './stops.ts'

const scenario = scenarioOf('=== casemanager_start ===\nHoi.\n-> END\n')
const route: Route = { scenario: 'proef', hash: '0a1b2c3d', chair: 'client', rules: ['b8'], carried: [], seed: 1, choices: ['a', 'b'] }
const recorded = (kinds: string): Brought['recorded'] =>
  [...kinds].map((kind, at) => ({ at, kind: kind === 'g' ? 'guess' : 'choice', day: at + 1, text: `moment ${at}` }))
const brought = (kinds: string): Brought => ({
  code: 'OW1-x',
  route,
  title: 'Proef',
  chair: 'Milan',
  ending: null,
  recorded: recorded(kinds),
  decisions: [],
})
const hands: Hands = {
  dispatch: () => {},
  codeOf: (id) => ({ code: `code-${id}`, link: '' }),
  slot: () => undefined,
  labLink: () => '#',
  hrefOf: (place) => `#${JSON.stringify(place)}`,
}
const draw = (screen: preact.ComponentChild) => renderToString(<HandsContext.Provider value={hands}>{screen}</HandsContext.Provider>)

beforeEach(() => store.setState({ ...store.getInitialState(), cards: [scenario] }, true))

describe('where a replay stops to ask', () => {
  test('an early decision, one past the middle, and a guess: never more than may be chosen', () => {
    expect(proposedStops(recorded('ccccgcccccgcccc'))).toEqual([3, 4, 8])
    expect(proposedStops(recorded('c'.repeat(60))).length).toBeLessThanOrEqual(MOST_STOPS)
  })

  test('a short route gives what it has', () => {
    expect(proposedStops(recorded('c'))).toEqual([0])
    expect(proposedStops(recorded('g'))).toEqual([0])
    expect(proposedStops([])).toEqual([])
  })
})

describe('the plan', () => {
  const answers = {
    by: 'phones',
    card: scenario,
    chair: 'casemanager',
    rules: new Set(['b8', 'b1']),
    brought: null,
    stops: [1],
    short: true,
  } as const

  test('deciding: the chair and the rules that were ticked, and nothing of a replay', () => {
    expect(planOf({ ...answers, form: 'decide', stops: [1] })).toEqual({
      form: 'decide',
      by: 'phones',
      scenario: 'proef',
      chair: 'casemanager',
      rules: ['b1', 'b8'],
      route: null,
      stops: [],
      short: false,
    })
    expect(planOf({ ...answers, form: 'decide', chair: '', stops: [] })).toBeNull()
  })

  test('trying rules: the chair of the short form under today’s rules; a story without one gives no plan', () => {
    const card = { ...scenario, short: 'client', procedures: scenario.procedures.map((one) => ({ ...one, on: one.id === 'b8' })) }
    expect(planOf({ ...answers, card, form: 'rules', stops: [1] })).toEqual({
      ...{ form: 'rules', by: 'phones', scenario: 'proef', chair: 'client', rules: ['b8'], route: null, stops: [], short: false },
    })
    expect(planOf({ ...answers, form: 'rules', stops: [] })).toBeNull()
  })

  test('replaying: story, chair and rules come from the route; without one there is no plan', () => {
    expect(planOf({ ...answers, form: 'replay', stops: [] })).toBeNull()
    expect(planOf({ ...answers, form: 'replay', stops: [1], brought: brought('cc') })).toMatchObject({
      chair: 'client',
      rules: ['b8'],
      route: 'OW1-x',
      stops: [1],
      short: true,
    })
  })
})

describe('preparing', () => {
  test('without a server phones are closed, with the reason, and one screen is chosen', () => {
    store.setState({ server: false })
    const html = draw(<Prepare />)
    expect(html).toContain('op dit adres draait geen server')
    expect(html).toMatch(/<input[^>]*name="by"[^>]*disabled/)
    expect(html).toContain('De sessie blijft op dit apparaat')
  })

  test('a session that still stands on this screen is warned about only where it would go', () => {
    store.setState({ rooms: [{ code: null, role: 'screen', at: 0 }], server: true })
    expect(draw(<Prepare />)).not.toContain('Die verdwijnt')
    store.setState({ server: false })
    expect(draw(<Prepare />)).toContain('Die verdwijnt')
  })

  test('trying rules is offered where a story has a short form', () => {
    expect(draw(<Prepare />)).not.toContain('Samen regels proberen')
    store.setState({ cards: [{ ...scenario, short: 'client' }] })
    expect(draw(<Prepare />)).toContain('Samen regels proberen')
  })

  test('a story that is not listed is not offered', () => {
    store.setState({ cards: [{ ...scenario, listed: false }] })
    expect(draw(<Prepare />)).not.toContain('Op welke stoel')
  })
})

describe('the door', () => {
  const door = (code: string | null = null) => draw(<Together place={{ screen: 'together', code }} />)

  test('a code from a link stands filled in', () => {
    expect(door('K7M3QX')).toMatch(/<input[^>]*id="room-code"[^>]*value="K7M3QX"/)
  })

  test('without a server there is no field for a code, and it is said what does work', () => {
    store.setState({
      server: false,
      rooms: [
        { code: 'K7M3QX', role: 'participant', at: 0 },
        { code: null, role: 'screen', at: 0 },
      ],
    })
    const html = door()
    expect(html).not.toContain('id="room-code"')
    expect(html).toContain('Een sessie op één scherm werkt hier wel')
    // Only what can still be gone back to.
    expect(html).not.toContain('K7M')
    expect(html).toContain('Op één scherm')
  })

  test('the rooms of this device, each with what one is there', () => {
    store.setState({ server: true, rooms: [{ code: 'K7M3QX', role: 'facilitator', at: 0 }] })
    const html = door()
    expect(html).toContain('Jij leidt')
    expect(html).toContain('K7M 3QX')
  })
})

test('who comes by a link fetches no scene for the door', () => {
  expect(draw(<Together place={{ screen: 'together', code: null }} />)).toContain('class="slot"')
  expect(draw(<Together place={{ screen: 'together', code: 'K7M3QX' }} />)).not.toContain('class="slot"')
})
