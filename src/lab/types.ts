/** The rules lab as plain data: what is asked, what comes out, and how sure it is. Workers, store and screens share these words. */
import type { Cause, Id, Meter, Route } from '../engine/types.ts'

/** How the player's chair chooses: a habit as data (`styles`), or `zoals`: the choices of a recorded route where they lie open. */
export type WorkStyle = 'willekeurig' | 'zakelijk' | 'menselijk' | 'regel' | 'ruimte' | 'krap' | 'zoals'

/** `today`: the rules as they are. `yours`: the same with at most two turned. */
export type World = 'today' | 'yours'

/** What a run of the lab hangs on; the same settings give the same figures on every machine. */
export interface LabSettings {
  scenario: Id
  /** Procedures that are the other way round than today: 0, 1 or 2. */
  turned: Id[]
  chair: Id
  /** 0 … 2³¹ − 1. */
  seed: number
  /** Lives, each led twice: 1,000 … 20,000. */
  lives: number
  /** Who works here, dealt evenly over the lives; at least one. */
  styles: WorkStyle[]
  /** The recorded route that `zoals` follows; null without that style. */
  like: Route | null
  /** Assumptions that were changed, by id (`assumptions`). */
  assumed: Record<string, number>
}

/** Something the figures hang on and that can be turned. */
export interface Assumption {
  id: string
  /** `who`: who comes in. `together`: how that hangs together. `work`: how people choose. */
  group: 'who' | 'together' | 'work'
  value: number
  min: number
  max: number
  step: number
  /** `share`: 0 … 1, shown in percent. */
  unit: 'share' | 'number'
  /** Null: nobody counted it (*aanname*). */
  source: string | null
  /** Of group `who`: what was counted, in the story's words, and the option it is about. Else null; the interface names it by id. */
  text: string | null
  option: Id | null
}

/** A share with its uncertainty: with as many other lives it lies between low and high in 95 of 100 runs (Wilson). */
export interface Share {
  n: number
  of: number
  share: number
  low: number
  high: number
}

/** A difference of shares or means, yours less today's, over the same lives; low and high as in Share (paired, bootstrap-free normal bounds). */
export interface Difference {
  mean: number
  low: number
  high: number
}

/** How a whole number spreads over lives. */
export interface Spread {
  /** Lives by value, from 0 on. */
  counts: number[]
  mean: number
  low: number
  high: number
  p10: number
  p50: number
  p90: number
}

export interface Both<T> {
  today: T
  yours: T
}

export interface ConditionResult {
  meter: Meter
  /** Shares that are open, under way, arranged: as the gate closes behind somebody, and at the end of the story. */
  gate: Both<[Share, Share, Share]>
  end: Both<[Share, Share, Share]>
  /** Lives whose end is better (worse) under yours than under today's. */
  better: Share
  worse: Share
}

export interface DaysResult {
  meter: Meter
  /** Days of the counted ones that the meter stood at 0 (open), and at 1 (under way). */
  open: Both<Spread>
  underway: Both<Spread>
  difference: Difference
}

export interface OutcomeResult {
  id: Id
  bad: boolean
  /** In any run: tagged as unintended. */
  unintended: boolean
  today: Share
  yours: Share
  difference: Difference
  /** Lives that have it only under yours, only under today's. */
  gained: number
  lost: number
}

export interface EndingResult {
  id: Id
  today: Share
  yours: Share
  difference: Difference
}

/** What “better” means; the reader chooses. `bad`: fewer bad outcomes. `conditions`: more of the six arranged at the end. `days:b_inkomen` …: fewer days without. */
export type Measure = 'bad' | 'conditions' | `days:${Meter}`

/** Who gains and who loses, for everybody who began in one way. */
export interface GroupResult {
  /** An option of a decision `vooraf`; null: everybody. */
  situation: Id | null
  lives: number
  better: Share
  same: Share
  worse: Share
  difference: Difference
}

/** One of the ten most frequent bad outcomes, and what was named as its cause. */
export interface BadResult {
  id: Id
  today: Share
  yours: Share
  /** The most frequent first; `lives` counts those with the outcome in which this was a cause, under each. */
  causes: { kind: Cause['kind']; id: Id; lives: Both<number> }[]
}

/** Everything about a set of lives: all of them, or those of one style. */
export interface Summary {
  lives: number
  conditions: ConditionResult[]
  days: DaysResult[]
  outcomes: OutcomeResult[]
  endings: EndingResult[]
  /** By measure: everybody first, then each way of beginning. */
  groups: Partial<Record<Measure, GroupResult[]>>
  bad: BadResult[]
}

/** One life that can be looked at: who it was, how it went twice, and the routes that are exactly that. */
export interface Life {
  /** Its number in the run, from 0. */
  n: number
  style: WorkStyle
  /** The ways of beginning that are not the usual one. */
  situation: Id[]
  route: Both<Route>
  ending: Both<Id | null>
  /** Bad outcomes, and conditions arranged at the end (0–6). */
  bad: Both<number>
  arranged: Both<number>
}

export interface LabResult {
  settings: LabSettings
  /** Lives led so far, under both. */
  done: number
  all: Summary
  byStyle: Partial<Record<WorkStyle, Summary>>
  /** Twenty lives of this run, always the same ones for the same settings. */
  twenty: Life[]
  /** Lives that could not be led to an end (a story that goes round or breaks), and the first reason. */
  cut: { lives: number; why: string | null }
}

/** How far one assumption moves one answer: the answer (mean difference of the measure) with the assumption at its low and at its high end. */
export interface Sensitivity {
  measure: Measure
  /** The answer with everything as set. */
  base: Difference
  rows: { assumption: string; at: { low: number; high: number }; answer: { low: Difference; high: Difference } }[]
}

/** A route under other rules, made by `underRules` of the engine, is a WhatIf with `from` counted in choices. */
export type LabTrouble = 'story' | 'noRules' | 'unfit' | 'broken' | 'noWorkers'
