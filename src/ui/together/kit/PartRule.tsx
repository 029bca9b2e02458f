/** Where trying rules together stands: number and name of the part, and what everybody does in it. Drawn on every screen of a session. */
import { POLICY } from '../../../engine/session/steps.ts'
import type { Room } from '../../../engine/session/types.ts'
import type { Scenario } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'
import { partAim, partTitle } from './parts.ts'

interface Props {
  policy: Room['policy']
  scenario: Scenario | null
  /** Its name stands above it already. */
  bare?: boolean
}

export function PartRule({ policy, scenario, bare = false }: Props) {
  if (!policy) return null
  const { part } = policy
  return (
    <section class="step-rule" aria-label={m.rulesPartLabel()}>
      <p class="step-n">
        <Dots now={part} />
        <span>{m.rulesPart({ n: part, of: POLICY.length })}</span>
      </p>
      {!bare && <h2 class="step-name">{partTitle(part, scenario)}</h2>}
      <p class="step-aim">{partAim(part, scenario)}</p>
    </section>
  )
}

/** A drop for each part, filled as far as the session has come. */
function Dots({ now }: { now: number }) {
  return (
    <svg class="step-dots" aria-hidden="true" viewBox="0 0 75 14" width="75" height="14">
      {POLICY.map(({ n }) => (
        <circle class={n < now ? 'done' : n === now ? 'now' : undefined} cx={n * 14.6 - 6.6} cy="7" r={n === now ? 5.5 : 3.8} />
      ))}
    </svg>
  )
}
