/** Code and QR for whoever comes later. Stays in the corner of the large screen; on the one screen there is nothing to join. */
import { m } from '../../../i18n/words.ts'
import type { Together } from '../../../store/together.ts'
import { Qr } from '../kit/Qr.tsx'
import { spaced } from './code.ts'

export function Corner({ together: { code, link } }: { together: Together }) {
  if (code === null) return null
  return (
    <aside class="corner" aria-label={m.beamerJoin()}>
      {link && <Qr text={link} label={m.beamerQr()} />}
      <p>
        <small>{m.beamerJoin()}</small>
        <b class="room-code">{spaced(code)}</b>
      </p>
    </aside>
  )
}
