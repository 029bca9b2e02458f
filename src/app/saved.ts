/** What a saved route looks like from outside: the schema at the door for device storage and route files. Called by device and dispatch. */
import * as z from 'zod/mini'
import type { SavedRoute, Settings } from '../store/store.ts'
import { SETTINGS } from '../store/store.ts'

/** Most bytes that are read from a file somebody opens. */
export const MOST_FILE = 64 * 1024

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
})

const file = z.object({ app: z.literal('onder-de-waterlijn'), version: z.literal(1), name, route })

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
})

export type RouteFile = z.infer<typeof file>

export function readSaved(value: unknown): SavedRoute | null {
  const read = saved.safeParse(value)
  return read.success ? read.data : null
}

/** A route file's text, or null when it is none. */
export function readRouteFile(text: string): RouteFile | null {
  const read = file.safeParse(parsed(text))
  return read.success ? read.data : null
}

/** What leaves the device: the name and the route. What somebody wrote down stays here. */
export function routeFile(one: SavedRoute, which: 'route' | 'before'): RouteFile {
  const route = which === 'before' && one.before ? one.before : one.route
  return { app: 'onder-de-waterlijn', version: 1, name: one.name, route }
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
