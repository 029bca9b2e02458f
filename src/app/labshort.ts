/** The short form of the lab's session: walks it on with the engine, and puts on the screen which page of it is read. Called by the desk of the lab. */
import { answerShort, backShort, shortForm } from '../engine/shortform.ts'
import type { Id, Scenario, ShortForm } from '../engine/types.ts'
import type { LabAction } from '../store/lab.ts'
import { store } from '../store/store.ts'

type Move = Extract<LabAction, { type: 'labShort' }>['move']

/** What a move makes of the short form; null where the story has none. `choices`: as far as it was played, from the session. */
export function movedShort(scenario: Scenario, form: ShortForm | null, choices: readonly Id[], move: Move): ShortForm | null {
  if (move === 'anew') return shortForm(scenario, [])
  const here = form?.route.hash === scenario.hash ? form : shortForm(scenario, choices)
  if (!here || move === 'read' || move === 'open' || move === 'close') return here
  return move === 'back' ? backShort(scenario, here) : answerShort(scenario, here, move.take)
}

/** The page of the short form that the picture and the sound follow. */
export function turnShort({ which, page }: Extract<LabAction, { type: 'labTurned' }>): void {
  const form = store.getState().lab?.short
  const view = which === 'reply' ? form?.reply : form?.now
  if (view) store.setState({ view, shown: { made: view.made, page } })
}

/** Puts it on the screen, unless the reader has gone elsewhere meanwhile; which page it is, the screen says with `turnShort`. */
export function showShort(scenario: Scenario, form: ShortForm): void {
  const { place } = store.getState()
  const view = form.reply ?? form.now
  if (place.screen === 'lab' && place.part === 'session') store.setState({ scenario, view, shown: { made: view.made, page: 0 } })
}

/** Takes it from the screen; the pages of the lab come back. */
export function closeShort(): void {
  store.setState({ view: null, shown: null })
}
