/** `npm run sound [name …]`: makes every sound of the game from its recipe, into `assets/sound/`. `--help` tells the rest. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { AMBIENCE } from './sound/ambience.ts'
import { CLOSE } from './sound/close.ts'
import { fastestRise, loudestMoment, loudness, peak } from './sound/loudness.ts'
import { mix } from './sound/mix.ts'
import { fingerprint, packClose, packLoop, type Table } from './sound/pack.ts'
import type { Recipe } from './sound/recipe.ts'
import { RATE } from './sound/source.ts'
import { STAGED_SOUNDS } from './sound/staged.ts'
import { missingTools } from './sound/tools.ts'
import { wavOf } from './sound/wav.ts'

const HELP = `npm run sound                             all sounds into assets/sound/ (committed: the game needs neither sox nor ffmpeg)
npm run sound -- --wav folder [name …]    these sounds as WAV, to listen to or to look at; nothing else is written`

/** No sound may come up to full level faster than this, in milliseconds: nothing startles. */
const SOFTEST_START = 8
const FOLDER = 'assets/sound'
const close: Record<string, Recipe> = { ...CLOSE, ...STAGED_SOUNDS }

const { wav, names } = readOrder()
const missing = missingTools()
if (missing) refuse(missing)
const strange = names.filter((name) => !(name in close) && !(name in AMBIENCE))
if (strange.length > 0)
  refuse(`No recipe for ${strange.join(', ')}; there are ${[...Object.keys(close), ...Object.keys(AMBIENCE)].join(', ')}.`)

if (wav) {
  mkdirSync(wav, { recursive: true })
  const asked = (name: string) => names.length === 0 || names.includes(name)
  for (const [loop, recipes] of [
    [false, close],
    [true, AMBIENCE],
  ] as const) {
    for (const [name, recipe] of Object.entries(recipes)) {
      if (asked(name)) writeFileSync(join(wav, `${loop ? 'loop-' : ''}${name}.wav`), wavOf(made(name, recipe, loop), RATE))
    }
  }
} else {
  mkdirSync(FOLDER, { recursive: true })
  const table: Table = { recipes: fingerprint(close, AMBIENCE), close: {}, ambience: {}, files: {} }
  const sounds = Object.entries(close).map(([name, recipe]) => [name, made(name, recipe, false)] as const)
  table.close = packClose(Object.fromEntries(sounds), FOLDER, table.files)
  for (const [name, recipe] of Object.entries(AMBIENCE)) {
    table.ambience[name] = packLoop(name, made(name, recipe, true), FOLDER, table.files)
  }
  writeFileSync(join(FOLDER, 'sprite.json'), written(table))
  for (const [file, { bytes, seconds }] of Object.entries(table.files)) {
    console.log(`${file.padEnd(12)} ${(bytes / 1000).toFixed(1).padStart(6)} kB ${seconds.toFixed(2).padStart(6)} s`)
  }
}

function made(name: string, recipe: Recipe, loop: boolean): Float32Array {
  const samples = mix(loop ? `loop ${name}` : name, recipe, loop)
  const rise = fastestRise(samples)
  const loud = loop ? loudness(samples) : loudestMoment(samples)
  const top = 20 * Math.log10(peak(samples))
  console.log(`${name.padEnd(12)} ${loud.toFixed(1).padStart(6)} LUFS  peak ${top.toFixed(1).padStart(6)} dB  rises in ${rise} ms`)
  if (rise < SOFTEST_START) refuse(`${name} would startle: it is at full level within ${rise} ms. Give its hits a longer attack.`)
  return samples
}

/** In the layout of the formatter: a pair of numbers on one line. */
function written(table: Table): string {
  return `${JSON.stringify(table, null, 2).replaceAll(/\[\s+([\d.]+),\s+([\d.]+)\s+\]/g, '[$1, $2]')}\n`
}

function readOrder(): { wav: string | null; names: string[] } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { wav: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) {
      console.log(HELP)
      process.exit(0)
    }
    return { wav: values.wav ?? null, names: positionals }
  } catch {
    return refuse(HELP)
  }
}

function refuse(why: string): never {
  console.error(why)
  process.exit(2)
}
