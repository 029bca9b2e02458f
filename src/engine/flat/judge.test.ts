/** The flat machine says, offers and remembers what inkjs does, on a terrain and on a walk: for every chair of every scenario, and for stories that chance wrote. */
import { beforeAll, describe, expect, test } from 'vitest'
import { inkOf, type Judge, judgeOf, shown } from '../../../tests/ink-judge.ts'
import { randomInk } from '../../../tests/random-ink.ts'
import { decisionsOf, drawWeek } from '../../check/weeks.ts'
import { compileScenario } from '../../compile/scenario.ts'
import { diskShelf, scenarioNames } from '../../compile/shelf.ts'
import { resolveCarried } from '../carried.ts'
import { chance } from '../chance.ts'
import { openStory } from '../story.ts'
import type { Opening, Rest, Terrain, Walk } from '../terrain.ts'
import type { Scenario } from '../types.ts'
import { flatTerrain, flatWalk } from './flat.ts'

/** What a rest holds, in the words of the judge. */
function told(terrain: Terrain | Walk, at: Pick<Rest, 'lines' | 'choices'>) {
  const said = ({ text, tags }: { text: string; tags: readonly string[] }) => ({ text, tags })
  return { lines: at.lines.map((n) => said(terrain.line(n))), choices: at.choices.map((n) => said(terrain.choice(n))) }
}

/** All variables at a rest in the words of the judge. */
function remembered(theirs: Record<string, string>, read: (name: string) => ReturnType<Walk['value']>) {
  return Object.fromEntries(
    Object.keys(theirs).map((name) => {
      const value = read(name)
      if (Array.isArray(value)) return [name, `object ${value.join(', ')}`]
      return [name, typeof value === 'string' && theirs[name]?.startsWith('object') ? `object ${value}` : shown(value)]
    }),
  )
}

/** A terrain and a walk over the same story, led side by side. */
interface Machines {
  terrain: Terrain
  walk: Walk
}

/** Both hold what the judge holds. */
function agree(
  { terrain, walk }: Machines,
  at: Rest,
  rest: Pick<ReturnType<Judge['rest']>, 'lines' | 'choices'>,
  judge: Judge,
  where: string,
): void {
  const judged = { lines: rest.lines, choices: rest.choices }
  same(told(terrain, at), judged, where)
  same(told(walk, walk), judged, `${where}, on a walk`)
  const theirs = judge.variables()
  const ours = remembered(theirs, (name) => terrain.value(at, name))
  same(ours, theirs, where)
  const walked = remembered(theirs, (name) => walk.value(name))
  same(walked, theirs, `${where}, on a walk`)
}

function machinesOf(ink: Record<string, unknown>): Machines {
  const [made, walked] = [flatTerrain(ink, { ranges: new Map() }), flatWalk(ink)]
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  if ('refused' in walked) throw new Error(JSON.stringify(walked.refused))
  return { terrain: made.terrain, walk: walked.walk }
}

/** Lines up to one choice in a real story. */
const LONGEST = 500
/** Playthroughs of each chair. */
const PLAYED = 60

describe.each(scenarioNames(diskShelf('.')))('%s', (name) => {
  let scenario: Scenario
  beforeAll(() => {
    const compiled = compileScenario(name, { root: '.' }).scenario
    if (!compiled) throw new Error(`${name} does not compile`)
    scenario = compiled
  }, 60_000)

  test(`${PLAYED} playthroughs of every chair, under all kinds of rules, in all kinds of weeks`, { timeout: 240_000 }, () => {
    const machines = machinesOf(scenario.ink)
    const rules = scenario.procedures.map((procedure) => procedure.id)
    for (const { id: chair, start, ready } of scenario.chairs) {
      if (!ready || start === undefined) continue
      const decisions = decisionsOf(scenario, chair)
      for (let seed = 0; seed < PLAYED; seed++) {
        const next = chance(seed)
        const on = rules.filter(() => next() < 0.5)
        const carried = resolveCarried(scenario, chair, next() < 0.5 ? [] : drawWeek(decisions, next))
        const opening: Opening = { start, chair, rules: on, carried, seed }
        const judge = judgeOf(scenario.ink, opening, LONGEST)
        let at = machines.terrain.open(opening)
        machines.walk.open(opening)
        for (;;) {
          const rest = judge.rest()
          expect(rest.fault).toBeNull()
          agree(machines, at, rest, judge, `${chair}, seed ${seed}`)
          if (rest.choices.length === 0) break
          const n = Math.floor(next() * rest.choices.length)
          judge.choose(n)
          at = machines.terrain.take(at, n)
          machines.walk.take(n)
        }
      }
    }
  })

  test('the judge plays as the game does', () => {
    const chair = scenario.chairs.find((one) => one.ready && one.start)
    const start = chair?.start ?? ''
    const opening: Opening = {
      start,
      chair: chair?.id ?? '',
      rules: ['b8'],
      carried: resolveCarried(scenario, chair?.id ?? '', []),
      seed: 24,
    }
    const judge = judgeOf(scenario.ink, opening, LONGEST)
    const game = openStory(scenario, { ...opening, scenario: scenario.id, hash: scenario.hash, rules: ['b8'], carried: [], choices: [] })
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

test(`${STORIES} stories by chance`, { timeout: 240_000 }, () => {
  let rests = 0
  for (let seed = 0; seed < STORIES; seed++) {
    // Half of them count every visit, as the tests of the game do; half only what is asked for, as the game itself does.
    const ink = inkOf(randomInk(seed), seed % 2 === 0)
    if (!ink) throw new Error(`story ${seed} does not compile`)
    const machines = machinesOf(ink)
    for (let walk = 0; walk < WALKS; walk++) rests += compare(machines, ink, seed, walk)
  }
  expect(rests).toBeGreaterThan(STORIES * WALKS * 3)
})

/** As `toEqual`, and quick where all is well. */
function same(ours: unknown, theirs: unknown, where: string): void {
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) expect(ours, where).toEqual(theirs)
}

/** Walks one way through a story on both machines; gives back how far it came. */
function compare(machines: Machines, ink: Record<string, unknown>, seed: number, walk: number): number {
  const next = chance(seed * 10 + walk)
  const opening: Opening = { start: 'casemanager_start', chair: 'casemanager', rules: walk > 0 ? ['b2'] : [], carried: [], seed: seed * 7 }
  const judge = judgeOf(ink, opening)
  const { terrain, walk: walking } = machines
  let at = terrain.open(opening)
  walking.open(opening)
  const taken: number[] = []
  for (let n = 0; n < STEPS; n++) {
    const where = `story ${seed}, choices ${taken.join()}`
    const rest = judge.rest()
    if (rest.endless) return n
    expect(at.fault !== null, `${where}: ${rest.fault} ${at.fault?.text}`).toBe(rest.fault !== null)
    expect(walking.fault !== null, `${where}, on a walk`).toBe(rest.fault !== null)
    if (rest.fault) {
      same(told(terrain, at), { lines: rest.lines, choices: rest.choices }, where)
      return n
    }
    agree(machines, at, rest, judge, where)
    if (rest.choices.length === 0) return n + 1
    const choice = Math.floor(next() * rest.choices.length)
    taken.push(choice)
    judge.choose(choice)
    at = terrain.take(at, choice)
    walking.take(choice)
  }
  return STEPS
}
