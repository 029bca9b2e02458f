import { expect, test } from 'vitest'
import { STORY } from '../../tests/room.ts'
import { evolve } from '../engine/session/evolve.ts'
import type { LeadCommand, Room, SessionRefusal } from '../engine/session/types.ts'
import type { Gone } from '../room/line.ts'
import type { Plan } from '../store/together.ts'
import { type Drawer, openOneScreen, readRoom, roomForHands } from './onescreen.ts'

const PLAN: Plan = {
  form: 'decide',
  by: 'hands',
  scenario: 'proef',
  chair: 'casemanager',
  rules: ['b1', 'b8'],
  route: null,
  stops: [],
  short: false,
}
const ROUTE = { scenario: 'proef', hash: STORY.hash, chair: 'casemanager', rules: ['b1', 'b8'], carried: [], seed: 7, choices: [] }

function drawerWith(text: string | null = null): Drawer & { text: string | null } {
  return {
    text,
    read() {
      return this.text
    },
    write(next) {
      this.text = next
    },
  }
}

/** A tab with the one screen. */
function tab(drawer: Drawer, first = roomForHands(STORY, PLAN, ROUTE)) {
  const told = { room: first, refused: [] as (SessionRefusal | null)[], gone: null as Gone | null, welcomes: 0 }
  const line = openOneScreen(STORY, first, drawer, {
    welcome({ room }) {
      told.room = room
      told.welcomes++
    },
    events(events) {
      told.room = events.reduce(evolve, told.room)
    },
    did: (_, refused) => told.refused.push(refused),
    handover: () => undefined,
    now: () => undefined,
    gone(why) {
      told.gone = why
    },
    wants: () => true,
    waits: () => undefined,
  })
  const ask = (command: { type: LeadCommand['type']; [more: string]: unknown }, moves = told.room.moves) => {
    line.send({ ...command, moves } as LeadCommand)
    return told.refused.at(-1)
  }
  return { told, ask, line }
}

const kept = (drawer: { text: string | null }) => readRoom(drawer.text ?? '') as Room

test('hands are counted, the choice is taken, and everything is kept after each command', () => {
  const drawer = drawerWith()
  const { told, ask } = tab(drawer)
  const steps: Parameters<typeof ask>[0][] = [
    { type: 'begin' },
    { type: 'openVote' },
    { type: 'count', counts: { vinkje: 4, tekenen: 2, '?': 1 } },
    { type: 'take', choice: 'vinkje', why: '' },
  ]
  for (const step of steps) {
    expect(ask(step)).toBeNull()
    expect(kept(drawer)).toEqual(told.room)
  }
  expect(told.room.past[0]?.rounds[0]?.counts).toEqual({ vinkje: 4, tekenen: 2, test: 0, '?': 1 })
  expect(told.room.route.choices).toEqual(['vinkje'])
})

test('a tab that was closed goes on where it was', () => {
  const drawer = drawerWith()
  const first = tab(drawer)
  first.ask({ type: 'begin' })
  first.ask({ type: 'openVote' })
  first.line.close()
  const second = tab(drawer, kept(drawer))
  expect(second.told.room).toEqual(first.told.room)
  expect(second.ask({ type: 'count', counts: { vinkje: 1 } })).toBeNull()
  expect(second.told.room.phase).toBe('revealed')
})

test('what is refused changes nothing and is not kept', () => {
  const drawer = drawerWith()
  const { told, ask } = tab(drawer)
  const before = drawer.text
  expect(ask({ type: 'reveal' })).toBe('unfit')
  expect(ask({ type: 'begin' }, 7)).toBe('stale')
  expect(drawer.text).toBe(before)
  expect(told.room.phase).toBe('lobby')
})

test('of two tabs the second takes over what the first has done, and overwrites nothing', () => {
  const drawer = drawerWith()
  const first = tab(drawer)
  const second = tab(drawer, kept(drawer))
  first.ask({ type: 'begin' })
  expect(second.ask({ type: 'begin' })).toBe('stale')
  expect(second.told.welcomes).toBe(2)
  expect(second.told.room.phase).toBe('reading')
  expect(second.ask({ type: 'openVote' })).toBeNull()
  expect(kept(drawer).phase).toBe('voting')
})

test('a session thrown away in another tab is gone here too', () => {
  const drawer = drawerWith()
  const { told, ask } = tab(drawer)
  drawer.text = null
  ask({ type: 'begin' })
  expect(told.gone).toBe('forgotten')
  expect(drawer.text).toBeNull()
})

test('a device that keeps nothing holds the session as long as the tab lives', () => {
  const { told, ask } = tab({ read: () => null, write: () => undefined })
  expect(ask({ type: 'begin' })).toBeNull()
  expect(ask({ type: 'openVote' })).toBeNull()
  expect(told.room.phase).toBe('voting')
})

test.each(['', 'null', '{}', '[]', '{"form":"decide"', JSON.stringify({ ...roomForHands(STORY, PLAN, ROUTE), by: 'phones' })])(
  'what is no room of hands is not read: %s',
  (text) => {
    expect(readRoom(text)).toBeNull()
  },
)

test('a route that the story has lost some of is cut to what fits', () => {
  const room = roomForHands(STORY, { ...PLAN, form: 'replay', stops: [0, 1] }, { ...ROUTE, choices: ['vinkje', '?abcd'] })
  expect(room.route.choices).toEqual(['vinkje'])
  expect(room.stops).toEqual([0])
  expect(room.made).toBe(0)
})
