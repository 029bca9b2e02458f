/** Every assumption by group: what it says, where it comes from, what it is now, and a way to change it and back. Drawn by About. */
import type { Scenario } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'
import { assumptionsOf, publishedOf } from '../../../lab/assumptions.ts'
import type { Assumption, LabSettings } from '../../../lab/types.ts'
import { useHands } from '../../../store/actions.ts'
import { clientName } from '../session/parts.ts'
import { Setter } from './Setter.tsx'
import { Together } from './Together.tsx'

const GROUPS: readonly [Assumption['group'], title: () => string, text: (words: { name: string }) => string][] = [
  ['who', m.labAboutWho, m.labAboutWhoText],
  ['together', m.labAboutTogetherGroup, m.labAboutTogetherGroupText],
  ['work', m.labAboutWork, m.labAboutWorkText],
]

export function Assumptions({ scenario, settings }: { scenario: Scenario; settings: LabSettings }) {
  const { dispatch } = useHands()
  const all = assumptionsOf(scenario, settings)
  const published = new Map(publishedOf(scenario, settings.chair).map((one) => [one.id, one.value]))
  const changed = all.filter((one) => one.value !== published.get(one.id))
  const set = (id: string, value: number) => {
    const { [id]: _, ...rest } = settings.assumed
    dispatch({ type: 'labSet', settings: { assumed: value === published.get(id) ? rest : { ...rest, [id]: value } } })
  }
  return (
    <section class="panel about-assumptions" aria-labelledby="about-assumptions">
      <h2 id="about-assumptions">{m.labAboutAssumptions({ n: all.length })}</h2>
      <p>{m.labAboutAssumptionsText()}</p>
      {GROUPS.map(([group, title, text]) => {
        const some = all.filter((one) => one.group === group)
        return (
          some.length > 0 && (
            <section class={`assumption-group of-${group}`} aria-labelledby={`group-${group}`}>
              <h3 id={`group-${group}`}>{title()}</h3>
              <p class="hint">{text({ name: clientName(scenario.client) })}</p>
              <ul>
                {some.map((one) => (
                  <Setter
                    key={one.id}
                    assumption={one}
                    published={published.get(one.id) ?? one.value}
                    scenario={scenario}
                    onSet={(value) => set(one.id, value)}
                  />
                ))}
              </ul>
              {group === 'together' && <Together scenario={scenario} assumptions={all} />}
            </section>
          )
        )
      })}
      <p class="row about-reset">
        <button
          type="button"
          class="button quiet"
          aria-disabled={changed.length === 0}
          onClick={() => changed.length > 0 && dispatch({ type: 'labSet', settings: { assumed: {} } })}
        >
          {m.labAboutResetAll()}
        </button>
        <span role="status">
          {changed.length === 0 ? m.labAboutAsPublished() : m.labAboutChanged({ n: changed.length, of: all.length })}
        </span>
      </p>
    </section>
  )
}
