/** What could be chosen, and then what was: to look at, not to press. Drawn by the watch screen and by its text. */
import type { Id, Offer, Scenario } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { nameOf } from '../play/amounts.ts'

interface Props {
  offer: Offer
  scenario: Scenario
  /** The one that was taken; null while it is still open. */
  taken: Id | null
}

export function Options({ offer, scenario, taken }: Props) {
  return (
    <div class={taken ? 'options decided' : 'options'}>
      {offer.kind === 'guess' ? (
        <p class="options-head">
          <span class="label">{m.watchGuess({ name: nameOf(scenario, offer.who) })}</span> <b lang={storyLang()}>{offer.question}</b>
        </p>
      ) : (
        <p class="options-head label">{taken ? m.watchTaken() : m.watchChoices()}</p>
      )}
      <ul>
        {offer.choices.map((choice) => (
          <li class={choice.id === taken ? 'option taken' : choice.closed ? 'option shut' : 'option'}>
            <i aria-hidden="true" />
            <span lang={storyLang()}>{choice.text}</span>
            {choice.id === taken && <small>{offer.kind === 'guess' ? m.watchGuessed() : m.watchThis()}</small>}
            {choice.closed && <small>{choice.closed.by === 'time' ? m.closedByTime() : reason(scenario, choice.closed.rule)}</small>}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The same in words, for a screen reader. */
export function toldOptions(offer: Offer, taken: Id | null): string {
  const chosen = offer.choices.find((choice) => choice.id === taken)
  if (chosen) return `${offer.kind === 'guess' ? m.watchGuessed() : m.watchTaken()}: ${chosen.text}`
  const open = offer.choices.map((choice) => choice.text).join('\n')
  return `${offer.kind === 'guess' ? offer.question : m.watchChoices()}\n${open}`
}

function reason(scenario: Scenario, rule: Id): string {
  return scenario.procedures.find((one) => one.id === rule)?.closed ?? rule
}
