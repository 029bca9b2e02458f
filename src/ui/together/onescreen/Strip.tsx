/** The facilitator's strip under the picture of the one screen: what comes next, the clock, and behind buttons what not everybody needs to read. Drawn by OneScreen. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Room } from '../../../engine/session/types.ts'
import { m } from '../../../i18n/words.ts'
import { Go } from '../../kit/Go.tsx'
import { useKeys } from '../../kit/keys.ts'
import { Sheet } from '../../kit/Sheet.tsx'
import type { Focus } from '../beamer/stage.ts'
import { Controls } from '../lead/Controls.tsx'
import { RoomSheet } from '../lead/RoomSheet.tsx'
import { StepWork } from '../lead/StepWork.tsx'
import { Time } from '../lead/Time.tsx'
import { type Leading, useLead } from '../lead/useLead.ts'
import '../../style/strip.css'
import { ForLeader } from './ForLeader.tsx'

interface Props {
  focus: Focus
  onFocus: (to: Focus) => void
  folded: boolean
  onFold: (folded: boolean) => void
}

type Open = 'private' | 'work' | 'room' | null

export function Strip({ focus, onFocus, folded, onFold }: Props) {
  const lead = useLead()
  const [open, set] = useState<Open>(null)
  const close = () => set(null)
  useKeys((key) => {
    if (key === 'b' || key === 'B') onFold(!folded)
  })
  const box = useRef<HTMLElement>(null)
  const was = useRef(folded)
  useEffect(() => {
    // It is another button after each press: the focus goes along.
    if (was.current !== folded) box.current?.querySelector<HTMLElement>('.strip-fold')?.focus({ preventScroll: true })
    was.current = folded
  }, [folded])
  const shows = lead ? shownBy(lead.room) : ''
  useEffect(() => {
    // What was done in the sheet is to be seen on the picture behind it.
    if (open === 'work') close()
  }, [shows])
  if (!lead) return null
  const { room } = lead
  const replay = room.form === 'replay'
  if (folded)
    return (
      <aside class="strip folded" aria-label={m.beamerStrip()} ref={box}>
        <Fold folded onFold={onFold} />
      </aside>
    )
  return (
    <aside class="strip" aria-label={m.beamerStrip()} ref={box}>
      <div class="strip-moves">
        {room.phase === 'ended' ? <Ended lead={lead} /> : <Controls />}
        <Time />
      </div>
      <p class="strip-tools">
        {replay && room.phase === 'reading' && (
          <button type="button" class="strip-tool" onClick={() => onFocus(focus === 'story' ? 'step' : 'story')}>
            {focus === 'story' ? m.beamerToStep() : m.beamerToStory()}
          </button>
        )}
        <button type="button" class="strip-tool" onClick={() => set('work')}>
          {workWords(room)}
        </button>
        <button type="button" class="strip-tool" onClick={() => set('private')}>
          {m.beamerPrivate()}
        </button>
        {room.phase !== 'ended' && room.phase !== 'lobby' && (
          <button
            type="button"
            class="strip-tool"
            aria-pressed={room.paused}
            onClick={() => lead.send({ type: 'pause', on: !room.paused })}
          >
            {room.paused ? m.leadPauseOff() : m.leadPause()}
          </button>
        )}
        <button type="button" class="strip-tool" onClick={() => set('room')}>
          {m.leadRoom()}
        </button>
        <Fold folded={false} onFold={onFold} />
      </p>
      {open === 'private' && <ForLeader onClose={close} />}
      {open === 'room' && <RoomSheet lead={lead} onClose={close} />}
      {open === 'work' && (
        <Sheet title={workWords(room)} onClose={close}>
          <StepWork />
        </Sheet>
      )}
    </aside>
  )
}

function workWords({ form }: Room): string {
  if (form === 'rules') return m.rulesWork()
  return form === 'replay' ? m.beamerStepWork() : m.beamerClosing()
}

/** Changes when something was put on the screen. */
function shownBy({ phase, step, policy, opened, readingOut, branches }: Room): string {
  return JSON.stringify([phase, step, policy?.part, opened, readingOut, branches.length])
}

/** Gives the whole window to the picture, and back. */
function Fold({ folded, onFold }: Pick<Props, 'folded' | 'onFold'>) {
  return (
    <button type="button" class="strip-fold" aria-expanded={!folded} aria-keyshortcuts="b" onClick={() => onFold(!folded)}>
      <svg aria-hidden="true" viewBox="0 0 24 24" width="22" height="22">
        <path d={folded ? 'M5 15l7-7 7 7' : 'M5 9l7 7 7-7'} />
      </svg>
      <span>{folded ? m.beamerUnfold() : m.beamerFold()}</span>
    </button>
  )
}

function Ended({ lead: { together } }: { lead: Leading }) {
  return (
    <section class="lead-controls">
      <Go place={{ screen: 'room', role: together.role, code: together.code, report: true }} class="lead-next">
        <b>{m.leadToReport()}</b>
        <span>{m.leadEndedText()}</span>
      </Go>
    </section>
  )
}
