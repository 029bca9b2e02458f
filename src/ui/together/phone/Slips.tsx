/** What somebody writes for the room in this step: questions, advice, or what they take along. Handed in one by one, taken back as long as nobody has seen it. Drawn by StepNow and Ended. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { SlipKind } from '../../../engine/session/types.ts'
import { m } from '../../../i18n/words.ts'
import { useDraft } from './drafts.ts'
import { Field } from './Field.tsx'
import { type Here, ownSlips } from './here.ts'
import { LOST, useRefusal } from './useRefusal.ts'

const WORDS: Record<SlipKind, [title: () => string, hint: () => string]> = {
  question: [m.phoneWriteQuestion, m.phoneWriteQuestionHint],
  advice: [m.phoneWriteAdvice, m.phoneWriteAdviceHint],
  learned: [m.phoneWriteLearned, m.phoneWriteLearnedHint],
}

/** How many of a kind one may hand in, as the rules of the session count. */
const MOST: Record<SlipKind, number> = { question: 3, advice: 3, learned: 5 }

export function Slips({ here, kind }: { here: Here; kind: SlipKind }) {
  const { room, seat, send } = here
  const [text, type] = useDraft(`slip ${kind}`)
  const own = ownSlips(room, seat, kind)
  const [title, hint] = WORDS[kind]
  const { pending, failed, write } = useWriting(here, kind, own.length, type)
  const opened = room.opened.includes(kind)
  const full = own.length + (pending === null ? 0 : 1) >= MOST[kind]
  const submit = (event: Event) => {
    event.preventDefault()
    const said = plain(text)
    if (said === '' || pending !== null) return
    // The room keeps the same sentence once.
    if (own.some((slip) => slip.text === said)) type('')
    else write(said)
  }
  return (
    <section class="panel phone-slips" aria-labelledby="phone-slips">
      <h2 id="phone-slips" tabindex={-1}>
        {title()}
      </h2>
      {opened || full ? (
        <p role="status">{opened ? m.phoneWriteOpened() : m.phoneWriteMost({ n: MOST[kind] })}</p>
      ) : (
        <form onSubmit={submit}>
          <Field id="phone-slip" label={m.phoneWriteOne()} hint={hint()} text={text} onType={type} />
          <p class="row">
            <button type="submit" class="button" aria-disabled={text.trim() === '' || pending !== null ? 'true' : undefined}>
              {m.phoneWriteAdd()}
            </button>
          </p>
        </form>
      )}
      <p role="status">{failed && m.phoneWriteFailed()}</p>
      {(own.length > 0 || pending !== null) && (
        <>
          <h3 id="phone-slips-mine">{m.phoneWriteMine()}</h3>
          <ul aria-labelledby="phone-slips-mine">
            {own.map((slip) => (
              <li key={slip.id}>
                <q>{slip.text}</q>
                {!opened && (
                  <button
                    type="button"
                    class="plain"
                    onClick={() => {
                      send({ type: 'unwrite', slip: slip.id })
                      document.getElementById('phone-slips')?.focus()
                    }}
                  >
                    {m.phoneWriteBack()} <span class="sr">{slip.text}</span>
                  </button>
                )}
              </li>
            ))}
            {pending !== null && (
              <li>
                <q>{pending}</q> <small role="status">{here.together.line === 'live' ? m.phoneWriteSending() : m.phoneWriteWaits()}</small>
              </li>
            )}
          </ul>
        </>
      )}
    </section>
  )
}

/** The room keeps a sentence without its loose blanks. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Follows one sentence to the room; what does not arrive comes back in the field. */
function useWriting({ together, send }: Here, kind: SlipKind, has: number, type: (text: string) => void) {
  const [sent, keep] = useState<{ text: string; has: number } | null>(null)
  const [failed, fail] = useState(false)
  const arrived = sent !== null && has > sent.has
  const refused = useRefusal(together, sent !== null)
  const giveBack = () => {
    if (sent) type(sent.text)
    keep(null)
    fail(true)
  }
  useEffect(() => {
    if (arrived) keep(null)
  }, [arrived])
  useEffect(() => {
    if (refused) giveBack()
  }, [refused])
  // Two taps in one breath: the second comes before anything is drawn.
  const busy = useRef(false)
  busy.current = sent !== null
  const waits = sent !== null && !arrived && together.line === 'live'
  useEffect(() => {
    if (!waits) return
    const lost = setTimeout(giveBack, LOST)
    return () => clearTimeout(lost)
  }, [waits])
  return {
    pending: sent && !arrived ? sent.text : null,
    failed,
    write: (text: string) => {
      if (busy.current) return
      busy.current = true
      fail(false)
      keep({ text, has })
      type('')
      send({ type: 'write', kind, text })
    },
  }
}
