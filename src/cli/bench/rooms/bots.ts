/** Many people with a screen, in a thread of their own: they come in, vote when they are asked, drop out, and come back by themselves as a page does. Started by crowd. */
import { parentPort } from 'node:worker_threads'
import type { Room as Joined } from '@colyseus/sdk'
import type { LeadCommand, Room, SessionEvent, SessionRefusal } from '../../../engine/session/types.ts'
import { pauseBefore } from '../../../room/line.ts'
import type { Answered, Asked, Bot, Seen, Vote, Work } from './crowd.ts'

// With the sockets of node a line can be asked to end, but not be torn off.
Object.defineProperty(globalThis, 'WebSocket', { value: undefined })
console.warn = () => {}
const { Client } = await import('@colyseus/sdk')

/** Milliseconds, by the clock that all threads and processes share. */
const now = () => Number(process.hrtime.bigint()) / 1e6

interface Screen extends Bot {
  line: Joined | null
  seat: string
  moves: number
  /** The round that is open. */
  open: { ballot: string; round: number; kind: string; options: string[] } | null
  /** A vote that was not answered yet, and the number it went out under. */
  asked: { vote: Vote; n: number } | null
  n: number
  welcomedAt: number
  lostAt: number
  tries: number
  answers: Map<number, (refused: SessionRefusal | 'limited' | null) => void>
}

/** Milliseconds. */
const NOTICED = 1000

let url = ''
let stop = () => {}
const screens: Screen[] = []
const seen: Seen = { sent: [], heard: [], votes: [], counts: [], network: [] }
/** Looks again whenever something has come in. */
const waiting = new Set<() => void>()

function until(fits: () => boolean): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      if (!fits()) return
      waiting.delete(look)
      done()
    }
    waiting.add(look)
    look()
  })
}
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

async function come(screen: Screen): Promise<void> {
  const client = new Client(url, { headers: { 'x-forwarded-for': screen.address } })
  const { code, role, key } = screen
  let line: Joined
  try {
    line = await client.joinOrCreate('kamer', { code, role, ...(key ? { key } : {}) })
  } catch {
    setTimeout(() => void come(screen), pauseBefore(screen.tries++, Math.random()))
    return
  }
  line.reconnection.enabled = false
  screen.line = line
  line.onError(() => {})
  line.onLeave(() => {
    if (screen.line !== line) return
    Object.assign(screen, { line: null, lostAt: now() })
    setTimeout(() => void come(screen), pauseBefore(screen.tries++, Math.random()))
  })
  line.onMessage('*', (type, message) => {
    hear(screen, String(type), message)
    for (const look of [...waiting]) look()
  })
}

function hear(screen: Screen, type: string, message: unknown): void {
  if (type === 'welcome') welcome(screen, message as { who: { seat?: string }; room: Room })
  if (type === 'events') for (const event of (message as { events: SessionEvent[] }).events) happen(screen, event)
  if (type === 'did') answered(screen, message as { n: number; refused: SessionRefusal | 'limited' | null })
}

function welcome(screen: Screen, { who, room }: { who: { seat?: string }; room: Room }): void {
  Object.assign(screen, { seat: who.seat ?? '', moves: room.moves, welcomedAt: now(), tries: 0 })
  screen.open = room.phase === 'voting' && room.ballot ? openOf(room.ballot) : null
  // What was not answered goes once more, as long as it is asked.
  if (screen.asked && screen.open?.ballot === screen.asked.vote.ballot) send(screen, screen.asked.vote)
}

const roundOf = ({ ballot, round }: { ballot: string; round: number }) => `${ballot}/${round}`

const openOf = ({ id, rounds, kind, options }: NonNullable<Room['ballot']>) => ({
  ...{ ballot: id, round: rounds.length - 1, kind },
  options: options.flatMap((option) => (option.closed ? [] : [option.id])),
})

function happen(screen: Screen, event: SessionEvent): void {
  if (event.type === 'voteOpened') screen.open = openOf(event.ballot)
  if (event.type === 'moved') screen.moves = event.moves
  if (event.type === 'voted' && screen.role === 'beamer')
    seen.heard.push({ code: screen.code, ballot: event.ballot, round: event.round, seat: event.seat, at: now() })
  if (event.type === 'revealed') {
    if (screen.role === 'facilitator')
      seen.counts.push({ code: screen.code, ballot: event.ballot, round: event.round, counts: event.counts })
    screen.open = null
  }
}

function answered(screen: Screen, { n, refused }: { n: number; refused: SessionRefusal | 'limited' | null }): void {
  screen.answers.get(n)?.(refused)
  screen.answers.delete(n)
  if (screen.asked?.n !== n) return
  if (refused === 'limited') return void setTimeout(() => screen.asked && send(screen, screen.asked.vote), 1000)
  if (refused === null) seen.votes.push({ ...screen.asked.vote, seat: screen.seat })
  screen.asked = null
}

function send(screen: Screen, vote: Vote): void {
  screen.asked = { vote, n: ++screen.n }
  const { ballot, round, choice } = vote
  screen.line?.send('do', { n: screen.n, command: { type: 'vote', ballot, round, choice, why: '' } })
}

