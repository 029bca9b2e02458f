/** Everything about the session that is not the next move: how to come in, sharing the report, handing over, closing and throwing away. Opened from the bar of the leading screen. */
import { useState } from 'preact/hooks'
import { m } from '../../../i18n/words.ts'
import { useHands } from '../../../store/actions.ts'
import { Go } from '../../kit/Go.tsx'
import { Sheet } from '../../kit/Sheet.tsx'
import { Door } from './Door.tsx'
import { EndAsk } from './EndAsk.tsx'
import { Share } from './Share.tsx'
import type { Leading } from './useLead.ts'

type Asking = 'hand' | 'end' | 'forget' | null

export function RoomSheet({ lead, onClose }: { lead: Leading; onClose: () => void }) {
  const { dispatch } = useHands()
  const [asking, ask] = useState<Asking>(null)
  const { room, together } = lead
  const toggle = (what: Asking) => () => ask(asking === what ? null : what)
  return (
    <Sheet title={m.leadRoom()} onClose={onClose}>
      <div class="lead-room">
        {room.phase !== 'ended' && <Door together={together} />}
        <Share lead={lead} />
        <p class="row">
          <Go place={{ screen: 'room', role: together.role, code: together.code, report: true }} class="button small quiet">
            {m.leadToReport()}
          </Go>
        </p>
        <ul class="lead-doings">
          {together.role === 'facilitator' && (
            <li>
              <button type="button" class="plain" aria-expanded={asking === 'hand'} onClick={toggle('hand')}>
                {m.leadHandOver()}
              </button>
              {asking === 'hand' && <HandOver lead={lead} />}
            </li>
          )}
          {room.phase !== 'ended' && room.phase !== 'lobby' && (
            <li>
              <button type="button" class="plain" aria-expanded={asking === 'end'} onClick={toggle('end')}>
                {m.leadEnd()}
              </button>
              {asking === 'end' && <EndAsk lead={lead} onClose={() => ask(null)} />}
            </li>
          )}
          <li>
            <button type="button" class="plain" aria-expanded={asking === 'forget'} onClick={toggle('forget')}>
              {m.leadForget()}
            </button>
            {asking === 'forget' && (
              <div class="confirm">
                <p>{m.leadForgetText()}</p>
                <p class="row">
                  <button type="button" class="button" onClick={() => dispatch({ type: 'forgetRoom' })}>
                    {m.leadForgetYes()}
                  </button>
                  <button type="button" class="plain" onClick={() => ask(null)}>
                    {m.never()}
                  </button>
                </p>
              </div>
            )}
          </li>
          <li>
            <button type="button" class="plain" onClick={() => dispatch({ type: 'leaveRoom' })}>
              {m.leadLeave()}
            </button>{' '}
            <small>{m.leadLeaveHint()}</small>
          </li>
        </ul>
      </div>
    </Sheet>
  )
}

function HandOver({ lead }: { lead: Leading }) {
  const { dispatch } = useHands()
  const key = lead.together.handover
  return (
    <div class="confirm">
      <p>{m.leadHandOverText()}</p>
      {key === null ? (
        <p class="row">
          <button type="button" class="button" onClick={() => dispatch({ type: 'handOver' })}>
            {m.leadHandOverYes()}
          </button>
        </p>
      ) : (
        <>
          <p class="label">{m.leadHandOverKey()}</p>
          <p class="lead-key-text">{key}</p>
          <p class="row">
            <button type="button" class="button small quiet" onClick={() => dispatch({ type: 'copyText', text: key })}>
              {m.leadKeyCopy()}
            </button>
          </p>
          <p class="hint">{m.leadHandOverHow()}</p>
        </>
      )}
    </div>
  )
}
