/** Story text in which glossary terms explain themselves in place. Used for lines, reasons and documents. */
import type { Id, Scenario } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { markTerms } from '../play/terms.ts'

interface Props {
  text: string
  scenario: Scenario
  /** Terms already explained on this page; grows while the page is drawn. */
  seen: Set<Id>
  /** Makes the popovers' ids unique on the screen. */
  at: string | number
}

export function Told({ text, scenario, seen, at }: Props) {
  return (
    <>
      {markTerms(text, scenario.glossary, seen).map((part) => {
        if (typeof part === 'string') return part
        const id = `term-${at}-${part.term.id}`
        return (
          <>
            <button type="button" class="term" popovertarget={id}>
              {part.text}
            </button>
            <span popover="auto" id={id} class="pop" role="note" aria-label={m.termMeans({ term: part.term.term })} lang={storyLang()}>
              <b>{part.term.term}</b> {part.term.short}
            </span>
          </>
        )
      })}
    </>
  )
}
