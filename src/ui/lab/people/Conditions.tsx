/** The six conditions as the gate closes behind somebody, and as the story ends, in both worlds. Drawn by Results. */
import { m } from '../../../i18n/words.ts'
import type { ConditionResult } from '../../../lab/types.ts'
import { Chart } from '../../kit/charts/Chart.tsx'
import { Stacked, type StackedRow, stackedTable } from '../../kit/charts/Stacked.tsx'
import { conditionWord, meterName } from '../../play/amounts.ts'
import { HALF, type Shown } from './shown.ts'
import { worldsOf } from './worlds.ts'

export function Conditions({ shown }: { shown: Shown }) {
  const { summary, name, source, same } = shown
  const parts = [
    { at: 'gate', title: m.labManyGate(), lead: m.labManyGateLead() },
    { at: 'end', title: m.labManyEnd(), lead: m.labManyEndLead() },
  ] as const
  return (
    <section class="people-two">
      {parts.map(({ at, title, lead }) => {
        const rows = rowsOf(summary.conditions, at, same)
        return (
          <div class="panel">
            <Chart
              level={2}
              title={title}
              lead={lead}
              name={`${name}-${at === 'gate' ? 'poort' : 'einde'}`}
              table={stackedTable(rows, m.labManyCondition())}
              size={[HALF, 560]}
              source={source}
            >
              <Stacked rows={rows} />
            </Chart>
          </div>
        )
      })}
    </section>
  )
}

/** Two rows for each condition: today's above yours. */
function rowsOf(conditions: readonly ConditionResult[], at: 'gate' | 'end', same: boolean): StackedRow[] {
  return conditions.flatMap((one) =>
    worldsOf(same).map(({ world, label }) => ({
      id: `${one.meter}-${world}`,
      group: meterName(one.meter),
      label,
      world,
      parts: one[at][world].map((share, value) => ({ id: String(value), label: conditionWord(value), share })),
    })),
  )
}
