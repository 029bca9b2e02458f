/** A session without a server: the host is this tab, and every command is kept on the device before the screen sees what came of it. Called by together. */
import * as z from 'zod/mini'
import { openRun } from '../engine/run.ts'
import { seenBy } from '../engine/session/secrets.ts'
import { newRoom, openSession } from '../engine/session/session.ts'
import type { Room, Who } from '../engine/session/types.ts'
import type { Route, Scenario } from '../engine/types.ts'
import type { Line, LineEars } from '../room/line.ts'
import type { Plan } from '../store/together.ts'

/** Where the room lies on the device. */
export interface Drawer {
  read(): string | null
  write(text: string): void
}

const WHO: Who = { role: 'facilitator' }

const id = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,39}$/))
/** Our own words, so only looked at from afar. */
const kept = z.looseObject({
  form: z.enum(['decide', 'replay', 'rules']),
  by: z.literal('hands'),
  route: z.looseObject({ scenario: id, chair: id, rules: z.array(id), carried: z.array(id), seed: z.int(), choices: z.array(z.string()) }),
  made: z.int(),
  page: z.int(),
  stops: z.array(z.int()),
  phase: z.enum(['lobby', 'reading', 'voting', 'revealed', 'ended']),
  past: z.array(z.looseObject({})),
  seats: z.record(z.string(), z.looseObject({})),
  slips: z.array(z.looseObject({})),
  branches: z.array(z.looseObject({})),
  moves: z.int(),
  madeAt: z.number(),
})

/** A new room, with as much of its route as the story of today has. */
export function roomForHands(scenario: Scenario, { form, stops, short }: Plan, route: Route): Room {
  return newRoom({ form, by: 'hands', route: openRun(scenario, route).route(), stops, short, now: Date.now() })
}

/** The room as it was kept; null when it cannot be read. */
export function readRoom(text: string): Room | null {
  try {
    const read = kept.safeParse(JSON.parse(text))
    return read.success ? (read.data as unknown as Room) : null
  } catch {
    return null
  }
}

/** Goes on with a room, new or kept, as if it came over a line. */
export function openOneScreen(scenario: Scenario, first: Room, drawer: Drawer, ears: LineEars): Line {
  let session = openSession(scenario, first)
  let written = ''
  /** Whether the device keeps anything at all. */
  let keeps = false
  let over = false

  const write = () => {
    written = JSON.stringify(session.room())
    drawer.write(written)
    keeps = drawer.read() === written
  }
  const welcome = () => ears.welcome({ who: WHO, ...session.welcome(WHO), now: Date.now() })
  /** Another tab went on with this room: this one takes over what it made of it. False when it was thrown away there. */
  const catchUp = (): boolean => {
    const there = drawer.read()
    if (!keeps || there === written) return true
    const room = there === null ? null : readRoom(there)
    if (!room) return false
    session = openSession(scenario, room)
    written = there as string
    welcome()
    return true
  }

  write()
  welcome()
  ears.now('live')

  return {
    send(command) {
      if (over) return
      if (!catchUp()) {
        over = true
        return ears.gone('forgotten')
      }
      const answer = session.apply(command, WHO, Date.now())
      if ('refused' in answer) return ears.did(command, answer.refused)
      write()
      ears.events(answer.events.flatMap((event) => seenBy(event, WHO, session.room()) ?? []))
      ears.did(command, null)
    },
    again: welcome,
    waiting: () => [],
    close() {
      over = true
    },
    // There is nobody to hand over to, and nothing that could be down.
    handOver: () => undefined,
    forget: () => undefined,
    retry: () => undefined,
  }
}
