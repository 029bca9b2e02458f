/** What whoever leads can do now, the likeliest first: one pure list from the room and the page. Drawn by Controls; a table of cases tests it. */
import { STEPS } from '../../../engine/session/steps.ts'
import type { Ballot, PolicyPart, Room, Slip, SlipKind, StepNumber } from '../../../engine/session/types.ts'
import type { Id, View } from '../../../engine/types.ts'
import type { Sent } from '../../../store/together.ts'
import { pagesOf } from '../../play/pages.ts'
import { resultOf } from '../kit/result.ts'

type MoveId =
  | 'begin'
  | 'page'
  | 'back'
  | 'ending'
  | 'vote'
  | 'guess'
  | 'skipGuess'
  | 'count'
  | 'reveal'
  | 'talk'
  | 'again'
  | 'take'
  | 'choose'
  | 'recorded'
  | 'stop'
  | 'goOn'
  | 'step'
  | 'onward'
  | 'voteRule'
  | 'part'
  | 'backPart'
  | 'openSlips'
  | 'read'
  | 'callOff'
  | 'text'
  | 'end'

export interface Move {
  id: MoveId
  /** Null: a form is filled in first. */
  command: Sent | null
  /** part and backPart: where to. */
  part?: PolicyPart
  /** take: what most chose. */
  choice?: Id
  /** page: what may be heavy on the next page. */
  heavy?: string
  /** stop: its place in the route. */
  at?: number
  /** step: where to. */
  to?: { step: StepNumber; part: number }
  kind?: SlipKind
}

/** How long the first talk after a result is proposed to be, in milliseconds. */
const TALK = 5 * 60_000

/**
 * `total`: how many choices the recorded route has; 0 where there is none. `asked`: while rules are tried, whether what lies open is one of the decisions
 * that the room is asked. The first move is what comes next.
 */
export function movesOf(room: Room, view: View | null, total: number, asked = true): Move[] {
  switch (room.phase) {
    case 'lobby':
      return [{ id: 'begin', command: { type: 'begin' } }]
    case 'voting':
      return [...result(room), ...unasked(room), ...toText('callOff', view)]
    case 'revealed':
      return room.ballot ? [...revealed(room, room.ballot), ...(room.ballot.taken ? [] : toText('text', view))] : []
    case 'reading':
      return room.policy ? trying(room, room.policy, view, asked) : reading(room, view, total)
    case 'ended':
      return []
  }
}

/** Whether taking this goes against what most chose, and so asks for a sentence; where nobody chose there is nothing to go against. */
export function asksWhy(ballot: Ballot | null, choice: Id | null): boolean {
  const most = ballot ? resultOf(ballot).leading : []
  return most.length > 0 && (choice === null || !most.includes(choice))
}

/** The page that the screens show: they stop at the last one. */
export function pageOn(room: Room, view: View): number {
  return Math.min(room.page, pagesOf(view.now.lines).length - 1)
}

function result(room: Room): Move[] {
  return room.by === 'hands' ? [{ id: 'count', command: null }] : [{ id: 'reveal', command: { type: 'reveal' } }]
}

/** Ways past a vote that is open. */
function unasked(room: Room): Move[] {
  if (room.form === 'replay') return [{ id: 'recorded', command: { type: 'take', choice: null, why: '' } }]
  if (room.ballot?.kind === 'guess') return [{ id: 'skipGuess', command: { type: 'take', choice: null, why: '' } }]
  return [{ id: 'choose', command: null }]
}

/** Back to the page that was on the screens; a round that was open is called off. */
function toText(id: 'callOff' | 'text', view: View | null): Move[] {
  return view ? [{ id, command: { type: 'turn', page: pagesOf(view.now.lines).length - 1 } }] : []
}

function revealed(room: Room, ballot: Ballot): Move[] {
  const talk: Move = { id: 'talk', command: { type: 'timer', for: TALK } }
  const still = room.timer === null
  if (ballot.taken) return [{ id: 'goOn', command: { type: 'take', choice: null, why: '' } }, ...(still ? [talk] : [])]
  const first = room.form === 'decide' && ballot.rounds.length === 1 && still
  return [...(first ? [talk] : []), ...afterResult(room, ballot)]
}

/** What a result that is known leads to: another round, or one of the options. */
function afterResult(room: Room, ballot: Ballot): Move[] {
  const again: Move[] = ballot.kind !== 'guess' && ballot.rounds.length < 2 ? [{ id: 'again', command: { type: 'openVote' } }] : []
  if (room.form === 'replay') return [{ id: 'recorded', command: { type: 'take', choice: null, why: '' } }, ...again]
  const { leading } = resultOf(ballot)
  const [one] = leading
  const take: Move[] =
    one !== undefined && leading.length === 1 ? [{ id: 'take', choice: one, command: { type: 'take', choice: one, why: '' } }] : []
  return [...again, ...take, { id: 'choose', command: null }]
}

function reading(room: Room, view: View | null, total: number): Move[] {
  const story = view ? storyMoves(room, view, total) : []
  const back = view ? pageBack(room, view) : []
  if (room.form === 'decide' || !room.step) return [...story, ...back]
  const steps = stepMoves(room, room.step)
  // While the case is shown and while it is looked into, the story is what moves; in the other steps the talk is.
  const { now } = room.step
  const shows = now === 1 || now === 3
  if (shows) {
    const stop = stopAhead(room)
    if (stop) return [stop, ...steps, ...story, ...back]
    const [first, ...rest] = story
    if (first && !isPastStops(room)) return [first, ...steps, ...rest, ...back]
  }
  return now === 0 ? steps : [...steps, ...story, ...back]
}

