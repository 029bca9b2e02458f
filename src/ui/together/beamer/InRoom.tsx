/** The room, its story and its scenario for whoever draws the large picture; until they are there, and after the room has gone, a word about that. Drawn by Beamer and OneScreen. */
import type { FunctionComponent } from 'preact'
import type { Room } from '../../../engine/session/types.ts'
import type { Scenario, View } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'
import type { Together } from '../../../store/together.ts'
import { useStore } from '../../../store/useStore.ts'
import { Coming } from '../../kit/Late.tsx'
import { TopBar } from '../../TopBar.tsx'
import { Line } from '../kit/Line.tsx'
import '../../style/beamer.css'
import '../../style/wall.css'
import '../../style/stages.css'

export interface There {
  together: Together
  room: Room
  scenario: Scenario
  view: View | null
}

export function InRoom({ draw: Draw }: { draw: FunctionComponent<There> }) {
  const together = useStore((state) => state.together)
  const scenario = useStore((state) => state.scenario)
  const view = useStore((state) => state.view)
  if (together?.line === 'gone')
    return (
      <>
        <TopBar home />
        <main class="session-gone">
          <Line />
        </main>
      </>
    )
  if (!together?.room || !scenario)
    return (
      <>
        <Line />
        <Coming text={m.beamerOpening()} />
      </>
    )
  return <Draw together={together} room={together.room} scenario={scenario} view={view} />
}
