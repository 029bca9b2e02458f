/** How large a thing is drawn, from its words. Read by both courses. */
import type { JourneyItem } from '../journey.ts'
import type { Sheet } from './course.ts'
import { heightOf, type Part, snug } from './type.ts'

/** Air to the edges of the picture, in pixels. */
export const PAD = 12

/** Widest column of words, in rem. */
const ROOM = {
  whole: { decision: 11, guess: 9, outcome: 12.5, thought: 0, document: 0 },
  week: { decision: 13.5, guess: 12, outcome: 12.5, thought: 12.5, document: 9 },
  day: { decision: 18, guess: 16, outcome: 17, thought: 16, document: 12 },
}

/** Air inside a box, in rem: beside and above the words. Room for a sign in front of an outcome is counted in. Kept in step with river.css. */
const AIR = {
  tag: { x: 0.5, y: 0.2 },
  card: { x: 0.75, y: 0.5 },
}
/** Border included, in pixels. */
const EDGE = 4

const DOT = [0, 0.9, 1.1, 1.35] as const

export function sizeOf(
  sheet: Pick<Sheet, 'zoom' | 'width' | 'type'>,
  item: JourneyItem,
  parts: readonly Part[],
  most?: number,
): { w: number; h: number } {
  const { zoom, type } = sheet
  const { em } = type
  if (zoom === 'whole' && item.kind === 'thought') {
    const side = Math.round((DOT[item.size] ?? 1) * em)
    return { w: Math.round(side * 1.25), h: side }
  }
  const air = zoom === 'whole' ? AIR.tag : AIR.card
  const sides = 2 * air.x * em + EDGE
  const room = Math.min(most ?? Number.POSITIVE_INFINITY, sheet.width - 2 * PAD, ROOM[zoom][item.kind] * em) - sides
  const w = snug(type, parts, room)
  return { w: Math.ceil(w + sides), h: Math.ceil(heightOf(type, parts, w) + 2 * air.y * em + EDGE) }
}
