/** What scenario.json, the json of a chair, leiding.json, procedures.json and glossary.json must hold. Called by parts, hints and scenario through json. */
import { z } from 'zod'
import { BEFORE } from '../engine/carried.ts'
import { CAUSES, MOODS, PLACES, STYLES } from '../engine/lines.ts'
import { METERS } from '../engine/meters.ts'
import type { Sentence } from './complaint.ts'

export const ID = /^[a-z][a-z0-9_]{0,39}$/

/** What a value should be, behind its name; a schema names one of these as its message. */
export const SHAPES: Record<string, Sentence> = {
  id: {
    nl: 'moet een id zijn: kleine letters, cijfers en _, eerst een letter, hoogstens 40 tekens',
    en: 'should be an id: small letters, digits and _, a letter first, at most 40',
  },
  pair: {
    nl: 'moet de id van een eerder paar klokken zijn, tussen aanhalingstekens; vanaf dat paar telt {n} de dagen',
    en: 'should be the id of an earlier pair of clocks, between quotes; {n} counts the days from that pair',
  },
  tag: {
    nl: 'moet always zijn, carried, outcome:unintended, guess:missed of guess:hit, of cause:, style:, theory:, chair: of ending: met een naam erachter',
    en: 'should be always, carried, outcome:unintended, guess:missed or guess:hit, or cause:, style:, theory:, chair: or ending: with a name behind it',
  },
  filled: { nl: 'mag niet leeg zijn', en: 'should not be empty' },
  rising: { nl: 'moet van het kleinste getal naar het grootste gaan', en: 'should go from the smaller number to the larger' },
  day: {
    nl: `moet een verhaaldag zijn: een heel getal vanaf 1 (alleen bij de stoel “${BEFORE}” mag het 0 zijn)`,
    en: `should be a story day: a whole number from 1 (0 is for the chair “${BEFORE}” only)`,
  },
  started: {
    nl: 'ontbreekt: een stoel die klaar is, heeft een eerste passage nodig',
    en: 'is missing: a chair that is ready needs its first passage',
  },
}

/** What a question of the look back may be tied to. */
const TAG = new RegExp(
  `^(?:always|carried|outcome:unintended|guess:(?:missed|hit)|cause:(?:${CAUSES.join('|')})|style:(?:${STYLES.join('|')})|(?:theory|chair|ending):[a-z][a-z0-9_]{0,39})$`,
)

const id = z.string().regex(ID, 'id')
const text = z.string().trim().regex(/./su, 'filled')
const minutes = z.tuple([z.int().min(1), z.int().min(1)]).refine(([from, to]) => from <= to, 'rising')
const day = z.int().min(0)
const share = z.number().min(0).max(1)
const condition = z.enum(METERS.flatMap((meter) => (meter.kind === 'condition' ? [meter.name] : [])))

const chair = z
  .strictObject({
    id,
    title: text,
    line: text,
    start: id.optional(),
    ready: z.boolean(),
    minutes: minutes.optional(),
    as: id.optional(),
    time: z.literal(false).optional(),
  })
  .refine((one) => !one.ready || one.start !== undefined, {
    path: ['start'],
    message: 'started',
  })

const clock = z.strictObject({
  id,
  client: text,
  since: z.string({ error: 'pair' }).regex(ID, 'pair').optional(),
  procedure: text,
  weeks: z.int().min(0),
})
const option = z.strictObject({ good: text, costs: text, told: text.optional() })
const sample = z.strictObject({ title: text, carried: z.array(id), choices: z.array(id), seed: z.int().min(0).max(2147483647) })

/** What the json of a chair may hold as well, in the same shapes. */
const SHARED = {
  documents: z.record(id, text),
  clocks: z.array(clock),
  decisions: z.array(
    z
      .strictObject({ id, chair: id.optional(), title: text, day, options: z.record(id, option) })
      .refine((one) => one.day > 0 || one.chair === BEFORE, { path: ['day'], message: 'day' }),
  ),
  outcomes: z.record(id, z.strictObject({ title: text, bad: z.literal(true).optional() })),
  endings: z.record(id, z.strictObject({ title: text, text })),
  causes: z.record(id, text),
  sources: z.array(z.strictObject({ id: text, title: text, where: text })),
  facts: z.array(z.strictObject({ text, source: text, check: z.boolean(), used: text })),
  samples: z.record(id, sample),
}

export const SCENARIO = z.strictObject({
  ...SHARED,
  id,
  /** Only ever false: the start page does not show it; its own address still opens it. */
  listed: z.literal(false).optional(),
  title: text,
  client: text,
  tagline: text,
  summary: text,
  minutes,
  content: z.array(text),
  chairs: z.array(chair).min(1),
  cast: z.array(z.strictObject({ id, name: text, role: text, line: text, moods: z.array(z.enum(MOODS)), chair: id.optional() })),
  places: z.partialRecord(z.enum(PLACES), text),
  asks: z.record(id, text),
  clocks: SHARED.clocks.min(1),
  samples: SHARED.samples.optional(),
  /** How often each way of beginning comes in; the rules lab draws lives from it. */
  situations: z.array(z.strictObject({ decision: id, shares: z.record(id, share), text, source: text.nullable() })).optional(),
  lab: z
    .strictObject({
      gate: id,
      days: z.int().min(1),
      counted: z.array(z.strictObject({ meter: condition, title: text, without: text })).min(1),
      short: z.strictObject({ chair: id, decisions: z.array(id) }),
      alike: z.array(text).optional(),
    })
    .optional(),
})
export type ScenarioFile = z.infer<typeof SCENARIO>

export const CHAIR_PART = z.strictObject(SHARED).partial()
export type ChairPart = z.infer<typeof CHAIR_PART>

export const PROCEDURES = z.array(
  z.strictObject({
    id,
    title: text,
    now: text,
    alternative: text,
    helps: text,
    unintended: text,
    bites: text,
    closed: text,
    source: text,
    check: z.boolean(),
    /** May be left out; the parentheses in LIST regels decide. */
    on: z.boolean().optional(),
    /** Told since routes were made without it. */
    later: z.literal(true).optional(),
  }),
)
export type ProcedureFile = z.infer<typeof PROCEDURES>

export const GLOSSARY = z.array(z.strictObject({ id, term: text, forms: z.array(text).min(1), short: text, source: text }))
export type GlossaryFile = z.infer<typeof GLOSSARY>

export const QUESTIONS = z.array(
  z.strictObject({ id, order: z.literal([1, 2, 3]), text, tags: z.array(z.string({ error: 'tag' }).regex(TAG, 'tag')).min(1) }),
)
export type QuestionFile = z.infer<typeof QUESTIONS>

/** What leiding.json holds by decision; how many and how long is for hints to say. */
export const HINTS = z.record(id, z.strictObject({ ask: z.array(text), listen: text, theory: z.array(id), avoid: text }))
