import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scenarioOf } from '../../tests/fixture.ts'
import { carriedFrom, fitCarried, resolveCarried } from './carried.ts'
import { flatTerrain } from './flat/flat.ts'
import { openRun } from './run.ts'
import { slowTerrain } from './slow.ts'
import type { Besluit, Route } from './types.ts'

/** The caseworker decides about the rent and about the gate; the client about the letter. */
const BESLUITEN: Besluit[] = [
  { id: 'huur_samen', decision: 'huur', chair: 'casemanager', day: 8, told: 'Jullie belden samen over de huur.', usual: false },
  { id: 'huur_niet', decision: 'huur', chair: 'casemanager', day: 8, told: 'Over de huur ging het niet.', usual: true },
  { id: 'poort_mee', decision: 'poort', chair: 'casemanager', day: 31, told: 'Iemand liep mee.', usual: false },
  { id: 'poort_alleen', decision: 'poort', chair: 'casemanager', day: 31, told: 'Niemand liep mee.', usual: true },
  { id: 'brief_open', decision: 'brief', chair: 'client', day: 2, told: 'Milan maakte de brief open.', usual: true },
  { id: 'brief_dicht', decision: 'brief', chair: 'client', day: 2, told: 'Milan liet de brief dicht.', usual: false },
]

const INK = `VAR minuten = 60
VAR erbij_horen = 4
VAR rol = ""
LIST besluiten = huur_samen, (huur_niet), poort_mee, (poort_alleen), (brief_open), brief_dicht
-> casemanager_start
=== casemanager_start ===
De brief: {besluiten ? brief_open:open}{besluiten ? brief_dicht:dicht}. Huur: {besluiten ? huur_niet:niet}{besluiten ? huur_samen:samen}.
* [Samen. #id: huur_samen]
* [Niet. #id: huur_niet]
- Klaar. #outcome: klaar #because: other brief_dicht #because: other huur_samen
* [Mee. #id: poort_mee]
* [Alleen. #id: poort_alleen]
- Weg. #ending: uit
-> END
=== client_start ===
De huur: {besluiten ? huur_samen:samen}{besluiten ? huur_niet:niet}. Poort: {besluiten ? poort_mee:mee}{besluiten ? poort_alleen:alleen}. {besluiten ? brief_open:FOUT}
~ minuten = 20
~ erbij_horen = 6
* [Open. #id: brief_open]
* [Dicht. #id: brief_dicht]
- Buiten. #outcome: buiten #because: other huur_samen #because: other poort_alleen #ending: uit
-> END
`
const base = scenarioOf(INK)
const scenario = {
  ...base,
  besluiten: BESLUITEN,
  outcomes: { klaar: { title: 'Klaar' }, buiten: { title: 'Buiten' } },
  endings: { uit: { title: 'Uit', text: 'Uit.' } },
  chairs: [
    { id: 'casemanager', title: 'Casemanager', line: 'Jij.', start: 'casemanager_start', ready: true },
    { id: 'client', title: 'Milan', line: 'Milan.', start: 'client_start', ready: true, time: false as const },
  ],
}
const route = (chair: string, carried: string[], ...choices: string[]): Route => ({
  scenario: 'proef',
  hash: scenario.hash,
  chair,
  rules: [],
  carried,
  seed: 1,
  choices,
})
const first = (chair: string, carried: string[]) => openRun(scenario, route(chair, carried)).view().now.lines[0]?.text
const ids = fc.array(fc.constantFrom(...BESLUITEN.map((one) => one.id), 'onbekend', '?Ab-3'), { maxLength: 8 })
const chairs = fc.constantFrom('casemanager', 'client')

