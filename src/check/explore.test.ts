import { expect, test } from 'vitest'
import { SMALL, scenarioOf } from '../../tests/fixture.ts'
import { slowTerrain } from '../engine/slow.ts'
import type { Id, Scenario } from '../engine/types.ts'
import { explore } from './explore.ts'
import { groundOf, openingOf } from './ground.ts'
import { noticesRule, stroll } from './stroll.ts'
import { watcher } from './tally.ts'
import { dominating, weigh } from './weigh.ts'

const RANGES = new Map([['vertrouwen', { min: 0, max: 10 }]])
const ground = (scenario: Scenario) => groundOf(scenario, 'casemanager', slowTerrain(scenario.ink, { ranges: RANGES }), (path) => path)
const story = (body: string, more: Partial<Scenario> = {}) =>
  scenarioOf(
    `VAR rol = ""\nLIST regels = (b1), (b8)\nVAR minuten = 60\nVAR vertrouwen = 3\nVAR draagkracht = 5\n-> casemanager_start\n=== casemanager_start ===\n${body}`,
    more,
  )

function exploreAll(scenario: Scenario, sets: Id[][] = [['b1', 'b8']], most = 10_000) {
  const on = ground(scenario)
  const watching = watcher(on)
  const explored = explore(on, watching, { openings: sets.map((set) => openingOf(on, set, 1)), by: 'key', most, stopped: () => false })
  const troubles = [...watching.tally.troubles.values()].map(({ code, about, detail, route }) =>
    [code, about, detail, route.choices.join(' ')].join(' | '),
  )
  return { explored, tally: watching.tally, troubles }
}

test('every situation is met once, and everything in it is counted', () => {
  const { explored, tally, troubles } = exploreAll(scenarioOf(SMALL), [[], ['b1'], ['b8'], ['b1', 'b8']])
  expect(explored.whole).toBe(true)
  // That story lets one call for half an hour with a quarter left.
  expect(troubles).toEqual(['OW036 | bellen | 30 | test g_a'])
  expect([...tally.open].sort()).toEqual(['bellen', 'g_a', 'g_b', 'g_c', 'langs', 'test', 'tekenen', 'vinkje'].sort())
  expect([...tally.closed].sort()).toEqual(['langs', 'test'])
  expect([...tally.outcomes]).toEqual(['achter'])
  expect([...tally.endings]).toEqual(['uit'])
  expect([...tally.passages].sort()).toEqual(['casemanager_start', 'verder'])
  expect(explored.ways).toEqual({ uit: 2 })
})

test('guesses are no ways of their own, and one single way is told', () => {
  const { explored } = exploreAll(
    story(`Hallo.
* [Eerste #id: eerste]
  Wat denkt hij?
  ** [A #id: g_a #guess: milan]
  ** [B #id: g_b #guess: milan #true]
  --
  Uit. #ending: uit
  -> END
* [Tweede #id: tweede]
  Anders. #ending: anders
  -> END
* [Derde #id: derde]
  Anders. #ending: anders
  -> END`),
  )
  expect(explored.ways).toEqual({ uit: 1, anders: 2 })
})

test('text that runs out, a choice point without an open choice, by time and by a rule', () => {
  const { troubles } = exploreAll(
    story(`Hallo.
* [Eerste #id: eerste]
  Dat was het.
  -> DONE
* [Tweede #id: tweede]
  ** [Te laat #id: laat #closed: time]
     -> END
* [Derde #id: derde]
  ** {regels ? b1} [Mag niet #id: mag #closed: rule b1]
     -> END
  ** {not (regels ? b1)} [Mag #id: mag]
     Ja. #ending: uit
     -> END`),
    [['b1'], []],
  )
  expect(troubles).toEqual(['OW060 |  |  | eerste', 'OW062 |  |  | tweede', 'OW063 |  | b1 | derde'])
})

test('a cause that was not chosen, a rule that was off, a variable out of range: each with a route', () => {
  const { troubles } = exploreAll(
    story(`Hallo.
* [Eerste #id: eerste]
* [Tweede #id: tweede]
  ~ vertrouwen = vertrouwen + 9
-
Een brief. #outcome: achter #because: choice eerste #because: rule b1
Klaar. #ending: uit
-> END`),
    [['b1'], []],
  )
  expect(troubles.sort()).toEqual(['OW064 | achter | eerste | tweede', 'OW065 | achter | b1 | eerste', 'OW066 | vertrouwen | 12 | tweede'])
})

