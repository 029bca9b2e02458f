import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SMALL, scenarioOf } from '../../tests/fixture.ts'
import { openRun } from './run.ts'
import type { Route, View } from './types.ts'
import { EMPTY_VIEW, reduce, reduceAll } from './view.ts'

const scenario = scenarioOf(SMALL)
const START: Route = {
  scenario: 'proef',
  hash: scenario.hash,
  chair: 'casemanager',
  rules: ['b1', 'b8'],
  carried: [],
  seed: 3,
  choices: [],
}
/** Which of the open options is taken at each point, and a rewind now and then. */
const moves = fc.array(fc.record({ pick: fc.nat(3), rewind: fc.option(fc.nat(4), { freq: 5 }) }), { maxLength: 8 })

test('VIEW1 reducing the events of a run gives its view; replay equals play', () => {
  fc.assert(
    fc.property(moves, (made) => {
      const run = openRun(scenario, START)
      let followed: View = reduceAll(EMPTY_VIEW, run.events())
      for (const { pick, rewind } of made) {
        if (rewind !== null) followed = reduceAll(followed, run.apply({ type: 'rewind', to: rewind }))
        const offer = run.view().offer
        const choice = offer?.choices[pick % offer.choices.length]
        if (!choice) continue
        followed = reduceAll(followed, run.apply({ type: offer?.kind === 'guess' ? 'guess' : 'choose', id: choice.id }))
      }
      expect(followed).toEqual(run.view())
      const replayed = openRun(scenario, run.route())
      expect(replayed.view()).toEqual({ ...run.view(), refused: null })
      expect(reduceAll(EMPTY_VIEW, replayed.events())).toEqual(replayed.view())
    }),
  )
})

test('VIEW2 reducing never changes an older view', () => {
  const run = openRun(scenario, { ...START, choices: ['vinkje', 'g_a', 'bellen'] })
  let view = EMPTY_VIEW
  for (const event of run.events()) {
    const before = structuredClone(view)
    const next = reduce(view, event)
    expect(view).toEqual(before)
    view = next
  }
})

test('whoever was in the old place is gone from the new one, and a mood stays with its person', () => {
  const run = openRun(scenario, START)
  expect(run.view().stage).toEqual([{ who: 'milan', side: 'links', mood: 'vriendelijk' }])
  const moved = openRun(scenario, { ...START, choices: ['vinkje', 'g_a', 'langs'] })
  expect(moved.view()).toMatchObject({ place: 'gang', light: 'avond', stage: [], day: 16 })
})
