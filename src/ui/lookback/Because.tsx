/** The causes of an outcome, each with the word for what it was and, where somebody decided it, who and when. Drawn by the ledger. */
import type { Cause, Scenario } from '../../engine/types.ts'
import { storyLang } from '../../i18n/words.ts'
import { causeFrom, causeWord } from '../kit/cause.ts'
import { layerOf } from './ledger.ts'

export function Because({ causes, scenario }: { causes: readonly Cause[]; scenario: Scenario }) {
  return (
    <ul class="because">
      {causes.map((cause) => (
        <li class={`of-${layerOf(cause)}`}>
          <b>{causeWord(cause)}</b>{' '}
          <span>
            <span lang={storyLang()}>{cause.text}</span> <small>{causeFrom(cause, scenario)}</small>
          </span>
        </li>
      ))}
    </ul>
  )
}
