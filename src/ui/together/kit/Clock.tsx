/** The time that is left to talk or to write, ticking on this device by the clock of the host. Drawn on every screen of a session. */
import { useEffect, useState } from 'preact/hooks'
import type { Timer } from '../../../engine/session/types.ts'
import { m } from '../../../i18n/words.ts'
import '../../style/clock.css'
import { leftOf, minutesAndSeconds } from './clock.ts'

interface Props {
  timer: Timer | null
  /** Milliseconds that the host's clock is ahead of this device's. */
  ahead: number
  large?: boolean
}

export function Clock({ timer, ahead, large = false }: Props) {
  const left = useLeft(timer, ahead)
  if (!timer) return null
  const { minutes, seconds, text } = minutesAndSeconds(left)
  const over = left === 0
  const running = timer.endsAt !== null && !over
  const part = timer.of > 0 ? Math.min(1, left / timer.of) : 0
  return (
    <div class={['clock', large && 'large', over && 'over', !running && !over && 'still'].filter(Boolean).join(' ')}>
      <svg class="clock-face" aria-hidden="true" viewBox="0 0 40 40" width="40" height="40">
        <circle class="clock-rest" cx="20" cy="20" r="17" />
        {part > 0 && <path class="clock-left" d={wedge(part)} />}
        <circle class="clock-ring" cx="20" cy="20" r="17" />
      </svg>
      <p class="clock-words">
        <span class="sr">{m.beamerTimeLeft({ minutes, seconds })}</span>
        <b aria-hidden="true">{text}</b>
        {timer.endsAt === null && !over && <small>{m.beamerTimeStill()}</small>}
        {over && <small aria-hidden="true">{m.beamerTimeOver()}</small>}
      </p>
      {/* Said once, when it is over; the ticking itself is never read aloud. */}
      <p class="sr" role="status">
        {over ? m.beamerTimeOver() : ''}
      </p>
    </div>
  )
}

/** Milliseconds left, looked at again at every whole second that is left. */
function useLeft(timer: Timer | null, ahead: number): number {
  const [, again] = useState(0)
  const left = timer ? leftOf(timer, Date.now() + ahead) : 0
  const ends = timer?.endsAt ?? null
  useEffect(() => {
    if (ends === null) return
    let waiting: ReturnType<typeof setTimeout>
    const tick = () => {
      again((n) => n + 1)
      const rest = ends - Date.now() - ahead
      if (rest > 0) waiting = setTimeout(tick, rest % 1000 || 1000)
    }
    tick()
    return () => clearTimeout(waiting)
  }, [ends, ahead])
  return left
}

/** The part of the disc that is left, running back from twelve o'clock. */
function wedge(part: number): string {
  // An arc that comes back to where it began is drawn as none.
  if (part > 0.995) return 'M20 3a17 17 0 1 1-.01 0z'
  const angle = part * 2 * Math.PI
  const x = (20 - 17 * Math.sin(angle)).toFixed(2)
  const y = (20 - 17 * Math.cos(angle)).toFixed(2)
  return `M20 20V3A17 17 0 ${part > 0.5 ? 1 : 0} 0 ${x} ${y}z`
}
