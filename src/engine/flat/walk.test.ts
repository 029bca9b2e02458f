/** A walk goes where a terrain goes, run after run; the judge holds both against inkjs. */
import { expect, test } from 'vitest'
import { SMALL, scenarioOf } from '../../../tests/fixture.ts'
import { slowTerrain } from '../slow.ts'
import { type Opening, type Walk, walkOn } from '../terrain.ts'
import { flatTerrain, flatWalk } from './flat.ts'
import { forgetLists, listsOf, makeList } from './lists.ts'

const { ink } = scenarioOf(SMALL)
const opening = (rules: string[]): Opening => ({ start: 'casemanager_start', chair: 'casemanager', rules, carried: [], seed: 1 })

function walkOf(story: Record<string, unknown>): Walk {
  const made = flatWalk(story)
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  return made.walk
}

/** Everything a run says and offers, always by the last choice. */
function run(walk: Walk, rules: string[]) {
  const told = []
  for (walk.open(opening(rules)); ; walk.take(walk.choices.length - 1)) {
    const lines = walk.lines.map((n) => [walk.line(n).text, walk.line(n).tags])
    told.push({ lines, choices: walk.choices.map((n) => walk.choice(n).text), minutes: walk.value('minuten'), rules: walk.value('regels') })
    if (walk.choices.length === 0) return told
  }
}

test('run after run it says and offers what a terrain does, flat or slow, and a run leaves nothing behind', () => {
  const flat = flatTerrain(ink, { ranges: new Map() })
  if ('refused' in flat) throw new Error(JSON.stringify(flat.refused))
  const walks = [walkOf(ink), walkOn(flat.terrain), walkOn(slowTerrain(ink, { ranges: new Map() }))]
  const runs = walks.map((walk) => [['b1', 'b8'], [], ['b1', 'b8']].map((rules) => run(walk, rules)))
  const [first] = runs
  expect(first?.[0]?.length).toBeGreaterThan(2)
  expect(first?.[0]).toEqual(first?.[2])
  expect(first?.[0]).not.toEqual(first?.[1])
  for (const other of runs) expect(other).toEqual(first)
})

test('a number is the same line in every run, and a variable that is not there is nothing', () => {
  const walk = walkOf(ink)
  const linesOf = () => {
    walk.open(opening(['b1']))
    return [...walk.lines]
  }
  expect(linesOf()).toEqual(linesOf())
  expect([walk.value('rol'), walk.value('nergens')]).toEqual(['casemanager', null])
})

test('what goes round or is not there is said, and the next run begins afresh', () => {
  const walk = walkOf(
    scenarioOf(
      '-> casemanager_start\n=== casemanager_start ===\nDag.\n+ [Rond #id: rond]\n  -> rond\n+ [Weg #id: weg]\n  -> END\n=== rond ===\n{1 > 0: -> rond}\n-> END\n',
    ).ink,
  )
  walk.open(opening([]))
  expect(() => walk.take(7)).toThrow('There is no choice 7 here.')
  walk.take(0)
  expect(walk.fault?.kind).toBe('loop')
  expect(walk.choices).toEqual([])
  walk.open(opening([]))
  expect([walk.fault, walk.choices.length]).toEqual([null, 2])
})

test('lists that runs leave behind are let go, those of the story stay the same', () => {
  const lists = listsOf({ besluiten: Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`d${n}`, n + 1])) }, false)
  const own = makeList(lists, [3, 1])
  const empty = makeList(lists, [], [0])
  for (let n = 0; n < 3000; n++)
    makeList(
      lists,
      Array.from({ length: 12 }, (_, bit) => bit).filter((bit) => (n >> bit) & 1),
    )
  expect(lists.known.size).toBeGreaterThan(2500)
  forgetLists(lists, [own, empty])
  expect(lists.known.size).toBe(2)
  expect(makeList(lists, [1, 3])).toBe(own)
  expect(makeList(lists, [], [0])).toBe(empty)
})
