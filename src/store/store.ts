/** The one store: everything the screens draw from. Written only by app/dispatch; read by the hook in useStore and by tests. */
import { createStore } from 'zustand/vanilla'
import type { Id, Route, Scenario, ScenarioCard, View } from '../engine/types.ts'

type Language = 'nl' | 'en'

/** How the reader wants to read; kept on the device. */
export interface Settings {
  language: Language
  theme: 'auto' | 'light' | 'dark'
  contrast: 'normal' | 'high'
  /** Step of the text size: 0 is the design's own size, each step is an eighth more; −1 … 4. */
  textSize: number
  spacing: 'normal' | 'wide'
  font: 'atkinson' | 'dyslexic'
  /** `auto` follows the machine's own wish for less motion. */
  motion: 'auto' | 'less' | 'full'
  /** Off: no canvas; what there is to see stands in words between the lines. */
  picture: 'on' | 'off'
  /** Less: only what happens, nothing in the background. */
  sound: 'on' | 'less' | 'off'
  /** 0 … 10. */
  volume: number
  /** Off: single letters and digits do nothing. */
  shortcuts: 'on' | 'off'
}

export const SETTINGS: Settings = {
  language: 'nl',
  theme: 'auto',
  contrast: 'normal',
  textSize: 0,
  spacing: 'normal',
  font: 'atkinson',
  motion: 'auto',
  picture: 'on',
  sound: 'on',
  volume: 6,
  shortcuts: 'on',
}

/** A route as it is kept on this device. */
export interface SavedRoute {
  /** Made here, unique on this device. */
  id: string
  name: string
  route: Route
  /** Answers to the open questions, by ask id; at most 300 characters each. They never travel in a code or a link. */
  answers: Record<Id, string>
  /** Milliseconds since 1970. */
  createdAt: number
  updatedAt: number
  /** Counts every save; a save that does not follow the last one was overtaken by another tab. */
  revision: number
  /** Story day and ending at the last save, for the list. */
  day: number
  ending: Id | null
  /** The route as it was before it stopped fitting a changed story. */
  before: Route | null
}

/** Where the reader is. */
export type Place =
  | { screen: 'start' }
  | { screen: 'before'; scenario: Id }
  | { screen: 'play'; scenario: Id; chair: Id }
  | { screen: 'missing' }

/** Whether the last choice is safe. `refused`: storage is full, forbidden or absent; the game goes on. `elsewhere`: another tab plays this route. */
type Safe = 'safe' | 'saving' | 'refused' | 'elsewhere'

/** One sentence for the reader, and what can be done. The key is a message of the interface. */
export interface Notice {
  key:
    | 'codeEmpty'
    | 'codeLong'
    | 'codeForeign'
    | 'codeDamaged'
    | 'codeNewer'
    | 'codeUnknownScenario'
    | 'fileUnreadable'
    | 'fileLong'
    | 'routeImported'
    | 'routeCopied'
    | 'routeDeleted'
    | 'savedUnreadable'
    | 'loadFailed'
    | 'copied'
    | 'copyFailed'
    | 'stillNone'
    | 'stillFailed'
  tone: 'good' | 'trouble'
}

/** Where the reader stands in the route: after `made` choices, on that page of the moment, from 0; −1 is the ending. */
interface Shown {
  made: number
  page: number
}

export type Dialog = 'settings' | 'pause' | 'history' | 'routes' | 'colophon' | 'dossier' | null

export interface State {
  place: Place
  cards: ScenarioCard[]
  /** The story being played, once it has arrived. */
  scenario: Scenario | null
  view: View | null
  /** Saved routes, newest first. */
  saved: SavedRoute[]
  /** The saved route being played. */
  current: SavedRoute | null
  safe: Safe
  settings: Settings
  /** The page of the moment that is on the screen; null where nothing is played. */
  shown: Shown | null
  dialog: Dialog
  notice: Notice | null
  /** Something unreadable that was found on the device: set aside, and offered as a download. */
  setAside: string | null
  /** Answers typed before the run has begun. */
  answers: Record<Id, string>
}

export const store = createStore<State>(() => ({
  place: { screen: 'start' },
  cards: [],
  scenario: null,
  view: null,
  saved: [],
  current: null,
  safe: 'safe',
  settings: SETTINGS,
  shown: null,
  dialog: null,
  notice: null,
  setAside: null,
  answers: {},
}))
