/** The ledger: what happened, beside what the reader chose and what was not the reader's choice; a table on a wide screen, cards on a narrow one. Drawn by step 3. */
import { useState } from 'preact/hooks'
import type { Scenario, View } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { nameOf } from '../play/amounts.ts'
import { Because } from './Because.tsx'
import { type Column, type Row, rowsOf, sortRows } from './ledger.ts'

const HEADS: [Column | null, title: () => string][] = [
  ['day', m.ledgerDay],
  [null, m.ledgerWhat],
  ['meant', m.ledgerMeant],
  ['mine', m.ledgerMine],
  ['rest', m.ledgerRest],
]

/** Said aloud, because the cards of a narrow screen would take these roles from the table. */
const ROLE = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  cell: { role: 'cell' },
} as const

export function Ledger({ scenario, view }: { scenario: Scenario; view: View }) {
  const [sorted, sort] = useState<{ column: Column; down: boolean }>({ column: 'day', down: false })
  const rows = sortRows(rowsOf(view.outcomes), sorted.column, sorted.down)
  const title = HEADS.find(([column]) => column === sorted.column)?.[1]() ?? ''
  const by = (column: Column) => sort({ column, down: sorted.column === column && !sorted.down })
  return (
    <section aria-labelledby="ledger">
      <h2 id="ledger">{m.ledgerTitle()}</h2>
      <div class="panel book">
        <p class="hint">{m.ledgerSort()}</p>
        <table {...ROLE.table} aria-labelledby="ledger">
          <thead {...ROLE.group}>
            <tr {...ROLE.row}>
              {HEADS.map(([column, name]) => {
                const on = column === sorted.column
                const order = sorted.down ? 'descending' : 'ascending'
                return (
                  <th {...ROLE.head} scope="col" aria-sort={column === null ? undefined : on ? order : 'none'} class={column ?? 'what'}>
                    {column === null ? (
                      name()
                    ) : (
                      <button type="button" onClick={() => by(column)}>
                        {name()}
                        <i aria-hidden="true">{on ? (sorted.down ? '↓' : '↑') : '↕'}</i>
                      </button>
                    )}
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody {...ROLE.group}>
            {rows.map((row) => (
              <Entry key={`${row.outcome.id}-${row.outcome.line}`} row={row} scenario={scenario} />
            ))}
          </tbody>
        </table>
        <p class="sr" role="status">
          {m.ledgerSortedBy({ column: title })}
        </p>
      </div>
    </section>
  )
}

function Entry({ row: { outcome, mine, rest }, scenario }: { row: Row; scenario: Scenario }) {
  return (
    <tr {...ROLE.row} class={outcome.unintended ? 'unintended' : 'intended'}>
      <td {...ROLE.cell} class="day">
        <span>{m.ledgerDay()} </span>
        {outcome.day}
      </td>
      <td {...ROLE.cell} class="what" lang={storyLang()}>
        <b>{outcome.title}</b>
        <p>
          {outcome.who && outcome.who !== 'jij' && `${nameOf(scenario, outcome.who)}: `}
          {outcome.text}
        </p>
      </td>
      <td {...ROLE.cell} class="meant">
        <i class={outcome.unintended ? 'drop full' : 'drop'} /> {outcome.unintended ? m.unintended() : m.intended()}
      </td>
      <td {...ROLE.cell} class="mine">
        <Cell title={m.ledgerMine()} causes={mine} scenario={scenario} />
      </td>
      <td {...ROLE.cell} class="rest">
        <Cell title={m.ledgerRest()} causes={rest} scenario={scenario} />
      </td>
    </tr>
  )
}

function Cell({ title, causes, scenario }: { title: string; causes: Row['mine']; scenario: Scenario }) {
  return (
    <>
      <small class="in-card" aria-hidden="true">
        {title}
      </small>
      {causes.length > 0 ? <Because causes={causes} scenario={scenario} /> : <span class="none">{m.ledgerNone()}</span>}
    </>
  )
}
