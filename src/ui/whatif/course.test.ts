import { expect, test } from 'vitest'
import { scenarioOf } from '../../../tests/fixture.ts'
import { openRun } from '../../engine/run.ts'
import { legsOf, runsOf } from './course.ts'

const scenario = scenarioOf(`
VAR boos = false
-> casemanager_start
=== casemanager_start ===
Eerst. #day: 1
* [Een. #id: een]
* [Twee. #id: twee]
  ~ boos = true
-
Wat denkt hij? #day: 2
* [Dit. #id: dit #guess: milan]
* [Dat. #id: dat #guess: milan #true]
-
{boos:Hij zegt niets.|Hij lacht.} #day: 3
* [Door. #id: door]
-
Later. #day: 4
* [Verder. #id: verder]
-
Slot. #ending: uit
-> END
`)
const view = (choices: string[]) =>
  openRun(scenario, { scenario: 'proef', hash: scenario.hash, chair: 'casemanager', rules: [], carried: [], seed: 1, choices }).view()
const was = view(['een', 'dit', 'door', 'verder'])
const other = view(['twee', 'dit', 'door', 'verder'])

test('from the split on: decisions in order, guesses joined to what follows, and what reads differently', () => {
  const legs = legsOf(was, other, 0)
  expect(legs.map((leg) => [leg.taken?.id ?? null, leg.alike])).toEqual([
    ['door', false],
    ['verder', true],
    [null, true],
  ])
  expect(legs[0]?.moment.lines.map((line) => line.text)).toEqual(['Wat denkt hij?', 'Hij lacht.'])
})

test('what is alike in a row is one', () => {
  expect(runsOf(legsOf(was, other, 0)).map((run) => run.length)).toEqual([1, 2])
  expect(runsOf([])).toEqual([])
})

test('where another choice had to be made, the leg says so', () => {
  const legs = legsOf(other, was, 0, [{ at: 2, instead: null, took: 'door' }])
  expect(legs.map((leg) => leg.strayed)).toEqual([true, false, false])
})
