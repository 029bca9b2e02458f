/** Own notes at this place in the route: kept with the room, for whoever leads alone. Drawn by Private. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { m } from '../../../i18n/words.ts'
import type { Leading } from './useLead.ts'

/** Most characters of one note. */
const MOST = 2000
/** How long one may pause in writing before it is kept, in milliseconds. */
const REST = 900

export function Notes({ at, lead }: { at: number; lead: Leading }) {
  const kept = lead.room.notes[at] ?? ''
  const [text, write] = useState(kept)
  const latest = useRef({ text, kept, lead })
  latest.current = { text, kept, lead }
  const keep = () => {
    const { text, kept, lead } = latest.current
    if (text.trim() !== kept && lead.room.phase !== 'ended') lead.send({ type: 'note', at, text: text.trim() })
  }
  useEffect(() => {
    if (text.trim() === kept) return
    const waiting = setTimeout(keep, REST)
    return () => clearTimeout(waiting)
  }, [text, kept])
  // What was written last must not go when the room moves on.
  useEffect(() => keep, [])
  return (
    <div class="lead-sentence lead-notes">
      <label for="lead-note">{m.leadNotes()}</label>
      <textarea
        id="lead-note"
        rows={3}
        maxLength={MOST}
        value={text}
        readOnly={lead.room.phase === 'ended'}
        aria-describedby="lead-note-kept"
        onInput={(event) => write(event.currentTarget.value)}
      />
      <small id="lead-note-kept">{text === '' ? '' : text.trim() === kept ? m.leadNotesKept() : m.leadNotesKeeping()}</small>
    </div>
  )
}
