/** The clock of a part with what can be done with it, and the place for a sentence. Drawn by the session's page, its strip and the short form. */
import { m } from '../../../i18n/words.ts'
import { Clock } from '../../together/kit/Clock.tsx'
import type { SessionPart } from './parts.ts'
import { timerOf } from './parts.ts'
import type { Forty } from './useSession.ts'

const MOST = 2000

export function PartClock({ forty, part }: { forty: Forty; part: SessionPart }) {
  const minutes = forty.parts[part - 1]?.minutes ?? 0
  const timer = timerOf(forty.session, minutes)
  return (
    <div class="part-clock">
      <Clock timer={timer} ahead={0} />
      {timer ? (
        <>
          <button type="button" class="plain" onClick={forty.clock.more}>
            {m.labSessionMore()}
          </button>
          <button type="button" class="plain" onClick={() => forty.clock.set(false)}>
            {m.labSessionClockOff()}
          </button>
        </>
      ) : (
        <button type="button" class="plain" onClick={() => forty.clock.set(true)}>
          {m.labSessionClockOn({ minutes })}
        </button>
      )}
    </div>
  )
}

export function Sentence({ forty, part, at }: { forty: Forty; part: SessionPart; at: string }) {
  const id = `sentence-${at}`
  return (
    <div class="sentence">
      <label for={id}>{forty.parts[part - 1]?.ask}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={MOST}
        value={forty.session.notes[part] ?? ''}
        aria-describedby={`${id}-hint`}
        onInput={(event) => forty.write(part, event.currentTarget.value)}
      />
      <p class="hint" id={`${id}-hint`}>
        {m.labSessionKept()}
      </p>
    </div>
  )
}
