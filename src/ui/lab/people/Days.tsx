/** How many of the first days outside somebody has no income, or no place to sleep: how it spreads, and what the rules change. Drawn by Results. */
import { m } from '../../../i18n/words.ts'
import { Chart } from '../../kit/charts/Chart.tsx'
import { Spreads, spreadsTable } from '../../kit/charts/Spreads.tsx'
import { differenceWords } from '../../kit/charts/say.ts'
import { type WhiskerRow, Whiskers, whiskersTable } from '../../kit/charts/Whiskers.tsx'
import { withoutOf } from './names.ts'
import { HALF, type Shown, WIDE } from './shown.ts'
import { worldsOf } from './worlds.ts'

export function Days({ shown }: { shown: Shown }) {
  const { summary, scenario, name, source, same } = shown
  const max = scenario.lab?.days ?? 0
  if (summary.days.length === 0 || max === 0) return null
  const rows: WhiskerRow[] = summary.days.map(({ meter, difference }) => {
    const label = m.labManyDaysOf({ without: withoutOf(scenario, meter) })
    return { id: meter, label, ...difference, words: m.labManyRow({ label, difference: differenceWords(difference, 'days') }) }
  })
  return (
    <section class="people-days">
      <div class="people-two">
        {summary.days.map(({ meter, open }) => {
          const spreads = worldsOf(same).map(({ world, label }) => ({ id: world, label, world, spread: open[world] }))
          return (
            <div class="panel">
              <Chart
                level={2}
                title={m.labManyDays({ without: withoutOf(scenario, meter) })}
                lead={m.labManyDaysLead({ days: max })}
                name={`${name}-dagen-${meter.replace('b_', '')}`}
                table={spreadsTable(spreads, max)}
                size={[HALF, 320]}
                source={source}
              >
                <Spreads rows={spreads} max={max} />
              </Chart>
            </div>
          )
        })}
      </div>
      {!same && (
        <div class="panel">
          <Chart
            level={3}
            title={m.labManyDaysChange()}
            name={`${name}-dagen-verschil`}
            table={whiskersTable(rows, 'days')}
            size={[WIDE, 160]}
            source={source}
          >
            <Whiskers rows={rows} unit="days" />
          </Chart>
        </div>
      )}
    </section>
  )
}
