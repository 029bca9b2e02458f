import { expect, test } from 'vitest'
import { SMALL, scenarioOf } from '../../tests/fixture.ts'
import { openRun } from '../engine/run.ts'
import type { Route, Scenario } from '../engine/types.ts'
import type { Laid } from '../store/lab.ts'
import { sceneOf } from '../ui/lab/person/scene.ts'
import { layUnder, onwardOf } from './labperson.ts'

const scenario: Scenario = scenarioOf(SMALL)
const route = (...choices: string[]): Route => ({
  scenario: 'proef',
  hash: scenario.hash,
  chair: 'casemanager',
  rules: ['b1', 'b8'],
  carried: [],
  seed: 1,
  choices,
})
const laid = (played: Route, turned: string[], story = scenario): Laid => {
  const made = layUnder(story, played, turned)
  if ('refused' in made) throw new Error(made.refused)
  return made
}

test('an option that opens is a difference, also where the same choice is made and the lines are the same', () => {
  const made = laid(route('vinkje', 'g_a', 'bellen'), ['b1'])
  expect(made.route).toMatchObject({ rules: ['b8'], choices: ['vinkje', 'g_a', 'bellen'] })
  expect(made.split?.at).toBe(0)
  const shut = (offer: NonNullable<Laid['split']>['offers']['today']) => offer?.choices.find((one) => one.id === 'test')?.closed
  expect(shut(made.split?.offers.today ?? null)).toEqual({ by: 'rule', rule: 'b1' })
  expect(shut(made.split?.offers.yours ?? null)).toBeNull()
  expect(onwardOf(made)).toEqual({ ...made.route, choices: [] })
})

test('the first moment with other lines or causes is where it goes another way, and where one plays on', () => {
  const made = laid(
    { ...route('door', 'uit') },
    ['b8'],
    scenarioOf(`LIST regels = (b1), (b8)
-> casemanager_start
=== casemanager_start ===
Een. #day: 1 #scene: gang
* [Door. #id: door] Twee.
-
Drie. #day: 2
{ regels ? b8: Dicht. | Open. }
Vier.
* [Uit. #id: uit] Klaar. #ending: uit
  -> END
`),
  )
  expect(made.split?.at).toBe(1)
  expect(onwardOf(made)).toEqual({ ...made.route, rules: ['b1'], choices: ['door'] })
  const scene = sceneOf(made.after, 1, made.firstDifferent.after)
  expect(scene?.same.map((line) => line.text)).toEqual(['Twee.', 'Drie.'])
  expect(scene?.differs.map((line) => line.text)).toEqual(['Open.', 'Vier.'])
  expect(scene).toMatchObject({ where: { place: 'gang', day: 2 }, more: false })
  // The route may have ended before it came there; a line of another moment is none of this one.
  expect(sceneOf(made.after, 9, null)).toBeNull()
  expect(sceneOf(made.after, 0, made.firstDifferent.after)).toMatchObject({ differs: [], where: { day: 1 } })
})

test('a rule that this way does not pass makes no split, and what is played is a route like any other', () => {
  const quiet = scenarioOf(SMALL.replace(/\{ casemanager_start.vinkje:[^}]*\}[^}]*\}/s, ''))
  const made = laid({ ...route('tekenen', 'g_b'), hash: quiet.hash }, ['b8'], quiet)
  expect(made.split).toBeNull()
  expect(made.outcomes).toEqual({ gone: [], came: [], other: [] })
  expect(made.after).toEqual(openRun(quiet, made.route).view())
  expect(onwardOf(made)).toEqual(made.route)
  expect(layUnder(quiet, { ...route(), scenario: 'iets' }, [])).toEqual({ refused: 'otherStory' })
})
