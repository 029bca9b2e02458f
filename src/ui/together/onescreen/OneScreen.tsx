/** A session on one screen, without phones: the picture for the room, and the facilitator's controls in a strip that folds away. Fetched by RoomScreen. */
import { useState } from 'preact/hooks'
import { Big } from '../beamer/Big.tsx'
import { InRoom, type There } from '../beamer/InRoom.tsx'
import { stageOf } from '../beamer/stage.ts'
import { useFocus } from '../beamer/useFocus.ts'
import { Strip } from './Strip.tsx'

export function OneScreen() {
  return <InRoom draw={Session} />
}

function Session(there: There) {
  const { focus, turn } = useFocus(there.room)
  const [folded, fold] = useState(false)
  return (
    <div class={folded ? 'beamer one folded' : 'beamer one'}>
      <Big {...there} stage={stageOf(there.room, focus)} />
      <Strip focus={focus} onFocus={turn} folded={folded} onFold={fold} />
    </div>
  )
}
