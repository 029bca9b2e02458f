/** What the stage, the water and the effects say to each other. Types only; the stage makes the others and drives them. */
import type Phaser from 'phaser'
import type { Side } from '../engine/types.ts'
import type { Bubble, Cue, Picture } from './picture.ts'

/** Sizes of the canvas in CSS pixels. All drawing happens in CSS pixels; the stage's camera scales the whole by `ratio`. */
export interface Frame {
  width: number
  height: number
  /** y of the resting water line. */
  line: number
  /** The place's picture takes x from 0 to here. */
  pictureWidth: number
  /** Backing pixels per CSS pixel, 0 < ratio ≤ 2: textures are made at this scale to be sharp. */
  ratio: number
}

/** A person as it stands now, for reflections and effects. */
export interface Standing {
  who: string
  side: Side
  /** Stands at the foot point, in the frame. Its scale, x, y, alpha and angle may be animated around the resting pose; the stage sets them back on settling.
   *  The resting pose is scale 1, alpha 1, angle 0, at `x`, `y`. */
  body: Phaser.GameObjects.Container
  /** Key of the figure's texture: an image in `ratio` pixels, drawn in the box below. Somebody whose figure is still on its way has ''. */
  texture: string
  /** The foot point at rest, in the frame. */
  x: number
  y: number
  /** The figure's box in CSS pixels; it is drawn from `left`, `headTop` on. */
  width: number
  height: number
  /** x of the box's left edge at rest, in the frame. */
  left: number
  /** y of the highest point at rest, in the frame. */
  headTop: number
  /** Mirrored: looks to the left. The texture itself always looks to the right. */
  flipped: boolean
}

/** The level of the water that a picture asks for. */
export interface WaterLevel {
  tension: number
  clarity: number
  mode: Picture['mode']
  theme: Picture['theme']
  bubbles: Bubble[]
}

export interface Water {
  resize(frame: Frame): void
  /** `now`: without easing. */
  set(level: WaterLevel, now: boolean): void
  /** Called each step while awake. `seconds` ≤ 0.05. `energy`: how much ambient motion is left, 1 just after an event, 0 at rest.
   *  True while it still needs frames for something of its own (a ripple under way, an easing). */
  step(seconds: number, energy: number, standing: readonly Standing[]): boolean
  /** Height of the surface against the resting line at x, in px; up is negative. */
  heightAt(x: number): number
  /** A choice falls in at x. */
  drop(x: number): void
  /** An outcome comes back towards x. */
  ripple(x: number): void
  moves(allowed: boolean): void
  close(): void
}

/** Where a cue happens. */
export interface Staging {
  frame: Frame
  standing: readonly Standing[]
  picture: Picture
}

export interface Effects {
  /** Starts the staging of a cue and says how long it takes, in ms. With motion off it may only cross-fade. */
  start(cue: Cue, at: Staging): number
  /** True while something is going on. */
  step(seconds: number): boolean
  /** Ends everything at once and leaves no trace; the stage sets bodies back. */
  settle(): void
  moves(allowed: boolean): void
  close(): void
}

/** Depths on the stage, back to front. Water and effects set their own. */
export const DEPTH = {
  back: 0,
  moving: 5,
  actors: 10,
  front: 20,
  over: 30,
  water: 40,
  reflections: 45,
  light: 50,
  particles: 55,
  surface: 60,
  under: 65,
} as const
