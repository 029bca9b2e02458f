/** The one store: everything the screens draw from. Written only by app/dispatch; read by the hook in useStore and by tests. */
import { createStore } from 'zustand/vanilla'
import type { Id, Offer, Question, Route, Scenario, ScenarioCard, TheoryCard, View, WhatIf } from '../engine/types.ts'
import type { LabPart, LabState } from './lab.ts'
import type { Brought, KeptRoom, RoomRole, Together } from './together.ts'

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
  /** How fast the lines come when somebody watches. */
  pace: 'slow' | 'normal' | 'fast'
  /** On: in a session the story can also be read on one's own phone. */
  readAlong: 'on' | 'off'
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
  pace: 'normal',
  readAlong: 'off',
}

/** What somebody wrote down while looking back. It stays on the device: never in a code or a link, in a file only when the reader asks for it. */
export interface Lookback {
  /** How somebody is: ids of feelings. */
  feelings: Id[]
  /** The same in own words. */
  words: string
  /** By question id. */
  answers: Record<Id, string>
  /** One thing to try; `when` is `YYYY-MM-DD` or empty. */
  action: { what: string; who: string; when: string }
}

export const LOOKBACK: Lookback = { feelings: [], words: '', answers: {}, action: { what: '', who: '', when: '' } }

/** Most characters of one note. */
export const MOST_NOTE = 10_000

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
  lookback: Lookback
  /** A life of the rules lab: what others decided in it was drawn, and is no decision of the reader. */
  drawn?: true | undefined
}

export type Step = 1 | 2 | 3 | 4 | 5

/** Where the reader is. */
export type Place =
  | { screen: 'start' }
  | { screen: 'before'; scenario: Id }
  | { screen: 'play'; scenario: Id; chair: Id }
  | { screen: 'lookback'; scenario: Id; chair: Id; step: Step }
  /** `sample`: the route that comes with the game, not one of the reader's own. */
  | { screen: 'watch'; scenario: Id; chair: Id; sample?: true }
  /** `at`: the place in the route of the decision that is tried, from 0; −1 while none was chosen. */
  | { screen: 'whatif'; scenario: Id; chair: Id; at: number }
  | { screen: 'routes' }
  /** Team sessions: the door, preparing one, the guide for who leads. `code`: a room to go into, from a link. */
  | { screen: 'together'; code: string | null }
  | { screen: 'prepare' }
  | { screen: 'guide' }
  /** A team session. `code` is null on the one screen. `report`: what it brought, on paper. */
  | { screen: 'room'; role: RoomRole; code: string | null; report?: true }
  /** The rules lab; `scenario` null: which story? */
  | { screen: 'lab'; scenario: Id | null; part: LabPart }
  | { screen: 'missing' }

/** A route that is looked at while it plays itself. */
export interface Watching {
  /** Of this showing, so that a new one begins anew. */
  id: string
  /** The saved route that is shown; null for a sample of the game. */
  saved: string | null
  title: string
  route: Route
  /** Whether every thought is readable, or what this chair could read. */
  clear: boolean
  /** The view at each rest of the story: after 0, 1, 2 … choices; the last is the ending, or where the route stops. */
  rests: View[]
}

/** What the routes of this device have seen of a story. What nobody saw is only a shape: it has no name here. */
export interface Discovered {
  scenario: Id
  /** Titles of the endings that were reached, by id. */
  endings: Record<Id, string>
  /** Ways in which a life can have begun: what a route brought along of these was nobody's decision. */
  before: Id[]
  /** `sample`: there is a route of the game to watch. */
  chairs: { chair: Id; seen: Id[]; unseen: number; clear: number; murky: number; sample: boolean }[]
}

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
    | 'routesDeleted'
    | 'routesBack'
    | 'routesImported'
    | 'otherKept'
    | 'whatIfOtherStory'
    | 'whatIfClosed'
    | 'whatIfStale'
    | 'whatIfSame'
    | 'whatIfOtherChair'
    | 'roomCodeUnfit'
    | 'roomLimited'
    | 'roomNoServer'
    | 'roomNotMade'
    | 'roomRouteEmpty'
    /** A link to the lab names what this story does not have. */
    | 'labLeft'
  tone: 'good' | 'trouble'
}

/** Where the reader stands in the route: after `made` choices, on that page of the moment, from 0; −1 is the ending. */
interface Shown {
  made: number
  page: number
  /** While watching: how many lines of the page have come. Without it: all. */
  lines?: number
}

export type Dialog = 'settings' | 'pause' | 'history' | 'colophon' | 'dossier' | null

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
  /** What lay open at the place in the route where *what if* stands; null where it stands nowhere, or at a guess. */
  crossing: Offer | null
  /** The other route of *what if*, beside the current one. `saved`: its name, when it is not a new one but one that was kept. */
  other: (WhatIf & { saved?: string }) | null
  /** True on a page that looks at a route while there is none to look at. */
  lacking: boolean
  watching: Watching | null
  /** What fits this run, for the fourth step of the look back. */
  reflection: { questions: Question[]; card: TheoryCard | null } | null
  /** What was thrown away just now and can still come back. */
  thrown: SavedRoute[]
  /** For my routes; empty until the stories have been read. */
  discovered: Discovered[]
  /** The team session this tab has part in. */
  together: Together | null
  /** The route that was brought for a replay. */
  brought: Brought | null
  /** Sessions this device has part in, newest first. */
  rooms: KeptRoom[]
  /** The rules lab, once somebody has opened it. */
  lab: LabState | null
  /** Whether a server with rooms answers at this address; null until it was asked. */
  server: boolean | null
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
  crossing: null,
  other: null,
  lacking: false,
  watching: null,
  reflection: null,
  thrown: [],
  discovered: [],
  together: null,
  brought: null,
  rooms: [],
  lab: null,
  server: null,
}))
