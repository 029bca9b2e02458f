/** The whole showing as a text to read at one's own pace: every moment with its lines, what could be chosen and what was. Drawn by the watch screen. */
import { useEffect, useRef } from 'preact/hooks'
import type { Scenario } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import type { Watching } from '../../store/store.ts'
import { Lines } from '../play/Lines.tsx'
import { Reveal } from '../play/Thoughts.tsx'
import { TopBar } from '../TopBar.tsx'
import { Options } from './Options.tsx'
import { takenAt } from './reel.ts'

interface Props {
  scenario: Scenario
  watching: Watching
  onBack: () => void
}

export function AsText({ scenario, watching, onBack }: Props) {
  const { dispatch } = useHands()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const { rests, clear } = watching
  const last = rests.at(-1)
  const ending = last?.ending ? scenario.endings[last.ending] : undefined
  // Murky or clear as it was at that rest: the last view would have cleared the water of all of them.
  const moments = rests.map((view) => view.now)
  return (
    <>
      <TopBar home />
      <main class="as-text">
        <header>
          <p class="label">{m.watchTitle()}</p>
          <h1 id="where" ref={title} tabindex={-1} lang={storyLang()}>
            {watching.title}
          </h1>
          <p class="row">
            <button type="button" class="button" onClick={onBack}>
              {m.watchBack()}
            </button>
            <label class="whose-thoughts">
              <input
                type="checkbox"
                checked={clear}
                onChange={(event) => dispatch({ type: 'watchClear', clear: event.currentTarget.checked })}
              />
              <span>{m.watchThoughts()}</span>
            </label>
          </p>
        </header>
        <ol>
          {moments.map((moment, made) => {
            const offer = rests[made]?.offer
            const taken = takenAt(rests, made)
            const guess = rests[made + 1]?.past[made]?.guess
            return (
              <li>
                {moment.day !== moments[made - 1]?.day && <h2>{m.day({ day: moment.day })}</h2>}
                <Lines lines={moment.lines} scenario={scenario} at={`text-${made}`} />
                {offer && taken && <Options offer={offer} scenario={scenario} taken={taken} />}
                {guess && <Reveal guess={guess} scenario={scenario} />}
              </li>
            )
          })}
        </ol>
        {ending && (
          <footer lang={storyLang()}>
            <h2>{ending.title}</h2>
            <p class="lead">{ending.text}</p>
          </footer>
        )}
        <p class="row">
          <button type="button" class="button" onClick={() => dispatch({ type: 'lookBack' })}>
            {m.lookBack()}
          </button>
        </p>
      </main>
    </>
  )
}
