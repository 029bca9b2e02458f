/** What the river looks like once it is laid out: boxes, marks on the line, days, shores. Made by across and down, drawn by Drawing. */
import type { Id } from '../../../engine/types.ts'
import type { Journey, JourneyBank, JourneyDay, JourneyItem } from '../journey.ts'
import type { Layer } from '../ledger.ts'
import type { Rect } from './pack.ts'
import type { Part, Type } from './type.ts'

export type Zoom = 'whole' | 'week' | 'day'

/** A decision, outcome or thought with the words that are shown of it. `dot`: a shape without words. */
export interface Box extends Rect {
  key: string
  item: JourneyItem
  parts: Part[]
  look: 'tag' | 'card' | 'dot'
}

/** Where something touches the line. */
export interface Mark {
  key: string
  item: JourneyItem
  x: number
  y: number
}

/** A thin line from a mark to its box. */
export interface Stem {
  key: string
  path: string
}

export interface DayPlace {
  day: number
  /** The strip of the picture that is this day. */
  area: Rect
  label: { x: number; y: number }
}

/** What somebody decided in another chair earlier counts as a cause from the bank too: it was not chosen in this route. */
export type Bank = Exclude<Layer, 'choice'>

/** A cause from the bank: where its sign lies and how it runs to the line. */
export interface Stream {
  key: string
  to: string
  kind: Bank
  /** The word beside the sign; null where signs alone stand. */
  word: string | null
  x: number
  y: number
  path: string
}

export interface Arc {
  key: string
  /** Keys of the ends; one that is not in the picture lies beyond its edge. */
  from: string
  to: string
  path: string
  /** Set when an end lies outside of the picture: the day it is on, and where it leaves. */
  beyond: { day: number; x: number; y: number } | null
}

export interface Course {
  /** The river runs down, not across. */
  down: boolean
  width: number
  height: number
  boxes: Box[]
  marks: Mark[]
  stems: Stem[]
  arcs: Arc[]
  streams: Stream[]
  days: DayPlace[]
  /** How large marks are: 1, less where they stand close. */
  grain: number
  /** In the whole: whose thoughts lie at which depth. */
  rows: { who: Id | null; y: number; h: number }[]
  /** Outline of the water, and its upper edge alone. */
  water: string
  line: string
  /** Where a route that stops halfway ends in fog; null when it does not. */
  fog: Rect | null
}

export interface Sheet {
  /** The whole journey, for what lies outside the days that are drawn. */
  journey: Journey
  /** What is drawn. */
  days: readonly JourneyDay[]
  zoom: Zoom
  /** Room in pixels; the height is a wish. */
  width: number
  height: number
  type: Type
  face: (item: JourneyItem) => Part[]
  /** What a cause from the bank is called. */
  word: (cause: JourneyBank['cause']) => string
  /** The route stops at the end of these days. */
  fog: boolean
}
