/** Slips of one kind: how many wait, or each to read out and to hide; and a field for what somebody without a phone says. Drawn by StepWork. */
import { useState } from 'preact/hooks'
import type { Slip, SlipKind } from '../../../../engine/session/types.ts'
import { m } from '../../../../i18n/words.ts'
import { Sentence } from '../Sentence.tsx'
import type { Leading } from '../useLead.ts'

const TITLES: Record<SlipKind, () => string> = { question: m.leadSlipsQuestion, advice: m.leadSlipsAdvice, learned: m.leadSlipsLearned }

export function Slips({ lead, kind }: { lead: Leading; kind: SlipKind }) {
  const { room, send } = lead
  const slips = room.slips.filter((slip) => slip.kind === kind)
  const open = room.opened.includes(kind)
  return (
    <section aria-labelledby={`lead-slips-${kind}`} class="lead-slips">
      <h3 id={`lead-slips-${kind}`}>{TITLES[kind]()}</h3>
      {slips.length === 0 && <p class="hint">{m.leadSlipsNone()}</p>}
      {slips.length > 0 && !open && (
        <p class="row">
          <span>{slips.length === 1 ? m.leadSlipsWaitingOnce() : m.leadSlipsWaiting({ n: slips.length })}</span>
          {room.phase !== 'ended' && (
            <button type="button" class="button small quiet" onClick={() => send({ type: 'openSlips', kind })}>
              {OPEN[kind]()}
            </button>
          )}
        </p>
      )}
      {open && (
        <ul>
          {slips.map((slip) => (
            <One key={slip.id} slip={slip} lead={lead} />
          ))}
        </ul>
      )}
      {room.phase !== 'ended' && <Write lead={lead} kind={kind} />}
    </section>
  )
}

const OPEN: Record<SlipKind, () => string> = { question: m.leadOpenQuestion, advice: m.leadOpenAdvice, learned: m.leadOpenLearned }

function One({ slip, lead }: { slip: Slip; lead: Leading }) {
  const { room, send } = lead
  const reading = room.readingOut === slip.id
  const of = <span class="sr">{slip.text}</span>
  return (
    <li class={slip.hidden ? 'lead-slip out' : reading ? 'lead-slip reading' : 'lead-slip'}>
      <p>{slip.text}</p>
      <p class="row">
        {slip.hidden ? (
          <small>{m.leadSlipHidden()}</small>
        ) : reading ? (
          <>
            <small>{m.leadSlipReading()}</small>
            <button type="button" class="plain" onClick={() => send({ type: 'readOut', slip: null })}>
              {m.leadSlipDone()} {of}
            </button>
          </>
        ) : (
          <button type="button" class="plain" onClick={() => send({ type: 'readOut', slip: slip.id })}>
            {m.leadSlipRead()} {of}
          </button>
        )}
        <button type="button" class="plain" onClick={() => send({ type: 'hide', id: slip.id, on: !slip.hidden })}>
          {slip.hidden ? m.leadSlipBack() : m.leadSlipHide()} {of}
        </button>
      </p>
    </li>
  )
}

function Write({ lead, kind }: { lead: Leading; kind: SlipKind }) {
  const [text, write] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        lead.send({ type: 'write', kind, text: text.trim() })
        write('')
      }}
    >
      <Sentence
        id={`lead-write-${kind}`}
        label={lead.room.by === 'hands' ? m.leadSlipWriteHands() : m.leadSlipWrite()}
        value={text}
        onInput={write}
      />
      <p class="row">
        <button type="submit" class="button small quiet">
          {m.leadSlipAdd()}
        </button>
      </p>
    </form>
  )
}
