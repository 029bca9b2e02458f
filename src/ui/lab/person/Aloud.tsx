/** One thing that nobody meant, and the thought of somebody near it, to be read aloud in that voice. Drawn by what was found. */
import { useState } from 'preact/hooks'
import { aloudOf, type Aloud as Thought } from '../../../engine/aloud.ts'
import type { Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import type { Laid } from '../../../store/lab.ts'
import { moodWord, nameOf } from '../../play/amounts.ts'

const WHEN: Record<Thought['when'], () => string> = {
  came: m.labOneAloudCame,
  gone: m.labOneAloudGone,
  both: m.labOneAloudBoth,
}

export function Aloud({ scenario, other }: { scenario: Scenario; other: Laid }) {
  const thoughts = aloudOf(other)
  const [n, turn] = useState(0)
  const one = thoughts[n % Math.max(1, thoughts.length)]
  if (!one) return null
  const { outcome, line, when } = one
  const name = nameOf(scenario, line.who)
  return (
    <section class="aloud" aria-labelledby="aloud">
      <div class="aloud-above">
        <h3 id="aloud">{m.labOneAloud()}</h3>
        <p>
          {WHEN[when]()} <b lang={storyLang()}>{outcome.title}</b>
        </p>
      </div>
      <div class="aloud-below">
        <figure class="aloud-card" aria-live="polite">
          <figcaption>
            <b>{m.labOneVoice({ name })}</b>
            <small>
              {m.day({ day: outcome.day })}
              {line.mood && `, ${moodWord(line.mood)}`}
            </small>
          </figcaption>
          <blockquote lang={storyLang()}>{line.text}</blockquote>
        </figure>
        {thoughts.length > 1 && (
          <p>
            <button type="button" class="button small quiet" onClick={() => turn(n + 1)}>
              {m.labOneAnother()}
            </button>
          </p>
        )}
      </div>
    </section>
  )
}
