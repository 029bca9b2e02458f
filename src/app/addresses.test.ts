import { expect, test } from 'vitest'
import type { Place } from '../store/store.ts'
import { codeIn, pathOf, placeAt } from './addresses.ts'

test.each<[Place, string]>([
  [{ screen: 'start' }, ''],
  [{ screen: 'routes' }, 'routes/'],
  [{ screen: 'before', scenario: 'milan' }, 'milan/'],
  [{ screen: 'play', scenario: 'milan', chair: 'casemanager' }, 'milan/casemanager/'],
  [{ screen: 'lookback', scenario: 'milan', chair: 'client', step: 1 }, 'milan/client/terugblik/'],
  [{ screen: 'lookback', scenario: 'milan', chair: 'client', step: 3 }, 'milan/client/terugblik/?stap=3'],
  [{ screen: 'watch', scenario: 'milan', chair: 'client' }, 'milan/client/kijken/'],
  [{ screen: 'watch', scenario: 'milan', chair: 'client', sample: true }, 'milan/client/kijken/?voorbeeld'],
  [{ screen: 'whatif', scenario: 'milan', chair: 'client', at: -1 }, 'milan/client/wat-als/'],
  [{ screen: 'whatif', scenario: 'milan', chair: 'client', at: 0 }, 'milan/client/wat-als/?bij=0'],
])('a place has one address and comes back from it: %j', (place, path) => {
  expect(pathOf(place)).toBe(path)
  expect(placeAt(path)).toEqual(place)
  expect(placeAt(path.replace(/(\?.*)?$/, 'index.html$1'))).toEqual(place)
})

test.each(['404.html', 'a/b/c', 'milan/<script>', '../etc', 'Milan/', 'milan/client/kijken/x'])('%s is no place', (path) => {
  expect(placeAt(path)).toEqual({ screen: 'missing' })
})

test.each(['0', '6', '12', 'x', '', '-1', '3&stap=9'.slice(1)])('a step that is none is the first: %s', (stap) => {
  expect(placeAt(`milan/client/terugblik/?stap=${stap}`)).toMatchObject({ step: 1 })
})

test.each(['9999', 'x', '-2', '1e3', ''])('a place in the route that is none is none: %s', (bij) => {
  expect(placeAt(`milan/client/wat-als/?bij=${bij}`)).toMatchObject({ at: -1 })
})

test('a route travels behind the hash', () => {
  expect(codeIn('#r=OW1.x')).toBe('OW1.x')
  expect(codeIn('#anders')).toBeNull()
})
