/** What a recipe for a sound may say: layers of struck things, noise, grains, bubbles and tones, as data. Types only, for recipes and renderer. */

/** Points in time (seconds) with a value, smooth in between; before the first and after the last their value holds. */
export type Curve = readonly (readonly [at: number, value: number])[]
export type Range = readonly [low: number, high: number]
/** One way in which a thing rings: frequency in Hz, level 0 … 1, and the seconds until it is 60 dB down. */
export type Mode = readonly [hz: number, level: number, seconds: number]

/** When something happens: at these times (with a level 0 … 1), by chance so often a second, or one after the other at this pace with some disorder (0 … 1). */
export type When = { hits: Curve } | { perSecond: Curve } | { pace: Curve; disorder: number }

/** Slow swelling by chance: about so often a second, down to `1 - depth` of the level. */
export interface Drift {
  rate: number
  depth: number
}

export type Source =
  /** Noise under an envelope. */
  | { kind: 'noise'; shape?: Curve; drift?: readonly Drift[] }
  /** Very short bursts of noise: paper, drops, contact. Lengths in seconds. */
  | { kind: 'grains'; when: When; length: Range; level: Range }
  /** Something solid is hit: its modes ring, each hit a little differently. `pitch` multiplies the modes; `attack` in seconds. */
  | { kind: 'struck'; modes: readonly Mode[]; when: When; pitch: Range; level: Range; attack: number }
  /** Air in water: tones that rise while they die. Pitch in Hz, `rise` as a factor, length in seconds. */
  | { kind: 'bubbles'; when: When; pitch: Range; rise: number; length: Range; level: Range }
  /** A steady sound: partials as [multiple, level] on a pitch in Hz; `sway` bends the pitch, `beat` the level. */
  | {
      kind: 'tone'
      partials: readonly (readonly [multiple: number, level: number])[]
      pitch: Curve
      shape?: Curve
      sway?: Drift
      beat?: Drift
    }

interface Layer {
  /** What it stands for, for who reads the recipe. */
  is: string
  source: Source
  /** Effects of sox, each as on its command line. */
  sox?: readonly string[]
  /** Level of its loudest moment after these effects, in dB; 0 is the lead of the sound. */
  level: number
}

export interface Recipe {
  /** Length in seconds; a loop is exactly this long. */
  seconds: number
  layers: readonly Layer[]
  /** Effects of sox over the whole: the room. */
  room?: readonly string[]
  /** Louder or softer than its kind, in dB. */
  trim?: number
}
