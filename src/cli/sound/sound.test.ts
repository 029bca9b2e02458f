/** The synthesis as far as it needs no other tool, and the recipes as data. */
import { expect, test } from 'vitest'
import made from '../../../assets/sound/sprite.json'
import { AMBIENCES, SOUNDS } from '../../engine/lines.ts'
import { AMBIENCE } from './ambience.ts'
import { chanceOf } from './chance.ts'
import { CLOSE } from './close.ts'
import { fastestRise, loudestMoment, loudness, peak } from './loudness.ts'
import { fingerprint } from './pack.ts'
import type { Source } from './recipe.ts'
import { RATE, renderSource, valueAt } from './source.ts'
import { STAGED_SOUNDS } from './staged.ts'
import { samplesOf, wavOf } from './wav.ts'

const RECIPES = { ...CLOSE, ...STAGED_SOUNDS }

test('every sound and ambience of the story language has a recipe', () => {
  expect(SOUNDS.filter((name) => !(name in RECIPES))).toEqual([])
  expect(AMBIENCES.filter((name) => !(name in AMBIENCE))).toEqual(['stil'])
})

test('the files were made of these recipes (npm run sound makes them anew)', () => {
  expect(made.recipes).toBe(fingerprint(RECIPES, AMBIENCE))
})

test('a recipe renders the same samples every time, and another name others', () => {
  const source: Source = {
    kind: 'struck',
    modes: [[900, 1, 0.2]],
    when: { perSecond: [[0, 20]] },
    pitch: [0.9, 1.1],
    level: [0, 1],
    attack: 0.01,
  }
  const render = (name: string) => renderSource(source, 0.5, false, chanceOf(name))
  expect(render('sleutel 0')).toEqual(render('sleutel 0'))
  expect(render('sleutel 0')).not.toEqual(render('sleutel 1'))
})

test('what runs over the end of a loop comes in at its beginning; of a close sound it is cut off', () => {
  const late: Source = { kind: 'struck', modes: [[400, 1, 0.4]], when: { hits: [[0.9, 1]] }, pitch: [1, 1], level: [1, 1], attack: 0.01 }
  const start = (loop: boolean) => peak(renderSource(late, 1, loop, chanceOf('x')).subarray(0, 0.05 * RATE))
  expect(start(true)).toBeGreaterThan(0.05)
  expect(start(false)).toBe(0)
})

test('a steady tone closes a loop whatever its pitch', () => {
  const tone: Source = {
    kind: 'tone',
    partials: [
      [1, 1],
      [1.5, 0.4],
    ],
    pitch: [[0, 100.3]],
    sway: { rate: 1, depth: 0.3 },
    beat: { rate: 2, depth: 0.5 },
  }
  const samples = renderSource(tone, 2, true, chanceOf('x'))
  const steps = samples.map((sample, at) => Math.abs(sample - (samples[at - 1] ?? sample)))
  const seam = Math.abs((samples[0] ?? 0) - (samples.at(-1) ?? 0))
  expect(seam).toBeLessThanOrEqual(Math.max(...steps))
  expect(seam).toBeGreaterThan(0)
})

test('a curve holds before its first and after its last point, and is halfway in the middle', () => {
  const curve = [
    [1, 2],
    [3, 6],
  ] as const
  expect([0, 1, 2, 3, 9].map((at) => valueAt(curve, at))).toEqual([2, 2, 4, 6, 6])
})

test('loudness follows BS.1770: a full 997 Hz tone is -3 LUFS, silence far below', () => {
  const tone = Float32Array.from({ length: 2 * RATE }, (_, at) => Math.sin((2 * Math.PI * 997 * at) / RATE))
  expect(loudness(tone)).toBeCloseTo(-3.01, 1)
  expect(loudestMoment(tone)).toBeCloseTo(-3.01, 1)
  expect(loudness(new Float32Array(RATE))).toBeLessThan(-100)
})

test('a click startles, the same sound with a soft start does not', () => {
  const tone = (rise: number) =>
    Float32Array.from({ length: RATE / 4 }, (_, at) => (at < 480 ? 0 : 0.4 * Math.min(1, (at - 480) / (rise * RATE)) * Math.sin(at / 20)))
  expect(fastestRise(tone(0.0005))).toBeLessThan(8)
  expect(fastestRise(tone(0.04))).toBeGreaterThanOrEqual(8)
  expect(fastestRise(tone(0.0005).map((sample) => sample / 8))).toBe(Number.POSITIVE_INFINITY)
})

test('samples survive the way through a WAV file', () => {
  const samples = Float32Array.of(0, 0.5, -0.25, 1)
  const wav = wavOf(samples, RATE)
  expect(Buffer.from(wav.subarray(0, 4)).toString()).toBe('RIFF')
  expect(samplesOf(wav.subarray(44))).toEqual(samples)
})
