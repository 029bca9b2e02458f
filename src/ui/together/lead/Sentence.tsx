/** A field for a sentence that goes to the room: at most 300 characters, and it says so when little is left. Drawn by the forms of whoever leads. */
import { m } from '../../../i18n/words.ts'

/** Most characters of a sentence for the room. */
export const MOST_SENTENCE = 300
/** Characters left when the field begins to say so. */
const NEAR = 60

interface Props {
  id: string
  label: string
  hint?: string
  value: string
  rows?: number
  required?: boolean
  onInput: (text: string) => void
}

export function Sentence({ id, label, hint, value, rows = 2, required = false, onInput }: Props) {
  const left = MOST_SENTENCE - value.length
  return (
    <div class="lead-sentence">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        maxLength={MOST_SENTENCE}
        required={required}
        value={value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <small id={`${id}-hint`}>{left < NEAR ? m.leadLeft({ n: left }) : hint}</small>
    </div>
  )
}
