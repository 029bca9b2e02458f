import { describe, expect, test } from 'vitest'
import { newRoom } from '../../../engine/session/session.ts'
import type { Ballot, Branch, PolicyPart, Room, Slip, SlipKind, StepNumber } from '../../../engine/session/types.ts'
import { type Focus, focusAfter, stageOf } from './stage.ts'

const route = { scenario: 'proef', hash: '0a1b2c3d', chair: 'casemanager', rules: [], carried: [], seed: 1, choices: ['a', 'b'] }
const fresh = (form: Room['form']) => newRoom({ form, by: 'phones', route, stops: [], short: false, now: 0 })
const decide: Room = { ...fresh('decide'), phase: 'reading' }
const replay: Room = { ...fresh('replay'), phase: 'reading' }
const tries = (part: PolicyPart, more: Partial<Room> = {}): Room => ({
  ...fresh('rules'),
  phase: 'reading',
  policy: { part, met: null },
  ...more,
})
const at = (now: StepNumber, part: number, more: Partial<Room> = {}): Room => ({ ...replay, step: { now, part, short: false }, ...more })
const ballot: Ballot = {
  id: 'b1',
  at: 0,
  kind: 'choice',
  day: 1,
  question: null,
  who: null,
  options: [],
  rounds: [],
  taken: null,
  truth: null,
}
const slip = (id: string, kind: SlipKind, text: string | null = `Zin ${id}`): Slip => ({ id, kind, by: null, step: 2, text, hidden: false })
const MET = { rule: 'b8', first: null, gone: [], came: [], ending: { today: null, yours: null }, aloud: null }
const branch: Branch = { at: 1, choice: 'c', text: 'Anders', gone: [], came: [], ending: { before: null, after: null } }
const opened = { slips: [slip('s1', 'question')], opened: ['question' as const] }

describe('what stands on the screen', () => {
  test.each<[string, Room, Focus, string]>([
    ['the lobby', { ...decide, phase: 'lobby' }, 'story', 'lobby'],
    ['the end of the session, whatever else is going on', { ...at(4, 1, { theory: 'x' }), phase: 'ended' }, 'theory', 'ended'],
    ['a page', decide, 'story', 'reading'],
    ['the ending', { ...decide, page: -1 }, 'story', 'ending'],
    ['the question', { ...decide, phase: 'voting', ballot }, 'story', 'question'],
    ['its result', { ...decide, phase: 'revealed', ballot }, 'story', 'result'],
    ['the story that is played with one rule in mind', tries(1), 'story', 'reading'],
    ['its ending', tries(1, { page: -1 }), 'story', 'ending'],
    ['which rule to turn', tries(2), 'story', 'turn'],
    ['the vote on it', tries(2, { phase: 'voting', ballot: { ...ballot, kind: 'rule' } }), 'story', 'question'],
    ['the same person again', tries(3), 'story', 'met'],
    ['many', tries(4), 'story', 'many'],
    ['what to talk about', tries(5), 'story', 'talk'],
    ['what the team takes along', tries(5, { action: { what: 'Bellen', who: '', when: '' } }), 'card', 'card'],
    ['the step', at(2, 0), 'step', 'step'],
    ['no step where there are none', decide, 'step', 'reading'],
    ['the theory card', at(0, 0, { theory: 'x' }), 'theory', 'theory'],
    ['the step while no card was chosen', at(0, 0), 'theory', 'step'],
    ['the other branch', at(5, 0, { branches: [branch] }), 'branch', 'branch'],
    ['the card of the team, while deciding too', { ...decide, action: { what: 'Bellen', who: '', when: '' } }, 'card', 'card'],
    ['the page while there is no card', decide, 'card', 'reading'],
    ['slips that were opened', at(2, 1, opened), 'slips', 'slips'],
    ['the step while they are closed', at(2, 1, { slips: [slip('s1', 'question', null)] }), 'slips', 'step'],
    ['the slip that is read out', at(2, 1, { ...opened, readingOut: 's1' }), 'slip', 'slip'],
  ])('%s', (_what, room, focus, is) => expect(stageOf(room, focus).is).toBe(is))

  test('slips that only the facilitator may read do not come on a screen that the facilitator shares', () => {
    const closed = at(2, 1, { slips: [slip('s1', 'question')] })
    expect(stageOf(closed, 'slips').is).toBe('step')
    expect(stageOf({ ...closed, slips: [slip('l1', 'learned')] }, 'card').is).toBe('step')
  })

  test('a slip that was hidden goes from the screen', () => {
    const hidden = at(2, 1, {
      slips: [{ ...slip('s1', 'question'), hidden: true }, slip('s2', 'question')],
      opened: ['question'],
      readingOut: 's1',
    })
    expect(stageOf(hidden, 'slip').is).toBe('slips')
  })
})

