/** A sentence of at most 300 characters, with how many are left once it gets long. Drawn by the vote and by Slips. */
import { m } from '../../../i18n/words.ts'

/** As the rules of the session keep it. */
const MOST = 300
/** From here on the number that is left is said. */
const NEAR = 60

interface Props {
  id: string
  label: string
  hint: string
  text: string
  onType: (text: string) => void
}

export function Field({ id, label, hint, text, onType }: Props) {
  const left = MOST - text.length
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        rows={3}
        maxLength={MOST}
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p class="phone-left">
        <span>{m.phoneLeft({ n: left })}</span>
      </p>
      {/* Spoken only near the end, in steps, so that it does not chatter along with every letter. */}
      <p class="sr" role="status">
        {left <= NEAR && left % 20 === 0 ? m.phoneLeft({ n: left }) : ''}
      </p>
    </div>
  )
}
