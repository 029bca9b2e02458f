/** The seven steps with their minutes and parts: where the replay stands, and the way to any of them. Drawn by StepWork. */
import { STEPS } from '../../../../engine/session/steps.ts'
import { m } from '../../../../i18n/words.ts'
import { partName } from '../../kit/steps.ts'
import type { Leading } from '../useLead.ts'

export function Steps({ lead }: { lead: Leading }) {
  const { step, phase } = lead.room
  if (!step) return null
  return (
    <section aria-labelledby="lead-steps">
      <h3 id="lead-steps">{m.leadSteps()}</h3>
      <ol class="lead-steps">
        {STEPS.flatMap(({ n, parts }) =>
          parts.map((part, at) => {
            const here = step.now === n && step.part === at
            const past = n < step.now || (n === step.now && at < step.part)
            return (
              <li class={here ? 'here' : past ? 'been' : undefined}>
                <button
                  type="button"
                  aria-current={here ? 'step' : undefined}
                  disabled={phase === 'lobby' || phase === 'ended'}
                  onClick={() => lead.send({ type: 'step', to: n, part: at })}
                >
                  <i aria-hidden="true">{at === 0 ? n : ''}</i>
                  <span>
                    <span class="sr">{m.leadStepOf({ n })} </span>
                    {partName(part.id)}
                  </span>
                  <small>{m.leadStepMinutes({ n: step.short ? part.minutes.short : part.minutes.long })}</small>
                </button>
              </li>
            )
          }),
        )}
      </ol>
    </section>
  )
}
