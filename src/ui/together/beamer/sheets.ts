/** When a text is too long for the screen it is shown in sheets that follow each other at the pace of a room that reads together. Pure; read by useSheets. */

/** Words a second: somebody who reads aloud, or the slowest of those who read along. */
const PACE = 2.2
/** Milliseconds until everybody is there. */
const ARRIVE = 5000

/** How long a sheet stands, in milliseconds: at least 8 seconds. */
export function standsFor(words: number): number {
  return Math.max(8000, ARRIVE + (words / PACE) * 1000)
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

/** How many sheets content of this width makes in a window of that width, with so much between its columns; in pixels. */
export function sheetsIn(content: number, window: number, gap: number): number {
  if (window <= 0) return 1
  // A pixel less: widths are rounded, and a sheet of nothing must not come.
  return Math.max(1, Math.ceil((content - 1) / (window + gap)))
}

/** How long sentences may be to stand beside each other, in characters: alone, with two, with three. */
const BESIDE = [Number.POSITIVE_INFINITY, 150, 90]

/** Cuts sentences into groups that are read together: short ones with three, long ones alone. Their order stays. */
export function batched<T extends { text: string }>(sentences: readonly T[]): T[][] {
  const groups: T[][] = []
  for (const one of sentences) {
    const last = groups.at(-1)
    const most = BESIDE[last?.length ?? 0] ?? 0
    if (last && [...last, one].every(({ text }) => text.length <= most)) last.push(one)
    else groups.push([one])
  }
  return groups
}
