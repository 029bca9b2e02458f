import { expect, test } from 'vitest'
import { scenarioOf } from '../../../tests/fixture.ts'
import { waysInk } from '../../../tests/ways-ink.ts'
import { chance } from '../chance.ts'
import { flatTerrain } from './flat.ts'

/** Decisions of another chair, with their options. */
const DECISIONS = [
  ['open_wel', 'open_niet'],
  ['mee_a', 'mee_b', 'mee_c'],
]

/** The claims of a small story, as `kind id`: proved ones, then the others. */
function claims(body: string): { proved: string[]; open: string[] } {
  const { ink } = scenarioOf(
    `VAR rol = ""\nLIST regels = (b1), (b8)\nLIST besluiten = (open_wel), open_niet, (mee_a), mee_b, mee_c\nVAR gezien = false\nVAR moe = 0\n-> casemanager_start\n=== casemanager_start ===\n${body}\nKlaar. #ending: uit\n-> END\n=== nooit ===\nNiemand. #outcome: x #because: choice c\n-> END\n=== function meer(ref x, n) ===\n~ x = x + n\n`,
  )
  const made = flatTerrain(ink, { ranges: new Map() })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  const shown = made.terrain.prove({ start: 'casemanager_start', chair: 'casemanager', decisions: DECISIONS })
  const names = (part: 'proved' | 'open') => (shown?.[part] ?? []).map(({ kind, id }) => `${kind} ${id}`).sort()
  return { proved: names('proved'), open: names('open') }
}
const CHOICES = '* (een) [A #id: a]\n  ~ gezien = true\n  ~ meer(moe, 2)\n* (twee) [B #id: b]\n-\n'

test('words right under a choice, and words behind its label, are true', () => {
  expect(claims('* [A #id: a]\n  Nu. #outcome: x #because: choice a\n* [B #id: b]\n-\n')).toEqual({ proved: ['choice a'], open: [] })
  expect(claims(`${CHOICES}{een: Dan. #outcome: x #because: choice a}`)).toEqual({ proved: ['choice a'], open: [] })
  expect(claims(`${CHOICES}Dan. #outcome: x {een: #because: choice a} {not een: #because: choice b}`)).toEqual({
    proved: ['choice a'],
    open: ['choice b'],
  })
})

test('so are words behind a variable that only that choice sets, also through a function', () => {
  expect(claims(`${CHOICES}{gezien: Dan. #outcome: x #because: choice a}`)).toEqual({ proved: ['choice a'], open: [] })
  expect(claims(`${CHOICES}{moe >= 2: Dan. #outcome: x #because: choice a}`)).toEqual({ proved: ['choice a'], open: [] })
  expect(claims(`${CHOICES}{moe >= 0: Dan. #outcome: x #because: choice a}`)).toEqual({ proved: [], open: ['choice a'] })
  expect(claims(`${CHOICES}{gezien && moe < 9: Dan. #outcome: x #because: choice a}`)).toEqual({ proved: ['choice a'], open: [] })
  expect(claims(`${CHOICES}{gezien || moe < 9: Dan. #outcome: x #because: choice a}`)).toEqual({ proved: [], open: ['choice a'] })
})

test('words of a rule are true where it is on, words of its alternative where it is off', () => {
  expect(claims('{regels ? b1: Nu. #outcome: x #because: rule b1}')).toEqual({ proved: ['rule b1'], open: [] })
  expect(claims('{regels ? b1: Nu. #outcome: x #because: alternative b1}')).toEqual({ proved: [], open: ['alternative b1'] })
  expect(claims('{not (regels ? b1): Nu. #outcome: x #because: alternative b1}')).toEqual({ proved: ['alternative b1'], open: [] })
  expect(claims('{regels !? b1: Nu. #outcome: x #because: alternative b1}')).toEqual({ proved: ['alternative b1'], open: [] })
  expect(claims('{regels ? b8: Nu.|Dan. #outcome: x #because: alternative b1}')).toEqual({ proved: [], open: ['alternative b1'] })
  expect(claims('{regels ? (b1, b8): Nu.|Dan. #outcome: x #because: alternative b1}')).toEqual({ proved: [], open: ['alternative b1'] })
  expect(claims('{\n- regels ? b1: Nu.\n- regels ? b8: Straks.\n- else: Dan. #outcome: x #because: alternative b1\n}')).toEqual({
    proved: ['alternative b1'],
    open: [],
  })
  // A story that sets the rules itself may turn one on again.
  expect(claims('~ regels += b1\n{not (regels ? b1): Nu. #outcome: x #because: alternative b1}')).toEqual({
    proved: [],
    open: ['alternative b1'],
  })
})

