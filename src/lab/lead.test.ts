import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { labScenario } from '../../tests/labstory.ts'
import { openRun as openPlay } from '../engine/run.ts'
import type { Route, Scenario } from '../engine/types.ts'
import { type Ground, groundOf, readGround, slowWalk } from './ground.ts'
import { CONDITIONS } from './layout.ts'
import { crewFor, leadStretch, type Stretch } from './lead.ts'
import { fitSettings } from './settings.ts'
import { labStoryOf } from './story.ts'
import { emptyTally, mergeTally } from './tally.ts'
import type { LabSettings, WorkStyle } from './types.ts'
import { walk } from './walk.ts'

const SCENARIO = labScenario()
let ground: Ground
beforeAll(async () => {
  ground = await groundOf(labStoryOf(SCENARIO), 'casemanager')
})

function settings(more: Partial<LabSettings> = {}): LabSettings {
  return fitSettings(SCENARIO, { turned: ['b1'], seed: 7, ...more }).settings
}

function lead(on: Ground, asked: LabSettings, from: number, to: number, keep = false): Stretch {
  const steps = leadStretch(crewFor(on, asked), from, to, keep)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** All styles in one row of numbers. */
function cellsOf(...stretches: Stretch[]) {
  const all = emptyTally(ground.layout)
  for (const { byStyle } of stretches) for (const [, tally] of byStyle) mergeTally(all, tally)
  return { cells: [...all.cells], causes: [...all.causes].sort() }
}

test('a life opened in the game is exactly that journey: ending, conditions, bad outcomes and what caused them', () => {
  const { lives } = lead(ground, settings({ turned: ['b1', 'b8'] }), 0, 150, true)
  const crew = crewFor(ground, settings({ turned: ['b1', 'b8'] }))
  const causes = new Set<string>()
  for (const life of lives) {
    for (const world of ['today', 'yours'] as const) {
      const view = openPlay(SCENARIO, life.route[world]).view()
      expect(view.stopped).toBeNull()
      expect(view.strange).toEqual([])
      expect(view.ending).toBe(life.ending[world])
      expect(CONDITIONS.filter((meter) => view.meters[meter] === 2)).toHaveLength(life.arranged[world])
      expect(view.outcomes.filter(({ id }) => SCENARIO.outcomes[id]?.bad)).toHaveLength(life.bad[world])
      const journey = walk(ground, crew.draw(life.n), crew.rules[world], crew.way)
      const told = view.outcomes.flatMap((one) => one.causes.map(({ kind, id }) => `${one.id} ${kind} ${id}`))
      expect([...journey.causes].map((n) => ground.pairs[n]).sort()).toEqual(told.sort())
      for (const one of told) causes.add(one)
    }
  }
  // Every kind of cause came by.
  const kinds = ['loopt alternative b8', 'loopt choice nu', 'weggestuurd other geen_id', 'weggestuurd wait post', 'wachten rule b8']
  expect([...causes]).toEqual(expect.arrayContaining(kinds))
})

test('nothing turned: today and yours are the same lives', () => {
  const { lives, byStyle } = lead(ground, settings({ turned: [] }), 0, 60, true)
  for (const { route, ending, bad } of lives) {
    expect(route.today).toEqual(route.yours)
    expect(ending.today).toBe(ending.yours)
    expect(bad.today).toBe(bad.yours)
  }
  expect(byStyle.length).toBe(6)
})

test('the same settings and lives give the same numbers, in whatever stretches they are led and in whatever order these come together', () => {
  const whole = cellsOf(lead(ground, settings(), 0, 90))
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 89 }), { maxLength: 5 }), fc.boolean(), (cuts, backwards) => {
      const ends = [0, ...cuts.sort((a, b) => a - b), 90]
      const parts = ends.slice(1).map((to, n) => lead(ground, settings(), ends[n] ?? 0, to))
      expect(cellsOf(...(backwards ? parts.reverse() : parts))).toEqual(whole)
    }),
    { numRuns: 15 },
  )
})

test('the flat machine and inkjs lead the same lives', async () => {
  const story = labStoryOf(SCENARIO)
  const slow = readGround(story, 'casemanager', 'casemanager_start', await slowWalk(story))
  expect(lead(slow, settings(), 0, 12, true).lives).toEqual(lead(ground, settings(), 0, 12, true).lives)
})

test('one option more on the list moves only those who take it', () => {
  // b1 turned adds `samen`; who is led by chance and does not take it, goes on as before.
  const { lives } = lead(ground, settings({ styles: ['willekeurig'] }), 0, 300, true)
  const took = lives.filter(({ route }) => route.yours.choices.includes('samen'))
  expect(took.length).toBeGreaterThan(50)
  expect(took.length).toBeLessThan(120)
  for (const { route } of lives.filter((one) => !took.includes(one))) expect(route.yours.choices).toEqual(route.today.choices)
})

