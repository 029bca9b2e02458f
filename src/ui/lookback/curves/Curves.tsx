/** How things stood day after day: the working alliance, the six conditions, and what stayed hidden, as small pictures of one scale with a table behind them. Drawn by step 3. */
import { useEffect, useReducer } from 'preact/hooks'
import type { MeterSpec } from '../../../engine/meters.ts'
import type { View } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { meterTitle, meterWord } from '../words.ts'
import { Curve } from './Curve.tsx'
import { type Axis, axisOf, type Series, seriesOf } from './series.ts'

const GROUPS: [MeterSpec['kind'], title: () => string][] = [
  ['alliance', m.alliance],
  ['condition', m.conditions],
  ['hidden', m.curvesHidden],
]

/** From the narrowest: a drawing of this width, in its own units, keeps its words readable on screens up to there. */
const WIDTHS: [query: string, width: number][] = [
  ['(max-width: 30em)', 250],
  ['(max-width: 60em)', 340],
]

function useWidth(): number {
  const [, again] = useReducer((n: number) => n + 1, 0)
  useEffect(() => {
    const queries = WIDTHS.map(([query]) => matchMedia(query))
    const change = () => again(undefined)
    for (const query of queries) query.addEventListener('change', change)
    return () => {
      for (const query of queries) query.removeEventListener('change', change)
    }
  }, [])
  return WIDTHS.find(([query]) => matchMedia(query).matches)?.[1] ?? 500
}

export function Curves({ view }: { view: View }) {
  const all = seriesOf(view)
  if (all.length === 0) return null
  const axis = axisOf(view)
  return (
    <section aria-labelledby="curves">
      <h2 id="curves">{m.curvesTitle()}</h2>
      <p class="panel aside">{m.curvesText()}</p>
      {GROUPS.map(([kind, title]) => {
        const group = all.filter((series) => series.kind === kind)
        return group.length > 0 && <Group kind={kind} title={title()} group={group} axis={axis} view={view} />
      })}
    </section>
  )
}

interface GroupProps {
  kind: MeterSpec['kind']
  title: string
  group: Series[]
  axis: Axis
  view: View
}

function Group({ kind, title, group, axis, view }: GroupProps) {
  const width = useWidth()
  return (
    <div class="panel curves">
      <h3>{title}</h3>
      {kind === 'hidden' && <p class="hint">{m.curvesHiddenText()}</p>}
      <div class="curve-grid-of">
        {group.map((series) => (
          <Curve series={series} axis={axis} ended={view.ending !== null} width={kind === 'condition' ? Math.min(width, 340) : width} />
        ))}
      </div>
      <details>
        <summary>{m.curvesTable()}</summary>
        <Table title={title} group={group} axis={axis} />
      </details>
    </div>
  )
}

/** By day, as each day ended. */
function Table({ title, group, axis }: { title: string; group: Series[]; axis: Axis }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="table" tabIndex={0} aria-label={title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.ledgerDay()}</th>
            {group.map((series) => (
              <th scope="col">{meterTitle(series.name)}</th>
            ))}
            <th scope="col">{m.curvesDecisions()}</th>
          </tr>
        </thead>
        <tbody>
          {axis.days.map(({ day, at }, n) => {
            const end = axis.days[n + 1]?.at ?? axis.length
            return (
              <tr>
                <th scope="row">{day}</th>
                {group.map((series) => (
                  <td>{valueIn(series, end - 1)}</td>
                ))}
                <td lang={storyLang()}>
                  {axis.decisions
                    .filter((one) => one.at > at && one.at <= end)
                    .map((one) => one.taken.text)
                    .join(' · ')}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function valueIn(series: Series, moment: number): string {
  const value = series.values[moment - series.from]
  if (value === undefined) return '–'
  return series.kind === 'condition' ? meterWord(series, value) : `${meterWord(series, value)} (${value})`
}
