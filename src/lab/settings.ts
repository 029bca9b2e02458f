/** What a run of the lab is asked, as a value that always fits its story and as a short code for a link. Nothing here can throw. Called by app and by screens. */
import { decodeRoute, encodeRoute, tokenOf } from '../engine/route.ts'
import type { Id, Route, Scenario, ScenarioCard } from '../engine/types.ts'
import { publishedOf } from './assumptions.ts'
import { OWN_STYLES, WORK_STYLES } from './styles.ts'
import type { LabSettings, WorkStyle } from './types.ts'

/** With three turned nobody can say what did what. */
export const MOST_TURNED = 2
const LEAST_LIVES = 1000
export const MOST_LIVES = 20_000
const LIVES = 5000
const MOST_SEED = 2147483647
/** Longest code that is read, in characters. */
const MOST_CODE = 8 * 1024
const MOST_ASSUMED = 60
/** Numbers travel in thousandths. */
const FINE = 1000

const VERSION = 'OWL1'
const ID = /^[a-z][a-z0-9_]{0,39}$/
const SEED = /^[0-9a-z]{1,6}$/
const NONE = '-'

type SettingsTrouble = 'empty' | 'long' | 'foreign' | 'newer' | 'damaged' | 'otherStory'
/** What did not fit and was left out or brought within its range, by name: `rule b99`, `style haastig`, `lives 400000`. */
export type Left = string

export type DecodedSettings = { settings: LabSettings; left: Left[] } | { reason: SettingsTrouble }

/** Today's rules, the first chair that can be played, everybody at work, nothing changed. */
export function SETTINGS_OF(card: ScenarioCard): LabSettings {
  const chair = chairsOf(card)[0] ?? ''
  return { scenario: card.id, turned: [], chair, seed: 1, lives: LIVES, styles: [...OWN_STYLES], like: null, assumed: {} }
}

/** Whether the lab has something to turn in this story. */
export function hasRules({ procedures }: Pick<ScenarioCard, 'procedures'>): boolean {
  return procedures.some((one) => one.chairs.length > 0)
}

/** The procedures that are on in one of the two worlds, sorted. */
export function rulesOn({ procedures }: Pick<ScenarioCard, 'procedures'>, turned: readonly Id[]): Id[] {
  return procedures
    .filter((one) => one.on !== turned.includes(one.id))
    .map((one) => one.id)
    .sort()
}

/** These settings as far as the story knows what they name. Which assumptions there are, only the whole story says: `fitAssumed`. */
export function fitSettings(card: ScenarioCard, wanted: Partial<LabSettings>): { settings: LabSettings; left: Left[] } {
  const usual = SETTINGS_OF(card)
  const left: Left[] = []
  const keep = <T extends string>(what: string, list: readonly T[], known: readonly T[]): T[] =>
    [...new Set(list)].filter((one) => known.includes(one) || !left.push(`${what} ${one}`))
  const whole = (what: string, value: number | undefined, min: number, max: number, otherwise: number): number => {
    if (value === undefined) return otherwise
    const fit = Number.isFinite(value) ? Math.min(max, Math.max(min, Math.round(value))) : otherwise
    if (fit !== value) left.push(`${what} ${value}`)
    return fit
  }
  const [chair = usual.chair] = wanted.chair === undefined ? [] : keep('chair', [wanted.chair], chairsOf(card))
  const rules = card.procedures.filter((one) => one.chairs.length > 0).map((one) => one.id)
  const turned = keep('rule', wanted.turned ?? [], rules)
  for (const one of turned.splice(MOST_TURNED)) left.push(`rule ${one}`)
  const asked = wanted.styles === undefined ? usual.styles : keep('style', wanted.styles, WORK_STYLES)
  const like = fitLike(card, chair, wanted.like ?? null, left)
  const styles = WORK_STYLES.filter((one) => asked.includes(one) && (one !== 'zoals' || like))
  if (asked.includes('zoals') && !like) left.push('style zoals')
  const settings: LabSettings = {
    scenario: card.id,
    turned,
    chair,
    seed: whole('seed', wanted.seed, 0, MOST_SEED, usual.seed),
    lives: whole('lives', wanted.lives, LEAST_LIVES, MOST_LIVES, usual.lives),
    styles: styles.length > 0 ? styles : usual.styles,
    like: styles.includes('zoals') ? like : null,
    assumed: fine(wanted.assumed ?? {}, left),
  }
  return { settings, left }
}

