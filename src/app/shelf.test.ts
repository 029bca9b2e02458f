import { beforeEach, describe, expect, test, vi } from 'vitest'
import { LOOKBACK, type SavedRoute, store } from '../store/store.ts'
import type { Device } from './device.ts'
import { importedRoute } from './routes.ts'
import { openShelf } from './shelf.ts'
import { openTabs } from './tabs.ts'

const route = { scenario: 'milan', hash: '0a1b2c3d', chair: 'client', rules: [], carried: [], seed: 5, choices: [] }
const made = (name: string, more: Partial<SavedRoute> = {}): SavedRoute => ({ ...importedRoute(route, name, []), ...more })

/** A device in memory, with the promises of the real one. */
function memory(): Device & { disk: Map<string, SavedRoute>; words: Map<string, string> } {
  const disk = new Map<string, SavedRoute>()
  const words = new Map<string, string>()
  return {
    disk,
    words,
    load: async () => ({ saved: [...disk.values()], setAside: null }),
    async save(one) {
      if ((disk.get(one.id)?.revision ?? -1) >= one.revision) return 'overtaken'
      disk.set(one.id, one)
      return 'safe'
    },
    async remove(id) {
      disk.delete(id)
    },
    settings: () => store.getState().settings,
    keepSettings: () => undefined,
    recall: (key, where) => words.get(`${where} ${key}`) ?? null,
    note: (key, where, value) => void (value === null ? words.delete(`${where} ${key}`) : words.set(`${where} ${key}`, value)),
  }
}

let device = memory()
let told: string[] = []
const open = () => openShelf(device, openTabs('test'), (key) => void told.push(key))

beforeEach(() => {
  store.setState(store.getInitialState(), true)
  device = memory()
  told = []
  vi.useRealTimers()
})

describe('what is thrown away', () => {
  test('is gone at once, comes back within ten seconds, and not after', async () => {
    vi.useFakeTimers()
    const shelf = open()
    const [a, b] = [made('a'), made('b')]
    for (const one of [a, b]) await shelf.keep(one)
    shelf.throwAway([a])
    expect(store.getState().saved.map((one) => one.name)).toEqual(['b'])
    expect(device.disk.has(a.id)).toBe(false)
    shelf.bringBack()
    await vi.advanceTimersByTimeAsync(10)
    expect(store.getState().saved).toHaveLength(2)
    expect(device.disk.get(a.id)?.name).toBe('a')
    shelf.throwAway(store.getState().saved)
    await vi.advanceTimersByTimeAsync(10_001)
    shelf.bringBack()
    expect(store.getState().saved).toEqual([])
    expect(told).toEqual(['routeDeleted', 'routesBack', 'routesDeleted'])
  })

  test('a tab forgets a route that is gone', () => {
    const shelf = open()
    const a = made('a')
    store.setState({ saved: [a] })
    shelf.remember(a)
    shelf.throwAway([a])
    expect([...device.words.keys()]).toEqual([])
  })
})

describe('notes', () => {
  const writing = async (shelf: ReturnType<typeof open>, words: string) => {
    const { current } = store.getState()
    if (current) store.setState({ current: { ...current, lookback: { ...LOOKBACK, words } } })
    shelf.noted()
  }

  test('are saved once, when the pen rests', async () => {
    vi.useFakeTimers()
    const shelf = open()
    const a = made('a')
    store.setState({ current: a })
    for (const words of ['H', 'Ho', 'Hoe']) await writing(shelf, words)
    expect(device.disk.size).toBe(0)
    await vi.advanceTimersByTimeAsync(500)
    expect(device.disk.get(a.id)).toMatchObject({ revision: 1, lookback: { words: 'Hoe' } })
  })

  test('are saved at once when somebody leaves', async () => {
    const shelf = open()
    const a = made('a')
    store.setState({ current: a })
    await writing(shelf, 'Bijna weg')
    shelf.settle()
    await vi.waitFor(() => expect(device.disk.get(a.id)?.lookback.words).toBe('Bijna weg'))
  })

  test('written in two tabs end in two routes, and nothing is lost', async () => {
    const shelf = open()
    const a = made('a')
    await shelf.keep(a)
    store.setState({ current: a })
    device.disk.set(a.id, { ...a, revision: 5, lookback: { ...LOOKBACK, words: 'daar' } })
    await writing(shelf, 'hier')
    shelf.settle()
    await vi.waitFor(() => expect([...device.disk.values()].map((one) => one.lookback.words).sort()).toEqual(['daar', 'hier']))
    expect(told).toContain('routeCopied')
  })
})

test('the newest route of a chair is the one that was saved last, whatever the clock says', async () => {
  const shelf = open()
  const old = made('oud', { updatedAt: Date.now() + 1e9 })
  store.setState({ saved: [old], current: made('nieuw') })
  shelf.noted()
  shelf.settle()
  await vi.waitFor(() => expect(store.getState().saved).toHaveLength(2))
  expect(shelf.lastOf('milan', 'client', () => true)?.name).toBe('nieuw')
})
