import { beforeAll, expect, test } from 'vitest'
import { labScenario } from '../../tests/labstory.ts'
import { openRun as openPlay } from '../engine/run.ts'
import type { View } from '../engine/types.ts'
import { groundOf } from './ground.ts'
import { CONDITIONS } from './layout.ts'
import { crewFor, leadStretch } from './lead.ts'
import { openRun } from './run.ts'
import { fitSettings } from './settings.ts'
import { labStoryOf } from './story.ts'
import type { LabResult, LabSettings, Life } from './types.ts'

const SCENARIO = labScenario()
const STORY = labStoryOf(SCENARIO)
/** Fewer than anybody can ask for: each is played in the game too. */
const LIVES = 240

interface Told {
  life: Life
  begins: string[]
  today: View
  yours: View
}
let lives: Told[]
let result: LabResult

async function leadAll(asked: LabSettings): Promise<{ result: LabResult; lives: Life[] }> {
  const crew = crewFor(await groundOf(STORY, 'casemanager'), asked)
  const run = openRun(STORY, asked, { changed() {}, broke() {} })
  const all: Life[] = []
  for (let work = run.next(); work; work = run.next()) {
    const steps = leadStretch(crew, work.from, work.to, true)
    for (let step = steps.next(); ; step = steps.next()) {
      if (!step.done) continue
      all.push(...step.value.lives)
      run.took(work, step.value)
      break
    }
  }
  return { result: run.result(), lives: all }
}

beforeAll(async () => {
  const asked = { ...fitSettings(SCENARIO, { turned: ['b1', 'b8'], seed: 2 }).settings, lives: LIVES }
  const led = await leadAll(asked)
  const { draw } = crewFor(await groundOf(STORY, 'casemanager'), asked)
  result = led.result
  // The same lives once more, each played in the game itself.
  lives = led.lives.map((life) => ({
    life,
    begins: draw(life.n).begins,
    today: openPlay(SCENARIO, life.route.today).view(),
    yours: openPlay(SCENARIO, life.route.yours).view(),
  }))
})

const has = (view: View, id: string) => view.outcomes.some((one) => one.id === id)
const count = (of: readonly Told[], is: (one: Told) => boolean) => of.filter(is).length
const bad = (view: View) => view.outcomes.filter(({ id }) => SCENARIO.outcomes[id]?.bad).length
const arranged = (view: View) => CONDITIONS.filter((meter) => view.meters[meter] === 2).length

test('outcomes and endings: shares, gained and lost, as the game itself tells them', () => {
  expect(result.all.outcomes.map((one) => one.id)).toEqual(Object.keys(SCENARIO.outcomes))
  for (const one of result.all.outcomes) {
    expect(one.today).toMatchObject({ n: count(lives, ({ today }) => has(today, one.id)), of: LIVES })
    expect(one.yours.n).toBe(count(lives, ({ yours }) => has(yours, one.id)))
    expect(one.gained).toBe(count(lives, ({ today, yours }) => has(yours, one.id) && !has(today, one.id)))
    expect(one.lost).toBe(count(lives, ({ today, yours }) => !has(yours, one.id) && has(today, one.id)))
    expect(one.difference.mean).toBeCloseTo((one.gained - one.lost) / LIVES, 12)
    expect(one.bad).toBe(SCENARIO.outcomes[one.id]?.bad === true)
    expect(one.unintended).toBe(one.id === 'wachten')
  }
  // What happens only with a rule, and only without it.
  expect(result.all.outcomes.find((one) => one.id === 'wachten')?.yours.n).toBe(0)
  expect(result.all.outcomes.find((one) => one.id === 'loopt')?.today.n).toBe(0)
  for (const one of result.all.endings) expect(one.yours.n).toBe(count(lives, ({ yours }) => yours.ending === one.id))
})

test('conditions at the end, and whose are better and worse', () => {
  for (const { meter, end, better, worse } of result.all.conditions) {
    for (const world of ['today', 'yours'] as const)
      for (const level of [0, 1, 2] as const) expect(end[world][level].n).toBe(count(lives, (one) => one[world].meters[meter] === level))
    const change = ({ today, yours }: Told) => (yours.meters[meter] ?? 0) - (today.meters[meter] ?? 0)
    expect(better.n).toBe(count(lives, (one) => change(one) > 0))
    expect(worse.n).toBe(count(lives, (one) => change(one) < 0))
  }
})

