/** Where a route lands: how it ended, and the ways on from there. What happened and why is for the look back. Drawn by Play. */
import { useEffect, useRef } from 'preact/hooks'
import type { Id, Scenario, View } from '../engine/types.ts'
import { m, storyLang } from '../i18n/words.ts'
import { useHands } from '../store/actions.ts'
import type { Place } from '../store/store.ts'
import { useStore } from '../store/useStore.ts'
import { Go } from './kit/Go.tsx'
import { RouteCode } from './kit/RouteCode.tsx'
import { Waterline } from './kit/Waterline.tsx'
import { OtherChair } from './other/OtherChair.tsx'
import { Whose } from './other/Whose.tsx'
import { Banners } from './play/Banners.tsx'
import { Bar } from './play/Bar.tsx'
import { Paper } from './play/Paper.tsx'

interface Props {
  scenario: Scenario
  view: View
  place: Place & { screen: 'play' }
  reading: Id | null
  onRead: (doc: Id | null) => void
  onBack: () => void
}

export function Ending({ scenario, view, place, reading, onRead, onBack }: Props) {
  const current = useStore((state) => state.current)
  const { dispatch } = useHands()
  const title = useRef<HTMLHeadingElement>(null)
  const ending = view.ending === null ? undefined : scenario.endings[view.ending]
  const here = { scenario: scenario.id, chair: place.chair }
  const others = scenario.chairs.some((one) => one.ready && one.id !== place.chair)
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  return (
    <>
      <Bar scenario={scenario} view={view} day={view.day} minutes={null} chair={place.chair} />
      <main class="ending">
        <div class="hero">
          <Banners view={view} />
          <p class="label">{m.endingLabel()}</p>
          <h2 id="where" ref={title} tabindex={-1} lang={storyLang()}>
            {ending?.title ?? view.ending}
          </h2>
          <p class="lead" lang={storyLang()}>
            {ending?.text}
          </p>
          {view.carried.length > 0 && <Whose view={view} scenario={scenario} />}
          <p class="row landing">
            <Go place={{ screen: 'lookback', ...here, step: 1 }} class="button go">
              {m.lookBack()}
            </Go>
            <button type="button" class="plain" onClick={onBack}>
              {m.backPage()}
            </button>
          </p>
        </div>
        <Waterline beat={view.made} scene />
        <div class="deep">
          {others && (
            <section aria-labelledby="other-chair">
              <h2 id="other-chair">{m.otherTitle()}</h2>
              <div class="panel">
                <OtherChair scenario={scenario} chair={place.chair} />
              </div>
            </section>
          )}
          <section class="after" aria-labelledby="after">
            <h2 id="after">{m.afterTitle()}</h2>
            <ul class="doors">
              <li>
                <Go place={{ screen: 'whatif', ...here, at: -1 }} class="door">
                  <b>{m.whatIfTitle()}</b>
                  <span>{m.afterWhatIf()}</span>
                </Go>
              </li>
              <li>
                <Go place={{ screen: 'watch', ...here }} class="door">
                  <b>{m.routeWatch()}</b>
                  <span>{m.afterWatch()}</span>
                </Go>
              </li>
              <li>
                <Go place={{ screen: 'before', scenario: scenario.id }} class="door">
                  <b>{m.playAgain()}</b>
                  <span>{m.afterAgain()}</span>
                </Go>
              </li>
            </ul>
            <div class="panel">
              <p class="row">
                <button type="button" class="plain" onClick={() => dispatch({ type: 'open', dialog: 'history' })}>
                  {m.rewindFromEnd()}
                </button>
                <Go place={{ screen: 'routes' }} class="plain">
                  {m.routes()}
                </Go>
                <Go place={{ screen: 'start' }} class="plain">
                  {m.toStart()}
                </Go>
              </p>
              {current && (
                <details>
                  <summary>{m.afterTake()}</summary>
                  <RouteCode id={current.id} />
                </details>
              )}
            </div>
          </section>
        </div>
      </main>
      {reading && <Paper id={reading} scenario={scenario} onClose={() => onRead(null)} />}
    </>
  )
}
