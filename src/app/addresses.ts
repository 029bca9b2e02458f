/**
 * Places and their addresses, relative to the folder the game stands in, so that it can stand anywhere:
 * `` start · `routes/` my routes · `milan/` before · `milan/casemanager/` play · `milan/casemanager/terugblik/?stap=3` a step of the look back ·
 * `…/kijken/` watch · `…/wat-als/?bij=4` what if · `…#r=OW1…` a route in a link. Called by main, dispatch and prerender.
 */
import type { Place, Step } from '../store/store.ts'

const WORD = /^[a-z][a-z0-9_]{0,39}$/
/** Further than any route goes. */
const FAR = 2000

/** The path of a place below the game's folder. */
export function pathOf(place: Place): string {
  switch (place.screen) {
    case 'start':
      return ''
    case 'routes':
      return 'routes/'
    case 'before':
      return `${place.scenario}/`
    case 'play':
      return `${place.scenario}/${place.chair}/`
    case 'lookback':
      return `${place.scenario}/${place.chair}/terugblik/${place.step > 1 ? `?stap=${place.step}` : ''}`
    case 'watch':
      return `${place.scenario}/${place.chair}/kijken/${place.sample ? '?voorbeeld' : ''}`
    case 'whatif':
      return `${place.scenario}/${place.chair}/wat-als/${place.at >= 0 ? `?bij=${place.at}` : ''}`
    case 'missing':
      return '404.html'
  }
}

/** The place at a path below the game's folder, with its question; anything that is none is `missing`. */
export function placeAt(address: string): Place {
  const [path = '', question = ''] = address.split('?')
  const parts = path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .filter((part) => part !== '')
  const [scenario, chair, look] = parts
  if (scenario === undefined) return { screen: 'start' }
  if (![scenario, chair].every((part) => part === undefined || WORD.test(part))) return { screen: 'missing' }
  if (chair === undefined) return scenario === 'routes' ? { screen: 'routes' } : { screen: 'before', scenario }
  if (look === undefined) return { screen: 'play', scenario, chair }
  const asked = new URLSearchParams(question)
  if (parts.length > 3) return { screen: 'missing' }
  if (look === 'terugblik') return { screen: 'lookback', scenario, chair, step: stepOf(asked.get('stap')) }
  if (look === 'kijken') return { screen: 'watch', scenario, chair, ...(asked.has('voorbeeld') ? { sample: true } : {}) }
  if (look === 'wat-als') return { screen: 'whatif', scenario, chair, at: placeIn(asked.get('bij')) }
  return { screen: 'missing' }
}

/** The route code behind `#r=`, or null. */
export function codeIn(hash: string): string | null {
  return hash.startsWith('#r=') ? hash.slice(3) : null
}

function stepOf(text: string | null): Step {
  return text !== null && /^[1-5]$/.test(text) ? (Number(text) as Step) : 1
}

function placeIn(text: string | null): number {
  const at = text !== null && /^\d{1,4}$/.test(text) ? Number(text) : -1
  return at <= FAR ? at : -1
}