test('circles: with a way out, without one, and without words', () => {
  const out = exploreAll(
    story('Hallo.\n-> om\n=== om ===\nNog eens?\n+ [Ja #id: ja] -> om\n+ [Nee #id: nee]\n  Klaar. #ending: uit\n  -> END'),
  )
  expect(out.explored.rounds.map((one) => one.id)).toEqual(['ja'])
  expect(out.explored.stuck).toEqual([])
  const stuck = exploreAll(
    story(
      'Hallo.\n* [In #id: erin] -> om\n* [Uit #id: eruit]\n  Klaar. #ending: uit\n  -> END\n=== om ===\nNog eens?\n+ [Ja #id: ja] -> om\n+ [Ook #id: ook] -> om',
    ),
  )
  expect(stuck.explored.stuck.map((one) => one.route.choices)).toEqual([['erin']])
  const silent = exploreAll(
    story('Hallo.\n* [In #id: erin] -> om\n* [Uit #id: eruit]\n  Klaar. #ending: uit\n  -> END\n=== om ===\n-> nog\n=== nog ===\n-> om'),
  )
  expect(silent.troubles.map((one) => one.slice(0, 5))).toEqual(['OW061'])
}, 30_000)

test('too many situations: stops between layers and says how deep it came', () => {
  const counting = Array.from(
    { length: 12 },
    (_, n) =>
      `* [Ja ${n} #id: ja_${n}]\n  ~ draagkracht = draagkracht * 2 + 1\n* [Nee ${n} #id: nee_${n}]\n  ~ draagkracht = draagkracht * 2\n-\n`,
  )
  const { explored } = exploreAll(story(`Hallo.\n${counting.join('')}{draagkracht}. #ending: uit\n-> END`), [['b1']], 100)
  expect(explored.whole).toBe(false)
  expect(explored.depth).toBeGreaterThanOrEqual(6)
  expect(explored.situations).toBeLessThan(300)
})

test('runs are the same for the same seed, and their flow adds up', () => {
  const on = ground(scenarioOf(SMALL))
  const order = { habit: 'willekeurig' as const, sets: [['b1', 'b8'], []], runs: 30, seed: 7, stopped: () => false }
  const strolled = stroll(on, watcher(on), order)
  expect(stroll(on, watcher(on), order)).toEqual(strolled)
  expect(strolled.runs).toBe(30)
  expect([...strolled.endings]).toEqual([['uit', 30]])
  const first = ['vinkje', 'tekenen', 'test'].map((id) => strolled.choices.get(id)?.taken ?? 0)
  expect(first.reduce((sum, one) => sum + one, 0)).toBe(30)
  expect(strolled.shortest).toBe(3)
})

test('a run that never ends is cut', () => {
  const on = ground(story('-> om\n=== om ===\nNog eens? {vertrouwen}\n~ vertrouwen = vertrouwen + 1\n+ [Ja #id: ja] -> om'))
  const watching = watcher(on)
  stroll(on, watching, { habit: 'willekeurig', sets: [[]], runs: 1, seed: 1, stopped: () => false })
  expect([...watching.tally.troubles.keys()].some((key) => key.startsWith('OW061'))).toBe(true)
})

test('a rule is noticed when anything said or offered differs', () => {
  const on = ground(scenarioOf(SMALL))
  const order = { sets: [[], ['b1', 'b8']], runs: 20, seed: 3 }
  expect(noticesRule(on, 'b1', order)).toBe(true)
  expect(noticesRule(on, 'b8', order)).toBe(true)
  const quiet = ground(story('Hallo. {regels ? b1: | }\n* [Ja #id: ja]\n  Klaar. #ending: uit\n  -> END'))
  expect(noticesRule(quiet, 'b1', order)).toBe(false)
})

test('an option that is never worse and sometimes better stands out; one with a price does not', () => {
  const telling = (price: string) =>
    ground(
      story(`Hallo.
* [Vooraf #id: vooraf]
  ~ draagkracht = 4
* [Niets #id: niets]
-
* [Luister #id: luisteren]
  ~ vertrouwen = vertrouwen + 2
  ${price}
* [Wacht #id: wachten]
-
Klaar. #ending: uit
-> END`),
    )
  const order = { sets: [[]], runs: 40, seed: 5, stopped: () => false }
  const told = (price: string) => dominating(weigh(telling(price), order)).map(({ better, worse }) => `${better} > ${worse}`)
  expect(told('')).toEqual(['niets > vooraf', 'luisteren > wachten'])
  expect(told('~ minuten = minuten - 30')).toEqual(['niets > vooraf'])
  expect(told('Hij zwijgt. #outcome: achter #because: luck x #unintended')).toEqual(['niets > vooraf'])
})