/** Somewhere within the round; some tear off their line on the way, before or after the vote has left, and come back later. */
async function voteOnce(screen: Screen, { within, drops, back, on }: Extract<Work, { type: 'vote' }>, at: number): Promise<void> {
  await pause(Math.random() * within)
  await until(() => screen.open !== null && roundOf(screen.open) === on[screen.code])
  const { ballot, round, options } = screen.open as NonNullable<Screen['open']>
  const choices = [...options, '?']
  const vote = { code: screen.code, ballot, round, choice: choices[Math.floor(Math.random() * choices.length)] as string }
  const before = Math.floor(at * drops)
  const dropped = Math.floor((at + 1) * drops) > before
  if (!dropped || before % 2 === 0) {
    seen.sent.push({ code: screen.code, ballot, round, seat: screen.seat, at: now() })
    send(screen, vote)
  } else screen.asked = { vote, n: 0 }
  if (dropped) tear(screen, Math.random() * back)
  await until(() => screen.asked === null)
}

/** The socket under a line. */
function socketOf(line: Joined | null | undefined): { terminate(): void } | undefined {
  return (line?.connection.transport as { ws?: { terminate(): void } } | undefined)?.ws
}

function tear(screen: Screen, later: number): void {
  const { line } = screen
  Object.assign(screen, { line: null, lostAt: now() })
  const socket = socketOf(line)
  // What was just sent leaves the machine first, or half of it would be no test.
  setImmediate(() => socket?.terminate())
  setTimeout(() => void come(screen), later)
}

async function leadOn(code: string, command: Omit<LeadCommand, 'moves'> | 'next'): Promise<SessionRefusal | 'limited' | null> {
  const screen = screens.find((one) => one.code === code && one.role === 'facilitator')
  if (!screen) return 'unfit'
  await until(() => screen.line !== null)
  const n = ++screen.n
  const moves = screen.moves
  const refused = await new Promise<SessionRefusal | 'limited' | null>((done) => {
    screen.answers.set(n, done)
    screen.line?.send('do', { n, command: { ...(command as object), moves } })
  })
  await until(() => refused !== null || screen.moves > moves)
  return refused
}

/** Something small through the bare relay and back, every so often, as long as the round lasts. */
function ping(port: number, mine: string): () => void {
  const Socket = socketOf(screens.find(({ line }) => line !== null)?.line)?.constructor as typeof WebSocket | undefined
  if (!Socket) return () => {}
  const [out, back] = [0, 1].map(() => new Socket(`ws://127.0.0.1:${port}`)) as [WebSocket, WebSocket]
  back.onmessage = ({ data }) => {
    const [whose, at] = String(data).split(' ')
    if (whose === mine) seen.network.push(now() - Number(at))
  }
  const timer = setInterval(() => out.readyState === 1 && out.send(`${mine} ${now()}`), 20)
  return () => {
    clearInterval(timer)
    out.close()
    back.close()
  }
}

async function work(asked: Work): Promise<unknown> {
  switch (asked.type) {
    case 'join': {
      url = asked.url
      const fresh = asked.bots.map(
        (bot): Screen => ({
          ...bot,
          line: null,
          seat: '',
          moves: 0,
          open: null,
          asked: null,
          n: 0,
          welcomedAt: 0,
          lostAt: 0,
          tries: 0,
          answers: new Map(),
        }),
      )
      screens.push(...fresh)
      // Not all in one breath: people take out their phones one after another.
      for (const [n, screen] of fresh.entries()) setTimeout(() => void come(screen), n * 4)
      return until(() => fresh.every(({ welcomedAt }) => welcomedAt > 0))
    }
    case 'lead':
      return leadOn(asked.code, asked.command)
    case 'open':
      return screens.flatMap(({ role, code, open }) => (role === 'facilitator' && open ? [{ code, ...open }] : []))
    case 'vote':
      return Promise.all(screens.filter(({ role }) => role === 'participant').map((screen, at) => voteOnce(screen, asked, at)))
    case 'seated':
      // Time enough for everybody to have noticed.
      await pause(Math.max(0, asked.since + NOTICED - now()))
      await until(() => screens.every(({ line, welcomedAt, lostAt }) => line !== null && welcomedAt > lostAt))
      return { last: Math.max(asked.since, ...screens.map(({ welcomedAt }) => welcomedAt)) }
    case 'ping':
      stop()
      stop = asked.port === null ? () => {} : ping(asked.port, asked.mine)
      return null
    case 'seen':
      return { ...seen, ...Object.fromEntries(Object.keys(seen).map((what) => [what, seen[what as keyof Seen].splice(0)])) }
    case 'leave':
      for (const screen of screens.splice(0)) {
        const { line } = screen
        screen.line = null
        line?.connection.close()
      }
      return null
  }
}

parentPort?.on('message', ({ n, work: asked }: Asked) => {
  void work(asked).then((result) => parentPort?.postMessage({ n, result } satisfies Answered))
})
