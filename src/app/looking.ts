/** What a finished or running route shows to somebody who looks: its rests for watching, its questions for the look back. Pure; called by dispatch. */
import { BEFORE } from '../engine/carried.ts'
import { cardFor, questionsFor } from '../engine/reflect.ts'
import { openRun } from '../engine/run.ts'
import { shapesOf } from '../engine/shapes.ts'
import type { Id, Offer, Route, Scenario, View } from '../engine/types.ts'
import { EMPTY_VIEW, reduce } from '../engine/view.ts'
import { EVERYTHING } from '../engine/waterline.ts'
import type { Discovered, State, Watching } from '../store/store.ts'

/** What is watched: whose it is, and whether every thought may be read. */
type Shown = Pick<Watching, 'saved' | 'title' | 'route' | 'clear'>

/** A route as it plays itself, with the view at each of its rests. */
export function watchingOf(scenario: Scenario, shown: Shown, id: string): Watching {
  const run = openRun(scenario, shown.route, shown.clear ? EVERYTHING : shown.route.chair)
  const rests: View[] = []
  let view = EMPTY_VIEW
  for (const event of run.events()) {
    if (event.type === 'choiceTaken' || event.type === 'guessMade') rests.push(view)
    view = reduce(view, event)
  }
  return { ...shown, id, rests: [...rests, view] }
}

/** The route that comes with the story for this chair, under the rules of today; null when there is none. */
export function sampleOf(scenario: Scenario, chair: Id): { title: string; route: Route } | null {
  const sample = scenario.samples[chair]
  if (!sample) return null
  const { title, carried, choices, seed } = sample
  const rules = scenario.procedures.filter((one) => one.on).map((one) => one.id)
  return { title, route: { scenario: scenario.id, hash: scenario.hash, chair, rules: rules.sort(), carried, seed, choices } }
}

/** What could be chosen at a place in the route, from 0; null at a guess, which changes nothing, and where the route never came. */
export function crossingOf(scenario: Scenario, route: Route, at: number): Offer | null {
  if (at < 0 || at >= route.choices.length) return null
  const { offer, made } = openRun(scenario, { ...route, choices: route.choices.slice(0, at) }).view()
  return made === at && offer?.kind === 'choice' ? offer : null
}

/**
 * What these routes of one story have seen, by chair: the endings that were reached, and how many thoughts have been readable.
 * `played`: a run for every route.
 */
export function discoveredIn(scenario: Scenario, played: readonly View[]): Discovered {
  const endings: Record<Id, string> = {}
  const chairs = scenario.chairs
    .filter((chair) => chair.ready)
    .map(({ id: chair }) => {
      const all = shapesOf(scenario, chair)
      const here = played.filter((view) => view.chair === chair)
      const seen = [...new Set(here.flatMap((view) => view.ending ?? []))]
      for (const id of seen) endings[id] = scenario.endings[id]?.title ?? id
      const read = new Set(here.flatMap(thoughtsIn))
      return {
        chair,
        seen,
        unseen: all.endings.filter((id) => !seen.includes(id)).length,
        clear: read.size,
        murky: Math.max(0, all.thoughts - read.size),
        sample: chair in scenario.samples,
      }
    })
  const before = scenario.besluiten.filter((one) => one.chair === BEFORE && !one.usual).map((one) => one.id)
  return { scenario: scenario.id, endings, before, chairs }
}

/** Thoughts that can be read in this run, by thinker and words. */
function thoughtsIn({ past, now }: View): string[] {
  const lines = [...past, now].flatMap((moment) => moment.lines)
  return lines.flatMap((line) => (line.kind === 'thought' && line.text !== null ? `${line.who} ${line.text}` : []))
}

/** What the fourth step of the look back asks, and the card that fits. */
export function reflectionOf(scenario: Scenario, view: View): NonNullable<State['reflection']> {
  return { questions: questionsFor(scenario, view), card: cardFor(scenario, view) }
}
