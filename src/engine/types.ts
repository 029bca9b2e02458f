/** The six ideas as plain data: scenario, command, event, view, route and run. Everybody may know this file; it imports nothing but its own second page. */
import type { Fact, Lab, Procedure, Question, Situation, Source, Term, TheoryCard } from './reference.ts'

export type { Fact, Lab, Procedure, Question, Situation, Source, Term, TheoryCard }

/** A name in a story: lower case letters, digits and underscores, 1–40 characters, first a letter. */
export type Id = string

// ---------------------------------------------------------------- scenario

export type Mood =
  | 'rustig'
  | 'vriendelijk'
  | 'ernstig'
  | 'moe'
  | 'gespannen'
  | 'bang'
  | 'wantrouwig'
  | 'verdrietig'
  | 'boos'
  | 'woedend'
  | 'gesloten'
  | 'uitleggend'

export type Light = 'ochtend' | 'dag' | 'avond'
export type Side = 'links' | 'midden' | 'rechts'

/** A run of text inside a document; an icon stands for a picture and always has a label in words. */
export type Span = { text: string; strong?: true; em?: true } | { icon: Id; label: string }

export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; spans: Span[] }
  | { type: 'paragraph'; spans: Span[] }
  | { type: 'list'; ordered: boolean; items: Span[][] }
  | { type: 'table'; head: Span[][]; rows: Span[][][] }
  | { type: 'rule' }

/** Something that lands on the desk and stays there to be read again. */
export interface Doc {
  id: Id
  title: string
  blocks: Block[]
}

export interface Chair {
  id: Id
  title: string
  /** One sentence: who you are in this chair. */
  line: string
  /** The first knot; absent while the chair is announced but not there yet. */
  start?: Id
  ready: boolean
  /** Playing time in minutes, from–to. */
  minutes?: [number, number]
  /** Whose body `jij` has in this chair; absent: looks of its own. */
  as?: Id
  /** False: this chair counts no work time. */
  time?: false
}

export interface CastMember {
  id: Id
  /** The name as it stands before a line; `Jij` is the player. */
  name: string
  role: string
  line: string
  moods: Mood[]
  /** The chair whose own thoughts these are, besides `jij` in the chair that is played. */
  chair?: Id
}

/** A pair of clocks: the client's and the procedure's. The first pair runs from the start; a story turns to another with `#clocks`. */
export interface Clock {
  id: Id
  /** `{dag}` is the story's day, `{n}` the day since this pair, or the one named in `since`, was turned to (from 1). */
  client: string
  since?: Id
  procedure: string
  /** Length of the procedure in weeks, counted from the day this pair was turned to; 0 while it does not run. */
  weeks: number
}

export interface Decision {
  id: Id
  /** The chair that decides; a compiled story always says it. */
  chair?: Id
  title: string
  /** Story day. */
  day: number
  /** By choice id: what it is good for and what it costs; `told`: how it looks from another chair, one sentence in the past tense. */
  options: Record<Id, { good: string; costs: string; told?: string }>
}

/** An option of a decision that travels between chairs: an item of `LIST besluiten`, called as its choice. */
export interface Besluit {
  id: Id
  /** The decision whose options shut each other out. */
  decision: Id
  /** The chair that decides; `vooraf`: how it was before the first day. */
  chair: Id
  /** Story day of the decision. */
  day: number
  /** How it looks from another chair, one sentence in the past tense. */
  told: string
  /** Whether it holds in an ordinary week; of each decision one does. */
  usual: boolean
}

/** A route that comes with the story and can be watched, under the rules of today. */
export interface Sample {
  title: string
  carried: Id[]
  choices: Id[]
  seed: number
}

