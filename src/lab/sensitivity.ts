/** Which assumption moves an answer most: the same lives again, with one assumption after another at its low and at its high end. Called by the desk in the page. */
import { assumptionsOf } from './assumptions.ts'
import { groupCell, layoutOf } from './layout.ts'
import type { Stretch } from './lead.ts'
import { meanDifference } from './stats.ts'
import type { LabStory } from './story.ts'
import { emptyTally, mergeTally } from './tally.ts'
import type { Plan, Work } from './team.ts'
import type { Assumption, Difference, LabSettings, Measure, Sensitivity } from './types.ts'

/** Lives for each answer. */
const LIVES = 1000
const STRETCH = 250
/** Shares are tried so much lower and higher. */
const AROUND = 0.1

interface Ask {
  settings: LabSettings
  tally: ReturnType<typeof emptyTally>
  done: number
}

/** `settings`: of the answer it is about; its assumptions must be of this story (`fitAssumed`). `changed`: so many lives of so many are done. */
export function openSensitivity(
  story: LabStory,
  settings: LabSettings,
  measure: Measure,
  heard: { changed(done: number, of: number, result: Sensitivity | null): void; broke(why: string): void },
): Plan {
  const layout = layoutOf(story)
  const lives = Math.min(LIVES, settings.lives)
  const askWith = (assumed: LabSettings['assumed']): Ask => ({
    settings: { ...settings, lives, assumed },
    tally: emptyTally(layout),
    done: 0,
  })
  const base = askWith(settings.assumed)
  const rows = assumptionsOf(story, settings).map((about) => {
    const at = endsOf(about)
    const ask = (value: number) => (value === about.value ? base : askWith({ ...settings.assumed, [about.id]: value }))
    return { about, at, low: ask(at.low), high: ask(at.high) }
  })
  const asks = [...new Set([base, ...rows.flatMap(({ low, high }) => [low, high])])]
  const waiting = asks.flatMap((ask) => partsOf(ask.settings))
  const of = asks.length * lives
  let done = 0

  const answerOf = ({ tally }: Ask): Difference => {
    const cell = groupCell(layout, 0, Math.max(0, layout.measures.indexOf(measure)))
    const [n = 0, , , sum = 0, squares = 0] = tally.cells.subarray(cell, cell + 5)
    return meanDifference(sum, squares, n)
  }
  const resultOf = (): Sensitivity => {
    const made = rows.map(({ about, at, low, high }) => ({
      assumption: about.id,
      at,
      answer: { low: answerOf(low), high: answerOf(high) },
    }))
    const moved = ({ answer }: (typeof made)[number]) => Math.abs(answer.high.mean - answer.low.mean)
    return { measure, base: answerOf(base), rows: made.sort((a, b) => moved(b) - moved(a)) }
  }
  return {
    next: () => waiting.shift() ?? null,
    took({ settings: about }: Work, stretch: Stretch) {
      const ask = asks.find((one) => one.settings === about)
      if (!ask) return
      for (const [, tally] of stretch.byStyle) mergeTally(ask.tally, tally)
      const led = stretch.to - stretch.from
      ask.done += led
      done += led
      heard.changed(done, of, done >= of ? resultOf() : null)
    },
    broke: heard.broke,
  }
}

/** What a share is tried at: ten in a hundred lower and higher, within what it may be. Other numbers: from end to end. */
export function endsOf({ value, min, max, unit }: Assumption): { low: number; high: number } {
  if (unit === 'number') return { low: min, high: max }
  const fine = (one: number) => Math.round(one * 1000) / 1000
  return { low: fine(Math.max(min, value - AROUND)), high: fine(Math.min(max, value + AROUND)) }
}

function partsOf(settings: LabSettings): Work[] {
  const starts = Array.from({ length: Math.ceil(settings.lives / STRETCH) }, (_, n) => n * STRETCH)
  return starts.map((from) => ({ settings, from, to: Math.min(settings.lives, from + STRETCH), keep: false }))
}
