import { expect, test } from 'vitest'
import { RECORDED, STORY } from '../../tests/room.ts'
import { decodeRoute } from '../engine/route.ts'
import type { Scenario } from '../engine/types.ts'
import { broughtFrom, recordedOf } from './recorded.ts'

const ROUTE = { scenario: 'proef', hash: '00000000', chair: 'casemanager', rules: ['b1', 'b8'], carried: [], seed: 7, choices: RECORDED }
const NAMED: Scenario = {
  ...STORY,
  decisions: [{ id: 'begin', title: 'De formulieren', day: 8, options: { vinkje: { good: '', costs: '' } } }],
}

test('a route is its decisions and guesses by place: under the name of the decision, or in the words of the choice', () => {
  expect(recordedOf(NAMED, ROUTE)).toEqual([
    { at: 0, kind: 'choice', day: 8, text: 'De formulieren' },
    { at: 1, kind: 'guess', day: 8, text: 'Wat denkt Milan nu?' },
    { at: 2, kind: 'choice', day: 15, text: expect.any(String) },
  ])
  expect(recordedOf(STORY, ROUTE)[0]?.text).toBe('‘Mooi.’')
})

test('what is brought is the route as far as the story of today plays it, in a code that is read again', () => {
  const brought = broughtFrom(STORY, { ...ROUTE, choices: ['vinkje', '?abcd', 'langs'] })
  expect(brought).toMatchObject({ title: 'Proef', chair: 'Casemanager', ending: null })
  expect(brought.recorded.map(({ at }) => at)).toEqual([0])
  const read = decodeRoute(brought.code, () => STORY.choices)
  expect(read.ok && read.route).toEqual({ ...ROUTE, hash: STORY.hash, choices: ['vinkje'] })
  expect(broughtFrom(STORY, ROUTE).ending).not.toBeNull()
})
