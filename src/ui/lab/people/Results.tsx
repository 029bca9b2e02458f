/** Everything a run says, in the order of the questions somebody has: first in words, then in pictures, then in twenty lives. Drawn by People. */
import { useState } from 'preact/hooks'
import type { Scenario } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'
import type { LabResult, Measure, WorkStyle } from '../../../lab/types.ts'
import { useHands } from '../../../store/actions.ts'
import type { LabState } from '../../../store/lab.ts'
import { figure } from '../../kit/charts/say.ts'
import { Bad } from './Bad.tsx'
import { ByStyle } from './ByStyle.tsx'
import { Changed } from './Changed.tsx'
import { Conditions } from './Conditions.tsx'
import { Days } from './Days.tsx'
import { Endings } from './Endings.tsx'
import { Groups } from './Groups.tsx'
import { styleName } from './names.ts'
import { Outcomes } from './Outcomes.tsx'
import { Resting } from './Resting.tsx'
import type { Shown } from './shown.ts'
import { Twenty } from './Twenty.tsx'

interface Props {
  scenario: Scenario
  lab: LabState
  result: LabResult
}

export function Results({ scenario, lab, result }: Props) {
  const [style, choose] = useState<WorkStyle | null>(null)
  const [measure, weigh] = useState<Measure>('bad')
  const { settings } = result
  const summary = (style && result.byStyle[style]) || result.all
  const shown: Shown = {
    scenario,
    summary,
    running: lab.state === 'running',
    same: settings.turned.length === 0,
    key: `${settings.turned.join('-')}-${settings.chair}-${settings.seed}-${style ?? ''}`,
    name: ['regels', settings.scenario, ...settings.turned, ...(style ? [style] : [])].join('-'),
    source: sourceOf(scenario, result, style),
  }
  const parts = [
    <Conditions shown={shown} />,
    <Days shown={shown} />,
    <Outcomes shown={shown} />,
    <Endings shown={shown} />,
    <Groups shown={shown} measure={measure} onMeasure={weigh} />,
    settings.styles.length > 1 && <ByStyle shown={shown} result={result} measure={measure} />,
    <Bad shown={shown} />,
    <Twenty scenario={scenario} result={result} />,
  ]
  return (
    <>
      <section class="people-head" aria-labelledby="people-changed">
        <div class="panel people-changed">
          <h2 id="people-changed">{shown.same ? m.labManyChangedNone() : m.labManyChanged()}</h2>
          <Changed shown={shown} />
          <CopyLink />
        </div>
      </section>
      {settings.styles.length > 1 && (
        <label class="people-whose">
          <span>{m.labManyWhose()}</span>
          <select value={style ?? ''} onChange={(event) => choose((event.currentTarget.value || null) as WorkStyle | null)}>
            <option value="" selected={style === null}>
              {m.labManyEverybody()}
            </option>
            {settings.styles.map((one) => (
              <option value={one} selected={one === style}>
                {styleName(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      {parts.map((part) => (
        <Resting running={shown.running}>{part}</Resting>
      ))}
    </>
  )
}

/** Under a saved picture: of whom it is. */
function sourceOf(scenario: Scenario, { settings, done }: LabResult, style: WorkStyle | null): string {
  const chair = scenario.chairs.find((one) => one.id === settings.chair)?.title ?? settings.chair
  const words = { story: scenario.title, chair, lives: figure(done), seed: settings.seed }
  return style ? m.labManySourceStyle({ ...words, style: styleName(style) }) : m.labManySource(words)
}

function CopyLink() {
  const { dispatch, labLink } = useHands()
  return (
    <p class="people-link">
      <button type="button" class="button quiet" onClick={() => dispatch({ type: 'copyText', text: labLink('people') })}>
        {m.labManyCopy()}
      </button>
      <small>{m.labManyCopyText()}</small>
    </p>
  )
}
