import { expect, test } from 'vitest'
import { hashOf } from './hash.ts'

test('the same for names in another order and for what is absent; another for anything else', () => {
  expect(hashOf({ a: 1, b: [{ c: 2, d: 'x' }] })).toBe(hashOf({ b: [{ d: 'x', c: 2 }], a: 1, e: undefined }))
  const all = [{ a: 1 }, { a: '1' }, { a: null }, { b: 1 }, { a: [1, 2] }, { a: [2, 1] }, [], {}].map(hashOf)
  expect(new Set(all).size).toBe(all.length)
  expect(all.every((one) => /^[0-9a-f]{8}$/.test(one))).toBe(true)
})
