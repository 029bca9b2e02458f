/** What is still to discover, by chair: endings and thoughts as shapes, clear where they were met. Nothing is counted out, and a shape tells nothing. */
import type { Id } from '../../engine/types.ts'
import { language, m, storyLang } from '../../i18n/words.ts'
import type { Discovered } from '../../store/store.ts'
import { useStore } from '../../store/useStore.ts'
import { Go } from '../kit/Go.tsx'
import { alongLine, bubblesOf, HIGH, LINE, WIDE } from './water.ts'

export function Unseen() {
  const discovered = useStore((state) => state.discovered)
  const cards = useStore((state) => state.cards)
  if (discovered.length === 0) return null
  return (
    <section class="unseen" aria-labelledby="unseen">
      <h2 id="unseen">{m.unseenTitle()}</h2>
      <p class="panel note">{m.unseenText()}</p>
      <div class="seas">
        {discovered.map((found) => {
          const card = cards.find((one) => one.id === found.scenario)
          if (!card) return null
          return found.chairs.map((seen) => (
            <Sea
              seen={seen}
              endings={found.endings}
              story={`${card.client} · ${card.title}`}
              title={card.chairs.find((one) => one.id === seen.chair)?.title ?? seen.chair}
              scenario={found.scenario}
            />
          ))
        })}
      </div>
    </section>
  )
}

interface SeaProps {
  seen: Discovered['chairs'][number]
  endings: Record<Id, string>
  story: string
  title: string
  scenario: Id
}

function Sea({ seen, endings, story, title, scenario }: SeaProps) {
  const met = seen.seen.map((id) => endings[id] ?? id)
  const shapes = met.length + seen.unseen
  return (
    <figure class="sea">
      <figcaption>
        <p class="label" lang={storyLang()}>
          {story}
        </p>
        <h3 lang={storyLang()}>{title}</h3>
        <p>
          {met.length > 0 ? (
            <>
              {m.unseenMet()} <span lang={storyLang()}>{new Intl.ListFormat(language()).format(met.map((one) => `‘${one}’`))}.</span>{' '}
            </>
          ) : (
            m.unseenNone()
          )}
        </p>
        <p class="row">
          <Go place={{ screen: 'before', scenario }} class="plain">
            {m.unseenPlay()} <span class="sr">{title}</span>
          </Go>
          {seen.sample && (
            <Go place={{ screen: 'watch', scenario, chair: seen.chair, sample: true }} class="plain">
              {m.lackingSample()} <span class="sr">{title}</span>
            </Go>
          )}
        </p>
      </figcaption>
      <svg class="shapes" aria-hidden="true" viewBox={`0 0 ${WIDE} ${HIGH}`}>
        <path class="body" d={`M0 ${LINE}${WAVES}V${HIGH}H0z`} />
        {bubblesOf(seen.clear, seen.murky).map(({ x, y, r, clear }) => (
          <circle class={clear ? 'thought-shape clear' : 'thought-shape'} cx={x.toFixed(1)} cy={y.toFixed(1)} r={r.toFixed(1)} />
        ))}
        <path class="line" d={`M0 ${LINE}${WAVES}`} />
        {Array.from({ length: shapes }, (_, n) => (
          <Ending x={alongLine(n, shapes)} met={n < met.length} />
        ))}
      </svg>
    </figure>
  )
}

const WAVES = 'q20-7 40 0t40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0'

/** A stone that stands in the line; unseen ones lie in the mist. */
function Ending({ x, met }: { x: number; met: boolean }) {
  return (
    <path
      class={met ? 'ending-shape met' : 'ending-shape'}
      transform={`translate(${x.toFixed(1)} ${LINE})`}
      d="M-26 9c-4-14 2-34 14-42 8-5 20-4 27 3 9 9 15 26 12 39-16 5-37 5-53 0z"
    />
  )
}
