import { expect, test } from 'vitest'
import { nearest } from './near.ts'

test.each([
  ['bindig', ['vertrouwen', 'binding'], 'binding'],
  ['client_photo', ['client_start', 'client_foto'], 'client_foto'],
  ['Wim', ['wim'], 'wim'],
  // What two names share with their file is no likeness.
  ['casemanager_poort', ['casemanager_start'], null],
  ['week', ['weg', 'besteed'], null],
  ['kaas', ['kist'], null],
  ['y', ['x'], null],
  ['kaart', [], null],
])('%s, where there is %j: %s', (name, names, meant) => {
  expect(nearest(name, names)).toBe(meant)
})
