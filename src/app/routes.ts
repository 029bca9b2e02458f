/** Saved routes as values: a fresh one, a copy, an imported one, one choice further. Called by dispatch. */
import type { Id, Route, Run, ScenarioCard } from '../engine/types.ts'
import { LOOKBACK, type Lookback, MOST_NOTE, type Place, type SavedRoute } from '../store/store.ts'

/** A route without a choice yet; it is kept from the first choice on. */
export function freshRoute(card: ScenarioCard, chair: Id, rules: Id[], carried: Id[], saved: readonly SavedRoute[]): SavedRoute {
  const seed = Math.floor(Math.random() * 2147483647)
  const route: Route = {
    scenario: card.id,
    hash: card.hash,
    chair,
    rules: [...rules].sort(),
    carried: [...carried].sort(),
    seed,
    choices: [],
  }
  return importedRoute(route, nameIn(card, chair), saved)
}

/** A route that came from elsewhere, as it will be kept here. */
export function importedRoute(route: Route, name: string, saved: readonly SavedRoute[]): SavedRoute {
  return {
    id: newId(),
    name: nameFree(name, saved),
    route,
    answers: {},
    createdAt: Date.now(),
    updatedAt: stamp(saved),
    revision: 0,
    day: 1,
    ending: null,
    before: null,
    lookback: LOOKBACK,
  }
}

export function copyOf(one: SavedRoute, saved: readonly SavedRoute[]): SavedRoute {
  return { ...one, id: newId(), name: nameFree(one.name, saved), createdAt: Date.now(), updatedAt: stamp(saved), revision: 1 }
}

/** The saved route as it is after what has been played. */
export function progress(one: SavedRoute, played: Run, saved: readonly SavedRoute[]): SavedRoute {
  const view = played.view()
  return { ...one, route: played.route(), day: view.day, ending: view.ending, updatedAt: stamp(saved), revision: one.revision + 1 }
}

/** Now, and after everything that is saved: what was saved last stands first, also when the clock was set back. */
export function stamp(saved: readonly SavedRoute[]): number {
  return saved.reduce((latest, one) => Math.max(latest, one.updatedAt + 1), Date.now())
}

/** What was written down, with something more; each text at most `MOST_NOTE` characters. */
export function noted(lookback: Lookback, note: Partial<Lookback>): Lookback {
  const { words, answers, action, feelings } = { ...lookback, ...note }
  const short = (text: string) => text.slice(0, MOST_NOTE)
  return {
    feelings: [...new Set(feelings)],
    words: short(words),
    answers: Object.fromEntries(Object.entries(answers).map(([id, text]) => [id, short(text)])),
    action: { what: short(action.what), who: short(action.who), when: /^\d{4}-\d\d-\d\d$/.test(action.when) ? action.when : '' },
  }
}

/** A place of one chair: there a route is played, or looked at. */
export type Seat = Extract<Place, { chair: Id }>

export function isOf({ route }: SavedRoute, place: Seat): boolean {
  return route.scenario === place.scenario && route.chair === place.chair
}

/** The place where a route is played or looked at. */
export function seatOf({ route }: SavedRoute, screen: 'play' | 'lookback' | 'watch' | 'whatif'): Seat {
  const { scenario, chair } = route
  if (screen === 'lookback') return { screen, scenario, chair, step: 1 }
  return screen === 'whatif' ? { screen, scenario, chair, at: -1 } : { screen, scenario, chair }
}

/** A route of its own that has come only this far. */
export function upTo(one: SavedRoute, choices: Id[]): SavedRoute {
  return { ...one, route: { ...one.route, choices }, ending: null, before: null, lookback: LOOKBACK, revision: 1 }
}

/** The name of a route of this chair, before it gets one of its own. */
export function nameIn(card: ScenarioCard, chair: Id): string {
  return nameOf(card.client, card.chairs.find((one) => one.id === chair)?.title ?? chair)
}

/** `Milan (24)` and `Casemanager, later klantmanager` → `Milan, casemanager`; in the client's own chair `Milan zelf`. */
export function nameOf(client: string, chair: string): string {
  const [who, seat] = [client.replace(/ \(.*$/, ''), chair.replace(/,.*$/, '')]
  return who === seat ? `${who} zelf` : `${who}, ${seat.toLowerCase()}`
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
