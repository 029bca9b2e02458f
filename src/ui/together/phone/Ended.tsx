/** The session is over: thanks in one line, what the team agreed, what people take along, and the report when it may be read. Drawn by Phone. */
import type { Room } from '../../../engine/session/types.ts'
import { language, m } from '../../../i18n/words.ts'
import { useHands } from '../../../store/actions.ts'
import { Go } from '../../kit/Go.tsx'
import type { Here } from './here.ts'
import { Layers, Title } from './Layers.tsx'

export function Ended({ here: { room, together } }: { here: Here }) {
  const { dispatch } = useHands()
  return (
    <Layers
      calm
      above={
        <>
          <Title>{m.phoneEnded()}</Title>
          <p class="lead">{m.phoneEndedText()}</p>
        </>
      }
      below={
        <>
          <Action action={room.action} />
          <Learned room={room} />
          {room.shared && (
            <p class="row">
              <Go place={{ screen: 'room', role: 'participant', code: together.code, report: true }} class="button">
                {m.phoneReport()}
              </Go>
            </p>
          )}
          <button type="button" class="button quiet" onClick={() => dispatch({ type: 'leaveRoom' })}>
            {m.phoneLeave()}
          </button>
        </>
      }
    />
  )
}

function Action({ action: { what, who, when } }: { action: Room['action'] }) {
  if (what === '') return null
  const day = longDay(when)
  return (
    <section class="panel" aria-labelledby="phone-action">
      <h2 id="phone-action">{m.phoneAction()}</h2>
      <p class="phone-took">{what}</p>
      <dl class="phone-facts">
        {who && (
          <div>
            <dt>{m.phoneActionWho()}</dt>
            <dd>{who}</dd>
          </div>
        )}
        {day && (
          <div>
            <dt>{m.phoneActionWhen()}</dt>
            <dd>{day}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}

function Learned({ room }: { room: Room }) {
  const slips = room.slips.filter((slip) => slip.kind === 'learned' && slip.text)
  if (slips.length === 0) return null
  return (
    <section class="panel" aria-labelledby="phone-learned">
      <h2 id="phone-learned">{m.phoneLearned()}</h2>
      <ul class="phone-list">
        {slips.map((slip) => (
          <li key={slip.id}>{slip.text}</li>
        ))}
      </ul>
    </section>
  )
}

/** `2026-11-30` → maandag 30 november; empty when it is no day. */
function longDay(when: string): string {
  const day = new Date(`${when}T12:00:00Z`)
  if (when === '' || Number.isNaN(day.getTime())) return ''
  return new Intl.DateTimeFormat(language(), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(day)
}
