/** Team sessions in the browser: opens the line to a room or hosts the one screen, and writes what comes of it into the store. Fetched and made once by rooms. */
import { evolve } from '../engine/session/evolve.ts'
import type { Room, SessionEvent } from '../engine/session/types.ts'
import { readCode } from '../room/code.ts'
import { type Gone, type Line, type LineEars, openLine } from '../room/line.ts'
import type { Command, WelcomeMessage } from '../room/wire.ts'
import { type Place, store } from '../store/store.ts'
import type { Sent, Together, TogetherAction } from '../store/together.ts'
import { pathOf } from './addresses.ts'
import { fetchHints, fetchScenario } from './library.ts'
import { openMoves } from './moves.ts'
import { breath } from './outside.ts'
import { openPlans } from './plans.ts'
import { recordedOf } from './recorded.ts'
import { openRoomKeys, readKey } from './roomkeys.ts'
import type { House } from './rooms.ts'
import { askServer } from './server.ts'
import { openTelling, shownIn } from './telling.ts'
import { openUnsent } from './unsent.ts'

export interface TogetherHost {
  dispatch(action: TogetherAction): void
  /** Somebody came to a place of the team sessions. */
  enter(place: Place): void
}

type RoomPlace = Extract<Place, { screen: 'room' }>

const HUB: Place = { screen: 'together', code: null }
/** Milliseconds before what could not be fetched is tried again. */
const AGAIN = 2000
/** After these this device has no part in the room any more. */
const OVER: readonly Gone[] = ['unknown', 'forgotten', 'handedOver', 'released', 'key']

