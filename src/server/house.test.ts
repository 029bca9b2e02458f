/** What happens by itself in the course of minutes and hours, in a house of this very process whose clock can be turned. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { clear, enter, madeFolder, makeRoom, pause, post, refusedAt } from '../../tests/serving.ts'
import { type OpenHouse, openHouse } from './house.ts'
import { LIMITS } from './limits.ts'
import { roomsRouter } from './rooms.ts'

let folder: string
let house: OpenHouse
let server: Server
let url: string
const lines: { what: string; where?: string }[] = []

beforeAll(async () => {
  folder = madeFolder()
  const settings = { data: `${folder}/data`, redis: null, publicAddress: null, hops: 0 }
  house = openHouse(`${folder}/dist`, settings, (line) => lines.push(JSON.parse(line)))
  server = createServer(express().use(roomsRouter(house)))
  await house.attach(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(async () => {
  await house.close()
  server.close()
  clear(folder)
})

/** Only the date: sockets and timers go on as they are. */
function later(ms: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms })
}

test('a room is forgotten a day after it was made, with people in it too', async () => {
  const { code, key } = await makeRoom(url)
  const lead = await enter(url, code, 'facilitator', key)
  later(LIMITS.kept.for - 60_000)
  await house.sweep()
  expect(await refusedAt(enter(url, code, 'beamer'))).toBe('came in')
  later(61_000)
  // Even before anybody has swept.
  expect(await refusedAt(enter(url, code, 'beamer'))).toBe('unknown')
  await house.sweep()
  expect(await lead.until('bye')).toEqual({ why: 'forgotten' })
  await lead.closed
  expect(await house.snapshots.count()).toBe(0)
})

test('an empty room leaves memory after a while, and comes back from what was kept', async () => {
  const before = LIMITS.empty
  Object.assign(LIMITS, { empty: 80 })
  const { code, key } = await makeRoom(url)
  const lead = await enter(url, code, 'facilitator', key)
  expect(await lead.ask({ type: 'begin' })).toBeNull()
  lead.leave()
  await pause(20)
  expect(house.busy().rooms).toBe(1)
  await expect.poll(() => house.busy().rooms).toBe(0)
  Object.assign(LIMITS, { empty: before })
  const again = await enter(url, code, 'facilitator', key)
  expect(again.room()).toMatchObject({ phase: 'reading', moves: 1 })
  again.leave()
})

test('a key for another facilitator holds ten minutes', async () => {
  const { code, key } = await makeRoom(url)
  const lead = await enter(url, code, 'facilitator', key)
  lead.line.send('handOver')
  const next = (await lead.until('handover')).key
  later(LIMITS.handover + 1000)
  expect(await refusedAt(enter(url, code, 'facilitator', next))).toBe('key')
  expect(await lead.ask({ type: 'begin' })).toBeNull()
})

test('the health address counts rooms and people', async () => {
  const { code, key } = await makeRoom(url)
  const now = house.busy()
  await enter(url, code, 'facilitator', key)
  const phone = await enter(url, code, 'participant')
  const tab = await enter(url, code, 'participant', phone.key)
  expect(await (await fetch(`${url}/health`)).json()).toEqual({ ok: true, rooms: now.rooms + 1, seats: now.seats + 2 })
  tab.leave()
  await expect.poll(() => house.busy().seats).toBe(now.seats + 1)
})

test('what cannot be saved is not answered, and is answered once it could be', async () => {
  const { code, key } = await makeRoom(url)
  const lead = await enter(url, code, 'facilitator', key)
  const { save } = house.snapshots
  house.snapshots.save = () => Promise.reject(Object.assign(new Error('vol'), { code: 'SQLITE_FULL' }))
  const asked = lead.ask({ type: 'begin' })
  await pause(200)
  expect(lead.heard.some(({ type }) => type === 'did')).toBe(false)
  expect(lines).toContainEqual(expect.objectContaining({ what: 'trouble', where: 'save', error: 'SQLITE_FULL' }))
  house.snapshots.save = save
  expect(await asked).toBeNull()
})

test('a store that does not answer: the door says that the server is at fault, and nothing is called forgotten that is not', async () => {
  const { code, key } = await makeRoom(url)
  const lead = await enter(url, code, 'facilitator', key)
  const { has, forget } = house.snapshots
  const away = () => Promise.reject(Object.assign(new Error('weg'), { code: 'ECONNREFUSED' }))
  Object.assign(house.snapshots, { has: away, forget: away })
  expect(await post(url, 'matchmake/joinOrCreate/kamer', { code, role: 'beamer' })).toMatchObject({
    status: 503,
    body: { error: 'server' },
  })
  lead.line.send('forget')
  await expect
    .poll(() => lines.filter(({ what }) => what === 'trouble').map(({ where }) => where))
    .toEqual(expect.arrayContaining(['request', 'forget']))
  expect(lead.heard.some(({ type }) => type === 'bye')).toBe(false)
  Object.assign(house.snapshots, { has, forget })
  expect(await lead.ask({ type: 'begin' })).toBeNull()
  expect(await refusedAt(enter(url, code, 'beamer'))).toBe('came in')
})

test('a room that another one holds by now is let go of, unanswered', async () => {
  const { code, key } = await makeRoom(url)
  const lead = await enter(url, code, 'facilitator', key)
  await house.snapshots.take(code, 'somebody else')
  lead.send({ type: 'begin', moves: 0 })
  expect(await lead.until('bye')).toEqual({ why: 'stopping' })
  expect(lead.heard.some(({ type }) => type === 'did')).toBe(false)
  const again = await enter(url, code, 'facilitator', key)
  expect(again.room().phase).toBe('lobby')
})

test('a connection that never says hello is cut', async () => {
  Object.assign(LIMITS, { look: 50 })
  const { code } = await makeRoom(url)
  const { body } = await post(url, 'matchmake/joinOrCreate/kamer', { code, role: 'beamer' })
  const socket = new WebSocket(`${url.replace('http', 'ws')}/${body.processId}/${body.roomId}?sessionId=${body.sessionId}`)
  await new Promise((opened) => socket.addEventListener('open', opened))
  const cut = new Promise((done) => socket.addEventListener('close', () => done('cut')))
  await pause(50)
  later(LIMITS.greeting + 1000)
  expect(await cut).toBe('cut')
})
