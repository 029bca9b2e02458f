/** A rest is a value, and its key is all that its future depends on. */
import { expect, test } from 'vitest'
import { inkOf } from '../../../tests/ink-judge.ts'
import { randomInk } from '../../../tests/random-ink.ts'
import { compileScenario } from '../../compile/scenario.ts'
import { chance } from '../chance.ts'
import type { Opening, Ranges, Rest, Terrain } from '../terrain.ts'
import { flatTerrain } from './flat.ts'
import type { Still } from './machine.ts'

const OPENING: Opening = { start: 'casemanager_start', chair: 'casemanager', rules: [], carried: [], seed: 1 }

function terrainOf(ink: string | Record<string, unknown> | null, ranges: Ranges = new Map()): Terrain {
  const compiled = typeof ink === 'string' ? inkOf(ink, false) : ink
  if (!compiled) throw new Error('does not compile')
  const made = flatTerrain(compiled, { ranges })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  return made.terrain
}

function milan(): Terrain {
  const { scenario, material } = compileScenario('milan', { root: '.' })
  return terrainOf(scenario?.ink ?? null, material?.ranges)
}

/** Everything that came of a step. */
const told = ({ key, lines, choices, passages, strays, fault }: Rest) => JSON.stringify([key, lines, choices, passages, strays, fault])

test('stepping on from a rest leaves it as it was', () => {
  for (const terrain of [milan(), ...[3, 4, 5, 6].map((seed) => terrainOf(inkOf(randomInk(seed), true)))]) {
    const next = chance(9)
    let at = terrain.open(OPENING)
    for (let n = 0; n < 10 && at.choices.length > 0; n++) {
      const rest = at
      const first = rest.choices.map((_, choice) => told(terrain.take(rest, choice)))
      const again = rest.choices.map((_, choice) => told(terrain.take(rest, choice)))
      expect(again).toEqual(first)
      at = terrain.take(rest, Math.floor(next() * rest.choices.length))
    }
  }
})

test('the same way gives the same rest from the start', () => {
  const terrain = milan()
  const way = [0, 1, 2, 1, 0, 2, 1]
  const walk = () => way.reduce((at, n) => terrain.take(at, n), terrain.open(OPENING))
  expect(told(walk())).toBe(told(walk()))
})

/** Plays two rests on, the same way, and fails where their ways part. */
function playOn(terrain: Terrain, one: Rest, other: Rest, next: () => number, where: string): void {
  let [a, b] = [one, other]
  for (let n = 0; n < 30 && a.choices.length > 0; n++) {
    const choice = Math.floor(next() * a.choices.length)
    a = terrain.take(a, choice)
    b = terrain.take(b, choice)
    if (told(a) !== told(b)) expect(told(b), where).toEqual(told(a))
    for (const id of claimed(terrain, a)) expect(terrain.took(b, id), `${where}: ${id}`).toBe(terrain.took(a, id))
  }
}

function claimed(terrain: Terrain, at: Rest): string[] {
  return at.lines.flatMap((n) => terrain.line(n).tags.flatMap((tag) => /^because: choice (\w+)$/.exec(tag)?.[1] ?? []))
}

function isSame(a: Rest, b: Rest): boolean {
  const [x, y] = [a.inside as Still, b.inside as Still]
  return (
    JSON.stringify([x.globals, x.visits, x.stamps, x.turn, x.seed, x.previous, x.took]) ===
    JSON.stringify([y.globals, y.visits, y.stamps, y.turn, y.seed, y.previous, y.took])
  )
}

