/** Draws one part – a body, a head, a face, an extra – from Open Peeps and what is drawn by hand. Called by draw. */
import type { Mood } from '../engine/types.ts'
import { BODIES, type Body, type BodyName, type Fill } from './bodies.ts'
import { EXTRAS, type ExtraName, type Stroke } from './extras.ts'
import { FACES } from './faces.ts'
import { OUTLINED } from './heads.ts'
import { masses } from './inset.ts'
import { CLOSE, INK, type Layer, type Part, partOf, WHOLE } from './layers.ts'
import { areaOf, cutAt, flat, isInside, type Outline, readPath } from './path.ts'
import { type Kind, peep } from './peeps.ts'

/** Half the width of a line, and a little: so wide is the border of ink that is left around a coloured mass. */
const BORDER = 15

export function bodyPart(name: BodyName): Part {
  const body: Body = BODIES[name]
  const { ground, ink } = peep(body.kind, body.peep)
  const found = body.masses ? masses(ink, BORDER) : []
  const coloured = (from: readonly Outline[], fills: Body['holes']): Layer[] =>
    entriesOf(fills).map(([fill, numbers]) => ({ fill, outlines: numbers.map((at) => named(from, at, name)) }))
  const painted = entriesOf(body.holes).flatMap(([, numbers]) => numbers)
  const [outer, islands] = inkAround(ink, painted, body.specks)
  const layers: Layer[] = [
    { fill: body.ground, outlines: groundOf(body, ground) },
    ...(body.under ?? []).map(([fill, d]) => byHand(fill, d)),
    outer,
    ...coloured(ink, body.holes),
    ...coloured(found, body.masses),
    islands,
  ]
  return partOf(layers, body.kind === 'bust' ? CLOSE : WHOLE)
}

/** A hole in a cloth that is smaller than this, in square units, is a fold. */
const FOLD = 1000

/** `coloured`: the hair is not as black as the ink. */
export function headPart(kind: Extract<Kind, 'hair' | 'beard' | 'glasses'>, name: string, coloured = false): Part {
  const { ground, ink } = peep(kind, name)
  const { holes, under, behind, cloth } = (kind === 'hair' ? OUTLINED[name] : undefined) ?? {}
  const hair: Fill = cloth ? '@cloth' : '@hair'
  const lines = cloth ? nest(ink).flatMap(({ outline, depth, area }) => (depth === 1 && area < FOLD ? [outline] : [])) : []
  const rest = ink.filter((one) => !lines.includes(one))
  const [outer, islands] = inkAround(rest, holes ?? [])
  const layers: Layer[] = [
    ...(behind ? [byHand(hair, behind)] : []),
    { fill: kind === 'beard' ? '@hair' : '@skin', outlines: ground },
    ...(under ? [byHand(hair, under)] : []),
    outer,
    { fill: hair, outlines: (holes ?? []).map((at) => named(ink, at, name)) },
    islands,
    { fill: hair, outlines: (coloured || cloth) && !holes ? masses(rest, BORDER, { cell: 1.5, least: 300 }) : [] },
    { fill: INK, outlines: lines },
  ]
  return partOf(layers, CLOSE)
}

export function facePart(mood: Mood): Part {
  const outlines = FACES[mood].flatMap(({ peep: name, lines }) => {
    const { ink } = peep('face', name)
    return lines ? lines.map((at) => named(ink, at, name)) : ink
  })
  return partOf([{ fill: INK, outlines }], CLOSE)
}

export function extraPart(name: ExtraName, shown: 'close' | 'whole'): Part {
  const strokes: Stroke[] = EXTRAS[name]
  const layers = strokes.map(({ fill, d }): Layer => ({ ...byHand(fill ?? 'none', d), line: true }))
  return partOf(layers, shown === 'close' ? CLOSE : WHOLE)
}

function byHand(fill: Layer['fill'], d: string): Layer {
  return { fill, outlines: readPath(d), byHand: true }
}

/** Ink in two layers: what lies under the painted holes, and what lies in holes. `specks`: smaller ones are left out, in square units. */
function inkAround(ink: readonly Outline[], painted: readonly number[], specks = 0): [Layer, Layer] {
  const nested = nest(ink)
  const outer = nested.filter(({ depth, at, area }) => (depth === 0 ? area >= specks : depth === 1 && !painted.includes(at)))
  const islands = nested.filter(({ depth, area }) => depth >= 2 && area >= specks)
  return [
    { fill: INK, outlines: outer.map(({ outline }) => outline) },
    { fill: INK, outlines: islands.map(({ outline }) => outline) },
  ]
}

function groundOf({ kind, neck, ankles }: Body, ground: readonly Outline[]): Outline[] {
  const [largest] = [...ground].sort((a, b) => Math.abs(areaOf(flat(b))) - Math.abs(areaOf(flat(a))))
  if (!largest) return []
  if (kind === 'bust') return [largest]
  return [neck === undefined ? [] : cutAt(largest, neck, 'above'), ankles === undefined ? [] : cutAt(largest, ankles, 'below')].flat()
}

interface Nested {
  at: number
  outline: Outline
  area: number
  /** 0: ink, 1: a hole in it, 2: ink in that hole … */
  depth: number
}

function nest(ink: readonly Outline[]): Nested[] {
  const polygons = ink.map((one) => flat(one, 6))
  return ink.map((outline, at) => {
    const polygon = polygons[at] ?? []
    const depth = polygons.filter((other, i) => i !== at && isInside(outline.start, other)).length
    return { at, outline, area: Math.abs(areaOf(polygon)), depth }
  })
}

function entriesOf(holes: Body['holes']): [Fill, number[]][] {
  return Object.entries(holes ?? {}) as [Fill, number[]][]
}

function named(outlines: readonly Outline[], at: number, name: string): Outline {
  const found = outlines[at]
  if (!found) throw new Error(`“${name}” has no outline ${at}; it has ${outlines.length}.`)
  return found
}