/** What a list of scenarios needs to show; the whole story is fetched when somebody plays. */
export interface ScenarioCard {
  id: Id
  /** False: the start page does not show it. */
  listed?: false
  hash: string
  title: string
  client: string
  tagline: string
  summary: string
  /** Playing time in minutes, from–to. */
  minutes: [number, number]
  /** What may be heavy, a short phrase each. */
  content: string[]
  chairs: Chair[]
  asks: Record<Id, string>
  procedures: Procedure[]
  /** Every choice id of the story and every decision a route can carry, sorted: what a route code is read with. */
  choices: Id[]
  /** On a card, of a story that has a short form with a rule to turn in it: its chair. */
  short?: Id
}

export interface Scenario extends ScenarioCard {
  cast: CastMember[]
  places: Record<Id, string>
  documents: Record<Id, Doc>
  clocks: Clock[]
  decisions: Decision[]
  /** What travels between chairs, in the order of `LIST besluiten`. */
  besluiten: Besluit[]
  /** By chair: a route to watch. */
  samples: Record<Id, Sample>
  /** `bad`: something the client loses by it. */
  outcomes: Record<Id, { title: string; bad?: true }>
  endings: Record<Id, { title: string; text: string }>
  /** How often each way of beginning comes in. */
  situations: Situation[]
  /** Null: this story was not made for playing it many times. */
  lab: Lab | null
  /** A sentence for every `wait`, `luck` and `other` cause. */
  causes: Record<Id, string>
  sources: Source[]
  facts: Fact[]
  glossary: Term[]
  /** The cards this story touches, and the two that fit every look back: `waterlijn` and `leren_in_drie`. */
  theory: Record<Id, TheoryCard>
  questions: Question[]
  /** Where each passage begins, by its knot: `story/milan/slot.ink:12`. For a sentence about a story that breaks. */
  passages: Record<string, string>
  /** The compiled Ink. */
  ink: Record<string, unknown>
}

// ---------------------------------------------------------------- route and commands

/** A whole playthrough: everything else follows from it. */
export interface Route {
  scenario: Id
  /** Content hash of the story it was played in, 8 hexadecimal digits. */
  hash: string
  chair: Id
  /** The procedures that are on, sorted. */
  rules: Id[]
  /** Decisions brought along from another chair, sorted. */
  carried: Id[]
  /** Where chance starts: 0 … 2³¹ − 1. */
  seed: number
  /** Ids of what was chosen, in order; guesses included. */
  choices: Id[]
}

export type Command =
  | { type: 'choose'; id: Id }
  | { type: 'guess'; id: Id }
  /** Back to the point where `to` choices had been made: 0 … choices taken. */
  | { type: 'rewind'; to: number }

// ---------------------------------------------------------------- what a reader meets

export interface Heading {
  place: Id | null
  light: Light | null
  /** Story day, when this line turns the page to another day. */
  day: number | null
  clock: string | null
}

export interface Line {
  /** Ordinal in the run, from 0. */
  n: number
  kind: 'narration' | 'speech' | 'thought'
  who: Id | null
  mood: Mood | null
  /** Null: a thought that this seat may not read. */
  text: string | null
  /** How big an unreadable thought looks: 1 short, 2 middle, 3 long. */
  size: 1 | 2 | 3
  /** Set when a new page starts here: another place or another day. */
  heading: Heading | null
  /** A content note that belongs before this line. */
  heavy: string | null
  /** Work time left this week when this line is said, in minutes, or null in a story that does not count it. */
  minutes: number | null
}

export type Closed = { by: 'rule'; rule: Id } | { by: 'time' }

export interface Choice {
  id: Id
  text: string
  /** Work time in minutes, or null when it costs none. */
  cost: number | null
  closed: Closed | null
}

/** What lies open now: a choice, or three thoughts to guess between. */
export type Offer = { kind: 'choice'; choices: Choice[] } | { kind: 'guess'; who: Id; question: string; choices: Choice[] }

export type Style = 'zakelijk' | 'menselijk' | 'regel' | 'ruimte'

export interface Taken {
  /** Place in the route, from 0. */
  at: number
  id: Id
  text: string
  day: number
  cost: number | null
  style: Style | null
}

export interface Guess {
  at: number
  who: Id
  question: string
  guessed: string
  truth: string
  day: number
}

