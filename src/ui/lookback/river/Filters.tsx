/** What the reader wants to see of the river: whose thoughts, only what nobody intended, only what led to one outcome. Drawn by StepWhat. */
import { useId } from 'preact/hooks'
import type { Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { nameOf } from '../../play/amounts.ts'
import { EVERYTHING, type Journey, type JourneyFilter } from '../journey.ts'

interface Props {
  scenario: Scenario
  journey: Journey
  filter: JourneyFilter
  onFilter: (filter: JourneyFilter) => void
}

export function Filters({ scenario, journey, filter, onFilter }: Props) {
  const id = useId()
  const outcomes = journey.days.flatMap((day) => day.outcomes).filter((one) => !filter.unintended || one.outcome.unintended)
  const part = filter.without.length > 0 || filter.unintended || filter.outcome !== null
  const show = (who: string, on: boolean) =>
    onFilter({ ...filter, without: on ? filter.without.filter((one) => one !== who) : [...filter.without, who] })
  return (
    <details class="river-filters">
      <summary>
        {m.riverFilter()} <small>{part ? m.riverFilterOn() : m.riverAll()}</small>
      </summary>
      <div class="panel">
        {journey.thinkers.length > 0 && (
          <fieldset>
            <legend>{m.riverThoughtsOf()}</legend>
            <span class="picks">
              {journey.thinkers.map(({ who }) => (
                <label key={who}>
                  <input
                    type="checkbox"
                    checked={!filter.without.includes(who)}
                    onChange={(event) => show(who, event.currentTarget.checked)}
                  />
                  <span>{nameOf(scenario, who)}</span>
                </label>
              ))}
            </span>
          </fieldset>
        )}
        {outcomes.length > 0 && (
          <p class="field">
            <label for={id}>{m.riverCausesOf()}</label>
            <select
              id={id}
              lang={storyLang()}
              value={filter.outcome ?? ''}
              onChange={({ currentTarget: { value } }) => onFilter({ ...filter, outcome: value === '' ? null : Number(value) })}
            >
              <option value="">{m.riverAll()}</option>
              {outcomes.map((one) => (
                <option key={one.index} value={one.index}>
                  {one.outcome.title}
                </option>
              ))}
            </select>
          </p>
        )}
        <p class="picks">
          <label>
            <input
              type="checkbox"
              checked={filter.unintended}
              onChange={(event) => onFilter({ ...filter, unintended: event.currentTarget.checked, outcome: null })}
            />
            <span>{m.riverUnintended()}</span>
          </label>
          {part && (
            <button type="button" class="plain" onClick={() => onFilter(EVERYTHING)}>
              {m.riverEverything()}
            </button>
          )}
        </p>
      </div>
    </details>
  )
}
