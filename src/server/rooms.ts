/** What is asked of the rooms by HTTP: making one, the way into one, and whether the server is well. Mounted before the files by index. */
import { randomInt } from 'node:crypto'
import { matchMaker } from '@colyseus/core'
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express'
import { decodeRoute } from '../engine/route.ts'
import { newRoom } from '../engine/session/session.ts'
import type { Room } from '../engine/session/types.ts'
import type { Route, Scenario } from '../engine/types.ts'
import { newCode, newKey, readCode } from './codes.ts'
import type { House } from './house.ts'
import type { Visitor } from './kamer.ts'
import { type Kept, newKept } from './kept.ts'
import { addressOf, isOwnPage, LIMITS, openMeter } from './limits.ts'
import { JOIN_REFUSALS, type JoinRefusal, join, type PlanMessage, plan, VERSION } from './wire.ts'

type Trouble = 'unfit' | 'unknownScenario' | 'limited' | 'full' | 'foreign' | 'stopping'

const STATUS: Record<Trouble | JoinRefusal | 'server', number> = {
  unfit: 400,
  unknownScenario: 400,
  limited: 429,
  full: 503,
  foreign: 403,
  stopping: 503,
  unknown: 404,
  key: 403,
  version: 409,
  server: 503,
}

const MAKE = '/rooms'
/** Where Colyseus in the browser asks for a way in. Its other methods are not offered. */
const JOIN = '/matchmake/joinOrCreate/kamer'
/** What may be posted to; everything else of this server is for reading. */
export const ROOM_POSTS = [MAKE, JOIN]

export function roomsRouter(house: House): Router {
  const router = Router()
  const body = express.json({ limit: LIMITS.bytes, type: 'application/json' })
  router.get('/health', health(house))
  router.post(MAKE, own(house), body, making(house))
  router.post(JOIN, own(house), body, joining(house))
  router.use(failed(house))
  return router
}

function refuse(response: Response, house: House, why: Trouble | JoinRefusal | 'server'): void {
  if (why !== 'stopping' && why !== 'unknownScenario' && why !== 'server') house.log.count(why)
  // The page reads `trouble`, Colyseus `error`.
  response.status(STATUS[why]).set('Cache-Control', 'no-store').json({ trouble: why, error: why })
}

function health(house: House): RequestHandler {
  return (_request, response) => {
    const { rooms, seats } = house.busy()
    response
      .status(house.isStopping() ? 503 : 200)
      .set('Cache-Control', 'no-store')
      .json({ ok: !house.isStopping(), rooms, seats })
  }
}

/** Only our own pages, and only while there is time for it. */
function own(house: House): RequestHandler {
  return (request, response, next) => {
    if (!isOwnPage(request, house.settings.hops)) return refuse(response, house, 'foreign')
    if (house.isStopping()) return refuse(response, house, 'stopping')
    next()
  }
}

/** A body that cannot be read, or a store that does not answer. */
function failed(house: House): ErrorRequestHandler {
  return (error: { status?: number }, _request, response, next) => {
    if (response.headersSent) return next(error)
    const isTheirs = error.status !== undefined && error.status < 500
    if (!isTheirs) house.log.trouble('request', error)
    refuse(response, house, isTheirs ? 'unfit' : 'server')
  }
}

function making(house: House): RequestHandler {
  const meter = openMeter(LIMITS.address.made)
  return async (request: Request, response: Response) => {
    const read = plan.safeParse(request.body)
    if (!read.success) return refuse(response, house, 'unfit')
    const room = await roomOf(read.data, house)
    if (typeof room === 'string') return refuse(response, house, room)
    if ((await meter.add(addressOf(request, house.settings.hops))) > LIMITS.address.made.times) return refuse(response, house, 'limited')
    if ((await house.snapshots.count()) >= LIMITS.rooms) return refuse(response, house, 'full')
    const key = newKey()
    const kept = newKept(room, key)
    const code = await place(house, kept)
    house.log.say('made', { room: kept.name, form: room.form, scenario: room.route.scenario, chair: room.route.chair })
    response.status(201).set('Cache-Control', 'no-store').json({ code, key })
  }
}

async function place(house: House, kept: Kept): Promise<string> {
  for (;;) {
    const code = newCode()
    if (await house.snapshots.make(code, JSON.stringify(kept), kept.room.madeAt)) return code
  }
}

/** The room that was asked for, or why there cannot be one. */
async function roomOf(plan: PlanMessage, { stories }: House): Promise<Room | Trouble> {
  const scenario = await stories.chair(plan.scenario, plan.chair)
  if (!scenario) return 'unknownScenario'
  const route = plan.form === 'replay' ? routeFrom(plan, scenario) : freshRoute(plan, scenario)
  if (!route || plan.stops.some((at) => at >= route.choices.length)) return 'unfit'
  const { form, by, stops, short } = plan
  return newRoom({ form, by, route, stops, short, now: Date.now() })
}

function freshRoute({ form, route, rules, scenario, chair }: PlanMessage, { hash, procedures, lab, samples }: Scenario): Route | null {
  const on = procedures.map(({ id }) => id).filter((id) => rules.includes(id))
  if (route !== null || on.length !== rules.length) return null
  // Rules are tried in the chair of the short form, in the week of its sample.
  if (form === 'rules' && lab?.short.chair !== chair) return null
  const carried = form === 'rules' ? (samples[chair]?.carried ?? []) : []
  return { scenario, hash, chair, rules: on.sort(), carried, seed: randomInt(2 ** 31 - 1), choices: [] }
}

function routeFrom({ route: code, scenario, chair }: PlanMessage, { choices }: Scenario): Route | null {
  const read = code === null ? null : decodeRoute(code, (id) => (id === scenario ? choices : null))
  return read?.ok && read.route.chair === chair && read.route.choices.length > 0 ? read.route : null
}

/** Colyseus makes the room of a code here when no process holds it yet: `onCreate` finds it among the snapshots. */
function joining(house: House): RequestHandler {
  const { address: limits } = LIMITS
  const [wrong, tried] = [openMeter(limits.wrongCode), openMeter(limits.tried)]
  return async (request: Request, response: Response) => {
    const address = addressOf(request, house.settings.hops)
    if ((await tried.add(address)) > limits.tried.times) return refuse(response, house, 'limited')
    const read = join.safeParse(request.body)
    if (!read.success) return refuse(response, house, 'unfit')
    const { role, key = null, version } = read.data
    const code = readCode(read.data.code)
    if (version !== undefined && version !== VERSION) return refuse(response, house, 'version')
    if (code === null || !(await house.snapshots.has(code)))
      return refuse(response, house, (await wrong.add(address)) > limits.wrongCode.times ? 'limited' : 'unknown')
    // Whoever has tried this many codes finds no room by it; who has a seat already comes back to it.
    const suspect = (await wrong.read(address)) > limits.wrongCode.most
    const visitor: Visitor = { address, suspect }
    try {
      const seat = await matchMaker.joinOrCreate('kamer', { code, role, key }, { ip: undefined, headers: new Headers(), req: visitor })
      response.set('Cache-Control', 'no-store').json(seat)
    } catch (error) {
      const { message } = error as Error
      const known = JOIN_REFUSALS.find((one) => one === message)
      if (!known) house.log.trouble('join', error)
      refuse(response, house, known ?? 'server')
    }
  }
}
