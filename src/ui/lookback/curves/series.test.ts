import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Moment, Taken, View } from '../../../engine/types.ts'
import { axisOf, labelled, seriesOf, smooth, stairs } from './series.ts'

const taken = (at: number, day: number): Taken => ({ at, id: `k${at}`, text: `keuze ${at}`, day, cost: null, style: null })
const moment = (day: number, meters: Moment['meters'], made: Taken | null): Moment => ({
  ...{ lines: [], shots: [], outcomes: [], documents: [], theories: [], guess: null },
  ...{ day, meters, taken: made },
})
const view = (...moments: Moment[]) => ({ past: moments.slice(0, -1), now: moments.at(-1), day: 9 }) as unknown as View

const JOURNEY = view(
  moment(1, { minuten: 600, vertrouwen: 4, b_wonen: 0 }, taken(0, 1)),
  moment(1, { minuten: 500, vertrouwen: 5, b_wonen: 0 }, null),
  moment(8, { vertrouwen: 2, b_wonen: 1, erbij_horen: 3 }, taken(1, 8)),
  moment(20, { vertrouwen: 3, b_wonen: 1, erbij_horen: 3 }, null),
)

describe('the curves', () => {
  it('lay moments on an axis with their days and decisions', () => {
    expect(axisOf(JOURNEY)).toEqual({
      length: 4,
      dayAt: [1, 1, 8, 20],
      days: [
        { day: 1, at: 0 },
        { day: 8, at: 2 },
        { day: 20, at: 3 },
      ],
      decisions: [
        { at: 1, taken: taken(0, 1) },
        { at: 3, taken: taken(1, 8) },
      ],
    })
  })

  it('have one value for every moment from the first, and never work time', () => {
    expect(seriesOf(JOURNEY).map(({ name, from, values }) => [name, from, values])).toEqual([
      ['vertrouwen', 0, [4, 5, 2, 3]],
      ['erbij_horen', 2, [3, 3]],
      ['b_wonen', 0, [0, 0, 1, 1]],
    ])
  })

  it('know their largest change, and the decision right before it', () => {
    const [trust, belonging, home] = seriesOf(JOURNEY)
    expect(trust?.bend).toEqual({ moment: 2, day: 8, by: -3, after: null })
    expect(belonging?.bend).toBeNull()
    expect(home?.bend).toEqual({ moment: 2, day: 8, by: 1, after: null })
    const early = seriesOf(view(moment(1, { binding: 2 }, taken(0, 1)), moment(2, { binding: 5 }, null)))
    expect(early[0]?.bend?.after).toEqual(taken(0, 1))
  })

  it('label days that do not touch, the first and the last before others', () => {
    const days = [0, 1, 2, 6, 11, 12].map((at) => ({ day: at, at }))
    expect(labelled(days, 3).map((one) => one.at)).toEqual([0, 6, 12])
    expect(labelled([{ day: 4, at: 0 }], 3)).toEqual([{ day: 4, at: 0 }])
    expect(labelled([], 3)).toEqual([])
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(60), { minLength: 1 }), fc.integer({ min: 1, max: 20 }), (places, room) => {
        const sorted = places.sort((a, b) => a - b).map((at) => ({ day: at, at }))
        const kept = labelled(sorted, room).map((one) => one.at)
        for (const [n, at] of kept.entries()) if (n > 0) expect(at - (kept[n - 1] ?? 0)).toBeGreaterThanOrEqual(room)
      }),
    )
  })

  it('never rise or fall further than their values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 40 }), (values) => {
        const path = smooth(values.map((y, n) => ({ x: n * 7, y })))
        const pieces = path.split('C').slice(1)
        expect(pieces).toHaveLength(values.length - 1)
        for (const [n, piece] of pieces.entries()) {
          const numbers = piece.split(' ').map(Number)
          const [low, high] = [Math.min(values[n] ?? 0, values[n + 1] ?? 0), Math.max(values[n] ?? 0, values[n + 1] ?? 0)]
          // The handles of a piece hold it between its ends.
          for (const y of [numbers[1] ?? 0, numbers[3] ?? 0]) {
            expect(y).toBeGreaterThanOrEqual(low - 0.02)
            expect(y).toBeLessThanOrEqual(high + 0.02)
          }
        }
      }),
    )
    expect(smooth([])).toBe('')
  })

  it('go up and down stairs for conditions', () => {
    expect(
      stairs(
        [
          { x: 0, y: 5 },
          { x: 10, y: 3 },
        ],
        10,
      ),
    ).toBe('M0 5H10V3H20')
  })
})
