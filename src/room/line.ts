/** The line to a room, for as long as the tab lives: it comes back by itself and sends again what was not answered. Knows nothing of stories. Called by app. */
import type { SessionEvent, SessionRefusal } from '../engine/session/types.ts'
import type { Wire } from './join.ts'
import { openQueue } from './queue.ts'
import type { Bye, Command, Heard, JoinRefusal, Ticket, WelcomeMessage } from './wire.ts'

export interface Line {
  send(command: Command): void
  handOver(): void
  forget(): void
  /** Tries again at once, also after a refusal. */
  retry(): void
  /** The events did not fit: asks for the room as it is. */
  again(): void
  /** What was not answered yet. */
  waiting(): Command[]
  close(): void
}

/** Why there is no line any more. server: nobody with rooms answers at this address. */
export type Gone = JoinRefusal | Exclude<Bye, 'stopping'>

export interface LineEars {
  welcome(welcome: WelcomeMessage): void
  events(events: SessionEvent[]): void
  /** One command was answered. */
  did(command: Command, refused: SessionRefusal | null): void
  handover(key: string): void
  /** waiting: down, and tried again by itself. */
  now(state: 'live' | 'waiting'): void
  gone(why: Gone): void
  /** After a new welcome: whether this one should be sent again, or was carried out or overtaken. */
  wants(command: Command): boolean
  /** What waits has changed. */
  waits(commands: Command[]): void
}

/** Milliseconds before the first new try, and the longest before any. */
const FIRST = 300
const LONGEST = 5000
/** Milliseconds before something that came too fast is sent once more. */
const SLOWER = 1000

/** The pause before try number `n`, from 0; `chance` 0 … 1 spreads the phones of a room. */
export function pauseBefore(n: number, chance: number): number {
  return Math.min(LONGEST, FIRST * 2 ** Math.min(n, 10)) * (0.5 + chance / 2)
}

/** `left`: what an earlier tab could not send any more. */
export function openLine(base: string, first: Ticket, ears: LineEars, left: readonly Command[] = []): Line {
  let ticket = first
  const queue = openQueue()
  for (const command of left) queue.hold(command, true)
  let wire: Wire | null = null
  /** Welcomed on the present wire: commands may go. */
  let welcomed = false
  let seq = 0
  let tries = 0
  let known = false
  let ended = false
  let closed = false
  let timer: ReturnType<typeof setTimeout> | null = null
  /** Counts the attempts: what an earlier one brings comes too late. */
  let attempt = 0
  let trying = false

  const drop = () => {
    attempt++
    trying = false
    welcomed = false
    wire?.close()
    wire = null
    if (timer) clearTimeout(timer)
    timer = null
  }

  const later = () => {
    drop()
    ears.now('waiting')
    timer = setTimeout(() => void start(), pauseBefore(tries++, Math.random()))
  }

  const leave = (why: Gone) => {
    drop()
    ended = true
    ears.gone(why)
  }

  const hear = (said: Heard) => {
    switch (said.type) {
      case 'welcome':
        seq = said.welcome.seq ?? 0
        tries = 0
        known = true
        // The key of a handover opens the door once.
        if (said.welcome.key !== undefined) ticket = { ...ticket, key: said.welcome.key }
        ears.welcome(said.welcome)
        if (welcomed) return
        welcomed = true
        ears.now('live')
        for (const { n, command } of queue.begin(ears.wants)) wire?.send('do', { n, command })
        return ears.waits(queue.waiting())
      case 'events':
        if (said.seq <= seq) return
        if (said.seq > seq + 1) return again()
        seq = said.seq
        return ears.events(said.events)
      case 'did':
        return answered(said.n, said.refused)
      case 'handover':
        return ears.handover(said.key)
      case 'bye':
        return said.why === 'stopping' ? later() : leave(said.why)
    }
  }

  const answered = (n: number, refused: SessionRefusal | 'limited' | null) => {
    const found = queue.answered(n)
    if (!found) return
    const { command, again: twice } = found
    if (refused === 'limited') {
      // Too fast, not wrong.
      queue.hold(command, twice)
      setTimeout(() => welcomed && resend(command), SLOWER)
      return
    }
    ears.waits(queue.waiting())
    // The second sending of what was carried out before the line fell is stale, and that is well.
    ears.did(command, twice && refused === 'stale' ? null : refused)
  }

  const resend = (command: Command) => {
    if (!queue.release(command)) return
    wire?.send('do', { n: queue.add(command), command })
  }

  const again = () => {
    // Until the next welcome nothing fits.
    seq = Number.POSITIVE_INFINITY
    wire?.send('again')
  }

  const start = async () => {
    drop()
    const mine = attempt
    trying = true
    // Colyseus comes with the first room.
    const way = await import('./join.ts').catch(() => null)
    if (mine !== attempt) return
    if (!way) return later()
    const joined = await way.joinRoom(base, ticket, {
      hear: (said) => mine === attempt && hear(said),
      lost() {
        if (mine !== attempt) return
        wire = null
        later()
      },
    })
    if (mine !== attempt) {
      if ('wire' in joined) joined.wire.close()
      return
    }
    trying = false
    if ('wire' in joined) wire = joined.wire
    else if ('refused' in joined && !(joined.refused === 'limited' && known)) leave(joined.refused)
    else if ('foreign' in joined && !known) leave('server')
    else later()
  }

  const retry = () => {
    if (wire) return wire.probe()
    if (trying || closed) return
    ended = false
    tries = 0
    void start()
  }
  /** The network is back, or the phone was taken out of the pocket. */
  const woken = () => {
    if (!ended && !(typeof document !== 'undefined' && document.hidden)) retry()
  }
  globalThis.addEventListener?.('online', woken)
  if (typeof document !== 'undefined') document.addEventListener('visibilitychange', woken)

  void start()

  return {
    send(command) {
      if (welcomed && wire) wire.send('do', { n: queue.add(command), command })
      else queue.hold(command)
      ears.waits(queue.waiting())
    },
    handOver: () => wire?.send('handOver'),
    forget: () => wire?.send('forget'),
    retry,
    again,
    waiting: queue.waiting,
    close() {
      drop()
      closed = true
      globalThis.removeEventListener?.('online', woken)
      if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', woken)
    },
  }
}
