/** Runs sox and ffmpeg, and says what to do when one of them is missing. Called by the mixer and the packer. */
import { spawnSync } from 'node:child_process'
import { RATE } from './source.ts'
import { samplesOf, wavOf } from './wav.ts'

const MOST_BYTES = 1 << 28

/** The sentence for who lacks a tool, or null when both are there. */
export function missingTools(): string | null {
  const missing = [
    ['sox', '--version'],
    ['ffmpeg', '-version'],
  ].filter(([tool = '', ask = '']) => spawnSync(tool, [ask]).status !== 0)
  if (missing.length === 0) return null
  const names = missing.map(([tool]) => tool).join(' and ')
  return `${names} not found. The sounds are made with sox and ffmpeg: apt-get install sox ffmpeg. (To play or test the game neither is needed.)`
}

/** The samples after these effects of sox; same length. */
export function throughSox(samples: Float32Array, effects: readonly string[]): Float32Array {
  const raw = ['-t', 'raw', '-e', 'floating-point', '-b', '32', '-c', '1', '-r', String(RATE)]
  const words = effects.flatMap((effect) => effect.split(' '))
  const out = samplesOf(run('sox', ['-D', '-R', '-V1', ...raw, '-', ...raw, '-', ...words], new Uint8Array(samples.buffer)))
  if (out.length < samples.length) throw new Error(`sox ${words.join(' ')}: ${out.length} samples from ${samples.length}`)
  return out.slice(0, samples.length)
}

/** Encodes samples into a file; `options` are those of ffmpeg for the codec. */
export function encode(samples: Float32Array, file: string, options: readonly string[]): void {
  const exact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']
  run('ffmpeg', ['-v', 'error', '-y', '-f', 'wav', '-i', '-', '-ac', '1', ...options, ...exact, file], wavOf(samples, RATE))
}

/** What a player hears of a file, at RATE. */
export function decode(file: string): Float32Array {
  return samplesOf(run('ffmpeg', ['-v', 'error', '-i', file, '-f', 'f32le', '-ac', '1', '-ar', String(RATE), '-'], new Uint8Array()))
}

function run(tool: string, args: readonly string[], input: Uint8Array): Uint8Array {
  const done = spawnSync(tool, args, { input, maxBuffer: MOST_BYTES })
  if (done.status !== 0) throw new Error(`${tool} ${args.join(' ')}: ${done.error?.message ?? done.stderr.toString()}`)
  return done.stdout
}
