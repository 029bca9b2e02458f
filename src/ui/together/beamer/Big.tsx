/** The picture that a room looks at together: a row on top, what stands above the line, what lies in the water, and the code in a corner. Drawn by Beamer and by the one screen. Nothing private may come in here. */
import { useRef, useState } from 'preact/hooks'
import type { Room } from '../../../engine/session/types.ts'
import type { Id, Scenario, View } from '../../../engine/types.ts'
import type { Together } from '../../../store/together.ts'
import { Slot } from '../../kit/Slot.tsx'
import { Waterline } from '../../kit/Waterline.tsx'
import { Paper } from '../../play/Paper.tsx'
import { RoomPause } from '../kit/Pause.tsx'
import { Corner } from './Corner.tsx'
import { Head } from './Head.tsx'
import { Landing } from './Landing.tsx'
import { Lobby } from './Lobby.tsx'
import { Question } from './Question.tsx'
import { Reading } from './Reading.tsx'
import { Result } from './Result.tsx'
import { CardStage, SlipStage, SlipsStage } from './Slips.tsx'
import type { Stage } from './stage.ts'
import { ManyStage, MetStage, TalkStage, TurnStage } from './Trying.tsx'
import { BranchStage, StepStage, TheoryStage } from './Work.tsx'

interface Props {
  together: Together
  room: Room
  scenario: Scenario
  view: View | null
  stage: Stage
}

export function Big({ together, room, scenario, view, stage }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const [reading, read] = useState<Id | null>(null)
  // Ten rules ask for the whole wall.
  const ruling = room.ballot?.kind === 'rule'
  const pictured = view !== null && PICTURED.has(stage.is) && !ruling
  // Beside the way to many lives there is no other square to point a phone at.
  const corner = stage.is !== 'lobby' && stage.is !== 'ended' && stage.is !== 'many'
  return (
    <div
      class={['big', pictured && 'pictured', ruling && 'ruling-room', room.paused && 'paused'].filter(Boolean).join(' ')}
      data-stage={stage.is}
      ref={host}
    >
      <Waterline beat={room.made + room.page} />
      {pictured && <Slot />}
      <Head together={together} room={room} scenario={scenario} view={view} stage={stage} />
      <main class="big-main" inert={room.paused}>
        <Shown room={room} scenario={scenario} view={view} stage={stage} together={together} host={host} onRead={read} />
      </main>
      {corner && <Corner together={together} />}
      {room.paused && (
        <div class="big-pause">
          <RoomPause />
        </div>
      )}
      {reading && <Paper id={reading} scenario={scenario} onClose={() => read(null)} />}
    </div>
  )
}

/** Where the scene is to be seen beside the words. */
const PICTURED: ReadonlySet<Stage['is']> = new Set(['reading', 'question', 'result'])

type ShownProps = Props & { host: { current: HTMLDivElement | null }; onRead: (doc: Id) => void }

function Shown({ together, room, scenario, view, stage, host, onRead }: ShownProps) {
  const { ballot } = room
  switch (stage.is) {
    case 'lobby':
      return <Lobby together={together} room={room} scenario={scenario} />
    case 'question':
      return ballot && <Question key={`${ballot.id}/${ballot.rounds.length}`} room={room} ballot={ballot} scenario={scenario} view={view} />
    case 'result':
      return ballot && <Result key={ballot.id} room={room} ballot={ballot} scenario={scenario} />
    case 'step':
      return <StepStage room={room} />
    case 'theory':
      return <TheoryStage room={room} scenario={scenario} />
    case 'slips':
      return <SlipsStage room={room} kind={stage.kind} />
    case 'slip':
      return <SlipStage key={stage.slip.id} room={room} slip={stage.slip} />
    case 'branch':
      return <BranchStage room={room} />
    case 'turn':
      return <TurnStage room={room} scenario={scenario} />
    case 'met':
      return <MetStage room={room} scenario={scenario} />
    case 'many':
      return <ManyStage room={room} scenario={scenario} />
    case 'talk':
      return <TalkStage room={room} scenario={scenario} />
    case 'card':
      return <CardStage room={room} />
    case 'ended':
      return <CardStage room={room} over />
    case 'ending':
      return view && <Landing room={room} scenario={scenario} view={view} />
    case 'reading':
      return view && <Reading room={room} scenario={scenario} view={view} host={host} onRead={onRead} />
  }
}
