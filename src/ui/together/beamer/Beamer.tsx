/** The screen on the wall: everybody looks at it, nobody presses anything. Fetched by RoomScreen. */
import { m } from '../../../i18n/words.ts'
import { useStore } from '../../../store/useStore.ts'
import '../../style/beamer.css'
import '../../style/wall.css'
import '../../style/stages.css'
import type { Room } from '../../../engine/session/types.ts'
import type { Scenario, View } from '../../../engine/types.ts'
import type { Together } from '../../../store/together.ts'
import { Coming } from '../../kit/Late.tsx'
import { TopBar } from '../../TopBar.tsx'
import { Line } from '../kit/Line.tsx'
import { Big } from './Big.tsx'
import { stageOf } from './stage.ts'
import { useFocus } from './useFocus.ts'

export function Beamer() {
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
  return <Wall together={together} room={together.room} scenario={scenario} view={view} />
}

interface Props {
  together: Together
  room: Room
  scenario: Scenario
  view: View | null
}

function Wall(props: Props) {
  const { focus } = useFocus(props.room)
  return (
    <div class="beamer">
      <Big {...props} stage={stageOf(props.room, focus)} />
    </div>
  )
}
