import { expect, test } from 'vitest'
import { scenarioOf } from '../../tests/fixture.ts'
import { openRun } from '../engine/run.ts'
import type { Route } from '../engine/types.ts'
import { crossingOf, discoveredIn, sampleOf } from './looking.ts'

const scenario = scenarioOf(
  `
-> casemanager_start
=== casemanager_start ===
Hoi. #day: 1
Milan denkt: Weg.
* [Een. #id: een] Goed. #ending: uit
  -> END
* [Twee. #id: twee]
-
Wat denkt hij?
* [Dit. #id: dit #guess: milan]
* [Dat. #id: dat #guess: milan #true]
-
Milan denkt: Blijf. #clear
Dag. #ending: anders
-> END
`,
  {
    endings: { uit: { title: 'Uit', text: '' }, anders: { title: 'Anders', text: '' } },
    samples: { casemanager: { title: 'Zo kan het', carried: [], choices: ['twee', 'dit'], seed: 4 } },
  },
)
const route: Route = {
  scenario: 'proef',
  hash: scenario.hash,
  chair: 'casemanager',
  rules: [],
  carried: [],
  seed: 1,
  choices: ['twee', 'dit'],
}

test('at a decision lie its options; at a guess, outside the route and after its end lies nothing', () => {
  expect(crossingOf(scenario, route, 0)?.choices.map((choice) => choice.id)).toEqual(['een', 'twee'])
  expect([-1, 1, 2, 99].map((at) => crossingOf(scenario, route, at))).toEqual([null, null, null, null])
  expect(crossingOf(scenario, { ...route, choices: ['weg', 'dit'] }, 1)).toBeNull()
})

test('the sample of a chair is a route under the rules of today; a chair may have none', () => {
  expect(sampleOf(scenario, 'casemanager')).toMatchObject({ title: 'Zo kan het', route: { choices: ['twee', 'dit'], rules: ['b1', 'b8'] } })
  expect(sampleOf(scenario, 'client')).toBeNull()
})

test('what was seen has a name, what was not is only counted for its shape', () => {
  const played = openRun(scenario, route).view()
  const { endings, chairs } = discoveredIn(scenario, [played])
  expect(endings).toEqual({ anders: 'Anders' })
  expect(chairs.find((one) => one.chair === 'casemanager')).toEqual({
    chair: 'casemanager',
    seen: ['anders'],
    unseen: 1,
    clear: 2,
    murky: 0,
    sample: true,
  })
  expect(JSON.stringify(discoveredIn(scenario, []))).not.toContain('Uit')
})

test('a chair without a sample has none to watch', () => {
  expect(discoveredIn(scenario, []).chairs.find((one) => one.chair === 'client')?.sample).toBe(false)
})

test('a thought that could not be read yet stays a shape', () => {
  const halfway = openRun(scenario, { ...route, choices: [] }).view()
  expect(discoveredIn(scenario, [halfway]).chairs[0]).toMatchObject({ seen: [], clear: 0, murky: 2 })
})
