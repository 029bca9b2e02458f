/** The facilitator asks the room: opens a round, shows its result, and takes a choice with which the story goes on. Called by lead. */
import type { Id } from '../types.ts'
import { ballotOf, nobody, revealedOnly, tally, withRound } from './ballots.ts'
import { onward, ruleBallot, turnRule } from './policy.ts'
import { leadersOf, resultOf } from './result.ts'
import type { Answer, Table } from './table.ts'
import { sentence } from './texts.ts'
import type { Ballot, Room, SessionEvent } from './types.ts'

/** Most hands that are counted in one room. */
const MOST_HANDS = 500
const MOST_ROUNDS = 2

export function openVote(table: Table): Answer {
  const { room } = table
  const { phase } = room
  if (phase !== 'reading' && phase !== 'revealed') return 'unfit'
  const ballot = ballotHere(table)
  if (!ballot || ballot.rounds.length >= (ballot.kind === 'guess' ? 1 : MOST_ROUNDS)) return 'unfit'
  const talked: SessionEvent[] = phase === 'revealed' ? timeIsUp(room) : []
  return [...talked, { type: 'voteOpened', ballot: withRound(ballot) }]
}

/** Of a guess the truth comes along: the thought that most guessed goes into the route, or the recorded one. */
export function reveal(table: Table): Answer {
  const { room } = table
  if (room.by !== 'phones' || room.phase !== 'voting' || !room.ballot) return 'unfit'
  return show(table, room.ballot, tally(room.ballot))
}

export function count(table: Table, typed: Record<string, number>): Answer {
  const { room } = table
  const { ballot } = room
  if (room.by !== 'hands' || room.phase !== 'voting' || !ballot) return 'unfit'
  const counts = nobody(ballot)
  let hands = 0
  for (const [id, n] of Object.entries(typed)) {
    if (!Object.hasOwn(counts, id) || !Number.isInteger(n) || n < 0) return 'unfit'
    if (n > 0 && ballot.options.some((option) => option.id === id && option.closed)) return 'closed'
    counts[id] = n
    hands += n
  }
  return hands > MOST_HANDS ? 'unfit' : show(table, ballot, { counts, reasons: [], moved: null })
}

function show(table: Table, ballot: Ballot, result: ReturnType<typeof tally>): Answer {
  const round = ballot.rounds.length - 1
  const shown: SessionEvent = { type: 'revealed', ballot: ballot.id, round, ...result }
  if (ballot.kind !== 'guess') return [shown]
  const counted = { ...ballot, rounds: ballot.rounds.map((one, n) => (n === round ? { ...one, ...result } : one)) }
  const id = guessed(table, counted)
  return id === undefined ? [shown] : [shown, ...goOnWith(table, counted, id, '')]
}

export function take(table: Table, choice: Id | null, raw: string): Answer {
  const { room } = table
  const why = sentence(raw)
  if (why === null || (room.phase !== 'reading' && room.phase !== 'voting' && room.phase !== 'revealed')) return 'unfit'
  // A guess was taken when it was revealed; now the story is turned on.
  if (room.ballot?.taken) return choice === null ? onToNext(room) : 'unfit'
  const asked = ballotHere(table)
  if (!asked) return 'unfit'
  // Nobody is asked here: what lies between falls by itself.
  if (room.form === 'rules' && choice === null && asked.kind === 'choice') {
    const between = onward(table)
    return between ? [...between, ...onToNext(room)] : 'unfit'
  }
  const ballot = revealedOnly(asked)
  if (ballot.kind === 'guess' || room.form === 'replay') {
    const id = ballot.kind === 'guess' ? guessed(table, ballot) : room.route.choices[room.made]
    if (choice !== null || id === undefined) return 'unfit'
    return [...goOnWith(table, ballot, id, ''), ...onToNext(room)]
  }
  const option = ballot.options.find(({ id }) => id === choice)
  if (!option) return 'unfit'
  if (option.closed) return 'closed'
  const leaders = leadersOf(ballot)
  if (leaders.length > 0 && !leaders.includes(option.id) && why === '') return 'reason'
  const turned = ballot.kind === 'rule'
  return [...(turned ? takeRule(table, ballot, option.id, why) : goOnWith(table, ballot, option.id, why)), ...onToNext(room)]
}

/** The ballot about what lies open now: the one that was asked already, or a new one. */
function ballotHere(table: Table): Ballot | null {
  const { room, tale } = table
  if (room.ballot) return room.ballot
  if (room.policy && room.policy.part > 1) return ruleBallot(table)
  const view = tale.view()
  // A number that no earlier ballot had, also when that one was called off.
  return view.offer && ballotOf(`b${room.moves + 1}`, view.offer, view)
}

/** Which guess goes into the route; undefined where a recorded route ends. */
function guessed({ room }: Table, ballot: Ballot): Id | undefined {
  if (room.form === 'replay') return room.route.choices[room.made]
  return resultOf(ballot).id ?? ballot.options.find((option) => !option.closed)?.id
}

/** The story stays where it is; the person who was played is met again under the other rule. */
function takeRule(table: Table, ballot: Ballot, id: Id, why: string): SessionEvent[] {
  const by = leadersOf(ballot).includes(id) ? 'majority' : 'other'
  return [{ type: 'taken', ballot: { ...ballot, taken: { id, by, why } } }, ...turnRule(table, id)]
}

/** Takes a choice or guess that lies open: the ballot is done and the story tells what comes of it. */
function goOnWith({ room, tale }: Table, ballot: Ballot, id: Id, why: string): SessionEvent[] {
  const events = tale.take(id)
  const guess = events.find((event) => event.type === 'guessMade')?.guess
  const truth = guess ? (ballot.options.find(({ text }) => text === guess.truth)?.id ?? null) : null
  const by = room.form === 'replay' ? 'recorded' : leadersOf(ballot).includes(id) ? 'majority' : 'other'
  const choices = room.form === 'replay' ? room.route.choices : tale.choices()
  return [
    { type: 'taken', ballot: { ...ballot, taken: { id, by, why }, truth } },
    { type: 'told', made: tale.view().made, page: 0, choices, anew: false, events },
  ]
}

function onToNext(room: Room): SessionEvent[] {
  return [{ type: 'turned', page: 0 }, ...timeIsUp(room)]
}

/** The talk is over, and so is its timer. In a replay the timer is that of the step. */
function timeIsUp(room: Room): SessionEvent[] {
  return room.form === 'decide' && room.timer ? [{ type: 'timerSet', timer: null }] : []
}