describe('what other chairs decided', () => {
  test('RUN15 holds before the first line: what came along, else an ordinary week; of the own chair nothing', () => {
    expect(first('client', [])).toBe('De huur: niet. Poort: alleen.')
    expect(first('client', ['huur_samen'])).toBe('De huur: samen. Poort: alleen.')
    expect(first('casemanager', ['huur_samen', 'brief_dicht'])).toBe('De brief: dicht. Huur: .')
  })

  test('RUN15 every decision of another chair has one option, whatever comes along; twice is once', () => {
    fc.assert(
      fc.property(chairs, ids, (chair, carried) => {
        const held = resolveCarried(scenario, chair, carried)
        const decisions = held.map((id) => BESLUITEN.find((one) => one.id === id)?.decision)
        expect(new Set(decisions)).toEqual(new Set(BESLUITEN.filter((one) => one.chair !== chair).map((one) => one.decision)))
        expect(decisions).toHaveLength(new Set(decisions).size)
        expect(resolveCarried(scenario, chair, held)).toEqual(held)
        expect(resolveCarried(scenario, chair, fitCarried(scenario, chair, carried).fit)).toEqual(held)
      }),
    )
  })

  test('RUN15 the flat machine, the slow one and the run agree', () => {
    const made = flatTerrain(scenario.ink, { ranges: new Map() })
    if (!('terrain' in made)) throw new Error('the flat machine should know this')
    const machines = [made.terrain, slowTerrain(scenario.ink, { ranges: new Map() })]
    fc.assert(
      fc.property(chairs, ids, (chair, carried) => {
        const held = resolveCarried(scenario, chair, carried)
        for (const terrain of machines) {
          const rest = terrain.open({ start: `${chair}_start`, chair, rules: [], carried: held, seed: 1 })
          expect(terrain.line(rest.lines[0] ?? -1).text).toBe(first(chair, carried))
        }
      }),
      { numRuns: 25 },
    )
  })

  test('RUN16 what does not fit is left out and named; decisions of the own chair without a word', () => {
    const run = openRun(scenario, route('client', ['poort_mee', 'weg', 'poort_alleen', 'brief_dicht', 'huur_samen']))
    expect(run.view()).toMatchObject({ carried: ['huur_samen', 'poort_mee'], strange: ['weg', 'poort_alleen'] })
    expect(run.route().carried).toEqual(['huur_samen', 'poort_mee'])
    expect(openRun(scenario, run.route()).view()).toMatchObject({ carried: ['huur_samen', 'poort_mee'], strange: [] })
    run.apply({ type: 'choose', id: 'brief_open' })
    run.apply({ type: 'rewind', to: 0 })
    expect(run.view().carried).toEqual(['huur_samen', 'poort_mee'])
  })

  test('RUN17 a route hands on its own choices and what it had brought along, and that fits', () => {
    const played = route('casemanager', ['brief_dicht', 'weg'], 'huur_samen', 'poort_alleen')
    expect(carriedFrom(scenario, played)).toEqual(['brief_dicht', 'huur_samen', 'poort_alleen'])
    expect(carriedFrom(scenario, played, 'client')).toEqual(['huur_samen', 'poort_alleen'])
    expect(carriedFrom(scenario, route('casemanager', [], 'huur_samen'))).toEqual(['huur_samen'])
    fc.assert(
      fc.property(chairs, chairs, ids, ids, (from, to, carried, choices) => {
        const handed = carriedFrom(scenario, route(from, carried, ...choices), to)
        expect(fitCarried(scenario, to, handed)).toEqual({ fit: handed, strange: [] })
        const own = choices.filter((id) => BESLUITEN.some((one) => one.id === id && one.chair === from && from !== to))
        expect(handed.includes(own[0] ?? '')).toBe(own.length > 0)
      }),
    )
  })

  test('CAUSE3 a decision of another chair is a cause when it holds, and says whether the reader brought it along', () => {
    const causes = (carried: string[]) => {
      const run = openRun(scenario, route('client', carried, 'brief_open'))
      return { causes: run.view().outcomes[0]?.causes, untrue: run.untrue() }
    }
    const alone = {
      kind: 'other',
      id: 'poort_alleen',
      text: 'Niemand liep mee.',
      decided: { chair: 'casemanager', day: 31, mine: false },
    }
    expect(causes([])).toEqual({ causes: [alone], untrue: ['buiten because: other huur_samen'] })
    const together = { kind: 'other', id: 'huur_samen', text: 'Jullie belden samen over de huur.' }
    expect(causes(['huur_samen'])).toEqual({
      causes: [{ ...together, decided: { chair: 'casemanager', day: 8, mine: true } }, alone],
      untrue: [],
    })
    // The own chair's decisions are no cause of this kind, made or not.
    const own = openRun(scenario, route('casemanager', ['brief_dicht'], 'huur_samen'))
    expect(own.view().outcomes[0]?.causes.map((cause) => cause.id)).toEqual(['brief_dicht'])
    expect(own.untrue()).toEqual(['klaar because: other huur_samen'])
  })

  test('TIME1 a chair that counts no time shows none', () => {
    const counted = openRun(scenario, route('casemanager', [])).view()
    expect([counted.meters.minuten, counted.now.lines[0]?.minutes]).toEqual([60, 60])
    const free = openRun(scenario, route('client', [], 'brief_open'))
    expect(free.view().meters).not.toHaveProperty('minuten')
    expect(free.view().now.lines.map((line) => line.minutes)).toEqual([null])
  })
})
