/** The ledger so far: what happened in this run and what each thing came from. Stands in the dossier dialog; the whole of it is for the look back. */
import type { Outcome, Scenario } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { CauseItem } from '../kit/CauseItem.tsx'

export function Happened({ scenario, outcomes }: { scenario: Scenario; outcomes: readonly Outcome[] }) {
  if (outcomes.length === 0) return null
  return (
    <section class="so-far">
      <h3>{m.whatAndWhy()}</h3>
      <ol>
        {outcomes.toReversed().map((outcome) => (
          <li>
            <p>
              <b lang={storyLang()}>{outcome.title}</b> <small>{m.day({ day: outcome.day })}</small>
            </p>
            <ul class="causes" aria-label={m.causes()}>
              {outcome.causes.map((cause) => (
                <CauseItem cause={cause} scenario={scenario} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
