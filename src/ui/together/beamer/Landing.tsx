/** Where the story ends for this room: the ending, and what happened on the way with what caused it. Drawn by Big. */
import type { Room } from '../../../engine/session/types.ts'
import type { Scenario, View } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { causeWord } from '../../kit/cause.ts'
import { Flow } from './Flow.tsx'

export function Landing({ room, scenario, view }: { room: Room; scenario: Scenario; view: View }) {
  const ending = view.ending === null ? undefined : scenario.endings[view.ending]
  return (
    <>
      <div class="big-above landing-stage">
        <p class="label">{m.endingLabel()}</p>
        <h2 id="where" tabindex={-1} lang={storyLang()}>
          {ending?.title ?? ''}
        </h2>
        <p class="lead" lang={storyLang()}>
          {ending?.text}
        </p>
      </div>
      <div class="big-below">
        {view.outcomes.length > 0 && (
          <>
            <p class="big-wait">{m.beamerHappened()}</p>
            <Flow what={`${view.made}/${view.outcomes.length}`} still={room.paused} round class="on-the-way">
              <ul>
                {view.outcomes.map((outcome) => (
                  <li class="bubble">
                    <b lang={storyLang()}>{outcome.title}</b>
                    <small>{[...new Set(outcome.causes.map(causeWord))].join(', ')}</small>
                  </li>
                ))}
              </ul>
            </Flow>
          </>
        )}
      </div>
    </>
  )
}
