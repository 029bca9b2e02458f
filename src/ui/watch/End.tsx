/** Where a showing ends: how the route ended, and the ways on. Drawn by the watch screen. */
import type { Scenario, View } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import { Go } from '../kit/Go.tsx'
import { Waterline } from '../kit/Waterline.tsx'

interface Props {
  scenario: Scenario
  view: View
}

export function End({ scenario, view }: Props) {
  const { dispatch } = useHands()
  const ending = view.ending === null ? undefined : scenario.endings[view.ending]
  return (
    <main class="ending watching">
      <div class="hero">
        <p class="label">{ending ? m.endingLabel() : m.watchStopsHere()}</p>
        <h2 id="where" tabindex={-1} lang={ending ? storyLang() : undefined}>
          {ending?.title ?? m.watchStops()}
        </h2>
        {ending && (
          <p class="lead" lang={storyLang()}>
            {ending.text}
          </p>
        )}
        <p class="row">
          <button type="button" class="button" onClick={() => dispatch({ type: 'lookBack' })}>
            {m.lookBack()}
          </button>
          <button type="button" class="button quiet" onClick={() => dispatch({ type: 'playFrom', made: ending ? 0 : view.made })}>
            {ending ? m.watchPlaySelf() : m.watchPlayHere()}
          </button>
          <Go place={{ screen: 'before', scenario: view.scenario }} class="button quiet">
            {m.watchOtherChair()}
          </Go>
        </p>
      </div>
      <Waterline beat={view.made} scene />
    </main>
  )
}
