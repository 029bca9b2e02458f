/** Makes one sound of its recipe: renders the layers, sends them through sox, sets their levels and the loudness of the whole. Called by the script. */
import { chanceOf } from './chance.ts'
import { gainOf, loudestInstant, loudestMoment, loudness, peak } from './loudness.ts'
import type { Recipe } from './recipe.ts'
import { RATE, renderSource } from './source.ts'
import { throughSox } from './tools.ts'

/** Loudness in LUFS: a close sound at its loudest moment, an ambience on the whole. */
const LOUD = { close: -24, ambience: -34 }
/** No sample above this: -8 dBFS, so that an encoder's overshoot stays under -6. Peaks bend towards it instead of breaking off. */
const CEILING = gainOf(-8)
/** How far above the ceiling a peak may have been; more would be heard. */
const BENT = 1.8
/** A close sound ends where less than this is left, and fades out over the last seconds before. */
const NOTHING = gainOf(-60)
const ENDING = 0.12

/** `name` seeds its chance. A loop meets its own beginning to the sample. */
export function mix(name: string, recipe: Recipe, loop: boolean): Float32Array {
  const whole = new Float32Array(Math.round(recipe.seconds * RATE))
  for (const [index, layer] of recipe.layers.entries()) {
    const dry = renderSource(layer.source, recipe.seconds, loop, chanceOf(`${name} ${index}`))
    const wet = effects(scaled(dry, 0.2 / Math.max(peak(dry), 1e-9)), layer.sox, loop)
    const gain = gainOf(layer.level) / Math.max(loudestInstant(wet), 1e-9)
    for (const [at, sample] of wet.entries()) whole[at] = (whole[at] ?? 0) + sample * gain
  }
  const inRoom = effects(scaled(whole, 0.2 / peak(whole)), recipe.room, loop)
  const now = loop ? loudness(inRoom) : loudestMoment(inRoom)
  const wanted = gainOf((loop ? LOUD.ambience : LOUD.close) + (recipe.trim ?? 0) - now)
  const gain = Math.min(wanted, (BENT * CEILING) / peak(inRoom))
  const set = inRoom.map((sample) => CEILING * Math.tanh((sample * gain) / CEILING))
  return loop ? set : ended(set)
}

function ended(samples: Float32Array): Float32Array {
  const heard = samples.slice(0, samples.findLastIndex((sample) => Math.abs(sample) > NOTHING) + 1)
  return heard.map((sample, at) => sample * Math.min(1, (heard.length - at) / (ENDING * RATE)))
}

/** A loop goes through twice and the second time is kept: by then filters and rooms are in the state in which they end. */
function effects(samples: Float32Array, sox: readonly string[] | undefined, loop: boolean): Float32Array {
  if (!sox) return samples
  if (!loop) return throughSox(samples, sox)
  const twice = new Float32Array(samples.length * 2)
  twice.set(samples)
  twice.set(samples, samples.length)
  return throughSox(twice, sox).slice(samples.length)
}

const scaled = (samples: Float32Array, gain: number) => samples.map((sample) => sample * gain)
