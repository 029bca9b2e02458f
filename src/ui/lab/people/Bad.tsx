/** The ten bad outcomes that happen most, and what the story names as their causes. Drawn by Results. */
import { useMemo } from 'preact/hooks'
import type { Id } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { optionTexts } from '../../../lab/options.ts'
import type { BadResult } from '../../../lab/types.ts'
import { Chart } from '../../kit/charts/Chart.tsx'
import { type PairRow, Pairs, pairsTable } from '../../kit/charts/Pairs.tsx'
import { figure, shareWords } from '../../kit/charts/say.ts'
import type { Table } from '../../kit/charts/table.ts'
import { causeKind, causeWords } from './names.ts'
import { type Shown, WIDE } from './shown.ts'
import { useSettled } from './useSettled.ts'

/** As many causes as one takes in; the table has them all. */
const MOST = 4

export function Bad({ shown }: { shown: Shown }) {
  const { summary, scenario, name, source, running, key, same } = shown
  const options = useMemo(() => optionTexts(scenario.ink), [scenario])
  const order = useSettled(
    summary.bad.map((one) => one.id),
    running,
    key,
  )
  const found = order.flatMap((id) => summary.bad.find((one) => one.id === id) ?? [])
  if (found.length === 0) return null
  const title = (id: Id) => scenario.outcomes[id]?.title ?? id
  const rows: PairRow[] = found.map(({ id, today, yours }) => ({
    id,
    label: title(id),
    today,
    yours,
    words: same
      ? m.labManyTodayRow({ title: title(id), today: shareWords(today) })
      : m.labManyBadRow({ title: title(id), today: shareWords(today), yours: shareWords(yours) }),
  }))
  return (
    <section class="panel">
      <Chart
        level={2}
        title={m.labManyBad()}
        lead={m.labManyBadLead()}
        name={`${name}-mis`}
        table={withCauses(pairsTable(rows, m.labManyOutcome(), same), found, (cause) =>
          causeWords(scenario, options, cause.kind, cause.id),
        )}
        size={[WIDE, 480]}
        source={source}
      >
        <Pairs rows={rows} same={same} />
      </Chart>
      <details class="people-causes">
        <summary>{m.labManyCauses()}</summary>
        <ol>
          {found.map((one) => (
            <li>
              <h3 lang={storyLang()}>{title(one.id)}</h3>
              <ul>
                {one.causes.slice(0, MOST).map((cause) => (
                  <li>
                    <b>{causeKind(cause.kind)}</b> <span lang={storyLang()}>{causeWords(scenario, options, cause.kind, cause.id)}</span>{' '}
                    <small>{timesOf(cause.lives, one, same)}</small>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}

/** In how many of those lives it was a cause. */
function timesOf(lives: BadResult['causes'][number]['lives'], { today, yours }: BadResult, same: boolean): string {
  const of = (n: number, all: number) => (all === 0 ? figure(0) : figure((n / all) * 100))
  if (same) return m.labManyCauseToday({ today: of(lives.today, today.n) })
  return m.labManyCauseTimes({ today: of(lives.today, today.n), yours: of(lives.yours, yours.n) })
}

function withCauses({ head, rows }: Table, found: readonly BadResult[], words: (cause: BadResult['causes'][number]) => string): Table {
  return {
    head: [...head, m.labManyCauseHead()],
    rows: rows.map((row, n) => [...row, (found[n]?.causes ?? []).map((one) => `${causeKind(one.kind)}: ${words(one)}`).join(' / ')]),
  }
}
