/** How often and what was done, kept so that a situation costs little: in pages that situations share until one writes. Called by state, flow and keys. */

/** How often each counter stepped, in pages; and of each claim whether its choice was taken, as bits. */
export type Pages = readonly (readonly number[])[]

const SHIFT = 4
const PAGE = 1 << SHIFT
/** Bits in a word, so that a word stays a small whole number. */
const WORD = 30

export interface Counts {
  pages: (readonly number[])[]
  /** Pages that are written in this turn, by the turn they were copied for. */
  own: (number[] | null)[]
}

export function newPages(size: number): Pages {
  return Array.from({ length: Math.ceil(size / PAGE) }, () => new Array<number>(PAGE).fill(0))
}

export function countsFrom(pages: Pages): Counts {
  return { pages: pages.slice(), own: [] }
}

export function stepCount(counts: Counts, counter: number): void {
  const at = counter >> SHIFT
  let page = counts.own[at]
  if (!page) {
    page = (counts.pages[at] ?? []).slice()
    counts.own[at] = page
    counts.pages[at] = page
  }
  const n = counter & (PAGE - 1)
  page[n] = (page[n] ?? 0) + 1
}

export function countIn(pages: Pages, counter: number): number {
  return pages[counter >> SHIFT]?.[counter & (PAGE - 1)] ?? 0
}

export function newBits(size: number): number[] {
  return new Array<number>(Math.ceil(size / WORD)).fill(0)
}

export function setBit(bits: number[], n: number): void {
  const at = Math.floor(n / WORD)
  bits[at] = (bits[at] ?? 0) | (1 << (n % WORD))
}

export function hasBit(bits: readonly number[], n: number): boolean {
  return (((bits[Math.floor(n / WORD)] ?? 0) >>> (n % WORD)) & 1) === 1
}
