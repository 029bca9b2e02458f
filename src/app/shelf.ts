/** The saved routes of this device, in the store and on the disk: put back, thrown away, brought back. Made once by dispatch, which says when. */
import type { Id } from '../engine/types.ts'
import { type Notice, type SavedRoute, store } from '../store/store.ts'
import type { Device } from './device.ts'
import { copyOf, stamp } from './routes.ts'
import type { Tabs } from './tabs.ts'

/** The key under which a tab remembers its route, and the device which chair was played last (read by the first script of a page). */
const CURRENT = 'ow:current'
const RESUME = 'ow:resume'
/** How long something thrown away can come back, in milliseconds. */
const REGRET = 10_000
/** Between the last letter of a note and its saving, in milliseconds. */
const PEN_DOWN = 400

export interface Shelf {
  /** Saves a route. When another tab was faster, this one goes on under a name of its own. */
  keep(one: SavedRoute): Promise<void>
  /** From here on this tab plays that route. */
  become(one: SavedRoute): void
  remember(one: SavedRoute): void
  /** The route this tab was in, if it is of this chair; otherwise the newest one that `fits`. */
  lastOf(scenario: Id, chair: Id, fits: (one: SavedRoute) => boolean): SavedRoute | null
  byId(id: string | undefined): SavedRoute | null
  /** The current route has changed by what somebody writes: it is saved when the pen rests. */
  noted(): void
  /** Saves at once what somebody has just written. */
  settle(): void
  throwAway(some: readonly SavedRoute[]): void
  bringBack(): void
}

export function openShelf(device: Device, tabs: Tabs, tell: (key: Notice['key'], tone: Notice['tone']) => void): Shelf {
  const { getState: get, setState: put } = store
  let writing: ReturnType<typeof setTimeout> | null = null
  let regret: ReturnType<typeof setTimeout> | null = null

  const list = (one: SavedRoute) => {
    const others = get().saved.filter((saved) => saved.id !== one.id)
    put({ saved: [one, ...others].sort((a, b) => b.updatedAt - a.updatedAt) })
  }

  const remember = (one: SavedRoute) => {
    device.note(CURRENT, 'tab', one.id)
    device.note(RESUME, 'device', one.ending ? null : `${one.route.scenario}/${one.route.chair}`)
  }

  const become = (one: SavedRoute) => {
    put({ current: one, safe: 'saving' })
    remember(one)
    void tabs.claim(one.id)
  }

  const keep = async (one: SavedRoute): Promise<void> => {
    list(one)
    const playing = () => get().current?.id === one.id
    if (playing()) put({ current: one, safe: 'saving' })
    const result = await device.save(one)
    if (result === 'overtaken' && playing()) {
      // Another tab has gone on with this route: this one goes on under a name of its own, and nothing is lost on either side.
      const copy = copyOf(one, get().saved)
      put({ saved: get().saved.filter((saved) => saved.id !== one.id) })
      become(copy)
      tell('routeCopied', 'good')
      return keep(copy)
    }
    if (playing() && get().current?.revision === one.revision) put({ safe: result === 'refused' ? 'refused' : 'safe' })
  }

  const settle = () => {
    if (writing === null) return
    clearTimeout(writing)
    writing = null
    const { current } = get()
    if (current) void keep({ ...current, updatedAt: stamp(get().saved), revision: current.revision + 1 })
  }

  const forgetThrown = () => {
    if (regret !== null) clearTimeout(regret)
    regret = null
    put({ thrown: [] })
  }

  return {
    keep,
    become,
    remember,
    settle,
    lastOf(scenario, chair, fits) {
      const here = get().saved.filter((one) => one.route.scenario === scenario && one.route.chair === chair)
      const tab = device.recall(CURRENT, 'tab')
      return here.find((one) => one.id === tab) ?? here.find(fits) ?? null
    },
    byId: (id) => get().saved.find((one) => one.id === id) ?? null,
    noted() {
      if (writing !== null) clearTimeout(writing)
      writing = setTimeout(settle, PEN_DOWN)
    },
    throwAway(some) {
      forgetThrown()
      const ids = new Set(some.map((one) => one.id))
      put({ saved: get().saved.filter((one) => !ids.has(one.id)), thrown: [...some] })
      if (ids.has(device.recall(CURRENT, 'tab') ?? '')) device.note(CURRENT, 'tab', null)
      if (!get().saved.some((one) => !one.ending)) device.note(RESUME, 'device', null)
      for (const { id } of some) void device.remove(id)
      regret = setTimeout(forgetThrown, REGRET)
      tell(some.length === 1 ? 'routeDeleted' : 'routesDeleted', 'good')
    },
    bringBack() {
      const { thrown } = get()
      forgetThrown()
      for (const one of thrown) void keep({ ...one, revision: one.revision + 1 })
      if (thrown.length > 0) tell('routesBack', 'good')
    },
  }
}