export type Cause =
  | { kind: 'choice'; id: Id; text: string; day: number; at: number }
  /** `decided`: a decision made in another chair; mine: the reader made it there and brought it along, else the ordinary week did. */
  | { kind: 'other'; id: Id; text: string; decided?: { chair: Id; day: number; mine: boolean } }
  | { kind: 'wait' | 'luck'; id: Id; text: string }
  /** `alternative`: the rule is turned, and that is why. */
  | { kind: 'rule' | 'alternative'; id: Id; text: string }

export interface Outcome {
  id: Id
  title: string
  /** What the line said when it happened, and who said or thought it; null for narration. */
  text: string
  who: Id | null
  line: number
  day: number
  unintended: boolean
  causes: Cause[]
}

// ---------------------------------------------------------------- events

export type Refusal = 'stale' | 'closed'

export type Event =
  | { type: 'runOpened'; scenario: Id; hash: string; chair: Id; rules: Id[]; carried: Id[]; strange: Id[]; seat: Id }
  | { type: 'placeChanged'; place: Id; light: Light }
  | { type: 'entered'; who: Id; side: Side }
  | { type: 'left'; who: Id }
  | { type: 'moodChanged'; who: Id; mood: Mood }
  | { type: 'soundHeard'; sound: Id }
  | { type: 'ambienceChanged'; ambience: Id }
  | { type: 'dayTurned'; day: number }
  | { type: 'clockSet'; clock: string }
  | { type: 'clocksTurned'; clocks: Id; day: number }
  | { type: 'staged'; event: Id; who: Id | null }
  | { type: 'documentLanded'; doc: Id; day: number; line: number }
  | { type: 'metersChanged'; meters: Partial<Record<Meter, number>> }
  | { type: 'lineNarrated'; line: Line }
  | { type: 'lineSpoken'; line: Line }
  | { type: 'thoughtSurfaced'; line: Line }
  | { type: 'theoryTouched'; theory: Id; line: number }
  | { type: 'asked'; ask: Id }
  | { type: 'recalled'; ask: Id }
  | { type: 'outcomeReached'; outcome: Outcome }
  | { type: 'choicesOffered'; offer: Offer }
  | { type: 'choiceTaken'; taken: Taken }
  | { type: 'guessMade'; guess: Guess }
  | { type: 'choiceRefused'; id: Id; reason: Refusal }
  /** Everything up to there again: a remote screen reduces these in one go, without staging them. */
  | { type: 'rewound'; to: number; events: Event[] }
  /** A saved route did not fit the story any further. */
  | { type: 'routeStopped'; at: number; id: Id; of: number }
  | { type: 'endingReached'; ending: Id }
  /** After the end the water is clear: what every thought said, and the meters nobody saw, as they are now and as they were when each moment ended. */
  | {
      type: 'waterCleared'
      thoughts: { n: number; text: string; mood: Mood | null }[]
      meters: Partial<Record<Meter, number>>
      history: Partial<Record<Meter, number>>[]
    }
  /** The story itself broke; the route up to here is safe. */
  | { type: 'storyFaulted'; message: string }

// ---------------------------------------------------------------- view

export type Meter =
  | 'minuten'
  | 'vertrouwen'
  | 'binding'
  | 'richting'
  | 'stroefheid'
  | 'draagkracht'
  | 'erbij_horen'
  | 'b_id'
  | 'b_wonen'
  | 'b_inkomen'
  | 'b_zorg'
  | 'b_schulden'
  | 'b_netwerk'

/** Something that is over as soon as it has happened: staged or heard as a line comes, never again when it is shown later. */
export type Happening = { type: 'staged'; event: Id; who: Id | null } | { type: 'heard'; sound: Id } | { type: 'daysPassed'; days: number }

/** Somebody in the picture. Mood null: nothing was said about it since they came in. */
export interface OnStage {
  who: Id
  side: Side
  mood: Mood | null
}

