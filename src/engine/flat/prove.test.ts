import { expect, test } from 'vitest'
import { scenarioOf } from '../../../tests/fixture.ts'
import { flatTerrain } from './flat.ts'

/** The claims of a small story, as `kind id`: proved ones, then the others. */
function claims(body: string): { proved: string[]; open: string[] } {
  const { ink } = scenarioOf(
    `VAR rol = ""\nLIST regels = (b1), (b8)\nVAR gezien = false\nVAR moe = 0\n-> casemanager_start\n=== casemanager_start ===\n${body}\nKlaar. #ending: uit\n-> END\n=== nooit ===\nNiemand. #outcome: x #because: choice c\n-> END\n=== function meer(ref x, n) ===\n~ x = x + n\n`,
  )
  const made = flatTerrain(ink, { ranges: new Map() })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  const shown = made.terrain.prove({ start: 'casemanager_start', chair: 'casemanager' })
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

test('a claim that can be false is not proved, and one that nobody comes to is neither', () => {
  expect(claims(`${CHOICES}Dan. #outcome: x #because: choice a`)).toEqual({ proved: [], open: ['choice a'] })
})

test('a rule is a cause only where it was asked for', () => {
  expect(claims('{regels ? b1: Dan. #outcome: x #because: rule b1}')).toEqual({ proved: ['rule b1'], open: [] })
  expect(claims('{regels ? (b1, b8): Dan. #outcome: x #because: rule b8}')).toEqual({ proved: ['rule b8'], open: [] })
  expect(claims('Dan. #outcome: x #because: rule b1 {regels ? b8: #because: rule b8}')).toEqual({ proved: ['rule b8'], open: ['rule b1'] })
  expect(claims('~ regels += b1\n{regels ? b1: Dan. #outcome: x #because: rule b1}')).toEqual({ proved: [], open: ['rule b1'] })
})

test('a choice whose words change keeps its id', () => {
  expect(claims('* (een) [{moe > 1:Ga|Kom} mee #id: a]\n* [B #id: b]\n-\n{een: Dan. #outcome: x #because: choice a}')).toEqual({
    proved: ['choice a'],
    open: [],
  })
})
