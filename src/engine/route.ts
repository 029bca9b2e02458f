/** A route as a short code that travels without a server, and back. Called by app at the door and by tools; nothing here can throw. */
import { fingerprint } from './chance.ts'
import type { Id, Route } from './types.ts'

/** Longest code that is read, in characters; a real one is a few hundred. */
const MOST_CODE = 64 * 1024
/** Most choices a route can hold; the longest story has fewer than a hundred. */
const MOST_CHOICES = 2000

type CodeTrouble = 'empty' | 'long' | 'foreign' | 'newer' | 'damaged' | 'unknownScenario'
export type Decoded = { ok: true; route: Route } | { ok: false; reason: CodeTrouble }

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const ID = /^[a-z][a-z0-9_]{0,39}$/
const TOKEN = /^[A-Za-z0-9_-]{4}$/
/** Before the carried decisions of a code: no id begins with it. Codes from before this mark hold the ids themselves. */
const TOKENS = '_'
const HEX8 = /^[0-9a-f]{8}$/
const SEED = /^[0-9a-z]{1,6}$/
const MOST_SEED = 2147483647

/** The four characters that stand for an id in a code. The compiler refuses two ids of one story that share them. */
export function tokenOf(id: Id): string {
  // An id that this story no longer has was kept as ?token; it goes back as it came.
  if (id.startsWith('?') && TOKEN.test(id.slice(1))) return id.slice(1)
  return fourDigits(fingerprint(id))
}

function fourDigits(value: number): string {
  let text = ''
  for (let shift = 0; shift < 24; shift += 6) text += DIGITS[(value >>> shift) & 63]
  return text
}

/** `OW1.milan.casemanager.9f3a1c20.2n9c.b1-b6.-.….check`: readable up to what was carried, then four characters for each decision. */
export function encodeRoute(route: Route): string {
  const body = [
    'OW1',
    route.scenario,
    route.chair,
    route.hash,
    route.seed.toString(36),
    route.rules.join('-') || '-',
    route.carried.length > 0 ? TOKENS + route.carried.map(tokenOf).join('') : '-',
    route.choices.map(tokenOf).join('') || '-',
  ].join('.')
  return `${body}.${fourDigits(fingerprint(body))}`
}

/**
 * Reads a code or a link that ends in one. `idsOf` gives the choice ids of a scenario, or null when it is not known here.
 * A choice the scenario no longer has becomes `?token`: the run plays up to it and says so.
 */
export function decodeRoute(text: string, idsOf: (scenario: Id) => readonly Id[] | null): Decoded {
  if (text.length > MOST_CODE) return { ok: false, reason: 'long' }
  const code = text.replace(/\s+/g, '').replace(/^.*#r=/, '')
  if (code === '') return { ok: false, reason: 'empty' }
  const version = /^OW([0-9]{1,3})\./.exec(code)?.[1]
  if (!version) return { ok: false, reason: 'foreign' }
  if (version !== '1') return { ok: false, reason: 'newer' }

  const parts = code.split('.')
  const [, scenario = '', chair = '', hash = '', seed = '', rules = '', carried = '', choices = '', check = ''] = parts
  const body = parts.slice(0, -1).join('.')
  const tokens = tokensIn(choices)
  const whole =
    parts.length === 9 &&
    fourDigits(fingerprint(body)) === check &&
    ID.test(scenario) &&
    ID.test(chair) &&
    HEX8.test(hash) &&
    SEED.test(seed) &&
    Number.parseInt(seed, 36) <= MOST_SEED &&
    areTokens(tokens)
  const on = idList(rules)
  const packed = carried.startsWith(TOKENS) ? tokensIn(carried.slice(TOKENS.length)) : null
  const brought = packed ?? idList(carried)
  if (!whole || !on || !brought || (packed && !areTokens(packed))) return { ok: false, reason: 'damaged' }

  const ids = idsOf(scenario)
  if (!ids) return { ok: false, reason: 'unknownScenario' }
  const known = new Map(ids.map((id) => [tokenOf(id), id]))
  const named = (token: string) => known.get(token) ?? `?${token}`
  const route: Route = {
    scenario,
    chair,
    hash,
    seed: Number.parseInt(seed, 36),
    rules: on,
    carried: packed ? packed.map(named) : brought,
    choices: tokens.map(named),
  }
  return { ok: true, route }
}

function tokensIn(text: string): string[] {
  return text === '-' ? [] : (text.match(/.{1,4}/gsu) ?? [])
}

function areTokens(tokens: readonly string[]): boolean {
  return tokens.length <= MOST_CHOICES && tokens.every((token) => TOKEN.test(token))
}

function idList(text: string): Id[] | null {
  if (text === '-') return []
  const ids = text.split('-')
  return ids.every((id) => ID.test(id)) && ids.length <= 200 ? ids : null
}
