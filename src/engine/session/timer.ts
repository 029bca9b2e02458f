/** The timer of a room as plain data; what time it is comes from outside. Called by the facilitator's commands. */
import type { Timer } from './types.ts'

/** Longest a timer runs, in milliseconds: two hours. */
export const MOST_TIME = 2 * 60 * 60 * 1000

/** Milliseconds that are left at `now`. */
function leftOf(timer: Timer, now: number): number {
  return timer.endsAt === null ? timer.left : Math.max(0, timer.endsAt - now)
}

/** `left` and `of` in milliseconds. In a pause it stands still. */
export function timerOf(left: number, of: number, now: number, paused: boolean): Timer {
  return { endsAt: paused ? null : now + left, left, of }
}

/** More time, or less: never under zero. `by` in milliseconds. */
export function extended(timer: Timer, by: number, now: number): Timer {
  return timerOf(within(leftOf(timer, now) + by), within(timer.of + by), now, timer.endsAt === null)
}

export function stopped(timer: Timer | null, now: number): Timer | null {
  return timer && { ...timer, endsAt: null, left: leftOf(timer, now) }
}

export function resumed(timer: Timer | null, now: number): Timer | null {
  return timer && { ...timer, endsAt: now + timer.left }
}

function within(ms: number): number {
  return Math.min(MOST_TIME, Math.max(0, ms))
}
