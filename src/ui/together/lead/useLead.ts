/** What every part of the leading screen reads: the room, the story as far as it has come, and the way to send. */
import type { Room } from '../../../engine/session/types.ts'
import type { Scenario, View } from '../../../engine/types.ts'
import { useHands } from '../../../store/actions.ts'
import type { Sent, Together } from '../../../store/together.ts'
import { useStore } from '../../../store/useStore.ts'

export interface Leading {
  together: Together
  room: Room
  view: View | null
  scenario: Scenario | null
  /** Sends a command, unless the last one is still on its way. */
  send: (command: Sent) => void
}

/** Null while there is no room. */
export function useLead(): Leading | null {
  const { dispatch } = useHands()
  const together = useStore((state) => state.together)
  const view = useStore((state) => state.view)
  const scenario = useStore((state) => state.scenario)
  if (!together?.room) return null
  return { together, room: together.room, view, scenario, send: (command) => dispatch({ type: 'send', command }) }
}
