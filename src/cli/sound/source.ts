/** Turns the source of a layer into samples. Pure and repeatable; called by the mixer. */
import type { Curve, Drift, Range, Source, When } from './recipe.ts'

/** Samples a second of everything that is rendered. */
export const RATE = 48_000

type Chance = () => number
interface Hit {
  at: number
  level: number
}
/** Where samples go: a loop wraps what runs over its end to its beginning. */
interface Tape {
  samples: Float32Array
  seconds: number
  loop: boolean
}

/** Samples between about -1 and 1, `seconds` long. */
export function renderSource(source: Source, seconds: number, loop: boolean, chance: Chance): Float32Array {
  const tape: Tape = { samples: new Float32Array(Math.round(seconds * RATE)), seconds, loop }
  if (source.kind === 'noise') renderNoise(source, tape, chance)
  else if (source.kind === 'tone') renderTone(source, tape, chance)
  else {
    for (const hit of hitsOf(source.when, seconds, chance)) {
      const loud = hit.level * between(source.level, chance() ** 2)
      if (source.kind === 'grains') addGrain(tape, hit.at, loud, between(source.length, chance()), chance)
      else if (source.kind === 'bubbles') addBubble(tape, hit.at, loud, source, chance)
      else addStruck(tape, hit.at, loud, source, chance)
    }
  }
  return tape.samples
}

/** The value of a curve, with soft corners: sounds in the world have no straight lines. */
export function valueAt(curve: Curve, at: number): number {
  const next = curve.findIndex(([time]) => time > at)
  const [time, value] = curve[next < 0 ? curve.length - 1 : next] ?? [0, 0]
  const before = next > 0 ? curve[next - 1] : undefined
  if (!before) return value
  const part = (at - before[0]) / (time - before[0])
  return before[1] + (value - before[1]) * (0.5 - 0.5 * Math.cos(Math.PI * part))
}

const between = ([low, high]: Range, part: number) => low + (high - low) * part

function add(tape: Tape, at: number, length: number, sample: (seconds: number, index: number) => number) {
  const first = Math.round(at * RATE)
  const size = tape.samples.length
  for (let index = 0; index < length * RATE; index++) {
    const place = first + index
    if (place >= size && !tape.loop) return
    const wrapped = place % size
    if (wrapped >= 0) tape.samples[wrapped] = (tape.samples[wrapped] ?? 0) + sample(index / RATE, index)
  }
}

function hitsOf(when: When, seconds: number, chance: Chance): Hit[] {
  if ('hits' in when) return when.hits.map(([at, level]) => ({ at, level }))
  const hits: Hit[] = []
  if ('perSecond' in when) {
    const most = Math.max(...when.perSecond.map(([, rate]) => rate))
    for (let at = wait(most, chance); at < seconds; at += wait(most, chance)) {
      if (chance() * most < valueAt(when.perSecond, at)) hits.push({ at, level: 1 })
    }
    return hits
  }
  const [first, last] = [when.pace[0]?.[0] ?? 0, when.pace.at(-1)?.[0] ?? 0]
  for (let at = first; at < last; at += (1 + when.disorder * (2 * chance() - 1)) / valueAt(when.pace, at)) hits.push({ at, level: 1 })
  return hits
}

const wait = (rate: number, chance: Chance) => -Math.log(1 - chance()) / rate

/** A swelling that fits a whole number of times into the length, so that a loop closes. */
function drifting({ rate, depth }: Drift, seconds: number, chance: Chance): (at: number) => number {
  const waves = [0.55, 0.8, 1.25, 1.7].map((part) => ({ turns: Math.max(1, Math.round(rate * part * seconds)), phase: chance() }))
  return (at) => {
    const sum = waves.reduce((total, { turns, phase }) => total + Math.sin(2 * Math.PI * ((turns * at) / seconds + phase)), 0)
    return 1 - depth * (0.5 - 0.5 * Math.tanh(sum * 0.8))
  }
}

function renderNoise(source: Source & { kind: 'noise' }, tape: Tape, chance: Chance) {
  const drifts = (source.drift ?? []).map((drift) => drifting(drift, tape.seconds, chance))
  add(tape, 0, tape.seconds, (at) => {
    const swell = drifts.reduce((level, drift) => level * drift(at), 1)
    return (2 * chance() - 1) * swell * (source.shape ? valueAt(source.shape, at) : 1)
  })
}

function renderTone(source: Source & { kind: 'tone' }, tape: Tape, chance: Chance) {
  const steady = source.pitch.length === 1
  const sway = source.sway && drifting(source.sway, tape.seconds, chance)
  const beat = source.beat && drifting(source.beat, tape.seconds, chance)
  // In a loop every partial must turn a whole number of times, or its end would not meet its beginning.
  const whole = (hz: number) => (tape.loop && steady ? Math.round(hz * tape.seconds) / tape.seconds : hz)
  for (const [multiple, level] of source.partials) {
    let phase = chance()
    add(tape, 0, tape.seconds, (at) => {
      phase += whole(multiple * valueAt(source.pitch, at)) / RATE
      const bend = sway ? sway(at) * multiple : 0
      return level * Math.sin(2 * Math.PI * (phase + bend)) * (beat ? beat(at) : 1) * (source.shape ? valueAt(source.shape, at) : 1)
    })
  }
}

function addGrain(tape: Tape, at: number, level: number, length: number, chance: Chance) {
  add(tape, at, length, (time) => level * (2 * chance() - 1) * Math.sin((Math.PI * time) / length) ** 2)
}

function addBubble(tape: Tape, at: number, level: number, source: Source & { kind: 'bubbles' }, chance: Chance) {
  const [pitch, length] = [between(source.pitch, chance()), between(source.length, chance())]
  let phase = 0
  add(tape, at, length, (time) => {
    const part = time / length
    phase += (pitch * (1 + (source.rise - 1) * part)) / RATE
    return level * Math.sin(2 * Math.PI * phase) * Math.min(1, time / 0.008) * Math.exp(-5 * part) * Math.min(1, (1 - part) * 8)
  })
}

function addStruck(tape: Tape, at: number, level: number, source: Source & { kind: 'struck' }, chance: Chance) {
  const pitch = between(source.pitch, chance())
  for (const [hz, loud, seconds] of source.modes) {
    const [own, phase] = [loud * level * (0.45 + 0.55 * chance()), chance()]
    add(tape, at, seconds, (time) => {
      const rise = time < source.attack ? 0.5 - 0.5 * Math.cos((Math.PI * time) / source.attack) : 1
      // 6.9 is the natural logarithm of 60 dB; the last factor brings it to nothing at the end.
      return (
        own *
        rise *
        Math.exp((-6.9 * time) / seconds) *
        Math.min(1, (1 - time / seconds) * 20) *
        Math.sin(2 * Math.PI * (hz * pitch * time + phase))
      )
    })
  }
}