test('a claim that can be false is not proved, and one that nobody comes to is neither', () => {
  expect(claims(`${CHOICES}Dan. #outcome: x #because: choice a`)).toEqual({ proved: [], open: ['choice a'] })
})

test('a rule is a cause only where it was asked for', () => {
  expect(claims('{regels ? b1: Dan. #outcome: x #because: rule b1}')).toEqual({ proved: ['rule b1'], open: [] })
  expect(claims('{regels ? (b1, b8): Dan. #outcome: x #because: rule b8}')).toEqual({ proved: ['rule b8'], open: [] })
  expect(claims('Dan. #outcome: x #because: rule b1 {regels ? b8: #because: rule b8}')).toEqual({ proved: ['rule b8'], open: ['rule b1'] })
  expect(claims('~ regels += b1\n{regels ? b1: Dan. #outcome: x #because: rule b1}')).toEqual({ proved: [], open: ['rule b1'] })
})

test('a decision of another chair is a cause only where it was asked for, or the only other one was not', () => {
  expect(claims('{besluiten ? mee_b: Dan. #outcome: x #because: other mee_b}')).toEqual({ proved: ['other mee_b'], open: [] })
  expect(claims('Dan. #outcome: x #because: other mee_b {besluiten ? mee_a: #because: other mee_a}')).toEqual({
    proved: ['other mee_a'],
    open: ['other mee_b'],
  })
  expect(claims('{besluiten ? open_niet: Zo.|Dan. #outcome: x #because: other open_wel}').proved).toEqual(['other open_wel'])
  expect(claims('{besluiten !? open_niet: Dan. #outcome: x #because: other open_wel}').proved).toEqual(['other open_wel'])
  expect(claims('{besluiten !? open_wel: Dan. #outcome: x #because: other open_wel}').open).toEqual(['other open_wel'])
  // Of three, one that did not hold leaves two.
  expect(claims('{besluiten ? mee_b: Zo.|Dan. #outcome: x #because: other mee_a}').open).toEqual(['other mee_a'])
  expect(claims('~ besluiten += mee_b\n{besluiten ? mee_b: Dan. #outcome: x #because: other mee_b}').open).toEqual(['other mee_b'])
  // Somebody without a chair: there is nothing to prove.
  expect(claims('Dan. #outcome: x #because: other iemand')).toEqual({ proved: [], open: [] })
})

test('a choice whose words change keeps its id', () => {
  expect(claims('* (een) [{moe > 1:Ga|Kom} mee #id: a]\n* [B #id: b]\n-\n{een: Dan. #outcome: x #because: choice a}')).toEqual({
    proved: ['choice a'],
    open: [],
  })
})

test('of stories by chance: what is proved is never false in a run, and something is proved', () => {
  let [proved, said, untrue] = [0, 0, 0]
  for (let seed = 0; seed < 150; seed++) {
    const made = flatTerrain(scenarioOf(waysInk(seed)).ink, { ranges: new Map() })
    if ('refused' in made) throw new Error(JSON.stringify(made.refused))
    const { terrain } = made
    const shown = terrain.prove({ start: 'casemanager_start', chair: 'casemanager', decisions: DECISIONS })
    // One claim a passage: the passage names it.
    const sure = new Set(shown?.proved.map(({ path }) => path.split('.')[0]))
    const met = new Set([...(shown?.proved ?? []), ...(shown?.open ?? [])].map(({ path }) => path.split('.')[0]))
    proved += sure.size
    const next = chance(seed)
    for (let walk = 0; walk < 80; walk++) {
      let rest = terrain.open({ start: 'casemanager_start', chair: 'casemanager', rules: [], carried: [], seed: 1 })
      for (;;) {
        for (const n of rest.lines) {
          const { tags, path } = terrain.line(n)
          const id = tags.flatMap((tag) => /^because: choice (\w+)$/.exec(tag)?.[1] ?? [])[0]
          if (id === undefined) continue
          said++
          expect(met.has(path?.split('.')[0]), `story ${seed}: ${path} is reached`).toBe(true)
          if (terrain.took(rest, id)) continue
          untrue++
          expect(sure.has(path?.split('.')[0]), `story ${seed}: ${path} ${id}`).toBe(false)
        }
        if (rest.choices.length === 0) break
        rest = terrain.take(rest, Math.floor(next() * rest.choices.length))
      }
    }
  }
  expect(proved).toBeGreaterThan(20)
  expect(said).toBeGreaterThan(1000)
  expect(untrue).toBeGreaterThan(300)
})
