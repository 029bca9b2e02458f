import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Asked,
  BEAMER,
  begun,
  HOST,
  hold,
  LEAD,
  RECORDED,
  roomOf,
  START,
  STORY,
  screenOf,
  seat,
  told,
  vote,
} from '../../../tests/room.ts'
import { evolve } from './evolve.ts'
import { project, seenBy } from './secrets.ts'
import { openSession } from './session.ts'
import type { LeadCommand, PolicyPart, Room, SessionCommand, SessionEvent, SlipKind, StepNumber, Who } from './types.ts'

const WATCHING: Who[] = [LEAD, BEAMER, seat(1), seat(2), seat(3), HOST]
const CHOICES = ['vinkje', 'tekenen', 'test', 'g_a', 'g_b', 'g_c', 'bellen', 'langs', '?']
const KINDS: SlipKind[] = ['question', 'advice', 'learned']

/** What somebody tries, in numbers: which thing, and with what. */
type Try = [what: number, a: number, b: number]
interface Tried {
  command: SessionCommand
  who: Who
}

const of = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

/** Most of what is tried makes sense in the room as it is; some of it does not. */
function commandOf([what, a, b]: Try, room: Room, nth: number): Tried {
  const who = seat((a % 3) + 1)
  const lead = (command: Asked): Tried => ({
    command: { ...command, moves: room.moves - (a === 19 ? 1 : 0) } as LeadCommand,
    who: a === 18 ? who : LEAD,
  })
  const { ballot } = room
  const choice = ballot ? of([...ballot.options.map(({ id }) => id), '?'], b) : of(CHOICES, b)
  const reasons = [...room.past, ...(ballot ? [ballot] : [])].flatMap(({ rounds }) => rounds.flatMap((round) => round.reasons))
  const heard = [...reasons, ...room.slips.filter(({ kind }) => room.opened.includes(kind))].map(({ id }) => id)
  const tries: (() => Tried)[] = [
    () => ({ command: { type: 'join', seat: `s${(a % 3) + 1}` }, who: HOST }),
    () => ({ command: { type: 'drop', seat: `s${(a % 3) + 1}` }, who: HOST }),
    () => lead({ type: 'turn', page: (b % 3) - 1 }),
    () => lead({ type: 'openVote' }),
    () => lead({ type: 'openVote' }),
    () => lead({ type: 'reveal' }),
    () => lead({ type: 'reveal' }),
    () => lead({ type: 'count', counts: { [choice]: a, '?': b } }),
    () => lead({ type: 'take', choice: room.form === 'replay' || b % 4 === 0 ? null : of(CHOICES, a), why: b % 2 ? 'Daarom.' : '' }),
    () => lead({ type: 'take', choice: room.form === 'replay' ? null : choice, why: b % 2 ? 'Daarom.' : '' }),
    () => lead({ type: 'goTo', made: a % 5 }),
    () => lead({ type: 'timer', for: (b % 3) * 1000 }),
    () => lead({ type: 'extend', by: (a - 10) * 1000 }),
    () => lead({ type: 'pause', on: b % 2 === 0 }),
    () => lead({ type: 'hide', id: of([...heard, ''], b), on: a % 2 === 0 }),
    () => lead({ type: 'hide', id: of([...heard, ''], b), on: a % 3 > 0 }),
    () => lead({ type: 'step', to: (b % 7) as StepNumber, part: a % 2 }),
    () => lead({ type: 'water', clear: b % 2 === 0 }),
    () => lead({ type: 'openSlips', kind: of(KINDS, b) }),
    () => lead({ type: 'readOut', slip: of([...heard, null], b) }),
    () => lead({ type: 'bringer', seat: `s${(a % 3) + 1}` }),
    () => lead({ type: 'branch', at: a % 3, choice: of(CHOICES, b) }),
    () => lead({ type: 'part', to: ((b % 5) + 1) as PolicyPart }),
    () => lead({ type: 'write', kind: of(KINDS, b), text: `LEIDING-${of(KINDS, b)}-${nth}-` }),
    () => lead({ type: 'note', at: a % 3, text: `NOTITIE-${nth}-` }),
    () => lead({ type: 'share', on: true }),
    () => (b === 0 ? lead({ type: 'end' }) : lead({ type: 'question', text: `Vraag ${nth}` })),
    () => (b < 3 ? lead({ type: 'release', seat: `s${(a % 3) + 1}` }) : lead({ type: 'action', what: `Doe ${nth}`, who: '', when: '' })),
    () => ({ command: { type: 'write', kind: of(KINDS, b), text: `BRIEF-${of(KINDS, b)}-${nth}-` }, who }),
    () => ({ command: { type: 'write', kind: of(KINDS, b), text: `BRIEF-${of(KINDS, b)}-${nth}-` }, who }),
    () => ({ command: { type: 'unwrite', slip: of([...room.slips.map(({ id }) => id), ''], b) }, who }),
    ...Array.from({ length: 9 }, () => (): Tried => {
      const round = (ballot?.rounds.length ?? 1) - 1 - (a === 17 ? 1 : 0)
      return { command: { type: 'vote', ballot: ballot?.id ?? 'b1', round, choice, why: a % 2 ? `STEM-${nth}-` : '' }, who }
    }),
  ]
  return of(tries, what)()
}

