import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { chance as chanceOf } from '../engine/chance.ts'
import { openRun } from '../engine/run.ts'
import type { Route, Scenario } from '../engine/types.ts'
import { onlyChair } from './chair.ts'
import { compileScenario } from './scenario.ts'

const { scenario } = compileScenario('milan', { root: process.cwd() })
if (!scenario) throw new Error('Milan does not compile.')
const ready = scenario.chairs.filter((chair) => chair.ready)

/** Plays one route to its end with a chance of its own, side by side. */
function playBoth(whole: Scenario, part: Scenario, chair: string, seed: number): void {
  const chance = chanceOf(seed)
  const carried = whole.besluiten.filter(() => chance() < 0.4).map((one) => one.id)
  const rules = whole.procedures.filter(() => chance() < 0.7).map((one) => one.id)
  const route: Route = { scenario: whole.id, hash: whole.hash, chair, rules, carried, seed, choices: [] }
  const [a, b] = [openRun(whole, route), openRun(part, route)]
  for (let made = 0; made < 200; made++) {
    const { offer, fault } = a.view()
    expect(fault).toBeNull()
    if (!offer) break
    const open = offer.choices.filter((one) => !one.closed)
    const id = open[Math.floor(chance() * open.length)]?.id ?? ''
    const type = offer.kind === 'guess' ? 'guess' : 'choose'
    a.apply({ type, id })
    b.apply({ type, id })
  }
  expect(a.view().ending).not.toBeNull()
  expect(b.events()).toEqual(a.events())
  expect(b.untrue()).toEqual([])
}

describe.each(ready.map((chair) => chair.id))('chair %s, fetched alone', (chair) => {
  const part = onlyChair(scenario, chair)

  test('plays every route as the whole story does', () => {
    for (let seed = 1; seed <= 40; seed++) playBoth(scenario, part, chair, seed)
  })

  test('keeps its own passages and leaves the others out', () => {
    const others = ready.filter((one) => one.id !== chair)
    for (const other of others) expect(part.passages).not.toHaveProperty(other.start ?? '')
    expect(part.hash).toBe(scenario.hash)
    if (others.length > 0)
      expect(brotliCompressSync(JSON.stringify(part)).length).toBeLessThan(brotliCompressSync(JSON.stringify(scenario)).length)
  })
})
