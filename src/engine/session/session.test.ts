import { describe, expect, test } from 'vitest'
import { SMALL, scenarioOf } from '../../../tests/fixture.ts'
import { BEAMER, begun, HOST, hold, LEAD, RECORDED, roomOf, START, STORY, seat, shownTo, vote } from '../../../tests/room.ts'
import { ANIMALS, MOST_SEATS } from './people.ts'
import { openSession } from './session.ts'
import type { LeadCommand, SessionCommand } from './types.ts'

const kept = (room: unknown) => JSON.parse(JSON.stringify(room))

describe('a session', () => {
  test('TEAM1 a refusal leaves everything as it was', () => {
    const held = begun(roomOf())
    const before = held.room()
    expect(held.lead({ type: 'reveal' })).toBe('unfit')
    expect(held.lead({ type: 'take', choice: 'test', why: '' })).toBe('closed')
    expect(held.lead({ type: 'take', choice: 'nergens', why: '' })).toBe('unfit')
    expect(held.room()).toBe(before)
  })

  test('TEAM2 who may not, may not', () => {
    const held = begun(roomOf())
    const moves = held.room().moves
    const commands: [SessionCommand, typeof LEAD][] = [
      [{ type: 'openVote', moves }, seat(1)],
      [{ type: 'end', moves }, seat(1)],
      [{ type: 'write', kind: 'advice', text: 'x', moves }, seat(1)],
      [{ type: 'openVote', moves }, BEAMER],
      [{ type: 'write', kind: 'advice', text: 'x' }, BEAMER],
      [{ type: 'openVote', moves }, HOST],
      [{ type: 'join', seat: 's9' }, seat(1)],
      [{ type: 'drop', seat: 's1' }, LEAD],
      [{ type: 'join', seat: 's9', moves } as SessionCommand, LEAD],
      [{ type: 'vote', ballot: 'b1', round: 0, choice: '?', why: '' }, LEAD],
      // A seat that nobody sits on.
      [{ type: 'write', kind: 'advice', text: 'x' }, seat(7)],
      [
        { type: 'write', kind: 'advice', text: 'x' },
        { role: 'participant', seat: '__proto__' },
      ],
    ]
    for (const [command, who] of commands) expect([command, held.say(command, who)]).toEqual([command, 'forbidden'])
  })

  test('TEAM3 a command from an older screen is stale, and every one that was carried out is counted', () => {
    const held = begun(roomOf())
    const { moves } = held.room()
    const open: LeadCommand = { type: 'openVote', moves }
    expect(held.say(open, LEAD)).toEqual([expect.objectContaining({ type: 'voteOpened' }), { type: 'moved', moves: moves + 1 }])
    expect(held.say(open, LEAD)).toBe('stale')
    expect(held.lead({ type: 'reveal' })).not.toBe('stale')
    expect(held.say({ type: 'openVote', moves: moves + 1 }, LEAD)).toBe('stale')
    // Votes count for nothing here: the facilitator never has to hurry.
    held.lead({ type: 'openVote' })
    const then = held.room().moves
    vote(held, 1, 'vinkje')
    expect(held.room().moves).toBe(then)
    expect(shownTo(held, LEAD).moves).toBe(then)
    expect(shownTo(held, seat(1)).moves).toBe(0)
  })

  test('TEAM5 a kept room goes on: in its round, with its votes, and the story where it stood', () => {
    const held = begun(roomOf())
    held.lead({ type: 'take', choice: 'vinkje', why: '' })
    held.lead({ type: 'openVote' })
    vote(held, 1, 'g_b')
    const again = openSession(STORY, kept(held.room()))
    expect(again.room()).toEqual(held.room())
    for (const who of [LEAD, BEAMER, seat(1), seat(2)]) expect(again.welcome(who)).toEqual(held.session.welcome(who))
    const [a, b] = [again, held.session].map((session) => session.apply({ type: 'reveal', moves: held.room().moves }, LEAD, START))
    expect(a).toEqual(b)
    expect(a).toHaveProperty('events')
  })

  test('TEAM5 also between a guess and the next page', () => {
    const held = begun(roomOf())
    held.lead({ type: 'take', choice: 'vinkje', why: '' })
    held.lead({ type: 'openVote' })
    held.lead({ type: 'reveal' })
    const again = openSession(STORY, kept(held.room()))
    expect(again.room()).toEqual(held.room())
    expect(again.room()).toMatchObject({ phase: 'revealed', ballot: { truth: 'g_b' } })
    // A story that has lost the guess has lost its result too.
    const other = scenarioOf(SMALL.replaceAll('#id: g_', '#id: anders_'))
    expect(openSession(other, kept(held.room())).room()).toMatchObject({ made: 1, phase: 'reading', ballot: null })
  })

  test('TEAM5 a room whose story has changed is cut where it does not fit, and goes on from there', () => {
    const held = begun(roomOf())
    held.lead({ type: 'take', choice: 'vinkje', why: '' })
    held.lead({ type: 'openVote' })
    held.lead({ type: 'reveal' })
    held.lead({ type: 'take', choice: null, why: '' })
    held.lead({ type: 'turn', page: 1 })
    const reading = kept(held.room())
    held.lead({ type: 'openVote' })
    vote(held, 1, 'bellen')
    const other = { ...scenarioOf(SMALL.replace('vinkje) [‘Mooi.’ #id: vinkje', 'vinkje) [‘Mooi.’ #id: anders')), hash: 'ffffffff' }
    expect(openSession(STORY, reading).room()).toMatchObject({ made: 2, page: 1 })
    expect(openSession(other, reading).room()).toMatchObject({ made: 0, page: 0 })
    const session = openSession(other, kept(held.room()))
    expect(session.room()).toMatchObject({ made: 0, page: 0, phase: 'reading', ballot: null, route: { choices: [], hash: 'ffffffff' } })
    const moves = session.room().moves
    expect(session.apply({ type: 'take', choice: 'anders', why: '', moves }, LEAD, START)).toHaveProperty('events')
    // Only the options of the ballot have changed: its place is there, the question is another one.
    const fewer = scenarioOf(SMALL.replace('#id: bellen', '#id: opbellen'))
    const third = openSession(fewer, kept(held.room())).room()
    expect(third).toMatchObject({ made: 2, ballot: null, phase: 'reading' })
    // The recorded route of a replay as well.
    const replay = openSession(other, kept(roomOf({ form: 'replay', choices: ['tekenen', 'g_a', 'weg'], stops: [0, 1, 2] })))
    expect(replay.room()).toMatchObject({ made: 0, stops: [0, 1], route: { choices: ['tekenen', 'g_a'] } })
  })

  test('END1 after the end only what belongs to the report', () => {
    const held = begun(roomOf())
    held.lead({ type: 'openVote' })
    vote(held, 1, 'vinkje', 'Omdat.')
    held.lead({ type: 'reveal' })
    held.lead({ type: 'openVote' })
    vote(held, 1, 'tekenen', 'Nooit getoond.')
    held.say({ type: 'write', kind: 'learned', text: 'Langzaam aan.' }, seat(1))
    held.lead({ type: 'openSlips', kind: 'learned' })
    held.lead({ type: 'readOut', slip: 'learned1' })
    held.lead({ type: 'timer', for: 60_000 })
    held.lead({ type: 'pause', on: true })
    expect(held.room()).toMatchObject({ readingOut: 'learned1', paused: true, timer: { endsAt: null } })
    expect(held.lead({ type: 'end' })).not.toBeTypeOf('string')
    const { phase, endedAt, timer, paused, readingOut, ballot, past } = held.room()
    expect([phase, endedAt, timer, paused, readingOut, ballot]).toEqual(['ended', expect.any(Number), null, false, null, null])
    expect(past.map(({ rounds, taken }) => [rounds.length, taken])).toEqual([[1, null]])
    expect(JSON.stringify(held.screens.map(({ room }) => room))).not.toContain('Nooit getoond')
    for (const type of ['begin', 'openVote', 'reveal', 'end'] as const) expect(held.lead({ type })).toBe('unfit')
    expect(held.lead({ type: 'action', what: 'x', who: '', when: '' })).toBe('unfit')
    expect(held.say({ type: 'write', kind: 'learned', text: 'x' }, seat(1))).toBe('unfit')
    expect(held.lead({ type: 'share', on: true })).not.toBeTypeOf('string')
    expect(held.lead({ type: 'note', at: 0, text: 'Nog dit.' })).not.toBeTypeOf('string')
    expect(held.lead({ type: 'hide', id: past[0]?.rounds[0]?.reasons[0]?.id ?? '', on: true })).not.toBeTypeOf('string')
    expect(held.screen(seat(2)).room.past[0]?.rounds[0]?.reasons).toMatchObject([{ text: null, hidden: true }])
    // Who comes back may still have the report.
    expect(held.say({ type: 'drop', seat: 's1' }, HOST)).toEqual([{ type: 'hereChanged', seat: 's1', here: false }])
  })

  test('before it begins nothing is told or asked', () => {
    const held = hold(roomOf({ form: 'replay' }))
    for (const command of [
      { type: 'turn', page: 0 },
      { type: 'goTo', made: 1 },
      { type: 'openVote' },
      { type: 'take', choice: null, why: '' },
      { type: 'step', to: 1, part: 0 },
      { type: 'water', clear: true },
      { type: 'openSlips', kind: 'advice' },
    ] as const)
      expect(held.lead(command)).toBe('unfit')
    expect(held.lead({ type: 'question', text: 'Wat zag ik niet?' })).not.toBeTypeOf('string')
    expect(held.lead({ type: 'begin' })).not.toBeTypeOf('string')
    expect(held.lead({ type: 'begin' })).toBe('unfit')
  })

  test('what belongs to a replay is unfit in samen beslissen', () => {
    const held = begun(roomOf())
    for (const command of [
      { type: 'goTo', made: 0 },
      { type: 'step', to: 3, part: 0 },
      { type: 'water', clear: true },
      { type: 'bringer', seat: null },
      { type: 'question', text: 'x' },
      { type: 'branch', at: 0, choice: 'vinkje' },
    ] as const)
      expect(held.lead(command)).toBe('unfit')
  })

  test('a page that the moment cannot have is unfit; the ending has its own', () => {
    const held = begun(roomOf({ form: 'replay' }))
    for (const page of [-1, -2, 0.5, 1000, Number.NaN]) expect(held.lead({ type: 'turn', page })).toBe('unfit')
    expect(held.lead({ type: 'turn', page: 1 })).not.toBeTypeOf('string')
    expect(held.screen(BEAMER).room.page).toBe(1)
    held.lead({ type: 'goTo', made: RECORDED.length })
    expect(held.lead({ type: 'turn', page: -1 })).not.toBeTypeOf('string')
  })
})

