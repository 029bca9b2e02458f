/** The table and the files on disk: they belong together, and nothing the story may ask for is missing. */
import { readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import table from '../../assets/sound/sprite.json'
import { AMBIENCES, SOUNDS } from '../engine/lines.ts'
import { CLOSE, LOOPS } from './table.ts'

const STAGING = ['stappen', 'poort', 'slot', 'stoel_valt', 'bel', 'adem', 'druppel', 'rimpel', 'diep']
const FORMATS = ['webm', 'm4a']
const FILES: Record<string, { seconds: number; bytes: number }> = table.files
const pathOf = (file: string) => `assets/sound/${file}`

/** Seconds as the container itself says. */
function secondsOf(file: string): number {
  const bytes = readFileSync(pathOf(file))
  if (file.endsWith('.webm')) return bytes.readDoubleBE(bytes.indexOf(Buffer.from([0x44, 0x89, 0x88])) + 3) / 1000
  const head = bytes.indexOf('mvhd') + 4
  return bytes.readUInt32BE(head + 16) / bytes.readUInt32BE(head + 12)
}

test('every sound and ambience of the story language has its place', () => {
  expect(Object.keys(CLOSE).sort()).toEqual([...SOUNDS, ...STAGING].sort())
  expect(Object.keys(LOOPS).sort()).toEqual(AMBIENCES.filter((name) => name !== 'stil').sort())
})

test('every file is there in both formats, as long and as large as the table says', () => {
  expect(Object.keys(FILES).sort()).toEqual(
    ['close', ...Object.keys(LOOPS)].flatMap((name) => FORMATS.map((format) => `${name}.${format}`)).sort(),
  )
  for (const [file, { seconds, bytes }] of Object.entries(FILES)) {
    expect(statSync(pathOf(file)).size, file).toBe(bytes)
    expect(Math.abs(secondsOf(file) - seconds), file).toBeLessThan(0.1)
  }
})

test('close sounds lie inside their file with silence between them', () => {
  const regions = Object.values(CLOSE).sort(([one], [other]) => one - other)
  const ends = regions.map(([from, length]) => from + length)
  for (const [at, [from, length]] of regions.entries()) {
    expect(from - (ends[at - 1] ?? 0)).toBeGreaterThanOrEqual(100)
    expect(length).toBeGreaterThan(300)
    expect(length).toBeLessThan(4000)
  }
  for (const format of FORMATS) expect((FILES[`close.${format}`]?.seconds ?? 0) * 1000 - (ends.at(-1) ?? 0)).toBeGreaterThanOrEqual(100)
})

test('a loop is 12 to 20 seconds and has sound to spare on both sides of its turn', () => {
  for (const [name, formats] of Object.entries(LOOPS)) {
    expect(Object.keys(formats).sort(), name).toEqual([...FORMATS].sort())
    for (const [format, [from, length]] of Object.entries(formats)) {
      expect(length, name).toBeGreaterThanOrEqual(12_000)
      expect(length, name).toBeLessThanOrEqual(20_000)
      expect(from, name).toBeGreaterThanOrEqual(50)
      expect((FILES[`${name}.${format}`]?.seconds ?? 0) * 1000 - from - length, name).toBeGreaterThanOrEqual(50)
    }
  }
})

test('the files stay small: 160 kB for all close sounds, 60 kB for an ambience', () => {
  const large = Object.entries(FILES).filter(([file, { bytes }]) => bytes > (file.startsWith('close.') ? 160_000 : 60_000))
  expect(large).toEqual([])
})