const rooms = fc.constantFrom(
  roomOf(),
  roomOf(),
  roomOf({ by: 'hands' }),
  roomOf({ form: 'rules' }),
  roomOf({ form: 'replay', stops: [0, 2] }),
  roomOf({ form: 'replay', short: true, choices: RECORDED.slice(0, 2) }),
)
const tries: fc.Arbitrary<Try[]> = fc.array(fc.tuple(fc.nat(39), fc.nat(19), fc.nat(19)), { minLength: 1, maxLength: 60, size: 'max' })

/** Three people in, begun, and then whatever is tried; every command that was tried, with what came of it. */
function held(
  first: Room,
  list: readonly Try[],
  each: (step: { tried: Tried; before: Room; after: Room; events: SessionEvent[]; now: number }) => void,
) {
  const session = openSession(STORY, first)
  let now = START
  const send = (tried: Tried) => {
    now += 1000
    const before = session.room()
    const answer = session.apply(tried.command, tried.who, now)
    if ('events' in answer) each({ tried, before, after: session.room(), events: answer.events, now })
    else expect(session.room()).toBe(before)
  }
  for (const n of [1, 2, 3]) send({ command: { type: 'join', seat: `s${n}` }, who: HOST })
  send({ command: { type: 'begin', moves: 0 }, who: LEAD })
  for (const [nth, one] of list.entries()) send(commandOf(one, session.room(), nth))
  return session
}

