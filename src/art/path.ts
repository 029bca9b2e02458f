/** SVG paths as data: read, move, measure, write. Everything in this room draws with it. */

export type Point = readonly [x: number, y: number]

/** One closed outline: where it starts and its pieces, each a line (`[to]`) or a cubic curve (`[c1, c2, to]`). */
export interface Outline {
  start: Point
  pieces: (readonly [Point] | readonly [Point, Point, Point])[]
}

/** Reads absolute M, L, C, Q, Z: all that Open Peeps are drawn with. Anything else is refused. */
export function readPath(d: string): Outline[] {
  const strange = /[abd-zABDE-KN-PR-Y]/.exec(d.replace(/e-?\d+|z/g, ''))
  if (strange) throw new Error(`A path uses ${strange[0]}, which is not read here.`)
  const outlines: Outline[] = []
  for (const [, command = '', numbers = ''] of d.matchAll(/([MLCQZz])([^MLCQZz]*)/g)) {
    const at = pointsIn(numbers)
    const here = outlines.at(-1)
    const [a, b, c] = at
    if (command === 'Z' || command === 'z') continue
    if (command === 'M' && a) outlines.push({ start: a, pieces: at.slice(1).map((to) => [to] as const) })
    else if (command === 'L' && here) for (const to of at) here.pieces.push([to])
    else if (command === 'Q' && here && a && b) {
      const from = lastOf(here)
      here.pieces.push([between(from, a, 2 / 3), between(b, a, 2 / 3), b])
    } else if (command === 'C' && here && c)
      for (let i = 0; i + 2 < at.length; i += 3) here.pieces.push([at[i] as Point, at[i + 1] as Point, at[i + 2] as Point])
  }
  return outlines.filter(({ pieces }) => pieces.length > 0)
}

function pointsIn(numbers: string): Point[] {
  const all = (numbers.match(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi) ?? []).map(Number)
  const points: Point[] = []
  for (let i = 0; i + 1 < all.length; i += 2) points.push([all[i] as number, all[i + 1] as number])
  return points
}

function lastOf({ start, pieces }: Outline): Point {
  return pieces.at(-1)?.at(-1) ?? start
}

export function between(from: Point, to: Point, part: number): Point {
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
}

/** Every point times `scale`, then moved by `dx`, `dy`. */
export function moved(outlines: readonly Outline[], dx: number, dy: number, scale = 1): Outline[] {
  const put = ([x, y]: Point): Point => [x * scale + dx, y * scale + dy]
  return outlines.map(({ start, pieces }) => ({
    start: put(start),
    pieces: pieces.map((piece) => piece.map(put) as unknown as Outline['pieces'][number]),
  }))
}

/** Points along an outline; a curve gives `steps` of them. The last one is the end, the first one the start. */
export function flat(outline: Outline, steps = 12): Point[] {
  const points: Point[] = [outline.start]
  for (const piece of outline.pieces) {
    const from = points.at(-1) as Point
    if (piece.length === 1) points.push(piece[0])
    else for (let i = 1; i <= steps; i++) points.push(onCurve(from, piece[0], piece[1], piece[2], i / steps))
  }
  return points
}

export function onCurve(p0: Point, p1: Point, p2: Point, p3: Point, t: number): Point {
  const s = 1 - t
  const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
  return [a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0], a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1]]
}

/** The smallest box around all points: left, top, right, bottom. */
export function boundsOf(outlines: readonly Outline[]): [number, number, number, number] {
  const points = outlines.flatMap((one) => flat(one))
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

export function isInside([x, y]: Point, polygon: readonly Point[]): boolean {
  let inside = false
  polygon.forEach((a, i) => {
    const b = polygon[(i + 1) % polygon.length] as Point
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
  })
  return inside
}

/** Twice the signed area, halved: positive when it runs clockwise on screen. */
export function areaOf(polygon: readonly Point[]): number {
  return polygon.reduce((sum, a, i) => {
    const b = polygon[(i + 1) % polygon.length] as Point
    return sum + (a[0] * b[1] - b[0] * a[1]) / 2
  }, 0)
}

/** The part of a closed outline above or below a level, as straight pieces. */
export function cutAt(outline: Outline, level: number, side: 'above' | 'below'): Outline[] {
  const keeps = ([, y]: Point) => (side === 'above' ? y <= level : y >= level)
  const points = flat(outline)
  const kept = points.flatMap((here, i): Point[] => {
    const next = points[(i + 1) % points.length] as Point
    const crossing = between(here, next, (level - here[1]) / (next[1] - here[1]))
    return [...(keeps(here) ? [here] : []), ...(keeps(here) !== keeps(next) ? [crossing] : [])]
  })
  const [start, ...rest] = kept
  return start && rest.length > 1 ? [{ start, pieces: rest.map((to) => [to] as const) }] : []
}

/** Path data in whole numbers, relative, as short as it can be written. */
export function writePath(outlines: readonly Outline[], closed = true): string {
  let text = ''
  let [x, y] = [0, 0]
  for (const { start, pieces } of outlines) {
    const [sx, sy] = [Math.round(start[0]), Math.round(start[1])]
    // The first `m` of a path is absolute, and lines without a letter after it are relative all the same.
    text += `m${joined([sx - x, sy - y])}`
    x = sx
    y = sy
    let last = 'm'
    for (const piece of pieces) {
      const [tx, ty] = (piece.at(-1) as Point).map(Math.round) as [number, number]
      if (tx === x && ty === y) continue
      const relative = piece.flatMap((point) => [Math.round(point[0]) - x, Math.round(point[1]) - y])
      const letter = piece.length === 1 ? (ty === y ? 'h' : tx === x ? 'v' : 'l') : 'c'
      const numbers = letter === 'h' ? [tx - x] : letter === 'v' ? [ty - y] : relative
      const written = joined(numbers)
      text += letter === last || (letter === 'l' && last === 'm') ? (written.startsWith('-') ? written : ` ${written}`) : letter + written
      last = letter
      x = tx
      y = ty
    }
    if (!closed) continue
    text += 'z'
    x = sx
    y = sy
  }
  return text
}

function joined(numbers: readonly number[]): string {
  return numbers.reduce((text, n) => text + (text === '' || n < 0 ? '' : ' ') + (n === 0 ? 0 : n), '')
}
