/** The story of a room while it is being held: one run, kept open, read from the chair's seat or, with clear water, from the seat that reads everything. Called by session. */
import { openRun } from '../run.ts'
import type { Event, Id, Route, Scenario, View } from '../types.ts'
import { EVERYTHING } from '../waterline.ts'

export interface Tale {
  view(): View
  choices(): Id[]
  /** Every event since the first line. */
  events(): Event[]
  canTake(id: Id): boolean
  /** Takes a choice or a guess that lies open, and tells what comes of it. */
  take(id: Id): Event[]
  /** Back to the point where `to` choices had been made. */
  rewind(to: number): void
  /** From now on the water is clear, or is not. */
  clear(on: boolean): void
}

export function openTale(scenario: Scenario, route: Route, clear: boolean): Tale {
  const seated = (route: Route, clear: boolean) => openRun(scenario, route, clear ? EVERYTHING : route.chair)
  let run = seated(route, clear)
  return {
    view: () => run.view(),
    choices: () => run.route().choices,
    events: () => run.events(),
    canTake: (id) => run.view().offer?.choices.some((choice) => choice.id === id && choice.closed === null) ?? false,
    take: (id) => run.apply({ type: run.view().offer?.kind === 'guess' ? 'guess' : 'choose', id }),
    rewind: (to) => void run.apply({ type: 'rewind', to }),
    clear: (on) => {
      run = seated(run.route(), on)
    },
  }
}
