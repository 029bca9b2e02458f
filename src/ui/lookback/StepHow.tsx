/** Step 1, “Hoe zit je erbij?”: words in the water that come to the surface when they are chosen. Nothing is read from it. Drawn by Lookback. */
import type { Id } from '../../engine/types.ts'
import { m } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import type { Place } from '../../store/store.ts'
import { useStore } from '../../store/useStore.ts'
import { Go } from '../kit/Go.tsx'
import { FEELINGS } from './feelings.ts'
import { Field } from './Note.tsx'

const NONE: Id[] = []

/** What has been chosen, above the line. */
export function Risen() {
  const chosen = useStore((state) => state.current?.lookback.feelings) ?? NONE
  return (
    <ul class="risen" aria-label={m.howRisen()}>
      {FEELINGS.filter(({ id }) => chosen.includes(id)).map(({ id, colour, word }) => (
        <li key={id} style={{ '--tone': colour }}>
          {word()}
        </li>
      ))}
      {chosen.length === 0 && <li class="none">{m.howEmpty()}</li>}
    </ul>
  )
}

export function StepHow({ place }: { place: Extract<Place, { screen: 'lookback' }> }) {
  const { dispatch } = useHands()
  const chosen = useStore((state) => state.current?.lookback.feelings) ?? NONE
  const words = useStore((state) => state.current?.lookback.words) ?? ''
  const turn = (id: Id, on: boolean) =>
    dispatch({ type: 'note', note: { feelings: on ? [...chosen, id] : chosen.filter((one) => one !== id) } })
  return (
    <>
      <div class="panel aside how-text">
        <p>{m.howText()}</p>
        <Go place={{ ...place, step: 2 }} class="plain">
          {m.howSkip()}
        </Go>
      </div>
      <fieldset class="feelings">
        <legend class="sr">{m.howWords()}</legend>
        {FEELINGS.map(({ id, colour, word }) => (
          <label key={id} style={{ '--tone': colour }}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={(event) => turn(id, event.currentTarget.checked)} />
            <span>{word()}</span>
          </label>
        ))}
      </fieldset>
      <div class="panel how-line">
        <Field id="how-words" label={m.howLine()} value={words} onInput={(text) => dispatch({ type: 'note', note: { words: text } })} />
      </div>
    </>
  )
}
