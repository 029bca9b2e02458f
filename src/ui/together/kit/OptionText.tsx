/** The words of an option; a rule stands in two lines, as it is today and what comes instead. Drawn wherever a ballot is. */
import type { Ballot } from '../../../engine/session/types.ts'
import { m } from '../../../i18n/words.ts'
import '../../style/tries.css'

/** The text of a rule's option holds both. */
const INSTEAD = ' → '

export function OptionText({ kind, text }: { kind: Ballot['kind']; text: string }) {
  const cut = kind === 'rule' ? text.indexOf(INSTEAD) : -1
  if (cut < 0) return <>{text}</>
  return (
    <span class="rule-text">
      <b>{text.slice(0, cut)}</b>
      <span class="rule-instead">
        <i aria-hidden="true">→ </i>
        <span class="sr">{m.ruleAlternative()} </span>
        {text.slice(cut + INSTEAD.length)}
      </span>
    </span>
  )
}
