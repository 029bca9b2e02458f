/** How the moving things of a place stand at a moment: pure. Called by ground.ts each frame. */
import type { Moving } from './place.ts'

/** Against the drawing itself; x and y in the units of the place, angle in degrees. */
export interface Pose {
  x: number
  y: number
  angle: number
  alpha: number
}

/** Where along its way a thing is that stands still: to be seen, and not at its end. */
const STILL: Partial<Record<Moving['move'], number>> = { drift: 0.12, rise: 0.3 }
/** Part of the way on which what drifts or rises fades in, and out again. */
const FADE = 0.12
/** Seconds in which a door opens, stays open, and closes. */
const OPENS = [0.7, 1.1, 0.9] as const
export const OPEN_FOR = OPENS[0] + OPENS[1] + OPENS[2]

/** @param seconds of motion so far; 0 is how it stands still. @param opened seconds since it was opened; null: not. */
export function poseOf(moving: Moving, seconds: number, opened: number | null): Pose {
  const part = seconds / moving.period + (STILL[moving.move] ?? 0)
  const round = part - Math.floor(part)
  const wave = Math.sin(part * Math.PI * 2)
  const [x, y] = moving.by
  const still = { x: 0, y: 0, angle: 0, alpha: 1 }
  switch (moving.move) {
    case 'turn':
      return { ...still, angle: Math.abs(moving.amount) >= 360 ? Math.sign(moving.amount) * 360 * round : moving.amount * wave }
    case 'sway':
      return { ...still, angle: moving.amount * wave }
    case 'slide': {
      const along = 0.5 - 0.5 * Math.cos(part * Math.PI * 2)
      return { ...still, x: x * along, y: y * along }
    }
    case 'drift':
    case 'rise':
      return { ...still, x: x * round, y: y * round, alpha: Math.max(0, Math.min(1, round / FADE, (1 - round) / FADE)) }
    case 'flicker':
      return { ...still, alpha: 1 - (1 - moving.amount) * dip(round) }
    case 'rain':
      // One box after another falls past; ground.ts draws the second above the first.
      return { ...still, ...fallen(moving, seconds) }
    case 'open': {
      const along = opened === null ? 0 : openness(opened)
      return { ...still, x: x * along, y: y * along }
    }
  }
}

/** Two short dips and a long light, as an old tube does: 0 … 1. */
function dip(round: number): number {
  const bump = (at: number, wide: number) => Math.max(0, 1 - Math.abs(round - at) / wide)
  return smooth(Math.max(bump(0.62, 0.07), 0.7 * bump(0.84, 0.09)))
}

/** Streaks fall a box high, at the speed the drawing asks for. */
function fallen(moving: Moving, seconds: number): { x: number; y: number } {
  const [x, y] = moving.by
  const high = moving.box[3]
  if (y === 0) return { x: 0, y: 0 }
  const down = ((((y / moving.period) * seconds) % high) + high) % high
  return { x: (down * x) / y, y: down }
}

function openness(seconds: number): number {
  const [opening, staying, closing] = OPENS
  if (seconds < opening) return smooth(seconds / opening)
  if (seconds < opening + staying) return 1
  return 1 - smooth(Math.min(1, (seconds - opening - staying) / closing))
}

/** From 0 to 1, slow at both ends. */
export function smooth(part: number): number {
  const p = Math.min(1, Math.max(0, part))
  return p * p * (3 - 2 * p)
}
