/** All routes at once: in one file to keep, or thrown away. Stands in my routes. */
import { useState } from 'preact/hooks'
import { m } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'

export function Keep() {
  const { dispatch } = useHands()
  const [notes, with_] = useState(false)
  const [asking, ask] = useState(false)
  return (
    <section class="panel keep-all" aria-labelledby="keep-all">
      <h2 id="keep-all">{m.allTitle()}</h2>
      <label class="tick">
        <input type="checkbox" checked={notes} onChange={(event) => with_(event.currentTarget.checked)} />
        <span>{m.allNotes()}</span>
      </label>
      <p class="row">
        <button type="button" class="button small" onClick={() => dispatch({ type: 'exportAll', notes })}>
          {m.allDownload()}
        </button>
        <button type="button" class="plain" aria-expanded={asking} onClick={() => ask(!asking)}>
          {m.allRemove()}
        </button>
      </p>
      {asking && (
        <div class="confirm">
          <p>{m.allWarning()}</p>
          <p class="row">
            <button type="button" class="button" onClick={() => dispatch({ type: 'deleteAll' })}>
              {m.allYes()}
            </button>
            <button type="button" class="plain" onClick={() => ask(false)}>
              {m.never()}
            </button>
          </p>
        </div>
      )}
    </section>
  )
}
