/** What a cause is called and who it came from, in the same words in play, at the ending and in the look back. */
import type { Cause, Id, Scenario } from '../../engine/types.ts'
import { m } from '../../i18n/words.ts'

type Chairs = Pick<Scenario, 'chairs' | 'cast'>

/** Whoever decided how it was before the first day is no chair: it says how this life began. */
export const BEFORE: Id = 'vooraf'

let drawn = false
/** App says, before it draws, whether a life of the lab is on the screen: what others decided there was drawn, and not by the reader. */
export function setDrawn(isDrawn: boolean): void {
  drawn = isDrawn
}

/** A decision that the reader made in another chair and brought along. */
export function isMineEarlier(cause: Cause): boolean {
  return cause.kind === 'other' && cause.decided?.mine === true && !drawn && !isBefore(cause)
}

/** Whether a life of the lab is on the screen. */
export function isDrawn(): boolean {
  return drawn
}

/** Whether it was so before the first day: nobody in the story decided it. */
export function isBefore(cause: Cause): boolean {
  return cause.kind === 'other' && cause.decided?.chair === BEFORE
}

/** The short word on a cause: “jij”, “een ander”, “een regel” … What the reader decided in another chair is “jij, eerder”. */
export function causeWord(cause: Cause): string {
  if (isBefore(cause)) return m.labCauseBefore()
  switch (cause.kind) {
    case 'choice':
      return m.causeYou()
    case 'other':
      return isMineEarlier(cause) ? m.causeYouEarlier() : m.causeOther()
    case 'rule':
      return m.causeRule()
    case 'alternative':
      return m.labCauseAlternative()
    case 'wait':
      return m.causeWait()
    case 'luck':
      return m.causeLuck()
  }
}

/** Who decided it and when, behind the words of the cause: “dag 8”, “door jou, als casemanager, dag 8”; empty where nobody decided. */
export function causeFrom(cause: Cause, scenario: Chairs): string {
  if (cause.kind === 'choice') return m.day({ day: cause.day })
  if (cause.kind !== 'other' || !cause.decided || isBefore(cause)) return ''
  const { day } = cause.decided
  const chair = roleOf(scenario, cause.decided.chair)
  if (isMineEarlier(cause)) return m.causeByYou({ chair, day })
  return isSomebody(scenario, chair) ? m.causeByPerson({ chair, day }) : m.causeByRole({ chair, day })
}

/** A cause in one piece of text, for paper and plain text. */
export function causeText(cause: Cause, scenario: Chairs): string {
  const from = causeFrom(cause, scenario)
  return from === '' ? cause.text : `${cause.text} (${from})`
}

/** A chair in running text: `Casemanager, later klantmanager` → “casemanager”; somebody's own name keeps its capital. */
export function roleOf(scenario: Chairs, chair: Id): string {
  const title = (scenario.chairs.find((one) => one.id === chair)?.title ?? chair).replace(/,.*$/, '')
  return isSomebody(scenario, title) ? title : title.charAt(0).toLowerCase() + title.slice(1)
}

function isSomebody({ cast }: Chairs, name: string): boolean {
  return cast.some((member) => member.name === name)
}
