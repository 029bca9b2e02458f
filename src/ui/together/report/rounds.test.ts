import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ballot } from '../../../engine/session/types.ts'
import { countsOf, isTie, mostDivided, mostMoved, movedOf, sumOf } from './rounds.ts'

type Rounds = (Record<string, number> | null)[]

/** Options a, b and c; `moved` as phones know it, or null where hands are counted. */
function ballot(rounds: Rounds, { moved = null as number | null, taken = null as string | null } = {}): Ballot {
  return {
    ...{ id: JSON.stringify(rounds), at: 0, kind: 'choice', day: 1, question: null, who: null, truth: null },
    options: ['a', 'b', 'c'].map((id) => ({ id, text: id, closed: false })),
    rounds: rounds.map((counts, n) => ({ votes: {}, counts, reasons: [], moved: n === 1 ? moved : null })),
    taken: taken === null ? null : { id: taken, by: 'majority', why: '' },
  }
}
const first = (a: number, b: number, c = 0, unsure = 0) => ballot([{ a, b, c, '?': unsure }])

describe('where a room was divided', () => {
  it('is where the answer that most gave got the smallest share, as a fraction', () => {
    const [third, half, most] = [first(1, 1, 1), first(3, 3), first(5, 1)]
    expect(mostDivided([most, half, third])).toEqual([third])
    expect(mostDivided([most, half])).toEqual([half])
    // 2 of 5 is less than 3 of 7, though both are a hair below a half.
    expect(mostDivided([first(3, 2, 2), first(2, 2, 1)])).toEqual([first(2, 2, 1)])
  })

  it('names all where that share is the same, whatever the number of people', () => {
    expect(mostDivided([first(1, 1), first(5, 1), first(4, 4)])).toEqual([first(1, 1), first(4, 4)])
  })

  it('takes not knowing as an answer, and only the first round', () => {
    const doubt = first(2, 0, 0, 2)
    expect(mostDivided([first(3, 1), doubt])).toEqual([doubt])
    expect(mostDivided([first(0, 0, 0, 4)])).toEqual([])
    const later = ballot([
      { a: 4, b: 0 },
      { a: 2, b: 2 },
    ])
    expect(mostDivided([later])).toEqual([])
  })

  it('is nowhere where nobody differed, one answered, or nothing was revealed', () => {
    expect(mostDivided([first(4, 0), first(1, 0), first(0, 0), ballot([null]), ballot([])])).toEqual([])
  })

  it('never has another ballot with a smaller share', () => {
    const counts = fc.record({ a: fc.nat(30), b: fc.nat(30), c: fc.nat(30), '?': fc.nat(30) })
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 12 }), (all) => {
        const ballots = all.map((one) => ballot([one]))
        const share = (one: Ballot) => Math.max(...Object.values(countsOf(one)[0] ?? {})) / sumOf(countsOf(one)[0] ?? {})
        const divided = ballots.filter((one) => sumOf(countsOf(one)[0] ?? {}) > 1 && share(one) < 1)
        const found = mostDivided(ballots)
        expect(found.length > 0).toBe(divided.length > 0)
        for (const one of found) expect(share(one)).toBeCloseTo(Math.min(...divided.map(share)), 12)
      }),
    )
  })
})

describe('who changed their answer', () => {
  const two = (before: Record<string, number>, after: Record<string, number>, moved: number | null = null) =>
    ballot([before, after], { moved })

  it('is known of phones', () => {
    expect(movedOf(two({ a: 3, b: 1 }, { a: 3, b: 1 }, 2))).toEqual({ n: 2, atLeast: false })
  })

  it('of hands is the least number of people that explains the difference', () => {
    expect(movedOf(two({ a: 6, b: 2 }, { a: 3, b: 4, c: 1 }))).toEqual({ n: 3, atLeast: true })
    expect(movedOf(two({ a: 4, b: 4 }, { a: 4, b: 4 }))).toEqual({ n: 0, atLeast: true })
    // Two came in and chose a; one left who had chosen b.
    expect(movedOf(two({ a: 4, b: 4 }, { a: 6, b: 4 }))).toEqual({ n: 0, atLeast: true })
    expect(movedOf(two({ a: 4, b: 4 }, { a: 6, b: 3 }))).toEqual({ n: 1, atLeast: true })
  })

  it('is nothing while there is one round', () => {
    expect(movedOf(first(3, 1))).toBeNull()
    expect(movedOf(ballot([{ a: 3 }, null]))).toBeNull()
  })

  it('is said where it was the largest share of the second round', () => {
    const [many, few, share] = [two({ a: 9 }, { b: 4, a: 5 }, 4), two({ a: 5 }, { a: 4, b: 1 }, 1), two({ a: 3 }, { b: 2, a: 1 }, 2)]
    expect(mostMoved([many, few, share])).toEqual([share])
    expect(mostMoved([few, many])).toEqual([many])
    expect(mostMoved([two({ a: 3 }, { a: 3 }, 0), first(2, 2)])).toEqual([])
  })
})

it('a tie is only one with what was taken, in the last round', () => {
  expect(isTie(ballot([{ a: 2, b: 2 }], { taken: 'a' }))).toBe(true)
  expect(isTie(ballot([{ a: 2, b: 1, '?': 2 }], { taken: 'a' }))).toBe(false)
  expect(
    isTie(
      ballot(
        [
          { a: 2, b: 2 },
          { a: 3, b: 1 },
        ],
        { taken: 'a' },
      ),
    ),
  ).toBe(false)
  expect(isTie(ballot([{ a: 0, b: 0 }], { taken: 'a' }))).toBe(false)
  expect(isTie(ballot([{ a: 2, b: 2 }]))).toBe(false)
})
