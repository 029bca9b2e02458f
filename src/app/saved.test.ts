import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LOOKBACK, type Lookback, type SavedRoute, SETTINGS } from '../store/store.ts'
import { copyOf, fileName, importedRoute, nameFree, nameOf, noted, stamp } from './routes.ts'
import { allFile, readRouteFile, readSaved, readSettings, routeFile } from './saved.ts'

const route = { scenario: 'milan', hash: '0a1b2c3d', chair: 'casemanager', rules: ['b1'], carried: [], seed: 5, choices: ['week', '?abCD'] }
const lookback: Lookback = {
  feelings: ['moe', 'rustig'],
  words: 'Stil <b>na</b> afloop 🌊',
  answers: { wat_deed_je: 'Gebeld.' },
  action: { what: 'Bellen', who: 'Yara', when: '2027-01-04' },
}
const one: SavedRoute = { ...importedRoute(route, 'Milan, casemanager', []), answers: { eerste_stap: 'Praten.' }, revision: 3, lookback }

describe('route files', () => {
  test('a file holds the route and reads back; what somebody wrote down stays behind', () => {
    const text = JSON.stringify(routeFile(one, 'route', false))
    expect(readRouteFile(text)).toMatchObject([{ name: one.name, route }])
    for (const own of ['Praten', 'Stil', 'Gebeld', 'Bellen', 'moe']) expect(text).not.toContain(own)
  })

  test('with the notes, when somebody asks for it, everything comes back', () => {
    const text = JSON.stringify(routeFile(one, 'route', true))
    expect(readRouteFile(text)).toMatchObject([{ name: one.name, route, answers: one.answers, lookback }])
  })

  test('all routes in one file, with or without the notes', () => {
    const two = copyOf(one, [one])
    expect(readRouteFile(JSON.stringify(allFile([one, two], true)))).toMatchObject([
      { name: one.name, lookback },
      { name: two.name, lookback },
    ])
    const bare = JSON.stringify(allFile([one, two], false))
    expect(readRouteFile(bare)).toHaveLength(2)
    expect(bare).not.toContain('Stil')
  })

  test('a file whose notes are damaged or too long is refused as a whole', () => {
    const long = { ...lookback, words: 'x'.repeat(10_001) }
    expect(readRouteFile(JSON.stringify(routeFile({ ...one, lookback: long }, 'route', true)))).toBeNull()
  })

  test('the route from before the story changed is kept whole', () => {
    const before = { ...route, choices: ['oud'] }
    expect(routeFile({ ...one, before }, 'before', false).route).toEqual(before)
  })

  test('anything else is no route file, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readRouteFile(text)).toBeNull()
      }),
    )
    expect(readRouteFile(JSON.stringify({ ...routeFile(one, 'route', false), name: 'x'.repeat(81) }))).toBeNull()
    expect(readRouteFile(JSON.stringify({ ...routeFile(one, 'route', false), route: { ...route, seed: 1.5 } }))).toBeNull()
    expect(readRouteFile(JSON.stringify({ ...routeFile(one, 'route', false), route: { ...route, choices: ['<b>'] } }))).toBeNull()
  })
})

describe('the device', () => {
  test('a saved route reads back, a damaged one does not', () => {
    expect(readSaved(structuredClone(one))).toEqual(one)
    expect(readSaved({ ...one, route: { ...route, hash: 'zz' } })).toBeNull()
    expect(readSaved(null)).toBeNull()
  })

  test('a route from before there was a look back reads as one without notes', () => {
    const { lookback: _, ...old } = one
    expect(readSaved(old)).toEqual({ ...one, lookback: LOOKBACK })
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

describe('notes', () => {
  test('any characters stay as they are; only the part that was written changes', () => {
    const words = '<script>alert(1)</script> 🌊\n\u202e‘’'
    expect(noted(lookback, { words })).toEqual({ ...lookback, words })
  })

  test('ten thousand characters are kept, more are cut off, and what is kept can be read again', () => {
    const long = noted(lookback, { words: 'é'.repeat(10_000), answers: { vraag: 'x'.repeat(12_000) } })
    expect(long.words).toHaveLength(10_000)
    expect(long.answers.vraag).toHaveLength(10_000)
    expect(readSaved({ ...one, lookback: long })).toEqual({ ...one, lookback: long })
  })

  test('a step or a word is there once; a day that is none is no day', () => {
    const next = noted(lookback, { feelings: ['moe', 'moe'], action: { ...lookback.action, when: 'morgen' } })
    expect([next.feelings, next.action.when]).toEqual([['moe'], ''])
  })
})

describe('a clock that was set back', () => {
  test('what is saved last still stands first', () => {
    const ahead = { ...one, updatedAt: Date.now() + 3_600_000_000 }
    expect(stamp([ahead])).toBe(ahead.updatedAt + 1)
    expect(copyOf(one, [ahead]).updatedAt).toBeGreaterThan(ahead.updatedAt)
    expect(stamp([])).toBeLessThanOrEqual(Date.now())
  })
})

describe('names', () => {
  test('come from the client and the chair, and stay unique', () => {
    const name = nameOf('Milan (24)', 'Casemanager, later klantmanager')
    expect(name).toBe('Milan, casemanager')
    expect(nameOf('Milan (24)', 'Milan')).toBe('Milan zelf')
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
