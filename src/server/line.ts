/** One connection as the room sees it: who it is, what waits to be sent, and how much it has said. Called by kamer. */
import { type Client, ClientState } from '@colyseus/core'
import type { Session, SessionEvent, Who } from '../engine/session/types.ts'
import { type Bucket, LIMITS, spend } from './limits.ts'
import { type Bye, type Out, VERSION } from './wire.ts'

export interface Line {
  client: Client
  who: Who
  /** Milliseconds since 1970 when it came. */
  since: number
  /** The number of the last thing it asked. */
  n: number
  /** The number of the last events it was sent. */
  seq: number
  /** Is to be told the whole room. */
  fresh: boolean
  events: SessionEvent[]
  answers: Out['did'][]
  /** A key for the next facilitator, to be shown here. */
  handover: string | null
  /** A facilitator's key that is new to this screen; `sure` once it has arrived. */
  key: { text: string; sure: 'no' | 'asked' | 'yes' } | null
  /** The last word to this connection. */
  bye: Bye | null
  bucket: Bucket
  /** Whether the message that is being read came at a decent pace. */
  mayAsk: boolean
  /** Messages that were too many, since a moment (milliseconds since 1970). */
  tooMany: { count: number; since: number }
}

export function openLine(client: Client, who: Who, key: string | null, now: number): Line {
  return {
    client,
    who,
    since: now,
    n: 0,
    seq: 0,
    fresh: true,
    events: [],
    answers: [],
    handover: null,
    key: key === null ? null : { text: key, sure: 'no' },
    bye: null,
    bucket: { left: LIMITS.message.burst, at: now },
    mayAsk: true,
    tooMany: { count: 0, since: now },
  }
}

/** What goes to one connection after the next save. */
export interface Post {
  line: Line
  messages: Message[]
  /** Nothing comes after it. */
  last: boolean
}

type Message = { [Type in keyof Out]: [type: Type, message: Out[Type]] }[keyof Out]

/** Takes what waits for this connection; a welcome stands for everything that happened before it. Null: nothing waits. */
export function takePost(line: Line, session: Session): Post | null {
  const { who, fresh, events, handover, answers, bye } = line
  if (!fresh && !bye && handover === null && events.length + answers.length === 0) return null
  const messages: Message[] = []
  if (fresh) {
    const key = line.key && { key: line.key.text }
    messages.push(['welcome', { ...session.welcome(who), who, now: Date.now(), version: VERSION, seq: 0, ...key }])
    line.seq = 0
  } else if (events.length > 0) messages.push(['events', { seq: ++line.seq, events }])
  if (handover !== null) messages.push(['handover', { key: handover }])
  for (const answer of answers) messages.push(['did', answer])
  if (bye) messages.push(['bye', { why: bye }])
  Object.assign(line, { fresh: false, events: [], answers: [], handover: null })
  return { line, messages, last: bye !== null }
}

export function isSeat(line: Line, seat: string): boolean {
  return line.who.role === 'participant' && line.who.seat === seat
}

/** Counts a message. False: it is one too many. */
export function hear(line: Line, now: number): boolean {
  line.mayAsk = spend(line.bucket, now)
  if (line.mayAsk) return true
  if (now - line.tooMany.since > LIMITS.flood.within) line.tooMany = { count: 0, since: now }
  line.tooMany.count++
  return false
}

export function isFlood({ tooMany }: Line): boolean {
  return tooMany.count >= LIMITS.flood.messages
}

/** Came in, but never said that it is there; or does not read what it is sent. */
export function isDead({ client, since }: Line, now: number): boolean {
  const { bufferedAmount } = socketOf(client)
  return (client.state === ClientState.JOINING && now - since > LIMITS.greeting) || bufferedAmount > LIMITS.backlog
}

export function hangUp({ client }: Line): void {
  socketOf(client).terminate()
}

/** Calls back when everything that was sent until now has arrived. */
export function whenArrived({ client }: Line, then: () => void): void {
  const socket = socketOf(client)
  const mark = 'key'
  const heard = (data: Buffer) => {
    if (data.toString() !== mark) return
    socket.off('pong', heard)
    then()
  }
  socket.on('pong', heard)
  socket.ping(mark)
}

/** What we ask of a socket and Colyseus does not pass on. */
interface Socket {
  bufferedAmount: number
  terminate(): void
  ping(data: string): void
  on(event: 'pong', heard: (data: Buffer) => void): void
  off(event: 'pong', heard: (data: Buffer) => void): void
}

function socketOf({ ref }: Client): Socket {
  return ref as unknown as Socket
}
