/** The result of a ballot: both rounds of every answer as bars and in words, what was taken, and the sentences that came along. After a reveal only; drawn on every screen of a session. */
import type { Ballot, Reason } from '../../../engine/session/types.ts'
import type { Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import { nameOf } from '../../play/amounts.ts'
import { OptionText } from './OptionText.tsx'
import { type Result, type Row, resultOf } from './result.ts'

interface Props {
  ballot: Ballot
  scenario: Scenario
  /** To be read from across a room. */
  large?: boolean
  /** Reasons that are hidden besides those that say so themselves. */
  hidden?: readonly string[]
  /** For whoever leads: hides a reason from all screens, or shows it again. */
  onHide?: (id: string, on: boolean) => void
  /** Only what got a vote or was taken: ten rules do not fit where a room looks. */
  some?: boolean
  /** Without the reasons: they stand elsewhere. */
  bare?: boolean
}

export function Bars({ ballot, scenario, large = false, hidden = [], onHide, some = false, bare = false }: Props) {
  const result = resultOf(ballot)
  if (result.voters.length === 0) return null
  const shown = some ? result.rows.filter((row) => row.taken || row.counts.some((n) => n > 0)) : result.rows
  const rest = result.rows.length - shown.length
  return (
    <div class={large ? 'bars large' : 'bars'}>
      <ol class="bars-rows">
        {shown.map((row) => (
          <li
            class={['bar-row', row.taken && ballot.kind !== 'guess' && 'is-taken', row.truth && 'is-truth'].filter(Boolean).join(' ')}
            key={row.id}
          >
            <Head row={row} kind={ballot.kind} />
            {(!row.closed || row.counts.some((n) => n > 0)) && <Counts row={row} result={result} />}
            <Marks row={row} ballot={ballot} scenario={scenario} />
            {!bare && <Reasons reasons={row.reasons} hidden={hidden} onHide={onHide} />}
          </li>
        ))}
      </ol>
      {rest > 0 && <p class="bars-rest">{rest === 1 ? m.rulesNoVote() : m.rulesNoVotes({ n: rest })}</p>}
      <Said result={result} />
    </div>
  )
}

function Head({ row, kind }: { row: Row; kind: Ballot['kind'] }) {
  return (
    <p class="bar-head">
      {row.letter && <span class="letter">{row.letter}</span>}
      {row.text === null ? (
        <span>{m.beamerUnsure()}</span>
      ) : (
        <span lang={storyLang()}>
          <OptionText kind={kind} text={row.text} />
        </span>
      )}
    </p>
  )
}

/** The first round thin, the second full: what the room came to stands out from where it began. */
function Counts({ row, result }: { row: Row; result: Result }) {
  const two = result.voters.length > 1
  return (
    <div class="bar-rounds">
      {row.counts.map((n, round) => (
        <p class={two && round === 0 ? 'vote-bar first' : 'vote-bar'}>
          <span class="bar-track" aria-hidden="true">
            <i class={n === 0 ? 'bar-none' : undefined} style={{ '--part': n / result.most }} />
          </span>
          <span class="bar-count">
            {two ? (round === 0 ? m.beamerFirst({ n }) : m.beamerThen({ n })) : n === 1 ? m.beamerVote() : m.beamerVotes({ n })}
          </span>
        </p>
      ))}
    </div>
  )
}

function Marks({ row, ballot, scenario }: { row: Row; ballot: Ballot; scenario: Scenario }) {
  const { taken } = ballot
  return (
    <>
      {row.closed && <p class="bar-mark shut">{m.beamerShut()}</p>}
      {row.truth && <p class="bar-mark">{m.thought({ name: nameOf(scenario, ballot.who) })}</p>}
      {row.taken && taken && ballot.kind !== 'guess' && (
        <p class="bar-mark">
          <Tick /> {taken.by === 'recorded' ? m.beamerRecorded() : m.beamerTaken()}
          {taken.why && <q class="bar-why">{taken.why}</q>}
        </p>
      )}
    </>
  )
}

function Tick() {
  return (
    <svg class="vote-tick" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
      <path d="M2.500 8.500l3.500 3.500 7.500-8" />
    </svg>
  )
}

interface ReasonsProps {
  reasons: Reason[]
  hidden: readonly string[]
  onHide: Props['onHide']
}

function Reasons({ reasons, hidden, onHide }: ReasonsProps) {
  const isHidden = (reason: Reason) => reason.hidden || hidden.includes(reason.id)
  const shown = reasons.filter((reason) => reason.text !== null && reason.text !== '' && (onHide || !isHidden(reason)))
  if (shown.length === 0) return null
  return (
    <ul class="bar-reasons">
      {shown.map((reason) => (
        <li class={isHidden(reason) ? 'hidden-reason' : undefined} key={reason.id}>
          <q>{reason.text}</q>
          {onHide && (
            <button type="button" class="plain" aria-pressed={isHidden(reason)} onClick={() => onHide(reason.id, !isHidden(reason))}>
              {isHidden(reason) ? m.beamerShow() : m.beamerHide()} <span class="sr">{reason.text}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The result in a few sentences. */
function Said({ result }: { result: Result }) {
  return (
    <p class="bars-said">
      {saidOf(result).map((sentence) => (
        <span>{sentence} </span>
      ))}
    </p>
  )
}

/** How many there were, who is equal, and how many moved. */
function saidOf({ rows, voters, leading, moved }: Result): string[] {
  const said: string[] = []
  const [first = 0, second] = voters
  if (second === undefined) said.push(people(first))
  else if (first === second) said.push(m.beamerBothRounds({ people: people(first) }))
  else said.push(m.beamerEachRound({ first, second }))
  if (leading.length > 1)
    said.push(m.beamerEqual({ letters: listed(rows.filter((row) => leading.includes(row.id)).map((row) => row.letter ?? '')) }))
  if (moved === 0) said.push(m.beamerMovedNone())
  else if (moved === 1) said.push(m.beamerMovedOne())
  else if (moved !== null) said.push(m.beamerMoved({ n: moved }))
  return said
}

function people(n: number): string {
  return n === 0 ? m.beamerNobody() : n === 1 ? m.beamerPerson() : m.beamerPeople({ n })
}

/** “A en B”, “A, B en C”. */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : m.beamerAnd({ before: words.slice(0, -1).join(', '), last })
}
