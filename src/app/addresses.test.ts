import { expect, test } from 'vitest'
import type { Place } from '../store/store.ts'
import { codeIn, pathOf, placeAt } from './addresses.ts'

test.each<[Place, string]>([
  [{ screen: 'start' }, ''],
  [{ screen: 'before', scenario: 'milan' }, 'milan/'],
  [{ screen: 'play', scenario: 'milan', chair: 'casemanager' }, 'milan/casemanager/'],
])('a place has one address and comes back from it: %j', (place, path) => {
  expect(pathOf(place)).toBe(path)
  expect(placeAt(path)).toEqual(place)
  expect(placeAt(`${path}index.html`)).toEqual(place)
})

test.each(['404.html', 'a/b/c', 'milan/<script>', '../etc', 'Milan/'])('%s is no place', (path) => {
  expect(placeAt(path)).toEqual({ screen: 'missing' })
})

test('a route travels behind the hash', () => {
  expect(codeIn('#r=OW1.x')).toBe('OW1.x')
  expect(codeIn('#anders')).toBeNull()
})
