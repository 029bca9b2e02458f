/** The three orders of learning in plain words, and the names under which notes are kept. Read by the steps and the report. */
import type { Id, Question } from '../../engine/types.ts'
import { m } from '../../i18n/words.ts'

export const ORDERS: readonly { order: Question['order']; title: () => string; line: () => string }[] = [
  { order: 1, title: m.orderOne, line: m.orderOneText },
  { order: 2, title: m.orderTwo, line: m.orderTwoText },
  { order: 3, title: m.orderThree, line: m.orderThreeText },
]

/** The note to “Wat had ik niet in de hand?”. */
export const HAND = 'niet_in_de_hand'

/** The note to the question of a theory card. */
export function cardNote(card: Id): Id {
  return `kaart_${card}`.slice(0, 40)
}
