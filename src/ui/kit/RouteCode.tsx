/** A route as something to take along: a code, a link and a file. Used in the list of routes and on the ending page. */
import { m } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'

export function RouteCode({ id }: { id: string }) {
  const { dispatch, codeOf } = useHands()
  const { code, link } = codeOf(id)
  return (
    <div class="take-along">
      <p class="hint">{m.takeAlongHint()}</p>
      <label for={`code-${id}`}>{m.code()}</label>
      <textarea id={`code-${id}`} class="code" readOnly rows={2} value={code} onFocus={(event) => event.currentTarget.select()} />
      <p class="row">
        <button type="button" class="button small" onClick={() => dispatch({ type: 'copyText', text: code })}>
          {m.copyCode()}
        </button>
        <button type="button" class="button small quiet" onClick={() => dispatch({ type: 'copyText', text: link })}>
          {m.copyLink()}
        </button>
        <button type="button" class="button small quiet" onClick={() => dispatch({ type: 'download', id, which: 'route' })}>
          {m.downloadRoute()}
        </button>
      </p>
    </div>
  )
}
