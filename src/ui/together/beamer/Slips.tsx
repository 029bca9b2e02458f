/** What the group wrote, on the large screen: all slips of a kind, the one that is read out, and what the team takes along. Drawn by Big. */
import type { Room, Slip, SlipKind } from '../../../engine/session/types.ts'
import { language, m } from '../../../i18n/words.ts'
import { Flow } from './Flow.tsx'
import { legible } from './stage.ts'
import { Told } from './Told.tsx'

/** All slips of a kind that were opened; they go round when there are many. */
export function SlipsStage({ room, kind }: { room: Room; kind: SlipKind }) {
  const slips = legible(room, kind)
  const label = { question: m.beamerSlipsQuestion, advice: m.beamerSlipsAdvice, learned: m.beamerSlipsLearned }[kind]()
  return (
    <>
      <Told label={label}>
        <Flow what={`${kind}/${slips.map((slip) => slip.id).join()}`} still={room.paused} round class="big-slips">
          <Slips slips={slips} />
        </Flow>
      </Told>
      <div class="big-below">
        <p class="big-wait">{kind === 'advice' ? m.beamerNobodyReacts() : ''}</p>
      </div>
    </>
  )
}

function Slips({ slips }: { slips: Slip[] }) {
  return (
    <ul>
      {slips.map((slip) => (
        <li class="slip" key={slip.id}>
          {slip.text}
        </li>
      ))}
    </ul>
  )
}

/** The one that is read out, alone and very large. */
export function SlipStage({ room, slip }: { room: Room; slip: Slip }) {
  const all = legible(room, slip.kind)
  const at = all.findIndex((one) => one.id === slip.id) + 1
  const label = { question: m.beamerSlipQuestion, advice: m.beamerSlipAdvice, learned: m.beamerSlipLearned }[slip.kind]({
    n: at,
    of: all.length,
  })
  return (
    <>
      <Told label={label}>
        <Flow what={slip.id} still={room.paused} class="read-out">
          <p>{slip.text}</p>
        </Flow>
      </Told>
      <div class="big-below">
        <p class="big-wait">{slip.kind === 'advice' ? m.beamerNobodyReacts() : ''}</p>
      </div>
    </>
  )
}

/** What the team agreed on, and what it learned. `over`: the session has ended. */
export function CardStage({ room, over = false }: { room: Room; over?: boolean }) {
  const { action } = room
  const learned = room.opened.includes('learned') ? legible(room, 'learned') : []
  const agreed = action.what !== ''
  return (
    <>
      <Told
        label={over ? m.beamerOver() : agreed ? m.beamerCard() : m.beamerStepLearn()}
        title={agreed ? action.what : over ? m.beamerThanks() : m.beamerLearned()}
      >
        {agreed && (action.who || action.when) && (
          <p class="card-who">{[action.who, action.when && dated(action.when)].filter(Boolean).join(' · ')}</p>
        )}
        {learned.length > 0 && (
          <Flow what={learned.map((slip) => slip.id).join()} still={room.paused} round class="big-slips">
            {agreed && <h3>{m.beamerLearned()}</h3>}
            <Slips slips={learned} />
          </Flow>
        )}
      </Told>
      <div class="big-below">{over && <p class="big-wait">{room.shared ? m.beamerReportThere() : m.beamerOverText()}</p>}</div>
    </>
  )
}

/** `2026-12-03` → 3 december. */
function dated(day: string): string {
  const at = new Date(`${day}T12:00:00`)
  return Number.isNaN(at.getTime()) ? day : new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'long' }).format(at)
}
