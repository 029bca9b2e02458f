import { expect, test } from 'vitest'
import type { Seen } from './crowd.ts'
import { kept, pairs, spread } from './figures.ts'

const of = { code: 'K7M3QX', ballot: 'b1', round: 0 }
const vote = (seat: string, choice: string) => ({ ...of, seat, choice })
const revealed = (counts: Record<string, number>): Seen['counts'] => [{ ...of, counts }]

test('what was answered and not counted is lost; what was counted and not answered is twice', () => {
  const votes = [vote('s1', 'a'), vote('s2', 'a'), vote('s3', '?')]
  expect(kept({ votes, counts: revealed({ a: 2, b: 0, '?': 1 }) })).toEqual({ votes: 3, lost: 0, twice: 0 })
  expect(kept({ votes, counts: revealed({ a: 1, b: 0, '?': 1 }) })).toMatchObject({ lost: 1, twice: 0 })
  expect(kept({ votes, counts: revealed({ a: 3, b: 0, '?': 1 }) })).toMatchObject({ lost: 0, twice: 1 })
})

test('a vote that was answered twice is one vote, and another round is another one', () => {
  const votes = [vote('s1', 'a'), vote('s1', 'a'), { ...vote('s1', 'b'), round: 1 }]
  const counts = [...revealed({ a: 1, b: 0 }), { ...of, round: 1, counts: { a: 0, b: 1 } }]
  expect(kept({ votes, counts })).toEqual({ votes: 2, lost: 0, twice: 0 })
})

test('a room whose result nobody saw has lost all of its votes', () => {
  expect(kept({ votes: [vote('s1', 'a')], counts: [] })).toMatchObject({ lost: 1 })
})

test('the beamer is told of each vote once, and first counts', () => {
  const moment = (seat: string, at: number) => ({ ...of, seat, at })
  expect(pairs([moment('s1', 10), moment('s2', 20)], [moment('s2', 23), moment('s1', 11), moment('s1', 19)])).toEqual([1, 3])
})

test('half are below the median, five in a hundred above the other', () => {
  const { median, most, count } = spread(Array.from({ length: 100 }, (_, n) => n + 1))
  expect([median, most, count]).toEqual([51, 96, 100])
})
