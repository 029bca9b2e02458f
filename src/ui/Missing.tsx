/** There is nothing at this address: said plainly, with the way back. */
import { m } from '../i18n/words.ts'
import { Go } from './kit/Go.tsx'
import { Waterline } from './kit/Waterline.tsx'
import { TopBar } from './TopBar.tsx'

export function Missing() {
  return (
    <div class="before">
      <TopBar home />
      <main>
        <div class="hero">
          <h1>{m.missingTitle()}</h1>
          <p class="lead">{m.missingText()}</p>
          <Go place={{ screen: 'start' }} class="button">
            {m.toStart()}
          </Go>
        </div>
        <Waterline />
      </main>
    </div>
  )
}
