/** What Milan's own chair promises, over many seeded runs: as much to choose, think and cause as the first chair, and other weeks for the same Milan when a caseworker decided otherwise. */
import { beforeAll, describe, expect, test } from 'vitest'
import { isThought, spotOfFound } from '../src/check/expected.ts'
import type { Strolled } from '../src/check/stroll.ts'
import type { Tally } from '../src/check/tally.ts'
import { hands } from '../src/check/work.ts'
import type { Found } from '../src/compile/scan.ts'
import { compileScenario } from '../src/compile/scenario.ts'
import { parseLine } from '../src/engine/lines.ts'
import { openRun } from '../src/engine/run.ts'
import type { Id, Outcome, Scenario, View } from '../src/engine/types.ts'

const CHAIR = 'client'
const RUNS = 200
/** A caseworker in a hurry, and a city hall that keeps to its rules. */
const HURRIED =
  'aankomst_lijst tulp_netjes intake_door lezen_bril som_laag notitie_menu vrijdag_huis bericht_rachid papier_standaard mensen_fleur poort_auto dossier_lezen zoek_half aanvraag_mee geld_stukken dewit_zelf moeder_toeslag werk_direct winkel_verbod noshow_brief laatste_sluiten'
/** A caseworker who took her time, and a city hall that did too. */
const CAREFUL =
  'aankomst_wie bellen_toestel intake_huur lezen_vraag som_signaal notitie_vragen huur_samen bericht_nu papier_a4 mensen_moeder poort_hand dossier_ontmoeten zoek_afwijken aanvraag_samen geld_voorschot dewit_acht moeder_zelf werk_ewa winkel_gesprek noshow_bellen laatste_bellen'
/** What Milan does in both weeks. */
const SAME =
  'c_wout_shag ewa_later lees_ja cg1_a ric_cel moeder_eerlijk vrij_juichen gate_dani cg2_b loket_knik c_brief_gleuf c_post_bus ploeg_zwijgen c_koel_regel'

let milan: Scenario
let found: readonly Found[]
let today: { strolled: Strolled; tally: Tally }

beforeAll(() => {
  const { scenario, complaints, material } = compileScenario('milan', { root: '.' })
  if (!scenario || !material) throw new Error(JSON.stringify(complaints, null, 2))
  milan = scenario
  found = material.found
  const able = hands({ scenario, spots: material.spots, ranges: material.ranges }, { stopped: () => false, progress: () => {} })
  const sets = [milan.procedures.map((procedure) => procedure.id)]
  const done = able.do({ type: 'stroll', chair: CHAIR, sets, decisions: [], seed: 17, habit: 'willekeurig', runs: RUNS, flow: true })
  if (done.type !== 'stroll') throw new Error(done.type)
  today = done
}, 120_000)

