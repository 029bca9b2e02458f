/** The second question before a session is closed. Drawn by Controls and by the sheet of the session. */
import { m } from '../../../i18n/words.ts'
import type { Leading } from './useLead.ts'

export function EndAsk({ lead, onClose }: { lead: Leading; onClose: () => void }) {
  return (
    <div class="confirm">
      <p>
        <b>{m.leadEndTitle()}</b> {m.leadEndText()}
      </p>
      <p class="row">
        <button type="button" class="button" onClick={() => lead.send({ type: 'end' })}>
          {m.leadEndYes()}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {m.never()}
        </button>
      </p>
    </div>
  )
}
