import { expect, test } from 'vitest'
import type { Route } from '../engine/types.ts'
import { looseIn, markOf, routeIn } from './marks.ts'
import { importedRoute } from './routes.ts'

const route: Route = {
  scenario: 'proef',
  hash: '0a1b2c3d',
  chair: 'client',
  rules: ['b1'],
  carried: ['geen_id'],
  seed: 7,
  choices: ['door'],
}

test('a route that is only looked at stands in the history itself, and comes back from it under its own name and id', () => {
  const one = importedRoute(route, 'Leven 12', [])
  const mark = markOf(one, [])
  expect(routeIn(mark)).toBe(one.id)
  const back = looseIn(structuredClone(mark), [])
  expect(back).toMatchObject({ id: one.id, name: 'Leven 12', route })
  expect(looseIn(structuredClone(markOf({ ...one, drawn: true }, [])), [])?.drawn).toBe(true)
})

test('a kept route is only named; so is one without a choice, and a page about none says nothing', () => {
  const one = importedRoute(route, 'Eigen', [])
  expect(markOf(one, [one])).toEqual({ route: one.id })
  expect(markOf(importedRoute({ ...route, choices: [] }, 'Leeg', []), [])).not.toHaveProperty('loose')
  expect(markOf(null, [])).toEqual({ route: null })
  expect(looseIn({ route: one.id }, [])).toBeNull()
})

test.each([null, undefined, {}, { route: 'x' }])('an entry that knows of none has none: %j', (state) => {
  expect(looseIn(state, [])).toBeNull()
})
