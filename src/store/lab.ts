/** What the rules lab keeps in the store, and what its screens may ask for. Carried out by app/lab. */
import type { Id, Offer, Scenario, ShortForm, WhatIf } from '../engine/types.ts'
import type { Both, LabResult, LabSettings, LabTrouble, Measure, Sensitivity, World } from '../lab/types.ts'

/** The pages of the lab. `cards`: the rules. `person`: one person under other rules. `people`: many. `about`: what this is and is not. `note`: two pages on paper. `session`: forty minutes for policy makers. */
export type LabPart = 'cards' | 'person' | 'people' | 'about' | 'note' | 'session'
export const LAB_PARTS: readonly LabPart[] = ['cards', 'person', 'people', 'about', 'note', 'session']

/** A route under other rules, with all that a screen needs to show it. */
export interface Laid extends WhatIf {
  /** The story of this route's chair. */
  scenario: Scenario
  /** The first moment that differs: its place in both views (`past`, the last one is `now`), and what lay open at its end. Null: nothing differs. */
  split: { at: number; offers: Both<Offer | null> } | null
}

/** One person: a route as it went, and the same choices under the rules that are turned. */
export interface OnePerson {
  /** A saved route, or null: the sample of this chair. */
  saved: string | null
  title: string
  chair: Id
  turned: Id[]
  /** `before` under the route's own rules; null while it is being played. */
  other: Laid | null
}

export interface LabSession {
  /** Where the forty minutes are: 0 before it began, 1 … 5. */
  part: 0 | 1 | 2 | 3 | 4 | 5
  /** Milliseconds since 1970 at which this part began; null: no clock. */
  since: number | null
  /** What somebody wrote, by the part it was written in. */
  notes: Record<string, string>
  /** The route of the short form as far as it went; its choices with everything in between. */
  choices: Id[]
}

export interface LabState {
  settings: LabSettings
  /** `idle`: nothing was asked yet. */
  state: 'idle' | 'running' | 'stopped' | 'done'
  result: LabResult | null
  /** The last whole result before assumptions were changed; the same in everything else. Null when nothing was changed since. */
  before: LabResult | null
  /** Lives a second, over the last second of the run; null before. */
  pace: number | null
  person: OnePerson | null
  /** In which world the twenty stand before the gate; null while no screen shows them. */
  gate: World | null
  sensitivity: { done: number; of: number; result: Sensitivity | null } | null
  trouble: LabTrouble | null
  session: LabSession
  /** The short form of the session as far as it was played; null while nobody asked for it. It is on the screen while `State.shown` says which page. */
  short: ShortForm | null
}

export type LabAction =
  /** Changes what is asked. A result of other settings goes; a run that is going on is ended. Anything unfit is left out. */
  | { type: 'labSet'; settings: Partial<LabSettings> }
  /** Turns a rule, or turns it back. A third one takes the place of the oldest. */
  | { type: 'labTurn'; rule: Id }
  | { type: 'labRun' }
  | { type: 'labStop' }
  | { type: 'labGoOn' }
  /** Opens exactly that life of the run: to watch it, or to play on from its last rest that both worlds share. */
  | { type: 'labLife'; n: number; world: World; how: 'watch' | 'play' }
  /** The twenty come out of the gate, in this world; null: the picture is water again. */
  | { type: 'labGate'; world: World | null }
  /** Lays a route (a saved one, the sample of a chair, or what was played in the short form) under the turned rules; the answer comes in `person`. */
  | { type: 'labPerson'; from: { saved: string } | { sample: Id } | { short: true; title: string } }
  /** Plays on oneself from the first place where both differ, under the turned rules. */
  | { type: 'labPlayOn' }
  | { type: 'labSensitivity'; measure: Measure }
  /** A drawing as PNG: `svg` whole and standing alone, its size in CSS pixels. */
  | { type: 'labPicture'; name: string; svg: string; width: number; height: number }
  | { type: 'labSession'; session: Partial<LabSession> }
  /** The short form: reads it where `session.choices` stands (`open`: and shows it), begins it anew, goes back to the last thing that was asked, answers what is asked now, or takes it from the screen. */
  | { type: 'labShort'; move: 'read' | 'open' | 'anew' | 'back' | 'close' | { take: Id } }
  /** This page of the short form has come on the screen: of what followed at once, or of what is asked now. */
  | { type: 'labTurned'; which: 'reply' | 'now'; page: number }
