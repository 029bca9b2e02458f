/** Whether everybody may open the report. Drawn where the session is over and in the sheet of the session. */
import { m } from '../../../i18n/words.ts'
import type { Leading } from './useLead.ts'

export function Share({ lead }: { lead: Leading }) {
  return (
    <label class="lead-tick">
      <input
        type="checkbox"
        checked={lead.room.shared}
        onChange={(event) => lead.send({ type: 'share', on: event.currentTarget.checked })}
      />
      <span>
        {m.leadShare()} <small>{m.leadShareHint()}</small>
      </span>
    </label>
  )
}