/** Gathers rests by key along many ways; gives back how many different ones had the same key and went on alike. */
function meet(terrain: Terrain, walks: number, where: string): number {
  const next = chance(77)
  const byKey = new Map<string, Rest[]>()
  for (let walk = 0; walk < walks; walk++) {
    let at = terrain.open({ ...OPENING, seed: walk % 3 })
    for (let n = 0; n < 25 && at.choices.length > 0; n++) {
      const met = byKey.get(at.key) ?? []
      byKey.set(at.key, met)
      const now = at
      if (met.length < 5 && !met.some((one) => isSame(one, now))) met.push(at)
      at = terrain.take(at, Math.floor(next() * at.choices.length))
    }
  }
  let merged = 0
  for (const [first, ...others] of byKey.values()) {
    for (const other of others) {
      merged++
      for (let play = 0; play < 3 && first; play++) playOn(terrain, first, other, next, where)
    }
  }
  return merged
}

test('rests with the same key have the same future: Milan', { timeout: 60_000 }, () => {
  expect(meet(milan(), 400, 'Milan')).toBeGreaterThan(20)
})

test('rests with the same key have the same future: stories by chance', { timeout: 60_000 }, () => {
  let merged = 0
  for (let seed = 0; seed < 60; seed++) {
    const ranges = new Map([
      ['a', { min: -5, max: 9 }],
      ['b', { min: 0, max: 3 }],
    ])
    merged += meet(terrainOf(inkOf(randomInk(seed), seed % 2 === 0), ranges), 60, `story ${seed}`)
  }
  expect(merged).toBeGreaterThan(500)
})

// ---------------------------------------------------------------- what is forgotten, and what is not

/** Whether the two first choices of a story come to the same rest. */
function merges(ink: string, ranges: Ranges = new Map()): boolean {
  const terrain = terrainOf(ink, ranges)
  const at = terrain.open(OPENING)
  return terrain.take(at, 0).key === terrain.take(at, 1).key
}

/** Two choices that differ in what they do, and a second knot. */
const two = (head: string, one: string, other: string, after: string) => `${head}
=== function meer(ref v, n) ===
~ v = MAX(0, MIN(10, v + n))
=== casemanager_start ===
* [Eén. #id: een]
  ${one}
  -> verder
* [Twee. #id: twee]
  ${other}
  -> verder
=== langs ===
Langs.
->->
=== verder ===
Verder.
+ [Door. #id: door]
- ${after}
-> END
`

test.each([
  ['nobody reads it', 'VAR x = 0', '~ x = 1', '~ x = 2', 'Klaar.'],
  ['it is set again before it is read', 'VAR x = 0', '~ x = 1', '~ x = 2', '~ x = 5\n{x}'],
  ['a function sets it again', 'VAR x = 0\n=== function zet(n) ===\n~ x = n', '~ x = 1', '~ x = 2', '~ zet(3)\n{x}'],
  ['it is only counted up, and nobody looks', 'VAR x = 0', '~ meer(x, 1)', '~ meer(x, 3)', '~ meer(x, 1)\nKlaar.'],
])('two situations are one when %s', (_, head, one, other, after) => {
  expect(merges(two(head, one, other, after))).toBe(true)
})

test.each([
  ['it is printed', 'VAR x = 0', '~ x = 1', '~ x = 2', '{x}'],
  ['it guards a line', 'VAR x = 0', '~ x = 1', '~ x = 2', '{x > 1: Meer.}'],
  ['a function reads it by ref', 'VAR x = 0', '~ x = 1', '~ x = 2', '~ meer(x, 1)\n{x}'],
  ['how often a passage was read', 'VAR x = 0', '-> langs ->', '-> langs -> langs ->', '{langs > 1: Vaker.}'],
  ['a claim names the choice', 'VAR x = 0', '~ x = 1', '~ x = 1', 'Zo. #because: choice een'],
  ['a claim names what is put together', 'VAR x = "een"', '~ x = "een"', '~ x = "een"', 'Zo. #because: choice {x}'],
  ['chance comes', 'VAR x = 0', '~ x = 1', '~ x = RANDOM(1, 6)', '~ x = RANDOM(1, 6)\n{x}'],
  ['the turn it was read in is asked', 'VAR x = 0', '-> langs ->', '~ x = 1', '{TURNS_SINCE(-> langs)}'],
  ['a list holds something else', 'LIST x = a, b', '~ x = a', '~ x = b', '{x ? a: Ja.}'],
  ['an empty list keeps where it came from', 'LIST x = (a), b\nLIST y = c', '~ x = a', '~ x = c', '~ x = ()\n{LIST_ALL(x)}'],
  ['an empty list comes from another list', 'LIST x = (a), b\nLIST y = c', '~ x = ()', '~ x = c\n  ~ x -= c', '{LIST_ALL(x)}'],
])('two situations stay two when %s', (_, head, one, other, after) => {
  expect(merges(two(head, one, other, after))).toBe(false)
})

