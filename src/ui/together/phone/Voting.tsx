/** One round of a ballot on one phone: choose, perhaps say why, send; then what was sent, until the reveal. Drawn by Phone, anew for every round. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Ballot, Vote } from '../../../engine/session/types.ts'
import { choiceDraft, useDraft } from './drafts.ts'
import { type Here, ownVote, votesIn } from './here.ts'
import { Sent } from './Sent.tsx'
import { useArrival } from './useArrival.ts'
import { LOST, useRefusal } from './useRefusal.ts'
import { type Trouble, VoteForm } from './VoteForm.tsx'

export function Voting({ here }: { here: Here }) {
  const { ballot } = here.room
  return ballot ? <Round here={here} ballot={ballot} /> : null
}

function Round({ here, ballot }: { here: Here; ballot: Ballot }) {
  const { room, seat, together } = here
  const round = ballot.rounds.length - 1
  const own = ownVote(ballot, round, seat)
  const { asked, trouble, send } = useSending(here, ballot, own)
  const [changing, change] = useState(false)
  const [choice, choose] = useDraft(choiceDraft(ballot, round), own?.choice ?? '')
  const [why, write] = useDraft(`why ${ballot.id} ${round}`, own?.why ?? '')
  const shown = asked ?? (changing ? null : own)
  const state = !asked ? 'in' : together.line === 'live' ? 'sending' : 'later'
  useArrival(shown ? `sent ${state}` : 'form', false)
  if (shown) return <Sent ballot={ballot} vote={shown} state={state} votes={votesIn(room)} onChange={() => change(true)} />
  return (
    <VoteForm
      here={here}
      ballot={ballot}
      choice={choice}
      onChoose={choose}
      why={why}
      onWrite={write}
      trouble={trouble}
      onSend={(vote) => {
        change(false)
        send(vote)
      }}
      onKeep={changing && own ? () => change(false) : null}
    />
  )
}

interface Sending {
  /** The vote that is on its way; null when none is. */
  asked: Vote | null
  trouble: Trouble | null
  send: (vote: Vote) => void
}

/** Follows one vote from the button to the room: it is done when the room has it. */
function useSending({ together, send }: Here, ballot: Ballot, own: Vote | null): Sending {
  const [asked, ask] = useState<Vote | null>(null)
  const [trouble, fail] = useState<Trouble | null>(null)
  const refused = useRefusal(together, asked !== null)
  const arrived = asked !== null && own !== null && same(asked, own)
  useEffect(() => {
    if (arrived) ask(null)
  }, [arrived])
  useEffect(() => {
    if (!refused) return
    fail(refused === 'stale' || refused === 'closed' ? refused : 'refused')
    ask(null)
  }, [refused])
  // Two taps in one breath: the second comes before anything is drawn.
  const busy = useRef(false)
  busy.current = asked !== null
  const waits = asked !== null && !arrived && together.line === 'live'
  useEffect(() => {
    if (!waits) return
    const lost = setTimeout(() => {
      fail('failed')
      ask(null)
    }, LOST)
    return () => clearTimeout(lost)
  }, [waits])
  return {
    asked: arrived ? null : asked,
    trouble,
    send: (vote) => {
      if (busy.current) return
      busy.current = true
      fail(null)
      ask(vote)
      send({ type: 'vote', ballot: ballot.id, round: ballot.rounds.length - 1, ...vote })
    },
  }
}

/** The room keeps a sentence without its loose blanks. */
export function same(one: Vote, other: Vote): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
  return one.choice === other.choice && plain(one.why) === plain(other.why)
}
