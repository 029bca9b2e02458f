/** How people come, go, and change places: pure. Called by figures.ts each frame. */
import type { Side } from '../engine/types.ts'
import { smooth } from './moving.ts'

/** Seconds. */
export const WALK = 0.75
export const FADE = 0.25
export const MOOD = 0.22
const FAR = 1.6

export interface Gait {
  kind: 'walk' | 'fade'
  seconds: number
  /** Against the foot point, px. */
  fromX: number
  toX: number
  fromY: number
  toY: number
  fromAlpha: number
  toAlpha: number
  /** px of the bob. */
  bob: number
  /** Seconds it takes, where that is not as long as others of its kind; and how long it waits first. */
  takes?: number
  wait?: number
}

export interface Stand {
  x: number
  y: number
  alpha: number
  over: boolean
}

const HERE = { seconds: 0, fromX: 0, toX: 0, fromY: 0, toY: 0, fromAlpha: 1, toAlpha: 1, bob: 0 }

/** Size of a figure, and how far it is from being out of the picture at the left and at the right; px. */
export interface Reach {
  width: number
  height: number
  left: number
  right: number
}

/** From its own side into the picture, or out. Who stands in the middle takes the side that is free. */
export function comes(side: Side, size: Reach, leftTaken: boolean, moves: boolean): Gait {
  if (!moves) return { ...HERE, kind: 'fade', fromAlpha: 0 }
  return { ...HERE, kind: 'walk', fromX: away(side, size, leftTaken), fromAlpha: 0, bob: size.height * 0.016 }
}

export function goes(side: Side, size: Reach, leftTaken: boolean, moves: boolean, alpha: number): Gait {
  if (!moves) return { ...HERE, kind: 'fade', fromAlpha: alpha, toAlpha: 0 }
  return { ...HERE, kind: 'walk', toX: away(side, size, leftTaken), fromAlpha: alpha, toAlpha: 0, bob: size.height * 0.016 }
}

/** To another mark: from where it was, px against the new foot point. */
export function shifts(fromX: number, fromY: number, height: number): Gait {
  return { ...HERE, kind: 'walk', fromX, fromY, bob: height * 0.012 }
}

/** From far, on foot: out of the gate to where it stays. `wait`: seconds after the first. */
export function arrives(fromX: number, fromY: number, height: number, wait: number): Gait {
  return { ...HERE, kind: 'walk', fromX, fromY, fromAlpha: 0, bob: height * 0.02, takes: FAR, wait }
}

/** From outside where that is near: who walks in from behind the edge need not appear out of nothing. */
function away(side: Side, { width, height, left, right }: Reach, leftTaken: boolean): number {
  const atRight = side === 'rechts' || (side === 'midden' && leftTaken)
  const far = Math.max(width, height * 0.45)
  return atRight ? Math.min(right, far) : -Math.min(left, far)
}

export function lengthOf(gait: Gait): number {
  return (gait.wait ?? 0) + (gait.takes ?? (gait.kind === 'walk' ? WALK : FADE))
}

export function standOf(gait: Gait): Stand {
  const wait = gait.wait ?? 0
  const part = Math.min(1, Math.max(0, gait.seconds - wait) / (lengthOf(gait) - wait))
  const along = gait.kind === 'walk' ? stride(part) : 1
  // Two steps, the second smaller: nobody stops in the middle of one. Who comes from far takes more of them.
  const bob = -gait.bob * Math.abs(Math.sin(along * Math.PI * (gait.takes ? 6 : 2))) * (1 - 0.5 * part)
  const seen = gait.kind === 'fade' ? part : gait.toAlpha < gait.fromAlpha ? smooth((part - 0.6) / 0.35) : smooth(part / 0.3)
  return {
    x: mix(gait.fromX, gait.toX, along),
    y: mix(gait.fromY, gait.toY, along) + bob,
    alpha: mix(gait.fromAlpha, gait.toAlpha, seen),
    over: part >= 1,
  }
}

/** Sets off at once and slows down at the end. */
function stride(part: number): number {
  return 1 - (1 - part) ** 2 * (1 - 0.35 * part)
}

function mix(from: number, to: number, part: number): number {
  return from + (to - from) * part
}