describe('coming in', () => {
  test('SEAT1 everybody is somebody else, up to sixty, in the round that is open', () => {
    const held = begun(roomOf(), 2)
    held.lead({ type: 'openVote' })
    expect(vote(held, 3, 'vinkje')).toBe('forbidden')
    held.say({ type: 'join', seat: 's3' }, HOST)
    expect(vote(held, 3, 'vinkje')).toMatchObject([{ type: 'voted', seat: 's3' }])
    for (let n = 4; n <= MOST_SEATS; n++) held.say({ type: 'join', seat: `s${n}` }, HOST)
    const people = Object.values(held.room().seats).map(({ animal, colour }) => `${animal} ${colour}`)
    expect(new Set(people).size).toBe(MOST_SEATS)
    expect(
      Object.values(held.room().seats)
        .slice(0, ANIMALS.length)
        .map(({ animal }) => animal),
    ).toEqual(ANIMALS)
    expect(held.say({ type: 'join', seat: 's99' }, HOST)).toBe('full')
    // A seat that is free again has an animal that is free.
    const second = held.room().seats.s2
    held.lead({ type: 'release', seat: 's2' })
    held.say({ type: 'join', seat: 's99' }, HOST)
    expect(held.room().seats.s99).toEqual(second)
  })

  test('SEAT1 who comes back finds seat, vote and slips', () => {
    const held = begun(roomOf())
    held.lead({ type: 'openVote' })
    vote(held, 1, 'vinkje', 'Snel.')
    held.say({ type: 'write', kind: 'learned', text: 'Langzaam aan.' }, seat(1))
    expect(held.say({ type: 'drop', seat: 's1' }, HOST)).toEqual([{ type: 'hereChanged', seat: 's1', here: false }])
    expect(held.say({ type: 'drop', seat: 's1' }, HOST)).toEqual([])
    const person = held.room().seats.s1
    expect(held.say({ type: 'join', seat: 's1' }, HOST)).toEqual([{ type: 'hereChanged', seat: 's1', here: true }])
    expect(held.say({ type: 'join', seat: 's1' }, HOST)).toEqual([])
    const { room } = held.session.welcome(seat(1))
    expect(room.seats.s1).toEqual({ ...person, here: true })
    expect(room.ballot?.rounds[0]?.votes.s1).toEqual({ choice: 'vinkje', why: 'Snel.' })
    expect(room.slips).toMatchObject([{ by: 's1', text: 'Langzaam aan.' }])
  })

  test('a seat has the name of a seat, and hands need none', () => {
    const held = hold(roomOf())
    for (const name of ['', 's0', 'x1', 's1 ', '__proto__', 'constructor', 's1234567']) {
      expect(held.say({ type: 'join', seat: name }, HOST)).toBe('unfit')
      expect(held.say({ type: 'drop', seat: name }, HOST)).toBe('unfit')
    }
    expect(hold(roomOf({ by: 'hands' })).say({ type: 'join', seat: 's1' }, HOST)).toBe('unfit')
  })

  test('SEAT2 a seat that is given free takes along what nobody has seen', () => {
    const held = begun(roomOf({ form: 'replay' }))
    held.say({ type: 'write', kind: 'question', text: 'Gezien.' }, seat(1))
    held.lead({ type: 'openSlips', kind: 'question' })
    held.say({ type: 'write', kind: 'advice', text: 'Ongezien.' }, seat(1))
    held.say({ type: 'write', kind: 'advice', text: 'Van een ander.' }, seat(2))
    held.lead({ type: 'bringer', seat: 's1' })
    expect(held.lead({ type: 'bringer', seat: 's8' })).toBe('unfit')
    held.lead({ type: 'openVote' })
    vote(held, 1, 'vinkje')
    vote(held, 2, 'vinkje')
    held.lead({ type: 'reveal' })
    held.lead({ type: 'openVote' })
    vote(held, 1, 'tekenen')
    expect(held.lead({ type: 'release', seat: 's1' })).not.toBeTypeOf('string')
    const { seats, bringer, slips, ballot } = held.room()
    expect([Object.keys(seats), bringer]).toEqual([['s2', 's3'], null])
    expect(slips.map(({ text }) => text)).toEqual(['Gezien.', 'Van een ander.'])
    expect(ballot?.rounds.map(({ votes }) => Object.keys(votes))).toEqual([['s1', 's2'], []])
    expect(vote(held, 1, 'vinkje')).toBe('forbidden')
    expect(held.lead({ type: 'release', seat: 's1' })).toBe('unfit')
    // After the reveal a vote was counted; it stays so.
    vote(held, 2, 'vinkje')
    held.lead({ type: 'reveal' })
    held.lead({ type: 'release', seat: 's2' })
    expect(held.ballot().rounds[1]).toMatchObject({ votes: { s2: { choice: 'vinkje' } }, counts: { vinkje: 1 } })
  })
})
