import { expect, test } from 'vitest'
import { BARE, readPlace } from './place.ts'

const drawing = (marks: string, moving = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000" data-marks="${marks}"><g id="back"><g><path d="M0 0h9"/></g></g>${moving}<g id="front"/><g id="front"></g></svg>`

test('the layers are the top groups, with everything inside them', () => {
  const place = readPlace(drawing(''))
  expect(place.back).toBe('<g id="back"><g><path d="M0 0h9"/></g></g>')
  expect(place.front).toBe('<g id="front"></g>')
  expect(place.marks).toEqual(BARE.marks)
})

test('a layer keeps what it inherits from the root', () => {
  const place = readPlace(drawing('').replace('<svg ', '<svg fill="none" stroke-width="6" '))
  expect(place.front).toBe('<g fill="none" stroke-width="6"><g id="front"></g></g>')
})

test('marks say where people are', () => {
  const { marks } = readPlace(drawing('links:420,960,stand,110 rechts:1150,940,sit,105'))
  expect(marks.links).toEqual({ x: 420, y: 960, pose: 'stand', head: 110 })
  expect(marks.rechts).toEqual({ x: 1150, y: 940, pose: 'sit', head: 105 })
  expect(marks.midden).toEqual(BARE.marks.midden)
  expect(() => readPlace(drawing('boven:1,2,stand,3'))).toThrow('boven')
})

test('what moves says how; without a pivot it turns about its middle', () => {
  const moving = '<g id="move-clock" data-move="turn" data-box="100 200 40 60" data-period="60" data-amount="360"><path d="M0 0"/></g>'
  expect(readPlace(drawing('', moving)).moving).toEqual([
    {
      name: 'clock',
      markup: moving,
      move: 'turn',
      box: [100, 200, 40, 60],
      at: [120, 230],
      by: [0, 0],
      period: 60,
      amount: 360,
      on: [],
      front: false,
    },
  ])
  expect(() => readPlace(drawing('', '<g id="move-x" data-move="jump"></g>'))).toThrow('move-x')
})

test('what is no drawing of a place is refused', () => {
  expect(() => readPlace('<html></html>')).toThrow('no SVG')
  expect(() => readPlace('<svg viewBox="0 0 1 1"><g id="back"></g></svg>')).toThrow('no front')
})
