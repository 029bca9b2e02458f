/** The server as a process of its own with a small story, and people who come to its rooms over real sockets. Used by the tests of src/server. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Client, type Room as Joined } from '@colyseus/sdk'
import { evolve } from '../src/engine/session/evolve.ts'
import type { Room, SeatCommand, SessionEvent } from '../src/engine/session/types.ts'
import { newKey } from '../src/server/codes.ts'
import type { Out } from '../src/server/wire.ts'
import { type Asked, STORY } from './room.ts'

// Colyseus in the browser says every refusal aloud.
console.warn = () => {}

export interface Serving {
  url: string
  port: number
  folder: string
  child: ChildProcess
  /** The lines of its log, and what it said besides. */
  log(): { what: string; [fact: string]: unknown }[]
  said(): string
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/** A folder as the build leaves it, with the small story in one chair. */
export function madeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rooms-'))
  const story = `story/proef-casemanager-${STORY.hash}.json`
  const put = (file: string, text: string) => {
    mkdirSync(join(folder, 'dist', file, '..'), { recursive: true })
    writeFileSync(join(folder, 'dist', file), text)
  }
  put('client/index.html', '<!doctype html><title>Start</title>')
  put(`client/${story}`, JSON.stringify(STORY))
  put('served.json', JSON.stringify({ policy: { 'default-src': ["'none'"] }, pages: ['/'], stories: { proef: { casemanager: story } } }))
  return folder
}

export function clear(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** A test that fails on its way leaves no server behind. */
const started = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of started) child.kill('SIGKILL')
})

export async function serve(folder: string, env: Record<string, string> = {}): Promise<Serving> {
  const child = spawn(process.execPath, [resolve('src/server/index.ts')], {
    cwd: folder,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA: join(folder, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.add(child)
  let said = ''
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  const port = await new Promise<number>((found, lost) => {
    const hear = (part: Buffer) => {
      said += part
      const at = /http:\/\/localhost:(\d+)/.exec(said)?.[1]
      if (at) found(Number(at))
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => lost(new Error(said)))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    folder,
    child,
    said: () => said,
    log: () => said.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : [])),
    stop(signal = 'SIGTERM') {
      child.kill(signal)
      return ended
    },
  }
}

export const PLAN = {
  form: 'decide',
  by: 'phones',
  scenario: 'proef',
  chair: 'casemanager',
  rules: ['b1', 'b8'],
  route: null,
  stops: [],
  short: false,
}

export interface Answer {
  status: number
  body: Record<string, unknown>
  headers: Headers
}

export async function post(url: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await fetch(`${url}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const text = await answer.text()
  return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : {}, headers: answer.headers }
}

/** Headers of somebody at another address, for a server with one proxy in front. */
export const from = (address: string) => ({ 'x-forwarded-for': address })

export async function makeRoom(url: string, plan: object = {}, headers = {}): Promise<{ code: string; key: string }> {
  const { status, body } = await post(url, 'rooms', { ...PLAN, ...plan }, headers)
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body as { code: string; key: string }
}

type Heard = { [Type in keyof Out]: { type: Type; message: Out[Type] } }[keyof Out]

/** Somebody with a screen in the room. */
export interface Guest {
  key: string
  line: Joined
  /** Every frame that came in, as it was on the line. */
  frames: Buffer[]
  heard: Heard[]
  /** The room as this screen has put it together. */
  room(): Room
  welcome(): Out['welcome']
  /** Sends a command of this screen's role and waits for the answer. */
  ask(command: SeatCommand | Asked): Promise<Out['did']['refused']>
  /** Sends one and does not wait; its number. */
  send(command: unknown): number
  /** Waits until something has been heard, from the beginning. */
  until<Type extends Heard['type']>(type: Type, fits?: (message: Out[Type]) => boolean): Promise<Out[Type]>
  /** The room on this screen, as soon as it is like that. */
  sees(fits: (room: Room) => boolean): Promise<Room>
  /** The code with which the line was closed. */
  closed: Promise<number>
  raw(bytes: Uint8Array | string): void
  leave(): void
}

const PATIENCE = 5000

/** Comes in; throws what the door says. */
export async function enter(
  url: string,
  code: string,
  role: 'participant' | 'beamer' | 'facilitator',
  key: string | null = role === 'participant' ? newKey() : null,
  headers: Record<string, string> = {},
): Promise<Guest> {
  const client = new Client(url, { headers })
  const line = await client.joinOrCreate('kamer', { code, role, ...(key === null ? {} : { key }) })
  line.reconnection.enabled = false
  const frames: Buffer[] = []
  const heard: Heard[] = []
  const waiting = new Set<() => void>()
  let room: Room | null = null
  let n = 0

  const { events } = line.connection
  const read = events.onmessage?.bind(events)
  events.onmessage = (event: MessageEvent) => {
    frames.push(Buffer.from(event.data as ArrayBuffer))
    read?.(event)
  }
  const closed = new Promise<number>((done) => line.onLeave((at) => done(at)))
  line.onError(() => {})
  line.onMessage('*', (type, message) => {
    const said = { type, message } as Heard
    heard.push(said)
    if (said.type === 'welcome') room = said.message.room
    if (said.type === 'events' && room) room = said.message.events.reduce((now: Room, event: SessionEvent) => evolve(now, event), room)
    for (const look of [...waiting]) look()
  })

  const wait = <Found>(look: () => Found | undefined, what: string) =>
    new Promise<Found>((found, lost) => {
      const again = () => {
        const it = look()
        if (it === undefined) return
        clearTimeout(timer)
        waiting.delete(again)
        found(it)
      }
      const timer = setTimeout(() => {
        waiting.delete(again)
        lost(new Error(`${role} waited in vain for ${what}; heard ${JSON.stringify(heard).slice(-600)}`))
      }, PATIENCE)
      waiting.add(again)
      again()
    })

  const until = <Type extends Heard['type']>(type: Type, fits: (message: Out[Type]) => boolean = () => true) =>
    wait(() => heard.find((one) => one.type === type && fits(one.message as Out[Type]))?.message as Out[Type] | undefined, type)
  const send = (command: unknown) => {
    line.send('do', { n: ++n, command })
    return n
  }
  const guest: Guest = {
    key: key ?? '',
    line,
    frames,
    heard,
    room: () => room as Room,
    welcome: () => heard.findLast((one) => one.type === 'welcome')?.message as Out['welcome'],
    send,
    async ask(command) {
      const mine = send(role === 'facilitator' ? { ...command, moves: room?.moves ?? 0 } : command)
      return (await until('did', (did) => did.n === mine)).refused
    },
    until,
    sees: (fits) => wait(() => (room && fits(room) ? room : undefined), `a room like ${fits}`),
    closed,
    raw: (bytes) => line.connection.transport.send(bytes as Uint8Array),
    leave: () => line.connection.close(),
  }
  await until('welcome')
  return guest
}

/** What the door says to somebody who may not come in. */
export async function refusedAt(coming: Promise<Guest>): Promise<string> {
  return coming.then(
    () => 'came in',
    (reason: Error) => reason.message,
  )
}

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))
