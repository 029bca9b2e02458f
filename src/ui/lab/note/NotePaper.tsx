/** The note for the conversation: what can be set about it, and the two pages themselves, to print, to keep as text or to link to. Drawn by Lab. */
import { useMemo, useState } from 'preact/hooks'
import type { Scenario } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'
import type { LabResult, Measure } from '../../../lab/types.ts'
import { useHands } from '../../../store/actions.ts'
import type { LabState } from '../../../store/lab.ts'
import { useStore } from '../../../store/useStore.ts'
import { Go } from '../../kit/Go.tsx'
import '../../style/paper.css'
import '../../style/lab-note.css'
import { MeasurePick, usualMeasure } from '../about/MeasurePick.tsx'
import { questionOf } from '../people/Ask.tsx'
import { noteMarkdown } from './markdown.ts'
import { noteOf } from './note.ts'
import { Sheets } from './Sheets.tsx'

/** Two lines of the largest letters. */
const MOST_QUESTION = 140
/** Where the question is kept among what is written in the session. */
const QUESTION = 'question'

export function NotePaper() {
  const scenario = useStore((state) => state.scenario)
  const lab = useStore((state) => state.lab)
  if (!scenario || !lab) return null
  const { result, settings } = lab
  if (settings.turned.length === 0 || !result || result.done === 0) return <First scenario={scenario} lab={lab} />
  return <Whole scenario={scenario} lab={{ ...lab, result }} />
}

/** Without a rule or without lives there is nothing to note yet: what to do, in order. */
function First({ scenario, lab }: { scenario: Scenario; lab: LabState }) {
  const steps = [
    { done: lab.settings.turned.length > 0, part: 'cards', text: m.labNoteFirst1(), go: m.labSessionGo2() },
    { done: (lab.result?.done ?? 0) > 0, part: 'people', text: m.labNoteFirst2(), go: m.labSessionGo4() },
  ] as const
  const next = steps.find((one) => !one.done)
  return (
    <section class="panel note-first" aria-labelledby="note-first">
      <h2 id="note-first">{m.labNoteFirst()}</h2>
      <ol>
        {steps.map(({ done, text }) => (
          <li class={done ? 'done' : undefined}>
            {text} {done && <small>{m.labNoteDone()}</small>}
          </li>
        ))}
      </ol>
      <p class="hint">{m.labNoteFirstMore()}</p>
      {next && (
        <p>
          <Go place={{ screen: 'lab', scenario: scenario.id, part: next.part }} class="button go">
            {next.go}
          </Go>
        </p>
      )}
    </section>
  )
}

function Whole({ scenario, lab }: { scenario: Scenario; lab: LabState & { result: LabResult } }) {
  const { dispatch, labLink } = useHands()
  const [picked, pick] = useState<Measure | null>(null)
  const measure = picked ?? usualMeasure(lab.result)
  const written = Object.entries(lab.session.notes).some(([key, text]) => key !== QUESTION && text.trim() !== '')
  const [sentences, take] = useState(false)
  const usual = questionOf(scenario, lab.settings.turned)
  const question = lab.session.notes[QUESTION]?.trim() || usual
  const link = labLink('people')
  const ask = { question, measure, sentences: sentences && written, link, now: Date.now() }
  const note = useMemo(() => noteOf(scenario, lab, ask), [scenario, lab, question, measure, sentences, link])
  const keep = () => dispatch({ type: 'saveText', name: `${m.labNoteFile()}.md`, mime: 'text/markdown', text: noteMarkdown(note) })
  return (
    <>
      <section class="panel note-set" aria-labelledby="note-set">
        <h2 id="note-set">{m.labNoteSet()}</h2>
        <label class="field" for="note-question">
          {m.labNoteQuestion()}
        </label>
        <textarea
          id="note-question"
          rows={2}
          maxLength={MOST_QUESTION}
          value={lab.session.notes[QUESTION] ?? ''}
          placeholder={usual}
          aria-describedby="note-question-hint"
          onInput={(event) =>
            dispatch({ type: 'labSession', session: { notes: { ...lab.session.notes, [QUESTION]: event.currentTarget.value } } })
          }
        />
        <p class="hint" id="note-question-hint">
          {m.labNoteQuestionHint()}
        </p>
        <MeasurePick scenario={scenario} result={lab.result} measure={measure} onPick={pick} id="note-measure" />
        {written && (
          <label class="tick">
            <input type="checkbox" checked={sentences} onChange={(event) => take(event.currentTarget.checked)} />
            <span>{m.labNoteSentences()}</span>
          </label>
        )}
        <ul class="note-could">
          {note.thought === null && <Could text={m.labNoteCouldThought()} part="person" scenario={scenario} />}
          {note.heaviest === null && <Could text={m.labNoteCouldWeigh()} part="about" scenario={scenario} />}
        </ul>
        <p class="row">
          <button type="button" class="button" onClick={() => dispatch({ type: 'print' })}>
            {m.labNotePrint()}
          </button>
          <button type="button" class="button quiet" onClick={keep}>
            {m.keepText()}
          </button>
          <button type="button" class="plain" onClick={() => dispatch({ type: 'copyText', text: link })}>
            {m.labNoteCopy()}
          </button>
        </p>
      </section>
      <Sheets note={note} />
    </>
  )
}

/** What would make the note fuller, and where it is done. */
function Could({ text, part, scenario }: { text: string; part: 'person' | 'about'; scenario: Scenario }) {
  return (
    <li>
      <Go place={{ screen: 'lab', scenario: scenario.id, part }}>{text}</Go>
    </li>
  )
}
