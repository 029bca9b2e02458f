/** What the screens of a team session know besides the story, and what they may ask for. The story itself stands in `State.view` and `State.scenario`. */
import type { Hints, LeadCommand, Room, SeatCommand, SessionRefusal, Who } from '../engine/session/types.ts'
import type { Id, Route, Taken } from '../engine/types.ts'

/** Which of the screens this is; `screen` is the one screen that needs no server. */
export type RoomRole = 'facilitator' | 'beamer' | 'participant' | 'screen'

/**
 * Why there is no room here. unknown: no such code (any more). full: no seat left. key: not the facilitator's key. forgotten: thrown away by the facilitator or after 24 hours.
 * handedOver: another facilitator leads now. released: the facilitator gave this seat free. limited: too many tries from here; wait. server: no server answers here. version: this page is older or newer than the server.
 */
export type RoomGone = 'unknown' | 'full' | 'key' | 'forgotten' | 'handedOver' | 'released' | 'limited' | 'server' | 'version'

export interface Together {
  role: RoomRole
  /** Whose events come in here. The one screen is the facilitator. */
  who: Who
  /** Six characters, or null on the one screen. */
  code: string | null
  /** The address participants open: in the QR. Null on the one screen. */
  link: string | null
  /** opening: for the first time. live. waiting: the line is down and is tried again by itself. gone: see `gone`. */
  line: 'opening' | 'live' | 'waiting' | 'gone'
  gone: RoomGone | null
  /** As this screen may see it. */
  room: Room | null
  /** Milliseconds that the host's clock is ahead of this device's: what a timer is read with. */
  ahead: number
  /** The facilitator's key, and whether it still has to be shown. Null for everybody else. */
  key: { text: string; fresh: boolean } | null
  /** After handing over: the key for the next facilitator, to be shown until it was used. */
  handover: string | null
  /** For whoever leads; null until they have come. */
  hints: Hints | null
  /** For whoever leads a replay: the decisions and guesses of the whole recorded route, by place. Empty else. */
  recorded: { at: number; kind: 'choice' | 'guess'; day: number; text: string }[]
  /** What was asked and not answered yet. */
  sending: boolean
  refused: SessionRefusal | null
  /** *Even stoppen*, privately: nobody else is told. */
  resting: boolean
}

/** A session to be held. */
export interface Plan {
  form: Room['form']
  by: Room['by']
  /** decide: a new run in this chair. rules: the chair of the short form. */
  scenario: Id
  chair: Id
  /** The procedures that are on. */
  rules: Id[]
  /** replay: the code of the route that was brought. */
  route: string | null
  /** replay: places in the route where the room is asked first. */
  stops: number[]
  /** replay: 45 minutes instead of 85. */
  short: boolean
}

/** The route somebody brings to a replay, read and played. */
export interface Brought {
  code: string
  route: Route
  /** Title of the story, title of the chair, title of the ending or null. */
  title: string
  chair: string
  ending: string | null
  recorded: Together['recorded']
  decisions: Taken[]
}

/** A session this device has part in; kept until it is forgotten. */
export interface KeptRoom {
  code: string | null
  role: RoomRole
  /** Milliseconds since 1970, of the last visit. */
  at: number
}

type WithoutMoves<Command> = Command extends unknown ? Omit<Command, 'moves'> : never

/** What a screen of the session sends; the app adds the count of moves it was made on. */
export type Sent = SeatCommand | WithoutMoves<LeadCommand>

export type TogetherAction =
  /** Makes a session and goes to lead it: on the server for phones, in this tab for one screen. */
  | { type: 'makeRoom'; plan: Plan }
  /** Reads the code or link of a route, or a file with one, for a replay; the answer comes in `brought`, or as a notice. */
  | { type: 'bring'; from: string | File }
  /** Goes to a room as participant, beamer or facilitator. `key`: the facilitator's, typed in on another device. */
  | { type: 'enterRoom'; role: 'participant' | 'beamer' | 'facilitator'; code: string; key?: string }
  | { type: 'send'; command: Sent }
  /** *Even stoppen* for oneself. */
  | { type: 'rest'; on: boolean }
  /** The key has been seen and kept. */
  | { type: 'keySeen' }
  /** Asks for a key for another facilitator; when it is used, this screen stops leading. */
  | { type: 'handOver' }
  /** Throws the whole session away, everywhere. */
  | { type: 'forgetRoom' }
  /** Leaves this room on this device; the seat stays free for whoever comes back. */
  | { type: 'leaveRoom' }
  /** Tries the line again at once. */
  | { type: 'retryRoom' }
