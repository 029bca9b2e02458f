/** The clock of the room and the three things one does with it. Drawn by the leading screen and the one screen. */
import { m } from '../../../i18n/words.ts'
import { Clock } from '../kit/Clock.tsx'
import { useLead } from './useLead.ts'

const MINUTE = 60_000

export function Time() {
  const lead = useLead()
  if (!lead) return null
  const { room, together, send } = lead
  if (room.phase === 'ended' || room.phase === 'lobby') return null
  return (
    <section class="lead-time" aria-label={m.leadTimer()}>
      {room.timer ? (
        <>
          <Clock timer={room.timer} ahead={together.ahead} />
          <div class="lead-chips">
            <button type="button" onClick={() => send({ type: 'extend', by: MINUTE })}>
              +1 <span class="sr">{m.leadTimerMoreOnce()}</span>
            </button>
            <button type="button" onClick={() => send({ type: 'extend', by: 5 * MINUTE })}>
              +5 <span class="sr">{m.leadTimerMore()}</span>
            </button>
            <button type="button" onClick={() => send({ type: 'timer', for: 0 })}>
              {m.leadTimerStop()}
            </button>
          </div>
        </>
      ) : (
        <div class="lead-chips">
          <span class="lead-chips-label" aria-hidden="true">
            {m.leadTimer()}
          </span>
          {[2, 5, 10].map((n) => (
            <button type="button" onClick={() => send({ type: 'timer', for: n * MINUTE })}>
              {m.leadTimerShort({ n })} <span class="sr">{m.leadTimerStart()}</span>
            </button>
          ))}
        </div>
      )}
    </section>
  )
}
