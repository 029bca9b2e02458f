/** Reads the drawing of a place: its layers, the pieces that move, and where people are. Plain text in, plain data out; called by compose and by tests. */
import type { Side } from '../engine/types.ts'
import type { Pose } from './picture.ts'

/** Where somebody is, in the units of the drawing (1600 wide, the water line at 1000). */
export interface Mark {
  /** The foot point: feet, seat or lower edge of a bust. */
  x: number
  y: number
  pose: Pose
  /** Height of the head. */
  head: number
}

const MOVES = ['turn', 'sway', 'drift', 'slide', 'rise', 'flicker', 'rain', 'open'] as const

export interface Moving {
  name: string
  markup: string
  move: (typeof MOVES)[number]
  /** x, y, width, height of what it draws, before it moves. */
  box: [number, number, number, number]
  /** Pivot of `turn` and `sway`; the middle of the box when the drawing does not say. */
  at: [number, number]
  /** How far it goes: x, y. */
  by: [number, number]
  /** Seconds of one round. */
  period: number
  /** Degrees of `turn` and `sway`; lowest opacity of `flicker`. */
  amount: number
  /** The staged events that `open` answers to. */
  on: string[]
  /** In front of people. */
  front: boolean
}

export interface PlaceDrawing {
  back: string
  moving: Moving[]
  front: string
  marks: Record<Side, Mark>
}

/** Units of the drawing. */
export const PLACE_WIDTH = 1600
export const WATER_LINE = 1000

/** What stands where nothing could be drawn: a floor line on paper. */
export const BARE: PlaceDrawing = {
  back: '<path fill="#ece3cf" d="M-1600-600h4800V840h-4800z"/><path fill="#d3c3a1" d="M-1600 840h4800v260h-4800z"/><path d="M-1600 840h4800" fill="none" stroke="#15181c" stroke-width="6"/>',
  moving: [],
  front: '',
  marks: {
    links: { x: 430, y: 1010, pose: 'bust', head: 215 },
    midden: { x: 800, y: 1010, pose: 'bust', head: 205 },
    rechts: { x: 1170, y: 1010, pose: 'bust', head: 215 },
  },
}

/** What a layer inherits from the root of its drawing. */
const PRESENTATION = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin']

/** Throws when the text is not such a drawing. */
export function readPlace(svg: string): PlaceDrawing {
  const root = /<svg\b[^>]*>/.exec(svg)?.[0]
  if (!root) throw new Error('This is no SVG.')
  const look = PRESENTATION.flatMap((name) => {
    const value = attribute(root, name)
    return value === null ? [] : `${name}="${value}"`
  }).join(' ')
  const groups = topGroups(svg.slice(svg.indexOf(root) + root.length)).map((one) => ({
    ...one,
    markup: look ? `<g ${look}>${one.markup}</g>` : one.markup,
  }))
  const back = groups.find((one) => one.id === 'back')
  const front = groups.find((one) => one.id === 'front')
  if (!back || !front) throw new Error('The drawing has no back or no front.')
  return {
    back: back.markup,
    front: front.markup,
    moving: groups.filter((one) => one.id.startsWith('move-')).map(movingOf),
    marks: marksOf(attribute(root, 'data-marks') ?? ''),
  }
}

interface Group {
  id: string
  tag: string
  markup: string
}

/** The groups directly below the root, with everything inside them. */
function topGroups(body: string): Group[] {
  const groups: Group[] = []
  let depth = 0
  let from = 0
  let tag = ''
  for (const found of body.matchAll(/<g\b[^>]*?(\/?)>|<\/g>/g)) {
    const [text, closed] = found
    if (text === '</g>') {
      depth--
      if (depth === 0) groups.push({ id: attribute(tag, 'id') ?? '', tag, markup: body.slice(from, found.index + text.length) })
    } else if (!closed) {
      if (depth === 0) {
        from = found.index
        tag = text
      }
      depth++
    }
  }
  return groups
}

function movingOf({ id, tag, markup }: Group): Moving {
  const move = MOVES.find((one) => one === attribute(tag, 'data-move'))
  const box = numbers(tag, 'data-box')
  if (!move || box.length !== 4) throw new Error(`What moves (${id}) does not say how or where.`)
  const [x = 0, y = 0, width = 0, height = 0] = box
  const [atX = x + width / 2, atY = y + height / 2] = numbers(tag, 'data-at')
  const [byX = 0, byY = 0] = numbers(tag, 'data-by')
  return {
    name: id.slice('move-'.length),
    markup,
    move,
    box: [x, y, width, height],
    at: [atX, atY],
    by: [byX, byY],
    period: numbers(tag, 'data-period')[0] ?? 8,
    amount: numbers(tag, 'data-amount')[0] ?? (move === 'flicker' ? 0.6 : 6),
    on: (attribute(tag, 'data-on') ?? '').split(/\s+/).filter(Boolean),
    front: attribute(tag, 'data-front') === 'yes',
  }
}

function marksOf(text: string): Record<Side, Mark> {
  const marks = { ...BARE.marks }
  for (const one of text.split(/\s+/).filter(Boolean)) {
    const [side = '', where = ''] = one.split(':')
    const [x, y, pose, head] = where.split(',')
    if (!(side in marks) || (pose !== 'bust' && pose !== 'stand' && pose !== 'sit')) throw new Error(`Nobody can be at “${one}”.`)
    marks[side as Side] = { x: Number(x), y: Number(y), pose, head: Number(head) }
  }
  return marks
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null
}

function numbers(tag: string, name: string): number[] {
  return (attribute(tag, name) ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number)
}
