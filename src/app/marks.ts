/** What an entry of the browser's history remembers of the route it is about, so that back, forward and reload lead to what was there. Called by dispatch. */
import type { Id, Route } from '../engine/types.ts'
import type { SavedRoute } from '../store/store.ts'
import { importedRoute } from './routes.ts'

interface Mark {
  /** The saved route, or the one that is only looked at; null for a page that is about none. */
  route: Id | null
  /** A route that is not kept on this device: somebody only looks at it. */
  loose?: { route: Route; name: string; drawn?: true | undefined }
}

export function markOf(one: SavedRoute | null, saved: readonly SavedRoute[]): Mark {
  if (!one) return { route: null }
  if (one.route.choices.length === 0 || saved.some(({ id }) => id === one.id)) return { route: one.id }
  return { route: one.id, loose: { route: one.route, name: one.name, drawn: one.drawn } }
}

/** The id of the route that an entry is about. */
export function routeIn(state: unknown): Id | null {
  return (state as Mark | null)?.route ?? null
}

/** The route of an entry that is not kept here, under the id and the name it had; null where there is none. */
export function looseIn(state: unknown, saved: readonly SavedRoute[]): SavedRoute | null {
  const { route: id, loose } = (state ?? {}) as Partial<Mark>
  return id && loose ? { ...importedRoute(loose.route, loose.name, saved), id, name: loose.name, drawn: loose.drawn } : null
}
