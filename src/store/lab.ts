/** What the rules lab keeps in the store, and what its screens may ask for. Carried out by app/lab. */
import type { Id, WhatIf } from '../engine/types.ts'
import type { LabResult, LabSettings, LabTrouble, Measure, Sensitivity, World } from '../lab/types.ts'

/** The pages of the lab. `cards`: the rules. `person`: one person under other rules. `people`: many. `about`: what this is and is not. `note`: two pages on paper. `session`: forty minutes for policy makers. */
export type LabPart = 'cards' | 'person' | 'people' | 'about' | 'note' | 'session'
export const LAB_PARTS: readonly LabPart[] = ['cards', 'person', 'people', 'about', 'note', 'session']

/** One person: a route as it went, and the same choices under the rules that are turned. */
export interface OnePerson {
  /** A saved route, or null: the sample of this chair. */
  saved: string | null
  title: string
  chair: Id
  turned: Id[]
  /** `before` under the route's own rules; null while it is being played. */
  other: WhatIf | null
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
  /** Lives a second, over the last second of the run; null before. */
  pace: number | null
  person: OnePerson | null
  sensitivity: { done: number; of: number; result: Sensitivity | null } | null
  trouble: LabTrouble | null
  session: LabSession
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
  /** Lays a route (a saved one, or the sample of a chair) under the turned rules; the answer comes in `person`. */
  | { type: 'labPerson'; from: { saved: string } | { sample: Id } }
  /** Plays on oneself from the first place where both differ, under the turned rules. */
  | { type: 'labPlayOn' }
  | { type: 'labSensitivity'; measure: Measure }
  /** A drawing as PNG: `svg` whole and standing alone, its size in CSS pixels. */
  | { type: 'labPicture'; name: string; svg: string; width: number; height: number }
  | { type: 'labSession'; session: Partial<LabSession> }
