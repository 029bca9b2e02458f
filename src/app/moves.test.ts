import { expect, test } from 'vitest'
import { hold, LEAD, roomOf } from '../../tests/room.ts'
import { openMoves } from './moves.ts'

test('a second command before the first was answered is made on what the first will leave', () => {
  const moves = openMoves()
  const held = hold(roomOf())
  const shown = held.room().moves
  const first = moves.stamp(shown)
  const second = moves.stamp(shown)
  expect(held.say({ type: 'note', at: 0, text: 'Let op de map.', moves: first }, LEAD)).toBeInstanceOf(Array)
  expect(held.say({ type: 'begin', moves: second }, LEAD)).toBeInstanceOf(Array)
  expect(moves.stamp(held.room().moves)).toBe(held.room().moves)
})

test('when another screen has led meanwhile, the newer count holds', () => {
  const moves = openMoves()
  moves.stamp(3)
  expect(moves.stamp(9)).toBe(9)
})

test('after a refusal the room is as it is shown, and after a fallen line as what still waits will leave it', () => {
  const moves = openMoves()
  moves.stamp(3)
  moves.stamp(3)
  moves.reset()
  expect(moves.stamp(3)).toBe(3)
  moves.reset()
  moves.waits([
    { type: 'begin', moves: 5 },
    { type: 'vote', ballot: 'b1', round: 0, choice: '?', why: '' },
  ])
  expect(moves.stamp(5)).toBe(6)
})
