/** The five parts with their minutes: where the session stands, and the way to any of them. Drawn by StepWork where rules are tried. */
import { POLICY } from '../../../../engine/session/steps.ts'
import { m } from '../../../../i18n/words.ts'
import { partTitle } from '../../kit/parts.ts'
import type { Leading } from '../useLead.ts'

export function Parts({ lead }: { lead: Leading }) {
  const { policy, phase } = lead.room
  if (!policy) return null
  return (
    <section class="panel lead-work" aria-labelledby="lead-parts">
      <h3 id="lead-parts">{m.rulesParts()}</h3>
      <ol class="lead-steps">
        {POLICY.map(({ n, minutes }) => (
          <li class={n === policy.part ? 'here' : n < policy.part ? 'been' : undefined}>
            <button
              type="button"
              aria-current={n === policy.part ? 'step' : undefined}
              // Nobody can be met again before a rule was turned.
              disabled={phase === 'lobby' || phase === 'ended' || (n > 2 && policy.met === null)}
              onClick={() => lead.send({ type: 'part', to: n })}
            >
              <i aria-hidden="true">{n}</i>
              <span>
                <span class="sr">{m.rulesPart({ n, of: POLICY.length })} </span>
                {partTitle(n, lead.scenario)}
              </span>
              <small>{m.leadStepMinutes({ n: minutes })}</small>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