const ASKED = 'LIST regels = (b1), b2, b3'

test.each([
  ['another rule is asked for', ASKED, '~ regels += b2', '~ regels += b3', '{regels ? b1: Ja.}'],
  ['the same rule is on', ASKED, '~ regels += b2', '~ regels += (b2, b3)', '{regels ? b2: Ja.}{regels !? b2: Nee.}'],
  ['all of what is asked at once is on', ASKED, '~ regels += (b2, b3)', '~ regels = (b2, b3)', '{regels ? (b2, b3): Ja.}'],
])('two situations are one when of a list %s', (_, head, one, other, after) => {
  expect(merges(two(head, one, other, after))).toBe(true)
})

test.each([
  ['that rule is asked for', ASKED, '~ regels += b2', '~ regels += b3', '{regels ? b3: Ja.}'],
  ['one of what is asked at once is not on', ASKED, '~ regels += b2', '~ regels += b3', '{regels ? (b1, b3): Ja.}'],
  ['it is asked for by not', ASKED, '~ regels += b2', '~ regels += b3', '{regels !? b2: Ja.}'],
  ['it is printed', ASKED, '~ regels += b2', '~ regels += b3', '{regels}'],
  ['it is handed on', `${ASKED}\nVAR ook = ()`, '~ regels += b2', '~ regels += b3', '~ ook = regels\n{ook ? b3: Ja.}'],
  ['a rule is named as a cause', ASKED, '~ regels += b2', '~ regels += b3', 'Zo. #because: rule b2'],
  ['its alternative is', ASKED, '~ regels += b2', '~ regels += b3', 'Zo. #because: alternative b3'],
  ['a cause is put together', ASKED, '~ regels += b2', '~ regels += b3', 'Zo. #because: rule {regels ? b1:b1|b2}'],
  ['a decision is named', 'LIST besluiten = (ja), nee', '~ besluiten = ja', '~ besluiten = nee', 'Zo. #because: other nee'],
])('two situations stay two when of a list %s', (_, head, one, other, after) => {
  expect(merges(two(head, one, other, after))).toBe(false)
})

const TO_TEN: Ranges = new Map([['x', { min: 0, max: 10 }]])

test.each([
  ['both are on one side of what is asked', '~ x = 3', '~ x = 7', '{x >= 8: Ja.}{x > 7: Ja.}'],
  ['both come to one side of it', '~ x = 1', '~ x = 3', '~ meer(x, 4)\n{x >= 8: Ja.}'],
  ['a function keeps both within bounds', '~ x = 8', '~ x = 9', '~ meer(x, 5)\n{x >= 10: Ja.}'],
  ['both are no nought', '~ x = 3', '~ x = 7', '{x: Ja.}{not x: Nee.}{x == 0: Nee.}{x && x > 2: Ja.}'],
  ['it is asked the other way round', '~ x = 3', '~ x = 7', '{8 <= x: Ja.}{2 > x: Nee.}'],
])('two situations are one when of a number %s', (_, one, other, after) => {
  expect(merges(two('VAR x = 0', one, other, after), TO_TEN)).toBe(true)
})