test('a style goes its own way as often as habits are followed', () => {
  const taking = (style: WorkStyle, trouw: number) => {
    const { lives } = lead(ground, settings({ turned: [], styles: [style], assumed: { trouw } }), 0, 400, true)
    const times = new Map<string, number>()
    for (const { route } of lives) times.set(route.today.choices[1] ?? '', (times.get(route.today.choices[1] ?? '') ?? 0) + 1)
    return times
  }
  expect(taking('menselijk', 1)).toEqual(new Map([['zitten', 400]]))
  expect(taking('zakelijk', 1)).toEqual(new Map([['bellen', 400]]))
  expect(taking('krap', 1)).toEqual(new Map([['lijst', 400]]))
  const half = taking('menselijk', 0.5)
  // Half by habit, and of the other half a third by chance.
  expect(half.get('zitten') ?? 0).toBeGreaterThan(230)
  expect(half.get('zitten') ?? 0).toBeLessThan(305)
  const any = taking('willekeurig', 1)
  for (const id of ['bellen', 'zitten', 'lijst']) expect(any.get(id) ?? 0).toBeGreaterThan(100)
})

test('zoals follows a route where it lies open, and else the way in which most of it was chosen', () => {
  const like: Route = {
    scenario: SCENARIO.id,
    hash: SCENARIO.hash,
    chair: 'casemanager',
    rules: ['b1', 'b8'],
    carried: ['geen_id'],
    seed: 1,
    choices: ['raad_slaap', 'zitten', 'nu', 'verder', 'even'],
  }
  const { lives } = lead(ground, settings({ styles: ['zoals'], like }), 0, 40, true)
  for (const { route } of lives) expect(route.yours.choices).toEqual(['raad_honger', 'zitten', 'nu', 'verder', 'even'])
  // `later` is done as `bellen` was: businesslike.
  const short = { ...like, choices: ['raad_slaap', 'bellen'] }
  const loyal = lead(ground, settings({ styles: ['zoals'], like: short, assumed: { trouw: 1 } }), 0, 40, true)
  for (const { route } of loyal.lives) expect(route.yours.choices.slice(1, 3)).toEqual(['bellen', 'later'])
})

test('days without money are counted from the gate, from the story day on which they changed, to the last day that counts', () => {
  const crew = crewFor(ground, settings({ turned: [], styles: ['regel'], assumed: { geen_id: 0, geen_adres: 1, anders: 0 } }))
  const drawn = { ...crew.draw(0), style: 'zakelijk' as const }
  const rich = walk(ground, drawn, ['b1', 'b8'], { seed: 1, faithful: 1, follow: null })
  expect(rich.choices).toEqual(['raad_honger', 'bellen', 'later', 'verder', 'even'])
  // Gate on day 10, money on day 20, thirty days counted.
  expect(rich.days).toEqual([
    { open: 10, underway: 0 },
    { open: 0, underway: 0 },
  ])
  expect(rich.gate).toEqual([2, 2, 0, 0, 0, 0])
  expect(rich.end).toEqual([2, 2, 2, 0, 0, 0])
  const poor = walk(ground, { ...drawn, style: 'regel' }, ['b1', 'b8'], { seed: 1, faithful: 1, follow: null })
  expect(poor.choices[1]).toBe('lijst')
  // Under way until the room went on day 20; nothing from then on.
  expect(poor.days?.[1]).toEqual({ open: 20, underway: 10 })
  expect([...poor.outcomes].map((n) => ground.layout.outcomes[n])).toContain('achter')
})

test('days beyond those that are counted do not count', async () => {
  const { lab } = SCENARIO
  const short = await groundOf(labStoryOf(labScenario({ lab: lab && { ...lab, days: 15 } })), 'casemanager')
  const crew = crewFor(short, settings({ turned: [], assumed: { geen_id: 0, geen_adres: 1, anders: 0 } }))
  const poor = walk(short, { ...crew.draw(0), style: 'regel' }, ['b1', 'b8'], { seed: 1, faithful: 1, follow: null })
  expect(poor.days?.[1]).toEqual({ open: 5, underway: 10 })
})

test('a chair with clocks of its own has its own gate', async () => {
  const ink = '=== casemanager_start ===\nBegin. #day: 3 #clocks: r_buiten\n* [Weg. #id: bellen]\n- Uit. #ending: uit\n-> END'
  const own = await groundOf(labStoryOf(labScenario({}, ink)), 'casemanager')
  const journey = walk(own, crewFor(own, settings()).draw(0), [], { seed: 1, faithful: 1, follow: null })
  expect(journey.gate).toHaveLength(6)
})

test('a story that goes round, asks for ever or breaks is cut, said why, and counted nowhere', async () => {
  const round = labScenario({}, '=== casemanager_start ===\nBegin.\n+ [Rond. #id: bellen]\n- -> casemanager_start')
  const broken = labScenario(
    {},
    '=== casemanager_start ===\nBegin.\n* [Weg. #id: bellen]\nUit. #ending: uit\n-> rond\n=== rond ===\nEen.\n-> rond',
  )
  const open = labScenario({}, '=== casemanager_start ===\nBegin.\n* [Weg. #id: bellen]\n- Uit.\n-> END')
  const whyOf = async (scenario: Scenario) => {
    const here = await groundOf(labStoryOf(scenario), 'casemanager')
    const { byStyle, cut, lives } = lead(here, settings(), 0, 3, true)
    for (const { ending, route } of lives) {
      expect(ending.today).toBeNull()
      expect(route.today.choices.length).toBeLessThanOrEqual(300)
    }
    expect(byStyle).toEqual([])
    expect(cut.lives).toBe(3)
    return cut.why
  }
  expect(await whyOf(round)).toBe('The story asks more than 300 times.')
  expect(await whyOf(broken)).toMatch(/circle|on and on/)
  expect(await whyOf(open)).toBe('The story ran out without an ending.')
})
