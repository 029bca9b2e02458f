import { describe, expect, it } from 'vitest'
import { newRoom } from '../../../engine/session/session.ts'
import type { Ballot, Room, Round } from '../../../engine/session/types.ts'
import { faceKey, faceOf } from './face.ts'
import { justTaken, ownSlips, ownVote, voiceOf, votesIn } from './here.ts'

const route = { scenario: 'proef', hash: '', chair: 'casemanager', rules: [], carried: [], seed: 1, choices: [] }
const room = (more: Partial<Room> = {}, form: Room['form'] = 'decide'): Room => ({
  ...newRoom({ form, by: 'phones', route, stops: [], short: false, now: 0 }),
  ...more,
})
const round = (more: Partial<Round> = {}): Round => ({ votes: {}, counts: null, reasons: [], moved: null, ...more })
const ballot = (more: Partial<Ballot> = {}): Ballot => ({
  ...{ id: 'b1', at: 0, kind: 'choice', day: 1, question: null, who: null, options: [], rounds: [round()], taken: null, truth: null },
  ...more,
})

describe('which face the phone shows', () => {
  it.each([
    [room(), 'lobby'],
    [room({ phase: 'reading' }), 'reading'],
    [room({ phase: 'reading' }, 'replay'), 'step'],
    [room({ phase: 'reading' }, 'rules'), 'reading'],
    [room({ phase: 'reading', policy: { part: 2, met: null } }, 'rules'), 'part'],
    [room({ phase: 'voting', policy: { part: 2, met: null } }, 'rules'), 'voting'],
    [room({ phase: 'voting' }, 'replay'), 'voting'],
    [room({ phase: 'revealed' }), 'revealed'],
    [room({ phase: 'voting', paused: true }), 'paused'],
    [room({ phase: 'ended', paused: true }), 'ended'],
  ] as const)('%#: %s', (given, face) => expect(faceOf(given)).toBe(face))

  it('is another one when there is something new to do, and not when the others do something', () => {
    const voting = room({ phase: 'voting', ballot: ballot() })
    const others = room({ phase: 'voting', ballot: ballot({ rounds: [round({ votes: { s2: null } })] }), slips: [], moves: 4 })
    const second = room({ phase: 'voting', ballot: ballot({ rounds: [round(), round()] }) })
    expect(faceKey(others)).toBe(faceKey(voting))
    expect(faceKey(second)).not.toBe(faceKey(voting))
    const step = (now: 2 | 3, part: number) => room({ phase: 'reading', step: { now, part, short: false } })
    expect(new Set([faceKey(step(2, 0)), faceKey(step(2, 1)), faceKey(step(3, 0))]).size).toBe(3)
    const part = (n: 2 | 3) => room({ phase: 'reading', policy: { part: n, met: null } }, 'rules')
    expect(faceKey(part(2))).not.toBe(faceKey(part(3)))
    expect(faceKey(room({ phase: 'reading', page: 2 }))).toBe(faceKey(room({ phase: 'reading', page: 1 })))
    expect(faceKey(room({ phase: 'reading', page: -1 }))).not.toBe(faceKey(room({ phase: 'reading', page: 1 })))
  })
})

describe('what is one’s own', () => {
  it('a vote, in the round it was given; nothing on a screen without a seat', () => {
    const vote = { choice: 'a', why: '' }
    const given = ballot({ rounds: [round({ votes: { s1: vote, s2: null } }), round()] })
    expect(ownVote(given, 0, 's1')).toBe(vote)
    expect(ownVote(given, 1, 's1')).toBeNull()
    expect(ownVote(given, 0, null)).toBeNull()
  })

  it('slips, of the kind that is asked; those whose writer is unknown are nobody’s', () => {
    const slip = { id: 'w1', kind: 'advice', by: 's1', step: 4, text: 'Bel.', hidden: false } as const
    const given = room({ slips: [slip, { ...slip, id: 'w2', by: null }, { ...slip, id: 'w3', kind: 'learned' }] })
    expect(ownSlips(given, 's1', 'advice')).toEqual([slip])
    expect(ownSlips(given, null, 'advice')).toEqual([])
  })

  it('a side of the table', () => {
    expect(voiceOf(room({ bringer: 's1' }), 's1')).toBe('bringer')
    expect(voiceOf(room({ bringer: null }), null)).toBe('group')
  })
})

it('counts votes of the people who are there, and of who voted and left', () => {
  const person = { animal: 'kat', colour: 'groen', here: true }
  const seats = { s1: person, s2: { ...person, here: false }, s3: { ...person, here: false }, s4: person }
  expect(votesIn(room({ seats, ballot: ballot({ rounds: [round({ votes: { s1: null, s2: null } })] }) }))).toEqual({ n: 2, all: 3 })
})

it('what the room took stands on the first page that follows, and only there', () => {
  const taken = { id: 'a', by: 'majority', why: '' } as const
  const past = [ballot({ at: 0, taken }), ballot({ at: 1, taken, kind: 'guess' })]
  expect(justTaken(room({ made: 1, page: 0, past }))).toBe(past[0])
  expect(justTaken(room({ made: 1, page: 1, past }))).toBeNull()
  expect(justTaken(room({ made: 2, page: 0, past }))).toBeNull()
  expect(justTaken(room({ made: 1, page: 0, ballot: ballot({ taken }) }))?.taken).toBe(taken)
})