describe('what was done last takes the screen', () => {
  const changes: [string, Room, Partial<Room>, Focus | null][] = [
    ['nothing', at(2, 0), {}, null],
    ['somebody comes in', at(2, 0), { seats: { s1: { animal: 'kat', colour: 'groen', here: true } } }, null],
    ['a slip is written', at(2, 0), { slips: [slip('s1', 'question', null)] }, null],
    ['the timer', at(2, 0), { timer: { endsAt: 1, left: 0, of: 1 } }, null],
    ['a page is turned in a step', at(2, 0), { page: 1 }, 'story'],
    ['a vote is opened', at(2, 0), { phase: 'voting', ballot }, 'story'],
    ['the next part', at(2, 0), { step: { now: 2, part: 1, short: false } }, 'step'],
    ['the case is shown', at(0, 0), { step: { now: 1, part: 0, short: false } }, 'story'],
    ['looking together, with the water told anew', at(2, 1), { step: { now: 3, part: 0, short: false }, clear: true }, 'story'],
    ['slips are opened', at(2, 1), opened, 'slips'],
    ['what was learned is opened', at(6, 1), { slips: [slip('l1', 'learned')], opened: ['learned'] }, 'card'],
    ['one is read out', at(2, 1, opened), { readingOut: 's1' }, 'slip'],
    ['none is read out any more', at(2, 1, { ...opened, readingOut: 's1' }), { readingOut: null }, 'slips'],
    ['the next part of trying rules', tries(2, { theory: 'x' }), { policy: { part: 3, met: null } }, 'story'],
    ['a rule that is taken without a vote', tries(2), { policy: { part: 2, met: MET } }, 'story'],
    [
      'the last part, after the team agreed on something',
      tries(4, { action: { what: 'Bellen', who: '', when: '' } }),
      { policy: { part: 5, met: null } },
      'card',
    ],
    ['a branch', at(5, 0), { branches: [branch] }, 'branch'],
    [
      'another branch that was tried before',
      at(5, 0, { branches: [branch, { ...branch, choice: 'd' }] }),
      { branches: [{ ...branch, choice: 'd' }, branch] },
      'branch',
    ],
    ['a theory card', at(0, 0), { theory: 'x' }, 'theory'],
    ['a theory card while deciding', decide, { theory: 'x' }, 'theory'],
    ['it is put away', { ...decide, theory: 'x' }, { theory: null }, 'story'],
    ['the question that was brought', at(1, 0), { question: 'Wat nu?' }, 'step'],
    ['the agreement', decide, { action: { what: 'Bellen', who: '', when: '' } }, 'card'],
  ]
  test.each(changes)('%s', (_what, before, change, focus) => expect(focusAfter(before, { ...before, ...change })).toBe(focus))

  test('beginning a replay shows its first step, beginning to decide the story', () => {
    expect(focusAfter({ ...replay, phase: 'lobby' }, replay)).toBe('step')
    expect(focusAfter({ ...replay, phase: 'lobby', theory: 'x' }, { ...replay, theory: 'x' })).toBe('theory')
    expect(focusAfter({ ...decide, phase: 'lobby' }, decide)).toBe('story')
  })

  test('a screen that comes late shows what the step is about', () => {
    expect(focusAfter(null, at(4, 1, { slips: [slip('a1', 'advice')], opened: ['advice'] }))).toBe('slips')
    expect(focusAfter(null, at(4, 1, { ...opened, readingOut: 's1' }))).toBe('slip')
    expect(focusAfter(null, at(5, 0, { branches: [branch] }))).toBe('branch')
    expect(focusAfter(null, at(3, 0))).toBe('story')
    expect(focusAfter(null, decide)).toBe('story')
  })
})
