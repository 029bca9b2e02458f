import { expect, test } from 'vitest'
import { arrange, drawingOf, moved } from './arrange.ts'
import type { Picture } from './picture.ts'
import { BARE, readPlace } from './place.ts'
import type { Supply } from './supply.ts'

const CEL = readPlace(
  '<svg viewBox="0 0 1600 1000"><g id="back"><path d="M0 0"/></g><g id="move-drop" data-move="drift" data-box="900 400 40 60"><path d="M1 1"/></g><g id="front"></g></svg>',
)
const FRAME = { width: 1200, height: 800, line: 500, pictureWidth: 700, ratio: 2 }
const PICTURE: Picture = {
  mode: 'play',
  story: 'milan',
  chair: null,
  place: 'cel',
  light: 'dag',
  actors: [{ who: 'milan', side: 'links', mood: 'boos' }],
  bubbles: [],
  tension: 0,
  clarity: 1,
  theme: 'light',
}
function supply(place = CEL, waiting = false, peopleWaiting = false): Supply {
  return { place: () => ({ waiting, thing: place }), people: () => ({ waiting: peopleWaiting, thing: null }), tryAgain() {} }
}
const well = () => false

test('a picture has its pieces, from the back to the front', () => {
  const { composition, scenery, waiting } = arrange(PICTURE, FRAME, supply(), well)
  expect(composition.pieces.map(({ layer }) => layer)).toEqual(['back', 'moving', 'actor', 'front'])
  expect(scenery).toBe('cel/dag/light')
  expect(waiting).toBe(false)
})

test.each<[string, Partial<Picture>, Partial<typeof FRAME>]>([
  ['under water', { mode: 'under' }, {}],
  ['on the start page', { mode: 'surface' }, {}],
  ['with nowhere and nobody', { place: null, actors: [] }, {}],
  ['where no width is left for it', {}, { pictureWidth: 0 }],
  ['where no height is left for it', {}, { line: 0 }],
])('there is nothing to arrange %s', (_, picture, frame) => {
  expect(arrange({ ...PICTURE, ...picture }, { ...FRAME, ...frame }, supply(), well)).toMatchObject({
    composition: { pieces: [] },
    scenery: '',
  })
})

test('a stand-in never goes under the name of what it stands in for', () => {
  const real = arrange(PICTURE, FRAME, supply(), well)
  const bare = arrange(PICTURE, FRAME, supply(BARE, true), well)
  expect(bare.waiting).toBe(true)
  expect(bare.scenery).not.toBe(real.scenery)
  const names = new Set(real.composition.pieces.filter(({ actor }) => !actor).map(({ key }) => key))
  for (const { key } of bare.composition.pieces) expect(names.has(key)).toBe(false)
})

test('while something is on its way only what stays is firm: the place, and people only in it', () => {
  const layers = (...args: Parameters<typeof supply>) => arrange(PICTURE, FRAME, supply(...args), well).firm.map(({ layer }) => layer)
  expect(layers(CEL)).toEqual(['back', 'moving', 'actor', 'front'])
  expect(layers(CEL, false, true)).toEqual(['back', 'moving', 'front'])
  expect(layers(BARE, true)).toEqual([])
})

test('a drawing that cannot be read is stood in for', () => {
  const { composition } = arrange(PICTURE, FRAME, supply(), (key) => key.startsWith('cel/front'))
  expect(composition.pieces.map(({ layer }) => layer)).toEqual(['back', 'actor', 'front'])
  expect(composition.pieces.some(({ key }) => key.startsWith('cel/'))).toBe(false)
})

test('the sign tells sizes and places apart, and nothing else', () => {
  const sign = arrange(PICTURE, FRAME, supply(), well).sign
  expect(arrange({ ...PICTURE, tension: 1 }, { ...FRAME }, supply(), well).sign).toBe(sign)
  expect(arrange(PICTURE, { ...FRAME, ratio: 1 }, supply(), well).sign).not.toBe(sign)
  expect(arrange({ ...PICTURE, light: 'avond' }, FRAME, supply(), well).sign).not.toBe(sign)
})

test('a texture is as large as the screen needs it', () => {
  const back = arrange(PICTURE, FRAME, supply(), well).composition.pieces[0]
  expect(back && drawingOf(back, FRAME)).toMatchObject({ width: 1400, height: 2 * (500 + 56) })
})

test('a piece in the measures of another layout lies where that layout has it', () => {
  const small = arrange(PICTURE, { ...FRAME, pictureWidth: 900, line: 300 }, supply(), well).composition
  const large = arrange(PICTURE, FRAME, supply(), well).composition
  for (const layer of ['moving', 'actor']) {
    const [from, to] = [small, large].map(({ pieces }) => pieces.find((one) => one.layer === layer))
    const there = from && moved(from, small, large)
    expect(there?.x).toBeCloseTo(to?.x ?? Number.NaN)
    expect(there?.y).toBeCloseTo(to?.y ?? Number.NaN)
    expect(there?.width).toBeCloseTo(to?.width ?? Number.NaN)
    expect(there?.actor?.footX).toEqual(to?.actor ? expect.closeTo(to.actor.footX) : undefined)
  }
})
