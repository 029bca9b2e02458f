import { describe, expect, test } from 'vitest'
import { SMALL, scenarioOf } from '../../tests/fixture.ts'
import { openRun } from './run.ts'
import { prepareStory } from './story.ts'
import type { Route, View } from './types.ts'

const scenario = scenarioOf(SMALL)

function routeTo(...choices: string[]): Route {
  return { scenario: 'proef', hash: scenario.hash, chair: 'casemanager', rules: ['b1', 'b8'], carried: [], seed: 7, choices }
}

/** What a reader would call the same: everything but the notice that a saved route stopped fitting. */
const shown = (view: View): View => ({ ...view, stopped: null })

describe('run', () => {
  test('RUN1 the same route gives the same events', () => {
    const route = routeTo('tekenen', 'g_a', 'langs')
    expect(openRun(scenario, route).events()).toEqual(openRun(scenario, route).events())
  })

  test('RUN2 opening a route is playing it', () => {
    const played = openRun(scenario, routeTo())
    played.apply({ type: 'choose', id: 'vinkje' })
    played.apply({ type: 'guess', id: 'g_b' })
    played.apply({ type: 'choose', id: 'langs' })
    const opened = openRun(scenario, routeTo('vinkje', 'g_b', 'langs'))
    expect(opened.view()).toEqual(played.view())
    expect(opened.events()).toEqual(played.events())
  })

  test('RUN3 choices go by id, whatever stands before them', () => {
    const shifted = scenarioOf(SMALL.replace('* (vinkje)', '* [Iets nieuws. #id: nieuw]\n  -> verder\n* (vinkje)'))
    expect(openRun(shifted, routeTo('tekenen')).view().past[0]?.taken?.text).toBe('Leg de pen weg.')
  })

  test('RUN4 a choice that is not offered is refused and changes nothing', () => {
    const run = openRun(scenario, routeTo())
    const before = run.view()
    expect(run.apply({ type: 'choose', id: 'bellen' })).toEqual([{ type: 'choiceRefused', id: 'bellen', reason: 'stale' }])
    expect(run.view()).toEqual({ ...before, refused: { id: 'bellen', reason: 'stale' } })
    expect(run.route().choices).toEqual([])
  })

  test('RUN5 a closed choice stays visible with its reason and cannot be taken', () => {
    const run = openRun(scenario, routeTo())
    const offer = run.view().offer
    expect(offer?.choices.map((choice) => [choice.id, choice.closed])).toEqual([
      ['vinkje', null],
      ['tekenen', null],
      ['test', { by: 'rule', rule: 'b1' }],
    ])
    expect(run.apply({ type: 'choose', id: 'test' })).toEqual([{ type: 'choiceRefused', id: 'test', reason: 'closed' }])
    const late = openRun(scenario, routeTo('tekenen', 'g_a')).view().offer
    expect(late?.choices.find((choice) => choice.id === 'langs')?.closed).toEqual({ by: 'time' })
  })

  test('RUN6 a guess is not a choice', () => {
    const run = openRun(scenario, routeTo('vinkje'))
    expect(run.apply({ type: 'choose', id: 'g_a' })).toEqual([{ type: 'choiceRefused', id: 'g_a', reason: 'stale' }])
    expect(run.apply({ type: 'guess', id: 'g_a' })[0]?.type).toBe('guessMade')
    expect(run.apply({ type: 'guess', id: 'bellen' })).toEqual([{ type: 'choiceRefused', id: 'bellen', reason: 'stale' }])
  })

  test('RUN7 rewinding gives the run as it was', () => {
    const run = openRun(scenario, routeTo('vinkje', 'g_a', 'langs'))
    const events = run.apply({ type: 'rewind', to: 1 })
    expect(events[0]?.type).toBe('rewound')
    expect(run.view()).toEqual(openRun(scenario, routeTo('vinkje')).view())
    expect(run.route().choices).toEqual(['vinkje'])
    for (const to of [-1, 2, 0.5, Number.NaN]) {
      expect(run.apply({ type: 'rewind', to })).toEqual([{ type: 'choiceRefused', id: '', reason: 'stale' }])
    }
    expect(run.route().choices).toEqual(['vinkje'])
  })

  test('RUN8 a route plays as far as it fits and says where it stopped', () => {
    const run = openRun(scenario, routeTo('vinkje', 'g_a', 'weg_uit_het_verhaal', 'bellen'))
    expect(run.view().stopped).toEqual({ at: 2, id: 'weg_uit_het_verhaal', of: 4 })
    expect(shown(run.view())).toEqual(openRun(scenario, routeTo('vinkje', 'g_a')).view())
    run.apply({ type: 'choose', id: 'bellen' })
    expect(run.view().ending).toBe('uit')
    expect(run.view().stopped).toBeNull()
    const closed = openRun(scenario, routeTo('test'))
    expect(closed.view().stopped).toEqual({ at: 0, id: 'test', of: 1 })
    const tooLong = openRun(scenario, routeTo('vinkje', 'g_a', 'bellen', 'bellen'))
    expect(tooLong.view().stopped?.at).toBe(3)
  })

  test('RUN9 the route holds what was chosen, under the hash it fits', () => {
    const run = openRun(scenario, { ...routeTo('tekenen'), hash: 'ffffffff' })
    run.apply({ type: 'guess', id: 'g_c' })
    expect(run.route()).toEqual({ ...routeTo('tekenen', 'g_c'), hash: scenario.hash })
  })

  test('RUN10 a story that runs out says so and keeps its route', () => {
    const broken = scenarioOf('-> casemanager_start\n=== casemanager_start ===\nDag.\n* [Door. #id: door]\n  Klaar.\n  -> END\n')
    const run = openRun(broken, { ...routeTo('door'), rules: [] })
    expect(run.view().fault).toMatch(/ending/)
    expect(run.route().choices).toEqual(['door'])
    const looping = scenarioOf('-> casemanager_start\n=== casemanager_start ===\nRondje.\n-> casemanager_start\n')
    expect(openRun(looping, { ...routeTo(), rules: [] }).view().fault).toMatch(/lines/)
  })

  test('RUN11 a new place or another day turns the page', () => {
    const run = openRun(scenario, routeTo('vinkje', 'g_a'))
    expect(openRun(scenario, routeTo()).view().now.lines[0]?.heading).toEqual({
      place: 'spreekkamer',
      light: 'ochtend',
      day: 8,
      clock: '10:00',
    })
    expect(run.view().now.lines.at(-1)?.heading).toEqual({ place: null, light: null, day: 15, clock: null })
  })

  test('RUN12 the day comes first on a line, wherever its tag stands', () => {
    const turning = scenarioOf(
      SMALL.replace('Een envelop, nog dicht. #day: 15', 'Een envelop, nog dicht. #clocks: buiten #doc: brief #day: 15'),
    )
    const view = openRun(turning, routeTo('vinkje', 'g_a')).view()
    expect(view.clocks).toEqual([{ id: 'buiten', day: 15 }])
    expect(view.documents).toEqual([{ id: 'brief', day: 15 }])
  })

  test('RUN13 a story built ahead serves one run, and plays like any other', () => {
    prepareStory(scenario)
    const prepared = openRun(scenario, routeTo('tekenen'))
    const other = openRun(scenario, routeTo())
    other.apply({ type: 'choose', id: 'vinkje' })
    prepared.apply({ type: 'guess', id: 'g_a' })
    expect(prepared.view()).toEqual(openRun(scenario, routeTo('tekenen', 'g_a')).view())
    expect(other.view()).toEqual(openRun(scenario, routeTo('vinkje')).view())
  })

  test('RUN14 a story that goes round without a word is cut, and says where', () => {
    const circle = scenarioOf(
      '-> casemanager_start\n=== casemanager_start ===\nDag.\n-> rond\n=== rond ===\n~ temp n = 1\n-> om\n=== om ===\n-> rond\n',
    )
    const run = openRun(circle, { ...routeTo(), rules: [] })
    expect(run.view().now.lines.map((line) => line.text)).toEqual(['Dag.'])
    expect(run.view().fault).toMatch(/circles at story\/proef\.ink:[58] \((rond|om)\)/)
    const deep = scenarioOf(
      '-> casemanager_start\n=== casemanager_start ===\n{diep(1)}\n-> END\n=== function diep(n) ===\n~ return diep(n)\n',
    )
    expect(openRun(deep, { ...routeTo(), rules: [] }).view().fault).toBeTruthy()
  }, 20_000)

  test('RULE1 the procedures of the route are on, and no others', () => {
    const off = openRun(scenario, { ...routeTo(), rules: ['onbekend'] })
    expect(off.view().rules).toEqual([])
    expect(off.view().offer?.choices.find((choice) => choice.id === 'test')?.closed).toBeNull()
  })

  test('RULE2 a route made before a procedure was told has it as today; a route of this story says what is on', () => {
    const [b1, b8] = scenario.procedures
    if (!b1 || !b8) throw new Error('no rules')
    const grown = { ...scenario, procedures: [b1, { ...b8, later: true as const }] }
    const before = { ...routeTo(), hash: 'ffffffff', rules: ['b1'] }
    expect(openRun(grown, before).view().rules).toEqual(['b1', 'b8'])
    expect(openRun(grown, before).route().rules).toEqual(['b1', 'b8'])
    expect(openRun(grown, { ...before, hash: grown.hash }).view().rules).toEqual(['b1'])
    expect(openRun({ ...grown, procedures: [b1, { ...b8, later: true as const, on: false }] }, before).view().rules).toEqual(['b1'])
    expect(openRun(scenario, before).view().rules).toEqual(['b1'])
  })

  test('GUESS1 the order of a guess belongs to the route, and the truth comes afterwards', () => {
    const orders = new Set<string>()
    for (let seed = 0; seed < 20; seed++) {
      const offer = openRun(scenario, { ...routeTo('vinkje'), seed }).view().offer
      expect(JSON.stringify(offer)).not.toContain('true')
      orders.add(offer?.choices.map((choice) => choice.id).join(' ') ?? '')
    }
    expect(orders.size).toBeGreaterThan(2)
    const guess = openRun(scenario, routeTo('vinkje', 'g_a')).view().guesses[0]
    expect(guess).toMatchObject({ who: 'milan', question: 'Wat denkt Milan nu?', guessed: 'Hij wil weg.', truth: 'Hij wil iets vragen.' })
  })

  test('GUESS2 a guess changes nothing in the story', () => {
    const lines = ['g_a', 'g_b', 'g_c'].map((id) => openRun(scenario, routeTo('vinkje', id)).view().now.lines)
    expect(lines[1]).toEqual(lines[0])
    expect(lines[2]).toEqual(lines[0])
  })
})
