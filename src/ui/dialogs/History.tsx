/** Everything so far, and the way back to any earlier choice. Says what going back costs before it is done. */
import { useState } from 'preact/hooks'
import type { Id, Moment, Scenario, View } from '../../engine/types.ts'
import { m, storyLang } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import { useStore } from '../../store/useStore.ts'
import { Sheet } from '../kit/Sheet.tsx'
import { Lines } from '../play/Lines.tsx'
import { Reveal } from '../play/Thoughts.tsx'

export function History({ onClose }: { onClose: () => void }) {
  const scenario = useStore((state) => state.scenario)
  const view = useStore((state) => state.view)
  return (
    <Sheet title={m.history()} onClose={onClose}>
      {scenario && view && view.past.length > 0 ? (
        <>
          <p class="hint">{m.historyHint()}</p>
          <Moments scenario={scenario} view={view} onGone={onClose} />
        </>
      ) : (
        <p>{m.historyEmpty()}</p>
      )}
    </Sheet>
  )
}

interface MomentsProps {
  scenario: Scenario
  view: View
  onGone: () => void
}

function Moments({ scenario, view, onGone }: MomentsProps) {
  const [asking, ask] = useState<number | null>(null)
  const last = view.now.lines.length > 0 && view.ending !== null
  return (
    <ol class="moments">
      {view.past.map((moment, n) => (
        <Past
          moment={moment}
          n={n}
          scenario={scenario}
          view={view}
          asking={asking === n}
          onAsk={(on) => ask(on ? n : null)}
          onGone={onGone}
        />
      ))}
      {last && (
        <li class="past">
          <Told moment={view.now} n={view.past.length} scenario={scenario} />
        </li>
      )}
    </ol>
  )
}

function titleOf(scenario: Scenario, id: Id): string | null {
  return scenario.decisions.find((decision) => id in decision.options)?.title ?? null
}

interface ToldProps {
  moment: Moment
  /** Its place in the run, from 0. */
  n: number
  scenario: Scenario
}

function Told({ moment, n, scenario }: ToldProps) {
  const { dispatch } = useHands()
  return (
    <details>
      <summary>
        {m.day({ day: moment.day })} <span>{m.readMoment()}</span>
      </summary>
      <Lines lines={moment.lines} scenario={scenario} />
      {moment.lines.length > 0 && (
        <button type="button" class="plain" onClick={() => dispatch({ type: 'still', moment: n })}>
          {m.still()} <span class="sr">{m.day({ day: moment.day })}</span>
        </button>
      )}
    </details>
  )
}

interface PastProps {
  moment: Moment
  n: number
  scenario: Scenario
  view: View
  asking: boolean
  onAsk: (on: boolean) => void
  onGone: () => void
}

function Past({ moment, n, scenario, view, asking, onAsk, onGone }: PastProps) {
  const { dispatch } = useHands()
  const { taken, guess } = moment
  const at = taken?.at ?? guess?.at
  const title = taken ? titleOf(scenario, taken.id) : null
  const after = at === undefined ? 0 : view.made - at
  const back = () => {
    if (at === undefined) return
    onGone()
    dispatch({ type: 'rewind', to: at })
  }
  return (
    <li class="past">
      <Told moment={moment} n={n} scenario={scenario} />
      {taken && (
        <p class="taken">
          {title && <small lang={storyLang()}>{title}</small>}
          <b lang={storyLang()}>{taken.text}</b>
        </p>
      )}
      {guess && <Reveal guess={guess} scenario={scenario} />}
      {at !== undefined && !asking && (
        <button type="button" class="plain" onClick={() => onAsk(true)}>
          {m.rewind()} <span class="sr">{taken?.text ?? guess?.question}</span>
        </button>
      )}
      {asking && (
        <fieldset class="confirm" aria-label={m.rewind()}>
          <p>{m.rewindWarning({ n: after })}</p>
          <p class="row">
            <button type="button" class="button" onClick={back}>
              {m.rewindYes()}
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                dispatch({ type: 'copyRoute' })
                back()
              }}
            >
              {m.rewindCopy()}
            </button>
            <button type="button" class="plain" onClick={() => onAsk(false)}>
              {m.never()}
            </button>
          </p>
        </fieldset>
      )}
    </li>
  )
}