/** The same with only those assumptions that this story has, each within its range, and none that is as published. */
export function fitAssumed(
  story: Pick<Scenario, 'situations' | 'besluiten'>,
  settings: LabSettings,
): { settings: LabSettings; left: Left[] } {
  const left: Left[] = []
  const known = new Map(publishedOf(story, settings.chair).map((one) => [one.id, one]))
  const assumed: Record<string, number> = {}
  for (const [id, value] of Object.entries(settings.assumed)) {
    const about = known.get(id)
    const fit = about ? Math.min(about.max, Math.max(about.min, value)) : value
    if (!about || fit !== value) left.push(`assumption ${id}`)
    if (about && fit !== about.value) assumed[id] = fit
  }
  return { settings: { ...settings, assumed }, left }
}

/** `OWL1.milan.casemanager.b9-b16.1.3uw.zakelijk-krap.samenhang~600-trouw~900.-.check`: readable; a route to follow stands in it whole, with `~` for its dots. */
export function encodeSettings({ scenario, chair, turned, seed, lives, styles, assumed, like }: LabSettings): string {
  const values = Object.entries(assumed).sort(([a], [b]) => (a < b ? -1 : 1))
  const body = [
    VERSION,
    scenario,
    chair,
    turned.join('-') || NONE,
    seed.toString(36),
    lives.toString(36),
    styles.join('-') || NONE,
    values.map(([id, value]) => `${id}~${Math.round(value * FINE)}`).join('-') || NONE,
    like ? encodeRoute(like).replaceAll('.', '~') : NONE,
  ].join('.')
  return `${body}.${tokenOf(body)}`
}

/** Reads a code, or a link that ends in one. What this story does not know is left out and named. */
export function decodeSettings(text: string, card: ScenarioCard): DecodedSettings {
  if (text.length > MOST_CODE) return { reason: 'long' }
  const code = text.replace(/\s+/g, '').replace(/^.*#v=/, '')
  if (code === '') return { reason: 'empty' }
  const version = /^OWL([0-9]{1,3})\./.exec(code)?.[1]
  if (version === undefined) return { reason: 'foreign' }
  if (version !== '1') return { reason: 'newer' }
  const parts = code.split('.')
  const [, scenario = '', chair = '', turned = '', seed = '', lives = '', styles = '', assumed = '', like = '', check = ''] = parts
  const whole = parts.length === 10 && tokenOf(parts.slice(0, -1).join('.')) === check
  if (!whole || !ID.test(scenario) || !SEED.test(seed) || !SEED.test(lives)) return { reason: 'damaged' }
  if (scenario !== card.id) return { reason: 'otherStory' }
  const values = listIn(assumed).slice(0, MOST_ASSUMED)
  const route = like === NONE ? null : decodeRoute(like.replaceAll('~', '.'), (id) => (id === card.id ? card.choices : null))
  const read = fitSettings(card, {
    chair,
    turned: listIn(turned),
    seed: Number.parseInt(seed, 36),
    lives: Number.parseInt(lives, 36),
    styles: listIn(styles) as WorkStyle[],
    assumed: Object.fromEntries(values.map((one) => one.split('~')).map(([id = '', value = '']) => [id, thousandths(value)])),
    like: route?.ok ? route.route : null,
  })
  return route && !route.ok ? { ...read, left: [...read.left, 'like'] } : read
}

function chairsOf({ chairs }: ScenarioCard): Id[] {
  return chairs.filter((one) => one.ready && one.start !== undefined).map((one) => one.id)
}

/** A route of the same chair of the same story, or none. */
function fitLike(card: ScenarioCard, chair: Id, like: Route | null, left: Left[]): Route | null {
  if (like === null || (like.scenario === card.id && like.chair === chair)) return like
  left.push('like')
  return null
}

/** Between 0 and 1, rounded to what a code can hold; whether the story has them is seen later. */
function fine(assumed: Record<string, number>, left: Left[]): Record<string, number> {
  const kept: Record<string, number> = {}
  for (const [id, value] of Object.entries(assumed)) {
    if (ID.test(id) && Number.isFinite(value)) kept[id] = Math.min(1, Math.max(0, Math.round(value * FINE) / FINE))
    else left.push(`assumption ${id}`)
  }
  return kept
}

function thousandths(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) / FINE : Number.NaN
}

/** Separate words of one part. Ids hold no hyphen; more of them than any story has are not read. */
function listIn(part: string): string[] {
  return part === NONE || part === '' ? [] : part.split('-').slice(0, 200)
}
