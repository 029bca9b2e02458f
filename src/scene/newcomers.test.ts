import { expect, test } from 'vitest'
import { makeNewcomers } from './newcomers.ts'

const people = (...names: string[]) => names.map((who) => ({ who, texture: `t/${who}` }))
const seen = (list: readonly { who: string; texture: string }[]) => list.filter((one) => one.texture !== '').map((one) => one.who)

test('who comes new waits a frame, and then comes one at a time', () => {
  const newcomers = makeNewcomers()
  const both = people('milan', 'jij')
  expect(seen(newcomers.among(both))).toEqual([])
  expect(newcomers.waiting()).toBe(true)
  expect(seen(newcomers.among(both))).toEqual(['milan'])
  expect(newcomers.waiting()).toBe(true)
  expect(seen(newcomers.among(both))).toEqual(['milan', 'jij'])
  expect(newcomers.waiting()).toBe(false)
  expect(newcomers.among(both)).toBe(both)
})

test('everybody is told of all the time, and who was there stays', () => {
  const newcomers = makeNewcomers()
  for (let frame = 0; frame < 3; frame++) newcomers.among(people('milan'))
  const more = newcomers.among(people('milan', 'jij'))
  expect(more.map((one) => one.who)).toEqual(['milan', 'jij'])
  expect(seen(more)).toEqual(['milan'])
  // A face changes: the reflection changes with it.
  expect(newcomers.among([{ who: 'milan', texture: 'boos' }, ...people('jij')])[0]?.texture).toBe('boos')
})

test('who went and comes back is new again', () => {
  const newcomers = makeNewcomers()
  for (let frame = 0; frame < 3; frame++) newcomers.among(people('milan'))
  expect(newcomers.among([])).toEqual([])
  expect(newcomers.waiting()).toBe(false)
  expect(seen(newcomers.among(people('milan')))).toEqual([])
})
