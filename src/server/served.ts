/** What the build wrote beside its files for the server only, and the stories among them. Called by the static part and by rooms. */
import { readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Id, Scenario } from '../engine/types.ts'

/** `served.json`, written by the build. */
export interface Served {
  /** The Content-Security-Policy, by directive; the pages carry the same one. */
  policy: Record<string, string[]>
  /** The addresses of the pages, with a slash at both ends. */
  pages: string[]
  /** By scenario and chair: what a browser fetches of that story, from the folder of the client. */
  stories: Record<Id, Record<Id, string>>
}

/** The build may run again while the server stands: what it says is read again when it has changed. */
export function readServed(folder: string): () => Served {
  const file = join(folder, 'served.json')
  let at = -1
  let served: Served = { policy: {}, pages: [], stories: {} }
  return () => {
    const changedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs
    if (changedAt !== undefined && changedAt !== at) {
      served = JSON.parse(readFileSync(file, 'utf8')) as Served
      at = changedAt
    }
    return served
  }
}

export interface Stories {
  /** The story as this chair is served; null when there is none. Each is read once. */
  chair(scenario: Id, chair: Id): Promise<Scenario | null>
  /** Every choice of a story, in any of its chairs; null when it is not known here. */
  choices(scenario: Id): Promise<readonly Id[] | null>
}

export function openStories(folder: string): Stories {
  const served = readServed(folder)
  const read = new Map<string, Promise<Scenario>>()
  const fileOf = (scenario: Id, chair: Id | null): string | undefined => {
    const chairs = served().stories[scenario] ?? {}
    if (chair === null) return Object.values(chairs)[0]
    return Object.hasOwn(chairs, chair) ? chairs[chair] : undefined
  }
  const story = async (file: string | undefined): Promise<Scenario | null> => {
    if (file === undefined) return null
    const known = read.get(file) ?? readFile(join(folder, 'client', file), 'utf8').then((text) => JSON.parse(text) as Scenario)
    read.set(file, known)
    return known
  }
  return {
    chair: (scenario, chair) => story(fileOf(scenario, chair)),
    choices: async (scenario) => (await story(fileOf(scenario, null)))?.choices ?? null,
  }
}
