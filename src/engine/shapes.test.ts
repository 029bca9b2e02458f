import { expect, test } from 'vitest'
import { scenarioOf } from '../../tests/fixture.ts'
import { shapesOf } from './shapes.ts'

const scenario = scenarioOf(
  `
VAR x = 1
=== casemanager_start ===
Milan (bang): Hoi. #scene: gang dag
Milan denkt (bang): Weg hier.
* [Door. #id: door] -> later
* [Uit. #id: uit] Klaar. #ending: uit
  -> END
=== later ===
Moeder denkt: Laat hem.
{ x == 1: Milan denkt: Eén. | Milan denkt: Twee. }
Zo gaat het. #ending: anders
-> END
=== client_start ===
Milan denkt: Van mij.
Dag. #ending: eigen
-> END
`,
  {
    chairs: [
      { id: 'casemanager', title: 'C', line: '', start: 'casemanager_start', ready: true },
      { id: 'client', title: 'M', line: '', start: 'client_start', ready: true },
      { id: 'later', title: 'L', line: '', ready: false },
    ],
  },
)

test('a chair holds the endings and thoughts that its passages lead to, not those of another chair', () => {
  expect(shapesOf(scenario, 'casemanager')).toEqual({ endings: ['anders', 'uit'], thoughts: 4 })
  expect(shapesOf(scenario, 'client')).toEqual({ endings: ['eigen'], thoughts: 1 })
})

test('a chair that is not there yet holds nothing, and a broken story does not throw', () => {
  expect(shapesOf(scenario, 'later')).toEqual({ endings: [], thoughts: 0 })
  expect(shapesOf({ ...scenario, ink: {} }, 'client')).toEqual({ endings: [], thoughts: 0 })
})
