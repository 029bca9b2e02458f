/** Keeps close sounds from piling up: few at once, and none twice in a moment. Pure; called by the player of sounds. */
import type { Id } from '../engine/types.ts'

/** Close sounds that may be heard at once. */
export const MOST_AT_ONCE = 4
/** The same sound not again within this time, in milliseconds. */
export const NOT_AGAIN = 120

export interface Voices {
  /** Whether this sound may start now; then it counts for its length. Times in milliseconds, on any clock that only goes up. */
  start(name: Id, length: number, now: number): boolean
  /** How many are still heard. */
  heard(now: number): number
  clear(): void
}

export function openVoices(): Voices {
  let playing: { name: Id; from: number; until: number }[] = []
  const after = (now: number) => playing.filter(({ until }) => until > now)
  return {
    start(name, length, now) {
      playing = after(now)
      const again = playing.some((one) => one.name === name && now - one.from < NOT_AGAIN)
      if (again || playing.length >= MOST_AT_ONCE) return false
      playing.push({ name, from: now, until: now + Math.max(length, NOT_AGAIN) })
      return true
    },
    heard: (now) => after(now).length,
    clear() {
      playing = []
    },
  }
}
