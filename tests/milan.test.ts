/** What the story of Milan promises, proved over many seeded runs of the caseworker's chair, with today's rules and with each rule the other way. */
import { beforeAll, describe, expect, test } from 'vitest'
import { compileScenario } from '../src/compile/scenario.ts'
import { openRun } from '../src/engine/run.ts'
import type { Outcome, Scenario } from '../src/engine/types.ts'
import { type Walked, walk } from '../src/engine/walk.ts'

const RUNS = 150
let milan: Scenario
let today: Walked
let others: Walked[]

beforeAll(() => {
  const { scenario, complaints } = compileScenario('milan', { root: '.' })
  if (!scenario) throw new Error(JSON.stringify(complaints, null, 2))
  milan = scenario
  const rules = milan.procedures.map((procedure) => procedure.id)
  today = walk(milan, { chair: 'casemanager', rules, seed: 24, runs: RUNS })
  const sets = [[], ...rules.map((off) => rules.filter((rule) => rule !== off))]
  others = sets.map((set, n) => walk(milan, { chair: 'casemanager', rules: set, seed: n, runs: 25 }))
}, 120_000)

describe('milan', () => {
  test('compiles without a complaint', () => {
    expect(compileScenario('milan', { root: '.' }).complaints).toEqual([])
  })

  test('no run contradicts its causes, runs out of text, time or open choices', () => {
    expect([today, ...others].flatMap((walked) => walked.faults)).toEqual([])
  })

  test('at least ten real decisions of two to four options, each good for something and at a price', () => {
    const chosen = new Set([today, ...others].flatMap((walked) => Object.keys(walked.choices)))
    expect(milan.decisions.length).toBeGreaterThanOrEqual(10)
    for (const { id, options } of milan.decisions) {
      expect(Object.keys(options).length, id).toBeGreaterThanOrEqual(2)
      expect(Object.keys(options).length, id).toBeLessThanOrEqual(4)
      for (const [choice, { good, costs }] of Object.entries(options)) {
        expect(chosen, choice).toContain(choice)
        expect(good.length * costs.length, choice).toBeGreaterThan(0)
      }
    }
  })

  test('at least five endings, every one of them within reach of today’s rules, none above half', () => {
    expect(Object.keys(milan.endings).length).toBeGreaterThanOrEqual(5)
    for (const ending of Object.keys(milan.endings)) {
      expect(today.endings[ending] ?? 0, ending).toBeGreaterThan(RUNS / 50)
      expect(today.endings[ending] ?? 0, ending).toBeLessThan(RUNS / 2)
    }
  })

  test('at least forty thoughts, of everybody who matters', () => {
    const thoughts = [...today.thoughts]
    expect(thoughts.length).toBeGreaterThanOrEqual(40)
    const thinkers = new Set(thoughts.map((thought) => thought.split(':')[0]))
    expect(thinkers.size).toBeGreaterThanOrEqual(7)
    expect(thinkers).toContain('milan')
    expect(thinkers).toContain('jij')
  })

  test('at least eighteen outcomes, ten unintended, eight that land days after the decision', () => {
    const seen = outcomesOf(milan)
    const late = seen.filter((outcome) => outcome.causes.some((cause) => cause.kind === 'choice' && cause.day < outcome.day))
    const ids = (list: Outcome[]) => new Set(list.map((outcome) => outcome.id)).size
    expect(ids(seen)).toBeGreaterThanOrEqual(18)
    expect(ids(seen.filter((outcome) => outcome.unintended))).toBeGreaterThanOrEqual(10)
    expect(ids(late)).toBeGreaterThanOrEqual(8)
  })

  test('two moments to guess the waterline and five documents on the desk', () => {
    expect(Object.keys(milan.documents).length).toBeGreaterThanOrEqual(5)
    const guesses = new Set(Object.keys(today.choices).filter((id) => /^g\d/.test(id)))
    expect(guesses.size).toBe(6)
  })

  test('rules bite: options that are closed today are open under the other rule', () => {
    const bitten = Object.keys(today.closed).filter((id) => !today.choices[id])
    const opened = others.flatMap((walked) => Object.keys(walked.choices))
    expect(bitten.length).toBeGreaterThanOrEqual(3)
    for (const id of bitten) expect(opened, id).toContain(id)
  })

  test('time bites: a week of long options closes others', () => {
    expect(Object.keys(today.closed).filter((id) => today.choices[id]).length).toBeGreaterThanOrEqual(3)
  })

  test('the open question comes back before the end, and every fact has its source', () => {
    const [route] = openings(milan, 1)
    expect(route?.recalled).toContain('eerste_stap')
    expect(milan.asks.eerste_stap).toBeTruthy()
    for (const fact of milan.facts) expect(fact.source, fact.text).toBeTruthy()
  })
})

/** Views of finished runs: always the first, second, third … open option in turn, by seed. */
function openings(scenario: Scenario, count: number) {
  const rules = scenario.procedures.map((procedure) => procedure.id)
  return Array.from({ length: count }, (_, seed) => {
    const run = openRun(scenario, { scenario: 'milan', hash: scenario.hash, chair: 'casemanager', rules, carried: [], seed, choices: [] })
    for (let offer = run.view().offer; offer; offer = run.view().offer) {
      const open = offer.choices.filter((choice) => !choice.closed)
      const pick = open[(seed * 7 + run.view().made * (1 + (seed % 5))) % open.length]
      run.apply({ type: offer.kind === 'guess' ? 'guess' : 'choose', id: pick?.id ?? '' })
    }
    return run.view()
  })
}

function outcomesOf(scenario: Scenario): Outcome[] {
  return openings(scenario, 80).flatMap((view) => view.outcomes)
}
