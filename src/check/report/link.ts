/** Addresses a report points at: the game at the end of a route, and the guide's page of a code. Used by the page and the terminal. */
import type { Code } from '../../compile/catalogue.ts'
import { decodeRoute } from '../../engine/route.ts'

/** Where the game opens at this route; null when the code cannot be read. */
export function gameAt(game: string, code: string | undefined): string | null {
  if (code === undefined) return null
  // Which choices there are does not matter here: only scenario and chair are in the address.
  const read = decodeRoute(code, () => [])
  if (!read.ok) return null
  return `${game.replace(/\/+$/, '')}/${read.route.scenario}/${read.route.chair}/#r=${code}`
}

export function guideAt(guide: string | undefined, code: Code): string | null {
  return guide === undefined ? null : `${guide.replace(/\/+$/, '')}/${code}.md`
}