describe('any session', () => {
  test('TEAM4 every screen makes of its events what it would be shown if it opened now', () => {
    fc.assert(
      fc.property(rooms, tries, (first, list) => {
        const fresh = openSession(STORY, first)
        const screens = WATCHING.map((who) => screenOf(fresh, who))
        let whole = fresh.room()
        const session = held(first, list, ({ before, after, events }) => {
          expect(whole).toEqual(before)
          for (const event of events) {
            const next = evolve(whole, event)
            for (const screen of screens) {
              const seen = seenBy(event, screen.who, after)
              // Whichever room of this command the host asks with.
              expect(seenBy(event, screen.who, before)).toEqual(seen)
              if (seen) {
                screen.room = evolve(screen.room, seen)
                screen.view = told(screen.view, seen)
              }
              expect(screen.room).toEqual(project(next, screen.who))
            }
            whole = next
          }
          expect(whole).toEqual(after)
        })
        for (const screen of screens) expect(screen.view).toEqual(screenOf(session, screen.who).view)
      }),
      { numRuns: 250 },
    )
  }, 60_000)

  test('TEAM1 TEAM2 TEAM3 only the facilitator moves it, and counts', () => {
    fc.assert(
      fc.property(rooms, tries, (first, list) => {
        held(first, list, ({ tried, before, after, events }) => {
          const leads = tried.who.role === 'facilitator'
          expect(after.moves - before.moves).toBe(leads ? 1 : 0)
          expect(events.filter(({ type }) => type === 'moved')).toHaveLength(leads ? 1 : 0)
          if (leads) expect(events.at(-1)).toEqual({ type: 'moved', moves: after.moves })
          else {
            const same = ({ phase, made, page, step, timer, clear, past }: Room) => ({ phase, made, page, step, timer, clear, past })
            expect(same(after)).toEqual(same(before))
          }
        })
      }),
      { numRuns: 200 },
    )
  })

  test('TEAM1 TEAM5 the same commands give the same room, and a kept room goes on as itself', () => {
    fc.assert(
      fc.property(rooms, tries, fc.nat(40), (first, list, at) => {
        const sent: { tried: Tried; now: number }[] = []
        const session = held(first, list, ({ tried, now }) => void sent.push({ tried, now }))
        let again = openSession(STORY, first)
        for (const [n, { tried, now }] of sent.entries()) {
          if (n === at) {
            const before = again
            again = openSession(STORY, JSON.parse(JSON.stringify(again.room())))
            expect(again.room()).toEqual(before.room())
            for (const who of WATCHING) expect(again.welcome(who)).toEqual(before.welcome(who))
          }
          expect(again.apply(tried.command, tried.who, now)).toHaveProperty('events')
        }
        expect(again.room()).toEqual(session.room())
        expect(again.welcome(BEAMER)).toEqual(session.welcome(BEAMER))
      }),
      { numRuns: 200 },
    )
  })

  test('ASK2 there are as many votes as seats that voted, and all of them are counted at the reveal', () => {
    fc.assert(
      fc.property(rooms, tries, (first, list) => {
        const voted = new Map<string, Set<string>>()
        held(first, list, ({ events, after }) => {
          for (const event of events) {
            if (event.type === 'voteOpened') voted.set(`${event.ballot.id} ${event.ballot.rounds.length - 1}`, new Set())
            if (event.type === 'voted') voted.get(`${event.ballot} ${event.round}`)?.add(event.seat)
            if (event.type === 'released') for (const seats of voted.values()) if (after.phase === 'voting') seats.delete(event.seat)
            if (event.type !== 'revealed' || after.by === 'hands') continue
            const sum = Object.values(event.counts).reduce((a, b) => a + b, 0)
            const round = after.ballot?.rounds[event.round]
            expect(sum).toBe(Object.keys(round?.votes ?? {}).length)
            // Called off and opened again, a second round begins empty.
            if (event.round === 0) expect(sum).toBe(voted.get(`${event.ballot} 0`)?.size)
          }
        })
      }),
      { numRuns: 200 },
    )
  })

  test('ASK3 SLIP1 SLIP3 SLIP5 REPLAY3 nothing that leaves the host holds what its receiver may not have', () => {
    fc.assert(
      fc.property(rooms, tries, (first, list) => {
        const own = new Map<string, string>()
        held(first, list, ({ tried: { command, who }, after, events }) => {
          if (who.role === 'participant' && (command.type === 'write' || command.type === 'vote')) {
            const text = command.type === 'write' ? command.text : command.why
            if (text) own.set(text, who.seat)
          }
          for (const receiver of WATCHING.slice(0, 5)) {
            const frames = events.map((event) => seenBy(event, receiver, after))
            const sent = JSON.stringify([frames, project(after, receiver)])
            for (const marker of sent.match(/(STEM|BRIEF|LEIDING|NOTITIE)-[^"]*-/g) ?? []) {
              expect(mayHave(marker, receiver, after, own), `${marker} to ${JSON.stringify(receiver)}`).toBe(true)
            }
            // After the ending everything is clear to everybody.
            if (!after.clear && !sent.includes('endingReached')) expect(sent).not.toMatch(/niet goed lees|Mij vraagt niemand|erbij_horen/)
          }
        })
      }),
      { numRuns: 400 },
    )
  }, 60_000)
})

/** By the rules in words, not by the code that carries them out. */
function mayHave(marker: string, who: Who, room: Room, own: ReadonlyMap<string, string>): boolean {
  const leads = who.role === 'facilitator'
  if (marker.startsWith('NOTITIE')) return leads
  const [, kind = ''] = marker.split('-')
  const hidden = [
    ...room.slips,
    ...[...room.past, ...(room.ballot ? [room.ballot] : [])].flatMap((one) => one.rounds.flatMap(({ reasons }) => reasons)),
  ]
    .filter((one) => one.hidden)
    .some(({ text }) => text === marker)
  const mine = who.role === 'participant' && own.get(marker) === who.seat
  if (marker.startsWith('STEM')) {
    const shown = [...room.past, ...(room.ballot ? [room.ballot] : [])].some((ballot) =>
      ballot.rounds.some((round) => round.counts !== null && round.reasons.some(({ text }) => text === marker)),
    )
    return mine || (shown && (leads || !hidden))
  }
  if (room.opened.includes(kind as SlipKind)) return leads || !hidden
  return marker.startsWith('LEIDING') ? leads : mine
}

describe('before the reveal', () => {
  const WORDS = ['', 'Snel.', 'Hij moet weg.', 'Zo doen we dat.']
  const votes = fc.array(fc.tuple(fc.constantFrom('vinkje', 'tekenen', '?'), fc.constantFrom(...WORDS)), { minLength: 4, maxLength: 4 })

  test('ASK3 others get exactly the same, whatever somebody votes', () => {
    const seenWith = (mine: [string, string][]) => {
      const table = begun(roomOf())
      const others = [LEAD, BEAMER, seat(2), seat(3)]
      table.lead({ type: 'openVote' })
      for (const [choice, why] of mine.slice(0, 2)) vote(table, 1, choice, why)
      vote(table, 2, 'vinkje', 'Altijd dit.')
      table.lead({ type: 'pause', on: true })
      for (const [choice, why] of mine.slice(2)) vote(table, 1, choice, why)
      // Called off: it is never shown.
      table.lead({ type: 'turn', page: 0 })
      return others.map((who) => [table.screen(who).frames.filter(({ type }) => type !== 'voted'), table.screen(who).room])
    }
    fc.assert(
      fc.property(votes, votes, (a, b) => void expect(seenWith(a)).toEqual(seenWith(b))),
      { numRuns: 60 },
    )
    // And a vote says who, never what.
    const table = begun(roomOf())
    table.lead({ type: 'openVote' })
    vote(table, 1, 'tekenen', 'Om mij.')
    for (const who of [LEAD, BEAMER, seat(2)]) {
      expect(table.screen(who).frames.at(-1)).toEqual({ type: 'voted', ballot: table.ballot().id, round: 0, seat: 's1', vote: null })
      expect(table.session.welcome(who).room.ballot?.rounds).toEqual([{ votes: { s1: null }, counts: null, reasons: [], moved: null }])
    }
    expect(table.screen(seat(1)).frames.at(-1)).toMatchObject({ vote: { choice: 'tekenen', why: 'Om mij.' } })
  })

  test('ASK4 what the reveal shows is the same, whoever gave which vote', () => {
    const shown = (order: [string, string][]) => {
      const table = begun(roomOf(), 4)
      table.lead({ type: 'openVote' })
      for (const [n, [choice, why]] of order.entries()) vote(table, n + 1, choice, why)
      table.lead({ type: 'reveal' })
      return table.screen(BEAMER).frames.findLast(({ type }) => type === 'revealed')
    }
    fc.assert(
      fc.property(
        votes.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, other]) => void expect(shown(other)).toEqual(shown(list)),
      ),
      { numRuns: 60 },
    )
  })
})

test('five hundred phones that vote at once are nothing', () => {
  const twenty = Array.from({ length: 20 }, () => {
    const table = hold(roomOf(), [])
    for (let n = 1; n <= 25; n++) table.say({ type: 'join', seat: `s${n}` }, HOST)
    table.lead({ type: 'begin' })
    table.lead({ type: 'openVote' })
    return table
  })
  const from = performance.now()
  for (let n = 1; n <= 25; n++)
    for (const table of twenty) expect(vote(table, n, of(['vinkje', 'tekenen', '?'], n), 'Om een reden.')).toHaveLength(1)
  for (const table of twenty) table.lead({ type: 'reveal' })
  expect(performance.now() - from).toBeLessThan(1000)
})
