/**
 * The rules of a team session: a command goes in with who sent it, events come out. Called by whoever hosts a room – the server, or the tab of the one screen.
 * What is kept is `room()`; everything else follows from it and the story.
 */
import { openRun } from '../run.ts'
import type { Route, Scenario, View } from '../types.ts'
import { evolve } from './evolve.ts'
import { lead } from './lead.ts'
import { host, sit } from './seat.ts'
import { project } from './secrets.ts'
import type { Answer, Table } from './table.ts'
import { openTale } from './tale.ts'
import type { HostCommand, LeadCommand, Room, SeatCommand, Session, SessionCommand, Who } from './types.ts'

export interface NewRoom {
  form: Room['form']
  by: Room['by']
  /** decide and rules: the chair, the rules and the seed, usually without choices. replay: the recorded route. */
  route: Route
  /** Replay: places where the room is asked first. What is no place of the route is left out. */
  stops: readonly number[]
  /** Replay: 45 minutes instead of 85. */
  short: boolean
  /** Milliseconds since 1970. */
  now: number
}

export function newRoom({ form, by, route, stops, short, now }: NewRoom): Room {
  const replay = form === 'replay'
  const places = stops.filter((at) => Number.isInteger(at) && at >= 0 && at < route.choices.length)
  return {
    form,
    by,
    route,
    made: replay ? 0 : route.choices.length,
    page: 0,
    stops: replay ? [...new Set(places)].sort((a, b) => a - b) : [],
    clear: false,
    phase: 'lobby',
    ballot: null,
    past: [],
    policy: form === 'rules' ? { part: 1, met: null } : null,
    step: replay ? { now: 0, part: 0, short } : null,
    timer: null,
    paused: false,
    seats: {},
    bringer: null,
    question: '',
    theory: null,
    slips: [],
    opened: [],
    readingOut: null,
    branches: [],
    action: { what: '', who: '', when: '' },
    shared: false,
    notes: {},
    moves: 0,
    madeAt: now,
    endedAt: null,
  }
}

/**
 * Goes on with a room, new or kept. Where its route does not fit the story (any more) it is cut, and the room goes on from there.
 * Throws only when the chair is not in the scenario: check that at the door.
 */
export function openSession(scenario: Scenario, kept: Room): Session {
  let room = fitted(scenario, kept)
  const tale = openTale(scenario, upTo(room.route, room.made), room.clear)
  if (room.ballot && !isAbout(room, tale.view())) room = { ...room, ballot: null, page: 0, phase: isAsking(room) ? 'reading' : room.phase }

  return {
    apply(command, who, now) {
      const answer = answerTo(command, who, { scenario, room, tale, now })
      if (typeof answer === 'string') return { refused: answer }
      room = answer.reduce(evolve, room)
      return { events: answer }
    },
    room: () => room,
    welcome: (who) => ({ room: project(room, who), story: tale.events() }),
  }
}

function answerTo(command: SessionCommand, who: Who, table: Table): Answer {
  const { room, now } = table
  switch (who.role) {
    case 'beamer':
      return 'forbidden'
    case 'room':
      return isFromHost(command) ? host(command, room) : 'forbidden'
    case 'participant':
      return isFromSeat(command) && Object.hasOwn(room.seats, who.seat) ? sit(command, who.seat, room, now) : 'forbidden'
    case 'facilitator': {
      if (!isFromLead(command)) return 'forbidden'
      if (command.moves !== room.moves) return 'stale'
      const answer = lead(command, table)
      return typeof answer === 'string' ? answer : [...answer, { type: 'moved', moves: room.moves + 1 }]
    }
  }
}

function isFromHost(command: SessionCommand): command is HostCommand {
  return command.type === 'join' || command.type === 'drop'
}

function isFromSeat(command: SessionCommand): command is SeatCommand {
  return command.type === 'vote' || command.type === 'unwrite' || (command.type === 'write' && !('moves' in command))
}

function isFromLead(command: SessionCommand): command is LeadCommand {
  return 'moves' in command && !isFromHost(command)
}

/** The room with as much of its route as the story has. */
function fitted(scenario: Scenario, room: Room): Room {
  const route = openRun(scenario, room.route).route()
  const made = Math.min(room.form === 'replay' ? room.made : route.choices.length, route.choices.length)
  const stops = room.stops.filter((at) => at < route.choices.length)
  return { ...room, route, made, stops, page: made === room.made ? room.page : 0 }
}

function upTo(route: Route, made: number): Route {
  return { ...route, choices: route.choices.slice(0, made) }
}

function isAsking({ phase }: Room): boolean {
  return phase === 'voting' || phase === 'revealed'
}

/** Whether the ballot on the screens still belongs where the story stands. */
function isAbout({ ballot, made, policy }: Room, { offer }: View): boolean {
  if (!ballot) return false
  if (ballot.kind === 'rule') return policy?.part === 2
  if (ballot.taken) return ballot.at === made - 1
  const ids = (options: readonly { id: string }[] | undefined) => options?.map(({ id }) => id).join()
  return ballot.at === made && ids(ballot.options) === ids(offer?.choices)
}
