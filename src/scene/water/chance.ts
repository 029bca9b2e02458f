/** Repeatable chance: the same seed gives the same drawing, so a picture looks the same each time. Used by the water and by ink strokes. */

/** A number 0 ≤ n < 1 that belongs to a whole number. */
export function chance(n: number): number {
  let h = Math.imul(n | 0, 0x9e3779b1) ^ 0x5bd1e995
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296
}

/** Between two values, for a whole number. */
export function between(n: number, low: number, high: number): number {
  return low + chance(n) * (high - low)
}

/** A smooth line through chance, −1 … 1, one hill or so per unit of x. */
export function wander(x: number, seed: number): number {
  const cell = Math.floor(x)
  const part = x - cell
  const smooth = part * part * (3 - 2 * part)
  const from = chance(cell + seed * 7919)
  const to = chance(cell + 1 + seed * 7919)
  return (from + (to - from) * smooth) * 2 - 1
}
