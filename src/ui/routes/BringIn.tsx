/** A route from elsewhere: a code, a link or a file. Stands in my routes. */
import { useState } from 'preact/hooks'
import { m } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import { FileIn } from '../kit/FileIn.tsx'

export function BringIn() {
  const { dispatch } = useHands()
  const [text, type] = useState('')
  return (
    <section class="panel bring-in" aria-labelledby="bring-in">
      <h2 id="bring-in">{m.bringIn()}</h2>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault()
          dispatch({ type: 'readCode', text })
        }}
      >
        <label for="code-in">{m.codeIn()}</label>
        <textarea
          id="code-in"
          rows={2}
          spellcheck={false}
          autocomplete="off"
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <p class="row">
          <button type="submit" class="button small">
            {m.openThis()}
          </button>
        </p>
      </form>
      <p class="field">
        <FileIn label={m.fileIn()} class="button quiet" onFile={(file) => dispatch({ type: 'readFile', file })} />
      </p>
    </section>
  )
}
