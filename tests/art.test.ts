/** The drawn people: what is committed is what the drawing makes, everybody is whole, one person looks the same everywhere, and a wrong look says where. */
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { BODIES } from '../src/art/bodies.ts'
import { EXTRAS } from '../src/art/extras.ts'
import { simpler } from '../src/art/fit.ts'
import { masses } from '../src/art/inset.ts'
import { lookFrom, readLooks } from '../src/art/looks.ts'
import { areaOf, boundsOf, flat, isInside, type Outline, type Point, readPath, writePath } from '../src/art/path.ts'
import { htmlOf, peopleSheet } from '../src/art/sheet.ts'
import { castOf, drawStory, storiesWithCast } from '../src/art/stories.ts'
import { written } from '../src/art/write.ts'
import { MOODS } from '../src/engine/lines.ts'
import { figureOf } from '../src/scene/figure.ts'
import type { Drawn, People } from '../src/scene/picture.ts'

const STORIES = storiesWithCast('.')
const textOf = (story: string) => readFileSync(`assets/people/${story}.json`, 'utf8')
const peopleOf = (story: string) => JSON.parse(textOf(story)) as People
const MILAN = peopleOf('milan')

describe.each(STORIES)('the people of %s', (story) => {
  const people = peopleOf(story)
  const everybody = Object.entries(people.people)

  test('are drawn again exactly as they are committed', () => {
    expect(written(drawStory('.', story))).toBe(textOf(story))
  })

  test('are all there, in every pose and with every mood', () => {
    expect(Object.keys(people.people)).toEqual(castOf('.', story).map(({ id }) => id))
    expect(Object.keys(people.faces)).toEqual(MOODS)
    for (const [who, { poses }] of everybody) expect(Object.keys(poses), who).toEqual(['bust', 'stand', 'sit'])
  })

  test('are put together from parts that exist, with the face once', () => {
    for (const [who, drawn] of drawings(people)) {
      const parts = drawn.layers.map(({ part }) => part)
      expect(
        parts.filter((part) => part === 'face'),
        who,
      ).toHaveLength(1)
      for (const part of parts) if (part !== 'face') expect(people.parts[part], `${who}: ${part}`).toMatch(/^<path/)
    }
  })

  test('use every part that is shipped', () => {
    const used = new Set([...drawings(people)].flatMap(([, { layers }]) => layers.map(({ part }) => part)))
    expect(Object.keys(people.parts).filter((part) => !used.has(part))).toEqual([])
  })

  test('name only colours that a person has', () => {
    for (const [who, { colours }] of everybody) {
      expect(
        Object.values(colours).filter((colour) => !/^#[0-9a-f]{6}$/.test(colour)),
        who,
      ).toEqual([])
      for (const [, { layers }] of drawings(people, who)) {
        const tokens = layers.flatMap(({ part }) => [...(people.parts[part] ?? '').matchAll(/@([a-z]+)/g)].map((found) => found[1]))
        expect(Object.keys(colours), who).toEqual(expect.arrayContaining([...new Set(tokens)]))
      }
    }
  })

  test('keep hair, beard and glasses in every pose, and the head in one place and size', () => {
    for (const [who, { poses, gestures }] of everybody) {
      const heads = [...Object.values(poses), ...Object.values(gestures)].map(({ layers }) => {
        const face = layers.findIndex(({ part }) => part === 'face')
        return layers.slice(face - 1)
      })
      for (const head of heads) expect(head, who).toEqual(heads[0])
    }
  })

  test('stand inside their box, and a bust stands where every bust stands', () => {
    const feet = new Set<string>()
    for (const [who, { box, foot }, pose] of drawings(people)) {
      expect(foot[0], who).toBeGreaterThan(box[0])
      expect(foot[0], who).toBeLessThan(box[0] + box[2])
      expect(foot[1], who).toBeLessThanOrEqual(box[1] + box[3])
      if (pose === 'bust') feet.add(foot.join())
    }
    expect(feet.size).toBe(1)
  })

  test('have skin that is neither the colour of what they wear nor of the page', () => {
    for (const [who, { colours }] of everybody) {
      const { skin = '', top = '', legs = '', hair = '' } = colours
      for (const [name, other] of Object.entries({ top, legs, hair, page: '#f4efe4' }))
        expect(apart(skin, other), `${who}: skin and ${name}`).toBeGreaterThan(name === 'page' ? 20 : 30)
      expect(apart(top, legs), `${who}: top and legs`).toBeGreaterThan(30)
    }
  })
})

test('a cast of nineteen weighs little', () => {
  expect(brotliCompressSync(JSON.stringify(MILAN)).length).toBeLessThan(26_600)
})

test('`jij` has the body of whoever sits in the chair; Anouk looks as `jij` did in hers', () => {
  expect(MILAN.as).toEqual({ reclassering: 'yara', client: 'milan' })
  expect(MILAN.people.anouk).toEqual(MILAN.people.jij)
})

test('what is drawn belongs to a story', () => {
  expect(readdirSync('assets/people').sort()).toEqual(STORIES.map((story) => `${story}.json`))
})

describe('what a figure shows where it is looked at', () => {
  // A point in the middle of what it names, on a figure of which every region was looked at; in units of a figure.
  test.each([
    ['milan', 'stand', 'left hand', [91, 323], 'skin'],
    ['milan', 'stand', 'chest', [90, 220], 'top'],
    ['milan', 'stand', 'leg', [60, 450], 'legs'],
    ['milan', 'stand', 'shoe', [60, 655], 'shoes'],
    ['jij', 'stand', 'left hand', [53, 365], 'skin'],
    ['jij', 'stand', 'right hand', [199, 352], 'skin'],
    ['yara', 'stand', 'hand on hip', [69, 314], 'skin'],
    ['fleur', 'stand', 'folded hand', [97, 207], 'skin'],
    ['jij', 'sit', 'hand on the knee', [193, 238], 'skin'],
    ['jij', 'sit', 'fingers', [197, 262], 'skin'],
    ['jij', 'sit', 'leg', [215, 400], 'legs'],
    ['jij', 'bust', 'neck', [107, 122], 'skin'],
    ['jij', 'bust', 'collar', [78, 140], 'top'],
    ['hofstra', 'bust', 'chest', [100, 200], 'top'],
    ['gerda', 'bust', 'vest', [100, 200], 'detail'],
    ['gerda', 'stand', 'vest', [90, 220], 'detail'],
    ['gerda', 'sit', 'vest', [90, 170], 'detail'],
    ['gerda', 'sit', 'sleeve', [60, 190], 'top'],
    ['wout', 'bust', 'neck', [107, 122], 'skin'],
    ['wout', 'stand', 'right hand', [199, 352], 'skin'],
  ] as const)('%s, %s: the %s', (who, pose, _, at, token) => {
    const person = MILAN.people[who]
    expect(colourAt(MILAN, person?.poses[pose] as Drawn, at)).toBe(`@${token}`)
  })

  test.each([
    ['jij', 'moe', 'hand at the mug', [91, 211], 'skin'],
    ['fleur', 'gespannen', 'hand', [122, 183], 'skin'],
    ['hilde', 'gespannen', 'hand', [65, 218], 'skin'],
  ] as const)('%s, %s: the %s', (who, mood, _, at, token) => {
    expect(colourAt(MILAN, MILAN.people[who]?.gestures[mood] as Drawn, at)).toBe(`@${token}`)
  })
})

describe('a wrong look', () => {
  const look = lookFrom('somebody')
  const reading = (data: unknown) => () => readLooks('story/x/looks.json', typeof data === 'string' ? data : JSON.stringify(data))
  test.each([
    ['a colour', { ewa: { ...look, colours: { ...look.colours, skin: 'pink' } } }, 'story/x/looks.json: ewa.colours.skin: '],
    ['a missing colour', { ewa: { ...look, colours: { ...look.colours, top: undefined } } }, 'story/x/looks.json: ewa.colours.top: '],
    ['hair', { ewa: { ...look, hair: 'Quiff' } }, 'story/x/looks.json: ewa.hair: '],
    ['a garment', { ewa: { ...look, garment: 'toga' } }, 'story/x/looks.json: ewa.garment: '],
    ['a whole body as a gesture', { ewa: { ...look, gestures: { boos: 'resting' } } }, 'story/x/looks.json: ewa.gestures.boos: '],
    ['a mood', { ewa: { ...look, gestures: { vrolijk: 'mug' } } }, 'story/x/looks.json: ewa.gestures.vrolijk: '],
    ['a strange field', { ewa: { ...look, hat: 'red' } }, 'story/x/looks.json: ewa.hat: is not known here'],
    ['a look lent from nobody', { ewa: look, ola: 'eva' }, 'story/x/looks.json: ola: '],
    ['no JSON', '{ "ewa": ', 'story/x/looks.json: this is not JSON'],
  ])('(%s) is refused with file and field', (_, data, said) => {
    expect(reading(data)).toThrow(said)
  })

  test('is a right one when nothing is wrong with it', () => {
    expect(reading({ ewa: look, ola: 'ewa' })()).toEqual({ ewa: look, ola: look })
  })
})

test('somebody without a look gets one that is theirs', () => {
  expect(lookFrom('mila')).toEqual(lookFrom('mila'))
  const different = new Set(['anna', 'bas', 'carla', 'dirk', 'eva', 'fons', 'gijs', 'hanna'].map((id) => JSON.stringify(lookFrom(id))))
  expect(different.size).toBeGreaterThan(5)
})

test('bodies and extras have names of their own, since parts are kept by name', () => {
  expect(Object.keys(BODIES).filter((name) => Object.hasOwn(EXTRAS, name))).toEqual([])
})

describe('paths', () => {
  const RING = 'M0 0L100 0 100 100 0 100ZM20 20L20 80 80 80 80 20Z'

  test('come out as they went in, relative and short', () => {
    expect(writePath(readPath('M10 10L30 10 30 40C30 50 20 60 10 60Z'))).toBe('m10 10h20v30c0 10-10 20-20 20z')
    expect(readPath(writePath([]))).toEqual([])
    expect(() => readPath('M0 0A5 5 0 0 0 9 9Z')).toThrow('uses A')
  })

  test('lose curves and not their shape', () => {
    const steps = Array.from({ length: 72 }, (_, i): Point => [100 * Math.cos((i * Math.PI) / 36), 100 * Math.sin((i * Math.PI) / 36)])
    const circle: Outline = { start: steps[0] as Point, pieces: [...steps.slice(1), steps[0] as Point].map((to) => [to] as const) }
    const less = simpler(circle, 1)
    expect(less.pieces.length).toBeLessThan(10)
    for (const [x, y] of flat(less)) expect(Math.abs(Math.hypot(x, y) - 100)).toBeLessThan(1.2)
  })

  test('keep their corners', () => {
    const [square] = readPath('M0 0L50 0 100 0 100 100 0 100Z')
    expect(simpler(square as Outline, 1).pieces).toHaveLength(4)
  })

  test('a mass of ink is found without its border; a line is not', () => {
    const [mass] = masses(readPath('M0 0L200 0 200 100 0 100Z'), 10)
    boundsOf(mass ? [mass] : []).forEach((edge, i) => {
      expect(Math.abs(edge - ([10, 10, 190, 90][i] as number))).toBeLessThan(2)
    })
    expect(masses(readPath(RING), 12)).toEqual([])
  })
})

test('a contact sheet shows everybody with every mood, and names as text', () => {
  const cast = castOf('.', 'milan').map((one, i) => (i === 0 ? { ...one, name: '<b>' } : one))
  const html = htmlOf(peopleSheet('milan', cast, MILAN))
  expect(html.match(/<svg /g)).toHaveLength(cast.length * (1 + 2 + MOODS.length))
  expect(html).toContain('&lt;b>')
  expect(html).toContain(figureOf(MILAN, 'ewa', 'sit', 'rustig').markup)
})

/** Every drawing of everybody, or of one person. */
function* drawings(people: People, only?: string): Generator<[who: string, drawn: Drawn, pose: string]> {
  for (const [who, { poses, gestures }] of Object.entries(people.people)) {
    if (only !== undefined && who !== only) continue
    for (const [pose, drawn] of Object.entries(poses)) yield [who, drawn, pose]
    for (const drawn of Object.values(gestures)) yield [who, drawn, 'bust']
  }
}

/** The fill of the topmost path that covers a point: a token, or the ink. */
function colourAt(people: People, drawn: Drawn, [x, y]: readonly [number, number]): string {
  let seen = 'nothing'
  for (const { part, x: dx, y: dy, scale } of drawn.layers) {
    for (const [path] of (people.parts[part] ?? '').matchAll(/<path[^>]*>/g)) {
      const fill = / fill="([^"]*)"/.exec(path)?.[1] ?? 'ink'
      const outlines = absolute(/ d="([^"]*)"/.exec(path)?.[1] ?? '')
      const covering = outlines.filter((one) => isInside([(x - dx) / scale, (y - dy) / scale], one)).length
      if (fill !== 'none' && covering % 2 === 1) seen = fill
    }
  }
  return seen
}

