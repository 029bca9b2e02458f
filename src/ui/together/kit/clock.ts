/** What a timer says at a moment, in whole seconds and in words. Read by Clock. */
import type { Timer } from '../../../engine/session/types.ts'

/** Milliseconds left, never below 0. `now`: by the clock of the host. */
export function leftOf(timer: Timer, now: number): number {
  return Math.max(0, timer.endsAt === null ? timer.left : timer.endsAt - now)
}

/** `4:05`. A second that has begun counts, so that it says 0:00 only when it is over. */
export function minutesAndSeconds(left: number): { minutes: number; seconds: number; text: string } {
  const whole = Math.ceil(left / 1000)
  const minutes = Math.floor(whole / 60)
  const seconds = whole % 60
  return { minutes, seconds, text: `${minutes}:${String(seconds).padStart(2, '0')}` }
}
