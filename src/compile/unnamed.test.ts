import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compileScenario } from './scenario.ts'
import { withoutLineIds } from './unnamed.ts'

test('ids of lines go, those of choices and everything else stay in place', () => {
  const text =
    '=== k ===\nDag. #day: 3 #id: abcde #mood: milan boos // #id: nee\n* [Ja #id: ja #cost: 5]\n    { x: Soms. #id: fghij}\n- -> END\n'
  const played = withoutLineIds('story/k.ink', text)
  expect(played.length).toBe(text.length)
  expect(played).toContain('Dag. #day: 3            #mood: milan boos // #id: nee')
  expect(played).toContain('* [Ja #id: ja #cost: 5]')
  expect(played).toMatch(/\{ x: Soms\. +\}/)
})

test('what is played holds the ids of choices only', () => {
  const { scenario } = compileScenario('milan', { root: '.' })
  const named = [...JSON.stringify(scenario?.ink).matchAll(/"\^id: (\w+)/g)].map((found) => found[1] ?? '')
  expect(named.filter((id) => !scenario?.choices.includes(id))).toEqual([])
  expect(readFileSync('story/milan/slot.ink', 'utf8')).toMatch(/#id: \w{5}$/m)
})
