/**
 * Places and their addresses, relative to the folder the game stands in, so that it can stand anywhere:
 * `` start · `routes/` my routes · `milan/` before · `milan/casemanager/` play · `milan/casemanager/terugblik/?stap=3` a step of the look back ·
 * `…/kijken/` watch · `…/wat-als/?bij=4` what if · `…#r=OW1…` a route in a link · `samen/#K7M3QX` team sessions, and a room to go into ·
 * `samen/kamer/#K7M3QX`, `samen/leiden/#…`, `samen/beamer/#…`, `samen/scherm/` its screens, `?verslag` its report · `samen/voorbereiden/`, `samen/gids/`.
 * `regels/` the rules lab: which story · `regels/milan/` its cards · `regels/milan/mens/`, `velen/`, `wat-dit-is/`, `notitie/`, `sessie/` its other parts,
 * all with `#v=…`, the settings.
 * A code of a room stands behind the hash, where no server and no log sees it. Called by main, dispatch and prerender.
 */
import { LAB_PARTS, type LabPart } from '../store/lab.ts'
import type { Place, Step } from '../store/store.ts'
import type { RoomRole } from '../store/together.ts'

const WORD = /^[a-z][a-z0-9_]{0,39}$/
/** Further than any route goes. */
const FAR = 2000
/** Of a code that was typed behind the hash by hand, with its spaces; what is wrong with it is said where it is used. */
const MOST_CODE = 20

const SCREENS: Record<RoomRole, string> = { participant: 'kamer', facilitator: 'leiden', beamer: 'beamer', screen: 'scherm' }
const PARTS: Record<LabPart, string> = {
  cards: '',
  person: 'mens/',
  people: 'velen/',
  about: 'wat-dit-is/',
  note: 'notitie/',
  session: 'sessie/',
}

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
    case 'together':
      return `samen/${behind(place.code)}`
    case 'prepare':
      return 'samen/voorbereiden/'
    case 'guide':
      return 'samen/gids/'
    case 'room':
      return `samen/${SCREENS[place.role]}/${place.report ? '?verslag' : ''}${behind(place.code)}`
    case 'lab':
      return place.scenario === null ? 'regels/' : `regels/${place.scenario}/${PARTS[place.part]}`
    case 'missing':
      return '404.html'
  }
}

/** The place at an address below the game's folder, with its question and what stands behind the hash; anything that is none is `missing`. */
export function placeAt(address: string): Place {
  const [, path = '', question = '', hash = ''] = /^([^?#]*)\??([^#]*)#?(.*)$/su.exec(address) ?? []
  const parts = path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .filter((part) => part !== '')
  const [scenario, chair, look] = parts
  const asked = new URLSearchParams(question)
  if (scenario === undefined) return { screen: 'start' }
  if (scenario === 'regels') return labAt(parts.slice(1))
  if (scenario === 'samen') return togetherAt(parts.slice(1), asked.has('verslag'), codeBehind(hash))
  if (![scenario, chair].every((part) => part === undefined || WORD.test(part))) return { screen: 'missing' }
  if (chair === undefined) return scenario === 'routes' ? { screen: 'routes' } : { screen: 'before', scenario }
  if (look === undefined) return { screen: 'play', scenario, chair }
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

/** The settings of the lab behind `#v=`, or null; unread, as they stand there. */
export function settingsIn(hash: string): string | null {
  return hash.startsWith('#v=') ? hash.slice(3) : null
}

function togetherAt([what, ...more]: string[], report: boolean, code: string | null): Place {
  if (more.length > 0) return { screen: 'missing' }
  if (what === undefined) return { screen: 'together', code }
  if (what === 'voorbereiden') return { screen: 'prepare' }
  if (what === 'gids') return { screen: 'guide' }
  const [role] = Object.entries(SCREENS).find(([, name]) => name === what) ?? []
  if (role === undefined) return { screen: 'missing' }
  const place = { screen: 'room', role: role as RoomRole, ...(report ? { report: true as const } : {}) } as const
  return { ...place, code: role === 'screen' ? null : code }
}

function labAt([scenario, part, ...more]: string[]): Place {
  if (scenario === undefined) return { screen: 'lab', scenario: null, part: 'cards' }
  const known = LAB_PARTS.find((one) => PARTS[one] === (part === undefined ? '' : `${part}/`))
  return known === undefined || more.length > 0 || !WORD.test(scenario) ? { screen: 'missing' } : { screen: 'lab', scenario, part: known }
}

function behind(code: string | null): string {
  return code === null ? '' : `#${code}`
}

/** A route behind the hash is no code of a room. */
function codeBehind(hash: string): string | null {
  return hash === '' || hash.startsWith('r=') ? null : hash.slice(0, MOST_CODE)
}

function stepOf(text: string | null): Step {
  return text !== null && /^[1-5]$/.test(text) ? (Number(text) as Step) : 1
}

function placeIn(text: string | null): number {
  const at = text !== null && /^\d{1,4}$/.test(text) ? Number(text) : -1
  return at <= FAR ? at : -1
}