test.each([
  ['they are on two sides of what is asked', '~ x = 3', '~ x = 7', '{x >= 7: Ja.}'],
  ['they come to two sides of it', '~ x = 1', '~ x = 3', '~ meer(x, 4)\n{x >= 6: Ja.}'],
  ['it is compared with another number', '~ x = 3', '~ x = 7', '~ temp y = TURNS()\n{x + y > 6: Ja.}'],
  ['it is asked by name', '~ x = 3', '~ x = 7', '{x == 7: Ja.}'],
  ['it is taken from another', '~ x = 3', '~ x = 7', '{9 - x > 3: Ja.}'],
  ['it is multiplied', '~ x = 3', '~ x = 7', '{x * 2 > 9: Ja.}'],
  ['a loop takes it down', '~ x = 3', '~ x = 7', '-> af\n= af\n{x > 0:\n~ x = x - 2\n-> af\n}\n{x < 0: Onder nul.}'],
  ['it leaves its range and comes back', '~ x = 9', '~ x = 8', '~ x = x + 3\n~ x = x - 5\n{x >= 7: Ja.}'],
])('two situations stay two when of a number %s', (_, one, other, after) => {
  expect(merges(two('VAR x = 0', one, other, after), TO_TEN)).toBe(false)
})

test('a variable that can leave its range is not forgotten', () => {
  const story = two('VAR x = 0', '~ x = 1', '~ x = 2', '~ x = x + 1\nKlaar.')
  expect(merges(story)).toBe(true)
  expect(merges(story, new Map([['x', { min: 0, max: 2 }]]))).toBe(false)
})

test('only whether a count is nought matters where only that is asked', () => {
  const story = (asked: string) => `=== casemanager_start ===
* [Eén. #id: een]
  -> langs -> verder
* [Twee. #id: twee]
  -> langs -> langs -> verder
=== langs ===
Langs.
->->
=== verder ===
Verder.
+ [Door. #id: door]
- ${asked}
-> END
`
  expect(merges(story('{langs: Geweest.}'))).toBe(true)
  expect(merges(story('{not langs || langs == 0: Niet geweest.}'))).toBe(true)
  expect(merges(story('{langs > 1: Vaker.}'))).toBe(false)
})

test('the number of turns matters where it is asked, and nowhere else', () => {
  const story = (asked: string) => `=== casemanager_start ===
* [Lang. #id: lang]
  Lang.
  * * [Nog eens. #id: nog]
* [Kort. #id: kort]
- (samen) Samen.
+ [Door. #id: door]
- ${asked}
-> END
`
  const meets = (asked: string) => {
    const terrain = terrainOf(story(asked))
    const at = terrain.open(OPENING)
    return terrain.take(terrain.take(at, 0), 0).key === terrain.take(at, 1).key
  }
  expect(meets('{TURNS()}')).toBe(false)
  expect(meets('{TURNS_SINCE(-> samen)}')).toBe(true)
  expect(meets('Klaar.')).toBe(true)
})

test('a temporary variable counts while its tunnel waits, and so does what a reference refers to', () => {
  const story = (one: string, other: string, inside: string) => `VAR x = 0
VAR y = 0
=== casemanager_start ===
* [Eén. #id: een]
  ~ ${one}
* [Twee. #id: twee]
  ~ ${other}
- -> gang(y, x) ->
Klaar.
-> END
=== gang(n, ref v) ===
+ [Door. #id: door]
- ${inside}
->->
`
  expect(merges(story('y = 1', 'y = 2', 'Niets.'))).toBe(true)
  expect(merges(story('y = 1', 'y = 2', '{n}'))).toBe(false)
  expect(merges(story('x = 1', 'x = 2', '{n}'))).toBe(true)
  expect(merges(story('x = 1', 'x = 2', '{v}'))).toBe(false)
})

test('what is live only after a tunnel counts inside that tunnel', () => {
  const story = (after: string) => `VAR x = 0
=== casemanager_start ===
* [Eén. #id: een]
  ~ x = 1
* [Twee. #id: twee]
  ~ x = 2
- -> langs ->
${after}
-> END
=== langs ===
Langs.
+ [Door. #id: door]
- ->->
`
  expect(merges(story('{x}'))).toBe(false)
  expect(merges(story('Klaar.'))).toBe(true)
})
