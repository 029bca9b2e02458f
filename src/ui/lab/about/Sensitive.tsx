/** Which assumption moves the answer most: asked with a click, drawn as a tornado, told in a sentence. Drawn by About. */
import type { Scenario } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'
import type { Measure } from '../../../lab/types.ts'
import { useHands } from '../../../store/actions.ts'
import type { LabState } from '../../../store/lab.ts'
import { Chart } from '../../kit/charts/Chart.tsx'
import { Go } from '../../kit/Go.tsx'
import { questionOf } from '../people/Ask.tsx'
import { measureUnit, measureWord } from '../people/names.ts'
import { MeasurePick } from './MeasurePick.tsx'
import { Tornado, tornadoRows, tornadoTable } from './Tornado.tsx'
import { weighedWords } from './weighed.ts'

interface Props {
  scenario: Scenario
  lab: LabState
  measure: Measure
  onPick: (measure: Measure) => void
}

export function Sensitive({ scenario, lab, measure, onPick }: Props) {
  const { dispatch } = useHands()
  const { sensitivity, settings } = lab
  const runs = sensitivity !== null && sensitivity.result === null
  const found = sensitivity?.result ?? null
  const rows = found ? tornadoRows(scenario, found) : []
  return (
    <section class="panel about-sensitive" aria-labelledby="about-sensitive">
      <h2 id="about-sensitive">{m.labAboutSensitive()}</h2>
      {settings.turned.length === 0 ? (
        <p>
          {m.labAboutNoRule()} <Go place={{ screen: 'lab', scenario: scenario.id, part: 'cards' }}>{m.labSessionGo2()}</Go>
        </p>
      ) : (
        <>
          <p>{m.labAboutSensitiveText()}</p>
          <MeasurePick scenario={scenario} result={lab.result} measure={measure} onPick={onPick} id="sensitive-measure" />
          <div class="about-run">
            <button
              type="button"
              class={found?.measure === measure ? 'button quiet' : 'button'}
              aria-disabled={runs}
              onClick={() => !runs && dispatch({ type: 'labSensitivity', measure })}
            >
              {m.labAboutWeigh()}
            </button>
            {runs && <progress max={sensitivity.of} value={sensitivity.done} aria-label={m.labAboutProgress()} />}
            <p role="status">{runs ? m.labAboutWeighing() : ''}</p>
          </div>
          {found && (
            <>
              <p class="about-said">{weighedWords(scenario, found)}</p>
              <Chart
                title={m.labAboutTornado({ measure: measureWord(found.measure, scenario) })}
                lead={questionOf(scenario, settings.turned)}
                name={m.labAboutFileSensitive()}
                table={tornadoTable(rows, measureUnit(found.measure))}
                size={[900, 420]}
              >
                <Tornado rows={rows} base={found.base} unit={measureUnit(found.measure)} />
              </Chart>
            </>
          )}
        </>
      )}
    </section>
  )
}
