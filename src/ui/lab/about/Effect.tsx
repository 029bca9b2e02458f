/** What a changed assumption does to the answer: as it was beside as it is now, each with its uncertainty. Drawn by About. */
import type { Scenario } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'
import type { Difference, LabResult, Measure } from '../../../lab/types.ts'
import { useHands } from '../../../store/actions.ts'
import type { LabState } from '../../../store/lab.ts'
import { Chart } from '../../kit/charts/Chart.tsx'
import { clear, differenceWords, figure } from '../../kit/charts/say.ts'
import { Whiskers, whiskersTable } from '../../kit/charts/Whiskers.tsx'
import { Go } from '../../kit/Go.tsx'
import { questionOf } from '../people/Ask.tsx'
import { measureUnit, measureWord } from '../people/names.ts'
import { MeasurePick } from './MeasurePick.tsx'

interface Props {
  scenario: Scenario
  lab: LabState
  measure: Measure
  onPick: (measure: Measure) => void
}

export function Effect({ scenario, lab, measure, onPick }: Props) {
  const { result, before, settings } = lab
  return (
    <section class="panel about-effect" aria-labelledby="about-effect">
      <h2 id="about-effect">{m.labAboutEffect()}</h2>
      {settings.turned.length === 0 ? (
        <p>
          {m.labAboutNoRule()} <Go place={{ screen: 'lab', scenario: scenario.id, part: 'cards' }}>{m.labSessionGo2()}</Go>
        </p>
      ) : (
        <>
          <p>{m.labAboutEffectText()}</p>
          <MeasurePick scenario={scenario} result={result ?? before} measure={measure} onPick={onPick} id="effect-measure" />
          <Run lab={lab} />
          <Beside scenario={scenario} lab={lab} measure={measure} />
        </>
      )}
    </section>
  )
}

/** Runs, or runs again. */
function Run({ lab }: { lab: LabState }) {
  const { dispatch } = useHands()
  const { state, result, before, settings } = lab
  const done = result?.done ?? 0
  const runs = state === 'running'
  const fresh = state === 'done' && result !== null
  return (
    <div class="about-run">
      <button
        type="button"
        class={fresh ? 'button quiet' : 'button'}
        onClick={() => dispatch({ type: runs ? 'labStop' : state === 'stopped' ? 'labGoOn' : 'labRun' })}
      >
        {runs ? m.labAboutStop() : state === 'stopped' ? m.labAboutGoOn() : before && !result ? m.labAboutRunAgain() : m.labAboutRun()}
      </button>
      {runs && <progress max={settings.lives} value={done} aria-label={m.labAboutProgress()} />}
      <p role="status">{runs ? m.labAboutRuns({ lives: figure(settings.lives) }) : fresh ? m.labAboutRan({ lives: figure(done) }) : ''}</p>
    </div>
  )
}

function Beside({ scenario, lab, measure }: Omit<Props, 'onPick'>) {
  const { result, before, settings } = lab
  const unit = measureUnit(measure)
  const row = (id: string, label: string, from: LabResult | null) => {
    const difference = from && from.done > 0 ? answerOf(from, measure) : null
    return difference ? [{ id, label, ...difference, words: `${label}: ${differenceWords(difference, unit)}` }] : []
  }
  const changed = Object.keys(settings.assumed).length > 0
  const rows = [
    ...row('before', Object.keys(before?.settings.assumed ?? {}).length > 0 ? m.labAboutEarlier() : m.labAboutPublished(), before),
    ...row('now', changed ? m.labAboutYours() : m.labAboutPublished(), result),
  ]
  if (rows.length === 0) return null
  const [first, second] = rows
  return (
    <>
      <Chart
        title={m.labAboutAnswer({ measure: measureWord(measure, scenario) })}
        lead={questionOf(scenario, settings.turned)}
        name={m.labAboutFileEffect()}
        table={whiskersTable(rows, unit, m.labAboutAssumptionHead())}
        size={[900, 160]}
      >
        <Whiskers rows={rows} unit={unit} />
      </Chart>
      <p class="about-said" role="status">
        {first && second ? apart(first, second) : before && !result ? m.labAboutWaits() : ''}
      </p>
    </>
  )
}

function answerOf(result: LabResult, measure: Measure): Difference | null {
  return result.all.groups[measure]?.[0]?.difference ?? null
}

/** Whether the two answers lie apart, and whether what can be said has changed. */
function apart(first: Difference, second: Difference): string {
  if (first.low > second.high || first.high < second.low) {
    return Math.sign(first.mean) === Math.sign(second.mean) ? m.labAboutApart() : m.labAboutApartTurned()
  }
  return clear(first) === clear(second) ? m.labAboutClose() : m.labAboutCloseSeen()
}
