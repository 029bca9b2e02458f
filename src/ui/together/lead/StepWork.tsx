/** The work of the steps: where the replay stands, the case, slips, another branch, learning points and the card of the team. What belongs to now stands open. Drawn by the leading screen and the one screen. */
import { STEPS } from '../../../engine/session/steps.ts'
import type { Room, SlipKind } from '../../../engine/session/types.ts'
import { m } from '../../../i18n/words.ts'
import '../../style/lead.css'
import { type Leading, useLead } from './useLead.ts'
import { Action } from './work/Action.tsx'
import { Case } from './work/Case.tsx'
import { Jump } from './work/Jump.tsx'
import { Other } from './work/Other.tsx'
import { Parts } from './work/Parts.tsx'
import { Slips } from './work/Slips.tsx'
import { Steps } from './work/Steps.tsx'

export function StepWork() {
  const lead = useLead()
  if (!lead) return null
  if (lead.room.form === 'replay') return <Replay lead={lead} />
  return (
    <>
      {lead.room.policy && <Parts lead={lead} />}
      <Closing lead={lead} />
    </>
  )
}

function Replay({ lead }: { lead: Leading }) {
  const { room } = lead
  const now = room.step?.now ?? 0
  const kind = kindNow(room)
  const earlier = room.opened.filter((one) => one !== kind)
  return (
    <div class="panel lead-work">
      {now <= 1 && <Case lead={lead} />}
      {kind && <Slips key={kind} lead={lead} kind={kind} />}
      {now === 5 && <Other lead={lead} />}
      {now === 6 && <Action lead={lead} />}
      <Steps lead={lead} />
      <Water lead={lead} />
      <Jump lead={lead} />
      {now > 1 && (
        <details>
          <summary>{m.leadBringer()}</summary>
          <Case lead={lead} />
        </details>
      )}
      {earlier.map((one) => (
        <details key={one}>
          <summary>{SUMMARY[one]()}</summary>
          <Slips lead={lead} kind={one} />
        </details>
      ))}
    </div>
  )
}

const SUMMARY: Record<SlipKind, () => string> = { question: m.leadSlipsQuestion, advice: m.leadSlipsAdvice, learned: m.leadSlipsLearned }

/** What is written or read out in this step. */
function kindNow(room: Room): SlipKind | null {
  const id = room.step && STEPS[room.step.now]?.parts[room.step.part]?.id
  if (id === 'questionsWrite' || id === 'questionsAsk') return 'question'
  if (id === 'adviceWrite' || id === 'adviceRead') return 'advice'
  if (id === 'learnBringer' || id === 'learnGroup') return 'learned'
  return null
}

function Water({ lead }: { lead: Leading }) {
  const { room, send } = lead
  return (
    <label class="lead-tick">
      <input
        type="checkbox"
        checked={room.clear}
        disabled={room.phase === 'ended'}
        onChange={(event) => send({ type: 'water', clear: event.currentTarget.checked })}
      />
      <span>{m.leadWater()}</span>
    </label>
  )
}

/** Deciding and trying rules have no steps: learning points and the card lie ready, and open by themselves where the story ends. */
function Closing({ lead }: { lead: Leading }) {
  const { room } = lead
  const last = room.policy ? room.policy.part === 5 : room.page < 0
  return (
    <details class="panel lead-work" open={last || room.phase === 'ended'}>
      <summary>{m.leadClosing()}</summary>
      <p class="hint">{m.leadClosingHint()}</p>
      <Slips lead={lead} kind="learned" />
      <Action lead={lead} />
    </details>
  )
}
