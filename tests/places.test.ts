/** Every place of the story language has a drawing that the scene can cut, light and move; breaks a sound drawing in every way to see each rule bite. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tidyPlace } from '../src/art/tidy.ts'
import { PLACES } from '../src/engine/lines.ts'
import { readPlace } from '../src/scene/place.ts'
import { complaints, mover, parsed } from './place-rules.ts'
import { inside, pathLines } from './shapes.ts'

const FOLDER = 'assets/places/'
const drawing = (place: string) => readFileSync(`${FOLDER}${place}.svg`, 'utf8')

test('every place is drawn, and nothing else', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(PLACES.map((place) => `${place}.svg`).sort())
})

test.each(PLACES)('%s keeps to the rules', (place) => {
  expect(complaints(drawing(place))).toEqual([])
})

test.each(PLACES)('%s is written as shortly as `npm run art` does', (place) => {
  expect(tidyPlace(drawing(place))).toBe(drawing(place))
})

test('shortening leaves layers, marks and what moves as they were', () => {
  const short = tidyPlace(
    SOUND.replace('M-1600 990c800-8 4000 8 4800 0v200h-4800z', 'M-1600.2 990.1 L3200 990.1 L3200 1190 L-1600 1190.3 z'),
  )
  expect(short).toContain('d="m-1600 990 4800 0 0 200-4800 0z"')
  const { back, front, ...rest } = readPlace(short)
  const before = readPlace(SOUND)
  expect(rest.marks).toEqual(before.marks)
  expect(rest.moving.map(({ markup, ...one }) => one)).toEqual(before.moving.map(({ markup, ...one }) => one))
  expect(back).toContain('fill="#d3c3a1"')
  expect(front).toContain('stroke-width="6"')
})

test('something else moves in every place', () => {
  const movers = PLACES.map((place) => mover(drawing(place)))
  expect(movers.filter((one, at) => movers.indexOf(one) !== at)).toEqual([])
})

const SOUND = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000" data-marks="links:430,1010,bust,215 midden:800,1010,bust,205 rechts:1170,1010,bust,215">
<!-- A bare room. -->
<g id="back"><path fill="#ece3cf" d="M-1600-600h4800V840h-4800z"/><rect fill="#d3c3a1" x="-1600" y="840" width="4800" height="260"/></g>
<g id="move-clock" data-move="turn" data-box="600 200 60 60" data-at="630 230" data-period="60" data-amount="360"><circle cx="630" cy="230" r="20" fill="#fdfaf3"/></g>
<g id="move-door" data-move="open" data-box="40 300 100 500" data-by="-80 0" data-on="deur-in-slot"><path fill="#9b6f3e" d="M50 310h80v480H50z"/></g>
<g id="front" fill="none" stroke="#15181c" stroke-width="6"><path fill="#c99b5f" d="M-1600 990c800-8 4000 8 4800 0v200h-4800z"/></g>
</svg>`

test('a sound drawing has no complaints', () => {
  expect(complaints(SOUND)).toEqual([])
  expect(mover(SOUND)).toBe('turn clock')
})

test.each<[what: string, from: string | RegExp, to: string, complaint: RegExp]>([
  ['a foreign colour', 'fill="#c99b5f"', 'fill="#c99b60"', /#c99b60/],
  ['a colour by name', 'fill="#c99b5f"', 'fill="tan"', /fill tan/],
  ['a style', '<circle ', '<circle style="fill:#c99b5f" ', /attribute style/],
  ['a transform', '<circle ', '<circle transform="scale(2)" ', /attribute transform/],
  ['letters', '<circle ', '<text>a</text><circle ', /element text/],
  ['a gradient', '<circle ', '<linearGradient/><circle ', /element linearGradient/],
  ['too faint', '<circle ', '<circle opacity=".1" ', /opacity/],
  ['ink on the root', 'viewBox', 'stroke="#15181c" viewBox', /attribute stroke on svg/],
  ['another size', '1600 1000', '1600 900', /viewBox/],
  ['two comments', '</svg>', '<!-- more --></svg>', /comment/],
  ['too large', '<!-- A bare room. -->', `<!-- ${'much '.repeat(1800)}-->`, /bytes/],
  ['not closed', '</svg>', '', /cannot be read/],
  ['no front', /<g id="front".*<\/g>/, '', /cannot be read/],
  ['a group with a foreign name', '<g id="front"', '<g id="middle"/><g id="front"', /“middle” at the top/],
  [
    'behind, drawn in front',
    '</svg>',
    '<g id="move-cat" data-move="open" data-box="0 0 9 9" data-by="1 0" data-on="stilte"/></svg>',
    /move-cat comes after/,
  ],
  ['a side left out', / midden:[^ ]*/, '', /links, midden, rechts/],
  ['a mark in fractions', '430,1010', '430.5,1010', /side:x,y,pose,head/],
  ['a pose nobody has', 'links:430,1010,bust', 'links:430,1010,kneel', /cannot be read/],
  ['a face outside', 'links:430', 'links:260', /safe width/],
  ['a head too high', 'midden:800,1010,bust,205', 'midden:800,860,stand,104', /head cut off/],
  ['a head too small', 'bust,205', 'bust,150', /head of 150/],
  ['people who cover each other', 'midden:800', 'midden:600', /links and midden cover/],
  ['a bust that ends in the air', '800,1010', '800,985', /lower edge of the bust/],
  ['nothing moves', /<g id="move-clock".*<\/g>/, '', /0 things always move/],
  ['a box that does not say', '600 200 60 60', '600 200 60', /cannot be read/],
  ['a box too small', '600 200 60 60', '615 200 60 60', /outside its data-box/],
  ['a pivot in words', 'data-at="630 230"', 'data-at="the middle"', /data-at/],
  ['a door that opens nowhere', 'data-by="-80 0"', 'data-by="0 0"', /goes nowhere/],
  ['a door that waits for nothing', ' data-on="deur-in-slot"', '', /wants data-on/],
  ['an event nobody stages', 'deur-in-slot', 'deur-open', /no staged event/],
  ['a wall that ends', 'M-1600-600h4800', 'M-1600-600h4000', /no ground/],
  ['a front over a face', 'M-1600 990c', 'M430 500h100v100h-100zM-1600 990c', /covers the face of links/],
])('says so: %s', (_what, from, to, complaint) => {
  const broken = SOUND.replace(from, to)
  expect(broken).not.toBe(SOUND)
  expect(complaints(broken).join('\n')).toMatch(complaint)
})

test('paths are followed to where they go', () => {
  const ends = (d: string) => pathLines(d).map((line) => (line.at(-1) ?? []).map((n) => Math.round(n)))
  expect(ends('M10 10l5-5.5.5 0h-4v4zM0 0q5 10 10 0t10 0')).toEqual([
    [10, 10],
    [20, 0],
  ])
  const circle = { lines: pathLines('M-50 0a50 50 0 01100 0a50 50 0 0 1-100 0z'), filled: true, stroked: false, width: 0 }
  expect([inside(circle, 0, 49), inside(circle, 34, 34), inside(circle, 37, 37)]).toEqual([true, true, false])
  expect(
    Math.max(
      ...pathLines('M0 0c0 40 30 40 30 0')
        .flat()
        .map(([, y]) => y),
    ),
  ).toBeCloseTo(30, 0)
  expect(() => pathLines('M0 0l5')).toThrow()
  expect(parsed(SOUND).attributes.viewBox).toBe('0 0 1600 1000')
})
