/** The seven steps in one table: minutes in both lengths, what happens, who speaks. Minutes come from the same list as the timer. Drawn in the guide. */
import { STEPS } from '../../../engine/session/steps.ts'
import { Table } from './Table.tsx'

/** By number of the step, with the name it has on the screens. Source: domain.md §10 [002 §6.4, bijlage 2]. */
export const WHAT: readonly [name: string, what: string, who: string][] = [
  ['Een beetje theorie', 'Eén kaart, kort. Wat helpt ons om te kijken?', 'Wie leidt, of iemand anders.'],
  ['De casus en de vraag', 'De inbrenger toont het moment en stelt een vraag.', 'De inbrenger. De rest luistert.'],
  [
    'Vragen',
    'Ieder schrijft er hoogstens drie, in stilte. Dan stel je ze. Alleen feiten, geen oordeel.',
    'De groep vraagt, de inbrenger antwoordt.',
  ],
  ['Samen kijken', 'Het water gaat open: alle gedachten zijn te lezen. Wat speelde er?', 'De groep. De inbrenger zwijgt en luistert.'],
  ['Advies', 'Schrijven in stilte, dan voorlezen zonder naam.', 'Alleen wie voorleest. Niemand reageert.'],
  [
    'Wat neem je mee?',
    'Wat spreekt me aan? Wat ga ik doen? Speel één plek opnieuw, met een andere keuze.',
    'De inbrenger. De rest luistert.',
  ],
  ['Leren', 'Eerst: wat neem ik mee? Dan: wat leert ons team? Sluit af met één afspraak.', 'Eerst de inbrenger, dan allen.'],
]

export function Steps() {
  return (
    <Table heads={['Stap', 'Min. (kort)', 'Wat', 'Wie praat']} class="steps">
      {STEPS.map(({ n, parts }) => [
        <>
          <b>{n}</b> {WHAT[n]?.[0]}
        </>,
        <>
          {minutes(parts, 'long')} <small>({minutes(parts, 'short')})</small>
        </>,
        WHAT[n]?.[1],
        WHAT[n]?.[2],
      ])}
    </Table>
  )
}

type Parts = (typeof STEPS)[number]['parts']

function minutes(parts: Parts, form: 'long' | 'short'): number {
  return parts.reduce((sum, part) => sum + part.minutes[form], 0)
}
