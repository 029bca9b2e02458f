/** A team session as plain data: who is there, what the room looks at, its ballots, and what comes in and goes out. Server, phones and the one screen share these words. */
import type { Event, Id, Route } from '../types.ts'

// ---------------------------------------------------------------- who

/** A place at the table, not a person: `s1`, `s2`, … in order of arrival. */
export type Seat = string

/** Who sends a command or receives an event. `room` is the host of the session itself: it says who comes and goes. */
export type Who = { role: 'facilitator' } | { role: 'beamer' } | { role: 'participant'; seat: Seat } | { role: 'room' }

/** How a participant is known to the others: an animal in a colour, both from the lists in `people`. */
export interface Person {
  animal: Id
  colour: Id
  /** False while no device of this seat is connected. */
  here: boolean
}

// ---------------------------------------------------------------- ballots

/** *Ik weet het niet*: no id of a story looks like this. */
export type Unsure = '?'

/** One answer. `why` is at most 300 characters and may be empty. */
export interface Vote {
  choice: Id | Unsure
  why: string
}

/** A sentence that came with a vote, without whose it was. `text` is null for everybody but the facilitator once it is hidden. */
export interface Reason {
  id: string
  choice: Id | Unsure
  text: string | null
  hidden: boolean
}

export interface Round {
  /** Who has voted; the vote itself is there for its own seat only, and for nobody once the ballot is past. Empty where hands are counted. */
  votes: Record<Seat, Vote | null>
  /** Votes for each option and for `?`; null until the reveal. */
  counts: Record<string, number> | null
  /** In an order that tells nothing about who wrote them; empty until the reveal. */
  reasons: Reason[]
  /** In a second round, after its reveal: how many seats chose otherwise than in the first; null in a first round and where hands are counted. */
  moved: number | null
}

export interface BallotOption {
  id: Id
  text: string
  /** A rule or the clock closes this option: to be seen, not to be chosen. */
  closed: boolean
}

/** One decision or guess that the room was asked. */
export interface Ballot {
  /** Unique in the session, also when a ballot was called off: `b` and a number. */
  id: string
  /** Its place in the route, from 0. */
  at: number
  /** `rule`: which rule to turn; its options are procedures. */
  kind: 'choice' | 'guess' | 'rule'
  /** Story day. */
  day: number
  /** The question of a guess; null at a choice. */
  question: string | null
  /** Whose thought is guessed; null at a choice. */
  who: Id | null
  options: BallotOption[]
  /** One round, or two; the last may still be open. A decision that was taken without asking has none. */
  rounds: Round[]
  /** What came of it; null until then. `recorded`: the replayed route's own choice. */
  taken: { id: Id; by: 'majority' | 'other' | 'recorded'; why: string } | null
  /** Of a guess: the option that was the real thought; null until the reveal. */
  truth: Id | null
}

// ---------------------------------------------------------------- replaying together

/** A sentence somebody writes for the room, without whose it was. At most 300 characters. */
export interface Slip {
  /** Another one once its kind is opened, so that nobody can tell which came when. */
  id: string
  /** question: for the one who brought the route; advice: read out, nobody reacts; learned: what the team takes along. */
  kind: SlipKind
  /** The writer, told to nobody but the writer; null to everybody else, and of what the facilitator wrote down. */
  by: Seat | null
  /** The step it was written in, or null outside the steps. */
  step: StepNumber | null
  /** Null while it may not be read: before its kind is opened, or when the facilitator hid it. */
  text: string | null
  hidden: boolean
}

export type SlipKind = 'question' | 'advice' | 'learned'

/** A step of the *casusleerbijeenkomst*, 0 … 6. */
export type StepNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** The other branch that was played in step 5, in titles of outcomes. */
export interface Branch {
  at: number
  choice: Id
  text: string
  /** Outcomes that are not there any more, and those that came. */
  gone: string[]
  came: string[]
  ending: { before: string | null; after: string | null }
}

// ---------------------------------------------------------------- trying rules together

/** The parts of forty minutes for policy makers: play, turn a rule, meet the same person again, look at many, talk. */
export type PolicyPart = 1 | 2 | 3 | 4 | 5

/** A scene as one version has it: where and when, and its lines. */
export interface Scene {
  place: Id | null
  day: number
  lines: { who: Id | null; thought: boolean; text: string }[]
}

/** The same choices under the rule that was turned. */
export interface Met {
  rule: Id
  /** The first scene that differs, in both versions; null: nothing does. */
  first: { today: Scene; yours: Scene } | null
  gone: { title: string; unintended: boolean }[]
  came: { title: string; unintended: boolean }[]
  ending: { today: string | null; yours: string | null }
  /** A thought to be read aloud in somebody's voice, with the outcome nobody intended that it belongs to. */
  aloud: { who: Id; text: string; title: string } | null
}

// ---------------------------------------------------------------- the room

