/** The five parts of trying rules in one table: minutes and what to ask. Minutes come from the same list as the timer. Drawn in the guide. */
import { POLICY } from '../../../engine/session/steps.ts'
import { Table } from './Table.tsx'

/** By part, from 1. */
const WHAT: readonly [name: string, ask: string][] = [
  ['Wees de cliënt', 'Wat kostte hier moeite?'],
  ['Draai één regel om', 'Wat verandert er, voor wie?'],
  ['Kom hem opnieuw tegen', 'Wat had je niet verwacht?'],
  ['Kijk naar velen', 'Wie gaat erop achteruit?'],
  ['Praat erover', 'Wat zoeken we uit, en wie?'],
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
