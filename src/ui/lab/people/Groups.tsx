/** Who gains and who loses, by how a life began; the reader says what better means. Drawn by Results. */
import { m } from '../../../i18n/words.ts'
import type { GroupResult, Measure } from '../../../lab/types.ts'
import { Chart } from '../../kit/charts/Chart.tsx'
import { type SideRow, Sides, sidesTable } from '../../kit/charts/Sides.tsx'
import { differenceWords, factorOf, figure, type Unit, unitWord } from '../../kit/charts/say.ts'
import { type Table, tenth } from '../../kit/charts/table.ts'
import { beganWith, measureUnit, measureWord } from './names.ts'
import { type Shown, WIDE } from './shown.ts'

interface Props {
  shown: Shown
  measure: Measure
  onMeasure: (measure: Measure) => void
}

export function Groups({ shown, measure, onMeasure }: Props) {
  const { summary, scenario, name, source, same } = shown
  const groups = (summary.groups[measure] ?? []).filter((group) => group.lives > 0)
  const [all] = groups
  if (same || !all) return null
  const rows = groups.map(({ situation, lives, better, worse }): SideRow => {
    const label = situation === null ? m.labManyEverybody() : beganWith(scenario, situation)
    return { id: situation ?? 'all', label: m.labManyGroup({ label, lives: figure(lives) }), better, worse }
  })
  return (
    <section class="panel" aria-labelledby="people-groups">
      <h2 id="people-groups">{m.labManyGroups()}</h2>
      <Measures shown={shown} measure={measure} onMeasure={onMeasure} />
      <Chart
        title={m.labManyGroupsBy({ measure: measureWord(measure, scenario) })}
        lead={m.labManyGroupsLead({ difference: differenceWords(all.difference, measureUnit(measure)) })}
        name={`${name}-wie-${measure.replace('days:b_', 'dagen-')}`}
        table={tableOf(rows, groups, measureUnit(measure))}
        size={[WIDE, 560]}
        source={source}
      >
        <Sides rows={rows} />
      </Chart>
    </section>
  )
}

function Measures({ shown: { summary, scenario }, measure, onMeasure }: Props) {
  const measures = Object.keys(summary.groups) as Measure[]
  return (
    <fieldset class="people-measures">
      <legend>{m.labManyMeasures()}</legend>
      {measures.map((one) => (
        <label>
          <input type="radio" name="people-measure" checked={one === measure} onChange={() => onMeasure(one)} />
          <span>{measureWord(one, scenario)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** With the mean difference behind the shares. */
function tableOf(rows: readonly SideRow[], groups: readonly GroupResult[], unit: Unit): Table {
  const cell = (value: number) => tenth(value * factorOf(unit))
  const { head, rows: lines } = sidesTable(rows, m.labManyBegan())
  return {
    head: [...head, m.chartMean({ unit: unitWord(unit) }), m.chartLow(), m.chartHigh()],
    rows: lines.map((line, n) => {
      const difference = groups[n]?.difference
      return difference ? [...line, cell(difference.mean), cell(difference.low), cell(difference.high)] : line
    }),
  }
}
