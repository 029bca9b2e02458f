/** The participant's phone: one face at a time for what the room is doing, and even stoppen in one tap. Fetched by RoomScreen. */
import { useRef } from 'preact/hooks'
import { m } from '../../../i18n/words.ts'
import { useStore } from '../../../store/useStore.ts'
import { Line } from '../kit/Line.tsx'
import { OwnPause, RoomPause } from '../kit/Pause.tsx'
import '../../style/phone.css'
import { Bar } from './Bar.tsx'
import { type Drafts, DraftsContext } from './drafts.ts'
import { Ended } from './Ended.tsx'
import { faceKey, faceOf } from './face.ts'
import { type Here, useHere } from './here.ts'
import { Layers, Title } from './Layers.tsx'
import { Lobby } from './Lobby.tsx'
import { PartNow } from './PartNow.tsx'
import { Reading } from './Reading.tsx'
import { Revealed } from './Revealed.tsx'
import { StepNow } from './StepNow.tsx'
import { useArrival, VOICE } from './useArrival.ts'
import { Voting } from './Voting.tsx'

export function Phone() {
  const here = useHere()
  const gone = useStore((state) => state.together?.line === 'gone')
  const resting = useStore((state) => state.together?.resting ?? false)
  // What is being typed outlives a pause, and a look elsewhere.
  const drafts = useRef<Drafts>(new Map())
  if (gone)
    return (
      <main class="phone">
        <Line />
      </main>
    )
  return (
    <div class="phone">
      {resting ? (
        <OwnPause />
      ) : (
        <DraftsContext.Provider value={drafts.current}>
          <Bar here={here} />
          <Line />
          {here ? <Face here={here} /> : <Layers calm above={<Title>{m.phoneComing()}</Title>} />}
        </DraftsContext.Provider>
      )}
      <p class="sr" aria-live="polite" id={VOICE} />
    </div>
  )
}

function Face({ here }: { here: Here }) {
  const { room } = here
  // Somebody who comes in, or back, is taken to what the room is doing.
  useArrival(faceKey(room), true)
  switch (faceOf(room)) {
    case 'lobby':
      return <Lobby here={here} />
    case 'paused':
      return (
        <main>
          <RoomPause />
        </main>
      )
    case 'reading':
      return <Reading here={here} />
    case 'step':
      return <StepNow here={here} />
    case 'part':
      return <PartNow here={here} />
    case 'voting':
      return <Voting key={`${room.ballot?.id} ${room.ballot?.rounds.length}`} here={here} />
    case 'revealed':
      return <Revealed here={here} />
    case 'ended':
      return <Ended here={here} />
  }
}
