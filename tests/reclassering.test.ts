/** What the chair of the probation worker promises, over many seeded runs: as much to choose, think and cause as the first chair, and other weeks when a caseworker decided otherwise. */
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

const CHAIR = 'reclassering'
const RUNS = 200
/** A caseworker in a hurry, and a city hall that keeps to its rules. */
const HURRIED =
  'aankomst_lijst tulp_netjes intake_door lezen_bril som_laag notitie_menu vrijdag_huis bericht_rachid papier_standaard mensen_fleur poort_auto'
const STRICT = 'zoek_vier geld_stukken dewit_zelf moeder_toeslag werk_direct winkel_verbod noshow_brief laatste_sluiten'
/** A caseworker who took her time, and a city hall that did too. */
const CAREFUL =
  'aankomst_wie fleur_elf intake_huur lezen_vraag som_signaal notitie_vragen huur_samen bericht_nu papier_a4 mensen_moeder poort_hand'
const GENTLE = 'zoek_afwijken geld_voorschot dewit_acht moeder_zelf werk_ewa winkel_gesprek noshow_bellen laatste_tafel'

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

describe('the chair of the probation worker', () => {
  test('is sound: no run contradicts its causes, runs out of text, time or open choices', () => {
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

  test('five endings within reach of an ordinary week, none above half; a sixth when others made it heavy', () => {
    const reached = [...today.strolled.endings].filter(([, times]) => times > RUNS / 50)
    expect(reached.map(([id]) => id).sort()).toEqual(['r_bezemkast', 'r_hond_voor_u', 'r_vier_letters', 'r_wie_niet', 'r_zomaar'])
    for (const [id, times] of reached) expect(times, id).toBeLessThan(RUNS / 2)
    const heavy = `${STRICT} intake_door zorg_formulier mensen_fleur`.replace('werk_direct ', '').split(' ')
    const views = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => play(heavy, seed, ['diefstal_gesprek', 'rw_arbeid', 'praktisch_eerst']))
    expect(new Set(views.map((view) => view.ending))).toEqual(new Set(['r_tien_uur']))
  })

  test('at least forty thoughts, of everybody who matters', () => {
    const own = found.filter((one) => one.kind === 'line' && one.file.includes(`/${CHAIR}`))
    const thoughts = own.filter((one) => one.kind === 'line' && isThought(one) && today.tally.lines.has(spotOfFound(one)))
    expect(thoughts.length).toBeGreaterThanOrEqual(40)
    const thinkers = new Set(thoughts.map((one) => (one.kind === 'line' ? parseLine(one.variants[0]?.text ?? '').name : '')))
    for (const name of ['Jij', 'Milan', 'Anouk', 'Rachid', 'Levi', 'Hofstra', 'Wout', 'Moeder', 'Postma', 'Fleur'])
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

  test('the same choices after a hurried and after a careful caseworker: at least ten lines and six outcomes differ', () => {
    const same = [
      'dossier_wegen',
      'moeder_luisteren',
      'r_wout_door',
      'rw_arbeid',
      'advies_vijf',
      'praktisch_eerst',
      'toezicht_niet',
      'diefstal_gesprek',
    ]
    const hurried = play(`${HURRIED} ${STRICT}`.split(' '), 5, same)
    const careful = play(`${CAREFUL} ${GENTLE}`.split(' '), 5, same)
    const said = (view: View) => [...view.past, view.now].flatMap((moment) => moment.lines.flatMap((line) => line.text ?? []))
    const before = new Set(said(hurried))
    expect(said(careful).filter((text) => !before.has(text)).length).toBeGreaterThanOrEqual(10)
    const outcomes = (view: View) => new Set(view.outcomes.map((outcome) => outcome.id))
    const [one, other] = [outcomes(hurried), outcomes(careful)]
    expect([...one, ...other].filter((id) => one.has(id) !== other.has(id)).length).toBeGreaterThanOrEqual(6)
    const named = careful.outcomes.flatMap((outcome) => outcome.causes.filter((cause) => cause.kind === 'other').map((cause) => cause.id))
    expect(new Set(named.filter((id) => `${CAREFUL} ${GENTLE}`.split(' ').includes(id))).size).toBeGreaterThanOrEqual(4)
  })
})

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
