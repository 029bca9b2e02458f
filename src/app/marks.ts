/** What an entry of the browser's history remembers of the route it is about, so that back, forward and reload lead to what was there. Called by dispatch. */
import { encodeRoute } from '../engine/route.ts'
import type { Id } from '../engine/types.ts'
import type { SavedRoute } from '../store/store.ts'
import { receivedCode } from './received.ts'
import { importedRoute } from './routes.ts'

interface Mark {
  /** The saved route, or the one that is only looked at; null for a page that is about none. */
  route: Id | null
  /** A route that is not kept on this device: somebody only looks at it. */
  loose?: { code: string; name: string }
}

export function markOf(one: SavedRoute | null, saved: readonly SavedRoute[]): Mark {
  if (!one) return { route: null }
  if (one.route.choices.length === 0 || saved.some(({ id }) => id === one.id)) return { route: one.id }
  return { route: one.id, loose: { code: encodeRoute(one.route), name: one.name } }
}

/** The id of the route that an entry is about. */
export function routeIn(state: unknown): Id | null {
  return (state as Mark | null)?.route ?? null
}

/** The route of an entry that is not kept here, under the id it had; null where there is none, or what stands there cannot be read. */
export function looseIn(state: unknown, saved: readonly SavedRoute[]): SavedRoute | null {
  const { route, loose } = (state ?? {}) as Partial<Mark>
  if (!route || !loose) return null
  const read = receivedCode(loose.code)
  return 'trouble' in read ? null : { ...importedRoute(read.routes[0].route, loose.name, saved), id: route, name: loose.name }
}
