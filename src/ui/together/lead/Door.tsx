/** How people come in: the code, the link, the square for a camera, and the big screen to open beside this one. Drawn in the lobby and in the sheet of the session. */
import { m } from '../../../i18n/words.ts'
import { useHands } from '../../../store/actions.ts'
import type { Together } from '../../../store/together.ts'
import { Qr } from '../kit/Qr.tsx'

export function Door({ together }: { together: Together }) {
  const { dispatch, hrefOf } = useHands()
  const { code, link } = together
  if (code === null) return null
  return (
    <div class="lead-door">
      <div>
        <p class="label">{m.leadCode()}</p>
        <p class="lead-code">
          <span aria-hidden="true">
            {code.slice(0, 3)} {code.slice(3)}
          </span>
          <span class="sr">{[...code].join(' ')}</span>
        </p>
        <p class="hint">{m.leadDoorText()}</p>
        {link && <p class="lead-link">{link.replace(/^https?:\/\//, '')}</p>}
        {link && isOnlyHere(link) && <p class="lead-only-here">{m.leadOnlyHere()}</p>}
        <p class="row">
          <a class="button" href={hrefOf({ screen: 'room', role: 'beamer', code })} target="_blank" rel="noopener">
            {m.leadBeamer()} <span class="sr">{m.leadNewWindow()}</span>
          </a>
          {link && (
            <button type="button" class="button quiet" onClick={() => dispatch({ type: 'copyText', text: link })}>
              {m.leadCopyLink()}
            </button>
          )}
        </p>
        <p class="hint">{m.leadBeamerHint()}</p>
      </div>
      {link && <Qr text={link} label={m.leadQrLabel()} />}
    </div>
  )
}

/** An address that no other device can open. */
export function isOnlyHere(link: string): boolean {
  const { hostname } = new URL(link)
  return hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname)
}
