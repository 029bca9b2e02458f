/** One cause in a list of causes: what kind, what it was, and who decided it when. Drawn in play, at the ending and in what-if. */
import type { Cause, Scenario } from '../../engine/types.ts'
import { storyLang } from '../../i18n/words.ts'
import { causeFrom, causeWord, isBefore } from './cause.ts'

export function CauseItem({ cause, scenario }: { cause: Cause; scenario: Scenario }) {
  const from = causeFrom(cause, scenario)
  return (
    <li class={isBefore(cause) ? 'by-before' : `by-${cause.kind}`}>
      <b>{causeWord(cause)}</b>{' '}
      <span>
        <span lang={storyLang()}>{cause.text}</span> {from && <small>{from}</small>}
      </span>
    </li>
  )
}
