/** The ways into the rooms by HTTP and by socket, and how much of them one address may ask. */
import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RECORDED, STORY } from '../../tests/room.ts'
import { clear, enter, from, madeFolder, makeRoom, PLAN, post, refusedAt, type Serving, serve } from '../../tests/serving.ts'
import { encodeRoute } from '../engine/route.ts'
import { newCode, newKey, readCode } from './codes.ts'
import { LIMITS } from './limits.ts'

let server: Serving

beforeAll(async () => {
  server = await serve(madeFolder(), { TRUST_PROXY: '1' })
})
afterAll(async () => {
  await server.stop()
  clear(server.folder)
})

const route = (more = {}) =>
  encodeRoute({
    scenario: 'proef',
    hash: STORY.hash,
    chair: 'casemanager',
    rules: ['b1', 'b8'],
    carried: [],
    seed: 7,
    choices: RECORDED,
    ...more,
  })

describe('making a room', () => {
  test('gives a code of six and a key; the story begins as it was asked', async () => {
    const { status, body, headers } = await post(server.url, 'rooms', { ...PLAN, rules: ['b8'] })
    expect(status).toBe(201)
    expect(Object.keys(body).sort()).toEqual(['code', 'key'])
    expect(readCode(body.code as string)).toBe(body.code)
    expect(body.key).toMatch(/^[\w-]{22}$/)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    const lead = await enter(
      server.url,
      ` ${(body.code as string).toLowerCase().replace(/^(...)/, '$1 ')}`,
      'facilitator',
      body.key as string,
    )
    const { route, ...room } = lead.room()
    expect(route).toMatchObject({ scenario: 'proef', hash: STORY.hash, chair: 'casemanager', rules: ['b8'], carried: [], choices: [] })
    expect(room).toMatchObject({ form: 'decide', by: 'phones', phase: 'lobby', step: null })
    expect(lead.welcome().story.length).toBeGreaterThan(3)
  })

  test('a replay begins with the route that was brought', async () => {
    const { code, key } = await makeRoom(server.url, { form: 'replay', route: route(), stops: [2, 0], short: true })
    const lead = await enter(server.url, code, 'facilitator', key)
    expect(lead.room()).toMatchObject({ form: 'replay', made: 0, stops: [0, 2], step: { now: 0, part: 0, short: true } })
    expect(lead.room().route.choices).toEqual(RECORDED)
    // Who may not look ahead gets no further than the story has come.
    expect((await enter(server.url, code, 'participant')).room().route.choices).toEqual([])
  })

  test.each<[string, object | string, number, string]>([
    ['nothing', {}, 400, 'unfit'],
    ['no object', '[1, 2]', 400, 'unfit'],
    ['no JSON', '{"form":', 400, 'unfit'],
    ['one field more', { ...PLAN, extra: 1 }, 400, 'unfit'],
    ['a poisoned field', `{"__proto__":{"x":1},${JSON.stringify(PLAN).slice(1)}`, 400, 'unfit'],
    ['hands, which need no server', { ...PLAN, by: 'hands' }, 400, 'unfit'],
    ['a story that is not there', { ...PLAN, scenario: 'nergens' }, 400, 'unknownScenario'],
    ['a story called constructor', { ...PLAN, scenario: 'constructor' }, 400, 'unknownScenario'],
    ['a chair that is not there', { ...PLAN, chair: 'client' }, 400, 'unknownScenario'],
    ['a chair called constructor', { ...PLAN, chair: 'constructor' }, 400, 'unknownScenario'],
    ['a way out of the folder', { ...PLAN, scenario: '../../package' }, 400, 'unfit'],
    ['a rule that is not there', { ...PLAN, rules: ['b1', 'b99'] }, 400, 'unfit'],
    ['a route where none belongs', { ...PLAN, route: 'OW1' }, 400, 'unfit'],
    ['a replay of nothing', { ...PLAN, form: 'replay' }, 400, 'unfit'],
    ['a damaged route', { ...PLAN, form: 'replay', route: `${route()}x` }, 400, 'unfit'],
    ['a route of another chair', { ...PLAN, form: 'replay', route: route({ chair: 'client' }) }, 400, 'unfit'],
    ['a stop behind the end', { ...PLAN, form: 'replay', route: route(), stops: [3] }, 400, 'unfit'],
    ['more than is read', { ...PLAN, route: 'x'.repeat(LIMITS.bytes) }, 400, 'unfit'],
  ])('%s is refused with a word', async (_name, body, status, trouble) => {
    const answer = await post(server.url, 'rooms', body)
    expect([answer.status, answer.body.trouble]).toEqual([status, trouble])
  })

  test('twenty an hour for one address, and no more', async () => {
    const here = from('192.0.2.1')
    for (let n = 0; n < LIMITS.address.made.times; n++) await makeRoom(server.url, {}, here)
    expect(await post(server.url, 'rooms', PLAN, here)).toMatchObject({ status: 429, body: { trouble: 'limited' } })
    await makeRoom(server.url, {}, from('192.0.2.2'))
    // What the caller says about itself, in front of what our own proxy says, counts for nothing.
    expect((await post(server.url, 'rooms', PLAN, from('198.51.100.1, 192.0.2.1'))).status).toBe(429)
  })
})

