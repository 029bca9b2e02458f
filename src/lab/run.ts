/** A run of the lab from the first life to the last: deals its lives, puts the counts together, and can stop and go on. Called by the desk in the page, and by the bench. */

import { layoutOf } from './layout.ts'
import type { Stretch } from './lead.ts'
import type { LabStory } from './story.ts'
import { WORK_STYLES } from './styles.ts'
import { summarise } from './summary.ts'
import { emptyTally, mergeTally, type Tally } from './tally.ts'
import type { Plan, Work } from './team.ts'
import type { LabResult, LabSettings, Life, Summary, WorkStyle } from './types.ts'

/** The lives that are shown one by one: the first ones, which are as drawn by chance as any. */
const SHOWN = 20

/** The first stretches are short, so that there is something to see at once; then long enough for the post between to cost nothing. */
const FIRST = [20, 40, 80, 150]
const LONG = 250

export interface LabRun extends Plan {
  settings: LabSettings
  /** Lives from the first on that have been led without a gap. */
  done(): number
  isDone(): boolean
  result(): LabResult
  /** The hands are gone: what was out is dealt again. */
  lost(): void
}

/** `changed`: more lives have come in. `broke`: it cannot go on, and why. */
export function openRun(story: LabStory, settings: LabSettings, heard: { changed(): void; broke(why: string): void }): LabRun {
  const layout = layoutOf(story)
  const tallies = new Map<WorkStyle, Tally>()
  /** Came in ahead of a stretch before them. */
  const early = new Map<number, Stretch>()
  const cut: LabResult['cut'] = { lives: 0, why: null }
  let twenty: Life[] = []
  let dealt = 0
  let done = 0
  let stretches = 0

  const add = (stretch: Stretch) => {
    for (const [style, tally] of stretch.byStyle) {
      const known = tallies.get(style) ?? emptyTally(layout)
      mergeTally(known, tally)
      tallies.set(style, known)
    }
    cut.lives += stretch.cut.lives
    cut.why ??= stretch.cut.why
    // The same list until there is another life in it: a screen looks no further.
    if (stretch.lives.length > 0 && twenty.length < SHOWN) twenty = [...twenty, ...stretch.lives].slice(0, SHOWN)
    done = stretch.to
  }
  return {
    settings,
    next() {
      if (dealt >= settings.lives) return null
      const from = dealt
      dealt = Math.min(settings.lives, from + (FIRST[stretches] ?? LONG))
      stretches++
      return { settings, from, to: dealt, keep: from < SHOWN }
    },
    took(_work: Work, stretch) {
      if (stretch.from < done) return
      early.set(stretch.from, stretch)
      for (let next = early.get(done); next; next = early.get(done)) {
        early.delete(done)
        add(next)
      }
      heard.changed()
    },
    broke: heard.broke,
    lost() {
      early.clear()
      dealt = done
    },
    done: () => done,
    isDone: () => done >= settings.lives,
    result() {
      const same = settings.turned.length === 0
      const all = emptyTally(layout)
      for (const tally of tallies.values()) mergeTally(all, tally)
      const byStyle: Partial<Record<WorkStyle, Summary>> = {}
      for (const style of WORK_STYLES) {
        const tally = tallies.get(style)
        if (tally) byStyle[style] = summarise(layout, tally, same)
      }
      return { settings, done, all: summarise(layout, all, same), byStyle, twenty, cut: { ...cut } }
    },
  }
}
