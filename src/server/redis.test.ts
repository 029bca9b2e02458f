/** Two processes and one Redis: one room for one code, votes that outlive their process, and an address for each. Skipped where no redis-server is installed. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { connect, createServer } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { clear, enter, type Guest, madeFolder, makeRoom, pause, post, refusedAt, type Serving, serve } from '../../tests/serving.ts'
import type { Ballot } from '../engine/session/types.ts'
import { newKey } from './codes.ts'
import { LIMITS } from './limits.ts'
import { openRedis } from './redis.ts'

const installed = spawnSync('redis-server', ['--version']).status === 0
if (!installed) console.log('No redis-server here: what several processes do together is not tested.')

let redis: ChildProcess
let redisPort = 0
let env: Record<string, string>
let folder: string
const open: Serving[] = []

describe.skipIf(!installed)('with Redis', () => {
  beforeAll(async () => {
    redisPort = await freePort()
    // How long a process may be silent before it is taken for dead, in milliseconds: 2,000 in earnest.
    env = { REDIS_URL: `redis://127.0.0.1:${redisPort}`, COLYSEUS_PRESENCE_SHORT_TIMEOUT: '700' }
    redis = spawn('redis-server', ['--port', String(redisPort), '--save', '', '--bind', '127.0.0.1'], { stdio: 'ignore' })
    while (!(await isOpen(redisPort))) await pause(20)
    folder = madeFolder()
  })
  afterEach(async () => {
    await Promise.all(open.splice(0).map((server) => server.stop('SIGKILL')))
    // The next processes need not look for those that were killed.
    await new Promise((done) => connect(redisPort, '127.0.0.1').end('FLUSHALL\r\n').on('close', done).resume())
  })
  afterAll(() => {
    redis.kill('SIGKILL')
    clear(folder)
  })

  /** Reached at its own port, as browsers reach it by a path of its own through the proxy in front. */
  const start = async (more = {}) => {
    const port = await freePort()
    const server = await serve(folder, { ...env, PORT: String(port), PUBLIC_ADDRESS: `127.0.0.1:${port}`, ...more })
    open.push(server)
    return server
  }
  const both = () => Promise.all([start(), start()])

  test('the store answers for the last one who took a room, and for nobody before', async () => {
    const { snapshots, presence, isThere } = openRedis(env.REDIS_URL as string)
    await isThere()
    const now = Date.now()
    expect([await snapshots.make('AAAAAA', 'een', now), await snapshots.make('AAAAAA', 'twee', now)]).toEqual([true, false])
    expect([await snapshots.has('AAAAAA'), await snapshots.has('BBBBBB'), await snapshots.count()]).toEqual([true, false, 1])
    expect(await snapshots.take('AAAAAA', 'a')).toBe('een')
    expect(await snapshots.save('AAAAAA', 'a', 'drie')).toBe(true)
    expect(await snapshots.take('AAAAAA', 'b')).toBe('drie')
    expect([await snapshots.holds('AAAAAA', 'a'), await snapshots.holds('AAAAAA', 'b')]).toEqual([false, true])
    expect(await snapshots.save('AAAAAA', 'a', 'vier')).toBe(false)
    expect(await snapshots.save('AAAAAA', 'b', 'vijf')).toBe(true)
    const day = LIMITS.kept.for
    expect(await snapshots.make('CCCCCC', 'oud', now - day - 1)).toBe(true)
    expect([await snapshots.has('CCCCCC'), await snapshots.take('CCCCCC', 'a')]).toEqual([false, null])
    expect([await snapshots.sweep(), await snapshots.sweep(), await snapshots.count()]).toEqual([1, 0, 1])
    await snapshots.forget('AAAAAA')
    expect([await snapshots.has('AAAAAA'), await snapshots.take('AAAAAA', 'a'), await snapshots.count()]).toEqual([false, null, 0])
    presence.shutdown()
  })

  test('both get the first of one code at the same time: it is one room', async () => {
    const servers = await both()
    for (let round = 0; round < 5; round++) {
      const { code, key } = await makeRoom((servers[round % 2] as Serving).url)
      const comings = Array.from({ length: 10 }, (_, n) => enter((servers[n % 2] as Serving).url, code, 'participant'))
      const guests = await Promise.all(comings)
      const lead = await enter(servers[0].url, code, 'facilitator', key)
      await lead.sees(({ seats }) => Object.values(seats).filter(({ here }) => here).length === 10)
      expect(new Set(guests.map(({ line }) => line.roomId)).size).toBe(1)
      expect(new Set(guests.map((guest) => JSON.stringify(guest.welcome().who))).size).toBe(10)
      for (const guest of [...guests, lead]) guest.leave()
    }
  })

  test('the process that holds a room is killed: the other one goes on with it, and no vote is lost', async () => {
    const [one, two] = await both()
    const { code, key } = await makeRoom(one.url)
    const lead = await enter(one.url, code, 'facilitator', key)
    const phones = await Promise.all(Array.from({ length: 4 }, (_, n) => enter((n % 2 ? one : two).url, code, 'participant')))
    await lead.ask({ type: 'begin' })
    await lead.ask({ type: 'openVote' })
    for (const phone of phones) await phone.sees(({ phase }) => phase === 'voting')
    const ballot = lead.room().ballot as Ballot
    for (const phone of phones)
      expect(await phone.ask({ type: 'vote', ballot: ballot.id, round: 0, choice: 'tekenen', why: '' })).toBeNull()
    await one.stop('SIGKILL')
    await lead.closed
    const at = performance.now()
    const again = await comeBack(() => enter(two.url, code, 'facilitator', key))
    const back = await Promise.all(phones.map(({ key }) => comeBack(() => enter(two.url, code, 'participant', key))))
    expect(performance.now() - at).toBeLessThan(10_000)
    back.forEach((phone, n) => {
      expect(phone.welcome().who).toEqual(phones[n]?.welcome().who)
    })
    expect(await again.ask({ type: 'reveal' })).toBeNull()
    expect(again.room().ballot?.rounds[0]?.counts?.tekenen).toBe(4)
  })

  test('a process that was asleep and wakes up lets go of the room another one has taken over', async () => {
    const [one, two] = await both()
    const { code, key } = await makeRoom(one.url)
    const lead = await enter(one.url, code, 'facilitator', key)
    one.child.kill('SIGSTOP')
    const next = await comeBack(() => enter(two.url, code, 'facilitator', key))
    expect(await next.ask({ type: 'begin' })).toBeNull()
    one.child.kill('SIGCONT')
    expect(await lead.until('bye')).toEqual({ why: 'stopping' })
    expect(lead.heard.some(({ type }) => type === 'did')).toBe(false)
    const third = await enter(one.url, code, 'facilitator', key)
    expect(third.room()).toMatchObject({ phase: 'reading', moves: 1 })
    expect(third.line.roomId).toBe(next.line.roomId)
  }, 30_000)

  test('stopped in good order, its rooms move to the other at once; forgotten, a room is gone from both', async () => {
    const [one, two] = await both()
    const { code, key } = await makeRoom(one.url)
    const lead = await enter(one.url, code, 'facilitator', key)
    await lead.ask({ type: 'begin' })
    expect(await one.stop()).toBe(0)
    expect(await lead.until('bye')).toEqual({ why: 'stopping' })
    const at = performance.now()
    const again = await enter(two.url, code, 'facilitator', key)
    expect(performance.now() - at).toBeLessThan(2000)
    expect(again.room().phase).toBe('reading')
    again.line.send('forget')
    await again.closed
    expect(await refusedAt(enter(two.url, code, 'beamer'))).toBe('unknown')
    expect(await refusedAt(enter((await start()).url, code, 'beamer'))).toBe('unknown')
  })

  test('browsers are sent to the process that holds the room', async () => {
    const [one, two] = await Promise.all([start({ PUBLIC_ADDRESS: 'spel.example/a' }), start({ PUBLIC_ADDRESS: 'spel.example/b' })])
    const { code } = await makeRoom(two.url)
    const seats = []
    for (const server of [two, one, two])
      seats.push((await post(server.url, 'matchmake/joinOrCreate/kamer', { code, role: 'beamer' })).body)
    expect(seats.map(({ publicAddress }) => publicAddress)).toEqual(Array(3).fill('spel.example/b'))
  })

  test('a whole group that comes in the same breath is nothing to warn of with the code of its room', async () => {
    const server = await start()
    const { code } = await makeRoom(server.url)
    const coming = { code, role: 'participant' }
    const asked = Array.from({ length: 40 }, () => post(server.url, 'matchmake/joinOrCreate/kamer', { ...coming, key: newKey() }))
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array(40).fill(200))
    await pause(100)
    expect(server.said()).not.toContain(code)
  })

  test('Redis is away for a moment: what was asked is answered when it is back', async () => {
    const server = await start()
    const { code, key } = await makeRoom(server.url)
    const lead: Guest = await enter(server.url, code, 'facilitator', key)
    redis.kill('SIGSTOP')
    const asked = lead.ask({ type: 'begin' })
    await pause(300)
    expect(lead.heard.some(({ type }) => type === 'did')).toBe(false)
    redis.kill('SIGCONT')
    expect(await asked).toBeNull()
  })
})

/** As a page does: again, until it is let in. */
async function comeBack(coming: () => Promise<Guest>): Promise<Guest> {
  for (let tries = 0; ; tries++) {
    try {
      return await coming()
    } catch (reason) {
      if (tries > 20) throw reason
      await pause(300)
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}
