/** Makes what is shown of a tally: shares, spreads and differences with their uncertainty. Called by run, in the page. */
import type { Cause, Id } from '../engine/types.ts'
import { CELLS, CONDITIONS, daysPair, daysRow, groupCell, type Layout } from './layout.ts'
import { meanDifference, pairedShares, shareOf, spreadOf } from './stats.ts'
import type { Tally } from './tally.ts'
import type {
  BadResult,
  Both,
  ConditionResult,
  DaysResult,
  Difference,
  EndingResult,
  GroupResult,
  OutcomeResult,
  Share,
  Summary,
} from './types.ts'

/** The most frequent bad outcomes that are told with their causes. */
const MOST_BAD = 10

/** `same`: nothing was turned, so both worlds are one and no difference is uncertain. */
export function summarise(layout: Layout, tally: Tally, same: boolean): Summary {
  const lives = at(tally, 0)
  const outcomes = outcomesOf(layout, tally, lives, same)
  return {
    lives,
    conditions: CONDITIONS.map((meter, n) => conditionOf(layout, tally, lives, meter, n)),
    days: layout.counted.map((meter, n) => daysOf(layout, tally, meter, n)),
    outcomes,
    endings: endingsOf(layout, tally, lives, same),
    groups: Object.fromEntries(layout.measures.map((measure, n) => [measure, groupsOf(layout, tally, n)])),
    bad: badOf(outcomes, tally),
  }
}

function at({ cells }: Tally, cell: number): number {
  return cells[cell] ?? 0
}

function conditionOf(layout: Layout, tally: Tally, lives: number, meter: ConditionResult['meter'], n: number): ConditionResult {
  const cell = layout.at.conditions + n * CELLS.condition
  const three = (from: number): [Share, Share, Share] => {
    const [open, underway, arranged] = [at(tally, from), at(tally, from + 1), at(tally, from + 2)]
    const of = open + underway + arranged
    return [shareOf(open, of), shareOf(underway, of), shareOf(arranged, of)]
  }
  return {
    meter,
    gate: { today: three(cell), yours: three(cell + 6) },
    end: { today: three(cell + 3), yours: three(cell + 9) },
    better: shareOf(at(tally, cell + 12), lives),
    worse: shareOf(at(tally, cell + 13), lives),
  }
}

function daysOf(layout: Layout, tally: Tally, meter: DaysResult['meter'], n: number): DaysResult {
  const row = (world: 0 | 1, state: 0 | 1) => {
    const from = daysRow(layout, n, world, state)
    return spreadOf([...tally.cells.subarray(from, from + layout.days + 1)])
  }
  const pair = daysPair(layout, n)
  return {
    meter,
    open: { today: row(0, 0), yours: row(1, 0) },
    underway: { today: row(0, 1), yours: row(1, 1) },
    difference: meanDifference(at(tally, pair + 1), at(tally, pair + 2), at(tally, pair)),
  }
}

function differenceOf(today: number, yours: number, both: number, lives: number, same: boolean): Difference {
  return same ? { mean: 0, low: 0, high: 0 } : pairedShares(yours - both, today - both, lives)
}

/** Those that happened in any life, in the story's own order. */
function outcomesOf(layout: Layout, tally: Tally, lives: number, same: boolean): OutcomeResult[] {
  return layout.outcomes.flatMap((id, n) => {
    const cell = layout.at.outcomes + n * CELLS.outcome
    const [today, yours, both] = [at(tally, cell), at(tally, cell + 1), at(tally, cell + 2)]
    if (today + yours === 0) return []
    return [
      {
        id,
        bad: layout.bad[n] ?? false,
        unintended: at(tally, cell + 3) > 0,
        today: shareOf(today, lives),
        yours: shareOf(yours, lives),
        difference: differenceOf(today, yours, both, lives, same),
        gained: yours - both,
        lost: today - both,
      },
    ]
  })
}

function endingsOf(layout: Layout, tally: Tally, lives: number, same: boolean): EndingResult[] {
  return layout.endings.flatMap((id, n) => {
    const cell = layout.at.endings + n * CELLS.ending
    const [today, yours, both] = [at(tally, cell), at(tally, cell + 1), at(tally, cell + 2)]
    if (today + yours === 0) return []
    const difference = differenceOf(today, yours, both, lives, same)
    return [{ id, today: shareOf(today, lives), yours: shareOf(yours, lives), difference }]
  })
}

function groupsOf(layout: Layout, tally: Tally, measure: number): GroupResult[] {
  return [null, ...layout.situations].map((situation: Id | null, group) => {
    const cell = groupCell(layout, group, measure)
    const [lives, better, worse] = [at(tally, cell), at(tally, cell + 1), at(tally, cell + 2)]
    return {
      situation,
      lives,
      better: shareOf(better, lives),
      same: shareOf(lives - better - worse, lives),
      worse: shareOf(worse, lives),
      difference: meanDifference(at(tally, cell + 3), at(tally, cell + 4), lives),
    }
  })
}

function badOf(outcomes: readonly OutcomeResult[], tally: Tally): BadResult[] {
  const frequent = outcomes.filter((one) => one.bad).sort((a, b) => b.today.n + b.yours.n - a.today.n - a.yours.n)
  return frequent.slice(0, MOST_BAD).map(({ id, today, yours }) => ({ id, today, yours, causes: causesOf(id, tally) }))
}

function causesOf(outcome: Id, { causes }: Tally): BadResult['causes'] {
  const found = [...causes].flatMap(([name, [today, yours]]) => {
    const [of, kind = '', id = ''] = name.split(' ')
    const lives: Both<number> = { today, yours }
    return of === outcome ? [{ kind: kind as Cause['kind'], id, lives }] : []
  })
  const times = ({ lives }: (typeof found)[number]) => lives.today + lives.yours
  // Tallies come together in any order; what is told does not hang on it.
  return found.sort((a, b) => times(b) - times(a) || (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1))
}
