/** The five parts of trying rules in one table: minutes and what to ask. Minutes come from the same list as the timer. Drawn in the guide. */
import { POLICY } from '../../../engine/session/steps.ts'
import { Table } from './Table.tsx'

/** By part, from 1. */
const WHAT: readonly [name: string, ask: string][] = [
  ['Cliënt zijn', 'Wat kostte hier moeite?'],
  ['Eén regel om', 'Wat verandert er dan, en voor wie?'],
  ['Hem weer zien', 'Wat had je niet verwacht? Laat voorlezen.'],
  ['Naar velen', 'Wie gaat vooruit, wie achteruit?'],
  ['Praat erover', 'Wat zoeken we uit, en wie doet dat?'],
]

export function Parts() {
  return (
    <Table heads={['Deel', 'Min.', 'Vraag']} class="parts">
      {POLICY.map(({ n, minutes }) => [
        <>
          <b>{n}</b> {WHAT[n - 1]?.[0]}
        </>,
        minutes,
        WHAT[n - 1]?.[1],
      ])}
    </Table>
  )
}
