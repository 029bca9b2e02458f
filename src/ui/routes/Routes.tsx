/** My routes: everything that was played on this device, finished or not, what can be done with each, and what is still unseen. Fetched by App. */
import { m } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import { useStore } from '../../store/useStore.ts'
import { Go } from '../kit/Go.tsx'
import { Waterline } from '../kit/Waterline.tsx'
import '../style/routes.css'
import { TopBar } from '../TopBar.tsx'
import { BringIn } from './BringIn.tsx'
import { Keep } from './Keep.tsx'
import { Saved } from './Saved.tsx'
import { Unseen } from './Unseen.tsx'

export function Routes() {
  const { dispatch } = useHands()
  const saved = useStore((state) => state.saved)
  const cards = useStore((state) => state.cards)
  const discovered = useStore((state) => state.discovered)
  const setAside = useStore((state) => state.setAside)
  return (
    <div class="before my-routes">
      <TopBar home />
      <main>
        <div class="hero">
          <h1 id="where" tabindex={-1}>
            {m.routes()}
          </h1>
          <p class="lead">{saved.length > 0 ? m.routesLead() : m.routesEmpty()}</p>
          {saved.length === 0 && (
            <p class="row">
              <Go place={{ screen: 'start' }} class="button">
                {m.routesFirst()}
              </Go>
            </p>
          )}
        </div>
        <Waterline scene />
        <div class="deep">
          {saved.length > 0 && (
            <ul class="routes">
              {saved.map((one) => {
                const story = discovered.find((found) => found.scenario === one.route.scenario)
                return (
                  <Saved
                    key={one.id}
                    one={one}
                    card={cards.find((card) => card.id === one.route.scenario)}
                    ending={story?.endings[one.ending ?? '']}
                    before={story?.before ?? []}
                  />
                )
              })}
            </ul>
          )}
          <div class="desk-tools">
            <BringIn />
            {saved.length > 0 && <Keep />}
          </div>
          {setAside !== null && (
            <section class="panel">
              <h2>{m.setAsideTitle()}</h2>
              <p>{m.setAsideText()}</p>
              <button type="button" class="button quiet" onClick={() => dispatch({ type: 'downloadSetAside' })}>
                {m.downloadSetAside()}
              </button>
            </section>
          )}
          <Unseen />
        </div>
      </main>
    </div>
  )
}
