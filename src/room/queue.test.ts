import { expect, test } from 'vitest'
import { openQueue } from './queue.ts'
import type { Command } from './wire.ts'

const vote = (choice: string): Command => ({ type: 'vote', ballot: 'b1', round: 0, choice, why: '' })
const [a, b, c] = [vote('a'), vote('b'), vote('c')]
const all = () => true

test('numbers count up on one line, and an answer finds its command once', () => {
  const queue = openQueue()
  expect([queue.add(a), queue.add(b)]).toEqual([1, 2])
  expect(queue.answered(2)).toEqual({ command: b, again: false })
  expect(queue.answered(2)).toBeNull()
  expect(queue.waiting()).toEqual([a])
})

test('a new line begins at 1 with what was not answered, in order, and says which went out before', () => {
  const queue = openQueue()
  queue.add(a)
  queue.add(b)
  queue.answered(1)
  queue.hold(c)
  expect(queue.begin(all)).toEqual([
    { n: 1, command: b },
    { n: 2, command: c },
  ])
  expect(queue.answered(1)).toEqual({ command: b, again: true })
  expect(queue.answered(2)).toEqual({ command: c, again: false })
  expect(queue.add(a)).toBe(3)
})

test('what is not wanted any more is let go', () => {
  const queue = openQueue()
  queue.add(a)
  queue.add(b)
  expect(queue.begin((command) => command === b)).toEqual([{ n: 1, command: b }])
  expect(queue.waiting()).toEqual([b])
})

test('what is held for later has no number, and is released once', () => {
  const queue = openQueue()
  queue.hold(a, true)
  expect(queue.answered(0)).toBeNull()
  expect(queue.release(a)).toBe(true)
  expect(queue.release(a)).toBe(false)
  queue.add(b)
  expect(queue.release(b)).toBe(false)
})
