/** The moments of a recorded route, to take everybody to. Drawn by StepWork in a replay. */
import { m, storyLang } from '../../../../i18n/words.ts'
import type { Leading } from '../useLead.ts'

export function Jump({ lead }: { lead: Leading }) {
  const { room, together, send } = lead
  if (together.recorded.length === 0) return null
  return (
    <details class="lead-jump">
      <summary>{m.leadJump()}</summary>
      <p class="hint">{m.leadJumpHint()}</p>
      <ol>
        {together.recorded.map(({ at, day, text }) => {
          const here = room.made === at
          return (
            <li class={here ? 'here' : at < room.made ? 'been' : undefined}>
              <button
                type="button"
                aria-current={here ? 'step' : undefined}
                disabled={room.phase === 'lobby' || room.phase === 'ended'}
                onClick={() => send({ type: 'goTo', made: at })}
              >
                <small>
                  {m.day({ day })}
                  {room.stops.includes(at) && <b> · {m.leadJumpStop()}</b>}
                  {here && ` · ${m.leadJumpHere()}`}
                </small>
                <span lang={storyLang()}>{text}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </details>
  )
}
