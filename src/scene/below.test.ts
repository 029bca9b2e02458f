import { expect, test } from 'vitest'
import { deeper, dipOf } from './below.ts'
import type { Piece } from './compose.ts'

const back: Piece = { key: 'cel/back', layer: 'back', svg: '<svg viewBox="58.3 0 1483.3 1000"></svg>', x: 0, y: 0, width: 800, height: 540 }

test('the whole layers go on below the line at the same scale', () => {
  const piece = deeper(back, 54, 0.54)
  expect(piece.height).toBe(594)
  expect(piece.svg).toContain('viewBox="58.3 0 1483.3 1100"')
  expect(piece.key).not.toBe(back.key)
})

test('people and moving things stay as they are', () => {
  const actor: Piece = { ...back, layer: 'actor' }
  expect(deeper(actor, 54, 0.54)).toBe(actor)
})

test('a low band has a small dip', () => {
  expect(dipOf({ line: 100 })).toBe(12)
  expect(dipOf({ line: 900 })).toBe(56)
})
