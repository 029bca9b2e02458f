import { describe, expect, test } from 'vitest'
import { BEAMER, begun, type Held, LEAD, roomOf, seat, shownTo, vote } from '../../../tests/room.ts'
import { resultOf } from './result.ts'
import type { Room } from './types.ts'

/** Past the first decision, where the guess lies. */
function atGuess(room: Room = roomOf()): Held {
  const held = begun(room)
  held.lead({ type: 'take', choice: room.form === 'replay' ? null : 'vinkje', why: '' })
  return held
}

/** The ids of a guess in the order of this route. */
const offered = (held: Held) => held.ballot().options.map(({ id }) => id)

describe('asking the room', () => {
  test('ASK1 the ballot says what lies open, and a vote fits it or is refused', () => {
    const held = begun(roomOf())
    expect(vote(held, 1, 'vinkje')).toBe('stale')
    held.lead({ type: 'openVote' })
    expect(held.ballot()).toMatchObject({
      at: 0,
      kind: 'choice',
      day: 8,
      question: null,
      who: null,
      options: [
        { id: 'vinkje', text: '‘Mooi.’', closed: false },
        { id: 'tekenen', text: 'Leg de pen weg.', closed: false },
        { id: 'test', text: 'Vraag een test aan.', closed: true },
      ],
      taken: null,
      truth: null,
    })
    expect(vote(held, 1, 'test')).toBe('closed')
    expect(vote(held, 1, 'bellen')).toBe('unfit')
    expect(vote(held, 1, 'constructor')).toBe('unfit')
    expect(vote(held, 1, 'vinkje', 'x'.repeat(301))).toBe('unfit')
    const { id } = held.ballot()
    const send = (ballot: string, round: number) => held.say({ type: 'vote', ballot, round, choice: 'vinkje', why: '' }, seat(1))
    for (const [ballot, round] of [
      [id, 1],
      [id, -1],
      ['b99', 0],
    ] as const)
      expect(send(ballot, round)).toBe('stale')
    expect(send(id, 0)).toMatchObject([{ type: 'voted' }])
    expect(held.lead({ type: 'openVote' })).toBe('unfit')
    held.lead({ type: 'reveal' })
    expect(send(id, 0)).toBe('stale')
    expect(held.lead({ type: 'openVote' })).not.toBeTypeOf('string')
    // What was sent in the first round and came late.
    expect(send(id, 0)).toBe('stale')
    expect(send(id, 1)).not.toBeTypeOf('string')
    held.lead({ type: 'reveal' })
    expect(held.lead({ type: 'openVote' })).toBe('unfit')
  })

  test('ASK2 voting again replaces the vote, and twice the same is once', () => {
    const held = begun(roomOf())
    held.lead({ type: 'openVote' })
    vote(held, 1, 'vinkje', ' Snel.  ')
    expect(vote(held, 1, 'vinkje', 'Snel.')).toEqual([])
    expect(vote(held, 1, 'tekenen', 'Toch niet.')).toHaveLength(1)
    vote(held, 2, '?')
    held.lead({ type: 'reveal' })
    const [round] = held.ballot().rounds
    expect(round?.counts).toEqual({ vinkje: 0, tekenen: 1, test: 0, '?': 1 })
    expect(round?.reasons).toEqual([{ id: expect.any(String), choice: 'tekenen', text: 'Toch niet.', hidden: false }])
    expect(Object.keys(round?.votes ?? {})).toEqual(['s1', 's2'])
  })

  test('ASK4 the second round says how many chose otherwise', () => {
    const held = begun(roomOf(), 5)
    held.lead({ type: 'openVote' })
    for (const [n, choice] of ['vinkje', 'vinkje', '?', 'tekenen'].entries()) vote(held, n + 1, choice)
    held.lead({ type: 'reveal' })
    expect(held.ballot().rounds[0]?.moved).toBeNull()
    held.lead({ type: 'openVote' })
    // One stays, one goes over, one knows it now, one does not vote, one comes later.
    vote(held, 1, 'vinkje')
    vote(held, 2, 'tekenen')
    vote(held, 3, 'tekenen')
    vote(held, 5, 'tekenen')
    held.lead({ type: 'reveal' })
    expect(held.ballot().rounds[1]?.moved).toBe(2)
    expect(held.screen(BEAMER).room.ballot?.rounds[1]).toMatchObject({ moved: 2, counts: { vinkje: 1, tekenen: 3 } })
  })

  test('ASK5 the majority without a reason, another with one, and the story goes on', () => {
    const held = begun(roomOf())
    held.lead({ type: 'openVote' })
    vote(held, 1, 'vinkje')
    vote(held, 2, 'vinkje')
    vote(held, 3, 'tekenen')
    held.lead({ type: 'reveal' })
    expect(held.lead({ type: 'take', choice: 'tekenen', why: ' \u0000 ' })).toBe('reason')
    expect(held.lead({ type: 'take', choice: 'test', why: 'x' })).toBe('closed')
    expect(held.lead({ type: 'take', choice: null, why: '' })).toBe('unfit')
    expect(held.lead({ type: 'take', choice: 'tekenen', why: 'x'.repeat(301) })).toBe('unfit')
    const events = held.lead({ type: 'take', choice: 'tekenen', why: 'Wij willen het zien.' })
    expect(Array.isArray(events) && events.map(({ type }) => type)).toEqual(['taken', 'told', 'turned', 'moved'])
    const { phase, page, made, route, ballot, past } = held.room()
    expect({ phase, page, made, ballot, choices: route.choices }).toEqual({
      phase: 'reading',
      page: 0,
      made: 1,
      ballot: null,
      choices: ['tekenen'],
    })
    expect(past).toMatchObject([{ taken: { id: 'tekenen', by: 'other', why: 'Wij willen het zien.' } }])
    for (const screen of held.screens) {
      expect(screen.view.made).toBe(1)
      expect(screen.view.offer?.kind).toBe('guess')
    }
  })

  test('ASK5 the second round counts, not the first', () => {
    const held = begun(roomOf())
    held.lead({ type: 'openVote' })
    for (const n of [1, 2, 3]) vote(held, n, 'vinkje')
    held.lead({ type: 'reveal' })
    held.lead({ type: 'openVote' })
    for (const n of [1, 2, 3]) vote(held, n, 'tekenen')
    held.lead({ type: 'reveal' })
    expect(resultOf(held.ballot())).toEqual({ id: 'tekenen', tie: false })
    expect(held.lead({ type: 'take', choice: 'vinkje', why: '' })).toBe('reason')
    held.lead({ type: 'take', choice: 'tekenen', why: '' })
    expect(held.ballot()).toMatchObject({ rounds: [{}, {}], taken: { by: 'majority' } })
  })

  test('ASK5 of a tie either, “ik weet het niet” leads nothing, and nobody is nobody', () => {
    const held = begun(roomOf(), 5)
    held.lead({ type: 'openVote' })
    for (const [n, choice] of ['tekenen', 'vinkje', '?', '?', '?'].entries()) vote(held, n + 1, choice)
    held.lead({ type: 'reveal' })
    expect(resultOf(held.ballot())).toEqual({ id: 'vinkje', tie: true })
    held.lead({ type: 'take', choice: 'tekenen', why: '' })
    expect(held.ballot().taken).toEqual({ id: 'tekenen', by: 'majority', why: '' })

    const silent = begun(roomOf(), 1)
    silent.lead({ type: 'openVote' })
    vote(silent, 1, '?')
    silent.lead({ type: 'reveal' })
    expect(resultOf(silent.ballot())).toEqual({ id: null, tie: false })
    expect(silent.lead({ type: 'take', choice: 'tekenen', why: '' })).not.toBeTypeOf('string')
    expect(silent.ballot().taken?.by).toBe('other')
  })

  test('ASK5 a round that is skipped was never there; the one before it counts', () => {
    const held = begun(roomOf())
    held.lead({ type: 'openVote' })
    vote(held, 1, 'vinkje')
    held.lead({ type: 'reveal' })
    held.lead({ type: 'openVote' })
    vote(held, 1, 'tekenen', 'Niet voor jullie.')
    expect(held.lead({ type: 'take', choice: 'tekenen', why: '' })).toBe('reason')
    expect(held.lead({ type: 'take', choice: 'vinkje', why: '' })).toMatchObject([{ ballot: { rounds: [{ moved: null }] } }, {}, {}, {}])
    expect(held.ballot()).toMatchObject({ rounds: [{ counts: { vinkje: 1 } }], taken: { by: 'majority' } })
    expect(held.ballot().rounds).toHaveLength(1)
    expect(JSON.stringify([shownTo(held, LEAD), shownTo(held, BEAMER), shownTo(held, seat(2))])).not.toContain('Niet voor jullie')
    // Without asking at all.
    const quick = begun(roomOf())
    expect(quick.lead({ type: 'take', choice: 'vinkje', why: '' })).not.toBeTypeOf('string')
    expect(quick.ballot()).toMatchObject({ rounds: [], taken: { id: 'vinkje', by: 'other', why: '' } })
  })

  test('ASK6 the reveal of a guess brings the truth, and the story waits until it is turned on', () => {
    const held = atGuess()
    held.lead({ type: 'openVote' })
    expect(held.ballot()).toMatchObject({ kind: 'guess', who: 'milan', question: 'Wat denkt Milan nu?', truth: null })
    for (const n of [1, 2]) vote(held, n, 'g_c')
    vote(held, 3, 'g_b')
    const events = held.lead({ type: 'reveal' })
    expect(Array.isArray(events) && events.map(({ type }) => type)).toEqual(['revealed', 'taken', 'told', 'moved'])
    expect(held.room()).toMatchObject({ phase: 'revealed', made: 2, route: { choices: ['vinkje', 'g_c'] } })
    expect(held.ballot()).toMatchObject({ taken: { id: 'g_c', by: 'majority', why: '' }, truth: 'g_b', rounds: [{ counts: { g_c: 2 } }] })
    expect(held.screen(seat(1)).room.ballot?.truth).toBe('g_b')
    expect(held.lead({ type: 'openVote' })).toBe('unfit')
    expect(held.lead({ type: 'take', choice: 'g_b', why: '' })).toBe('unfit')
    expect(held.lead({ type: 'take', choice: null, why: '' })).toMatchObject([{ type: 'turned', page: 0 }, { type: 'moved' }])
    expect(held.room()).toMatchObject({ phase: 'reading', page: 0, ballot: null })
    expect(held.room().past).toHaveLength(2)
  })

  test('ASK6 a tie takes the first in the offer, and so does nobody', () => {
    const tied = atGuess()
    tied.lead({ type: 'openVote' })
    const [first = '', , last = ''] = offered(tied)
    vote(tied, 1, last)
    vote(tied, 2, first)
    tied.lead({ type: 'reveal' })
    expect(tied.ballot().taken).toEqual({ id: first, by: 'majority', why: '' })
    const silent = atGuess()
    silent.lead({ type: 'openVote' })
    silent.lead({ type: 'reveal' })
    expect(silent.ballot()).toMatchObject({ taken: { id: first, by: 'other' }, truth: 'g_b' })
    // Not guessed at all.
    const skipped = atGuess()
    expect(skipped.lead({ type: 'take', choice: 'g_b', why: '' })).toBe('unfit')
    expect(skipped.lead({ type: 'take', choice: null, why: '' })).not.toBeTypeOf('string')
    expect(skipped.room()).toMatchObject({ made: 2, phase: 'reading', ballot: null })
    expect(skipped.ballot()).toMatchObject({ rounds: [], truth: 'g_b', taken: { id: first, by: 'other' } })
  })

  test('ASK7 hands are counted, at most five hundred', () => {
    const held = begun(roomOf({ by: 'hands' }), 0)
    expect(held.lead({ type: 'count', counts: {} })).toBe('unfit')
    held.lead({ type: 'openVote' })
    expect(held.lead({ type: 'reveal' })).toBe('unfit')
    for (const counts of [
      { vinkje: -1 },
      { vinkje: 0.5 },
      { vinkje: 300, tekenen: 201 },
      { weg: 1 },
      { constructor: 1 },
      { vinkje: Number.NaN },
    ])
      expect([counts, held.lead({ type: 'count', counts: counts as Record<string, number> })]).toEqual([counts, 'unfit'])
    expect(held.lead({ type: 'count', counts: { test: 1 } })).toBe('closed')
    expect(held.lead({ type: 'count', counts: { vinkje: 300, '?': 200, test: 0 } })).not.toBeTypeOf('string')
    expect(held.ballot().rounds).toEqual([{ votes: {}, counts: { vinkje: 300, tekenen: 0, test: 0, '?': 200 }, reasons: [], moved: null }])
    held.lead({ type: 'openVote' })
    held.lead({ type: 'count', counts: {} })
    expect(held.ballot().rounds[1]).toMatchObject({ moved: null })
    held.lead({ type: 'take', choice: 'vinkje', why: '' })
    held.lead({ type: 'openVote' })
    held.lead({ type: 'count', counts: { g_c: 4, g_b: 3 } })
    expect(held.room()).toMatchObject({ phase: 'revealed', ballot: { taken: { id: 'g_c', by: 'majority' }, truth: 'g_b' } })
    // With phones nobody counts.
    const phones = begun(roomOf())
    phones.lead({ type: 'openVote' })
    expect(phones.lead({ type: 'count', counts: {} })).toBe('unfit')
  })

  test('ASK8 back to the text: an open round is called off, a result waits', () => {
    const held = begun(roomOf())
    held.lead({ type: 'openVote' })
    const { id } = held.ballot()
    vote(held, 1, 'vinkje')
    held.lead({ type: 'turn', page: 0 })
    expect(held.room()).toMatchObject({ phase: 'reading', ballot: null, past: [] })
    held.lead({ type: 'openVote' })
    expect(held.ballot().id).not.toBe(id)
    expect(held.ballot().rounds).toMatchObject([{ votes: {} }])
    vote(held, 2, 'vinkje')
    held.lead({ type: 'reveal' })
    held.lead({ type: 'turn', page: 1 })
    expect(held.room()).toMatchObject({ phase: 'reading', page: 1, ballot: { rounds: [{ counts: { vinkje: 1 } }] } })
    held.lead({ type: 'openVote' })
    expect(held.ballot().rounds).toHaveLength(2)
    held.lead({ type: 'turn', page: 0 })
    expect(held.ballot().rounds).toHaveLength(1)
    expect(held.lead({ type: 'take', choice: 'tekenen', why: '' })).toBe('reason')
    held.lead({ type: 'take', choice: 'vinkje', why: '' })
    expect(held.room().past).toMatchObject([{ rounds: [{ counts: { vinkje: 1 } }], taken: { by: 'majority' } }])
  })

  test('ASK9 of a ballot that is past nobody knows who voted what', () => {
    const held = begun(roomOf())
    held.lead({ type: 'openVote' })
    vote(held, 1, 'vinkje', 'Van één.')
    vote(held, 2, 'tekenen')
    held.lead({ type: 'reveal' })
    expect(held.screen(seat(1)).room.ballot?.rounds[0]?.votes.s1).toEqual({ choice: 'vinkje', why: 'Van één.' })
    held.lead({ type: 'take', choice: 'vinkje', why: '' })
    const past = [{ rounds: [{ votes: { s1: null, s2: null }, counts: { vinkje: 1, tekenen: 1 }, reasons: [{ text: 'Van één.' }] }] }]
    expect(held.room().past).toMatchObject(past)
    expect(held.screen(seat(1)).room.past).toMatchObject(past)
  })

  test('ASK10 the timer of a talk goes with the talk', () => {
    const held = begun(roomOf())
    held.lead({ type: 'openVote' })
    held.lead({ type: 'timer', for: 60_000 })
    held.lead({ type: 'reveal' })
    expect(held.room().timer).not.toBeNull()
    held.lead({ type: 'openVote' })
    expect(held.room().timer).toBeNull()
    held.lead({ type: 'timer', for: 60_000 })
    held.lead({ type: 'take', choice: 'vinkje', why: '' })
    expect(held.room().timer).toBeNull()
    // In a replay it belongs to the step.
    const replay = begun(roomOf({ form: 'replay' }))
    const { timer } = replay.room()
    for (const type of ['openVote', 'reveal', 'openVote', 'reveal'] as const) replay.lead({ type })
    replay.lead({ type: 'take', choice: null, why: '' })
    expect(replay.room().timer).toEqual(timer)
    expect(timer).not.toBeNull()
  })
})
