/** What the room is asked: the options large and lettered, closed ones with the reason, and below the line who has voted. Drawn by Big. */
import { useRef } from 'preact/hooks'
import type { Ballot, Room } from '../../../engine/session/types.ts'
import type { Offer, Scenario, View } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { OptionText } from '../kit/OptionText.tsx'
import { letterOf } from '../kit/result.ts'
import { useFit } from './useFit.ts'
import { Voters } from './Voters.tsx'

interface Props {
  room: Room
  ballot: Ballot
  scenario: Scenario
  view: View | null
}

export function Question({ room, ballot, scenario, view }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const round = ballot.rounds.length
  useFit({ host, inside: null, settings: 6, what: `${ballot.id}/${round}` })
  return (
    <>
      <div class={`big-above question ${ballot.kind === 'guess' ? 'guessing' : ballot.kind === 'rule' ? 'ruling' : ''}`} ref={host}>
        <p class="label">{labelOf(room, ballot)}</p>
        <h2 id="where" tabindex={-1} lang={ballot.question === null ? undefined : storyLang()}>
          {ballot.question ?? asked(room, ballot)}
        </h2>
        <ol class="big-options">
          {ballot.options.map((option, n) => (
            <li class={option.closed ? 'shut' : undefined}>
              <span class="letter">{letterOf(n)}</span>
              <span lang={storyLang()}>
                <OptionText kind={ballot.kind} text={option.text} />
              </span>
              {option.closed && <small>{whyClosed(option.id, view?.offer ?? null, scenario)}</small>}
            </li>
          ))}
        </ol>
      </div>
      <div class="big-below">
        <Voters room={room} />
      </div>
    </>
  )
}

function asked(room: Room, ballot: Ballot): string {
  if (ballot.kind === 'rule') return m.rulesWhich()
  return room.form === 'replay' ? m.beamerWhatHere() : m.beamerWhat()
}

/** Which round, and that not knowing is an answer too. */
function labelOf(room: Room, ballot: Ballot): string {
  const again = ballot.rounds.length > 1
  if (ballot.kind === 'guess') return m.guessTitle()
  if (room.by === 'hands') return again ? m.beamerRoundTwoHands() : m.beamerRoundOneHands()
  return again ? m.beamerRoundTwo() : m.beamerRoundOne()
}

function whyClosed(id: string, offer: Offer | null, scenario: Scenario): string {
  const closed = offer?.choices.find((choice) => choice.id === id)?.closed
  if (closed?.by === 'time') return m.closedByTime()
  if (closed?.by !== 'rule') return m.beamerShutNow()
  return `${m.closedByRule()} ${scenario.procedures.find((one) => one.id === closed.rule)?.closed ?? closed.rule}`
}
