/** One moment of a route as it is laid beside another: where and when it is, and the lines around what differs. Pure; read by the comparison. */
import type { Line, Moment, View } from '../../../engine/types.ts'
import type { Where } from '../../play/pages.ts'

export interface SceneOf {
  where: Where
  /** The last lines that are still the same. */
  same: Line[]
  /** From the first line that differs on; empty where the lines are the same and only what lay open is not. */
  differs: Line[]
  /** Whether the moment goes on after these lines. */
  more: boolean
}

/** Lines that lead up to the difference, and lines from it on. */
const LEAD = 3
const ON = 6

/** `at`: the moment's place in the view. `first`: the first line of this view that the other has not, wherever it stands. Null: the route never came there. */
export function sceneOf(view: View, at: number, first: Line | null): SceneOf | null {
  const moments: Moment[] = [...view.past, view.now]
  const moment = moments[at]
  if (!moment) return null
  const n = moment.lines.findIndex((line) => line.n === first?.n)
  const cut = n < 0 ? moment.lines.length : n
  const differs = moment.lines.slice(cut, cut + ON)
  const said = [...moments.slice(0, at).flatMap(({ lines }) => lines), ...moment.lines.slice(0, cut + 1)]
  return {
    where: whereOf(said, moments[0]?.day ?? moment.day),
    same: moment.lines.slice(Math.max(0, cut - LEAD), cut),
    differs,
    more: cut + differs.length < moment.lines.length,
  }
}

/** What the headings up to here say together. */
function whereOf(lines: readonly Line[], day: number): Where {
  return lines.reduce<Where>(
    (where, { heading }) => ({
      place: heading?.place ?? where.place,
      light: heading?.light ?? where.light,
      day: heading?.day ?? where.day,
      // An hour belongs to the page it stands on.
      clock: heading ? heading.clock : where.clock,
    }),
    { place: null, light: null, day, clock: null },
  )
}
