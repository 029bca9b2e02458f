/** Turning rules by hand: at most two at a time, a third takes the place of the oldest. Read by the page before a story and by the cards of the lab. */
import type { Id, Procedure } from '../../engine/types.ts'

/** The same as `MOST_TURNED` of the lab, which first pages do not fetch. */
export const MOST = 2

/** `turned`: the oldest first. */
export function turnOver(turned: readonly Id[], rule: Id): Id[] {
  return turned.includes(rule) ? turned.filter((one) => one !== rule) : [...turned, rule].slice(-MOST)
}

/** The one that goes back when another is turned; null while there is room. */
export function nextBack<P extends Pick<Procedure, 'id' | 'title'>>(turned: readonly Id[], procedures: readonly P[]): P | null {
  return turned.length < MOST ? null : (procedures.find((one) => one.id === turned[0]) ?? null)
}

/** What to say after turning: which one is turned or back, and which one went back for it. `turned`: as it was before. */
export function turnedWord(
  turned: readonly Id[],
  rule: Pick<Procedure, 'id' | 'title'>,
  procedures: readonly Pick<Procedure, 'id' | 'title'>[],
): { kind: 'turned' | 'back' | 'swapped'; title: string; other: string } {
  const { id, title } = rule
  if (turned.includes(id)) return { kind: 'back', title, other: '' }
  const gone = nextBack(turned, procedures)
  return gone ? { kind: 'swapped', title, other: gone.title } : { kind: 'turned', title, other: '' }
}
