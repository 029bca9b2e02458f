import { describe, expect, test } from 'vitest'
import type { Ballot, Reason, Round } from '../../../engine/session/types.ts'
import { letterOf, resultOf } from './result.ts'

const reason = (id: string, choice: string): Reason => ({ id, choice, text: `Zin ${id}`, hidden: false })
const round = (counts: Record<string, number> | null, more: Partial<Round> = {}): Round => ({
  votes: {},
  counts,
  reasons: [],
  moved: null,
  ...more,
})
const ballot = (rounds: Round[], more: Partial<Ballot> = {}): Ballot => ({
  id: 'b1',
  at: 0,
  kind: 'choice',
  day: 2,
  question: null,
  who: null,
  options: [
    { id: 'lijst', text: 'De lijst', closed: false },
    { id: 'week', text: 'De week', closed: false },
    { id: 'later', text: 'Later', closed: true },
  ],
  rounds,
  taken: null,
  truth: null,
  ...more,
})

describe('the result of a ballot', () => {
  test('has a row for every option, closed ones too, and one for not knowing when somebody did not know', () => {
    const { rows } = resultOf(ballot([round({ lijst: 3, week: 1, later: 0, '?': 2 })]))
    expect(rows.map((row) => [row.letter, row.id, row.counts, row.closed])).toEqual([
      ['A', 'lijst', [3], false],
      ['B', 'week', [1], false],
      ['C', 'later', [0], true],
      [null, '?', [2], false],
    ])
    expect(resultOf(ballot([round({ lijst: 3, week: 1, '?': 0 })])).rows.map((row) => row.id)).toEqual(['lijst', 'week', 'later'])
  })

  test('shows both rounds beside each other, and an open round not at all', () => {
    const first = round({ lijst: 3, week: 1, '?': 0 }, { reasons: [reason('r1', 'lijst')] })
    const open = resultOf(ballot([first, round(null)]))
    expect(open.voters).toEqual([4])
    expect(open.rows[0]?.counts).toEqual([3])
    const both = resultOf(ballot([first, round({ lijst: 1, week: 3, '?': 1 }, { reasons: [reason('r2', 'lijst')], moved: 2 })]))
    expect(both.rows.map((row) => row.counts)).toEqual([
      [3, 1],
      [1, 3],
      [0, 0],
      [0, 1],
    ])
    expect(both.voters).toEqual([4, 5])
    expect(both.moved).toBe(2)
    expect(both.rows[0]?.reasons.map((one) => one.id)).toEqual(['r1', 'r2'])
  })

  test('what leads is what most chose last; equal ones lead together; not knowing never leads', () => {
    expect(resultOf(ballot([round({ lijst: 3, week: 1, '?': 9 }), round({ lijst: 1, week: 2, '?': 9 })])).leading).toEqual(['week'])
    expect(resultOf(ballot([round({ lijst: 2, week: 2 })])).leading).toEqual(['lijst', 'week'])
    expect(resultOf(ballot([round({ lijst: 0, week: 0, '?': 4 })])).leading).toEqual([])
  })

  test('a full bar is the largest count of both rounds, and never nothing', () => {
    expect(resultOf(ballot([round({ lijst: 7 }), round({ lijst: 2, week: 5 })])).most).toBe(7)
    expect(resultOf(ballot([round({ lijst: 0 })])).most).toBe(1)
  })

  test('says what was taken and, of a guess, what was true', () => {
    const { rows } = resultOf(
      ballot([round({ lijst: 3, week: 1 })], { kind: 'guess', taken: { id: 'lijst', by: 'majority', why: '' }, truth: 'week' }),
    )
    expect(rows.map((row) => [row.taken, row.truth])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ])
  })

  test('letters', () => expect([0, 1, 25].map(letterOf)).toEqual(['A', 'B', 'Z']))
})