describe('the door', () => {
  test('only these are open; the rest of the server is for reading', async () => {
    for (const path of [
      'matchmake/create/kamer',
      'matchmake/join/kamer',
      'matchmake/joinById/x',
      'matchmake/reconnect/x',
      'matchmake/joinOrCreate/lobby',
      'rooms/x',
      '',
    ]) {
      expect([path, (await post(server.url, path, {})).status]).toEqual([path, 405])
    }
    for (const path of ['rooms', 'matchmake/joinOrCreate/kamer', '__healthcheck', '__apidocs'])
      expect((await fetch(`${server.url}/${path}`)).status).toBe(404)
    const options = await fetch(`${server.url}/matchmake/joinOrCreate/kamer`, { method: 'OPTIONS' })
    expect(options.status).toBe(405)
  })

  test('a page of somebody else gets nothing, by request or by socket, and no leave to read', async () => {
    const { code, key } = await makeRoom(server.url)
    const strange = { origin: 'https://elders.example' }
    for (const origin of ['https://elders.example', 'null', 'http://localhost:1', `http://127.0.0.1:${server.port}.elders.example`]) {
      for (const [path, body] of [
        ['rooms', PLAN],
        ['matchmake/joinOrCreate/kamer', { code, role: 'beamer' }],
      ] as const) {
        const { status, body: said, headers } = await post(server.url, path, body, { origin })
        expect([origin, status, said.error]).toEqual([origin, 403, 'foreign'])
        expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
      }
    }
    const own = { origin: `http://127.0.0.1:${server.port}` }
    const { status, body, headers } = await post(server.url, 'matchmake/joinOrCreate/kamer', { code, role: 'facilitator', key }, own)
    expect(status).toBe(200)
    expect(headers.get('access-control-allow-origin')).toBeNull()
    const path = `/${body.processId}/${body.roomId}?sessionId=${body.sessionId}`
    expect(await knock(path, strange)).toBe(403)
    expect(await knock('/a/b?sessionId=c', own)).toBe(101)
    for (const nothing of ['/', '/a/b', '/a', '/?sessionId=c', '/a/b?sessionId=<c>']) expect(await knock(nothing, own)).toBe(404)
    expect(await knock(path, own)).toBe(101)
  })

  test('behind a proxy the name of the outside counts', async () => {
    const { code } = await makeRoom(server.url)
    const asked = { origin: 'https://spel.example', 'x-forwarded-host': 'spel.example' }
    expect((await post(server.url, 'matchmake/joinOrCreate/kamer', { code, role: 'beamer' }, asked)).status).toBe(200)
  })

  test('an unknown code, one that can be none, and an older page', async () => {
    expect(await refusedAt(enter(server.url, newCode(), 'beamer'))).toBe('unknown')
    expect(await refusedAt(enter(server.url, 'AEIOU1', 'beamer'))).toBe('unknown')
    const { code } = await makeRoom(server.url)
    const answer = await post(server.url, 'matchmake/joinOrCreate/kamer', { code, role: 'beamer', version: 0 })
    expect(answer).toMatchObject({ status: 409, body: { error: 'version' } })
    for (const body of [
      { code },
      { code, role: 'room' },
      { code, role: 'beamer', seat: 's1' },
      { code: { $gt: '' }, role: 'beamer' },
      { code, role: 'beamer', house: {} },
    ])
      expect((await post(server.url, 'matchmake/joinOrCreate/kamer', body)).status).toBe(400)
  })

  test('10,000 guesses of codes find out nothing; who shares that address and has a key of a room keeps coming in', async () => {
    const here = from('203.0.113.9')
    const { code, key } = await makeRoom(server.url)
    const phone = await enter(server.url, code, 'participant', newKey(), here)
    const answers = new Map<string, number>()
    const guess = async () => {
      const { body } = await post(server.url, 'matchmake/joinOrCreate/kamer', { code: newCode(), role: 'participant', key: newKey() }, here)
      answers.set(String(body.error), (answers.get(String(body.error)) ?? 0) + 1)
    }
    const { times, most } = LIMITS.address.wrongCode
    for (let n = 0; n < times; n++) await guess()
    expect([...answers]).toEqual([['unknown', times]])
    await guess()
    // An office behind one address is not locked out by one who mistypes …
    expect(await refusedAt(enter(server.url, code, 'participant', newKey(), here))).toBe('came in')
    for (let n = times + 1; n <= most; n++) await guess()
    // … but from where hundreds of codes were tried nobody new is let in, so that a guess that is right looks like all others.
    expect(await refusedAt(enter(server.url, code, 'participant', newKey(), here))).toBe('limited')
    expect(await refusedAt(enter(server.url, code, 'beamer', null, here))).toBe('limited')
    expect(await refusedAt(enter(server.url, code, 'participant', phone.key, here))).toBe('came in')
    expect(await refusedAt(enter(server.url, code, 'facilitator', key, here))).toBe('came in')
    expect(await refusedAt(enter(server.url, code, 'beamer', null, from('203.0.113.10')))).toBe('came in')
    for (let n = most + 1; n < 10_000; n += 20) await Promise.all(Array.from({ length: 20 }, guess))
    expect([...answers.keys()].sort()).toEqual(['limited', 'unknown'])
    expect(answers.get('unknown')).toBe(times)
    expect(answers.get('limited')).toBeGreaterThan(9_900)
    expect(await phone.ask({ type: 'write', kind: 'learned', text: 'Ik ben er nog' })).toBeNull()
  }, 60_000)

  test('no more than 200 connections from one address', async () => {
    const here = from('203.0.113.77')
    const knocks = await Promise.all(Array.from({ length: LIMITS.address.connections + 5 }, () => hold('/a/b?sessionId=c', here)))
    const statuses = knocks.map(({ status }) => status).sort()
    expect(statuses.filter((status) => status === 429)).toHaveLength(5)
    expect(await knock('/a/b?sessionId=c', from('203.0.113.78'))).toBe(101)
    for (const { end } of knocks) end()
    await expect.poll(() => knock('/a/b?sessionId=c', here)).toBe(101)
  })
})

