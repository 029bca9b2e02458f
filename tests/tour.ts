/** Finds its way through a story: a route to each place, to each mood, to what is staged. Played by the engine; the browser tests open what it finds. */
import { chance } from '../src/engine/chance.ts'
import { openRun } from '../src/engine/run.ts'
import type { Id, Route, Scenario, View } from '../src/engine/types.ts'

export interface Stop {
  route: Route
  view: View
}

/** Every point at which a choice lies open, in a number of runs by chance. Always the same points. */
export function* stops(scenario: Scenario, start: Route, runs = 40): Generator<Stop> {
  for (let seed = 1; seed <= runs; seed++) {
    const run = openRun(scenario, { ...start, seed })
    const pick = chance(seed * 7919)
    for (let made = 0; made < 80; made++) {
      const view = run.view()
      yield { route: run.route(), view }
      const open = (view.offer?.choices ?? []).filter((choice) => !choice.closed)
      const choice = open[Math.floor(pick() * open.length)]
      if (!choice) break
      run.apply({ type: view.offer?.kind === 'guess' ? 'guess' : 'choose', id: choice.id })
    }
  }
}

/** The first stop for every answer that `what` gives; null: this stop is nothing. */
export function firstOf(all: Iterable<Stop>, what: (stop: Stop) => string | null): Map<string, Stop> {
  const found = new Map<string, Stop>()
  for (const stop of all) {
    const name = what(stop)
    if (name !== null && !found.has(name)) found.set(name, stop)
  }
  return found
}

/** A choice that leads to a moment of that kind, and where it lies open; the choice itself is not made yet. */
export function leadingTo(scenario: Scenario, all: Iterable<Stop>, kind: (view: View) => boolean): { stop: Stop; choice: Id; view: View } {
  for (const stop of all) {
    for (const choice of stop.view.offer?.kind === 'choice' ? stop.view.offer.choices : []) {
      if (choice.closed) continue
      const view = openRun(scenario, { ...stop.route, choices: [...stop.route.choices, choice.id] }).view()
      if (kind(view)) return { stop, choice: choice.id, view }
    }
  }
  throw new Error('No choice leads there.')
}
