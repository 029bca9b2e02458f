/** Which way the river runs, and where everything in it lies. Pure: the same journey, room and type give the same picture. Called by River. */
import { across } from './across.ts'
import type { Course, Sheet } from './course.ts'
import { down } from './down.ts'

/** Below this many rem the river runs down. */
const NARROW = 44

export function isNarrow({ width, type }: Pick<Sheet, 'width' | 'type'>): boolean {
  return width < NARROW * type.em
}

export function layRiver(sheet: Sheet): Course {
  return isNarrow(sheet) ? down(sheet) : across(sheet)
}
