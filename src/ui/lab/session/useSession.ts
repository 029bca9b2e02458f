/** Where the forty minutes are, and the ways through them. Used by the session's page, its strip on the other pages of the lab, and the short form. */

import { m } from '../../../i18n/words.ts'
import { OWN_STYLES } from '../../../lab/styles.ts'
import { useHands } from '../../../store/actions.ts'
import type { LabSession } from '../../../store/lab.ts'
import { useStore } from '../../../store/useStore.ts'
import { clientName, partsOf, type SessionPart } from './parts.ts'

const MORE = 2 * 60_000

export interface Forty {
  session: LabSession
  parts: ReturnType<typeof partsOf>
  name: string
  /** Goes to a part and to the page it happens on; the clock of that part begins where there is one. */
  to(part: SessionPart): void
  /** Begins or ends the whole. */
  begin(clock: boolean): void
  stop(): void
  clock: { set(on: boolean): void; more(): void }
  write(part: SessionPart, text: string): void
}

/** Null while the lab has not been opened. */
export function useSession(): Forty | null {
  const { dispatch } = useHands()
  const lab = useStore((state) => state.lab)
  const scenario = useStore((state) => state.scenario)
  const card = useStore((state) => state.cards.find((one) => one.id === state.lab?.settings.scenario))
  if (!lab || !card) return null
  const { session, short } = lab
  const name = clientName(card.client)
  const set = (change: Partial<LabSession>) => dispatch({ type: 'labSession', session: change })
  const chair = scenario?.lab?.short.chair
  const ready = {
    1: () => undefined,
    2: () => undefined,
    3: () => {
      if (session.choices.length > 0) dispatch({ type: 'labPerson', from: { short: true, title: m.labSessionRoute({ name }) } })
      else if (chair) dispatch({ type: 'labPerson', from: { sample: chair } })
    },
    4: () => {
      if (short?.now.ending && chair) dispatch({ type: 'labSet', settings: { chair, like: short.route, styles: [...OWN_STYLES, 'zoals'] } })
    },
    5: () => undefined,
  }
  const parts = partsOf(name)
  return {
    session,
    parts,
    name,
    to(part) {
      const found = parts[part - 1]
      if (!found) return
      set({ part, since: session.since === null ? null : Date.now() })
      dispatch({ type: 'labShort', move: 'close' })
      ready[part]()
      dispatch({ type: 'go', place: { screen: 'lab', scenario: card.id, part: found.where } })
    },
    begin: (clock) => set({ part: 1, since: clock ? Date.now() : null }),
    stop: () => set({ part: 0, since: null }),
    clock: {
      set: (on) => set({ since: on ? Date.now() : null }),
      more: () => set({ since: (session.since ?? Date.now()) + MORE }),
    },
    write: (part, text) => set({ notes: { ...session.notes, [part]: text } }),
  }
}
