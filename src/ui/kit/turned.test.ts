import { expect, test } from 'vitest'
import { MOST_TURNED } from '../../lab/settings.ts'
import { MOST, nextBack, turnedWord, turnOver } from './turned.ts'

const rules = ['b1', 'b8', 'b14'].map((id) => ({ id, title: `Regel ${id}` }))
const [b1, b8, b14] = rules as [(typeof rules)[0], (typeof rules)[0], (typeof rules)[0]]

test('at most two are turned: a third takes the place of the oldest, and a turned one goes back', () => {
  expect(MOST).toBe(MOST_TURNED)
  expect(turnOver([], 'b8')).toEqual(['b8'])
  expect(turnOver(['b8'], 'b1')).toEqual(['b8', 'b1'])
  expect(turnOver(['b8', 'b1'], 'b14')).toEqual(['b1', 'b14'])
  expect(turnOver(['b8', 'b1'], 'b8')).toEqual(['b1'])
})

test('which one goes back is known before, and said after', () => {
  expect(nextBack(['b8'], rules)).toBeNull()
  expect(nextBack(['b8', 'b1'], rules)).toBe(b8)
  expect(turnedWord([], b1, rules)).toEqual({ kind: 'turned', title: 'Regel b1', other: '' })
  expect(turnedWord(['b1'], b1, rules)).toEqual({ kind: 'back', title: 'Regel b1', other: '' })
  expect(turnedWord(['b8', 'b1'], b14, rules)).toEqual({ kind: 'swapped', title: 'Regel b14', other: 'Regel b8' })
  expect(turnedWord(['b8', 'b1'], b1, rules).kind).toBe('back')
})
