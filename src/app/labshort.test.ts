import { beforeEach, expect, test } from 'vitest'
import { SMALL, scenarioOf } from '../../tests/fixture.ts'
import type { Scenario, ShortForm } from '../engine/types.ts'
import type { LabState } from '../store/lab.ts'
import { store } from '../store/store.ts'
import { closeShort, movedShort, showShort, turnShort } from './labshort.ts'

const options = { bellen: { good: '', costs: '' }, langs: { good: '', costs: '' } }
const scenario: Scenario = scenarioOf(SMALL, {
  decisions: [{ id: 'slot', chair: 'client', title: 'Slot', day: 15, options }],
  samples: { client: { title: '', carried: [], choices: ['vinkje', 'g_b'], seed: 1 } },
  lab: { gate: 'binnen', days: 90, counted: [], short: { chair: 'client', decisions: ['slot'] } },
})
const begun = movedShort(scenario, null, [], 'open') as ShortForm
beforeEach(() => store.setState(store.getInitialState(), true))

test('it opens where the session left it, answers, goes back, and begins anew', () => {
  expect(begun.route.choices).toEqual(['vinkje', 'g_b'])
  const ended = movedShort(scenario, begun, [], { take: 'bellen' }) as ShortForm
  expect(ended.now.ending).toBe('uit')
  expect(movedShort(scenario, null, ended.route.choices, 'read')?.now.ending).toBe('uit')
  expect(movedShort(scenario, ended, [], 'back')?.route.choices).toEqual(['vinkje', 'g_b'])
  expect(movedShort(scenario, ended, ended.route.choices, 'anew')).toEqual(begun)
  // Taken from the screen it stays as far as it was.
  expect(movedShort(scenario, ended, [], 'close')).toBe(ended)
})

test('what was played in an older story is read again in this one', () => {
  const old = { ...begun, route: { ...begun.route, hash: '00000000' } }
  expect(movedShort(scenario, old, ['vinkje', 'g_a'], 'read')?.route.choices).toEqual(['vinkje', 'g_a'])
})

test('it comes on the screen of the session only, and turns its pages there', () => {
  store.setState({ place: { screen: 'lab', scenario: 'proef', part: 'cards' } })
  showShort(scenario, begun)
  expect(store.getState().shown).toBeNull()
  store.setState({ place: { screen: 'lab', scenario: 'proef', part: 'session' }, lab: { short: begun } as LabState })
  showShort(scenario, begun)
  expect(store.getState().shown).toEqual({ made: 0, page: 0 })
  turnShort({ type: 'labTurned', which: 'now', page: 1 })
  expect(store.getState().shown).toEqual({ made: 2, page: 1 })
  expect(store.getState().view).toBe(begun.now)
  closeShort()
  expect(store.getState().shown).toBeNull()
})
