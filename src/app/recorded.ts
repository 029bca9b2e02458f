/** A recorded route as whoever leads a replay needs it: what is decided and guessed in it, place by place. Pure; called by together. */
import { encodeRoute } from '../engine/route.ts'
import { openRun } from '../engine/run.ts'
import type { Id, Route, Scenario, View } from '../engine/types.ts'
import type { Brought, Together } from '../store/together.ts'

/** Every choice under the name of its decision, or in its own words where it has none; every guess by its question. */
function recordedIn(scenario: Scenario, { decisions, guesses }: View): Together['recorded'] {
  const named = decisions.map(({ at, id, day, text }) => ({ at, kind: 'choice' as const, day, text: titleOf(scenario, id) ?? text }))
  const guessed = guesses.map(({ at, day, question }) => ({ at, kind: 'guess' as const, day, text: question }))
  return [...named, ...guessed].sort((a, b) => a.at - b.at)
}

export function recordedOf(scenario: Scenario, route: Route): Together['recorded'] {
  return recordedIn(scenario, openRun(scenario, route).view())
}

/** The route as far as the story of today can play it. */
export function broughtFrom(scenario: Scenario, route: Route): Brought {
  const run = openRun(scenario, route)
  const view = run.view()
  return {
    code: encodeRoute(run.route()),
    route: run.route(),
    title: scenario.title,
    chair: scenario.chairs.find(({ id }) => id === route.chair)?.title ?? route.chair,
    ending: view.ending === null ? null : (scenario.endings[view.ending]?.title ?? view.ending),
    recorded: recordedIn(scenario, view),
    decisions: view.decisions,
  }
}

function titleOf({ decisions }: Scenario, choice: Id): string | undefined {
  return decisions.find(({ options }) => Object.hasOwn(options, choice))?.title
}
