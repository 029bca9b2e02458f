/** A page that looks at a route while there is none: says what is missing, and where one comes from. Drawn by App. */
import { m } from '../i18n/words.ts'
import type { Place } from '../store/store.ts'
import { Go } from './kit/Go.tsx'
import { Waterline } from './kit/Waterline.tsx'
import { TopBar } from './TopBar.tsx'

export function Lacking({ place }: { place: Extract<Place, { chair: string }> }) {
  const { scenario, chair } = place
  return (
    <div class="before">
      <TopBar home />
      <main>
        <div class="hero">
          <h1>{m.lackingTitle()}</h1>
          <p class="lead">{m.lackingText()}</p>
          <p class="row">
            <Go place={{ screen: 'play', scenario, chair }} class="button">
              {m.lackingPlay()}
            </Go>
            {place.screen !== 'watch' && (
              <Go place={{ screen: 'watch', scenario, chair, sample: true }} class="button quiet">
                {m.lackingSample()}
              </Go>
            )}
            <Go place={{ screen: 'routes' }} class="button quiet">
              {m.routes()}
            </Go>
          </p>
        </div>
        <Waterline />
      </main>
    </div>
  )
}
