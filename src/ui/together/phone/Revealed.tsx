/** After a reveal: what everybody chose, what was really thought, and now the talk. Drawn by Phone. */

import { useContext } from 'preact/hooks'
import type { Ballot } from '../../../engine/session/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { useStore } from '../../../store/useStore.ts'
import { Bars } from '../kit/Bars.tsx'
import { Clock } from '../kit/Clock.tsx'
import { choiceDraft, DraftsContext } from './drafts.ts'
import type { Here } from './here.ts'
import { ownVote } from './here.ts'
import { Layers, Title } from './Layers.tsx'
import { Chose } from './Sent.tsx'

export function Revealed({ here: { room, seat, scenario, together } }: { here: Here }) {
  const { ballot } = room
  if (!ballot) return null
  const guess = ballot.kind === 'guess'
  return (
    <Layers
      beat={room.made + ballot.rounds.length}
      above={
        <>
          <Title>{guess ? m.phoneRevealedGuess() : m.phoneRevealed()}</Title>
          <Clock timer={room.timer} ahead={together.ahead} />
          {guess && (
            <p class="lead" lang={storyLang()}>
              {ballot.question}
            </p>
          )}
          <Own ballot={ballot} seat={seat} />
          {scenario && <Bars ballot={ballot} scenario={scenario} />}
        </>
      }
      below={
        <section class="panel phone-talk" aria-labelledby="phone-talk">
          <h2 id="phone-talk">{m.phoneTalk()}</h2>
          <p>{m.phoneTalkText()}</p>
        </section>
      }
    />
  )
}

function Own({ ballot, seat }: { ballot: Ballot; seat: Here['seat'] }) {
  const drafts = useContext(DraftsContext)
  const refused = useStore((state) => state.together?.refused ?? null)
  const round = ballot.rounds.length - 1
  if (seat === null) return null
  const vote = ownVote(ballot, round, seat)
  const late = refused === 'stale' && drafts.has(choiceDraft(ballot, round))
  if (vote) return <Chose ballot={ballot} vote={vote} />
  return <p class="hint">{late ? m.phoneTooLate() : m.phoneYouChoseNone()}</p>
}
