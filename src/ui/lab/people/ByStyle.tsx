/** Whether it matters who works here: the main difference for each style. Drawn by Results. */
import { m } from '../../../i18n/words.ts'
import type { LabResult, Measure } from '../../../lab/types.ts'
import { Chart } from '../../kit/charts/Chart.tsx'
import { differenceWords } from '../../kit/charts/say.ts'
import { type WhiskerRow, Whiskers, whiskersTable } from '../../kit/charts/Whiskers.tsx'
import { measureUnit, measureWord, styleDoes, styleName } from './names.ts'
import { type Shown, WIDE } from './shown.ts'

interface Props {
  shown: Shown
  result: LabResult
  measure: Measure
}

export function ByStyle({ shown: { scenario, name, source, same }, result, measure }: Props) {
  if (same) return null
  const unit = measureUnit(measure)
  const rows: WhiskerRow[] = result.settings.styles.flatMap((style) => {
    const difference = result.byStyle[style]?.groups[measure]?.[0]?.difference
    if (!difference) return []
    const label = styleName(style)
    return [{ id: style, label, ...difference, words: m.labManyRow({ label, difference: differenceWords(difference, unit) }) }]
  })
  return (
    <section class="panel">
      <Chart
        level={2}
        title={m.labManyByStyle()}
        lead={m.labManyByStyleLead({ measure: measureWord(measure, scenario) })}
        name={`${name}-wie-werkt`}
        table={whiskersTable(rows, unit, m.labManyStyle())}
        size={[WIDE, 320]}
        source={source}
      >
        <Whiskers rows={rows} unit={unit} />
      </Chart>
      <details>
        <summary>{m.labManyStylesWhat()}</summary>
        <dl class="people-endings">
          {result.settings.styles.map((style) => (
            <div>
              <dt>{styleName(style)}</dt>
              <dd>{styleDoes(style)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
