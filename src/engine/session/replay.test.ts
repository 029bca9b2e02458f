import { describe, expect, test } from 'vitest'
import { BEAMER, begun, type Held, LEAD, RECORDED, roomOf, seat, shownTo, vote } from '../../../tests/room.ts'
import { STEPS } from './steps.ts'

const replay = (more: Parameters<typeof roomOf>[0] = {}) => begun(roomOf({ form: 'replay', ...more }))
const onward = (held: Held) => held.lead({ type: 'take', choice: null, why: '' })
const HIDDEN = 'niet goed lees'
const EVERYBODY = [LEAD, BEAMER, seat(1), seat(2), seat(3)]

describe('replaying together', () => {
  test('REPLAY1 first what they would do, then what was done', () => {
    const held = replay({ stops: [0] })
    held.lead({ type: 'openVote' })
    vote(held, 1, 'tekenen', 'Eerst praten.')
    held.lead({ type: 'reveal' })
    expect(held.lead({ type: 'take', choice: 'tekenen', why: 'Liever.' })).toBe('unfit')
    expect(onward(held)).toMatchObject([{ type: 'taken' }, { type: 'told', made: 1 }, { type: 'turned' }, { type: 'moved' }])
    expect(held.room()).toMatchObject({ phase: 'reading', made: 1, page: 0 })
    expect(held.room().past).toMatchObject([{ rounds: [{ counts: { tekenen: 1 } }], taken: { id: 'vinkje', by: 'recorded', why: '' } }])
  })

  test('REPLAY1 a guess shows the recorded route and the truth at its reveal', () => {
    const held = replay()
    onward(held)
    held.lead({ type: 'openVote' })
    vote(held, 1, 'g_b')
    expect(held.lead({ type: 'reveal' })).toMatchObject([{ type: 'revealed' }, { type: 'taken' }, { type: 'told' }, { type: 'moved' }])
    expect(held.room()).toMatchObject({ phase: 'revealed', made: 2, ballot: { taken: { id: 'g_a', by: 'recorded' }, truth: 'g_b' } })
    onward(held)
    expect(held.room()).toMatchObject({ phase: 'reading', ballot: null })
    onward(held)
    expect(held.room()).toMatchObject({ made: 3, route: { choices: RECORDED } })
    for (const { view } of held.screens) expect(view.ending).toBe('uit')
    expect(onward(held)).toBe('unfit')
    expect(held.lead({ type: 'openVote' })).toBe('unfit')
  })

  test('REPLAY1 an unfinished route is asked about where it ends, and no further', () => {
    const held = replay({ choices: ['vinkje'] })
    onward(held)
    // At a guess nobody recorded there is no truth to tell.
    held.lead({ type: 'openVote' })
    vote(held, 1, 'g_a')
    expect(held.lead({ type: 'reveal' })).toMatchObject([{ type: 'revealed' }, { type: 'moved' }])
    expect(held.ballot()).toMatchObject({ taken: null, truth: null })
    expect(onward(held)).toBe('unfit')
    expect(held.lead({ type: 'openVote' })).toBe('unfit')
    held.lead({ type: 'end' })
    expect(held.room().past).toMatchObject([{ at: 0 }, { at: 1, taken: null, rounds: [{ counts: { g_a: 1 } }] }])
  })

  test('REPLAY2 what is not shown yet is nobody’s but the facilitator’s', () => {
    const held = replay({ stops: [2, 0, 2, 9, -1, 0.5] })
    const known = () => EVERYBODY.map((who) => shownTo(held, who).route.choices.length)
    expect(known()).toEqual([3, 0, 0, 0, 0])
    expect([shownTo(held, LEAD).stops, shownTo(held, BEAMER).stops, shownTo(held, seat(1)).stops]).toEqual([[0, 2], [], []])
    held.lead({ type: 'openVote' })
    expect(JSON.stringify([held.screen(seat(1)).frames, held.screen(BEAMER).frames])).not.toMatch(/g_a|langs/)
    held.lead({ type: 'goTo', made: 3 })
    expect(known()).toEqual([3, 3, 3, 3, 3])
    held.lead({ type: 'goTo', made: 1 })
    expect(known()).toEqual([3, 1, 1, 1, 1])
    expect(held.screen(BEAMER).room.route.choices).toEqual(['vinkje'])
    for (const { view } of held.screens) expect(view).toMatchObject({ made: 1, ending: null, offer: { kind: 'guess' } })
    // To where it stands: nothing is told again.
    expect(held.lead({ type: 'goTo', made: 1 })).toEqual([{ type: 'turned', page: 0 }, expect.objectContaining({ type: 'moved' })])
    expect(held.lead({ type: 'goTo', made: 4 })).toBe('unfit')
    expect(held.lead({ type: 'goTo', made: -1 })).toBe('unfit')
    expect(held.lead({ type: 'goTo', made: 0.5 })).toBe('unfit')
  })

  test('REPLAY2 jumping away keeps what was talked about', () => {
    const held = replay()
    held.lead({ type: 'openVote' })
    vote(held, 1, 'tekenen')
    held.lead({ type: 'reveal' })
    held.lead({ type: 'goTo', made: 2 })
    expect(held.room()).toMatchObject({ phase: 'reading', page: 0, ballot: null, past: [{ at: 0, taken: null }] })
    held.lead({ type: 'goTo', made: 0 })
    held.lead({ type: 'openVote' })
    expect(held.ballot().rounds).toHaveLength(1)
    expect(held.ballot().id).not.toBe(held.room().past[0]?.id)
  })

  test('REPLAY3 the steps have their minutes, and from the third on the water is clear', () => {
    const held = replay()
    expect(held.room()).toMatchObject({ step: { now: 0, part: 0, short: false }, timer: { left: 5 * 60_000 } })
    const minutes = (short: boolean) => {
      const one = replay({ short })
      return STEPS.map(({ n, parts }) =>
        parts.reduce((sum, _part, part) => {
          one.lead({ type: 'step', to: n, part })
          return sum + (one.room().timer?.of ?? 0) / 60_000
        }, 0),
      )
    }
    expect(minutes(false)).toEqual([5, 5, 10, 15, 15, 15, 20])
    expect(minutes(true)).toEqual([3, 2, 5, 10, 8, 7, 10])
    expect(held.lead({ type: 'step', to: 2, part: 2 })).toBe('unfit')
    expect(held.lead({ type: 'step', to: 7 as 6, part: 0 })).toBe('unfit')
    expect(held.lead({ type: 'step', to: 1, part: -1 })).toBe('unfit')

    held.lead({ type: 'step', to: 2, part: 1 })
    expect(JSON.stringify(held.screens)).not.toContain(HIDDEN)
    const { page } = held.room()
    expect(held.lead({ type: 'step', to: 3, part: 0 })).toMatchObject([
      { type: 'stepped', to: 3 },
      { type: 'waterSet', clear: true },
      { type: 'told', anew: true, page },
      { type: 'moved' },
    ])
    for (const who of EVERYBODY) {
      expect(JSON.stringify(held.screen(who).view)).toContain(HIDDEN)
      expect(JSON.stringify(held.session.welcome(who).story)).toContain(HIDDEN)
    }
    // Not told again in step 4, nor closed by going back.
    expect(held.lead({ type: 'step', to: 4, part: 0 })).toHaveLength(2)
    expect(held.lead({ type: 'step', to: 2, part: 0 })).toHaveLength(2)
    expect(held.room().clear).toBe(true)
    // By hand.
    held.lead({ type: 'water', clear: false })
    expect(JSON.stringify(held.screens.map(({ view }) => view))).not.toContain(HIDDEN)
    expect(JSON.stringify(held.session.welcome(LEAD))).not.toContain(HIDDEN)
    expect(held.lead({ type: 'water', clear: false })).toHaveLength(1)
    // What is told after it was opened is clear as well.
    held.lead({ type: 'water', clear: true })
    held.lead({ type: 'goTo', made: 0 })
    expect(JSON.stringify(held.screen(seat(1)).view)).toContain(HIDDEN)
  })

  test('REPLAY4 another branch in titles', () => {
    const held = replay()
    held.lead({ type: 'goTo', made: 3 })
    expect(held.lead({ type: 'branch', at: 0, choice: 'tekenen' })).toMatchObject([
      {
        type: 'branchTried',
        branch: {
          at: 0,
          choice: 'tekenen',
          text: 'Leg de pen weg.',
          gone: ['Huur loopt achter'],
          came: [],
          ending: { before: 'Uit', after: 'Uit' },
        },
      },
      { type: 'moved' },
    ])
    held.lead({ type: 'branch', at: 0, choice: 'tekenen' })
    expect(held.screen(seat(2)).room.branches).toHaveLength(1)
    expect(held.lead({ type: 'branch', at: 0, choice: 'test' })).toBe('closed')
    for (const [at, choice] of [
      [0, 'vinkje'],
      [1, 'g_b'],
      [9, 'bellen'],
      [0, 'weg'],
    ] as const)
      expect(held.lead({ type: 'branch', at, choice })).toBe('unfit')
    // The room itself has not moved.
    expect(held.room()).toMatchObject({ made: 3, route: { choices: RECORDED } })
    expect(held.screen(BEAMER).view.made).toBe(3)
  })

  test('the question, the theory card and the action card', () => {
    const held = replay()
    held.lead({ type: 'question', text: 'Wat zag ik\nniet?' })
    held.lead({ type: 'theory', card: 'lipsky' })
    expect(held.lead({ type: 'theory', card: 'constructor' })).toBe('unfit')
    held.lead({ type: 'action', what: 'Bel de PI.', who: 'Wij', when: '2025-02-03' })
    for (const when of ['morgen', '2025-13-01', '2025-1-1']) {
      expect(held.lead({ type: 'action', what: 'x', who: '', when })).toBe('unfit')
    }
    expect(held.screen(seat(1)).room).toMatchObject({
      question: 'Wat zag ik niet?',
      theory: 'lipsky',
      action: { what: 'Bel de PI.', who: 'Wij', when: '2025-02-03' },
    })
    held.lead({ type: 'theory', card: null })
    expect(held.room().theory).toBeNull()
  })
})
