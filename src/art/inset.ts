/** Where ink is a mass and not a line: the mass without a border as wide as a line, so that it can be coloured. Called by parts. */
import { simpler } from './fit.ts'
import { areaOf, boundsOf, flat, type Outline, type Point } from './path.ts'

interface Field {
  width: number
  height: number
  /** Distance to the nearest place without ink, in cells; 0 outside. */
  depth: Float64Array
}

/** The masses of ink, largest first, each `border` units smaller all around. Lines vanish; masses under `least` square units are left out. */
export function masses(ink: readonly Outline[], border: number, { cell = 2, least = 600 } = {}): Outline[] {
  const [left, top, right, bottom] = boundsOf(ink)
  const at = (value: number, from: number) => (value - from) / cell + 2
  const polygons = ink.map((one) => flat(one).map(([x, y]): Point => [at(x, left), at(y, top)]))
  const field = depthOf(polygons, Math.ceil(at(right, left)) + 3, Math.ceil(at(bottom, top)) + 3)
  // Depth is measured from the middle of a cell to the middle of the nearest one outside: half a cell too much.
  return contours(field, border / cell + 0.5)
    .map((line) => line.map(([x, y]): Point => [(x - 2) * cell + left, (y - 2) * cell + top]))
    .filter((line) => Math.abs(areaOf(line)) > least)
    .sort((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)))
    .map((line) => ({ start: line[0] as Point, pieces: [...line.slice(1), line[0] as Point].map((to) => [to] as const) }))
    .map((outline) => simpler(outline, cell))
}

/** Even-odd, like the drawings themselves. */
function depthOf(polygons: readonly (readonly Point[])[], width: number, height: number): Field {
  const FAR = 1e9
  const squares = new Float64Array(width * height)
  for (let y = 0; y < height; y++) {
    const crossings: number[] = []
    const line = y + 0.5
    for (const polygon of polygons) {
      polygon.forEach((a, i) => {
        const b = polygon[(i + 1) % polygon.length] as Point
        if (a[1] > line !== b[1] > line) crossings.push(((b[0] - a[0]) * (line - a[1])) / (b[1] - a[1]) + a[0])
      })
    }
    crossings.sort((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const end = Math.min(width, Math.round(crossings[i + 1] as number))
      for (let x = Math.max(0, Math.round(crossings[i] as number)); x < end; x++) squares[y * width + x] = FAR
    }
  }
  for (let y = 0; y < height; y++) nearest(squares, y * width, 1, width)
  for (let x = 0; x < width; x++) nearest(squares, x, width, height)
  return { width, height, depth: squares.map(Math.sqrt) }
}

/** One line of the squared distance transform: the lower envelope of parabolas (Felzenszwalb and Huttenlocher). */
function nearest(squares: Float64Array, from: number, step: number, length: number): void {
  const value = new Float64Array(length)
  for (let i = 0; i < length; i++) value[i] = squares[from + i * step] as number
  const roots = new Int32Array(length)
  const bounds = new Float64Array(length + 1)
  let k = 0
  bounds[0] = Number.NEGATIVE_INFINITY
  bounds[1] = Number.POSITIVE_INFINITY
  const meet = (q: number, r: number) => ((value[q] as number) + q * q - (value[r] as number) - r * r) / (2 * q - 2 * r)
  for (let q = 1; q < length; q++) {
    let s = meet(q, roots[k] as number)
    while (s <= (bounds[k] as number)) {
      k--
      s = meet(q, roots[k] as number)
    }
    k++
    roots[k] = q
    bounds[k] = s
    bounds[k + 1] = Number.POSITIVE_INFINITY
  }
  k = 0
  for (let q = 0; q < length; q++) {
    while ((bounds[k + 1] as number) < q) k++
    const r = roots[k] as number
    squares[from + q * step] = (q - r) ** 2 + (value[r] as number)
  }
}

/** Marching squares: the lines along which the depth is `level`, each closed; cell centres lie at halves. */
function contours({ width, height, depth }: Field, level: number): Point[][] {
  const next = new Map<string, { key: string; point: Point }>()
  const value = (x: number, y: number) => (depth[y * width + x] as number) - level
  const crossing = (ax: number, ay: number, bx: number, by: number) => {
    const [a, b] = [value(ax, ay), value(bx, by)]
    const t = a / (a - b)
    return {
      key: `${Math.min(ax, bx)},${Math.min(ay, by)},${ax === bx ? 'v' : 'h'}`,
      point: [ax + (bx - ax) * t + 0.5, ay + (by - ay) * t + 0.5] as Point,
    }
  }
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0; x + 1 < width; x++) {
      const corners = [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
      ] as const
      const inside = corners.map(([cx, cy]) => value(cx, cy) > 0)
      const into: { key: string; point: Point }[] = []
      const out: typeof into = []
      corners.forEach((a, i) => {
        const b = corners[(i + 1) % 4] as (typeof corners)[number]
        if (inside[i] === inside[(i + 1) % 4]) return
        const found = crossing(a[0], a[1], b[0], b[1])
        if (inside[i]) out.push(found)
        else into.push(found)
      })
      out.forEach((one, i) => {
        next.set(one.key, into[i] as (typeof into)[number])
      })
    }
  }
  return linesOf(next)
}

function linesOf(next: Map<string, { key: string; point: Point }>): Point[][] {
  const lines: Point[][] = []
  while (next.size > 0) {
    const first = next.keys().next().value as string
    const line: Point[] = []
    for (let key = first; ; ) {
      const step = next.get(key)
      if (!step) break
      next.delete(key)
      line.push(step.point)
      key = step.key
    }
    if (line.length > 3) lines.push(line)
  }
  return lines
}
