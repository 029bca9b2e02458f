import { expect, test } from 'vitest'
import { labScenario } from '../../tests/labstory.ts'
import { resolveCarried } from '../engine/carried.ts'
import { draw, normalAt } from './chance.ts'
import { type Drawn, drawer } from './lives.ts'
import { SETTINGS_OF } from './settings.ts'
import { labStoryOf } from './story.ts'
import type { LabSettings } from './types.ts'

const SCENARIO = labScenario()
const STORY = labStoryOf(SCENARIO)

function drawn(count: number, more: Partial<LabSettings> = {}): Drawn[] {
  const one = drawer(STORY, { ...SETTINGS_OF(SCENARIO), seed: 3, ...more })
  return Array.from({ length: count }, (_, n) => one(n))
}

const share = (lives: readonly Drawn[], id: string) => lives.filter((one) => one.situation.includes(id)).length / lives.length

test('each way of beginning comes in as often as its share says, however much hangs together', () => {
  const wanted = { geen_id: 0.15, geen_adres: 0.22, scil_boven: 0.5, scil_twijfel: 0.1 }
  for (const samenhang of [0, 0.4, 0.9]) {
    const lives = drawn(20_000, { assumed: { samenhang } })
    for (const [id, value] of Object.entries(wanted)) expect(Math.abs(share(lives, id) - value)).toBeLessThan(0.012)
  }
  expect(Math.abs(share(drawn(20_000, { assumed: { geen_id: 0.6 } }), 'geen_id') - 0.6)).toBeLessThan(0.012)
  for (const [value, is] of [
    [0, 0],
    [1, 1],
  ] as const)
    expect(share(drawn(500, { assumed: { geen_id: value } }), 'geen_id')).toBe(is)
})

test('the more hangs together, the more often troubles come together; at 0 only by chance', () => {
  const both = (samenhang: number) => {
    const lives = drawn(20_000, { assumed: { samenhang } })
    return lives.filter(({ situation }) => situation.includes('geen_id') && situation.includes('geen_adres')).length / 20_000
  }
  const [none, some, most] = [both(0), both(0.4), both(0.9)]
  expect(Math.abs(none - 0.15 * 0.22)).toBeLessThan(0.005)
  expect(some).toBeGreaterThan(none + 0.02)
  expect(most).toBeGreaterThan(some + 0.03)
  // Nearly everybody with the rarer trouble has the other.
  expect(most).toBeGreaterThan(0.12)
})

test('shares that are more than everybody together are brought down, in proportion', () => {
  const lives = drawn(8000, { assumed: { scil_boven: 0.9, scil_twijfel: 0.6 } })
  expect(Math.abs(share(lives, 'scil_boven') - 0.6)).toBeLessThan(0.02)
  expect(Math.abs(share(lives, 'scil_twijfel') - 0.4)).toBeLessThan(0.02)
})

test('life n is the same life whatever was drawn before it', () => {
  const one = drawer(STORY, { ...SETTINGS_OF(SCENARIO), seed: 3 })
  const late = one(777)
  expect(drawn(1000)[777]).toEqual(late)
  expect(drawn(1000, { seed: 4 })[777]).not.toEqual(late)
  // Another assumption moves only what it is about.
  const other = drawn(1000, { assumed: { anders: 0.9 } })
  expect(other.map(({ situation }) => situation)).toEqual(drawn(1000).map(({ situation }) => situation))
})

test('other chairs decide otherwise as often as assumed; what a route carries resolves to what was decided', () => {
  const lives = drawn(6000, { assumed: { anders: 0.3 } })
  const off = lives.filter(({ decided }) => !decided.includes('dani_komt')).length / 6000
  expect(Math.abs(off - 0.3)).toBeLessThan(0.02)
  const weg = lives.filter(({ decided }) => decided.includes('dani_weg')).length / 6000
  expect(Math.abs(weg - 0.15)).toBeLessThan(0.02)
  for (const { carried, decided, begins } of lives.slice(0, 300)) {
    expect([...decided].sort()).toEqual(resolveCarried(SCENARIO, 'casemanager', carried).sort())
    expect(begins).toHaveLength(3)
    expect(carried).toEqual([...carried].sort())
  }
  expect(drawn(500, { assumed: { anders: 0 } }).every(({ decided }) => decided.includes('dani_komt'))).toBe(true)
})

test('styles are dealt evenly', () => {
  const lives = drawn(60, { styles: ['krap', 'regel', 'ruimte'] })
  for (const style of ['krap', 'regel', 'ruimte']) expect(lives.filter((one) => one.style === style)).toHaveLength(20)
})

test('draws are even, and tell nothing about each other', () => {
  const tenths = Array.from({ length: 10 }, () => 0)
  let together = 0
  for (let life = 0; life < 20_000; life++) {
    const [a, b] = [draw(1, life, 1234), draw(1, life, 1235)]
    tenths[Math.floor(a * 10)] = (tenths[Math.floor(a * 10)] ?? 0) + 1
    together += (a - 0.5) * (b - 0.5)
  }
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(180)
  expect(Math.abs(together / 20_000)).toBeLessThan(0.003)
  // The same on every machine: noted once.
  expect([draw(1, 0, 5), draw(1, 1, 5), draw(2, 0, 5), draw(1, 0, 5, 1)].map((one) => one.toFixed(9))).toMatchInlineSnapshot(`
    [
      "0.713043830",
      "0.047526005",
      "0.675204491",
      "0.277006124",
    ]
  `)
})

test('scores of a standard normal quantity', () => {
  for (const [part, score] of [
    [0.5, 0],
    [0.975, 1.959963985],
    [0.001, -3.090232306],
    [0.15, -1.036433389],
  ] as const)
    expect(normalAt(part)).toBeCloseTo(score, 7)
})
