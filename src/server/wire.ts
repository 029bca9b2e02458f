/** The shape of everything that comes in from outside: requests, and messages of a connection. What does not fit is refused whole. Called by rooms and kamer. */
import { z } from 'zod'
import type { LeadCommand, SeatCommand, SessionEvent, SessionRefusal, Welcome, Who } from '../engine/session/types.ts'
import { KEY } from './codes.ts'

/** Counts up when an older page can no longer talk with this server. */
export const VERSION = 1

const id = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/)
/** An option of a ballot: an id of the story, `?token` where the story has lost it, or `?`. */
const choice = z.string().regex(/^(\?[A-Za-z0-9_-]{0,4}|[a-z][a-z0-9_]{0,39})$/)
const seat = z.string().regex(/^s[1-9]\d{0,5}$/)
const ballot = z.string().regex(/^b\d{1,5}$/)
const own = z.string().regex(/^[\w-]{1,24}$/)
/** The session says what is too long, once blanks are out of it. */
const sentence = z.string().max(1000)
const place = z.int().min(0).max(2000)
const slipKind = z.enum(['question', 'advice', 'learned'])
const step = z.literal([0, 1, 2, 3, 4, 5, 6])
/** Milliseconds in two hours. */
const TWO_HOURS = 7_200_000

const forSeats = [
  z.strictObject({ type: z.literal('vote'), ballot, round: z.int().min(0).max(1), choice, why: sentence }),
  z.strictObject({ type: z.literal('write'), kind: slipKind, text: sentence }),
  z.strictObject({ type: z.literal('unwrite'), slip: own }),
] as const

const moves = z.int().min(0).max(1_000_000)
const lead = <Name extends string, Shape extends z.core.$ZodLooseShape>(name: Name, shape: Shape) =>
  z.strictObject({ moves, type: z.literal(name), ...shape })

const forLead = [
  lead('begin', {}),
  lead('turn', { page: z.int().min(-1).max(1000) }),
  lead('goTo', { made: place }),
  lead('openVote', {}),
  lead('reveal', {}),
  lead('count', { counts: z.record(choice, z.int().min(0).max(1000)) }),
  lead('take', { choice: choice.nullable(), why: sentence }),
  lead('timer', { for: z.number().min(0).max(TWO_HOURS) }),
  lead('extend', { by: z.number().min(-TWO_HOURS).max(TWO_HOURS) }),
  lead('pause', { on: z.boolean() }),
  lead('hide', { id: own, on: z.boolean() }),
  lead('step', { to: step, part: z.int().min(0).max(9) }),
  lead('water', { clear: z.boolean() }),
  lead('openSlips', { kind: slipKind }),
  lead('readOut', { slip: own.nullable() }),
  lead('bringer', { seat: seat.nullable() }),
  lead('question', { text: sentence }),
  lead('theory', { card: id.nullable() }),
  lead('branch', { at: place, choice }),
  lead('part', { to: z.literal([1, 2, 3, 4, 5]) }),
  lead('action', { what: sentence, who: sentence, when: z.string().max(10) }),
  lead('write', { kind: slipKind, text: sentence }),
  lead('share', { on: z.boolean() }),
  lead('note', { at: place, text: z.string().max(4000) }),
  lead('release', { seat }),
  lead('end', {}),
] as const

const command = z.union([z.discriminatedUnion('type', forSeats), z.discriminatedUnion('type', forLead)]) satisfies z.ZodType<
  SeatCommand | LeadCommand
>

/** `do`: something is asked of the session. `n` counts up on each connection. */
export const doMessage = z.strictObject({ n: z.int().min(1).max(2_147_483_647), command })

/** What remains of a `do` that does not fit: enough to answer it. */
export const anyDo = z.looseObject({ n: doMessage.shape.n })

/** `POST rooms`. */
export const plan = z.strictObject({
  form: z.enum(['decide', 'replay', 'rules']),
  by: z.literal('phones'),
  scenario: id,
  chair: id,
  rules: z.array(id).max(50),
  route: z.string().max(12_000).nullable(),
  stops: z.array(place).max(200),
  short: z.boolean(),
})
export type PlanMessage = z.infer<typeof plan>

/** Coming in. `code` is read as it was typed. */
export const join = z.strictObject({
  code: z.string().max(40),
  role: z.enum(['facilitator', 'beamer', 'participant']),
  key: z.string().regex(KEY).nullish(),
  version: z.number().optional(),
})
export type JoinMessage = z.infer<typeof join>

export type JoinRefusal = 'unknown' | 'full' | 'key' | 'limited' | 'version'
export const JOIN_REFUSALS: readonly JoinRefusal[] = ['unknown', 'full', 'key', 'limited', 'version']

/** Why the host hangs up. stopping: this process ends or another has the room; come back at once. */
export type Bye = 'forgotten' | 'handedOver' | 'released' | 'stopping'

/** What goes out, by name. */
export interface Out {
  welcome: Welcome & { who: Who; now: number; version: number; seq: 0; key?: string }
  events: { seq: number; events: SessionEvent[] }
  did: { n: number; refused: SessionRefusal | 'limited' | null }
  handover: { key: string }
  bye: { why: Bye }
}
