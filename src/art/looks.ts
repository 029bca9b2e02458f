/** Reads `story/<name>/looks.json`: how each of the cast looks, for the whole story. Whoever has no look gets one from their id. Called by draw. */
import { z } from 'zod'
import { MOODS } from '../engine/lines.ts'
import type { Id } from '../engine/types.ts'
import { BODIES, type BodyName } from './bodies.ts'
import { GARMENTS, type GarmentName } from './garments.ts'
import { peepNames } from './peeps.ts'

const BUSTS = (Object.keys(BODIES) as BodyName[]).filter((name) => BODIES[name].kind === 'bust')
const COLOUR = z.string().regex(/^#[0-9a-f]{6}$/, 'is not a colour like #c58a45')

const LOOK = z.strictObject({
  hair: z.enum(peepNames('hair')),
  beard: z.enum(peepNames('beard')).optional(),
  glasses: z.enum(peepNames('glasses')).optional(),
  garment: z.enum(Object.keys(GARMENTS) as [GarmentName]),
  /** The bust with another gesture, by mood; it must look like the same clothes. */
  gestures: z.partialRecord(z.enum(MOODS), z.enum(BUSTS)).optional(),
  colours: z.strictObject({
    skin: COLOUR,
    /** Absent: as black as the ink. */
    hair: COLOUR.optional(),
    /** Of a hijab or a turban. */
    cloth: COLOUR.optional(),
    top: COLOUR,
    legs: COLOUR,
    shoes: COLOUR,
    under: COLOUR.optional(),
    detail: COLOUR.optional(),
  }),
})

export type Look = z.infer<typeof LOOK>

/** A person may have the id of another instead of a look: they look the same. `file` is only named in what goes wrong: one sentence with the file and the field. */
export function readLooks(file: string, text: string): Record<Id, Look> {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (thrown) {
    throw new Error(`${file}: this is not JSON (${(thrown as Error).message}).`)
  }
  const parsed = z.record(z.string(), LOOK).safeParse(lent(data))
  if (parsed.success) return parsed.data
  const said = parsed.error.issues.map((issue) => {
    const strange = issue.code === 'unrecognized_keys' ? issue.keys : []
    const where = [...issue.path, ...strange].join('.')
    return `${file}: ${where || 'the file'}: ${strange.length > 0 ? 'is not known here' : issue.message}`
  })
  throw new Error(said.join('\n'))
}

/** An id instead of a look: exactly the look of that person. What is no such id stays, and is refused like any wrong look. */
function lent(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data
  const looks = data as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(looks).map(([who, look]) => [who, typeof look === 'string' && Object.hasOwn(looks, look) ? looks[look] : look]),
  )
}

const SKINS = ['#f0c8a4', '#e3b088', '#c98e64', '#9d6a48', '#7a4e36']
const HAIRS = ['Short', 'MediumShort', 'ShortCurly', 'Bun', 'ShortVolumed', 'MediumLong']
const CLOTHES: GarmentName[] = ['crew', 'shirt', 'blazer', 'turtleneck', 'hoodie']
const TOPS = ['#4f7f8c', '#b9705a', '#6d8a5e', '#c08a46', '#7a6a8c']
const LEGS = ['#3a4450', '#5a5148', '#2f4a56']

/** A plain look that is always the same for the same id. */
export function lookFrom(id: Id): Look {
  let seed = [...id].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7)
  const pick = <T>(list: readonly T[]): T => {
    seed = (seed * 7919 + 104_729) % 1_000_003
    return list[seed % list.length] as T
  }
  return {
    hair: pick(HAIRS),
    garment: pick(CLOTHES),
    colours: { skin: pick(SKINS), top: pick(TOPS), legs: pick(LEGS), shoes: '#f4efe4', under: '#f4efe4', detail: '#f4efe4' },
  }
}