export interface Timer {
  /** Milliseconds since 1970 by the clock of the host; null while it stands still. */
  endsAt: number | null
  /** What was left when it stood still, in milliseconds. */
  left: number
  /** What it was set to, extensions included, in milliseconds. */
  of: number
}

/** lobby: people come in. reading: the story is on the screen. voting: a round is open. revealed: its result is there, people talk. ended: nothing can be changed any more. */
type Phase = 'lobby' | 'reading' | 'voting' | 'revealed' | 'ended'

/** The whole state of a session: what is kept, and — with holes — what each screen knows. */
export interface Room {
  /** decide: samen beslissen. replay: samen terugspelen. rules: samen regels proberen. */
  form: 'decide' | 'replay' | 'rules'
  /** Whether phones bring the votes, or hands that the facilitator counts. */
  by: 'phones' | 'hands'
  /** decide: grows with what the room takes. replay: the recorded route; who may not look ahead gets it up to `made`. */
  route: Route
  /** How many choices of the route have been shown. In `decide` always all of them. */
  made: number
  /** The page of the story's moment that is on the screens, from 0; screens stop at the last one. −1: the ending. */
  page: number
  /** Replay: places in the route where the room is asked before the recorded choice shows, sorted. */
  stops: number[]
  /** Every thought may be read. */
  clear: boolean
  phase: Phase
  /** The ballot that is open or was just revealed. While the story is read: one that was revealed and nothing was taken of yet; asking again goes on with it. */
  ballot: Ballot | null
  /** Ballots that are done, oldest first; also one that was talked about before the facilitator jumped elsewhere or ended, with nothing taken. */
  past: Ballot[]
  /** Only in `rules`: where the forty minutes are, and who was met under the rule that was turned. */
  policy: { part: PolicyPart; met: Met | null } | null
  /** Only in `replay`. `short`: 45 minutes instead of 85. */
  step: { now: StepNumber; part: number; short: boolean } | null
  timer: Timer | null
  /** *Even stoppen* for the room. */
  paused: boolean
  seats: Record<Seat, Person>
  /** Who brought the route: a seat, or null for somebody without a phone. */
  bringer: Seat | null
  /** The question of who brought it, at most 300 characters. */
  question: string
  /** The theory card of step 0. */
  theory: Id | null
  slips: Slip[]
  /** Kinds of slips that have been opened. */
  opened: SlipKind[]
  /** The slip that is being read out. */
  readingOut: string | null
  branches: Branch[]
  /** The action card of the team; texts of at most 300 characters, `when` is `YYYY-MM-DD` or empty. */
  action: { what: string; who: string; when: string }
  /** Whether everybody may have the report. */
  shared: boolean
  /** The facilitator's own notes by place in the route; empty for everybody else. At most 2,000 characters each. */
  notes: Record<number, string>
  /** Counts what the facilitator did: a command made on an older screen is refused. 0 for everybody else. */
  moves: number
  /** Milliseconds since 1970 when the session was made and when it ended. */
  madeAt: number
  endedAt: number | null
}

// ---------------------------------------------------------------- in

/** What a participant may send. */
export type SeatCommand =
  /** `round`: 0 or 1. Voting again in the same round replaces the vote. */
  | { type: 'vote'; ballot: string; round: number; choice: Id | Unsure; why: string }
  /** Refused as stale once its kind is opened. */
  | { type: 'write'; kind: SlipKind; text: string }
  /** Takes back a slip of one's own while its kind is not opened. */
  | { type: 'unwrite'; slip: string }

/** What only the facilitator may send. `moves`: the count on the screen it was sent from. */
export type LeadCommand = { moves: number } & (
  | { type: 'begin' }
  /** Back to the text as well: a round that is open is called off, a result stays for when the room is asked again. */
  | { type: 'turn'; page: number }
  /** Replay: to the point where `made` choices have been shown, 0 … all. */
  | { type: 'goTo'; made: number }
  /** Opens a round of voting: the first at what lies open now, or the second after a reveal. */
  | { type: 'openVote' }
  | { type: 'reveal' }
  /** Hands: how many there were for each option and for `?`. Reveals the round. */
  | { type: 'count'; counts: Record<string, number> }
  /** What the room takes; in a replay and at a guess nothing is chosen and `choice` is null. `why` may be empty when it is what most voted for. In `rules`, null where nothing is asked: on to the next thing that is. */
  | { type: 'take'; choice: Id | null; why: string }
  /** Milliseconds, 0 … two hours; 0 takes it away. */
  | { type: 'timer'; for: number }
  | { type: 'extend'; by: number }
  | { type: 'pause'; on: boolean }
  | { type: 'hide'; id: string; on: boolean }
  /** `part` counts from 0 within the step. Sets the timer to the minutes of that part, and the water clear from step 3 on. */
  | { type: 'step'; to: StepNumber; part: number }
  | { type: 'water'; clear: boolean }
  | { type: 'openSlips'; kind: SlipKind }
  | { type: 'readOut'; slip: string | null }
  | { type: 'bringer'; seat: Seat | null }
  | { type: 'question'; text: string }
  | { type: 'theory'; card: Id | null }
  | { type: 'branch'; at: number; choice: Id }
  /** `rules`: to another part; sets the timer to its minutes. */
  | { type: 'part'; to: PolicyPart }
  | { type: 'action'; what: string; who: string; when: string }
  /** The facilitator writes down what somebody without a phone said. */
  | { type: 'write'; kind: SlipKind; text: string }
  | { type: 'share'; on: boolean }
  | { type: 'note'; at: number; text: string }
  /** Takes a seat away, with what it has written and voted in the open round. */
  | { type: 'release'; seat: Seat }
  | { type: 'end' }
)

