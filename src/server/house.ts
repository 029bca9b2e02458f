/** Everything the rooms of one process share: snapshots, stories, log, and Colyseus around them. Opened and closed by index. */
import type { Server } from 'node:http'
import { matchMaker } from '@colyseus/core'
import { setLogger } from '@colyseus/core/Logger'
import { WebSocketTransport } from '@colyseus/ws-transport'
import { openDoor } from './door.ts'
import { Kamer } from './kamer.ts'
import { LIMITS, type Meter, openMeter } from './limits.ts'
import { type Log, openLog, placeOf } from './log.ts'
import { openRedis } from './redis.ts'
import { openStories, type Stories } from './served.ts'
import type { Settings } from './settings.ts'
import { openFile, type Snapshots } from './snapshots.ts'

export interface House {
  settings: Settings
  snapshots: Snapshots
  stories: Stories
  log: Log
  /** Wrong facilitator's keys, by address. */
  wrongKeys: Meter
  /** The rooms this process holds. */
  live: Set<Kamer>
  /** Rooms held here, and participants connected to them. */
  busy(): { rooms: number; seats: number }
  isStopping(): boolean
}

export interface OpenHouse extends House {
  /** Lets sockets in. */
  attach(server: Server): Promise<void>
  /** Forgets what is too old, in memory too. */
  sweep(): Promise<void>
  close(): Promise<void>
}

/** Starts what can fail at the start; nothing is listened to yet. `folder` is what the build made. */
export function openHouse(folder: string, settings: Settings, write: (line: string) => void): OpenHouse {
  const log = openLog(write)
  const redis = settings.redis === null ? null : openRedis(settings.redis)
  const snapshots = redis?.snapshots ?? openFile(settings.data, log)
  const live = new Set<Kamer>()
  const transport = new WebSocketTransport({ noServer: true, maxPayload: LIMITS.bytes, pingInterval: 5000, pingMaxRetries: 2 })
  let stopping = false

  const house: House = {
    settings,
    snapshots,
    stories: openStories(folder),
    log,
    wrongKeys: openMeter(LIMITS.address.wrongKey),
    live,
    busy: () => ({ rooms: live.size, seats: [...live].reduce((sum, kamer) => sum + kamer.seated(), 0) }),
    isStopping: () => stopping,
  }

  const sweep = async () => {
    for (const kamer of live) await kamer.forgetIfOld()
    const rooms = await snapshots.sweep()
    if (rooms > 0) log.say('swept', { rooms })
  }
  const sweeping = setInterval(() => void sweep().catch((error) => log.trouble('sweep', error)), LIMITS.kept.look)

  return {
    ...house,
    sweep,
    async attach(server) {
      setLogger(quiet(log))
      await redis?.isThere()
      // A new room is made by the process that was asked: which one that is, the proxy in front decides.
      const here = async () => matchMaker.processId
      await matchMaker.setup(redis?.presence, redis?.driver, settings.publicAddress ?? undefined, here)
      matchMaker.defineRoomType('kamer', Kamer, { house }).filterBy(['code'])
      await matchMaker.accept()
      await sweep()
      openDoor({ server, transport, hops: settings.hops, isClosed: () => stopping, log })
      log.say('started', { rooms: await snapshots.count(), redis: redis !== null })
    },
    async close() {
      stopping = true
      clearInterval(sweeping)
      await matchMaker.gracefullyShutdown()
      transport.shutdown()
      redis?.presence.shutdown()
      snapshots.close()
      log.say('stopped')
      log.close()
    },
  }
}

/** Milliseconds between two notices. */
const SELDOM = 10_000

/** What Colyseus has to say, as lines of our own: mostly that a message or a socket was no good, in words that quote it. */
function quiet(log: Log): Parameters<typeof setLogger>[0] {
  const nothing = () => undefined
  let noticed = 0
  /** Of Redis, that it is away: again and again until it is back. */
  const warn = (text: unknown) => {
    if (Date.now() - noticed < SELDOM) return
    noticed = Date.now()
    log.say('notice', { text: String(text) })
  }
  const error = (text: unknown) => {
    const place = placeOf(String(text))
    if (place && !String(text).includes('/msgpackr/')) log.say('trouble', { where: 'colyseus', place })
    else log.count('unfit')
  }
  return { debug: nothing, trace: nothing, info: nothing, warn, error }
}
