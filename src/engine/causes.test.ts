import { expect, test } from 'vitest'
import { SMALL, scenarioOf } from '../../tests/fixture.ts'
import { openRun } from './run.ts'
import type { Route } from './types.ts'

const scenario = scenarioOf(SMALL)
const route = (rules: string[], ...choices: string[]): Route => ({
  scenario: 'proef',
  hash: scenario.hash,
  chair: 'casemanager',
  rules,
  carried: [],
  seed: 1,
  choices,
})

test('CAUSE1 an outcome names the choice with its words and day, the rule that is on, and what had to be waited for', () => {
  const run = openRun(scenario, route(['b1', 'b8'], 'vinkje', 'g_a'))
  expect(run.view().outcomes).toEqual([
    {
      id: 'achter',
      title: 'Huur loopt achter',
      text: 'Een envelop, nog dicht.',
      who: null,
      line: 9,
      day: 15,
      unintended: true,
      causes: [
        { kind: 'choice', id: 'vinkje', text: '‘Mooi.’', day: 8, at: 0 },
        { kind: 'rule', id: 'b8', text: 'Regel b8' },
        { kind: 'wait', id: 'post', text: 'De post bleef liggen' },
      ],
    },
  ])
  expect(run.untrue()).toEqual([])
  const without = openRun(scenario, route(['b1'], 'vinkje', 'g_a'))
  expect(without.view().outcomes[0]?.causes.map((cause) => cause.kind)).toEqual(['choice', 'wait'])
})

test('CAUSE3 the alternative of a rule is a cause while the rule is off, in its own words', () => {
  const alternative = SMALL.replace('{regels ? b8: #because: rule b8}', '{not (regels ? b8): #because: alternative b8}')
  const told = (rules: string[], ink: string) => {
    const small = scenarioOf(ink)
    const procedures = small.procedures.map((one) => ({ ...one, alternative: `Anders dan ${one.id}.` }))
    const run = openRun({ ...small, procedures }, route(rules, 'vinkje', 'g_a'))
    return { causes: run.view().outcomes[0]?.causes.filter(({ kind }) => kind === 'alternative'), untrue: run.untrue() }
  }
  expect(told(['b1'], alternative)).toEqual({ causes: [{ kind: 'alternative', id: 'b8', text: 'Anders dan b8' }], untrue: [] })
  expect(told(['b1', 'b8'], alternative)).toEqual({ causes: [], untrue: [] })
  const always = SMALL.replace('{regels ? b8: #because: rule b8}', '#because: alternative b8')
  expect(told(['b1', 'b8'], always)).toEqual({ causes: [], untrue: ['achter because: alternative b8'] })
})

test('CAUSE2 a cause that is not true is left out and reported', () => {
  const lying = scenarioOf(SMALL.replace('#because: choice vinkje', '#because: choice tekenen #because: other niemand'))
  const run = openRun(lying, route(['b1', 'b8'], 'vinkje', 'g_a'))
  expect(run.view().outcomes[0]?.causes.map((cause) => cause.kind)).toEqual(['rule', 'wait'])
  expect(run.untrue()).toEqual(['achter because: choice tekenen', 'achter because: other niemand'])

  const sure = scenarioOf(SMALL.replace('{regels ? b8: #because: rule b8}', '#because: rule b8'))
  const off = openRun(sure, route(['b1'], 'vinkje', 'g_a'))
  expect(off.view().outcomes[0]?.causes.map((cause) => cause.kind)).toEqual(['choice', 'wait'])
  expect(off.untrue()).toEqual(['achter because: rule b8'])
})
