/** The shape of the water's surface: a few long waves, short ones when it is tense, and packets that run along it. Pure; water.ts draws what it says. */
import { clamp } from './water/ease.ts'

const TURN = Math.PI * 2

interface Wave {
  /** From crest to crest, px. */
  length: number
  /** px. */
  height: number
  /** Turns. */
  phase: number
  /** Seconds for one crest to follow another. */
  period: number
}

const LONG: readonly Wave[] = [
  { length: 1040, height: 6.2, phase: 0.06, period: 9.5 },
  { length: 560, height: 3.6, phase: 0.4, period: -7.4 },
  { length: 317, height: 1.7, phase: 0.73, period: 5.2 },
]

/** Only under tension. */
const SHORT: readonly Wave[] = [
  { length: 223, height: 6.2, phase: 0.18, period: 2.1 },
  { length: 149, height: 4.6, phase: 0.55, period: -1.55 },
  { length: 97, height: 2.9, phase: 0.86, period: 1.1 },
  { length: 61, height: 1.3, phase: 0.31, period: -0.62 },
]

/** Seconds an inward packet takes to arrive, and how long any packet is followed. */
export const ARRIVES = 1.5
const FOLLOWED = 4.2
const SPEED = 290
const CARRIER = 88

interface Packet {
  x: number
  age: number
  /** px at its highest. */
  height: number
  inward: boolean
}

export interface Surface {
  /** px against the resting line; up is negative. */
  heightAt(x: number): number
  /** Moves on. `energy` 0 … 1: how much it sways; at 0 it lies in its one resting shape. `tension` 0 … 1. True while a packet is under way. */
  step(seconds: number, energy: number, tension: number): boolean
  /** 1 on a screen of 1440 px: everything grows and shrinks with it. */
  scale(scale: number): void
  /** Something fell in at x: `height` px, positive dips first. */
  outward(x: number, height: number): void
  /** Comes from both sides and meets at x. */
  inward(x: number, height: number): void
  /** Forgets all packets. */
  still(): void
}

export function createSurface(): Surface {
  const packets: Packet[] = []
  let size = 1
  let time = 0
  let sway = 0
  let tense = 0

  function wavesAt(x: number, waves: readonly Wave[], crest: number): number {
    let sum = 0
    for (const wave of waves) {
      const turn = TURN * (x / (wave.length * size) + wave.phase)
      const moved = turn - (TURN * time) / wave.period
      // The resting shape and the moving one are the same at time 0; in between one fades into the other, so that rest is always the same rest.
      const height = sway === 0 ? shape(turn, crest) : shape(turn, crest) * (1 - sway) + shape(moved, crest) * sway
      sum += wave.height * height
    }
    return sum * size
  }

  return {
    heightAt(x) {
      let height = wavesAt(x, LONG, 0) * (1 - 0.45 * tense)
      if (tense > 0) height += wavesAt(x, SHORT, 0.3) * tense
      for (const packet of packets) height += packetAt(packet, x, size)
      return height
    },
    step(seconds, energy, tension) {
      sway = clamp(energy)
      tense = clamp(tension)
      time = sway === 0 ? 0 : time + seconds
      for (let at = packets.length - 1; at >= 0; at--) {
        const packet = packets[at] as Packet
        packet.age += seconds
        if (packet.inward && packet.age >= ARRIVES) packets[at] = { x: packet.x, age: 0, height: -packet.height, inward: false }
        else if (packet.age > FOLLOWED) packets.splice(at, 1)
      }
      return packets.length > 0
    },
    scale(scale) {
      size = scale
    },
    outward(x, height) {
      packets.push({ x, age: 0, height, inward: false })
    },
    inward(x, height) {
      packets.push({ x, age: 0, height, inward: true })
    },
    still() {
      packets.length = 0
    },
  }
}

/** A sine whose crests are narrower than its troughs by `crest` 0 … 0.5. */
function shape(turn: number, crest: number): number {
  return Math.sin(turn) - crest * Math.cos(2 * turn)
}

function packetAt({ x, age, height, inward }: Packet, at: number, size: number): number {
  const away = Math.hypot(at - x, 9 * size)
  const front = SPEED * size * (inward ? ARRIVES - age : age)
  const width = (52 + 34 * (inward ? ARRIVES - age : age)) * size
  const inside = (away - front) / width
  const strength = inward ? (0.3 + (0.7 * age) / ARRIVES) * clamp(age / 0.35) : clamp(age / 0.12) * fading(age)
  let sum = 0
  if (inside > -3 && inside < 3) {
    const carrier = Math.cos((TURN * (away - front)) / (CARRIER * size))
    sum = height * 0.62 * strength * carrier * Math.exp(-inside * inside)
  }
  // Where it fell the water dips and springs back.
  if (!inward && age < 1.6) {
    const near = (at - x) / (30 * size)
    sum += height * Math.exp(-near * near) * Math.cos((TURN * age) / 0.62) * Math.exp(-age / 0.36) * clamp(age / 0.06)
  }
  return sum * size
}

/** 1 at first, 0 for good when it is no longer followed. */
function fading(age: number): number {
  const left = clamp(1 - age / FOLLOWED)
  return left * left * (3 - 2 * left)
}
