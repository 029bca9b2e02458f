import { expect, test } from 'vitest'
import { scenarioOf } from '../../../tests/fixture.ts'
import { waysInk } from '../../../tests/ways-ink.ts'
import { compileScenario } from '../../compile/scenario.ts'
import { chance } from '../chance.ts'
import type { Ranges, Rest, Terrain } from '../terrain.ts'
import { flatTerrain } from './flat.ts'

function terrainOf(ink: Record<string, unknown>, ranges: Ranges = new Map()): Terrain {
  const made = flatTerrain(ink, { ranges })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  return made.terrain
}
const open = (terrain: Terrain, rules: string[] = []) =>
  terrain.open({ start: 'casemanager_start', chair: 'casemanager', rules, carried: [], seed: 1 })
const story = (body: string) =>
  terrainOf(scenarioOf(`VAR gezien = false\nVAR moe = 0\nVAR kamer = true\n-> casemanager_start\n=== casemanager_start ===\n${body}`).ink)

/** Every rest that can be reached, by course. */
function courses(terrain: Terrain): Map<string, Rest[]> {
  const met = new Map<string, Rest[]>()
  const walk = (rest: Rest) => {
    met.set(rest.course, [...(met.get(rest.course) ?? []), rest])
    for (const n of rest.choices.keys()) walk(terrain.take(rest, n))
  }
  walk(open(terrain))
  return met
}

test('what only changes words is no other course; what opens an option or leads elsewhere is', () => {
  const words = courses(
    story(`Dag.
* [A #id: a]
  ~ gezien = true
* [B #id: b]
-
{gezien: Je zag hem. | Je zag hem niet.}
* [Verder #id: verder]
-
{ gezien:
  Nog iets.
}
Klaar. #ending: uit
-> END`),
  )
  expect([...words.values()].map((rests) => rests.length)).toEqual([1, 2, 2])

  const opening = courses(
    story(`Dag.
* [A #id: a]
  ~ gezien = true
* [B #id: b]
-
Hm.
* {gezien} [Verder #id: verder]
* [Weg #id: weg]
-
Klaar. #ending: uit
-> END`),
  )
  expect(opening.size).toBe(4)
})

test('what reaches a later choice by way of another variable counts too, and so does a word that ends or closes', () => {
  const later = (deed: string) =>
    courses(
      story(`Dag.
* [A #id: a]
  ~ gezien = true
* [B #id: b]
-
Hm.
* [Verder #id: verder]
-
${deed}
* [Einde #id: einde]
-
Klaar. #ending: uit
-> END`),
    ).size
  const plain = later('{gezien: Ja.|Nee.}')
  expect(plain).toBe(4)
  expect(later('{gezien:\n ~ moe = 1\n}\nHm.\n* {moe == 1} [Slaap #id: slaap]\n-\nDan.')).toBe(6)
  expect(later('{gezien: Ja. #ending: uit|Nee.}')).toBeGreaterThan(plain)
  expect(later('~ moe = moe + 3\n{gezien: Ja.|Nee.}')).toBe(plain)
})

test('what decides in another chair, or cannot be followed there, makes no course in this one', () => {
  const own = `Dag.
* [A #id: a]
  ~ moe = moe + 1
* [B #id: b]
-
Hm.
* [Verder #id: verder]
-
{moe > 0: Ja.|Nee.}
Klaar. #ending: uit
-> END`
  const tunnel = '-> zijweg ->\n* {moe > 0} [Slaap #id: slaap]\n  -> END\n* [Weg #id: weg]\n  -> END\n=== zijweg ===\nOm. ->->'
  const sizes = (body: string) => courses(story(body)).size
  expect(sizes(`${own}\n=== client_start ===\n${tunnel}`)).toBe(sizes(own))
  // In its own chair it does.
  expect(sizes(own.replace('Klaar. #ending: uit\n-> END', tunnel))).toBeGreaterThan(sizes(own))
})

test('of Milan: from rests of equal course the same choices lead the same ways', () => {
  const { scenario, material } = compileScenario('milan', { root: '.' })
  if (!scenario || !material) throw new Error('Milan does not compile')
  const terrain = terrainOf(scenario.ink, material.ranges)
  const rules = scenario.procedures.map((procedure) => procedure.id)
  const next = chance(11)
  const isOpen = (n: number) => !terrain.choice(n).tags.some((tag) => tag.startsWith('closed'))
  const ways = (rest: Rest) => ({
    choices: rest.choices.map((n) =>
      terrain
        .choice(n)
        .tags.filter((tag) => /^(id|closed)/.test(tag))
        .join(),
    ),
    passages: rest.passages,
    ending: rest.lines.flatMap((n) => terrain.line(n).tags.filter((tag) => tag.startsWith('ending'))),
  })
  const step = (rest: Rest, luck: number): Rest | null => {
    const able = [...rest.choices.keys()].filter((n) => isOpen(rest.choices[n] ?? -1))
    const n = able[Math.floor(luck * able.length)]
    return n === undefined ? null : terrain.take(rest, n)
  }
  const met = new Map<string, Rest>()
  let pairs = 0
  for (let run = 0; run < 400; run++) {
    let rest: Rest | null = open(terrain, run % 2 === 0 ? rules : [])
    for (let depth = 0; rest && depth < 40; depth++) {
      const before = met.get(rest.course)
      if (before && before.key !== rest.key && rest.choices.length > 0) {
        pairs++
        let [a, b]: [Rest | null, Rest | null] = [before, rest]
        for (let on = 0; a && b && on < 30; on++) {
          const luck = next()
          a = step(a, luck)
          b = step(b, luck)
          if (a && b) expect(ways(a)).toEqual(ways(b))
        }
        expect(a === null).toBe(b === null)
      }
      met.set(rest.course, rest)
      rest = step(rest, next())
    }
  }
  expect(pairs).toBeGreaterThan(300)
}, 30_000)

test('of stories by chance: rests of equal course offer and reach the same, whatever is chosen', () => {
  let pairs = 0
  for (let seed = 0; seed < 60; seed++) {
    // Of a number whose range is known only the sides that are asked for make another course.
    const ranges = new Map(Array.from({ length: seed % 3 === 0 ? 0 : 6 }, (_, n) => [`v${n}`, { min: 0, max: 3 + (seed % 4) }]))
    const terrain = terrainOf(scenarioOf(waysInk(seed)).ink, ranges)
    const next = chance(seed)
    const where = (rest: Rest) => ({
      choices: rest.choices.map((n) => terrain.choice(n).path),
      passages: rest.passages,
      ending: rest.lines.flatMap((n) => terrain.line(n).tags.filter((tag) => tag.startsWith('ending'))),
    })
    const met = new Map<string, Rest>()
    for (let walk = 0; walk < 60; walk++) {
      let at = open(terrain)
      while (at.choices.length > 0) {
        const before = met.get(at.course)
        if (before && before.key !== at.key) {
          pairs++
          for (let [a, b] = [before, at]; a.choices.length > 0; ) {
            const n = Math.floor(next() * a.choices.length)
            a = terrain.take(a, n)
            b = terrain.take(b, n)
            expect(where(b), `story ${seed}`).toEqual(where(a))
          }
        }
        met.set(at.course, at)
        at = terrain.take(at, Math.floor(next() * at.choices.length))
      }
    }
  }
  expect(pairs).toBeGreaterThan(500)
}, 120_000)
