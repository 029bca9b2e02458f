/** How much ambient motion is left: after an event the place lives on for a while, then comes to rest, so that the loop can sleep. Called by open.ts. */

/** Seconds after an event in which everything moves fully, and in which it has come to rest. */
const FULL = 11
const STILL = 20

/** 1 just after an event, 0 at rest; it eases out at both ends. */
export function energyAt(secondsSinceEvent: number): number {
  if (secondsSinceEvent <= FULL) return 1
  if (secondsSinceEvent >= STILL) return 0
  return 0.5 + 0.5 * Math.cos(((secondsSinceEvent - FULL) / (STILL - FULL)) * Math.PI)
}

/** A step of the loop is never longer than this many seconds: after an hour in another tab nothing jumps. */
const LONGEST = 0.05

export function stepOf(milliseconds: number): number {
  return Math.min(LONGEST, Math.max(0, milliseconds / 1000))
}