/** What only the host says. */
export type HostCommand = { type: 'join'; seat: Seat } | { type: 'drop'; seat: Seat }

export type SessionCommand = SeatCommand | LeadCommand | HostCommand

/**
 * forbidden: not for this role. stale: made on an older screen, or for a round that is closed. closed: that option cannot be chosen.
 * reason: taking another option than most voted for asks for a sentence. full: no seat is left. unfit: out of range, unknown, or not now.
 */
export type SessionRefusal = 'forbidden' | 'stale' | 'closed' | 'reason' | 'full' | 'unfit'

// ---------------------------------------------------------------- out

/** What happened in a room. Each is filtered for who receives it; `evolve` makes the next room of it, on the server as on a phone. */
export type SessionEvent =
  | { type: 'joined'; seat: Seat; person: Person }
  | { type: 'hereChanged'; seat: Seat; here: boolean }
  | { type: 'released'; seat: Seat }
  | { type: 'begun' }
  /** The story is on the screens. A ballot that is done is past. */
  | { type: 'turned'; page: number }
  | { type: 'voteOpened'; ballot: Ballot }
  /** `vote` is null for everybody but its own seat. */
  | { type: 'voted'; ballot: string; round: number; seat: Seat; vote: Vote | null }
  | { type: 'revealed'; ballot: string; round: number; counts: Record<string, number>; reasons: Reason[]; moved: number | null }
  /** The ballot is done: what was taken, and of a guess which thought was real. The screens show it until the story is `turned` on. */
  | { type: 'taken'; ballot: Ballot }
  /** The story: events of the run as this room may see them. `anew`: from the first line, else after what was told. `choices`: of the whole route, as far as this receiver may know it. */
  | { type: 'told'; made: number; page: number; choices: Id[]; anew: boolean; events: Event[] }
  | { type: 'timerSet'; timer: Timer | null }
  | { type: 'pausedSet'; on: boolean; timer: Timer | null }
  /** `text` comes back to everybody when it is shown again. */
  | { type: 'hidden'; id: string; on: boolean; text: string | null }
  | { type: 'stepped'; to: StepNumber; part: number; timer: Timer | null }
  | { type: 'waterSet'; clear: boolean }
  | { type: 'written'; slip: Slip }
  | { type: 'unwritten'; slip: string }
  /** All slips of this kind, in an order that tells nothing. */
  | { type: 'slipsOpened'; kind: SlipKind; slips: Slip[] }
  | { type: 'readingOut'; slip: string | null }
  | { type: 'bringerSet'; seat: Seat | null }
  | { type: 'questionSet'; text: string }
  | { type: 'theorySet'; card: Id | null }
  | { type: 'branchTried'; branch: Branch }
  | { type: 'parted'; to: PolicyPart; timer: Timer | null }
  | { type: 'met'; met: Met }
  | { type: 'actionSet'; what: string; who: string; when: string }
  | { type: 'sharedSet'; on: boolean }
  | { type: 'noted'; at: number; text: string }
  | { type: 'ended'; at: number }
  /** A facilitator's command was carried out. */
  | { type: 'moved'; moves: number }

/** What somebody who comes in is told: the room as it is for them, and the story so far. */
export interface Welcome {
  room: Room
  story: Event[]
}

/** One session being held. */
export interface Session {
  /** `now`: milliseconds since 1970. Full events, for `seenBy`; or why not, with nothing changed. */
  apply(command: SessionCommand, who: Who, now: number): { events: SessionEvent[] } | { refused: SessionRefusal }
  /** Everything, secrets included: what is kept. */
  room(): Room
  welcome(who: Who): Welcome
}

// ---------------------------------------------------------------- for the facilitator

/** What a scenario gives whoever leads a talk about one of its decisions. Never sent to participants or the beamer. */
export interface Hint {
  /** Questions to ask, in their own words, two or three. */
  ask: string[]
  /** Theory cards that fit. */
  theory: Id[]
  /** What is better left unsaid here, and why: one or two sentences. */
  avoid: string
  /** What usually divides a group here, or what to listen for: one or two sentences. */
  listen: string
}

/** By decision id of the scenario. */
export type Hints = Record<Id, Hint>
