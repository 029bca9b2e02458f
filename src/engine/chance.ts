/** Chance with a seed, and short fingerprints of text: the same input gives the same number on every machine. Used by run, route, and whoever plays many runs. */

/** A stream of numbers in [0, 1) from a whole-number seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A 32-bit fingerprint of a text (FNV-1a with a final mix). No secret and no proof: it only tells texts apart. */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  return hash >>> 0
}

/** The same things in another order, the same order for the same seed. */
export function shuffled<T>(things: readonly T[], seed: number): T[] {
  const next = chance(seed)
  const keyed = things.map((thing) => ({ thing, key: next() }))
  return keyed.sort((a, b) => a.key - b.key).map(({ thing }) => thing)
}