/** Trying rules: the story is what moves in the first part, the vote in the second; then one part follows the other. */
function trying(room: Room, { part, met }: NonNullable<Room['policy']>, view: View | null, asked: boolean): Move[] {
  const to = (n: PolicyPart): Move => ({ id: n > part ? 'part' : 'backPart', part: n, command: { type: 'part', to: n } })
  switch (part) {
    case 1: {
      if (!view) return [to(2)]
      const story = room.page < 0 ? [] : storyMoves(room, view, 0)
      const [first] = story
      // Where nobody is asked the story goes on by itself; a guess is asked or skipped as elsewhere.
      const onward: Move[] = first?.id === 'vote' && !asked ? [{ id: 'onward', command: { type: 'take', choice: null, why: '' } }] : []
      const moves = [...onward, ...story, ...pageBack(room, view)]
      return room.page < 0 ? [to(2), ...moves] : [...moves, to(2)]
    }
    case 2: {
      if (room.ballot?.rounds.some((round) => round.counts)) return [...afterResult(room, room.ballot), to(1)]
      const ask: Move[] = [
        { id: 'voteRule', command: { type: 'openVote' } },
        { id: 'choose', command: null },
      ]
      return [...(met ? [to(3)] : []), ...ask, to(1)]
    }
    case 3:
      return [to(4), to(2)]
    case 4:
      return [to(5), to(3), to(2)]
    case 5:
      return [...learnedMoves(room), { id: 'end', command: null }, to(4)]
  }
}

/** There are minutes for the places where the group is asked, not for a whole route: straight to the next of them. */
function stopAhead({ stops, made }: Room): Move | null {
  const at = stops.includes(made) ? undefined : stops.find((stop) => stop > made)
  return at === undefined ? null : { id: 'stop', at, command: { type: 'goTo', made: at } }
}

function isPastStops({ stops, made }: Room): boolean {
  return stops.length > 0 && stops.every((stop) => stop < made)
}

function storyMoves(room: Room, view: View, total: number): Move[] {
  const end: Move = { id: 'end', command: null }
  if (room.page < 0) return room.form === 'decide' ? [...learnedMoves(room), end] : []
  const pages = pagesOf(view.now.lines)
  const page = pageOn(room, view)
  const next = pages[page + 1]
  if (next) return [{ id: 'page', command: { type: 'turn', page: page + 1 }, ...(next.heavy ? { heavy: next.heavy } : {}) }]
  if (view.ending) return [{ id: 'ending', command: { type: 'turn', page: -1 } }]
  if (!view.offer) return room.form === 'decide' ? [end] : []
  // Asked already, and then the room went back to the text.
  if (room.ballot?.rounds.some((round) => round.counts)) return afterResult(room, room.ballot)
  const ask: Move = { id: view.offer.kind === 'guess' ? 'guess' : 'vote', command: { type: 'openVote' } }
  if (room.form !== 'replay') return [ask, ...unasked({ ...room, ballot: null })].map((move) => guessed(move, view))
  if (room.made >= total) return []
  const recorded: Move = { id: 'recorded', command: { type: 'take', choice: null, why: '' } }
  return room.stops.includes(room.made) ? [ask, recorded] : [recorded, ask]
}

/** What people wrote down as learnt is opened before the session is closed. */
function learnedMoves(room: Room): Move[] {
  const some = room.slips.some((slip) => slip.kind === 'learned' && !slip.hidden)
  return some && !room.opened.includes('learned')
    ? [{ id: 'openSlips', kind: 'learned', command: { type: 'openSlips', kind: 'learned' } }]
    : []
}

/** Before a guess is opened there is no ballot to say that it is one. */
function guessed(move: Move, view: View): Move {
  if (move.id !== 'choose' || view.offer?.kind !== 'guess') return move
  return { id: 'skipGuess', command: { type: 'take', choice: null, why: '' } }
}

function pageBack(room: Room, view: View): Move[] {
  const last = pagesOf(view.now.lines).length - 1
  if (room.page < 0) return [{ id: 'back', command: { type: 'turn', page: last } }]
  const page = pageOn(room, view)
  return page > 0 ? [{ id: 'back', command: { type: 'turn', page: page - 1 } }] : []
}

const READ: Partial<Record<string, SlipKind>> = { questionsAsk: 'question', adviceRead: 'advice', learnGroup: 'learned' }

function stepMoves(room: Room, step: NonNullable<Room['step']>): Move[] {
  const kind = READ[STEPS[step.now]?.parts[step.part]?.id ?? '']
  const on = nextStep(step)
  if (!kind) return on
  const slips = room.slips.filter((slip) => slip.kind === kind && !slip.hidden)
  if (slips.length > 0 && !room.opened.includes(kind)) return [{ id: 'openSlips', kind, command: { type: 'openSlips', kind } }, ...on]
  if (kind === 'learned') return on
  const slip = following(slips, room.readingOut)
  if (slip) return [{ id: 'read', kind, command: { type: 'readOut', slip: slip.id } }, ...on]
  return on
}

/** The slip after the one that is read out; the first while none is. */
function following(slips: readonly Slip[], now: string | null): Slip | undefined {
  return slips[slips.findIndex((slip) => slip.id === now) + 1]
}

/** The next part, or the next step; after the last the session can be closed. */
function nextStep(step: NonNullable<Room['step']>): Move[] {
  const part = STEPS[step.now]?.parts[step.part + 1]
  const to = part ? { step: step.now, part: step.part + 1 } : step.now < 6 ? { step: (step.now + 1) as StepNumber, part: 0 } : null
  if (!to) return [{ id: 'end', command: null }]
  return [{ id: 'step', to, command: { type: 'step', to: to.step, part: to.part } }]
}
