/** The flat machine says, offers and remembers what inkjs does: for Milan's story, and for stories that chance wrote. */
import { beforeAll, describe, expect, test } from 'vitest'
import { inkOf, type Judge, judgeOf, shown } from '../../../tests/ink-judge.ts'
import { randomInk } from '../../../tests/random-ink.ts'
import { compileScenario } from '../../compile/scenario.ts'
import { chance } from '../chance.ts'
import { openStory } from '../story.ts'
import type { Opening, Rest, Terrain } from '../terrain.ts'
import type { Scenario } from '../types.ts'
import { flatTerrain } from './flat.ts'

/** What a rest holds, in the words of the judge. */
function told(terrain: Terrain, at: Rest) {
  const said = ({ text, tags }: { text: string; tags: readonly string[] }) => ({ text, tags })
  return { lines: at.lines.map((n) => said(terrain.line(n))), choices: at.choices.map((n) => said(terrain.choice(n))) }
}

function remembered(terrain: Terrain, at: Rest, judge: Judge) {
  const theirs = judge.variables()
  const ours = Object.fromEntries(
    Object.keys(theirs).map((name) => {
      const value = terrain.value(at, name)
      if (Array.isArray(value)) return [name, `object ${value.join(', ')}`]
      return [name, typeof value === 'string' && theirs[name]?.startsWith('object') ? `object ${value}` : shown(value)]
    }),
  )
  return { theirs, ours }
}

function terrainOf(ink: Record<string, unknown>): Terrain {
  const made = flatTerrain(ink, { ranges: new Map() })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  return made.terrain
}

describe('Milan', () => {
  let milan: Scenario
  beforeAll(() => {
    const { scenario } = compileScenario('milan', { root: '.' })
    if (!scenario) throw new Error('Milan does not compile')
    milan = scenario
  }, 60_000)

  test('300 playthroughs under all kinds of rules', { timeout: 60_000 }, () => {
    const terrain = terrainOf(milan.ink)
    const rules = milan.procedures.map((procedure) => procedure.id)
    for (let seed = 0; seed < 300; seed++) {
      const next = chance(seed)
      const on = rules.filter(() => next() < 0.5)
      const opening: Opening = { start: 'casemanager_start', chair: 'casemanager', rules: on, carried: [], seed }
      const judge = judgeOf(milan.ink, opening)
      let at = terrain.open(opening)
      for (;;) {
        const rest = judge.rest()
        expect(rest.fault).toBeNull()
        same(told(terrain, at), { lines: rest.lines, choices: rest.choices }, `seed ${seed}`)
        const { theirs, ours } = remembered(terrain, at, judge)
        same(ours, theirs, `seed ${seed}`)
        if (rest.choices.length === 0) break
        const n = Math.floor(next() * rest.choices.length)
        judge.choose(n)
        at = terrain.take(at, n)
      }
    }
  })

  test('the judge plays as the game does', () => {
    const opening: Opening = { start: 'casemanager_start', chair: 'casemanager', rules: ['b8'], carried: [], seed: 24 }
    const judge = judgeOf(milan.ink, opening)
    const game = openStory(milan, { ...opening, scenario: milan.id, hash: milan.hash, rules: ['b8'], carried: [], choices: [] })
    for (let n = 0; n < 40; n++) {
      const [theirs, ours] = [game.rest(), judge.rest()]
      expect(ours.lines).toEqual(theirs.lines.map(({ text, tags }) => ({ text, tags })))
      expect(ours.choices).toEqual(theirs.choices.map(({ text, tags }) => ({ text, tags })))
      if (ours.choices.length === 0) return
      game.choose(n % ours.choices.length)
      judge.choose(n % ours.choices.length)
    }
  })
})

const STORIES = 200
const WALKS = 2
const STEPS = 12

test(`${STORIES} stories by chance`, { timeout: 60_000 }, () => {
  let rests = 0
  for (let seed = 0; seed < STORIES; seed++) {
    // Half of them count every visit, as the tests of the game do; half only what is asked for, as the game itself does.
    const ink = inkOf(randomInk(seed), seed % 2 === 0)
    if (!ink) throw new Error(`story ${seed} does not compile`)
    const terrain = terrainOf(ink)
    for (let walk = 0; walk < WALKS; walk++) rests += compare(terrain, ink, seed, walk)
  }
  expect(rests).toBeGreaterThan(STORIES * WALKS * 3)
})

/** As `toEqual`, and quick where all is well. */
function same(ours: unknown, theirs: unknown, where: string): void {
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) expect(ours, where).toEqual(theirs)
}

/** Walks one way through a story on both machines; gives back how far it came. */
function compare(terrain: Terrain, ink: Record<string, unknown>, seed: number, walk: number): number {
  const next = chance(seed * 10 + walk)
  const opening: Opening = { start: 'casemanager_start', chair: 'casemanager', rules: walk > 0 ? ['b2'] : [], carried: [], seed: seed * 7 }
  const judge = judgeOf(ink, opening)
  let at = terrain.open(opening)
  const taken: number[] = []
  for (let n = 0; n < STEPS; n++) {
    const where = `story ${seed}, choices ${taken.join()}`
    const rest = judge.rest()
    if (rest.endless) return n
    expect(at.fault !== null, `${where}: ${rest.fault} ${at.fault?.text}`).toBe(rest.fault !== null)
    same(told(terrain, at), { lines: rest.lines, choices: rest.choices }, where)
    if (rest.fault) return n
    const { theirs, ours } = remembered(terrain, at, judge)
    same(ours, theirs, where)
    if (rest.choices.length === 0) return n + 1
    const choice = Math.floor(next() * rest.choices.length)
    taken.push(choice)
    judge.choose(choice)
    at = terrain.take(at, choice)
  }
  return STEPS
}
