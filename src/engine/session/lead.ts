/** What the facilitator may do, and what comes of it. Called by session, which has seen that it is the facilitator and that the screen was not an older one. */
import { hide, openSlips, readOut, writeDown } from './aloud.ts'
import { count, openVote, reveal, take } from './asking.ts'
import { part } from './policy.ts'
import { branch, goTo, step, turn, water } from './showing.ts'
import type { Answer, Table } from './table.ts'
import { isDate, note, sentence } from './texts.ts'
import { extended, MOST_TIME, resumed, stopped, timerOf } from './timer.ts'
import type { LeadCommand, Room } from './types.ts'

type Kind = LeadCommand['type']

/** Only makes sense while the story is being told. */
const IN_THE_STORY: ReadonlySet<Kind> = new Set([
  'turn',
  'goTo',
  'openVote',
  'reveal',
  'count',
  'take',
  'step',
  'water',
  'openSlips',
  'readOut',
  'branch',
  'part',
])
/** What is still asked when it is over: who may have the report, and what stands in it. */
const AFTERWARDS: ReadonlySet<Kind> = new Set(['share', 'hide', 'note'])
/** Belongs to the replay of a route. */
const REPLAY_ONLY: ReadonlySet<Kind> = new Set(['goTo', 'step', 'water', 'bringer', 'question', 'branch'])
/** The longest route has fewer places than this. */
const MOST_PLACES = 2000

export function lead(command: LeadCommand, table: Table): Answer {
  const { room } = table
  return isTimely(command.type, room) ? carryOut(command, table) : 'unfit'
}

function isTimely(kind: Kind, { phase, form }: Room): boolean {
  if (form !== 'replay' && REPLAY_ONLY.has(kind)) return false
  if (phase === 'ended') return AFTERWARDS.has(kind)
  return phase === 'lobby' ? !IN_THE_STORY.has(kind) : kind !== 'begin'
}

function carryOut(command: LeadCommand, table: Table): Answer {
  const { room, scenario, now } = table
  switch (command.type) {
    case 'begin': {
      const first = room.step ? step(table, room.step.now, room.step.part) : room.policy ? part(table, room.policy.part) : []
      return typeof first === 'string' ? first : [{ type: 'begun' }, ...first]
    }
    case 'turn':
      return turn(table, command.page)
    case 'goTo':
      return goTo(table, command.made)
    case 'openVote':
      return openVote(table)
    case 'reveal':
      return reveal(table)
    case 'count':
      return count(table, command.counts)
    case 'take':
      return take(table, command.choice, command.why)
    case 'timer':
      return setTimer(table, command.for)
    case 'extend':
      return extend(table, command.by)
    case 'pause':
      return pause(table, command.on)
    case 'hide':
      return hide(room, command.id, command.on)
    case 'step':
      return step(table, command.to, command.part)
    case 'water':
      return water(table, command.clear)
    case 'openSlips':
      return openSlips(room, command.kind)
    case 'readOut':
      return readOut(room, command.slip)
    case 'write':
      return writeDown(room, command.kind, command.text, now)
    case 'bringer':
      return command.seat === null || isSeated(room, command.seat) ? [{ type: 'bringerSet', seat: command.seat }] : 'unfit'
    case 'question': {
      const text = sentence(command.text)
      return text === null ? 'unfit' : [{ type: 'questionSet', text }]
    }
    case 'theory': {
      const { card } = command
      return card === null || Object.hasOwn(scenario.theory, card) ? [{ type: 'theorySet', card }] : 'unfit'
    }
    case 'branch':
      return branch(table, command.at, command.choice)
    case 'part':
      return part(table, command.to)
    case 'action': {
      const [what, who] = [sentence(command.what), sentence(command.who)]
      return what === null || who === null || !isDate(command.when) ? 'unfit' : [{ type: 'actionSet', what, who, when: command.when }]
    }
    case 'share':
      return [{ type: 'sharedSet', on: command.on }]
    case 'note': {
      const text = note(command.text)
      const { at } = command
      return text === null || !Number.isInteger(at) || at < 0 || at > MOST_PLACES ? 'unfit' : [{ type: 'noted', at, text }]
    }
    case 'release':
      return release(room, command.seat)
    case 'end':
      return [{ type: 'ended', at: now }]
  }
}

function setTimer({ room, now }: Table, ms: number): Answer {
  if (!Number.isInteger(ms) || ms < 0 || ms > MOST_TIME) return 'unfit'
  return [{ type: 'timerSet', timer: ms === 0 ? null : timerOf(ms, ms, now, room.paused) }]
}

function extend({ room, now }: Table, ms: number): Answer {
  if (!room.timer || !Number.isInteger(ms) || Math.abs(ms) > MOST_TIME) return 'unfit'
  return [{ type: 'timerSet', timer: extended(room.timer, ms, now) }]
}

function pause({ room, now }: Table, on: boolean): Answer {
  if (on === room.paused) return []
  return [{ type: 'pausedSet', on, timer: on ? stopped(room.timer, now) : resumed(room.timer, now) }]
}

/** First what it wrote and nobody has seen, then the seat itself with its vote in the open round. */
function release(room: Room, seat: string): Answer {
  if (!isSeated(room, seat)) return 'unfit'
  const unseen = room.slips.filter((slip) => slip.by === seat && !room.opened.includes(slip.kind))
  return [...unseen.map(({ id }) => ({ type: 'unwritten' as const, slip: id })), { type: 'released', seat }]
}

function isSeated(room: Room, seat: string): boolean {
  return Object.hasOwn(room.seats, seat)
}
