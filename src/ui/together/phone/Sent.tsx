/** One's own vote in words, and the screen after it was sent. Drawn by Voting and Revealed. */
import type { Ballot, Vote } from '../../../engine/session/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { OptionText } from '../kit/OptionText.tsx'
import { Layers, Title } from './Layers.tsx'

/** What somebody chose, as the option says it. */
export function chosenText(ballot: Ballot, vote: Vote): string {
  return ballot.options.find((one) => one.id === vote.choice)?.text ?? m.phoneUnsure()
}

export function Chose({ ballot, vote }: { ballot: Ballot; vote: Vote }) {
  return (
    <div class="phone-chose">
      <p>
        <span class="label">{m.phoneYouChose()}</span>{' '}
        <span lang={vote.choice === '?' ? undefined : storyLang()}>
          <OptionText kind={ballot.kind} text={chosenText(ballot, vote)} />
        </span>
      </p>
      {vote.why && (
        <p>
          <span class="label">{m.phoneYouWrote()}</span> <q>{vote.why}</q>
        </p>
      )}
    </div>
  )
}

interface Props {
  ballot: Ballot
  vote: Vote
  /** in: it is counted. sending: on its way. later: waits for the line. */
  state: 'in' | 'sending' | 'later'
  votes: { n: number; all: number }
  onChange: () => void
}

export function Sent({ ballot, vote, state, votes, onChange }: Props) {
  return (
    <Layers
      calm
      beat={votes.n}
      above={
        <>
          <Title>{state === 'in' ? m.phoneSent() : state === 'sending' ? m.phoneSending() : m.phoneSendingLater()}</Title>
          <Chose ballot={ballot} vote={vote} />
        </>
      }
      below={
        state === 'in' && (
          <>
            <p class="phone-note">
              {m.phoneIn(votes)} {m.phoneChangeText()}
            </p>
            <button type="button" class="button quiet" onClick={onChange}>
              {m.phoneChange()}
            </button>
          </>
        )
      }
    />
  )
}
