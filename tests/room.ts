/** A session being held, for tests: everybody who could look on has a screen that only gets what it may have. Used by the tests of engine/session. */
import { evolve } from '../src/engine/session/evolve.ts'
import { project, seenBy } from '../src/engine/session/secrets.ts'
import { newRoom, openSession } from '../src/engine/session/session.ts'
import type { Ballot, LeadCommand, Room, Session, SessionCommand, SessionEvent, SessionRefusal, Who } from '../src/engine/session/types.ts'
import type { Id, Scenario, View } from '../src/engine/types.ts'
import { EMPTY_VIEW, reduceAll } from '../src/engine/view.ts'
import { SMALL, scenarioOf } from './fixture.ts'

export const LEAD: Who = { role: 'facilitator' }
export const BEAMER: Who = { role: 'beamer' }
export const HOST: Who = { role: 'room' }
export const seat = (n: number): Who => ({ role: 'participant', seat: `s${n}` })

type WithoutMoves<Command> = Command extends unknown ? Omit<Command, 'moves'> : never
export type Asked = WithoutMoves<LeadCommand>

export const START = 1_700_000_000_000

const card = (id: Id) => ({ id, title: id, core: '', question: '', source: '', check: false })
/** The small story with everything in it once, and two theory cards. */
export const STORY: Scenario = { ...scenarioOf(SMALL), theory: { lipsky: card('lipsky'), waterlijn: card('waterlijn') } }
/** `vinkje`, a guess, `langs`: an ending. */
export const RECORDED: Id[] = ['vinkje', 'g_a', 'langs']

export function roomOf(more: { form?: Room['form']; by?: Room['by']; choices?: Id[]; stops?: number[]; short?: boolean } = {}): Room {
  const { form = 'decide', by = 'phones', choices = form === 'replay' ? RECORDED : [], stops = [], short = false } = more
  const route = { scenario: 'proef', hash: STORY.hash, chair: 'casemanager', rules: ['b1', 'b8'], carried: [], seed: 7, choices }
  return newRoom({ form, by, route, stops, short, now: START })
}

export interface Screen {
  who: Who
  room: Room
  view: View
  /** Everything it ever got. */
  frames: SessionEvent[]
}

export interface Held {
  session: Session
  screens: Screen[]
  /** As the host, a participant or the beamer. */
  say(command: SessionCommand, who: Who): SessionEvent[] | SessionRefusal
  /** As the facilitator on a screen of now. */
  lead(command: Asked): SessionEvent[] | SessionRefusal
  room(): Room
  ballot(): Ballot
  screen(who: Who): Screen
  /** Lets time pass, in milliseconds. */
  wait(ms: number): void
}

/** A screen that opens now. */
export function screenOf(session: Session, who: Who): Screen {
  const { room, story } = session.welcome(who)
  return { who, room, view: reduceAll(EMPTY_VIEW, story), frames: [] }
}

export function told(view: View, event: SessionEvent): View {
  return event.type === 'told' ? reduceAll(event.anew ? EMPTY_VIEW : view, event.events) : view
}

export function hold(room: Room, watching: Who[] = [LEAD, BEAMER, seat(1), seat(2), seat(3)], scenario: Scenario = STORY): Held {
  const session = openSession(scenario, room)
  const screens = watching.map((who) => screenOf(session, who))
  let now = START
  const say: Held['say'] = (command, who) => {
    now += 1000
    const answer = session.apply(command, who, now)
    if ('refused' in answer) return answer.refused
    for (const screen of screens) {
      for (const event of answer.events) {
        const seen = seenBy(event, screen.who, session.room())
        if (!seen) continue
        screen.frames.push(seen)
        screen.room = evolve(screen.room, seen)
        screen.view = told(screen.view, seen)
      }
    }
    return answer.events
  }
  return {
    session,
    screens,
    say,
    lead: (command) => say({ ...command, moves: session.room().moves } as LeadCommand, LEAD),
    room: () => session.room(),
    ballot: () => {
      const { ballot, past } = session.room()
      const last = ballot ?? past.at(-1)
      if (!last) throw new Error('No ballot')
      return last
    },
    screen: (who) => {
      const same = JSON.stringify(who)
      const found = screens.find((screen) => JSON.stringify(screen.who) === same)
      if (!found) throw new Error(`Nobody looks as ${same}`)
      return found
    },
    wait: (ms) => {
      now += ms
    },
  }
}

/** Three people have come in and the story has begun. */
export function begun(room: Room, people = 3): Held {
  const held = hold(room)
  for (let n = 1; n <= people; n++) held.say({ type: 'join', seat: `s${n}` }, HOST)
  held.lead({ type: 'begin' })
  return held
}

/** Votes in the round that is open. */
export function vote(held: Held, n: number, choice: string, why = ''): SessionEvent[] | SessionRefusal {
  const { ballot } = held.room()
  return held.say({ type: 'vote', ballot: ballot?.id ?? '', round: (ballot?.rounds.length ?? 0) - 1, choice, why }, seat(n))
}

/** What a screen that opens now would be shown. */
export function shownTo(held: Held, who: Who): Room {
  return project(held.room(), who)
}
