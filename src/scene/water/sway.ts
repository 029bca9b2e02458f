/** What an event may ask of the water for a while, beside the level that the picture asks for. Effects write it, the water reads it each step. */

export interface Sway {
  /** 0 … 1 more restless than the picture says. */
  tremble: number
  /** 0 … 1: how much of the ambient motion is taken away. */
  hush: number
  /** 0 … 1 clearer than the picture says. */
  clear: number
  /** 0 … 1 murkier. */
  murk: number
  /** 0 … 1: the light from above falls in through a narrower gap. */
  narrow: number
  /** By person. */
  people: Map<string, Reflected>
}

export interface Reflected {
  /** px that the reflection lies deeper than the person stands high. */
  deeper: number
  /** 0 … 1: how much of it is gone. */
  faded: number
  /** 0 … 1: how much of its breaking by ripples is gone. */
  still: number
}

export function noSway(): Sway {
  return { tremble: 0, hush: 0, clear: 0, murk: 0, narrow: 0, people: new Map() }
}

export function calm(sway: Sway): void {
  sway.tremble = 0
  sway.hush = 0
  sway.clear = 0
  sway.murk = 0
  sway.narrow = 0
  sway.people.clear()
}
