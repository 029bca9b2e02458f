/** The stories this build holds: their cards at once, the part of a story that a chair needs when it is asked for. Called by dispatch and what it is made of. */
import { cards, hints, urls } from 'virtual:stories'
import type { Hints } from '../engine/session/types.ts'
import type { Id, Scenario, ScenarioCard } from '../engine/types.ts'

export const CARDS: readonly ScenarioCard[] = cards

export function cardOf(id: Id): ScenarioCard | null {
  return cards.find((card) => card.id === id) ?? null
}

const fetched = new Map<string, Promise<Scenario>>()

/** Fetches what one chair of a story needs, once; a failed fetch may be tried again. */
export function fetchScenario(id: Id, chair: Id, base: string): Promise<Scenario> {
  const key = `${id}/${chair}`
  const known = fetched.get(key)
  if (known) return known
  const coming = fetch(new URL(urls[id]?.[chair] ?? '', base)).then((answer) => {
    if (!answer.ok) throw new Error(`The story answered ${answer.status}.`)
    return answer.json() as Promise<Scenario>
  })
  fetched.set(key, coming)
  coming.catch(() => fetched.delete(key))
  return coming
}

/** What a story gives to whoever leads a talk about it; nothing where it has none. */
export async function fetchHints(id: Id, base: string): Promise<Hints> {
  const url = hints[id]
  if (url === undefined) return {}
  const answer = await fetch(new URL(url, base))
  if (!answer.ok) throw new Error(`The hints answered ${answer.status}.`)
  return answer.json() as Promise<Hints>
}

/** Forgets a story, so that the next fetch brings the newest. */
export function forgetScenario(id: Id): void {
  for (const key of fetched.keys()) if (key.startsWith(`${id}/`)) fetched.delete(key)
}
