/** What a saved route looks like from outside: the schema at the door for device storage and route files. Called by device and dispatch. */
import * as z from 'zod/mini'
import { LOOKBACK, MOST_NOTE, type SavedRoute, SETTINGS, type Settings } from '../store/store.ts'

/** Most bytes that are read from a file somebody opens: every route of somebody who has written a lot. */
export const MOST_FILE = 8 * 1024 * 1024

const id = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,39}$/))
/** A choice may also be a `?token` that no longer belongs to the story. */
const choice = z.string().check(z.regex(/^([a-z][a-z0-9_]{0,39}|\?[A-Za-z0-9_-]{4})$/))

const route = z.object({
  scenario: id,
  hash: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
  chair: id,
  rules: z.array(id).check(z.maxLength(200)),
  carried: z.array(id).check(z.maxLength(200)),
  seed: z.int().check(z.minimum(0), z.maximum(2147483647)),
  choices: z.array(choice).check(z.maxLength(2000)),
})

const answers = z.record(id, z.string().check(z.maxLength(300)))
const name = z.string().check(z.minLength(1), z.maxLength(80))

const note = z.string().check(z.maxLength(MOST_NOTE))
const lookback = z.object({
  feelings: z.array(id).check(z.maxLength(100)),
  words: note,
  answers: z.record(id, note),
  action: z.object({ what: note, who: note, when: z.string().check(z.regex(/^(\d{4}-\d\d-\d\d)?$/)) }),
})

const saved = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]{6,40}$/)),
  name,
  route,
  answers,
  createdAt: z.number(),
  updatedAt: z.number(),
  revision: z.int(),
  day: z.int(),
  ending: z.nullable(id),
  before: z.nullable(route),
  // Routes from before there was a look back have none.
  lookback: z._default(lookback, LOOKBACK),
  drawn: z.optional(z.literal(true)),
})

const app = { app: z.literal('onder-de-waterlijn'), version: z.literal(1) }
const kept = { name, route, answers: z.optional(answers), lookback: z.optional(lookback) }
const file = z.object({ ...app, ...kept })
const files = z.object({ ...app, routes: z.array(z.object(kept)).check(z.maxLength(1000)) })

const settings = z.object({
  language: z.enum(['nl', 'en']),
  theme: z.enum(['auto', 'light', 'dark']),
  contrast: z.enum(['normal', 'high']),
  textSize: z.int().check(z.minimum(-1), z.maximum(4)),
  spacing: z.enum(['normal', 'wide']),
  font: z.enum(['atkinson', 'dyslexic']),
  motion: z.enum(['auto', 'less', 'full']),
  picture: z.enum(['on', 'off']),
  sound: z.enum(['on', 'less', 'off']),
  volume: z.int().check(z.minimum(0), z.maximum(10)),
  shortcuts: z.enum(['on', 'off']),
  pace: z.enum(['slow', 'normal', 'fast']),
  readAlong: z.enum(['on', 'off']),
})

/** A route as it stands in a file; what somebody wrote down only when they asked for it. */
export type KeptRoute = z.infer<z.ZodMiniObject<typeof kept>>

export function readSaved(value: unknown): SavedRoute | null {
  const read = saved.safeParse(value)
  return read.success ? read.data : null
}

/** The routes in a file's text, one or all of a device; null when it is no such file. */
export function readRouteFile(text: string): KeptRoute[] | null {
  const value = parsed(text)
  const one = file.safeParse(value)
  if (one.success) return [one.data]
  const many = files.safeParse(value)
  return many.success ? many.data.routes : null
}

/** What leaves the device: the name and the route. What somebody wrote down stays here, unless they take it along. */
export function routeFile(one: SavedRoute, which: 'route' | 'before', notes: boolean) {
  return { ...APP, ...keptOf(one, which === 'before' && one.before ? one.before : one.route, notes) }
}

/** Every route of this device in one file. */
export function allFile(saved: readonly SavedRoute[], notes: boolean) {
  return { ...APP, routes: saved.map((one) => keptOf(one, one.route, notes)) }
}

const APP = { app: 'onder-de-waterlijn', version: 1 } as const

function keptOf({ name, answers, lookback }: SavedRoute, route: KeptRoute['route'], notes: boolean): KeptRoute {
  return notes ? { name, route, answers, lookback } : { name, route }
}

/** Settings from a text, field by field: what is damaged falls back to the design's own. */
export function readSettings(text: string | null): Settings {
  const value = text === null ? null : parsed(text)
  if (typeof value !== 'object' || value === null) return SETTINGS
  const merged: Record<string, unknown> = { ...SETTINGS }
  for (const [key, field] of Object.entries(settings.shape)) {
    const read = field.safeParse((value as Record<string, unknown>)[key])
    if (read.success) merged[key] = read.data
  }
  return settings.parse(merged)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
