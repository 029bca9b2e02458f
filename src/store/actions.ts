/** What a screen may ask for. App's dispatch carries it out; screens know only this list and the context that hands them dispatch. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Command, Id } from '../engine/types.ts'
import type { LabAction, LabPart } from './lab.ts'
import type { Dialog, Lookback, Place, Settings } from './store.ts'
import type { TogetherAction } from './together.ts'

export type Action =
  | Command
  | TogetherAction
  | LabAction
  | { type: 'go'; place: Place }
  /** Starts a new run in this chair, under these procedures (all ids that are on), in an ordinary week or with the decisions of a saved route. */
  | { type: 'begin'; scenario: Id; chair: Id; rules: Id[]; carriedFrom?: string }
  | { type: 'resume'; id: string }
  /** Opens a saved route at one of its places. */
  | { type: 'lookAt'; id: string; screen: 'play' | 'lookback' | 'watch' | 'whatif' }
  | { type: 'answer'; ask: Id; text: string }
  /** This page of the moment has come on the screen; −1 is the ending. */
  | { type: 'turned'; page: number }
  /** A picture as a file: of the page on the screen, or of that moment of the run (from 0; the one that is open is the last). */
  | { type: 'still'; moment?: number }
  | { type: 'open'; dialog: Dialog }
  | { type: 'set'; settings: Partial<Settings> }
  | { type: 'rename'; id: string; name: string }
  /** A copy under a new name; without id: of the route being played, which this tab then goes on with. */
  | { type: 'copyRoute'; id?: string }
  | { type: 'deleteRoute'; id: string }
  | { type: 'deleteAll' }
  /** Brings back what was thrown away just now. */
  | { type: 'undelete' }
  /** `notes`: with what the reader wrote down. */
  | { type: 'download'; id: string; which: 'route' | 'before'; notes?: boolean }
  /** Every route in one file that `readFile` takes in again. */
  | { type: 'exportAll'; notes: boolean }
  | { type: 'downloadSetAside' }
  | { type: 'readCode'; text: string }
  | { type: 'readFile'; file: File }
  | { type: 'copyText'; text: string }
  /** Offers a text as a file of this name. */
  | { type: 'saveText'; name: string; mime: string; text: string }
  | { type: 'print' }
  /** Writes down what somebody notes while looking back; the parts that are not named stay as they were. */
  | { type: 'note'; note: Partial<Lookback> }
  /** Copies a saved route (without id: the current one) up to its choice `at` under a name of its own, and plays on there. */
  | { type: 'replay'; at: number; id?: string }
  /** Starts a run in another chair of the same story, under the same rules: with the decisions of that route, or in an ordinary week. */
  | { type: 'playAs'; chair: Id; carried: boolean; id?: string }
  /** Shows a route that plays itself: a saved one, the current one, or the sample of this chair. */
  | { type: 'watch'; id?: string }
  | { type: 'watch'; scenario: Id; sample: Id }
  /** Reads every thought while watching, or what the chair could read. */
  | { type: 'watchClear'; clear: boolean }
  /** How far the showing has come while watching: which page of which rest, and how many of its lines; page −1 is the ending. */
  | { type: 'watched'; made: number; page: number; lines: number }
  /** Looks back on the route that is watched. */
  | { type: 'lookBack' }
  /** Plays on oneself from this rest of the route that is watched. */
  | { type: 'playFrom'; made: number }
  /** Takes another option at that place of the current route; the answer comes in `other`, or as a notice. */
  | { type: 'whatif'; at: number; choice: Id }
  /** Lays a saved route beside the current one; the answer comes in `other`, or as a notice. */
  | { type: 'compare'; id: string }
  /** Plays on oneself right after the other option. */
  | { type: 'playOther' }
  /** Keeps the other route under a name of its own, and opens it. */
  | { type: 'keepOther' }
  | { type: 'dismiss' }

export interface Hands {
  dispatch: (action: Action) => void
  /** The route as a short code and as a link. */
  codeOf: (id: string) => { code: string; link: string }
  /** Tells the scene which element to fill; null when the screen has none any more. */
  slot: (element: HTMLElement | null) => void
  /** The address of a place, for real links. */
  hrefOf: (place: Place) => string
  /** A link that opens the lab at this part with the settings as they are now. */
  labLink: (part: LabPart) => string
}

export const HandsContext = createContext<Hands | null>(null)

export function useHands(): Hands {
  const hands = useContext(HandsContext)
  if (!hands) throw new Error('No hands: the screen is drawn outside the app.')
  return hands
}
