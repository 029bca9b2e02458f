/** Which decisions of other chairs hold in a run. Called by run, causes and story, by the checker, and by whoever opens another chair with the decisions of a route. */
import type { Besluit, Id, Route, Scenario } from './types.ts'

/** Who decided how it was before the first day: no chair anybody sits in, and its decisions come along like those of any other. */
export const BEFORE: Id = 'vooraf'

type Declared = Pick<Scenario, 'besluiten'>

/** What was brought along, held against the story. */
export interface Fitted {
  /** What holds in this chair: decisions of other chairs, one of each at most. Sorted. */
  fit: Id[]
  /** What this story does not know, or what another of the same decision came before; in the order in which it came. */
  strange: Id[]
}

/** Decisions of the chair that is played are left out without a word: they are made anew. */
export function fitCarried({ besluiten }: Declared, chair: Id, carried: readonly Id[]): Fitted {
  const known = new Map(besluiten.map((one) => [one.id, one]))
  const held = new Map<Id, Id>()
  const strange: Id[] = []
  for (const id of new Set(carried)) {
    const besluit = known.get(id)
    if (besluit?.chair === chair) continue
    if (!besluit || held.has(besluit.decision)) strange.push(id)
    else held.set(besluit.decision, id)
  }
  return { fit: [...held.values()].sort(), strange }
}

/** Everything that other chairs have decided when this chair is played: what was brought along, and an ordinary week for the rest. In the order of the story's list. */
export function resolveCarried(scenario: Declared, chair: Id, carried: readonly Id[]): Id[] {
  const others = scenario.besluiten.filter((one) => one.chair !== chair)
  const brought = new Set(fitCarried(scenario, chair, carried).fit)
  const decided = new Set(others.flatMap((one) => (brought.has(one.id) ? [one.decision] : [])))
  return others.filter((one) => brought.has(one.id) || (one.usual && !decided.has(one.decision))).map((one) => one.id)
}

/**
 * What a route hands on, finished or not: the choices in it that travel, and what it had brought along itself. Sorted.
 * `to` is the chair that will be played; its own decisions are left out then.
 */
export function carriedFrom({ besluiten }: Declared, route: Pick<Route, 'chair' | 'carried' | 'choices'>, to?: Id): Id[] {
  const own = new Map<Id, Id>()
  for (const id of route.choices) {
    const made = besluiten.find((one) => one.id === id && one.chair === route.chair)
    if (made && !own.has(made.decision)) own.set(made.decision, id)
  }
  const brought = fitCarried({ besluiten }, route.chair, route.carried).fit
  const isFor = (id: Id) => besluiten.find((one: Besluit) => one.id === id)?.chair === to
  return [...own.values(), ...brought].filter((id) => to === undefined || !isFor(id)).sort()
}
