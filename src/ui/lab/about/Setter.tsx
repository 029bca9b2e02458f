/** One assumption with its source, a slider and a number, and the way back to how it was published. Drawn by Assumptions. */
import { useState } from 'preact/hooks'
import type { Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import type { Assumption } from '../../../lab/types.ts'
import { sourceWords } from '../../play/sources.ts'
import { assumptionName, assumptionText, assumptionValue } from './names.ts'

interface Props {
  assumption: Assumption
  published: number
  scenario: Scenario
  onSet: (value: number) => void
}

export function Setter({ assumption, published, scenario, onSet }: Props) {
  const { id, value, min, max, step, unit, source } = assumption
  // While it is dragged it is only shown; the answer is asked when it comes to rest.
  const [dragged, drag] = useState<number | null>(null)
  const now = dragged ?? value
  const changed = now !== published
  // Shares are set in hundreds, as they are said.
  const factor = unit === 'share' ? 100 : 1
  const shown = (one: number) => Number((one * factor).toFixed(2))
  const read = (text: string): number | null => {
    const typed = Number(text.replace(',', '.')) / factor
    return text.trim() === '' || !Number.isFinite(typed) ? null : Math.min(max, Math.max(min, Number(typed.toFixed(3))))
  }
  const rest = (input: HTMLInputElement) => {
    const typed = read(input.value)
    drag(null)
    if (typed === null) input.value = String(shown(value))
    else onSet(typed)
  }
  const name = assumptionName(scenario, id)
  const limits = { min: shown(min), max: shown(max), step: shown(step) }
  return (
    <li class={changed ? 'setter changed' : 'setter'}>
      <h4 id={`set-${id}`} lang={assumption.option ? storyLang() : undefined}>
        {name}
      </h4>
      <div class="setter-set">
        <input
          type="range"
          {...limits}
          value={shown(now)}
          aria-labelledby={`set-${id}`}
          aria-valuetext={assumptionValue(assumption, now)}
          aria-describedby={`from-${id}`}
          onInput={(event) => drag(read(event.currentTarget.value))}
          onChange={(event) => rest(event.currentTarget)}
        />
        <label class="setter-number">
          <span class="sr">{m.labAboutNumber({ name })}</span>
          <input type="number" inputMode="decimal" {...limits} value={shown(now)} onChange={(event) => rest(event.currentTarget)} />
          <span aria-hidden="true">{unit === 'share' ? m.chartOf100() : ''}</span>
        </label>
        <output>{assumptionValue(assumption, now)}</output>
      </div>
      <p class="setter-from" id={`from-${id}`}>
        <span lang={assumption.text ? storyLang() : undefined}>{assumptionText(assumption)}</span>{' '}
        {source === null ? (
          <b class="assumed">{m.labAboutAssumed()}</b>
        ) : (
          <small>{m.labAboutSource({ source: sourceWords(source, scenario.sources) })}</small>
        )}
      </p>
      <p class="setter-back">
        {changed ? (
          <>
            <span>{m.labAboutWas({ value: assumptionValue(assumption, published) })}</span>{' '}
            <button type="button" class="plain" onClick={() => onSet(published)}>
              {m.labAboutReset()} <span class="sr">{name}</span>
            </button>
          </>
        ) : (
          <span>{source === null ? m.labAboutAsBegun() : m.labAboutAsCounted()}</span>
        )}
      </p>
    </li>
  )
}