describe('Milan’s own chair', () => {
  test('is sound: no run contradicts its causes, runs out of text or of open choices', () => {
    expect([...today.tally.troubles.keys()]).toEqual([])
  })

  test('at least ten decisions, each option good for something and at a price', () => {
    const own = milan.decisions.filter((decision) => decision.chair === CHAIR)
    expect(own.length).toBeGreaterThanOrEqual(10)
    for (const { id, options } of own) {
      expect(Object.keys(options).length, id).toBeGreaterThanOrEqual(2)
      expect(Object.keys(options).length, id).toBeLessThanOrEqual(4)
      for (const [choice, { good, costs }] of Object.entries(options)) expect(good.length * costs.length, choice).toBeGreaterThan(0)
    }
  })

  test('five endings within reach of an ordinary week, none above half', () => {
    const reached = [...today.strolled.endings].filter(([, times]) => times > RUNS / 50)
    expect(reached.map(([id]) => id).sort()).toEqual(['c_berging', 'c_laadplan', 'c_met_geluid', 'c_violen', 'c_zesentwintig'])
    for (const [id, times] of reached) expect(times, id).toBeLessThan(RUNS / 2)
  })

  test('at least forty thoughts, of everybody who matters', () => {
    const own = found.filter((one) => one.kind === 'line' && one.file.includes(`/${CHAIR}`))
    const thoughts = own.filter((one) => one.kind === 'line' && isThought(one) && today.tally.lines.has(spotOfFound(one)))
    expect(thoughts.length).toBeGreaterThanOrEqual(40)
    const thinkers = new Set(thoughts.map((one) => (one.kind === 'line' ? parseLine(one.variants[0]?.text ?? '').name : '')))
    for (const name of ['Jij', 'Anouk', 'Rachid', 'Wout', 'Levi', 'Dani', 'Moeder', 'Boersma', 'Sander', 'Gerda', 'Ewa', 'Hilde'])
      expect(thinkers).toContain(name)
  })

  test('at least eighteen outcomes, ten unintended, eight that land days after the decision', () => {
    const seen = Array.from({ length: 60 }, (_, seed) => play([], seed)).flatMap((view) => view.outcomes)
    const ids = (list: Outcome[]) => new Set(list.map((outcome) => outcome.id)).size
    const late = seen.filter((outcome) => outcome.causes.some((cause) => cause.kind === 'choice' && cause.day < outcome.day))
    expect(ids(seen)).toBeGreaterThanOrEqual(18)
    expect(ids(seen.filter((outcome) => outcome.unintended))).toBeGreaterThanOrEqual(10)
    expect(ids(late)).toBeGreaterThanOrEqual(8)
  })

  test('the same Milan after a hurried and after a careful caseworker: eight outcomes of their own on each side, and another ending', () => {
    const [hurried, careful] = [HURRIED, CAREFUL].map((carried) => play(carried.split(' '), 5, SAME.split(' ')))
    if (!hurried || !careful) throw new Error('two runs')
    const made = (view: View) => view.past.flatMap((moment) => moment.taken?.id ?? [])
    expect(made(hurried)).toEqual(made(careful))
    const [one, other] = [outcomes(hurried), outcomes(careful)]
    expect([...one].filter((id) => !other.has(id)).length).toBeGreaterThanOrEqual(8)
    expect([...other].filter((id) => !one.has(id)).length).toBeGreaterThanOrEqual(8)
    expect(hurried.ending).not.toBe(careful.ending)
    for (const [view, carried] of [
      [hurried, HURRIED],
      [careful, CAREFUL],
    ] as const) {
      const named = view.outcomes.flatMap((outcome) => outcome.causes.filter((cause) => cause.kind === 'other').map((cause) => cause.id))
      expect(new Set(named.filter((id) => carried.split(' ').includes(id))).size).toBeGreaterThanOrEqual(8)
    }
  })

  test('nobody steals while there is money: with an allowance, the same heavy week ends elsewhere', () => {
    const heavy = HURRIED.split(' ')
    const [broke, asked] = [SAME, SAME.replace('loket_knik', 'loket_vraag')].map((made) => play(heavy, 5, made.split(' ')))
    expect(broke?.ending).toBe('c_laadplan')
    expect(asked && outcomes(asked)).toContain('c_vier_kanten_ja')
    expect(asked?.ending).toBe('c_berging')
  })
})

const outcomes = (view: View) => new Set(view.outcomes.map((outcome) => outcome.id))

/** A finished run: what is wanted where it is offered, otherwise an open option by seed. */
function play(carried: Id[], seed: number, wanted: Id[] = []): View {
  const rules = milan.procedures.map((procedure) => procedure.id)
  const run = openRun(milan, { scenario: 'milan', hash: milan.hash, chair: CHAIR, rules, carried, seed, choices: [] })
  for (let offer = run.view().offer; offer; offer = run.view().offer) {
    const open = offer.choices.filter((choice) => !choice.closed)
    const wish = open.find((choice) => wanted.includes(choice.id))
    const pick = wish ?? open[(seed * 7 + run.view().made * (1 + (seed % 5))) % open.length]
    run.apply({ type: offer.kind === 'guess' ? 'guess' : 'choose', id: pick?.id ?? '' })
  }
  return run.view()
}
