/** Where the shapes of a chair float: endings along the line, thoughts below it, the read ones nearer to the light. Pure; read by Unseen. */

export interface Spot {
  x: number
  y: number
  r: number
  clear: boolean
}

/** The picture's own units. */
export const WIDE = 640
export const HIGH = 230
/** Where the water begins. */
export const LINE = 64

/** One spot for every thought. The same numbers give the same picture, so nothing jumps between two visits. */
export function bubblesOf(clear: number, murky: number): Spot[] {
  const all = clear + murky
  const spots = Array.from({ length: all }, (_, n) => {
    const r = 4 + 4.5 * part(n + 1, 5)
    const x = 12 + part(n + 1, 2) * (WIDE - 24)
    return { x, y: LINE + 22 + part(n + 1, 3) * (HIGH - LINE - 36), r }
  })
  // What was read has risen: the highest spots are the clear ones.
  const order = spots.map((_, n) => n).sort((a, b) => (spots[a]?.y ?? 0) - (spots[b]?.y ?? 0))
  const risen = new Set(order.slice(0, clear))
  return spots.map((spot, n) => ({ ...spot, clear: risen.has(n) }))
}

/** Evenly along the line, however many there are; `at` from 0. */
export function alongLine(at: number, of: number): number {
  return ((at + 0.5) / Math.max(1, of)) * WIDE
}

/** The radical inverse: numbers between 0 and 1 that fill the room evenly and never lie on each other. */
function part(n: number, base: number): number {
  let [value, step, rest] = [0, 1 / base, n]
  while (rest > 0) {
    value += (rest % base) * step
    rest = Math.floor(rest / base)
    step /= base
  }
  return value
}
