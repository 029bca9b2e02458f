/** What the checker found out about a story, as plain data: what the terminal prints, `--json` writes and `--html` draws. */
import type { Complaint } from '../compile/complaint.ts'
import type { Id } from '../engine/types.ts'

/** How many of how many. */
export interface Share {
  met: number
  of: number
}

export interface ChairVerdict {
  chair: Id
  title: string
  /**
   * `all`: every situation of the chair was met, under every combination of its rules in which at most two are turned. `courses`: everything that can happen was met
   * (each option open or closed, each passage, each end), though not every way it can be worded. `part`: runs beyond what was met that way.
   */
  proof: 'all' | 'courses' | 'part'
  /** Causes that were shown to be true in every run, without playing them all; null when the machine can show nothing. */
  claims: Share | null
  /** The construct that the fast machine does not know and where it stands, so that little could be explored; null when it knows all. */
  slow: string | null
  /** The rules that this chair's passages ask for. */
  rules: Id[]
  /** Combinations of those rules that were explored: all in which at most two stand otherwise than today. */
  combinations: number
  /** Different situations at a choice point; equal ones are met once. */
  situations: number
  /** Choices made while exploring, runs not included. */
  steps: number
  /** How many choices deep every situation was met, when that was not all. */
  depth: number | null
  /**
   * Decisions of other chairs that this chair can tell apart, and the runs that were played in other weeks than the ordinary one. What is
   * proved of situations and courses is proved of the ordinary week; what is proved of causes holds in every week.
   */
  weeks: { decisions: number; runs: number }
  /** Seeded runs, by style of choosing. */
  runs: Record<string, number>
  /** Choices in one run, fewest and most; null when no run ended. */
  length: [number, number] | null
  passages: Share
  choices: Share
  thoughts: Share
  outcomes: Share
  endings: Share
  lines: Share
  flow: Flow
}

/** How runs that choose by chance go through the story: what a graph of it shows. */
export interface Flow {
  runs: number
  passages: Record<string, { times: number; file: string; line: number }>
  /** By choice id. `closed`: how often it was seen but could not be taken. */
  choices: Record<Id, { passage: string; text: string; offered: number; taken: number; closed: number }>
  /** From one passage to the next, by the choice that led there (null: by itself). */
  ways: { from: string; by: Id | null; to: string; times: number }[]
  /** By ending: the passage it stands in, how often, and whether more than one sequence of choices leads there. */
  endings: Record<Id, { passage: string; times: number; ways: 'one' | 'many' }>
}

/** How hard a passage reads. */
export interface Reading {
  passage: string
  file: string
  line: number
  words: number
  /** Words in a sentence, on average. */
  sentence: number
  /** Björnsson's readability index: up to 30 very easy, 30–40 easy, 40–50 average. */
  lix: number
  /** Flesch for Dutch after Douma (1960): 0 very hard … 100 very easy. */
  douma: number
}

export interface Verdict {
  scenario: Id
  title: string
  /** Null when it does not compile: then only the complaints count. */
  chairs: ChairVerdict[] | null
  readings: Reading[]
  plans: { file: string; name: string; holds: boolean }[]
  translation: { language: string; lines: Share }[]
  complaints: Complaint[]
  /** Ended before it was ready: what is known so far. */
  stopped: boolean
  seconds: number
}
