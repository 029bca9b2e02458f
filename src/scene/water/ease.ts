/** Small functions of time, all from 0 … 1 to 0 … 1. Used by the water and by every effect. */

export function clamp(n: number, low = 0, high = 1): number {
  return n < low ? low : Math.min(n, high)
}

export function mix(from: number, to: number, part: number): number {
  return from + (to - from) * part
}

/** Slow, fast, slow. */
export function smooth(t: number): number {
  const p = clamp(t)
  return p * p * (3 - 2 * p)
}

/** Fast at first: what comes to rest. */
export function settle(t: number): number {
  const p = 1 - clamp(t)
  return 1 - p * p * p
}

/** Slow at first: what starts to fall. */
export function fall(t: number): number {
  const p = clamp(t)
  return p * p
}

/** A little past the end and back. */
export function over(t: number): number {
  const p = clamp(t) - 1
  return 1 + p * p * (2.4 * p + 1.4)
}

/** Where `now` lies between two moments, 0 … 1. */
export function span(now: number, from: number, to: number): number {
  return clamp((now - from) / (to - from))
}

/** Comes up in the first moments, stays, goes in the last: 0 … 1 … 0. */
export function stay(now: number, from: number, up: number, down: number, to: number): number {
  return smooth(span(now, from, up)) * (1 - smooth(span(now, down, to)))
}

/** A step towards a goal that does not depend on how long a frame is; arrives for good. `seconds` is about how long it takes. */
export function towards(value: number, goal: number, delta: number, seconds: number): number {
  const next = value + (goal - value) * (1 - Math.exp((-4.6 * delta) / seconds))
  return Math.abs(next - goal) < 0.004 ? goal : next
}
