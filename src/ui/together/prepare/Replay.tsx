/** Replaying together: which route is brought, where the group is asked first, and how much time there is. Drawn by Prepare. */
import { useState } from 'preact/hooks'
import { m, storyLang } from '../../../i18n/words.ts'
import { useHands } from '../../../store/actions.ts'
import type { Brought } from '../../../store/together.ts'
import { useStore } from '../../../store/useStore.ts'
import { FileIn } from '../../kit/FileIn.tsx'
import { moment } from '../../play/amounts.ts'
import { Pick } from './Pick.tsx'
import { MOST_STOPS } from './stops.ts'

interface Props {
  brought: Brought | null
  stops: readonly number[]
  short: boolean
  onStops: (stops: number[]) => void
  onShort: (short: boolean) => void
}

export function Replay({ brought, stops, short, onStops, onShort }: Props) {
  return (
    <>
      <Bring brought={brought} />
      {brought && <Stops brought={brought} stops={stops} onStops={onStops} />}
      <Pick
        name="length"
        wide
        question={m.leadLength()}
        value={short}
        onPick={onShort}
        answers={[
          { value: false, title: m.leadLengthLong() },
          { value: true, title: m.leadLengthShort() },
        ]}
      />
    </>
  )
}

/** The newest few: what is older comes as a link or a file. */
const MOST_OWN = 5

function Bring({ brought }: { brought: Brought | null }) {
  const { dispatch, codeOf } = useHands()
  const saved = useStore((state) => state.saved)
  const [text, type] = useState('')
  const own = saved.filter((one) => one.route.choices.length > 0).slice(0, MOST_OWN)
  const now = Date.now()
  return (
    <section class="panel bring" aria-labelledby="bring">
      <h2 id="bring">{m.leadBring()}</h2>
      <p class="hint">{m.leadBringHint()}</p>
      {brought && (
        <p class="brought" role="status">
          <span class="label">{m.leadBrought()}</span>
          <b lang={storyLang()}>
            {brought.title}, {brought.chair}
          </b>
          <small>
            {m.leadBroughtLength({ n: brought.recorded.length })} ·{' '}
            {brought.ending ? <span lang={storyLang()}>{brought.ending}</span> : m.leadBroughtOpen()}
          </small>
        </p>
      )}
      {own.length > 0 && (
        <fieldset class="chairs own">
          <legend>{m.leadBringHere()}</legend>
          {own.map((one) => {
            const { code } = codeOf(one.id)
            return (
              <label class="chair">
                <input
                  type="radio"
                  name="own-route"
                  checked={brought?.code === code}
                  onChange={() => dispatch({ type: 'bring', from: code })}
                />
                <span>
                  <b>{one.name}</b>
                  <small>
                    {m.day({ day: one.day })} · {moment(Math.min(one.updatedAt, now), now)}
                  </small>
                </span>
              </label>
            )
          })}
        </fieldset>
      )}
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') dispatch({ type: 'bring', from: text })
        }}
      >
        <label for="bring-code">{m.leadBringCode()}</label>
        <textarea
          id="bring-code"
          rows={2}
          spellcheck={false}
          autocomplete="off"
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <p class="row">
          <button type="submit" class="button small quiet">
            {m.leadBringOpen()}
          </button>
          <FileIn label={m.leadBringFile()} class="button small quiet" onFile={(from) => dispatch({ type: 'bring', from })} />
        </p>
      </form>
    </section>
  )
}

function Stops({ brought, stops, onStops }: { brought: Brought; stops: readonly number[]; onStops: (stops: number[]) => void }) {
  const full = stops.length >= MOST_STOPS
  return (
    <fieldset class="panel stops">
      <legend>{m.leadStops()}</legend>
      <p class="hint">{m.leadStopsHint()}</p>
      <p class="stops-count" role="status">
        {full ? m.leadStopsFull() : m.leadStopsCount({ n: stops.length })}
      </p>
      <ol>
        {brought.recorded.map(({ at, kind, day, text }) => {
          const on = stops.includes(at)
          return (
            <li>
              <label class="stop">
                <input
                  type="checkbox"
                  checked={on}
                  disabled={full && !on}
                  onChange={() => onStops(on ? stops.filter((one) => one !== at) : [...stops, at].sort((a, b) => a - b))}
                />
                <span>
                  <small>
                    {m.day({ day })}
                    {kind === 'guess' && ` · ${m.leadStopGuess()}`}
                  </small>
                  <span lang={storyLang()}>{text}</span>
                </span>
              </label>
            </li>
          )
        })}
      </ol>
    </fieldset>
  )
}
