/** The row at the top of the large screen: which story, where the session is, how much time is left, and quietly whether the line is down. */

import type { Room } from '../../../engine/session/types.ts'
import type { Scenario, View } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { useHands } from '../../../store/actions.ts'
import type { Together } from '../../../store/together.ts'
import { clocksOn } from '../../play/amounts.ts'
import { whereAt } from '../../play/pages.ts'
import { Clock } from '../kit/Clock.tsx'
import { PartRule } from '../kit/PartRule.tsx'
import { StepRule } from '../kit/StepRule.tsx'
import { Fullscreen } from './Fullscreen.tsx'
import type { Stage } from './stage.ts'

interface Props {
  together: Together
  room: Room
  scenario: Scenario
  view: View | null
  stage: Stage
}

export function Head({ together, room, scenario, view, stage }: Props) {
  const { dispatch } = useHands()
  const chair = scenario.chairs.find((one) => one.id === room.route.chair)
  const day = view && room.page >= 0 ? whereAt(view, room.page).day : (view?.day ?? 1)
  const stepped = room.step !== null && stage.is !== 'step' && room.phase !== 'lobby' && room.phase !== 'ended'
  const parted = room.policy !== null && room.phase !== 'lobby' && room.phase !== 'ended'
  const clocks = stage.is === 'reading' && view ? clocksOn(scenario.clocks, view.clocks, day) : null
  return (
    <header class="big-head">
      <h1 class={stage.is === 'lobby' ? 'sr' : undefined}>
        <span lang={storyLang()}>{scenario.client}</span> {!stepped && !parted && <small lang={storyLang()}>{chair?.title}</small>}
      </h1>
      {parted && <PartRule policy={room.policy} scenario={scenario} />}
      {stepped ? (
        <StepRule step={room.step} role={null} />
      ) : (
        clocks && (
          <ul class="clocks" aria-label={m.clocksTitle()}>
            <li lang={storyLang()}>{clocks.client}</li>
            <li>{clocks.procedure}</li>
          </ul>
        )
      )}
      {room.phase !== 'ended' && <Clock timer={room.timer} ahead={together.ahead} large />}
      {together.line === 'waiting' && (
        <p class="line-mark" role="status">
          <svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24">
            <path d="M3 3l18 18M8.500 16.400a5 5 0 0 1 7 0M5 12.900a10 10 0 0 1 5.200-2.700M2 8.800a15 15 0 0 1 4.200-2.600M22 8.800a15 15 0 0 0-11.300-3.800M19 12.900a10 10 0 0 0-2-1.500M12 20h.01" />
          </svg>
          <span>{m.beamerLineDown()}</span>
        </p>
      )}
      <div class="big-tools">
        <Fullscreen />
        <button type="button" class="tool" onClick={() => dispatch({ type: 'open', dialog: 'settings' })}>
          {m.settings()}
        </button>
      </div>
    </header>
  )
}