export function openTogether(house: House): TogetherHost {
  const { base, device, tell } = house
  const { getState: get, setState: put } = store
  const keys = openRoomKeys(device)
  const unsent = openUnsent(device)
  const plans = openPlans(house, keys)
  const telling = openTelling()
  const moves = openMoves()
  let line: Line | null = null
  /** Counts the rooms somebody went into: what was fetched for an earlier one comes too late. */
  let visits = 0
  /** A facilitator's key that was typed in; kept when it opens the room. */
  let typedIn: string | null = null
  /** The facilitator wants the room gone, and the line was down. */
  let forgetting = false

  const patch = (more: Partial<Together>) => {
    const { together } = get()
    if (together) put({ together: { ...together, ...more } })
  }

  const close = () => {
    visits++
    line?.close()
    line = null
    forgetting = false
    moves.reset()
    telling.begin([])
  }

  /** The room as it is now, with the page of the story that belongs to it. */
  const show = (room: Room, more: Partial<Together> = {}) => {
    const { together, shown: before } = get()
    if (!together) return
    const view = telling.view(room)
    const shown = shownIn(room, view)
    const same = shown?.made === before?.made && shown?.page === before?.page
    put({ together: { ...together, ...more, room }, view, shown: same ? before : shown })
  }

  // ---------------------------------------------------------------- what comes over the line

  /** `own`: the key somebody comes in with; after a handover it is a new one, that was never shown here. */
  const earsAt = ({ role, code }: RoomPlace, own: string | null): LineEars => ({
    welcome({ who, room, story, now, key }: WelcomeMessage) {
      telling.begin(story)
      moves.reset()
      own = key ?? own
      keys.keep(role, code, key === undefined ? { key: own } : { key, fresh: true })
      const kept = role === 'facilitator' ? keys.find(role, code) : null
      show(room, {
        who,
        line: 'live',
        gone: null,
        ahead: now - Date.now(),
        key: kept?.key ? { text: kept.key, fresh: kept.fresh } : null,
      })
      put({ rooms: keys.list() })
      void furnish(room, visits)
    },
    events(events: SessionEvent[]) {
      const { together } = get()
      if (!together?.room) return
      let room = together.room
      for (const event of events) {
        // What a newer host says and this page does not know leaves the room as it is.
        room = evolve(room, event) ?? room
        if (event.type === 'told') telling.tell(event)
      }
      show(room)
    },
    did(_command, refused) {
      if (refused) moves.reset()
      patch({ refused })
    },
    handover: (key) => patch({ handover: key }),
    now(state) {
      patch({ line: state })
      if (state === 'live' && forgetting) line?.forget()
    },
    gone(why) {
      // A wrong key that was only tried leaves the one that is kept.
      if (OVER.includes(why) && keys.find(role, code)?.key === own) keys.drop(role, code)
      unsent.drop(code)
      put({ view: null, shown: null, rooms: keys.list() })
      patch({ line: 'gone', gone: why, room: null, sending: false, handover: null, hints: null, recorded: [] })
      if (forgetting && why === 'forgotten') house.go(HUB)
    },
    wants: (command) => !('moves' in command) || command.moves >= (get().together?.room?.moves ?? 0),
    waits(commands) {
      moves.waits(commands)
      if (role === 'participant') unsent.keep(code, commands)
      patch({ sending: commands.length > 0 })
    },
  })

  /** The chair's story with its names and pictures, and what only who leads needs. Tried until it is there. */
  const furnish = async (room: Room, visit: number): Promise<void> => {
    const { scenario, chair } = room.route
    const tried = <T>(what: () => Promise<T>) => what().catch(() => null)
    while (visit === visits) {
      const story = await tried(() => fetchScenario(scenario, chair, base))
      const { together } = get()
      if (visit !== visits || !together) return
      if (!story) {
        await new Promise((done) => setTimeout(done, AGAIN))
        continue
      }
      put({ scenario: story })
      if (together.role !== 'facilitator' && together.role !== 'screen') return
      const hints = together.hints ?? (await tried(() => fetchHints(scenario, base))) ?? {}
      await breath()
      if (visit !== visits) return
      const replays = room.form === 'replay' && together.recorded.length === 0
      patch({ hints, ...(replays ? { recorded: recordedOf(story, room.route) } : {}) })
      return
    }
  }

  // ---------------------------------------------------------------- coming and going

  const openRoom = async (place: RoomPlace): Promise<void> => {
    close()
    if (place.role === 'screen') return openScreen(place)
    const { role } = place
    const code = readCode(place.code ?? '')
    if (code === null) {
      if (place.code !== null) tell('roomCodeUnfit')
      return house.replace(HUB)
    }
    if (code !== place.code) return house.replace({ ...place, code })
    const key = keyFor(role, code)
    begin(place, new URL(pathOf({ screen: 'together', code }), base).href)
    if (role === 'facilitator' && key === null) return patch({ line: 'gone', gone: 'key' })
    const left = role === 'participant' ? unsent.left(code) : []
    line = openLine(base, { code, role, key }, earsAt(place, key), left)
  }

  const keyFor = (role: RoomPlace['role'], code: string): string | null => {
    const tried = typedIn
    typedIn = null
    if (role === 'participant') return keys.seat(code)
    return role === 'facilitator' ? (tried ?? keys.find(role, code)?.key ?? null) : null
  }

  const openScreen = async (place: RoomPlace): Promise<void> => {
    begin(place, null)
    const visit = visits
    const text = keys.find('screen', null) ? plans.drawer.read() : null
    if (text === null) {
      plans.forget()
      return patch({ line: 'gone', gone: 'unknown' })
    }
    const host = await import('./onescreen.ts').catch(() => null)
    const room = host?.readRoom(text)
    if (visit !== visits) return
    if (host && !room) {
      // Left where it lies, until another session takes its place.
      put({ setAside: text })
      tell('savedUnreadable')
      return patch({ line: 'gone', gone: 'unknown' })
    }
    const story = room && (await fetchScenario(room.route.scenario, room.route.chair, base).catch(() => null))
    if (visit !== visits) return
    if (!host || !room || !story) return patch({ line: 'gone', gone: 'server' })
    await breath()
    if (visit === visits) line = host.openOneScreen(story, room, plans.drawer, earsAt(place, null))
  }

  const begin = ({ role, code }: RoomPlace, link: string | null) => {
    const together: Together = {
      role,
      who: role === 'beamer' ? { role } : role === 'participant' ? { role, seat: '' } : { role: 'facilitator' },
      code,
      link,
      line: 'opening',
      gone: null,
      room: null,
      ahead: 0,
      key: null,
      handover: null,
      hints: null,
      recorded: [],
      sending: false,
      refused: null,
      resting: unsent.resting(code),
    }
    put({ together, view: null, shown: null, scenario: null })
  }

  /** The door: a link with a code leads on into the room. */
  const knock = async (typed: string | null): Promise<void> => {
    const place = get().place
    const there = await askServer(base)
    if (get().place !== place) return
    put({ server: there === true })
    if (typed === null) return
    const code = readCode(typed)
    if (code === null) return tell('roomCodeUnfit')
    if (there !== false) house.replace({ screen: 'room', role: 'participant', code })
  }

  const isHere = (place: Place) => {
    const { together } = get()
    return place.screen === 'room' && together?.role === place.role && together.code === place.code
  }
  store.subscribe((state, before) => {
    if (state.place === before.place || !state.together || isHere(state.place)) return
    close()
    put({ together: null })
  })

  // ---------------------------------------------------------------- what is asked

  const send = (command: Sent) => {
    const { together } = get()
    if (!line || !together?.room) return
    patch({ refused: null })
    if (together.role === 'participant') return line.send(command as Command)
    line.send({ ...command, moves: moves.stamp(together.room.moves) } as Command)
  }

  const handle: { [Type in TogetherAction['type']]: (action: Extract<TogetherAction, { type: Type }>) => void } = {
    makeRoom: ({ plan }) => void plans.make(plan),
    bring: ({ from }) => void plans.bring(from),
    enterRoom({ role, code: typed, key: typedKey }) {
      const code = readCode(typed)
      if (code === null) return tell('roomCodeUnfit')
      const place: RoomPlace = { screen: 'room', role, code }
      typedIn = typedKey === undefined ? null : readKey(typedKey)
      if (isHere(place) && isHere(get().place)) void openRoom(place)
      else house.go(place)
    },
    send: ({ command }) => send(command),
    rest({ on }) {
      patch({ resting: on })
      unsent.rest(get().together?.code ?? null, on)
    },
    keySeen() {
      const { together } = get()
      if (!together?.key) return
      keys.keep(together.role, together.code, { fresh: false })
      patch({ key: { ...together.key, fresh: false } })
    },
    handOver: () => line?.handOver(),
    forgetRoom() {
      const { together } = get()
      if (together?.role === 'screen') {
        plans.forget()
        return house.go(HUB)
      }
      forgetting = true
      line?.forget()
    },
    leaveRoom: () => house.go(HUB),
    retryRoom() {
      const { together, place } = get()
      if (!together || place.screen !== 'room') return
      if (!line) return void openRoom(place)
      if (together.line === 'gone') patch({ line: 'waiting', gone: null })
      line.retry()
    },
  }

  return {
    dispatch: (action) => (handle[action.type] as (action: TogetherAction) => void)(action),
    enter(place) {
      if (!keys.find('screen', null)) plans.forget()
      put({ rooms: keys.list() })
      if (place.screen === 'room') return void openRoom(place)
      if (place.screen === 'together') return void knock(place.code)
      if (place.screen === 'prepare') void knock(null)
    },
  }
}
