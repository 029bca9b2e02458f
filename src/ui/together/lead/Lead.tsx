/** The screen of whoever leads: what comes next, where the room is, who is there, and, under water, what nobody else may see. Fetched by RoomScreen. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { POLICY } from '../../../engine/session/steps.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import '../../style/lead.css'
import { useStore } from '../../../store/useStore.ts'
import { Go } from '../../kit/Go.tsx'
import { Coming } from '../../kit/Late.tsx'
import { Waterline } from '../../kit/Waterline.tsx'
import { Line } from '../kit/Line.tsx'
import { PartRule } from '../kit/PartRule.tsx'
import { StepRule } from '../kit/StepRule.tsx'
import { stepName } from '../kit/steps.ts'
import { Controls } from './Controls.tsx'
import { Key } from './Key.tsx'
import { Now } from './Now.tsx'
import { People } from './People.tsx'
import { Private } from './Private.tsx'
import { RoomSheet } from './RoomSheet.tsx'
import { Share } from './Share.tsx'
import { StepWork } from './StepWork.tsx'
import { phaseWords, roundWords } from './said.ts'
import { Time } from './Time.tsx'
import { type Leading, useLead } from './useLead.ts'

export function Lead() {
  const lead = useLead()
  const gone = useStore((state) => state.together?.line === 'gone')
  if (gone)
    return (
      <main>
        <Line />
      </main>
    )
  return lead ? <Desk lead={lead} /> : <Coming text={m.lookComing()} />
}

function Desk({ lead }: { lead: Leading }) {
  const { room, together, scenario, send } = lead
  const [about, open] = useState(false)
  const ended = room.phase === 'ended'
  return (
    <div class={`leading ${room.phase} ${room.form}`}>
      <header class="lead-bar">
        <Where lead={lead} />
        <Time />
        <div class="lead-tools">
          {!ended && room.phase !== 'lobby' && (
            <button type="button" class="lead-tool" aria-pressed={room.paused} onClick={() => send({ type: 'pause', on: !room.paused })}>
              <Sign d={room.paused ? 'M8 5l11 7-11 7z' : 'M8 5v14M16 5v14'} />
              <span>{room.paused ? m.leadPauseOff() : m.leadPause()}</span>
            </button>
          )}
          <button type="button" class="lead-tool" onClick={() => open(true)}>
            <Sign d="M4 7h16M4 12h16M4 17h16" />
            <span>{m.leadRoom()}</span>
            {together.code && <small aria-hidden="true">{`${together.code.slice(0, 3)} ${together.code.slice(3)}`}</small>}
          </button>
        </div>
      </header>
      <Line />
      <main class="lead-main">
        <div class="lead-side">
          <div class="lead-dock">{ended ? <Ended lead={lead} /> : <Controls />}</div>
          <People />
        </div>
        <div class="lead-now">
          {together.key?.fresh && <Key text={together.key.text} />}
          {room.phase !== 'lobby' && !ended && <StepRule step={room.step} role={null} />}
          {room.phase !== 'lobby' && !ended && (
            <PartRule policy={room.policy} scenario={scenario} bare={room.phase === 'reading' && (room.policy?.part ?? 1) > 1} />
          )}
          <Now lead={lead} />
        </div>
        <Waterline beat={room.moves} />
        <div class="lead-deep">
          {/* In a replay the work of the step is what is reached for; where a group decides, the hints are. */}
          {scenario && room.form === 'replay' && <StepWork />}
          <Private />
          {scenario && room.form !== 'replay' && room.phase !== 'lobby' && <StepWork />}
        </div>
      </main>
      {about && <RoomSheet lead={lead} onClose={() => open(false)} />}
    </div>
  )
}

/** Where the room is, as the title of this screen; said aloud when it changes. */
function Where({ lead }: { lead: Leading }) {
  const { room, scenario } = lead
  const live = useRef<HTMLParagraphElement>(null)
  const round = room.phase === 'voting' && room.ballot ? roundWords(room.ballot) : null
  const step = room.step && room.phase !== 'lobby' ? m.leadStepAt({ n: room.step.now, name: stepName(room.step.now) }) : null
  const tries = room.policy !== null && room.phase !== 'lobby' && room.phase !== 'ended'
  const part = room.policy && tries ? m.rulesPart({ n: room.policy.part, of: POLICY.length }) : null
  // In a replay the step is where the room is, whatever page of the story stands beside it.
  const inStep = step !== null && room.phase === 'reading' && !room.paused
  const title = inStep ? step : phaseWords(room, scenario)
  const more = round ?? (inStep ? null : (step ?? part))
  const words = [title, more].filter(Boolean).join(', ')
  const settled = useRef(words)
  useEffect(() => {
    if (settled.current === words) return
    settled.current = words
    if (live.current) live.current.textContent = words
  }, [words])
  // What is on the screens stands at the top: who presses below comes back to it, unless they are writing.
  const now = [room.phase, room.made, room.page, room.ballot?.rounds.length, room.step?.now, room.step?.part, room.policy?.part].join(' ')
  const seen = useRef(now)
  useEffect(() => {
    if (seen.current === now) return
    seen.current = now
    if (!document.activeElement?.matches('input, textarea, select')) window.scrollTo(0, 0)
  }, [now])
  return (
    <div class="lead-where">
      <h1 id="where" tabindex={-1}>
        {title}
      </h1>
      <p>
        {more && <b>{more}</b>}
        {scenario && !round && <span lang={storyLang()}>{scenario.title}</span>}
      </p>
      <p class="sr" aria-live="polite" ref={live} />
    </div>
  )
}

/** On a phone it stands for the word beside it. */
function Sign({ d }: { d: string }) {
  return (
    <svg class="lead-sign" aria-hidden="true" viewBox="0 0 24 24" width="22" height="22">
      <path d={d} />
    </svg>
  )
}

function Ended({ lead }: { lead: Leading }) {
  const { together } = lead
  return (
    <section class="lead-controls">
      <Go place={{ screen: 'room', role: together.role, code: together.code, report: true }} class="lead-next">
        <b>{m.leadToReport()}</b>
        <span>{m.leadEndedText()}</span>
      </Go>
      <Share lead={lead} />
    </section>
  )
}
