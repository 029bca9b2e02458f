/** One connection with a room through Colyseus, and the ear that notices when it has died. Fetched only when somebody goes into a room; called by line. */
import { Client, MatchMakeError, ServerError } from '@colyseus/sdk'
import { type Heard, type JoinRefusal, readMessage, readRefusal, type Ticket, VERSION } from './wire.ts'

export interface Wire {
  send(type: 'do' | 'again' | 'handOver' | 'forget', message?: object): void
  /** Asks for a sign of life now: without one the line is given up sooner than by itself. */
  probe(): void
  close(): void
}

export interface WireEars {
  hear(said: Heard): void
  /** Not after `close`. */
  lost(): void
}

/** How it went: a connection, a refusal by the room, no line, or an address where no rooms are. */
export type Joined = { wire: Wire } | { refused: JoinRefusal } | { down: true } | { foreign: true }

/** Milliseconds that getting in may take: longer means that the line is down. */
const PATIENCE = 8000
/** Milliseconds between two listens. After one of silence a sign of life is asked for, and after two more without an answer the line is dead. */
const LISTEN = 1500
/** Milliseconds for an answer when the phone has just been woken. */
const QUICK = 1500
/** Answers of a server that knows no rooms, and of one that does not understand this page. */
const FOREIGN = [404, 405, 501]
const UNREAD = 400

/** `base`: the folder of the game. */
export async function joinRoom(base: string, ticket: Ticket, ears: WireEars): Promise<Joined> {
  const client = new Client(base, {
    fetchFn: (url, init) => fetch(url, { ...(init as RequestInit), signal: AbortSignal.timeout(PATIENCE) }),
  })
  const joining = client.joinOrCreate('kamer', { ...ticket, version: VERSION })
  let late = false
  joining.then(
    (room) => {
      if (late) void room.leave()
    },
    () => undefined,
  )
  const room = await Promise.race([joining, after(PATIENCE)]).catch((reason: unknown) => refusalIn(reason))
  if (room === 'late') {
    late = true
    return { down: true }
  }
  if (!('connection' in room)) return room

  // The seat is found again by its key: their way back knows only this one connection.
  room.reconnection.enabled = false
  let over = false
  let heardAt = Date.now()
  let silent = 0
  let alarm: ReturnType<typeof setTimeout> | null = null

  const end = () => {
    over = true
    clearInterval(listening)
    if (alarm) clearTimeout(alarm)
  }
  const lose = () => {
    if (over) return
    end()
    room.connection.close()
    ears.lost()
  }
  const alive = () => {
    heardAt = Date.now()
    silent = 0
    if (alarm) clearTimeout(alarm)
    alarm = null
  }
  const ask = () => room.ping(alive)
  const listening = setInterval(() => {
    // Counted in listens, not by the clock: timers of a page out of sight come late, and its line is not dead for that.
    if (silent >= 2 || !room.connection.isOpen) return lose()
    if (silent > 0 || Date.now() - heardAt >= LISTEN) {
      silent++
      ask()
    }
  }, LISTEN)

  room.onMessage('*', (type, message) => {
    alive()
    const said = readMessage(type, message)
    if (said && !over) ears.hear(said)
  })
  room.onLeave(lose)
  room.onError(() => undefined)

  return {
    wire: {
      send: (type, message) => !over && room.connection.isOpen && room.send(type, message),
      probe() {
        if (over || alarm) return
        alarm = setTimeout(lose, QUICK)
        if (room.connection.isOpen) ask()
        else lose()
      },
      close() {
        if (over) return
        const open = room.connection.isOpen
        end()
        if (open) void room.leave()
        else room.connection.close()
      },
    },
  }
}

function refusalIn(reason: unknown): Joined {
  if (!(reason instanceof MatchMakeError || reason instanceof ServerError)) return { down: true }
  const refused = readRefusal(reason.message)
  if (refused) return { refused }
  if (reason.code === UNREAD) return { refused: 'version' }
  return FOREIGN.includes(reason.code) ? { foreign: true } : { down: true }
}

function after(milliseconds: number): Promise<'late'> {
  return new Promise((done) => setTimeout(done, milliseconds, 'late'))
}
