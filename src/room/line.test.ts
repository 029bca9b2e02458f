import { createServer as createHttp } from 'node:http'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { clear, enter, type Guest, madeFolder, makeRoom, pause, type Serving, serve } from '../../tests/serving.ts'
import { evolve } from '../engine/session/evolve.ts'
import type { Room, SessionRefusal } from '../engine/session/types.ts'
import { newKey } from '../server/codes.ts'
import { type Gone, type Line, openLine, pauseBefore } from './line.ts'
import type { Command, Ticket } from './wire.ts'

/** A stretch of network between a phone and the server, that can be cut, dammed up and made to lose. */
interface Network {
  url: string
  open(): number
  /** From now on nothing gets through; connections fall, or hang when `silent`. */
  cut(silent?: boolean): void
  mend(): void
  /** What comes from the server is lost. */
  lose(on: boolean): void
  close(): void
}

async function network(to: number): Promise<Network> {
  const pairs = new Set<Socket>()
  let down: 'no' | 'loud' | 'silent' = 'no'
  let losing = false
  const server = createServer((near) => {
    pairs.add(near)
    near.on('error', () => near.destroy())
    near.on('close', () => pairs.delete(near))
    if (down === 'loud') return near.destroy()
    if (down === 'silent') return near.resume()
    const far = connect(to, '127.0.0.1')
    far.on('error', () => near.destroy())
    near.on('data', (part) => down === 'no' && far.write(part))
    far.on('data', (part) => {
      if (down !== 'no') return
      if (!losing) near.write(part)
    })
    near.on('close', () => far.destroy())
    far.on('close', () => down === 'no' && near.destroy())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    open: () => pairs.size,
    cut(silent = false) {
      down = silent ? 'silent' : 'loud'
      if (!silent) for (const near of pairs) near.destroy()
    },
    mend() {
      down = 'no'
    },
    lose(on) {
      losing = on
    },
    close() {
      for (const near of pairs) near.destroy()
      server.close()
    },
  }
}

/** Somebody whose screen hangs on a line of ours. */
interface Hearer {
  line: Line
  state: string
  gone: Gone | null
  room: Room | null
  welcomes: number
  seat: string
  answers: [Command['type'], SessionRefusal | null][]
  handover: string | null
}

const opened: { close(): void }[] = []
let folder = ''
let serving: Serving

beforeAll(async () => {
  folder = madeFolder()
  serving = await serve(folder)
})
afterEach(() => {
  for (const one of opened.splice(0)) one.close()
})
afterAll(async () => {
  await serving.stop()
  clear(folder)
})

function hang(url: string, ticket: Ticket, left: Command[] = []): Hearer {
  const hearer: Hearer = {
    line: null as never,
    state: 'opening',
    gone: null,
    room: null,
    welcomes: 0,
    seat: '',
    answers: [],
    handover: null,
  }
  hearer.line = openLine(
    url,
    ticket,
    {
      welcome({ who, room }) {
        hearer.room = room
        hearer.welcomes++
        hearer.seat = who.role === 'participant' ? who.seat : who.role
      },
      events(events) {
        if (hearer.room) hearer.room = events.reduce(evolve, hearer.room)
      },
      did: (command, refused) => hearer.answers.push([command.type, refused]),
      handover(key) {
        hearer.handover = key
      },
      now(state) {
        hearer.state = state
      },
      gone(why) {
        hearer.state = 'gone'
        hearer.gone = why
      },
      wants: (command) => !('moves' in command) || command.moves >= (hearer.room?.moves ?? 0),
      waits: () => undefined,
    },
    left,
  )
  opened.push(hearer.line)
  return hearer
}

async function soon<T>(what: () => T | null | undefined | false, within = 5000): Promise<T> {
  for (const end = Date.now() + within; Date.now() < end; await pause(20)) {
    const found = what()
    if (found) return found
  }
  throw new Error(`In vain: ${what}`)
}

const phone = (code: string, key = newKey()): Ticket => ({ code, role: 'participant', key })

/** A room in which a vote is open, with its facilitator; the others come in through a network of their own. */
async function voting(): Promise<{ code: string; key: string; lead: Guest; wires: Network; vote: (choice: string) => Command }> {
  const { code, key } = await makeRoom(serving.url)
  const lead = await enter(serving.url, code, 'facilitator', key)
  opened.push({ close: () => lead.leave() })
  await lead.ask({ type: 'begin' })
  await lead.ask({ type: 'openVote' })
  const { ballot } = await lead.sees((room) => room.phase === 'voting')
  const wires = await network(serving.port)
  opened.push(wires)
  return { code, key, lead, wires, vote: (choice) => ({ type: 'vote', ballot: ballot?.id ?? '', round: 0, choice, why: 'omdat' }) }
}

test('somebody comes in, sends and is answered', async () => {
  const { code, lead, wires, vote } = await voting()
  const one = hang(wires.url, phone(code))
  await soon(() => one.state === 'live')
  one.line.send(vote('vinkje'))
  await soon(() => one.answers.length === 1)
  expect(one.answers).toEqual([['vote', null]])
  expect(one.line.waiting()).toEqual([])
  expect(Object.keys((await lead.sees((room) => room.ballot?.rounds[0]?.votes[one.seat] !== undefined)).seats)).toEqual([one.seat])
})

test('what is asked before the line is there goes out with it', async () => {
  const { code, wires, vote } = await voting()
  const one = hang(wires.url, phone(code))
  one.line.send(vote('tekenen'))
  await soon(() => one.answers.length === 1)
  expect(one.room?.ballot?.rounds[0]?.votes[one.seat]).toEqual({ choice: 'tekenen', why: 'omdat' })
})

test('a vote given while the line is down arrives when it is back, once, from the same seat', async () => {
  const { code, lead, wires, vote } = await voting()
  const one = hang(wires.url, phone(code))
  await soon(() => one.state === 'live')
  const { seat } = one
  wires.cut()
  await soon(() => one.state === 'waiting')
  one.line.send(vote('vinkje'))
  expect(one.line.waiting()).toHaveLength(1)
  await lead.sees((room) => room.seats[seat]?.here === false)
  wires.mend()
  await soon(() => one.state === 'live' && one.answers.length === 1)
  expect(one.seat).toBe(seat)
  await lead.ask({ type: 'reveal' })
  expect((await lead.sees((room) => room.phase === 'revealed')).ballot?.rounds[0]?.counts).toMatchObject({ vinkje: 1, tekenen: 0 })
})

test('a vote that went out and whose answer was lost is sent again and counted once', async () => {
  const { code, lead, wires, vote } = await voting()
  const one = hang(wires.url, phone(code))
  await soon(() => one.state === 'live')
  wires.lose(true)
  one.line.send(vote('vinkje'))
  await lead.sees((room) => room.ballot?.rounds[0]?.votes[one.seat] !== undefined)
  await pause(100)
  expect(one.line.waiting()).toHaveLength(1)
  await lead.ask({ type: 'reveal' })
  wires.cut()
  wires.lose(false)
  wires.mend()
  // By now the round is closed: the second sending is stale, and no trouble.
  await soon(() => one.answers.length === 1)
  expect(one.answers).toEqual([['vote', null]])
  expect((await lead.sees((room) => room.phase === 'revealed')).ballot?.rounds[0]?.counts).toMatchObject({ vinkje: 1 })
})

test('a facilitator whose answer was lost does not do it twice', async () => {
  const { code, key } = await makeRoom(serving.url)
  const wires = await network(serving.port)
  opened.push(wires)
  const lead = hang(wires.url, { code, role: 'facilitator', key })
  await soon(() => lead.state === 'live')
  wires.lose(true)
  lead.line.send({ type: 'begin', moves: 0 })
  await pause(300)
  expect(lead.room?.phase).toBe('lobby')
  wires.cut()
  wires.lose(false)
  wires.mend()
  await soon(() => lead.room?.phase === 'reading')
  expect(lead.room?.moves).toBe(1)
  expect(lead.line.waiting()).toEqual([])
  expect(lead.answers).toEqual([])
})

test('a line that has gone silent is given up within seconds, and a new one found', { timeout: 30_000 }, async () => {
  const { code, wires } = await voting()
  const one = hang(wires.url, phone(code))
  await soon(() => one.state === 'live')
  const at = Date.now()
  wires.cut(true)
  await soon(() => one.state === 'waiting', 9000)
  expect(Date.now() - at).toBeLessThan(7500)
  wires.mend()
  await soon(() => one.state === 'live', 12_000)
  expect(one.seat).toBe('s1')
})

test('a killed server comes back, and everybody in their seats with their votes', { timeout: 30_000 }, async () => {
  const own = madeFolder()
  const first = await serve(own)
  const { code, key } = await makeRoom(first.url)
  const lead = hang(first.url, { code, role: 'facilitator', key })
  const one = hang(first.url, phone(code))
  await soon(() => lead.state === 'live' && one.state === 'live')
  lead.line.send({ type: 'begin', moves: 0 })
  lead.line.send({ type: 'openVote', moves: 1 })
  const ballot = await soon(() => (one.room?.phase === 'voting' ? one.room.ballot : null))
  one.line.send({ type: 'vote', ballot: ballot.id, round: 0, choice: 'vinkje', why: '' })
  await soon(() => one.answers.length === 1)
  await first.stop('SIGKILL')
  await soon(() => one.state === 'waiting')
  const second = await serve(own, { PORT: String(first.port) })
  const at = Date.now()
  await soon(() => one.state === 'live' && lead.state === 'live', 15_000)
  expect(Date.now() - at).toBeLessThan(10_000)
  expect(one.seat).toBe('s1')
  expect(one.room?.ballot?.rounds[0]?.votes.s1).toEqual({ choice: 'vinkje', why: '' })
  one.line.close()
  lead.line.close()
  await second.stop()
  clear(own)
})

test('events that are missing are noticed, and the room asked for anew', async () => {
  const { code, key } = await makeRoom(serving.url)
  const lead = await enter(serving.url, code, 'facilitator', key)
  opened.push({ close: () => lead.leave() })
  const wires = await network(serving.port)
  opened.push(wires)
  const one = hang(wires.url, phone(code))
  await soon(() => one.state === 'live')
  await pause(200)
  wires.lose(true)
  await lead.ask({ type: 'begin' })
  await pause(200)
  wires.lose(false)
  expect(one.room?.phase).toBe('lobby')
  await lead.ask({ type: 'timer', for: 60_000 })
  await soon(() => one.room?.phase === 'reading' && one.room.timer)
  expect(one.welcomes).toBe(2)
  await lead.ask({ type: 'openVote' })
  await soon(() => one.room?.phase === 'voting')
  expect(one.welcomes).toBe(2)
})

test('who may not come in is told why, and nothing is tried any more until asked', async () => {
  const { code, key } = await makeRoom(serving.url)
  const nobody = hang(serving.url, phone('KKKKKK'))
  const forged = hang(serving.url, { code, role: 'facilitator', key: newKey() })
  const files = createHttp((_, response) => response.writeHead(404).end('Hier is niets.'))
  await new Promise<void>((done) => files.listen(0, '127.0.0.1', done))
  opened.push(files)
  const still = hang(`http://127.0.0.1:${(files.address() as AddressInfo).port}/`, phone(code))
  await soon(() => nobody.gone && forged.gone && still.gone)
  expect([nobody.gone, forged.gone, still.gone]).toEqual(['unknown', 'key', 'server'])
  const lead = hang(serving.url, { code, role: 'facilitator', key })
  await soon(() => lead.state === 'live')
  lead.line.forget()
  await soon(() => lead.gone === 'forgotten')
  lead.line.retry()
  await soon(() => lead.gone === 'unknown')
})

test('whoever hands over stops leading when the key is used, and who took over leads on', async () => {
  const { code, key } = await makeRoom(serving.url)
  const old = hang(serving.url, { code, role: 'facilitator', key })
  await soon(() => old.state === 'live')
  old.line.handOver()
  const next = await soon(() => old.handover)
  const wires = await network(serving.port)
  opened.push(wires)
  const fresh = hang(wires.url, { code, role: 'facilitator', key: next })
  await soon(() => old.gone === 'handedOver' && fresh.state === 'live')
  // The key of a handover opens the door once; the line comes back with the one it was given.
  await pause(300)
  wires.cut()
  await soon(() => fresh.state === 'waiting')
  wires.mend()
  await soon(() => fresh.state === 'live')
  expect(fresh.gone).toBeNull()
})

test('a line that is closed leaves nothing behind, also in the middle of coming in', { timeout: 20_000 }, async () => {
  const { code } = await makeRoom(serving.url)
  const wires = await network(serving.port)
  opened.push(wires)
  const key = newKey()
  for (let n = 0; n < 12; n++) {
    const one = hang(wires.url, phone(code, key))
    if (n % 3 > 0) await soon(() => one.state === 'live')
    if (n % 3 > 1) wires.cut()
    one.line.close()
    wires.mend()
  }
  const last = hang(wires.url, phone(code, key))
  await soon(() => last.state === 'live')
  expect(Object.keys(last.room?.seats ?? {})).toEqual(['s1'])
  last.line.close()
  const health = async () => (await (await fetch(`${serving.url}/health`)).json()) as { seats: number }
  await pause(1500)
  expect((await health()).seats).toBe(0)
})

test('what an earlier tab could not send goes out on the first line', async () => {
  const { code, wires, vote } = await voting()
  const one = hang(wires.url, phone(code), [vote('vinkje')])
  await soon(() => one.answers.length === 1)
  expect(one.room?.ballot?.rounds[0]?.votes[one.seat]).toEqual({ choice: 'vinkje', why: 'omdat' })
  expect(one.line.waiting()).toEqual([])
})

test('the pauses grow to five seconds and are never alike for a whole room', () => {
  expect([0, 1, 2, 3, 4, 5, 50].map((n) => pauseBefore(n, 1))).toEqual([300, 600, 1200, 2400, 4800, 5000, 5000])
  expect(pauseBefore(3, 0)).toBe(1200)
})
