/** What a screen may ask for. App's dispatch carries it out; screens know only this list and the context that hands them dispatch. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Command, Id } from '../engine/types.ts'
import type { Dialog, Place, Settings } from './store.ts'

export type Action =
  | Command
  | { type: 'go'; place: Place }
  /** Starts a new run in this chair, under these procedures (all ids that are on). */
  | { type: 'begin'; scenario: Id; chair: Id; rules: Id[] }
  | { type: 'resume'; id: string }
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
  | { type: 'download'; id: string; which: 'route' | 'before' }
  | { type: 'downloadSetAside' }
  | { type: 'readCode'; text: string }
  | { type: 'readFile'; file: File }
  | { type: 'copyText'; text: string }
  | { type: 'dismiss' }

export interface Hands {
  dispatch: (action: Action) => void
  /** The route as a short code and as a link. */
  codeOf: (id: string) => { code: string; link: string }
  /** Tells the scene which element to fill; null when the screen has none any more. */
  slot: (element: HTMLElement | null) => void
  /** The address of a place, for real links. */
  hrefOf: (place: Place) => string
}

export const HandsContext = createContext<Hands | null>(null)

export function useHands(): Hands {
  const hands = useContext(HandsContext)
  if (!hands) throw new Error('No hands: the screen is drawn outside the app.')
  return hands
}
