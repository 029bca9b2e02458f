/**
 * Saved routes on this device. A save is one transaction that also checks that nobody else saved in between; just before it, the route
 * goes into a journal that is written at once, so that a tab closed in the same moment loses nothing. Called by dispatch.
 */
import { createStore, del, entries, set, type UseStore, update } from 'idb-keyval'
import type { SavedRoute, Settings } from '../store/store.ts'
import { breath } from './outside.ts'
import { readSaved, readSettings } from './saved.ts'

const SETTINGS_KEY = 'ow:settings'
const JOURNAL = 'ow:journal:'
const ASIDE = 'aside:'
const ROUTE = 'route:'

type SaveResult = 'safe' | 'refused' | 'overtaken'

export interface Device {
  /** Every readable route, newest first, and what had to be set aside as text, or null. */
  load(): Promise<{ saved: SavedRoute[]; setAside: string | null }>
  save(one: SavedRoute): Promise<SaveResult>
  remove(id: string): Promise<void>
  settings(): Settings
  keepSettings(settings: Settings): void
  /** A short word of this device or of this tab, kept between visits or until the tab closes. */
  recall(key: string, where: 'device' | 'tab'): string | null
  note(key: string, where: 'device' | 'tab', value: string | null): void
}

class Overtaken extends Error {}

export function openDevice(): Device {
  let base: UseStore | null = null
  const database = () => {
    base ??= createStore('onder-de-waterlijn', 'routes')
    return base
  }

  return {
    async load() {
      const journal = journalled()
      let works = true
      let aside: unknown[] = []
      const found = new Map<string, SavedRoute>()
      try {
        const all = await entries<IDBValidKey, unknown>(database())
        aside = all.filter(([key]) => String(key).startsWith(ASIDE)).map(([, value]) => value)
        for (const [key, value] of all) {
          if (!String(key).startsWith(ROUTE)) continue
          const one = readSaved(value)
          if (one) found.set(one.id, one)
          else {
            // Unreadable: kept under another name and offered as a download, never thrown away.
            await set(`${ASIDE}${String(key)}`, value, database())
            await del(key, database())
            aside.push(value)
          }
        }
      } catch {
        works = false
      }
      for (const one of journal) {
        const stored = found.get(one.id)
        if (stored && stored.revision >= one.revision) continue
        found.set(one.id, one)
        if (works) await set(`${ROUTE}${one.id}`, one, database()).then(() => forget(one.id), ignore)
      }
      const saved = [...found.values()].sort((a, b) => b.updatedAt - a.updatedAt)
      return { saved, setAside: aside.length > 0 ? JSON.stringify(aside, null, 2) : null }
    },

    async save(one) {
      const written = writeDown(`${JOURNAL}${one.id}`, JSON.stringify(one))
      // The journal holds it; the words of the next moment go first.
      await breath()
      try {
        await update<SavedRoute>(
          `${ROUTE}${one.id}`,
          (stored) => {
            if (stored && stored.revision >= one.revision) throw new Overtaken()
            return one
          },
          database(),
        )
        forget(one.id)
        return 'safe'
      } catch (error) {
        if (error instanceof Overtaken) {
          forget(one.id)
          return 'overtaken'
        }
        // A database that was refused once may be opened again later; until then the journal is where the route is kept.
        base = null
        return written ? 'safe' : 'refused'
      }
    },

    async remove(id) {
      forget(id)
      await del(`${ROUTE}${id}`, database()).catch(ignore)
    },

    settings: () => readSettings(readUp(SETTINGS_KEY)),
    keepSettings: (settings) => void writeDown(SETTINGS_KEY, JSON.stringify(settings)),
    recall: (key, where) => readUp(key, where),
    note: (key, where, value) => void writeDown(key, value, where),
  }
}

function journalled(): SavedRoute[] {
  const kept: SavedRoute[] = []
  for (const key of keysOf()) {
    if (!key.startsWith(JOURNAL)) continue
    try {
      const one = readSaved(JSON.parse(readUp(key) ?? 'null'))
      if (one) kept.push(one)
      else writeDown(key, null)
    } catch {
      writeDown(key, null)
    }
  }
  return kept
}

function forget(id: string): void {
  writeDown(`${JOURNAL}${id}`, null)
}

function ignore(): void {}

/** The browser may refuse its small storage too (private windows, policies): then it is as if nothing were kept. */
function storage(where: 'device' | 'tab'): Storage | null {
  try {
    return where === 'device' ? localStorage : sessionStorage
  } catch {
    return null
  }
}

function keysOf(): string[] {
  const kept = storage('device')
  return kept ? Array.from({ length: kept.length }, (_, n) => kept.key(n) ?? '') : []
}

function readUp(key: string, where: 'device' | 'tab' = 'device'): string | null {
  try {
    return storage(where)?.getItem(key) ?? null
  } catch {
    return null
  }
}

/** Whether it was written: storage may be full or forbidden. */
function writeDown(key: string, value: string | null, where: 'device' | 'tab' = 'device'): boolean {
  try {
    const kept = storage(where)
    if (value === null) kept?.removeItem(key)
    else kept?.setItem(key, value)
    return kept !== null
  } catch {
    return false
  }
}
