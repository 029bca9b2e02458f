/** What stands beside a story: procedures, terms, sources, theory, questions, and what is known of who comes in. Part of `types`, through which everybody reads it. */
import type { Id, Meter } from './types.ts'

/** A procedure that can be on (as today) or off (the alternative); domain.md §7. */
export interface Procedure {
  id: Id
  title: string
  now: string
  alternative: string
  helps: string
  unintended: string
  bites: string
  /** What a closed option says. */
  closed: string
  source: string
  /** True while the source still has to be checked before publication. */
  check: boolean
  on: boolean
  /** Routes were made before this procedure was told: those do not name it. */
  later?: true
  /** The chairs whose story asks for it; empty: this story does not. */
  chairs: Id[]
}

export interface Term {
  id: Id
  term: string
  /** Exact spellings in running text that carry the explanation. */
  forms: string[]
  short: string
  source: string
}

export interface Source {
  id: string
  title: string
  where: string
}

/** A fact or figure used in the story, with the source it stands on. */
export interface Fact {
  text: string
  source: string
  check: boolean
  used: string
}

/** What a theory says in 60–110 plain words, and one question to answer after a working day. `source` begins with the number of a project source; `check`: it still has to be looked up. */
export interface TheoryCard {
  id: Id
  title: string
  core: string
  question: string
  source: string
  check: boolean
}

/** A question for the look back. `order` of learning: 1 better help, 2 better rules of thumb, 3 how one keeps learning. Asked when every one of its tags holds in the run; `reflect` knows what they mean. */
export interface Question {
  id: Id
  order: 1 | 2 | 3
  text: string
  tags: string[]
}

/** How often one way of beginning comes in, for drawing many lives. The options of its decision (chair `vooraf`) share 1; the usual one has what is left. */
export interface Situation {
  decision: Id
  /** By option that is not the usual one: the share of people for whom it holds, 0 … 1. */
  shares: Record<Id, number>
  /** What was counted, of whom and when, in one sentence. */
  text: string
  /** Null: nobody counted it, it is an assumption (*aanname*). */
  source: string | null
}

/** What the lab reads while it plays a story many times. */
export interface Lab {
  /** The pair of clocks that begins at the gate. */
  gate: Id
  /** Story days after the gate over which days are counted, from 1. */
  days: number
  /** What can be counted in days, by the meter that says it: open, under way, arranged. */
  counted: { meter: Meter; title: string /** What it is called while the meter is 0. */; without: string }[]
  /** The chair and the decisions of the short form: these are asked, all others fall as in the sample. */
  short: { chair: Id; decisions: Id[] }
  /** What is the same for everybody in this story however a life begins, a sentence each: the lab says that it leaves the rest out. */
  alike?: string[] | undefined
}
