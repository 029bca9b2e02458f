/** A field for own words under a question: kept with every letter, on this device only. Drawn by the steps. */
import type { Id } from '../../engine/types.ts'
import { m } from '../../i18n/words.ts'
import { useHands } from '../../store/actions.ts'
import { MOST_NOTE } from '../../store/store.ts'
import { useStore } from '../../store/useStore.ts'

interface FieldProps {
  id: string
  label: string
  /** The label is read out, but a heading above the field already shows it. */
  quiet?: boolean
  value: string
  onInput: (text: string) => void
}

/** Characters that are left when the field begins to say so. */
const NEAR = 500

/** Grows with what is written; says how much room is left when that becomes little, and whether it is safe. */
export function Field({ id, label, quiet = false, value, onInput }: FieldProps) {
  const refused = useStore((state) => state.safe === 'refused')
  const left = MOST_NOTE - value.length
  return (
    <div class="note">
      <label for={id} class={quiet ? 'sr' : undefined}>
        {label}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={MOST_NOTE}
        value={value}
        aria-describedby={`${id}-kept`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <small id={`${id}-kept`}>{left < NEAR ? m.noteLeft({ n: left }) : value === '' ? '' : refused ? m.noteLost() : m.noteKept()}</small>
    </div>
  )
}

interface NoteProps {
  /** Under which the note is kept. */
  name: Id
  label: string
  quiet?: boolean
}

export function Note({ name, label, quiet = false }: NoteProps) {
  const { dispatch } = useHands()
  const answers = useStore((state) => state.current?.lookback.answers)
  return (
    <Field
      id={`note-${name}`}
      label={label}
      quiet={quiet}
      value={answers?.[name] ?? ''}
      onInput={(text) => dispatch({ type: 'note', note: { answers: { ...answers, [name]: text } } })}
    />
  )
}
