/** The bar above a showing: what is watched, the two clocks, and the ways out. Drawn by the watch screen. */
import type { Scenario, View } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import type { Watching } from '../../store/store.ts'
import { useStore } from '../../store/useStore.ts'
import { Go } from '../kit/Go.tsx'
import { clocksOn } from '../play/amounts.ts'

interface Props {
  scenario: Scenario
  watching: Watching
  view: View
  day: number
  onText: () => void
  onPlay: () => void
}

export function Head({ scenario, watching, view, day, onText, onPlay }: Props) {
  // A life of the lab leads back to the others.
  const lab = useStore(({ current, lab: open }) => (current?.drawn && open?.settings.scenario) || null)
  const clocks = clocksOn(scenario.clocks, view.clocks, day)
  return (
    <header class="bar watch-bar">
      <h1>
        {m.watchTitle()} <span lang={storyLang()}>{watching.title}</span>
      </h1>
      {clocks && (
        <ul class="clocks" aria-label={m.clocksTitle()}>
          <li lang={storyLang()}>{clocks.client}</li>
          <li>{clocks.procedure}</li>
        </ul>
      )}
      <div class="tools">
        <button type="button" class="tool" onClick={onText}>
          {m.watchAsText()}
        </button>
        <button type="button" class="tool" onClick={onPlay}>
          {m.watchPlayHere()}
        </button>
        {lab ? (
          <Go place={{ screen: 'lab', scenario: lab, part: 'people' }} class="tool">
            {m.labBack()}
          </Go>
        ) : (
          <Go place={{ screen: 'routes' }} class="tool">
            {m.watchLeave()}
          </Go>
        )}
      </div>
    </header>
  )
}
