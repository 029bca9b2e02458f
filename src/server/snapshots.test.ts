/** What is left of a room when the process is gone: killed, stopped, or started on a file that is too old or broken. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, test } from 'vitest'
import { clear, enter, type Guest, madeFolder, makeRoom, PLAN, pause, post, refusedAt, type Serving, serve } from '../../tests/serving.ts'
import type { Ballot } from '../engine/session/types.ts'
import { newKey } from './codes.ts'
import { readSettings } from './settings.ts'

const open: Serving[] = []
const folders: string[] = []

afterEach(async () => {
  for (const server of open.splice(0)) await server.stop('SIGKILL')
  for (const folder of folders.splice(0)) clear(folder)
})

async function start(folder?: string, env = {}): Promise<Serving> {
  const at = folder ?? madeFolder()
  if (!folder) folders.push(at)
  const server = await serve(at, env)
  open.push(server)
  return server
}

const fileOf = ({ folder }: Serving) => join(folder, 'data', 'rooms.sqlite')
const vote = (ballot: Ballot, choice: string) => ({ type: 'vote' as const, ballot: ballot.id, round: 0, choice, why: `Omdat ${choice}` })

async function inARound(url: string, people: number) {
  const { code, key } = await makeRoom(url)
  const lead = await enter(url, code, 'facilitator', key)
  const phones: Guest[] = []
  for (let n = 0; n < people; n++) phones.push(await enter(url, code, 'participant'))
  await lead.ask({ type: 'begin' })
  await lead.ask({ type: 'openVote' })
  for (const phone of phones) await phone.sees(({ phase }) => phase === 'voting')
  return { code, key, lead, phones, ballot: lead.room().ballot as Ballot }
}

describe('killed in the middle of a round', () => {
  test('every vote that was answered is there, everybody has their seat, and the round goes on', async () => {
    const server = await start()
    const { code, key, phones, ballot } = await inARound(server.url, 8)
    // Killed while the votes come in: what was answered counts, what was not is sent again.
    const answered = new Set<number>()
    phones.forEach((phone, n) => {
      const mine = phone.send(vote(ballot, n % 2 ? 'tekenen' : 'vinkje'))
      void phone
        .until('did', ({ n }) => n === mine)
        .then(
          ({ refused }) => refused === null && answered.add(n),
          () => {},
        )
    })
    await expect.poll(() => answered.size, { interval: 1 }).toBeGreaterThan(0)
    await server.stop('SIGKILL')
    await Promise.all(phones.map(({ closed }) => closed))
    const known = new Set(answered)

    const again = await start(server.folder)
    const lead = await enter(again.url, code, 'facilitator', key)
    expect(lead.room()).toMatchObject({ phase: 'voting', made: 0 })
    expect(Object.values(lead.room().seats).every(({ here }) => !here)).toBe(true)
    const back = await Promise.all(phones.map(({ key }) => enter(again.url, code, 'participant', key)))
    for (const [n, phone] of back.entries()) {
      expect(phone.welcome().who).toEqual(phones[n]?.welcome().who)
      if (known.has(n))
        expect(phone.room().ballot?.rounds[0]?.votes[`s${n + 1}`]).toMatchObject({ why: vote(ballot, n % 2 ? 'tekenen' : 'vinkje').why })
      expect(await phone.ask(vote(ballot, n % 2 ? 'tekenen' : 'vinkje'))).toBeNull()
    }
    expect(await lead.ask({ type: 'reveal' })).toBeNull()
    expect(lead.room().ballot?.rounds[0]?.counts).toEqual({ vinkje: 4, tekenen: 4, test: 0, '?': 0 })
  })

  test('keys are kept as hashes only, and a key for the next facilitator still works', async () => {
    const server = await start()
    const { code, key, lead, phones } = await inARound(server.url, 1)
    lead.line.send('handOver')
    const next = (await lead.until('handover')).key
    await server.stop('SIGKILL')
    const bytes = readdirSync(join(server.folder, 'data'))
      .map((file) => readFileSync(join(server.folder, 'data', file), 'latin1'))
      .join('')
    expect(bytes).toContain(code)
    for (const secret of [key, next, phones[0]?.key as string]) expect(bytes).not.toContain(secret)
    const again = await start(server.folder)
    const other = await enter(again.url, code, 'facilitator', next)
    expect(other.welcome().key).toMatch(/^[\w-]{22}$/)
    expect(await refusedAt(enter(again.url, code, 'facilitator', key))).toBe('key')
  })
})

test('stopped: rooms are told, everything is kept, and the process ends in good order', async () => {
  const server = await start()
  const { code, key, phones, lead, ballot } = await inARound(server.url, 2)
  const [one, two] = phones as [Guest, Guest]
  expect(await one.ask(vote(ballot, 'tekenen'))).toBeNull()
  two.send(vote(ballot, 'vinkje'))
  const at = performance.now()
  expect(await server.stop('SIGTERM')).toBe(0)
  expect(performance.now() - at).toBeLessThan(5000)
  for (const guest of [lead, one, two]) {
    expect(await guest.until('bye')).toEqual({ why: 'stopping' })
    await guest.closed
  }
  expect(server.log().map(({ what }) => what)).toEqual(expect.arrayContaining(['started', 'made', 'opened', 'joined', 'closed', 'stopped']))
  const again = await start(server.folder)
  const back = await enter(again.url, code, 'facilitator', key)
  expect(Object.keys(back.room().ballot?.rounds[0]?.votes ?? {})).toContain('s1')
})

test('stopped while somebody neither listens nor goes: it ends in time all the same, and lets nobody in meanwhile', async () => {
  const server = await start()
  const { code } = await inARound(server.url, 1)
  const { body } = await post(server.url, 'matchmake/joinOrCreate/kamer', { code, role: 'beamer' })
  const deaf = connect(server.port, '127.0.0.1')
  deaf.write(
    `GET /${body.processId}/${body.roomId}?sessionId=${body.sessionId} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
  )
  await pause(100)
  deaf.pause()
  const at = performance.now()
  const ending = server.stop('SIGTERM')
  await pause(100)
  const said = await fetch(`${server.url}/health`).then(
    ({ status }) => status,
    () => 'gone',
  )
  expect([503, 'gone']).toContain(said)
  expect(await ending).toBe(0)
  expect(performance.now() - at).toBeLessThan(5000)
  deaf.destroy()
})

describe('what lies there when it starts', () => {
  test('rooms of yesterday are forgotten, rooms that cannot be read are unknown, and the others are there', async () => {
    const first = await start()
    const code = async () => (await makeRoom(first.url)).code
    const [old, fine, gone] = [await code(), await code(), await code()]
    const shape = { name: 'x', facilitator: 'a'.repeat(64), handover: null, seats: {}, arrivals: 0 }
    const bare = { form: 'decide', route: { scenario: 'proef', chair: 'casemanager', choices: [] }, seats: {}, past: [], madeAt: 1 }
    const broken = ['{"room":', '{}', '[]', `{"__proto__":{"x":1},"room":{}}`, JSON.stringify({ ...shape, room: bare })]
    const codes = await Promise.all(broken.map(code))
    await first.stop()
    const database = new DatabaseSync(fileOf(first))
    for (const [n, text] of broken.entries()) database.prepare('UPDATE room SET text = ? WHERE code = ?').run(text, codes[n] as string)
    database.prepare('UPDATE room SET made = ? WHERE code = ?').run(Date.now() - 24 * 60 * 60 * 1000 - 1000, old)
    database.prepare(`UPDATE room SET text = replace(text, '"proef"', '"weg"') WHERE code = ?`).run(gone)
    database.close()

    const server = await start(first.folder)
    expect(server.log()).toContainEqual(expect.objectContaining({ what: 'swept', rooms: 1 }))
    for (const none of [old, ...codes]) expect(await refusedAt(enter(server.url, none, 'beamer'))).toBe('unknown')
    expect(server.log().filter(({ what, where }) => what === 'unreadable' || where === 'open')).toHaveLength(codes.length)
    // Of a story that is not built any more.
    expect(await refusedAt(enter(server.url, gone, 'beamer'))).toBe('version')
    expect(await refusedAt(enter(server.url, fine, 'beamer'))).toBe('came in')
  })

  test('a room with a fault inside costs the connection that met it, not the server', async () => {
    const first = await start()
    const { code, key } = await makeRoom(first.url)
    const { code: other } = await makeRoom(first.url)
    await first.stop()
    const database = new DatabaseSync(fileOf(first))
    database.prepare(`UPDATE room SET text = replace(text, '"notes":{}', '"notes":null') WHERE code = ?`).run(code)
    database.close()
    const server = await start(first.folder)
    const lead = await enter(server.url, code, 'facilitator', key)
    lead.send({ type: 'note', at: 0, text: 'GEHEIM', moves: 0 })
    await lead.closed
    expect(server.log()).toContainEqual(
      expect.objectContaining({ what: 'trouble', where: 'message', error: 'TypeError', place: expect.stringMatching(/^src\/engine\//) }),
    )
    expect(server.said()).not.toContain('GEHEIM')
    const again = await enter(server.url, code, 'facilitator', key)
    expect(await again.ask({ type: 'begin' })).toBeNull()
    expect(await refusedAt(enter(server.url, other, 'beamer'))).toBe('came in')
  })

  test('a file that is no database is set aside, and it begins anew', async () => {
    const first = await start()
    const { code } = await makeRoom(first.url)
    await first.stop()
    writeFileSync(fileOf(first), 'geen database maar wel een bestand van enige lengte'.repeat(100))
    const again = await start(first.folder)
    expect(again.log()).toContainEqual(expect.objectContaining({ what: 'set aside' }))
    expect(readdirSync(join(first.folder, 'data')).filter((name) => name.endsWith('.unreadable'))).toHaveLength(1)
    expect(await refusedAt(enter(again.url, code, 'beamer'))).toBe('unknown')
    await makeRoom(again.url)
  })
})

test.each([
  [{ DATA: '/dev/null/data' }, /^DATA: “\/dev\/null\/data” cannot be written \(.+\)\.$/m],
  [{ REDIS_URL: 'redis://wie:GEHEIM@127.0.0.1:1' }, /^REDIS_URL: nobody answers at redis:\/\/127\.0\.0\.1:1\.$/m],
])('what cannot be reached is one sentence: %o', async (env, sentence) => {
  const folder = madeFolder()
  folders.push(folder)
  const said = await serve(folder, env as Record<string, string>).then(
    () => 'started',
    (reason: Error) => reason.message,
  )
  expect(said).toMatch(sentence)
  expect(said).not.toMatch(/GEHEIM|ioredis|\n {4}at /)
})

test('the environment is read once, and what makes no sense in it is one sentence', () => {
  expect(readSettings({})).toEqual({ data: 'data', redis: null, publicAddress: null, hops: 0 })
  const all = { DATA: '/var/rooms', REDIS_URL: 'redis://r:6379', PUBLIC_ADDRESS: 'spel.example:8443/a', TRUST_PROXY: '2' }
  expect(readSettings(all)).toEqual({ data: '/var/rooms', redis: 'redis://r:6379', publicAddress: 'spel.example:8443/a', hops: 2 })
  expect(() => readSettings({ REDIS_URL: 'localhost' })).toThrow('REDIS_URL should look like redis://host:6379.')
  expect(() => readSettings({ TRUST_PROXY: 'true' })).toThrow('from 0 to 9, not “true”')
  expect(() => readSettings({ PUBLIC_ADDRESS: 'https://x' })).toThrow('without https://, not “https://x”')
})

test('a full server makes no more rooms', async () => {
  const server = await start()
  await makeRoom(server.url)
  const database = new DatabaseSync(fileOf(server))
  const insert = database.prepare('INSERT INTO room (code, made, text) VALUES (?, ?, ?)')
  for (let n = 0; n < 499; n++) insert.run(newKey(), Date.now(), '{}')
  database.close()
  expect(await post(server.url, 'rooms', PLAN)).toMatchObject({ status: 503, body: { trouble: 'full' } })
})