test('health says how it is, to GET and HEAD', async () => {
  const answer = await fetch(`${server.url}/health`)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ ok: true, rooms: expect.any(Number), seats: expect.any(Number) })
  const head = await fetch(`${server.url}/health`, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

/** Asks for a socket; the status of the answer. */
async function knock(path: string, headers: Record<string, string> = {}): Promise<number> {
  const { status, end } = await hold(path, headers)
  end()
  return status
}

function hold(path: string, headers: Record<string, string> = {}): Promise<{ status: number; end(): void }> {
  return new Promise((resolve, reject) => {
    const asked = request({
      host: '127.0.0.1',
      port: server.port,
      path,
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        ...headers,
      },
    })
    asked.on('upgrade', (answer, socket) => {
      socket.on('error', () => {})
      resolve({ status: answer.statusCode ?? 0, end: () => socket.destroy() })
    })
    asked.on('response', (answer) => resolve({ status: answer.statusCode ?? 0, end: () => asked.destroy() }))
    asked.on('error', reject).end()
  })
}

test('half a handshake, and one that goes on for ever, leave nothing behind', async () => {
  const half = connect(server.port, '127.0.0.1')
  half.write('GET /a/b?sessionId=c HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n')
  half.destroy()
  expect((await fetch(`${server.url}/health`)).status).toBe(200)
})
