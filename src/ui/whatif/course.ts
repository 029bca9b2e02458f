/** What came after the split, for one of two routes: its decisions in order, each with the lines that led to it. Pure; read by the comparison. */
import type { Id, Moment, Taken, View, WhatIf } from '../../engine/types.ts'

export interface Leg {
  moment: Moment
  /** What was decided at its end; null at the last one. */
  taken: Taken | null
  /** The other route has this moment too, word for word, and the same was decided. */
  alike: boolean
  /** The option that lay closed here, or that route never came to: something else was taken. */
  strayed: boolean
}

/** The moments from the split on; guesses change nothing and are passed over, their moments join the next. */
export function legsOf(view: View, beside: View, from: number, strayed: WhatIf['strayed'] = []): Leg[] {
  const theirs = new Set(joinedAfter(beside, from).map(wordsOf))
  const astray = new Set<Id>(strayed.map((one) => one.took))
  return joinedAfter(view, from).map((moment) => ({
    moment,
    taken: moment.taken,
    alike: theirs.has(wordsOf(moment)),
    strayed: moment.taken !== null && astray.has(moment.taken.id),
  }))
}

/** Legs one after the other that are alike, taken together; every other leg on its own. */
export function runsOf(legs: readonly Leg[]): Leg[][] {
  const runs: Leg[][] = []
  for (const leg of legs) {
    const run = runs.at(-1)
    if (leg.alike && run?.[0]?.alike) run.push(leg)
    else runs.push([leg])
  }
  return runs
}

function joinedAfter(view: View, from: number): Moment[] {
  const legs: Moment[] = []
  let waiting: Moment[] = []
  for (const moment of [...view.past.slice(from + 1), view.now]) {
    waiting.push(moment)
    if (moment.guess) continue
    legs.push(joined(waiting))
    waiting = []
  }
  return legs.filter((moment) => moment.taken !== null || moment.lines.length > 0)
}

/** Everything somebody reads in a moment, and what they decided. */
function wordsOf({ lines, taken }: Moment): string {
  return [...lines.map((line) => `${line.kind} ${line.who} ${line.text}`), taken?.id].join('\n')
}

function joined(moments: readonly Moment[]): Moment {
  const last = moments.at(-1) as Moment
  return { ...last, lines: moments.flatMap((one) => one.lines) }
}
