/** The colours of the water by theme, and how they are mixed. Used by the parts of the water and by effects that lie in it. */
import { clamp } from './ease.ts'

export type Theme = 'light' | 'dark'

export interface WaterColours {
  /** From the surface to the deep. */
  depth: readonly [number, number, number, number]
  /** The same seen from below, in the look back. */
  clear: readonly [number, number, number, number]
  ink: number
  /** A thin line along the upper edge of the ink, so that it shows on a dark page. */
  rim: number | null
  /** The second line, glints and rings. */
  light: number
  /** What makes water murky. */
  murk: number
  /** Sand, stones and their ink. */
  sand: number
  stone: number
  bedInk: number
}

export const WATER: Record<Theme, WaterColours> = {
  light: {
    depth: [0x7fb6b8, 0x2f7f8b, 0x124a5c, 0x08222f],
    clear: [0xb3d9d5, 0x6db0b3, 0x3a8c97, 0x1d6272],
    ink: 0x15181c,
    rim: null,
    light: 0xe4f3ef,
    murk: 0x5f918f,
    sand: 0x9fae97,
    stone: 0x39606a,
    bedInk: 0x08222f,
  },
  dark: {
    depth: [0x1c5766, 0x134452, 0x0c2f3d, 0x061a24],
    clear: [0x2b6d7a, 0x1f5a68, 0x154655, 0x0d3341],
    ink: 0x03090c,
    rim: 0x6fa5ab,
    light: 0x9cc7ca,
    murk: 0x2c5257,
    sand: 0x41605f,
    stone: 0x1b3c47,
    bedInk: 0x03090c,
  },
}

/** `part` 0 … 1 of the way from one colour to the other. */
export function blend(from: number, to: number, part: number): number {
  const p = clamp(part)
  const channel = (shift: number) => {
    const a = (from >> shift) & 255
    const b = (to >> shift) & 255
    return Math.round(a + (b - a) * p) << shift
  }
  return channel(16) | channel(8) | channel(0)
}

/** For a drawing context. */
export function css(colour: number, alpha = 1): string {
  return `rgba(${(colour >> 16) & 255},${(colour >> 8) & 255},${colour & 255},${alpha})`
}
