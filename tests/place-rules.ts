/** What the drawing of a place must keep to, so that the scene can cut it, light it and move it: reads one SVG, gives complaints. Used by places.test. */
import { optimize } from 'svgo'
import { STAGED } from '../src/engine/lines.ts'
import { COLOURS } from '../src/scene/palette.ts'
import { type Mark, type Moving, readPlace, WATER_LINE } from '../src/scene/place.ts'
import { inside, type Shape, shapesOf } from './shapes.ts'

/** Bytes of one file. */
const LARGEST = 9_000
const TAGS = new Set(['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'])
/** Drawing attributes on the root would be lost, since the scene takes the groups out of it. */
const ON_ROOT = new Set(['xmlns', 'viewBox', 'data-marks'])
const ON_GROUPS = new Set(['id', 'data-move', 'data-box', 'data-at', 'data-by', 'data-period', 'data-amount', 'data-on', 'data-front'])
const PAINT = new Set(
  'd x y x1 y1 x2 y2 cx cy r rx ry width height points fill stroke stroke-width stroke-linecap stroke-linejoin fill-rule opacity fill-opacity stroke-opacity stroke-dasharray'.split(
    ' ',
  ),
)
/** How many heads above its foot point a figure ends, and with the highest hair; how many heads before the foot point the middle of the face is. Measured on the cast. */
const FIGURES: Record<Mark['pose'], { high: number; hair: number; face: number[] }> = {
  bust: { high: 2.6, hair: 2.95, face: [0.25] },
  stand: { high: 6.6, hair: 7.1, face: [-0.27, 0.08, 0.43] },
  sit: { high: 5.15, hair: 5.5, face: [-0.08] },
}
/** What every crop shows: from 1.2 to 2 times as wide as high. */
const SAFE = { left: 220, right: 1380, top: 200 }

interface Node {
  type: string
  name: string
  attributes: Record<string, string>
  children: Node[]
}

/** The elements of a drawing; throws when the text is not well-formed XML. */
export function parsed(svg: string): Node {
  let root: unknown
  optimize(svg, {
    plugins: [
      {
        name: 'look',
        fn: (tree: unknown) => {
          root = tree
          return null
        },
      },
    ],
  })
  const first = (root as Node).children.find((one) => one.type === 'element')
  if (first?.name !== 'svg') throw new Error('The root is no svg.')
  return first
}

/** All complaints about one drawing; none: it is sound. */
export function complaints(svg: string): string[] {
  try {
    const root = parsed(svg)
    const place = readPlace(svg)
    const groups = elements(root)
    return [
      ...ofFile(svg, root),
      ...ofOrder(groups),
      ...ofMarks(root.attributes['data-marks'] ?? '', place.marks),
      ...ofMoving(place.moving, groups),
      ...ofGround(groups[0]),
      ...ofFaces(place.marks, groups),
    ]
  } catch (error) {
    return [`cannot be read: ${error instanceof Error ? error.message : error}`]
  }
}

/** The one thing that always moves, as `kind name`; empty when there is none. */
export function mover(svg: string): string {
  const always = readPlace(svg).moving.find((one) => one.move !== 'open')
  return always ? `${always.move} ${always.name}` : ''
}

const elements = (node: Node) => node.children.filter((one) => one.type === 'element')

function everything(node: Node): Node[] {
  return [node, ...elements(node).flatMap(everything)]
}

