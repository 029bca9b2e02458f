/** How the story ends, in both worlds. Drawn by Results. */
import { m } from '../../../i18n/words.ts'
import { Chart } from '../../kit/charts/Chart.tsx'
import { type PairRow, Pairs, pairsTable } from '../../kit/charts/Pairs.tsx'
import { differenceWords, shareWords } from '../../kit/charts/say.ts'
import { type Shown, WIDE } from './shown.ts'

export function Endings({ shown: { summary, scenario, name, source, same } }: { shown: Shown }) {
  if (summary.endings.length === 0) return null
  const rows: PairRow[] = summary.endings.map(({ id, today, yours, difference }) => {
    const label = scenario.endings[id]?.title ?? id
    if (same) return { id, label, today, yours, words: m.labManyTodayRow({ title: label, today: shareWords(today) }) }
    const words = { title: label, today: shareWords(today), yours: shareWords(yours), difference: differenceWords(difference, 'share') }
    return { id, label, today, yours, words: m.labManyOutcomeRow(words) }
  })
  return (
    <section class="panel">
      <Chart
        level={2}
        title={m.labManyEndings()}
        lead={m.labManyEndingsLead()}
        name={`${name}-eindes`}
        table={pairsTable(rows, m.labManyEnding(), same)}
        size={[WIDE, 320]}
        source={source}
      >
        <Pairs rows={rows} same={same} />
      </Chart>
      <details>
        <summary>{m.labManyEndingsWhat()}</summary>
        <dl class="people-endings">
          {summary.endings.map(({ id }) => (
            <div>
              <dt>{scenario.endings[id]?.title}</dt>
              <dd>{scenario.endings[id]?.text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
