/** A move, a phase and a refusal in words. Read by the parts of the leading screen. */
import { STEPS } from '../../../engine/session/steps.ts'
import type { Ballot, Room, SessionRefusal, SlipKind } from '../../../engine/session/types.ts'
import type { Scenario } from '../../../engine/types.ts'
import { m, storyLang } from '../../../i18n/words.ts'
import type { Together } from '../../../store/together.ts'
import { partMinutes, partTitle } from '../kit/parts.ts'
import { resultOf } from '../kit/result.ts'
import { partName, stepName } from '../kit/steps.ts'
import { heads } from './heads.ts'
import type { Move } from './next.ts'

interface Words {
  label: string
  /** A line under it. `lang`: when it comes from the story. */
  more?: string
  lang?: string | undefined
}

/** `recorded`: what the brought route holds, for where a move leads. `scenario`: who is played. */
export function moveWords(move: Move, room: Room, recorded: Together['recorded'], scenario: Scenario | null = null): Words {
  switch (move.id) {
    case 'begin':
      return { label: m.leadBegin(), more: m.leadBeginHint() }
    case 'page':
      return move.heavy === undefined ? { label: m.leadPage() } : { label: m.leadPage(), more: m.leadPageHeavy({ what: move.heavy }) }
    case 'back':
      return { label: m.leadBack() }
    case 'ending':
      return { label: m.leadEnding(), more: m.leadEndingHint() }
    case 'vote':
      if (room.form === 'replay' && !room.stops.includes(room.made)) return { label: m.leadVoteHere() }
      return { label: m.leadVote(), more: room.by === 'hands' ? m.leadVoteHandsHint() : m.leadVoteHint() }
    case 'guess':
      return { label: m.leadGuess(), more: m.leadGuessHint() }
    case 'skipGuess':
      return { label: m.leadSkipGuess() }
    case 'count':
      return { label: m.leadCount() }
    case 'reveal':
      return { label: m.leadReveal(), more: voted(room) }
    case 'talk':
      return { label: m.leadTalk(), more: m.leadTalkHint() }
    case 'again':
      return { label: m.leadAgain(), more: m.leadAgainHint() }
    case 'take': {
      const text = room.ballot?.options.find((option) => option.id === move.choice)?.text
      return text === undefined ? { label: m.leadTake() } : { label: m.leadTake(), more: text, lang: storyLang() }
    }
    case 'choose':
      if (!room.ballot?.rounds.some((round) => round.counts)) return { label: m.leadChooseNow() }
      return room.ballot && resultOf(room.ballot).leading.length === 1
        ? { label: m.leadChoose() }
        : { label: m.leadChooseTie(), more: m.leadChooseTieHint() }
    case 'recorded':
      return { label: m.leadRecorded(), more: m.leadRecordedHint() }
    case 'stop': {
      const stop = recorded.find((one) => one.at === move.at)
      const words = { label: m.leadStop({ day: stop?.day ?? 0 }) }
      return stop ? { ...words, more: stop.text, lang: storyLang() } : words
    }
    case 'goOn':
      return { label: m.leadGoOn() }
    case 'step':
      return stepWords(move, room)
    case 'openSlips':
      return openWords(move.kind ?? 'learned', room)
    case 'read':
      return { label: room.readingOut === null ? m.leadReadFirst() : m.leadReadNext() }
    case 'onward':
      return { label: m.rulesOnward(), more: m.rulesOnwardHint() }
    case 'voteRule':
      if (room.policy?.met) return { label: m.rulesVoteOther() }
      return { label: m.rulesVote(), more: room.by === 'hands' ? m.leadVoteHandsHint() : m.leadVoteHint() }
    case 'part':
    case 'backPart':
      return partWords(move, scenario)
    case 'callOff':
      return { label: m.leadCallOff() }
    case 'text':
      return { label: room.ballot?.kind === 'rule' ? m.rulesBack() : m.leadText() }
    case 'end':
      return { label: m.leadEnd(), more: m.leadEndHint() }
  }
}

function partWords({ id, part }: Move, scenario: Scenario | null): Words {
  if (!part) return { label: '' }
  const to = { n: part, title: partTitle(part, scenario) }
  if (id === 'backPart') return { label: m.rulesBackPart(to) }
  return { label: m.rulesToPart(to), more: m.leadStepMinutes({ n: partMinutes(part) }) }
}

function stepWords({ to }: Move, room: Room): Words {
  const part = to && STEPS[to.step]?.parts[to.part]
  if (!to || !part) return { label: '' }
  const minutes = room.step?.short ? part.minutes.short : part.minutes.long
  const label = to.part > 0 ? m.leadPart({ name: partName(part.id) }) : m.leadStep({ n: to.step, name: stepName(to.step) })
  return { label, more: m.leadStepMinutes({ n: minutes }) }
}

function openWords(kind: SlipKind, room: Room): Words {
  const n = room.slips.filter((slip) => slip.kind === kind && !slip.hidden).length
  const label = { question: m.leadOpenQuestion, advice: m.leadOpenAdvice, learned: m.leadOpenLearned }[kind]()
  return { label, more: n === 1 ? m.leadOpenSlipsOnce() : m.leadOpenSlipsHint({ n }) }
}

/** “12 van de 14 hebben gekozen”. */
function voted(room: Room): string {
  const { of, done } = heads(room)
  if (done === 0) return m.leadRevealNone()
  return done >= of ? m.leadRevealAll() : m.leadRevealHint({ n: done, of })
}

/** What is going on, as a title. */
export function phaseWords(room: Room, scenario: Scenario | null = null): string {
  if (room.paused) return m.leadNowPaused()
  switch (room.phase) {
    case 'lobby':
      return m.leadNowLobby()
    case 'reading':
      if (room.policy && room.policy.part > 1) return partTitle(room.policy.part, scenario)
      return room.page < 0 ? m.leadNowEnding() : m.leadNowReading()
    case 'voting':
      return room.ballot?.kind === 'guess' ? m.leadNowGuessing() : m.leadNowVoting()
    case 'revealed':
      return room.ballot?.truth ? m.leadNowTruth() : m.leadNowRevealed()
    case 'ended':
      return m.leadNowEnded()
  }
}

/** “Ronde 2 van 2”; a guess has one round. */
export function roundWords(ballot: Ballot): string | null {
  return ballot.kind === 'guess' || ballot.rounds.length === 0 ? null : m.leadNowRound({ n: ballot.rounds.length })
}

export function refusalWords(refused: SessionRefusal): string {
  switch (refused) {
    case 'stale':
      return m.leadRefusedStale()
    case 'reason':
      return m.leadRefusedReason()
    case 'closed':
      return m.leadRefusedClosed()
    default:
      return m.leadRefusedOther()
  }
}
