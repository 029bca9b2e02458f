/** The question with its answers as one group of radio buttons, a sentence why, and the button that sends: choosing alone sends nothing. Drawn by Voting. */
import { useRef, useState } from 'preact/hooks'
import type { Ballot, BallotOption, Vote } from '../../../engine/session/types.ts'
import type { Scenario, View } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { duration } from '../../play/amounts.ts'
import { OptionText } from '../kit/OptionText.tsx'
import { letterOf } from '../kit/result.ts'
import { AlongPage } from './Along.tsx'
import { Field } from './Field.tsx'
import { type Here, ownVote, voiceOf } from './here.ts'
import { Layers, Title } from './Layers.tsx'
import { chosenText } from './Sent.tsx'

/** Why a vote is not in. failed: no answer came. */
export type Trouble = 'stale' | 'closed' | 'refused' | 'failed' | 'none'

const TROUBLE: Record<Trouble, () => string> = {
  stale: m.phoneStale,
  closed: m.phoneShut,
  refused: m.phoneRefused,
  failed: m.phoneFailed,
  none: m.phonePickFirst,
}

interface Props {
  here: Here
  ballot: Ballot
  /** Of an option, `?`, or empty. */
  choice: string
  onChoose: (choice: string) => void
  why: string
  onWrite: (why: string) => void
  trouble: Trouble | null
  onSend: (vote: Vote) => void
  /** Back to the vote that is in; null when none is. */
  onKeep: (() => void) | null
}

export function VoteForm({ here, ballot, choice, onChoose, why, onWrite, trouble, onSend, onKeep }: Props) {
  const { room, view, scenario } = here
  const group = useRef<HTMLFieldSetElement>(null)
  const [empty, missed] = useState(false)
  const guess = ballot.kind === 'guess'
  const title = guess
    ? ballot.question
    : ballot.kind === 'rule'
      ? m.rulesWhich()
      : room.form === 'replay'
        ? m.phoneVoteReplay()
        : m.phoneVote()
  const said = choice === '' && empty ? 'none' : trouble
  const pick = (id: string) => {
    missed(false)
    onChoose(id)
  }
  const submit = (event: Event) => {
    event.preventDefault()
    if (choice !== '') return onSend({ choice, why: why.trim() })
    missed(true)
    group.current?.querySelector('input')?.focus()
  }
  return (
    <form onSubmit={submit} class="phone-form">
      <Layers
        beat={room.made + ballot.rounds.length}
        above={
          <>
            {guess && <p class="label">{m.guessTitle()}</p>}
            {ballot.rounds.length > 1 && <p class="label">{m.phoneVoteRound()}</p>}
            <Title>
              <span lang={guess ? storyLang() : undefined}>{title}</span>
            </Title>
            <Notes here={here} ballot={ballot} />
          </>
        }
        below={
          <>
            <fieldset ref={group} aria-labelledby="phone-title" class={guess ? 'phone-options guess' : 'phone-options'}>
              {ballot.options.map((option, n) =>
                option.closed ? (
                  <Shut option={option} letter={letterOf(n)} view={view} scenario={scenario} />
                ) : (
                  <label class="choice">
                    <input type="radio" name="vote" value={option.id} checked={choice === option.id} onChange={() => pick(option.id)} />
                    <span class="t">
                      <b class="phone-letter">{letterOf(n)}</b>{' '}
                      <span lang={storyLang()}>
                        <OptionText kind={ballot.kind} text={option.text} />
                      </span>
                    </span>
                    <Cost option={option} view={view} />
                  </label>
                ),
              )}
              <label class="choice">
                <input type="radio" name="vote" value="?" checked={choice === '?'} onChange={() => pick('?')} />
                <span class="t">{m.phoneUnsure()}</span>
                <span class="c">{m.phoneUnsureText()}</span>
              </label>
            </fieldset>
            <div class="panel">
              <Field id="phone-why" label={m.phoneWhy()} hint={m.phoneWhyHint()} text={why} onType={onWrite} />
            </div>
            <div class="phone-send">
              <p role="status">{said && TROUBLE[said]()}</p>
              <button type="submit" class="next">
                {m.phoneSend()}
              </button>
              {onKeep && (
                <button type="button" class="plain" onClick={onKeep}>
                  {m.phoneKeep()}
                </button>
              )}
            </div>
          </>
        }
      />
    </form>
  )
}

/** What somebody wants to know before choosing. */
function Notes({ here: { room, seat, view, scenario }, ballot }: Pick<Props, 'here' | 'ballot'>) {
  const chair = scenario?.chairs.find((one) => one.id === room.route.chair)
  const first = ballot.rounds.length > 1 ? ownVote(ballot, 0, seat) : null
  const bringer = room.form === 'replay' && ballot.kind === 'choice' && voiceOf(room, seat) === 'bringer'
  return (
    <>
      <p class="hint">
        {ballot.kind === 'choice' && chair && (
          <>
            {m.phoneVoteAs()} <span lang={storyLang()}>{chair.title}</span>.{' '}
          </>
        )}
        {m.phoneVoteSecret()}
      </p>
      {bringer && <p>{m.phoneVoteBringer()}</p>}
      {ballot.rounds.length > 1 &&
        (first ? (
          <p class="phone-first">
            <span class="label">{m.phoneFirst()}</span>{' '}
            <span lang={first.choice === '?' ? undefined : storyLang()}>{chosenText(ballot, first)}</span>{' '}
            <small>{m.phoneFirstAgain()}</small>
          </p>
        ) : (
          <p class="phone-first">{m.phoneFirstNone()}</p>
        ))}
      {view && scenario && ballot.kind !== 'rule' && (
        <details class="phone-page">
          <summary>{m.phonePageAgain()}</summary>
          <div data-moment>
            <AlongPage room={room} view={view} scenario={scenario} />
          </div>
        </details>
      )}
    </>
  )
}

function Cost({ option, view }: { option: BallotOption; view: View | null }) {
  const cost = view?.offer?.choices.find((one) => one.id === option.id)?.cost ?? null
  return cost === null ? null : <span class="c">{m.costs({ time: duration(cost) })}</span>
}

/** To be seen, not to be chosen: it is no radio button, and says why. */
function Shut({ option, letter, view, scenario }: { option: BallotOption; letter: string; view: View | null; scenario: Scenario | null }) {
  const closed = view?.offer?.choices.find((one) => one.id === option.id)?.closed
  const rule = closed?.by === 'rule' ? scenario?.procedures.find((one) => one.id === closed.rule)?.closed : undefined
  return (
    <p class="choice closed">
      <span class="n" aria-hidden="true" />
      <span class="t">
        <b class="phone-letter">{letter}</b> <span lang={storyLang()}>{option.text}</span>
      </span>
      <span class="c">
        {rule ? (
          <>
            {m.closedByRule()} <span lang={storyLang()}>{rule}</span>
          </>
        ) : closed?.by === 'time' ? (
          m.closedByTime()
        ) : (
          m.phoneClosed()
        )}
      </span>
    </p>
  )
}
