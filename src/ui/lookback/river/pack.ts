/** Puts boxes next to each other so that none lies over another. Used by both courses of the river. */

export interface Rect {
  x: number
  y: number
  w: number
  h: number
}

export function meet(a: Rect, b: Rect, gap = 0): boolean {
  return a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap
}

export interface Pack {
  /** Lays a box as near to `from` as it can lie free, at one of the places along the line, and keeps it. `y` grows away from the line. */
  put: (w: number, h: number, xs: readonly number[], from: number) => Rect
  /** Something thin that boxes rather not cover, up to `high`; what has to, lies over it. */
  stem: (x: number, high: number) => void
  /** How far the furthest box reaches. */
  reach: () => number
}

/** A box that would have to hang further than `limit` to keep clear of stems lies over them instead. */
export function pack(gap: number, limit = 0): Pack {
  const taken: Rect[] = []
  const stems: Rect[] = []
  const nearest = (w: number, h: number, x: number, from: number, walls: readonly Rect[]): number => {
    const beside = walls.filter((one) => one.x < x + w + gap && x < one.x + one.w + gap)
    const tries = [from, ...beside.map((one) => one.y + one.h + gap)].filter((y) => y >= from).sort((a, b) => a - b)
    return tries.find((y) => !beside.some((one) => meet({ x, y, w, h }, one, gap))) ?? from
  }
  const best = (w: number, h: number, xs: readonly number[], from: number, walls: readonly Rect[]): Rect => {
    let found: Rect | null = null
    for (const x of xs) {
      const y = nearest(w, h, x, from, walls)
      if (!found || y < found.y - 1) found = { x, y, w, h }
    }
    return found ?? { x: 0, y: from, w, h }
  }
  return {
    put(w, h, xs, from) {
      const clear = stems.length > 0 ? best(w, h, xs, from, [...taken, ...stems]) : null
      const rect = clear && clear.y <= from + limit ? clear : best(w, h, xs, from, taken)
      taken.push(rect)
      return rect
    },
    stem: (x, high) => void stems.push({ x: x - 2, y: 0, w: 4, h: high }),
    reach: () => taken.reduce((most, one) => Math.max(most, one.y + one.h), 0),
  }
}
