/**
 * Places and their addresses, relative to the folder the game stands in, so that it can stand anywhere:
 * `` start · `milan/` before · `milan/casemanager/` play · `…#r=OW1…` a route in a link. Called by main, dispatch and prerender.
 */
import type { Place } from '../store/store.ts'

const WORD = /^[a-z][a-z0-9_]{0,39}$/

/** The path of a place below the game's folder. */
export function pathOf(place: Place): string {
  switch (place.screen) {
    case 'start':
      return ''
    case 'before':
      return `${place.scenario}/`
    case 'play':
      return `${place.scenario}/${place.chair}/`
    case 'missing':
      return '404.html'
  }
}

/** The place at a path below the game's folder; anything that is none is `missing`. */
export function placeAt(path: string): Place {
  const parts = path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .filter((part) => part !== '')
  const [scenario, chair] = parts
  if (scenario === undefined) return { screen: 'start' }
  if (!parts.every((part) => WORD.test(part))) return { screen: 'missing' }
  if (chair === undefined) return { screen: 'before', scenario }
  return parts.length === 2 ? { screen: 'play', scenario, chair } : { screen: 'missing' }
}

/** The route code behind `#r=`, or null. */
export function codeIn(hash: string): string | null {
  return hash.startsWith('#r=') ? hash.slice(3) : null
}
