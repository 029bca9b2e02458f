/** A session on one screen, without phones: the picture for the room, and the facilitator's controls in a strip that folds away. Fetched by RoomScreen. */
import { useState } from 'preact/hooks'
import type { Room } from '../../../engine/session/types.ts'
import type { Scenario, View } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'
import type { Together } from '../../../store/together.ts'
import { useStore } from '../../../store/useStore.ts'
import { Coming } from '../../kit/Late.tsx'
import { TopBar } from '../../TopBar.tsx'
import '../../style/beamer.css'
import '../../style/wall.css'
import '../../style/stages.css'
import { Big } from '../beamer/Big.tsx'
import { stageOf } from '../beamer/stage.ts'
import { useFocus } from '../beamer/useFocus.ts'
import { Line } from '../kit/Line.tsx'
import { Strip } from './Strip.tsx'

export function OneScreen() {
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
  return <Session together={together} room={together.room} scenario={scenario} view={view} />
}

interface Props {
  together: Together
  room: Room
  scenario: Scenario
  view: View | null
}

function Session(props: Props) {
  const { focus, turn } = useFocus(props.room)
  const [folded, fold] = useState(false)
  return (
    <div class={folded ? 'beamer one folded' : 'beamer one'}>
      <Big {...props} stage={stageOf(props.room, focus)} />
      <Strip focus={focus} onFocus={turn} folded={folded} onFold={fold} />
    </div>
  )
}
