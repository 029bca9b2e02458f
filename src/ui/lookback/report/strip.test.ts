import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report, ReportDay } from './report.ts'
import { stripsOf } from './strip.ts'

const decision = (number: number) => ({ kind: 'decision' as const, number, text: '' })
const outcome = (mark: string, ...from: (number | null)[]) => ({
  ...{ kind: 'outcome' as const, mark, day: 1, title: '', text: '', unintended: false },
  causes: from.map((one) => ({ word: '', text: '', by: '', from: one })),
})
const plan = (days: Omit<ReportDay, 'places'>[], width = 1000) =>
  stripsOf({ days: days.map((day) => ({ ...day, places: [] })) } as unknown as Report, width)

describe('the journey on paper', () => {
  it('puts everything in its order on one line, with where outcomes came from', () => {
    const [line, ...more] = plan([
      { day: 2, entries: [decision(1), decision(2)] },
      { day: 8, entries: [outcome('a', 1, null), decision(3), outcome('b', 3, 1)] },
    ])
    expect(more).toEqual([])
    const [one, two, three] = line?.decisions.map(({ x }) => x) ?? []
    expect(line?.outcomes.map(({ from }) => from)).toEqual([[one], [three, one]])
    const order = [one, two, line?.outcomes[0]?.x, three, line?.outcomes[1]?.x]
    expect(order).toEqual(order.toSorted((a, b) => (a ?? 0) - (b ?? 0)))
  })

  it('goes on on a next line when it is long; what came from an earlier line comes in at the edge', () => {
    const days = Array.from({ length: 12 }, (_, n) => ({ day: n, entries: [1, 2, 3, 4, 5, 6].map((one) => decision(n * 6 + one)) }))
    const lines = plan([...days, { day: 20, entries: [outcome('a', 1, 72)] }])
    expect(lines.length).toBe(2)
    expect(lines[1]?.outcomes[0]?.from).toEqual([null, lines[1]?.decisions.at(-1)?.x])
  })

  it('never lays one thing on another, and keeps within its width', () => {
    const entry = fc.oneof(fc.constant('d'), fc.constant('o'))
    const days = fc.array(fc.array(entry, { minLength: 1, maxLength: 14 }), { maxLength: 30 })
    fc.assert(
      fc.property(days, (some) => {
        let number = 0
        const lines = plan(
          some.map((kinds, day) => ({ day, entries: kinds.map((kind) => (kind === 'd' ? decision(++number) : outcome('a', number))) })),
        )
        for (const { decisions, outcomes, step } of lines) {
          const rows = [decisions.map(({ x }) => x), ...[0, 1].map((row) => outcomes.filter((one) => one.row === row).map(({ x }) => x))]
          for (const row of rows) {
            for (const [n, x] of row.entries()) {
              expect(x).toBeGreaterThan(0)
              expect(x).toBeLessThan(1000)
              if (n > 0) expect(x - (row[n - 1] ?? 0)).toBeGreaterThanOrEqual(step * 0.99)
            }
          }
        }
        expect(lines.reduce((sum, line) => sum + line.decisions.length + line.outcomes.length, 0)).toBe(some.flat().length)
      }),
    )
  })
})
