import { expect, test } from 'vitest'
import { compose } from './compose.ts'
import type { People, Picture } from './picture.ts'
import { BARE } from './place.ts'

const picture = (...actors: Picture['actors']): Picture => ({
  mode: 'play',
  story: 'milan',
  chair: null,
  place: 'cel',
  light: 'dag',
  actors,
  bubbles: [],
  tension: 0,
  clarity: 0.5,
  theme: 'light',
})
const box = { width: 720, height: 480 }
const who = (...actors: Picture['actors']) =>
  compose(picture(...actors), box, BARE, null)
    .pieces.flatMap(({ actor }) => actor ?? [])
    .map(({ who, side, flipped }) => `${who} ${side}${flipped ? ' flipped' : ''}`)
    .sort()

test('who stands to the right looks to the left, and who stands in the middle looks at whoever is there alone', () => {
  expect(who({ who: 'a', side: 'links', mood: 'rustig' }, { who: 'b', side: 'rechts', mood: 'rustig' })).toEqual([
    'a links',
    'b rechts flipped',
  ])
  expect(who({ who: 'a', side: 'links', mood: 'rustig' }, { who: 'b', side: 'midden', mood: 'rustig' })).toEqual([
    'a links',
    'b midden flipped',
  ])
  expect(who({ who: 'a', side: 'rechts', mood: 'rustig' }, { who: 'b', side: 'midden', mood: 'rustig' })).toEqual([
    'a rechts flipped',
    'b midden',
  ])
})

test('two on one side do not stand in each other: who came last has it, the other makes room; a fourth stands behind', () => {
  expect(who({ who: 'a', side: 'rechts', mood: 'rustig' }, { who: 'b', side: 'rechts', mood: 'rustig' })).toEqual([
    'a midden',
    'b rechts flipped',
  ])
  const five = compose(
    picture(...['a', 'b', 'c', 'd', 'e'].map((who) => ({ who, side: 'links', mood: 'rustig' }) as const)),
    box,
    BARE,
    null,
  )
  const feet = five.pieces.flatMap(({ actor }) => (actor ? Math.round(actor.footX) : []))
  expect(new Set(feet).size).toBe(5)
})

test.each([
  [320, 180],
  [390, 250],
  [720, 480],
  [2700, 820],
  [300, 900],
])('at %i × %i the picture fills its box, stands on the water line, and cuts no head off', (width, height) => {
  const made = compose(
    picture(
      { who: 'a', side: 'links', mood: 'rustig' },
      { who: 'b', side: 'rechts', mood: 'rustig' },
      { who: 'c', side: 'midden', mood: 'rustig' },
    ),
    { width, height },
    BARE,
    null,
  )
  expect(made.originY + 1000 * made.scale).toBeCloseTo(height)
  expect(made.pieces[0]).toMatchObject({ layer: 'back', x: 0, y: 0, width, height })
  for (const { actor } of made.pieces) {
    if (!actor) continue
    expect(actor.headTop).toBeGreaterThan(0)
    expect(actor.footX).toBeGreaterThan(0)
    expect(actor.footX).toBeLessThan(width)
  }
})

test('the same drawing has the same key, and another light, mood or window another one', () => {
  const keys = (light: Picture['light'], mood: 'rustig' | 'boos', width = 720) =>
    compose({ ...picture({ who: 'a', side: 'links', mood }), light }, { width, height: 480 }, BARE, null).pieces.map((piece) => piece.key)
  expect(keys('dag', 'rustig')).toEqual(keys('dag', 'rustig'))
  for (const other of [keys('avond', 'rustig'), keys('dag', 'boos'), keys('dag', 'rustig', 900)])
    expect(other).not.toEqual(keys('dag', 'rustig'))
})

const body = (colour: string): People['people'][string] => {
  const drawn = {
    box: [0, 0, 10, 10],
    foot: [5, 10],
    layers: [{ part: 'coat', x: 0, y: 0, scale: 1 }],
  } satisfies People['people'][string]['poses']['bust']
  return {
    colours: { top: colour },
    poses: { bust: drawn, stand: drawn, sit: drawn },
    gestures: colour === '#111111' ? { moe: drawn } : {},
  }
}
const people: People = {
  parts: { coat: '<path fill="@top" d="M0 0h1z"/>' },
  faces: {} as People['faces'],
  as: { client: 'milan', elsewhere: 'nobody' },
  people: { jij: body('#111111'), milan: body('#222222') },
}

test.each<[chair: string | null, colour: string]>([
  ['casemanager', '#111111'],
  [null, '#111111'],
  ['client', '#222222'],
  ['toString', '#111111'],
])('`jij` in chair %s has the body of who sits there, and stays `jij`', (chair, colour) => {
  for (const mood of ['rustig', 'moe'] as const) {
    const [piece] = compose({ ...picture({ who: 'jij', side: 'links', mood }), chair }, box, BARE, people).pieces.filter((one) => one.actor)
    expect(piece?.svg).toContain(`fill="${colour}"`)
    expect(piece?.actor?.who).toBe('jij')
    expect(piece?.key.split('/')[1]).toBe(colour === '#222222' ? 'milan' : 'jij')
  }
})

test('a chair of somebody who was not drawn has a plain figure, and others are themselves in every chair', () => {
  const shown = (chair: string, ...actors: Picture['actors']) =>
    compose({ ...picture(...actors), chair }, box, BARE, people).pieces.flatMap((one) => (one.actor ? one.svg : []))
  expect(shown('elsewhere', { who: 'jij', side: 'links', mood: 'boos' })[0]).toContain('#b5ad9f')
  expect(shown('client', { who: 'milan', side: 'links', mood: 'boos' })[0]).toContain('#222222')
})
