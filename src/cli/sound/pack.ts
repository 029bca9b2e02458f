/** Puts finished sounds into files: all close sounds one after another, every loop with more than one turn of itself. Called by the script. */
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { gainOf, loudness } from './loudness.ts'
import type { Recipe } from './recipe.ts'
import { RATE } from './source.ts'
import { decode, encode } from './tools.ts'

/** Where a sound lies in its file: from, length; milliseconds. */
export type Region = [from: number, length: number]

/** `assets/sound/sprite.json`: what the player of sounds reads, and what the tests compare the files with. */
export interface Table {
  /** Fingerprint of the recipes these files were made of. */
  recipes: string
  /** Close sounds, in the file `close`. */
  close: Record<string, Region>
  /** By format the part of each ambience that goes round, in the file of its name. */
  ambience: Record<string, Record<string, Region>>
  /** Every file as it decodes. */
  files: Record<string, { seconds: number; bytes: number }>
}

/** Silence between close sounds: decoders may shift a file by some tens of milliseconds, and no sound may hear its neighbour. */
const GAP = 0.2
/** What a loop file holds before and after its turn, in seconds: wherever in here the turn is cut, one turn further lies the same sound. */
const [BEFORE, AFTER] = [0.1, 0.4]
/** Bits a second for close sounds (AAC takes some more than it is told), and the bytes an ambience may take. */
const CLOSE_BITS = { webm: 29_000, m4a: 27_500 }
const LOOP_BYTES = 55_000

/** Both formats with their options of ffmpeg. AAC is for browsers that cannot have opus; it holds nothing above 12 kHz. */
const FORMATS = {
  webm: ['-c:a', 'libopus', '-vbr', 'on', '-application', 'audio'],
  m4a: ['-c:a', 'aac', '-ar', '24000', '-movflags', '+faststart'],
}
const FORMAT_NAMES = ['webm', 'm4a'] as const

/** Changes with every number in these recipes. */
export function fingerprint(...recipes: Record<string, Recipe>[]): string {
  return createHash('sha256').update(JSON.stringify(recipes)).digest('hex').slice(0, 12)
}

/** Writes the sprite and says where each sound lies in it. */
export function packClose(sounds: Record<string, Float32Array>, folder: string, files: Table['files']): Table['close'] {
  const gap = Math.round(GAP * RATE)
  const whole = new Float32Array(Object.values(sounds).reduce((length, one) => length + one.length + gap, gap))
  const regions: Table['close'] = {}
  let at = gap
  for (const [name, samples] of Object.entries(sounds)) {
    whole.set(samples, at)
    regions[name] = [milliseconds(at), milliseconds(samples.length + gap / 4)]
    at += samples.length + gap
  }
  for (const format of FORMAT_NAMES) write(whole, `close.${format}`, CLOSE_BITS[format], folder, files)
  return regions
}

/** Writes one loop and says which part of each of its files goes round. */
export function packLoop(name: string, turn: Float32Array, folder: string, files: Table['files']): Record<string, Region> {
  const [before, after] = [BEFORE * RATE, AFTER * RATE]
  const whole = new Float32Array(before + turn.length + after)
  whole.set(turn.subarray(turn.length - before))
  whole.set(turn, before)
  whole.set(turn.subarray(0, after), before + turn.length)
  const bits = Math.floor((LOOP_BYTES * 8 * RATE) / whole.length)
  const region = (format: keyof typeof FORMATS): Region => {
    const file = `${name}.${format}`
    // At so few bits an encoder loses some of the noise: what is lost is added once, and both formats are equally loud.
    const lost = gainOf(loudness(whole) - loudness(write(whole, file, bits, folder, files)))
    const level = whole.map((sample) => sample * lost)
    const cut = bestCut(write(level, file, bits, folder, files), turn.length)
    return [Math.round((cut * 1e6) / RATE) / 1000, milliseconds(turn.length)]
  }
  return Object.fromEntries(FORMAT_NAMES.map((format) => [format, region(format)]))
}

/** An encoder does not treat a sound and its return alike. This is where the two differ least, so that the seam makes no step. */
function bestCut(decoded: Float32Array, turn: number): number {
  const differs = decoded.slice(0, decoded.length - turn).map((sample, at) => Math.abs(sample - (decoded[at + turn] ?? 0)))
  const [margin, around] = [0.05 * RATE, 4]
  let [best, least] = [margin, Number.POSITIVE_INFINITY]
  for (let at = margin; at < differs.length - margin; at++) {
    const most = Math.max(...differs.subarray(at - around, at + around + 1))
    if (most < least) [best, least] = [at, most]
  }
  return best
}

/** Writes a file and gives back what a player hears of it. */
function write(samples: Float32Array, name: string, bits: number, folder: string, files: Table['files']): Float32Array {
  const file = join(folder, name)
  encode(samples, file, [...FORMATS[name.endsWith('webm') ? 'webm' : 'm4a'], '-b:a', String(bits)])
  const decoded = decode(file)
  files[name] = { seconds: milliseconds(decoded.length) / 1000, bytes: statSync(file).size }
  return decoded
}

const milliseconds = (samples: number) => Math.round((samples / RATE) * 1000)