/** What there is to see and hear while a line is told. */
export interface Shot {
  place: Id | null
  light: Light
  stage: OnStage[]
  ambience: Id | null
  /** What happened as this line came, in order. */
  happened: Happening[]
}

/** What happened between two choices, and the choice or guess that ended it. */
export interface Moment {
  lines: Line[]
  /** One for every line, in the same order. */
  shots: Shot[]
  /** Outcomes that were reached in this moment. */
  outcomes: Outcome[]
  /** Documents that landed in this moment, with the line they came with. */
  documents: { id: Id; line: number }[]
  theories: Id[]
  /** The meters when the moment ended; hidden ones only after the ending, and then in every moment. */
  meters: Partial<Record<Meter, number>>
  day: number
  taken: Taken | null
  guess: Guess | null
}

/** Everything a screen needs right now. */
export interface View {
  scenario: Id
  chair: Id
  rules: Id[]
  /** Decisions of other chairs that came along and hold in this run, sorted. */
  carried: Id[]
  /** What came along and does not fit this story: an ordinary week took its place. */
  strange: Id[]
  /** Who looks: the chair that is played, unless somebody looks along. */
  seat: Id
  place: Id | null
  light: Light
  stage: OnStage[]
  ambience: Id | null
  day: number
  clock: string | null
  /** What has happened since the last line: it belongs to the next one. */
  coming: Happening[]
  /** The pairs of clocks that were turned to, oldest first; the scenario's first pair runs before any of them. */
  clocks: { id: Id; day: number }[]
  meters: Partial<Record<Meter, number>>
  documents: { id: Id; day: number }[]
  /** The moments behind us, oldest first. */
  past: Moment[]
  /** The moment on the screen. */
  now: Moment
  offer: Offer | null
  outcomes: Outcome[]
  decisions: Taken[]
  guesses: Guess[]
  theories: Id[]
  asked: Id[]
  recalled: Id[]
  ending: Id | null
  /** How many choices have been made. */
  made: number
  refused: { id: Id; reason: Refusal } | null
  stopped: { at: number; id: Id; of: number } | null
  fault: string | null
}

/** One playthrough being played. */
export interface Run {
  apply(command: Command): Event[]
  view(): View
  route(): Route
  /** Every event since the first line, as this seat may see them. */
  events(): Event[]
}

// ---------------------------------------------------------------- what if

/** Two routes of one chair, side by side. */
export interface Compared {
  /** How many choices are the same in both, from the beginning. */
  from: number
  before: View
  after: View
  /** The first line of each after the split that the other does not have in that place; null when it has no more lines. */
  firstDifferent: { before: Line | null; after: Line | null }
  outcomes: {
    /** Only in the route before, only in the one after. */
    gone: Outcome[]
    came: Outcome[]
    /** In both, from other causes. */
    other: [before: Outcome, after: Outcome][]
  }
}

/** A route with another choice at one point, and the rest in the same way of choosing where that could be. */
export interface WhatIf extends Compared {
  /** The route that was played instead. */
  route: Route
  /** How many of the decisions after the split are those of the route before; guesses do not count. */
  followed: number
  /** Decisions that could not be those of the route before, by their place in the new route; `instead`: the one that lay there closed, or null where that route never came. */
  strayed: { at: number; instead: Id | null; took: Id }[]
}

// ---------------------------------------------------------------- short form

/** A chair in a few decisions: what its reader meets next. */
export interface ShortForm {
  /** Everything that was chosen up to `now`: by the reader, and what fell in between. */
  route: Route
  /** How many of the asked decisions are behind the reader, and how many there are. */
  asked: number
  of: number
  /** What is read first: the story right after the reader's last choice, or its opening. The first page of its moment. Null when `now` follows at once. */
  reply: View | null
  /** What happened after that without being asked, by story day. */
  between: { day: number; told: string[] }[]
  /** The story where something is asked again, or at its end; read from the line with this ordinal on. */
  now: View
  from: number
  /** Whether the reader made the choice that led to `now`. */
  own: boolean
}
