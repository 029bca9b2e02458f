/** The stories this build holds: their cards at once, a whole story when it is asked for. Called by dispatch. */
import { cards, urls } from 'virtual:stories'
import type { Id, Scenario, ScenarioCard } from '../engine/types.ts'

export const CARDS: readonly ScenarioCard[] = cards

export function cardOf(id: Id): ScenarioCard | null {
  return cards.find((card) => card.id === id) ?? null
}

const fetched = new Map<Id, Promise<Scenario>>()

/** Fetches a story once; a failed fetch may be tried again. */
export function fetchScenario(id: Id, base: string): Promise<Scenario> {
  const known = fetched.get(id)
  if (known) return known
  const coming = fetch(new URL(urls[id] ?? '', base)).then((answer) => {
    if (!answer.ok) throw new Error(`The story answered ${answer.status}.`)
    return answer.json() as Promise<Scenario>
  })
  fetched.set(id, coming)
  coming.catch(() => fetched.delete(id))
  return coming
}

/** Forgets a story, so that the next fetch brings the newest. */
export function forgetScenario(id: Id): void {
  fetched.delete(id)
}
