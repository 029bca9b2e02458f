/** Where and when this page is: large when it has just changed, quiet when it has not. The play screen puts the focus here. */
import type { Heading, Scenario } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import type { Where } from './pages.ts'

interface Props {
  where: Where
  scenario: Scenario
  fresh: Heading | null
}

export function WhereLine({ where, scenario, fresh }: Props) {
  const light = where.light === 'ochtend' ? m.lightMorning() : where.light === 'avond' ? m.lightEvening() : null
  const when = [m.day({ day: where.day }), light, where.clock].filter(Boolean).join(', ')
  return (
    <h2 id="where" class={fresh?.place ? 'where fresh' : 'where'} tabindex={-1}>
      {where.place && <span lang={storyLang()}>{scenario.places[where.place] ?? where.place}</span>} <small>{when}</small>
    </h2>
  )
}
