/** What the staging of an event is made of, and the colours it may use. Types and small data for the files of effects. */
import type Phaser from 'phaser'
import type { Cue } from '../picture.ts'
import type { DeepWater } from '../water.ts'
import type { Staging, Standing } from '../world.ts'

/** A departure from somebody's resting pose. */
export interface Pose {
  /** px. */
  x: number
  y: number
  /** Factors, never 0. */
  scaleX: number
  scaleY: number
  /** Degrees. */
  angle: number
  /** Factor. */
  alpha: number
}

/** The hand of whoever draws: what an act may draw with; everything is drawn anew each step. */
export interface Hand {
  /** On the wall and the floor, behind people: light, the sun. */
  wall: Phaser.GameObjects.Graphics
  /** Above the picture and behind the water: what sinks below the line is gone. */
  over: Phaser.GameObjects.Graphics
  /** In the water. */
  under: Phaser.GameObjects.Graphics
  water: DeepWater
  at: Staging
  /** px per unit of a place's drawing; an ink line is 6 of them. */
  unit: number
  /** Weight of an ink line, px. */
  nib: number
  ink: Ink
  /** Moves somebody away from the resting pose, for this step. */
  pose(one: Standing, by: Partial<Pose>): void
  /** A soft picture, for this step. */
  soft(
    key: SoftKey,
    layer: 'wall' | 'over' | 'under',
    x: number,
    y: number,
    width: number,
    height: number,
    alpha: number,
    flip?: boolean,
  ): void
  /** Does something once, at the first step at which it is true. */
  once(name: string, when: boolean, what: () => void): void
}

/** `side-…`: full at the left, nothing at the right. `glow`: a soft ring. `blot`: a soft spot of ink. For the water: above it everything is flat. */
export type SoftKey = 'side-murk' | 'blot'

export interface Act {
  /** 0.6 … 2.5. */
  seconds: number
  /** The moment that says most, shown alone where nothing may move; without it nothing is shown there. */
  still?: number
  /** Whoever it moved stays as it left them: the stage takes them off. */
  leaves?: boolean
  draw(t: number, hand: Hand): void
}

export type Make = (at: Staging, cue: Cue) => Act

export interface Ink {
  ink: number
  sheet: number
  shade: number
  sea: number
  light: number
  deep: number
  sun: number
  wood: number
  steel: number
  daylight: number
  /** What is left where a place fades: the page. */
  paper: number
}

/** The palette of the house, by theme. */
export const INKS: Record<'light' | 'dark', Ink> = {
  light: {
    ink: 0x15181c,
    sheet: 0xfdfaf3,
    shade: 0xdccfb3,
    sea: 0x2f7f8b,
    light: 0xe4f3ef,
    deep: 0x124a5c,
    sun: 0xf2b441,
    wood: 0xc99b5f,
    steel: 0xa9b4b5,
    daylight: 0xfff4d8,
    paper: 0xf4efe4,
  },
  dark: {
    ink: 0x07090b,
    sheet: 0xc4bfb4,
    shade: 0x93897a,
    sea: 0x2a6470,
    light: 0x9cc7ca,
    deep: 0x123f4d,
    sun: 0xc8983f,
    wood: 0x8a6d47,
    steel: 0x747c7e,
    daylight: 0xd9c9a0,
    paper: 0x191714,
  },
}

/** Who the event is about; null: nobody in particular, or nobody who is there. */
export function who(at: Staging, cue: Cue): Standing | null {
  return cue.type === 'staged' && cue.who !== null ? (at.standing.find((one) => one.who === cue.who) ?? null) : null
}

/** Which way somebody looks: 1 to the right, −1 to the left. */
export function looks(one: Standing): number {
  return one.flipped ? -1 : 1
}
