/** The figures of a picture as a table. Shown by Chart in the place of its drawing. */
import { figure } from './say.ts'
import type { Table } from './table.ts'

export function ChartTable({ table, title }: { table: Table; title: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="chart-table" tabIndex={0} aria-label={title}>
      <table>
        <thead>
          <tr>{table.head.map((head, n) => (n === 0 && head === '' ? <td /> : <th scope="col">{head}</th>))}</tr>
        </thead>
        <tbody>
          {table.rows.map(([first, ...cells]) => (
            <tr>
              <th scope="row">{first}</th>
              {cells.map((cell) => (
                <td>{typeof cell === 'number' ? figure(cell, 1) : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