test('who gains and who loses: everybody first, then every way of beginning', () => {
  const { bad: byBad = [], conditions = [] } = result.all.groups
  expect(byBad.map((one) => one.situation)).toEqual([
    null,
    'had_id',
    'geen_id',
    'had_adres',
    'geen_adres',
    'scil_onder',
    'scil_boven',
    'scil_twijfel',
  ])
  for (const [n, group] of byBad.entries()) {
    const who = lives.filter(({ begins }) => group.situation === null || begins.includes(group.situation))
    const changes = who.map(({ today, yours }) => bad(yours) - bad(today))
    expect(group.lives).toBe(who.length)
    expect(group.better.n).toBe(changes.filter((one) => one < 0).length)
    expect(group.worse.n).toBe(changes.filter((one) => one > 0).length)
    expect(group.same.n).toBe(who.length - group.better.n - group.worse.n)
    expect(group.difference.mean).toBeCloseTo(changes.reduce((sum, one) => sum + one, 0) / who.length, 12)
    // Of conditions more is better.
    expect(conditions[n]?.better.n).toBe(count(who, ({ today, yours }) => arranged(yours) > arranged(today)))
  }
})

test('days: counted for everybody in both worlds, and their difference', () => {
  const [money] = result.all.days
  if (!money) throw new Error('nothing counted')
  expect(money.meter).toBe('b_inkomen')
  for (const world of ['today', 'yours'] as const) {
    expect(money.open[world].counts).toHaveLength(31)
    expect(money.open[world].counts.reduce((sum, one) => sum + one, 0)).toBe(LIVES)
    // Nothing from the gate on, for good: no money at the end.
    expect(money.open[world].counts[30]).toBe(count(lives, (one) => one[world].meters.b_inkomen === 0))
  }
  expect(money.difference.mean).toBeCloseTo(money.open.yours.mean - money.open.today.mean, 10)
  expect(money.difference.mean).toBeLessThan(0)
  expect(money.difference.high).toBeLessThan(0)
})

test('the most frequent bad outcomes with what caused them in those very lives', () => {
  expect(result.all.bad.map((one) => one.id).sort()).toEqual(['achter', 'alleen', 'wachten', 'weggestuurd'])
  const all = result.all.bad.map((one) => one.today.n + one.yours.n)
  expect(all).toEqual([...all].sort((a, b) => b - a))
  for (const { id, causes } of result.all.bad) {
    expect(causes.length).toBeGreaterThan(0)
    for (const cause of causes)
      for (const world of ['today', 'yours'] as const) {
        const names = (view: View) =>
          view.outcomes.find((one) => one.id === id)?.causes.some((one) => one.kind === cause.kind && one.id === cause.id)
        expect(cause.lives[world]).toBe(count(lives, (one) => names(one[world]) === true))
      }
  }
  expect(result.all.bad.find((one) => one.id === 'achter')?.causes).toContainEqual({
    kind: 'rule',
    id: 'b1',
    lives: { today: count(lives, ({ today }) => has(today, 'achter')), yours: 0 },
  })
})

test('styles together are everybody', () => {
  const styles = Object.values(result.byStyle)
  expect(styles).toHaveLength(6)
  expect(styles.reduce((sum, one) => sum + one.lives, 0)).toBe(LIVES)
  for (const [n, outcome] of result.all.outcomes.entries()) {
    const sum = styles.reduce((all, one) => all + (one.outcomes.find(({ id }) => id === outcome.id)?.today.n ?? 0), 0)
    expect(sum, String(n)).toBe(outcome.today.n)
  }
})

test('nothing turned: nothing differs, and that is certain', async () => {
  const { result: same } = await leadAll({ ...fitSettings(SCENARIO, { turned: [] }).settings, lives: LIVES })
  for (const one of same.all.outcomes) {
    expect(one).toMatchObject({ gained: 0, lost: 0, difference: { mean: 0, low: 0, high: 0 } })
    expect(one.today).toEqual(one.yours)
  }
  for (const { open, difference } of same.all.days) {
    expect(open.today).toEqual(open.yours)
    expect(difference).toEqual({ mean: 0, low: 0, high: 0 })
  }
})
