/** Layers of flat colour into short SVG: fewer curves, whole numbers, no dust. Called by parts. */
import { optimize } from 'svgo'
import type { Fill } from './bodies.ts'
import { simpler } from './fit.ts'
import { areaOf, boundsOf, flat, moved, type Outline, writePath } from './path.ts'

export const INK = '#15181c'

/** Units of the package to one unit of a figure, whose head is 100 high from crown to chin. */
export const HEAD = 438 / 100

export interface Part {
  markup: string
  /** Units of a figure to one unit of the markup. */
  scale: number
  /** left, top, right, bottom in the units of the package. */
  bounds: [number, number, number, number]
}

/** How fine a part is drawn: units of the package to a unit of the markup, and how far a line may stray, in units of the package. */
export interface Fine {
  grid: number
  stray: number
}

/** Heads and busts are shown large, whole figures half as large. */
export const CLOSE: Fine = { grid: 2, stray: 1.8 }
export const WHOLE: Fine = { grid: 3, stray: 3 }

export interface Layer {
  fill: Fill | 'none'
  outlines: Outline[]
  /** Drawn by hand: every corner is meant. */
  byHand?: boolean
  /** A line of ink around it, or, without a fill, along it. */
  line?: boolean
}

/** Leftovers of the original tracing that nobody can see, in square units. */
const DUST = 12
/** About the width of a line of Open Peeps. */
const LINE = 16

/** Ink is not named: a figure is black where nothing else is said. */
export function partOf(layers: readonly Layer[], { grid, stray }: Fine): Part {
  const kept = layers
    .map((layer) => (layer.line ? layer : { ...layer, outlines: layer.outlines.filter((one) => Math.abs(areaOf(flat(one))) > DUST) }))
    .filter(({ outlines }) => outlines.length > 0)
  const paths = kept.map(({ fill, outlines, byHand, line }) => {
    const drawn = byHand ? outlines : outlines.map((one) => simpler(one, stray))
    const d = writePath(moved(drawn, 0, 0, 1 / grid), fill !== 'none')
    const stroke = line ? ` stroke="${INK}" stroke-width="${Math.round(LINE / grid)}" stroke-linecap="round" stroke-linejoin="round"` : ''
    return `<path${fill === INK ? '' : ` fill="${fill}"`}${stroke} d="${d}"/>`
  })
  const rim = kept.some(({ line }) => line) ? LINE / 2 : 0
  const [left, top, right, bottom] = boundsOf(kept.flatMap(({ outlines }) => outlines))
  const bounds: Part['bounds'] = [left - rim, top - rim, right + rim, bottom + rim]
  return { markup: tidied(paths.join('')), scale: grid / HEAD, bounds }
}

/** The same paths in the shortest notation; whole numbers stay whole, and no arcs are guessed. */
function tidied(markup: string): string {
  const plugins = [{ name: 'convertPathData' as const, params: { floatPrecision: 0, makeArcs: { threshold: 0, tolerance: 0 } } }]
  const { data } = optimize(`<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`, { plugins })
  return data.replace(/^<svg[^>]*>|<\/svg>$/g, '')
}
