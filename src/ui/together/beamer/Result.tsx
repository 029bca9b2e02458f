/** What a vote or a guess brought: both rounds of every option above the line, the sentences that came along below it. Drawn by Big. */
import { useRef } from 'preact/hooks'
import type { Ballot, Reason, Room } from '../../../engine/session/types.ts'
import type { Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { Bars } from '../kit/Bars.tsx'
import { letterOf, UNSURE } from '../kit/result.ts'
import { Marks } from './Flow.tsx'
import { batched, standsFor, wordsIn } from './sheets.ts'
import { useFit } from './useFit.ts'
import { useSheets } from './useSheets.ts'

interface Props {
  room: Room
  ballot: Ballot
  scenario: Scenario
}

export function Result({ room, ballot, scenario }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const rounds = ballot.rounds.filter((round) => round.counts !== null).length
  useFit({ host, inside: null, settings: 6, what: `${ballot.id}/${rounds}/${ballot.taken?.id}/${ballot.taken?.why}` })
  return (
    <>
      <div class={ballot.kind === 'rule' ? 'big-above result ruling' : 'big-above result'} ref={host}>
        <h2 id="where" tabindex={-1} lang={ballot.question === null ? undefined : storyLang()}>
          {ballot.question ?? titleOf(ballot, rounds)}
        </h2>
        <Bars ballot={ballot} scenario={scenario} large bare some={ballot.kind === 'rule'} />
      </div>
      <div class="big-below">
        <Reasons ballot={ballot} still={room.paused} />
      </div>
    </>
  )
}

function titleOf(ballot: Ballot, rounds: number): string {
  if (ballot.taken && ballot.kind === 'rule') return m.rulesWeTurn()
  if (ballot.taken) return ballot.taken.by === 'recorded' ? m.beamerWasChosen() : m.beamerWeTake()
  return rounds > 1 ? m.beamerAfterTalk() : m.beamerTalk()
}

/** Reads as: letter of the answer it came with, and the sentence. */
interface Sentence {
  id: string
  letter: string | null
  text: string
}

/** A few at a time, round and round: each of them gets the same light. */
function Reasons({ ballot, still }: { ballot: Ballot; still: boolean }) {
  const sentences = sentencesOf(ballot)
  const groups = batched(sentences)
  const { sheet, turn } = useSheets({
    what: `${ballot.id}/${ballot.rounds.length}`,
    count: Math.max(1, groups.length),
    round: true,
    still,
    stands: (n) => standsFor(wordsIn((groups[n] ?? []).map((one) => one.text).join(' '))),
  })
  const host = useRef<HTMLUListElement>(null)
  const shown = groups[sheet] ?? []
  useFit({ host, inside: null, settings: 5, what: shown.map((one) => one.id).join() })
  if (shown.length === 0) return null
  return (
    <>
      <ul class="big-reasons" aria-label={m.beamerReasons()} ref={host}>
        {shown.map(({ id, letter, text }) => (
          <li class="bubble" key={id}>
            {letter ? <span class="letter">{letter}</span> : <small>{m.beamerUnsure()}</small>}
            <q>{text}</q>
          </li>
        ))}
      </ul>
      <Marks sheet={sheet} count={groups.length} onTurn={turn} />
    </>
  )
}

/** What may be read of both rounds, the last round first: it is what the room talks about now. */
function sentencesOf(ballot: Ballot): Sentence[] {
  const letter = (reason: Reason) => {
    const at = ballot.options.findIndex((option) => option.id === reason.choice)
    return reason.choice === UNSURE || at < 0 ? null : letterOf(at)
  }
  return [...ballot.rounds]
    .reverse()
    .flatMap((round) => round.reasons)
    .flatMap((reason) => (reason.text && !reason.hidden ? [{ id: reason.id, letter: letter(reason), text: reason.text }] : []))
}
