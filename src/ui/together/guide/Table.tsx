/** A table whose rows become short lists where there is no room for columns. Drawn in the guide. */
import type { ComponentChildren } from 'preact'

interface Props {
  heads: readonly string[]
  /** The first cell of a row is its head. */
  children: readonly ComponentChildren[][]
  class?: string
}

/** Said aloud, because a row that is drawn as a block would lose them. */
const ROLE = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  head: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

export function Table({ heads, children, class: look }: Props) {
  return (
    <table {...ROLE.table} class={look}>
      <thead {...ROLE.group}>
        <tr {...ROLE.row}>
          {heads.map((head) => (
            <th {...ROLE.column} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.group}>
        {children.map(([first, ...rest]) => (
          <tr {...ROLE.row}>
            <th {...ROLE.head} scope="row">
              {first}
            </th>
            {rest.map((cell, n) => (
              <td {...ROLE.cell} data-head={heads[n + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
