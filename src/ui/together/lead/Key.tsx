/** The key of whoever leads, shown once after the session was made. Drawn by the leading screen until it has been kept. */
import { m } from '../../../i18n/words.ts'
import { useHands } from '../../../store/actions.ts'

export function Key({ text }: { text: string }) {
  const { dispatch } = useHands()
  return (
    <section class="panel lead-key" aria-labelledby="lead-key">
      <h2 id="lead-key">{m.leadKeyTitle()}</h2>
      <p>{m.leadKeyText()}</p>
      <p class="lead-key-text">{text}</p>
      <p class="row">
        <button type="button" class="button small quiet" onClick={() => dispatch({ type: 'copyText', text })}>
          {m.leadKeyCopy()}
        </button>
        <button type="button" class="button small" onClick={() => dispatch({ type: 'keySeen' })}>
          {m.leadKeySeen()}
        </button>
      </p>
    </section>
  )
}
