/** Saved routes as values: a fresh one, a copy, an imported one, one choice further. Called by dispatch. */
import type { Id, Route, Run, ScenarioCard } from '../engine/types.ts'
import type { SavedRoute } from '../store/store.ts'

/** A route without a choice yet; it is kept from the first choice on. */
export function freshRoute(card: ScenarioCard | null, scenario: Id, chair: Id, rules: Id[], saved: readonly SavedRoute[]): SavedRoute {
  const title = card?.chairs.find((one) => one.id === chair)?.title ?? chair
  const seed = Math.floor(Math.random() * 2147483647)
  const route: Route = { scenario, hash: card?.hash ?? '00000000', chair, rules: [...rules].sort(), carried: [], seed, choices: [] }
  return importedRoute(route, nameOf(card?.client ?? scenario, title), saved)
}

/** A route that came from elsewhere, as it will be kept here. */
export function importedRoute(route: Route, name: string, saved: readonly SavedRoute[]): SavedRoute {
  const now = Date.now()
  return {
    id: newId(),
    name: nameFree(name, saved),
    route,
    answers: {},
    createdAt: now,
    updatedAt: now,
    revision: 0,
    day: 1,
    ending: null,
    before: null,
  }
}

export function copyOf(one: SavedRoute, saved: readonly SavedRoute[]): SavedRoute {
  return { ...one, id: newId(), name: nameFree(one.name, saved), createdAt: Date.now(), updatedAt: Date.now(), revision: 1 }
}

/** The saved route as it is after what has been played. */
export function progress(one: SavedRoute, played: Run): SavedRoute {
  const view = played.view()
  return { ...one, route: played.route(), day: view.day, ending: view.ending, updatedAt: Date.now(), revision: one.revision + 1 }
}

/** `Milan (24)` and `Casemanager, later klantmanager` → `Milan, casemanager`. */
export function nameOf(client: string, chair: string): string {
  return `${client.replace(/ \(.*$/, '')}, ${chair.replace(/,.*$/, '').toLowerCase()}`
}

/** The name, with a number behind it when a route of that name is there; at most 80 characters. */
export function nameFree(name: string, saved: readonly SavedRoute[]): string {
  const plain = name.replace(/ \d+$/, '').slice(0, 74)
  let free = name.slice(0, 80)
  for (let n = 2; saved.some((one) => one.name === free); n++) free = `${plain} ${n}`
  return free
}

/** A name as a file name every system takes, without ending. */
export function fileName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w]+/g, '-')
  return plain.replace(/^-+|-+$/g, '').toLowerCase() || 'route'
}

function newId(): string {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`
}
