/** The screen on the wall: everybody looks at it, nobody presses anything. Fetched by RoomScreen. */
import { Big } from './Big.tsx'
import { InRoom, type There } from './InRoom.tsx'
import { stageOf } from './stage.ts'
import { useFocus } from './useFocus.ts'

export function Beamer() {
  return <InRoom draw={Wall} />
}

function Wall(there: There) {
  const { focus } = useFocus(there.room)
  return (
    <div class="beamer">
      <Big {...there} stage={stageOf(there.room, focus)} />
    </div>
  )
}