function ofFile(svg: string, root: Node): string[] {
  const found: string[] = []
  const size = Buffer.byteLength(svg)
  if (size > LARGEST) found.push(`${size} bytes; ${LARGEST} is the limit`)
  if (root.attributes.viewBox !== '0 0 1600 1000') found.push('viewBox is not 0 0 1600 1000')
  if ((svg.match(/<!--/g) ?? []).length > 1) found.push('more than one comment')
  for (const node of everything(root)) {
    if (!TAGS.has(node.name)) found.push(`element ${node.name}`)
    const top = elements(root).includes(node)
    for (const [name, value] of Object.entries(node.attributes)) {
      const known = node === root ? ON_ROOT.has(name) : PAINT.has(name) || (top && ON_GROUPS.has(name))
      if (!known) found.push(`attribute ${name} on ${node.name}`)
      if ((name === 'fill' || name === 'stroke') && value !== 'none' && !(value.toLowerCase() in COLOURS)) found.push(`${name} ${value}`)
      if (name.endsWith('opacity') && !(Number(value) >= 0.15)) found.push(`${name} ${value}`)
    }
  }
  for (const [hex] of svg.matchAll(/#[0-9a-f]{3,8}\b/gi)) if (!(hex.toLowerCase() in COLOURS)) found.push(`colour ${hex}`)
  return [...new Set(found)]
}

function ofOrder(groups: Node[]): string[] {
  const ids = groups.map((one) => (one.name === 'g' ? (one.attributes.id ?? '') : one.name))
  const found = ids.filter((id) => id !== 'back' && id !== 'front' && !/^move-[a-z][a-z-]*$/.test(id)).map((id) => `“${id}” at the top`)
  if (ids[0] !== 'back') found.push('back is not the first group')
  if (new Set(ids).size < ids.length) found.push('two groups with one id')
  const front = ids.indexOf('front')
  groups.forEach((one, at) => {
    if (at > front && one.attributes['data-front'] !== 'yes') found.push(`${ids[at]} comes after front and is not data-front`)
  })
  return found
}

const headTop = (mark: Mark) => mark.y - FIGURES[mark.pose].high * mark.head

/** Where faces may be, along the width: figures look to the middle, who stands in it looks either way. */
function faces(side: string, mark: Mark): number[] {
  const ways = side === 'links' ? [1] : side === 'rechts' ? [-1] : [1, -1]
  return ways.flatMap((way) => FIGURES[mark.pose].face.map((before) => mark.x + way * before * mark.head))
}

function ofMarks(text: string, marks: Record<string, Mark>): string[] {
  const found: string[] = []
  const sides = text.trim().split(/\s+/)
  if (sides.map((one) => one.split(':')[0]).join(' ') !== 'links midden rechts') found.push('marks are not links, midden, rechts')
  if (!sides.every((one) => /^\w+:\d+,\d+,(bust|stand|sit),\d+$/.test(one))) found.push('a mark is not side:x,y,pose,head')
  const all = Object.entries(marks)
  for (const [side, mark] of all) {
    const [low, high] = mark.pose === 'bust' ? [180, 240] : [90, 130]
    if (!(mark.head >= low && mark.head <= high)) found.push(`${side}: a head of ${mark.head} for ${mark.pose}`)
    if (faces(side, mark).some((x) => x - mark.head / 2 < SAFE.left || x + mark.head / 2 > SAFE.right))
      found.push(`${side}: face beyond the safe width`)
    if (mark.y - FIGURES[mark.pose].hair * mark.head < SAFE.top) found.push(`${side}: head cut off at the top`)
    const [lowest, highest] = mark.pose === 'bust' ? [960, 1030] : [850, 1000]
    if (mark.y < lowest || mark.y > highest) found.push(`${side}: foot at ${mark.y}`)
  }
  all.forEach(([side, mark], at) => {
    const next = all[at + 1]
    if (next && next[1].x - mark.x < 0.65 * (mark.head + next[1].head)) found.push(`${side} and ${next[0]} cover each other`)
  })
  return found
}

const KINDS: Record<Moving['move'], readonly string[]> = {
  turn: ['at', 'period', 'amount'],
  sway: ['at', 'period', 'amount'],
  drift: ['by', 'period'],
  slide: ['by', 'period'],
  rise: ['by', 'period'],
  rain: ['by', 'period'],
  flicker: ['period', 'amount'],
  open: ['by', 'on'],
}

function ofMoving(moving: Moving[], groups: Node[]): string[] {
  const always = moving.filter((one) => one.move !== 'open')
  const found = always.length === 1 ? [] : [`${always.length} things always move`]
  for (const one of moving) {
    const group = groups.find((node) => node.attributes.id === `move-${one.name}`)
    const say = (what: string) => found.push(`${one.name}: ${what}`)
    for (const name of KINDS[one.move]) if (!group?.attributes[`data-${name}`]) say(`${one.move} wants data-${name}`)
    for (const name of ['box', 'at', 'by', 'period', 'amount']) {
      const value = group?.attributes[`data-${name}`]
      const count = name === 'box' ? 4 : name === 'at' || name === 'by' ? 2 : 1
      if (value !== undefined && !new RegExp(`^(-?\\d*\\.?\\d+( |$)){${count}}$`).test(value)) say(`data-${name} “${value}”`)
    }
    if (KINDS[one.move].includes('by') && one.by[0] === 0 && one.by[1] === 0) say('goes nowhere')
    if (!(one.period > 0) || (one.move === 'flicker' && (one.period < 2 || one.amount < 0 || one.amount > 1))) say('period or amount')
    for (const event of one.on) if (!(STAGED as readonly string[]).includes(event)) say(`no staged event ${event}`)
    if (group) {
      const [x, y, width, height] = one.box
      const out = shapesOf(group).flatMap((shape) => {
        const half = shape.stroked ? shape.width / 2 : 0
        return shape.lines.flat().filter(([px, py]) => px - half < x || py - half < y || px + half > x + width || py + half > y + height)
      })
      if (out[0]) say(`drawn outside its data-box, at ${out[0].map(Math.round).join(' ')}`)
    }
  }
  return found
}

const covers = (shapes: Shape[], x: number, y: number) => shapes.some((one) => one.filled && inside(one, x, y))

/** Walls, floors and skies go on far beyond the picture, for very wide and very high windows. */
function ofGround(back: Node | undefined): string[] {
  if (!back) return []
  const shapes = shapesOf(back)
  const bare = [-1590, -700, 100, 800, 1500, 2300, 3190].flatMap((x) =>
    [-590, -100, 250, 500, 750, 990, 1090].filter((y) => !covers(shapes, x, y)).map((y) => `${x} ${y}`),
  )
  return bare.length > 0 ? [`no ground at ${bare.slice(0, 3).join(', ')}`] : []
}

/** Nothing that stands in front of people may cover where their faces are; a bust ends behind something, or in the water. */
function ofFaces(marks: Record<string, Mark>, groups: Node[]): string[] {
  const before = groups.filter(
    (one) => one.attributes.id === 'front' || (one.attributes['data-front'] === 'yes' && one.attributes['data-move'] !== 'open'),
  )
  const shapes = before.flatMap((one) => shapesOf(one))
  return Object.entries(marks).flatMap(([side, mark]) => {
    const cut = mark.pose === 'bust' && mark.y < WATER_LINE && !covers(shapes, mark.x, mark.y)
    if (cut) return [`${side}: the lower edge of the bust can be seen`]
    const y = headTop(mark) + mark.head * 0.55
    const [wide, high] = [mark.head * 0.36, mark.head * 0.45]
    const hidden = faces(side, mark).some((x) => {
      const within = ([px, py]: [number, number]) => ((px - x) / wide) ** 2 + ((py - y) / high) ** 2 < 1
      const around = Array.from({ length: 8 }, (_, k) => [x + wide * Math.cos((k * Math.PI) / 4), y + high * Math.sin((k * Math.PI) / 4)])
      return shapes.some((one) => one.lines.flat().some(within)) || [[x, y], ...around].some(([px = 0, py = 0]) => covers(shapes, px, py))
    })
    return hidden ? [`front covers the face of ${side}`] : []
  })
}
