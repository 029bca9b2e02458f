/** Who works in the lab: the seven styles in the order in which they are shown, and the habit behind each. Read by settings, walk and the screens. */
import type { Habit } from '../engine/chooser.ts'
import type { WorkStyle } from './types.ts'

export const WORK_STYLES: readonly WorkStyle[] = ['willekeurig', 'zakelijk', 'menselijk', 'regel', 'ruimte', 'krap', 'zoals']

/** The styles that need no route to follow. */
export const OWN_STYLES: readonly WorkStyle[] = WORK_STYLES.filter((style) => style !== 'zoals')

/** The habit a style chooses by; `zoals` follows a route instead, and where that says nothing the habit it is given. */
export function habitOf(style: WorkStyle, otherwise: Habit): Habit {
  return style === 'zoals' ? otherwise : style
}
