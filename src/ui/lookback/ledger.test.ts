import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cause, Outcome } from '../../engine/types.ts'
import { type Column, divide, layerOf, outside, rowsOf, sortRows } from './ledger.ts'

const choice = (at: number): Cause => ({ kind: 'choice', id: `keuze_${at}`, text: `keuze ${at}`, day: at + 1, at })
const cause = (kind: 'wait' | 'luck' | 'rule', id: string): Cause => ({ kind, id, text: id })
const carried = (mine: boolean): Cause => ({
  kind: 'other',
  id: 'huur_samen',
  text: 'Op dag 8 kwam er een kruis.',
  decided: { chair: 'casemanager', day: 8, mine },
})
const outcome = (line: number, unintended: boolean, ...causes: Cause[]): Outcome => ({
  id: `u${line}`,
  title: `uitkomst ${line}`,
  text: '',
  who: null,
  line,
  day: line,
  unintended,
  causes,
})

const SOME = [
  outcome(3, false, choice(4), cause('rule', 'poort')),
  outcome(5, true, cause('wait', 'loket'), choice(1), carried(true)),
  outcome(9, true, cause('luck', 'bed'), cause('rule', 'poort')),
  outcome(11, false, choice(0), carried(false)),
]
const lines = (column: Column, down = false) => sortRows(rowsOf(SOME), column, down).map((row) => row.outcome.line)

describe('the ledger', () => {
  it('puts the choices of the reader apart, also those from another chair', () => {
    expect(rowsOf(SOME).map(({ mine, rest }) => [mine.length, rest.length])).toEqual([
      [1, 1],
      [2, 1],
      [0, 2],
      [1, 1],
    ])
    expect([layerOf(carried(true)), layerOf(carried(false))]).toEqual(['earlier', 'other'])
  })

  it('sorts by day, by meant, by own decision and by the kind of the other causes; what has none comes last', () => {
    expect(lines('day')).toEqual([3, 5, 9, 11])
    expect(lines('day', true)).toEqual([11, 9, 5, 3])
    expect(lines('meant')).toEqual([5, 9, 3, 11])
    expect(lines('meant', true)).toEqual([3, 11, 5, 9])
    expect(lines('mine')).toEqual([5, 11, 3, 9])
    expect(lines('mine', true)).toEqual([3, 11, 5, 9])
    expect(lines('rest')).toEqual([11, 3, 9, 5])
    expect(lines('rest', true)).toEqual([5, 3, 9, 11])
  })

  it('divides the causes from the surface down, meant before not meant', () => {
    const layers = divide(SOME)
    expect(layers.map(({ layer, drops }) => [layer, drops.length])).toEqual([
      ['choice', 3],
      ['earlier', 1],
      ['other', 1],
      ['rule', 2],
      ['wait', 1],
      ['luck', 1],
    ])
    expect(layers[0]?.drops.map((drop) => drop.outcome.line)).toEqual([3, 11, 5])
    expect(divide([])).toEqual([])
  })

  it('names what was not in the hands of the reader once, with everything it worked on', () => {
    const found = outside(SOME).flatMap(({ things }) => things.map(({ id, outcomes }) => [id, outcomes.map((one) => one.line)]))
    expect(found).toEqual([
      ['huur_samen', [11]],
      ['poort', [3, 9]],
      ['loket', [5]],
      ['bed', [9]],
    ])
  })

  it('keeps every row and every cause, whatever happened', () => {
    const any = fc.array(
      fc
        .record({
          line: fc.nat(500),
          unintended: fc.boolean(),
          causes: fc.array(
            fc.oneof(
              fc.nat(30).map(choice),
              fc.constantFrom('a', 'b').map((id) => cause('rule', id)),
              fc.boolean().map(carried),
              fc.constant(cause('wait', 'w')),
            ),
          ),
        })
        .map(({ line, unintended, causes }) => outcome(line, unintended, ...causes)),
    )
    fc.assert(
      fc.property(any, fc.constantFrom<Column>('day', 'meant', 'mine', 'rest'), fc.boolean(), (outcomes, column, down) => {
        const sorted = sortRows(rowsOf(outcomes), column, down)
        expect(new Set(sorted.map((row) => row.outcome))).toEqual(new Set(outcomes))
        const drops = divide(outcomes).reduce((sum, { drops }) => sum + drops.length, 0)
        expect(drops).toBe(outcomes.reduce((sum, { causes }) => sum + causes.length, 0))
      }),
    )
  })
})