/** Any path data as polygons. */
function absolute(d: string): Point[][] {
  const polygons: Point[][] = []
  let [x, y, sx, sy] = [0, 0, 0, 0]
  let handle: Point = [0, 0]
  for (const [, letter = '', numbers = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = (numbers.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    const relative = letter === letter.toLowerCase()
    const kind = letter.toLowerCase()
    const size = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, z: 0 }[kind]
    if (size === undefined) throw new Error(`A drawing uses ${letter}.`)
    if (kind === 'z') [x, y] = [sx, sy]
    for (let i = 0; size > 0 && i + size <= values.length; i += size) {
      const [ox, oy] = relative ? [x, y] : [0, 0]
      const at = (n: number): Point => [ox + (values[i + n] as number), oy + (values[i + n + 1] as number)]
      const from: Point = [x, y]
      if (kind === 'h') x = ox + (values[i] as number)
      else if (kind === 'v') y = oy + (values[i] as number)
      else [x, y] = at(size - 2)
      const to: Point = [x, y]
      if (kind === 'm' && i === 0) {
        ;[sx, sy] = to
        polygons.push([to])
      } else {
        const mirrored: Point = [2 * from[0] - handle[0], 2 * from[1] - handle[1]]
        const curve: Point[] =
          kind === 'c'
            ? [at(0), at(2)]
            : kind === 's'
              ? [mirrored, at(0)]
              : kind === 'q'
                ? [at(0), at(0)]
                : kind === 't'
                  ? [mirrored, mirrored]
                  : []
        const [one, two] = curve
        polygons.at(-1)?.push(...(one && two ? flat({ start: from, pieces: [[one, two, to]] }).slice(1) : [to]))
        handle = two ?? to
      }
      if (kind === 'm') handle = to
    }
  }
  return polygons.filter((polygon) => Math.abs(areaOf(polygon)) > 0)
}

/** How far two colours lie apart, by eye: 0 … about 400. */
function apart(one: string, other: string): number {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return Math.hypot(...[1, 3, 5].map((at) => channel(one, at) - channel(other, at)))
}
