/** Measures samples: how loud they are to an ear, their peak, and whether they startle. Called by the mixer and the packer. */
import { RATE } from './source.ts'

/** The two filters of ITU-R BS.1770 at 48 kHz: a head's treble, and no rumble. */
const WEIGHTING = [
  { b: [1.53512485958697, -2.69169618940638, 1.19839281085285], a: [-1.69065929318241, 0.73248077421585] },
  { b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] },
] as const

/** Loudness in LUFS of the loudest 0.4 s. */
export function loudestMoment(samples: Float32Array): number {
  return Math.max(...windows(weighted(samples), 0.4 * RATE, 0.1 * RATE).map(lufs))
}

/** Loudness in LUFS of the whole, ungated. */
export function loudness(samples: Float32Array): number {
  const all = weighted(samples)
  return lufs(all.reduce((sum, sample) => sum + sample * sample, 0) / all.length)
}

/** The loudest 20 ms, as root mean square. */
export function loudestInstant(samples: Float32Array): number {
  return Math.sqrt(Math.max(...windows(samples, 0.02 * RATE, 0.005 * RATE)))
}

export function peak(samples: Float32Array): number {
  return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
}

/** The fastest rise to full level in milliseconds: from below -32 dBFS to -12 dBFS or more. Infinity when nothing is that loud that fast. */
export function fastestRise(samples: Float32Array): number {
  const [low, high] = [10 ** (-32 / 20), 10 ** (-12 / 20)]
  const step = RATE / 1000
  const levels = Array.from({ length: Math.floor(samples.length / step) }, (_, at) => peak(samples.subarray(at * step, (at + 1) * step)))
  let [fastest, quiet] = [Number.POSITIVE_INFINITY, -1]
  for (const [at, level] of levels.entries()) {
    if (level < low) quiet = at
    else if (level >= high) fastest = Math.min(fastest, at - quiet)
  }
  return fastest
}

export const gainOf = (decibel: number) => 10 ** (decibel / 20)

const lufs = (power: number) => -0.691 + 10 * Math.log10(power + 1e-12)

function weighted(samples: Float32Array): Float32Array {
  return WEIGHTING.reduce((before, { b, a }) => {
    let [x1, x2, y1, y2] = [0, 0, 0, 0]
    return before.map((x) => {
      const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2
      ;[x2, x1, y2, y1] = [x1, x, y1, y]
      return y
    })
  }, samples)
}

/** Mean power of every window. */
function windows(samples: Float32Array, size: number, step: number): number[] {
  const powers: number[] = []
  for (let from = 0; from === 0 || from + size <= samples.length; from += step) {
    const power = samples.subarray(from, from + size).reduce((sum, sample) => sum + sample * sample, 0)
    powers.push(power / size)
  }
  return powers
}
