/** Chance as Ink has it: the same numbers as inkjs for the same seed. Called by the instructions. */

const PRIME = 2147483647

/** The next number after a seed. */
export function draw(seed: number): number {
  const start = seed % PRIME
  return ((start <= 0 ? start + PRIME - 1 : start) * 48271) % PRIME
}

/** Which part of a shuffled sequence comes: every round has its own order. `sum` tells sequences apart. */
export function shuffleIndex(sum: number, seed: number, read: number, count: number): number {
  let latest = Math.floor(sum + read / count + seed)
  const left = Array.from({ length: count }, (_, n) => n)
  let chosen = 0
  for (let n = 0; n <= read % count; n++) {
    latest = draw(latest)
    ;[chosen = 0] = left.splice(latest % left.length, 1)
  }
  return chosen
}
