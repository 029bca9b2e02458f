/** What happens more often under your rules, and what less: outcomes by how much they differ. Drawn by Results. */
import { useState } from 'preact/hooks'
import { m } from '../../../i18n/words.ts'
import type { OutcomeResult } from '../../../lab/types.ts'
import { Chart } from '../../kit/charts/Chart.tsx'
import { clear, differenceWords, shareWords } from '../../kit/charts/say.ts'
import { type WhiskerRow, Whiskers, whiskersTable } from '../../kit/charts/Whiskers.tsx'
import { type Shown, WIDE } from './shown.ts'
import { useSettled } from './useSettled.ts'

/** As many as a reader takes in at once. */
const MOST = 12

export function Outcomes({ shown }: { shown: Shown }) {
  const { summary, scenario, name, source, same, running, key } = shown
  const [all, showAll] = useState(false)
  const order = useSettled(sorted(summary.outcomes), running, key)
  if (same) return null
  const rows = (ids: readonly string[]): WhiskerRow[] =>
    ids.flatMap((id) => {
      const one = summary.outcomes.find((outcome) => outcome.id === id)
      return one ? [rowOf(one, scenario.outcomes[id]?.title ?? id)] : []
    })
  const ids = all ? order : order.slice(0, MOST)
  const hidden = order.length - MOST
  const unseen = summary.outcomes.filter((one) => !clear(one.difference)).length
  return (
    <section class="panel">
      <Chart
        level={2}
        title={m.labManyOutcomes()}
        lead={m.labManyOutcomesLead({ unseen })}
        name={`${name}-gevolgen`}
        table={whiskersTable(rows(order), 'share', m.labManyOutcome())}
        size={[WIDE, 560]}
        source={source}
      >
        <Whiskers rows={rows(ids)} unit="share" />
      </Chart>
      {hidden > 0 && (
        <button type="button" class="plain" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? m.labManyFewer() : m.labManyAll({ n: hidden })}
        </button>
      )}
    </section>
  )
}

/** What fell most stands first, what rose most last but before what cannot be told apart: those that count together, largest first. */
function sorted(outcomes: readonly OutcomeResult[]): string[] {
  const size = ({ difference }: OutcomeResult) => Math.abs(difference.mean)
  return outcomes
    .filter((one) => one.gained + one.lost > 0)
    .toSorted((a, b) => Number(clear(b.difference)) - Number(clear(a.difference)) || size(b) - size(a))
    .map((one) => one.id)
}

function rowOf(one: OutcomeResult, label: string): WhiskerRow {
  const words = m.labManyOutcomeRow({
    title: one.bad ? m.chartBad({ title: label }) : label,
    difference: differenceWords(one.difference, 'share'),
    today: shareWords(one.today),
    yours: shareWords(one.yours),
  })
  return { id: one.id, label, words, bad: one.bad, ...one.difference }
}
