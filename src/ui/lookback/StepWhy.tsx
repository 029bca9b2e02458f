/** Step 3, “Waardoor?”: how the causes divide, the ledger, what was not in the reader's hands, and how things stood day after day. Drawn by Lookback. */
import type { Scenario, View } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { Curves } from './curves/Curves.tsx'
import { Layers } from './Layers.tsx'
import { Ledger } from './Ledger.tsx'
import { outside } from './ledger.ts'
import { Note } from './Note.tsx'
import { HAND } from './orders.ts'
import { layerWord } from './words.ts'

export function StepWhy({ scenario, view }: { scenario: Scenario; view: View }) {
  if (view.outcomes.length === 0)
    return (
      <>
        <p class="panel aside">{m.whyNothing()}</p>
        <Curves view={view} />
      </>
    )
  return (
    <>
      <p class="panel aside">{m.whyText()}</p>
      <Layers outcomes={view.outcomes} />
      <Ledger scenario={scenario} view={view} />
      <Hand view={view} />
      <Curves view={view} />
    </>
  )
}

/** What was not in the reader's hands, read one below the other, and room to say what strikes. */
function Hand({ view }: { view: View }) {
  const kinds = outside(view.outcomes)
  return (
    <section aria-labelledby="hand">
      <h2 id="hand">{m.handTitle()}</h2>
      <div class="panel hand">
        <p class="lead">{kinds.length > 0 ? m.handText() : m.handNone()}</p>
        {kinds.length > 0 && (
          <div class="hand-kinds">
            {kinds.map(({ layer, things }) => (
              <section class={`of-${layer}`}>
                <h3>{layerWord(layer)}</h3>
                <ul>
                  {things.map((thing) => (
                    <li>
                      <span lang={storyLang()}>{thing.text}</span>
                      <small>
                        {m.handTowards()} <span lang={storyLang()}>{thing.outcomes.map((outcome) => outcome.title).join(', ')}</span>
                      </small>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        )}
        <Note name={HAND} label={m.handNote()} />
      </div>
    </section>
  )
}
