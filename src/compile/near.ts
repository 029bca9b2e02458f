/** Finds the name somebody meant to type. Called wherever a complaint can say which name there is instead. */

/** The nearest of these names, or null when none is near: a slip of the finger or two. */
export function nearest(name: string, names: Iterable<string>): string | null {
  const wanted = name.toLowerCase()
  // Two letters are like any other two.
  if (wanted.length < 3) return null
  let best: { one: string; far: number } | null = null
  for (const one of names) {
    const far = distance(wanted, one.toLowerCase())
    // What two names share, like that of their file, makes them no more alike: only the rest of them counts.
    const length = wanted.length - shared(wanted, one.toLowerCase())
    const most = length < 5 ? 1 : length < 9 ? 2 : 3
    if (one !== name && far <= most && (best === null || far < best.far)) best = { one, far }
  }
  return best?.one ?? null
}

/** How much of two names is the same up to an underscore. */
function shared(a: string, b: string): number {
  let same = 0
  for (let n = 0; n < a.length && a[n] === b[n]; n++) if (a[n] === '_') same = n + 1
  return same
}

/** How many letters are added, taken out or changed between two words (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
