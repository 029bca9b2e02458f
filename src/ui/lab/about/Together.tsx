/** What it means that figures hang together: forty people, three troubles, and who has more than one. Drawn by Assumptions. */
import type { Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { TOGETHER } from '../../../lab/assumptions.ts'
import type { Assumption } from '../../../lab/types.ts'
import { assumptionName } from './names.ts'
import { crowdOf, PEOPLE } from './together.ts'

const STEP = 14

export function Together({ scenario, assumptions }: { scenario: Scenario; assumptions: readonly Assumption[] }) {
  const strength = assumptions.find((one) => one.id === TOGETHER)?.value ?? 0
  const now = crowdOf(assumptions, strength)
  const apart = crowdOf(assumptions, 0)
  if (now.rows.length < 2) return null
  const words = m.labAboutCrowd({ people: PEOPLE, several: now.several, all: now.all })
  return (
    <figure class="crowd">
      <figcaption>{m.labAboutCrowdTitle({ people: PEOPLE })}</figcaption>
      {now.rows.map(({ id, has }) => (
        <div class="crowd-row">
          <p lang={storyLang()}>{assumptionName(scenario, id)}</p>
          <svg aria-hidden="true" preserveAspectRatio="none" viewBox={`0 0 ${PEOPLE * STEP} ${STEP}`}>
            {has.map((does, person) => (
              <rect
                class={does ? 'has' : 'has-not'}
                x={person * STEP + 2}
                y={does ? 1 : 6}
                width={STEP - 4}
                height={does ? STEP - 2 : 3}
                rx="2"
              />
            ))}
          </svg>
        </div>
      ))}
      <p role="status">
        {words} {m.labAboutCrowdApart({ several: apart.several, all: apart.all })}
      </p>
    </figure>
  )
}
