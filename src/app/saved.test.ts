import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SavedRoute } from '../store/store.ts'
import { SETTINGS } from '../store/store.ts'
import { copyOf, fileName, importedRoute, nameFree, nameOf } from './routes.ts'
import { readRouteFile, readSaved, readSettings, routeFile } from './saved.ts'

const route = { scenario: 'milan', hash: '0a1b2c3d', chair: 'casemanager', rules: ['b1'], carried: [], seed: 5, choices: ['week', '?abCD'] }
const one: SavedRoute = { ...importedRoute(route, 'Milan, casemanager', []), answers: { eerste_stap: 'Praten.' }, revision: 3 }

describe('route files', () => {
  test('a file holds the route and reads back; what somebody wrote down stays behind', () => {
    const text = JSON.stringify(routeFile(one, 'route'))
    expect(readRouteFile(text)).toMatchObject({ name: one.name, route })
    expect(text).not.toContain('Praten')
  })

  test('the route from before the story changed is kept whole', () => {
    const before = { ...route, choices: ['oud'] }
    expect(routeFile({ ...one, before }, 'before').route).toEqual(before)
  })

  test('anything else is no route file, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readRouteFile(text)).toBeNull()
      }),
    )
    expect(readRouteFile(JSON.stringify({ ...routeFile(one, 'route'), name: 'x'.repeat(81) }))).toBeNull()
    expect(readRouteFile(JSON.stringify({ ...routeFile(one, 'route'), route: { ...route, seed: 1.5 } }))).toBeNull()
    expect(readRouteFile(JSON.stringify({ ...routeFile(one, 'route'), route: { ...route, choices: ['<b>'] } }))).toBeNull()
  })
})

describe('the device', () => {
  test('a saved route reads back, a damaged one does not', () => {
    expect(readSaved(structuredClone(one))).toEqual(one)
    expect(readSaved({ ...one, route: { ...route, hash: 'zz' } })).toBeNull()
    expect(readSaved(null)).toBeNull()
  })

  test('settings survive damage field by field', () => {
    expect(readSettings(null)).toEqual(SETTINGS)
    expect(readSettings('kapot')).toEqual(SETTINGS)
    expect(readSettings(JSON.stringify({ theme: 'dark', textSize: 99, language: 'en' }))).toEqual({
      ...SETTINGS,
      theme: 'dark',
      language: 'en',
    })
  })
})

describe('names', () => {
  test('come from the client and the chair, and stay unique', () => {
    const name = nameOf('Milan (24)', 'Casemanager, later klantmanager')
    expect(name).toBe('Milan, casemanager')
    const again = copyOf(one, [one])
    expect(again.name).toBe('Milan, casemanager 2')
    expect(nameFree(name, [one, again])).toBe('Milan, casemanager 3')
    expect(again.id).not.toBe(one.id)
  })

  test('become file names that every system takes', () => {
    expect(fileName('Milan, mét Zoë / 2')).toBe('milan-met-zoe-2')
    expect(fileName('///')).toBe('route')
  })
})
