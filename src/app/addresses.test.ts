import { expect, test } from 'vitest'
import type { Place } from '../store/store.ts'
import { codeIn, pathOf, placeAt, settingsIn } from './addresses.ts'

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
  [{ screen: 'together', code: null }, 'samen/'],
  [{ screen: 'together', code: 'K7M3QX' }, 'samen/#K7M3QX'],
  [{ screen: 'prepare' }, 'samen/voorbereiden/'],
  [{ screen: 'guide' }, 'samen/gids/'],
  [{ screen: 'room', role: 'participant', code: 'K7M3QX' }, 'samen/kamer/#K7M3QX'],
  [{ screen: 'room', role: 'facilitator', code: 'K7M3QX' }, 'samen/leiden/#K7M3QX'],
  [{ screen: 'room', role: 'facilitator', code: 'K7M3QX', report: true }, 'samen/leiden/?verslag#K7M3QX'],
  [{ screen: 'room', role: 'beamer', code: 'K7M3QX' }, 'samen/beamer/#K7M3QX'],
  [{ screen: 'room', role: 'beamer', code: null }, 'samen/beamer/'],
  [{ screen: 'room', role: 'screen', code: null }, 'samen/scherm/'],
  [{ screen: 'room', role: 'screen', code: null, report: true }, 'samen/scherm/?verslag'],
  [{ screen: 'lab', scenario: null, part: 'cards' }, 'regels/'],
  [{ screen: 'lab', scenario: 'milan', part: 'cards' }, 'regels/milan/'],
  [{ screen: 'lab', scenario: 'milan', part: 'person' }, 'regels/milan/mens/'],
  [{ screen: 'lab', scenario: 'milan', part: 'people' }, 'regels/milan/velen/'],
  [{ screen: 'lab', scenario: 'milan', part: 'about' }, 'regels/milan/wat-dit-is/'],
  [{ screen: 'lab', scenario: 'milan', part: 'note' }, 'regels/milan/notitie/'],
  [{ screen: 'lab', scenario: 'milan', part: 'session' }, 'regels/milan/sessie/'],
])('a place has one address and comes back from it: %j', (place, path) => {
  expect(pathOf(place)).toBe(path)
  expect(placeAt(path)).toEqual(place)
  expect(placeAt(path.replace(/([?#].*)?$/, 'index.html$1'))).toEqual(place)
})

test.each([
  '404.html',
  'a/b/c',
  'milan/<script>',
  '../etc',
  'Milan/',
  'milan/client/kijken/x',
  'samen/x',
  'samen/kamer/K7M3QX',
  'samen/gids/x',
  'regels/milan/x',
  'regels/milan/velen/x',
  'regels/Milan/',
  'regels/milan/cards/',
])('%s is no place', (path) => {
  expect(placeAt(path)).toEqual({ screen: 'missing' })
})

test.each(['0', '6', '12', 'x', '', '-1', '3&stap=9'.slice(1)])('a step that is none is the first: %s', (stap) => {
  expect(placeAt(`milan/client/terugblik/?stap=${stap}`)).toMatchObject({ step: 1 })
})

test.each(['9999', 'x', '-2', '1e3', ''])('a place in the route that is none is none: %s', (bij) => {
  expect(placeAt(`milan/client/wat-als/?bij=${bij}`)).toMatchObject({ at: -1 })
})

test('a code behind the hash is kept as it was typed, and a route there is none', () => {
  expect(placeAt('samen/#k7m 3qx')).toEqual({ screen: 'together', code: 'k7m 3qx' })
  expect(placeAt(`samen/kamer/#${'x'.repeat(3000)}`)).toEqual({ screen: 'room', role: 'participant', code: 'x'.repeat(20) })
  expect(placeAt('samen/#r=OW1.x')).toEqual({ screen: 'together', code: null })
  expect(placeAt('samen/scherm/#K7M3QX')).toEqual({ screen: 'room', role: 'screen', code: null })
  expect(placeAt('milan/casemanager/#r=OW1.x')).toEqual({ screen: 'play', scenario: 'milan', chair: 'casemanager' })
})

test('settings of the lab stand behind the hash and are no part of the place', () => {
  expect(placeAt('regels/milan/velen/#v=OL1.x')).toEqual({ screen: 'lab', scenario: 'milan', part: 'people' })
  expect(settingsIn('#v=OL1.x')).toBe('OL1.x')
  expect(settingsIn('#r=OW1.x')).toBeNull()
  expect(settingsIn('')).toBeNull()
})

test('a route travels behind the hash', () => {
  expect(codeIn('#r=OW1.x')).toBe('OW1.x')
  expect(codeIn('#anders')).toBeNull()
})
