/** Where the ink of a drawing runs: its elements as polygons in the units of the drawing. Used by place-rules. */

export interface Shape {
  /** One list of points for each stroke; close enough together to be tested point by point. */
  lines: [number, number][][]
  filled: boolean
  stroked: boolean
  /** Of the stroke. */
  width: number
}

interface Element {
  type: string
  name: string
  attributes: Record<string, string>
  children: Element[]
}

type Paint = { fill: string; stroke: string; 'stroke-width': string }

/** Everything drawn inside an element, with what it inherits. */
export function shapesOf(element: Element, inherited: Paint = { fill: '#15181c', stroke: 'none', 'stroke-width': '1' }): Shape[] {
  const paint = { ...inherited }
  for (const name of ['fill', 'stroke', 'stroke-width'] as const) paint[name] = element.attributes[name] ?? paint[name]
  const lines = linesOf(element)
  const own: Shape[] =
    lines.length > 0
      ? [{ lines, filled: paint.fill !== 'none', stroked: paint.stroke !== 'none', width: Number.parseFloat(paint['stroke-width']) }]
      : []
  return [...own, ...element.children.filter((one) => one.type === 'element').flatMap((one) => shapesOf(one, paint))]
}

/** Whether a point lies in the fill (nonzero). */
export function inside(shape: Shape, x: number, y: number): boolean {
  let winding = 0
  for (const line of shape.lines) {
    line.forEach(([ax, ay], at) => {
      const [bx, by] = line[(at + 1) % line.length] ?? [ax, ay]
      const side = (bx - ax) * (y - ay) - (x - ax) * (by - ay)
      if (ay <= y && by > y && side > 0) winding++
      else if (ay > y && by <= y && side < 0) winding--
    })
  }
  return winding !== 0
}

function linesOf({ name, attributes }: Element): [number, number][][] {
  const n = (key: string) => Number(attributes[key] ?? 0)
  if (name === 'path') return pathLines(attributes.d ?? '')
  if (name === 'line') return pathLines(`M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`)
  if (name === 'rect') return pathLines(`M${n('x')} ${n('y')}h${n('width')}v${n('height')}h${-n('width')}z`)
  if (name === 'polyline' || name === 'polygon') return pathLines(`M${attributes.points ?? ''}${name === 'polygon' ? 'z' : ''}`)
  if (name === 'circle' || name === 'ellipse') {
    const [rx, ry] = name === 'circle' ? [n('r'), n('r')] : [n('rx'), n('ry')]
    return pathLines(`M${n('cx') - rx} ${n('cy')}a${rx} ${ry} 0 0 1 ${2 * rx} 0a${rx} ${ry} 0 0 1 ${-2 * rx} 0z`)
  }
  return []
}

const COUNTS: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi

/** Reads path data and walks along it in steps of about six units. Throws when the data is not a path. */
export function pathLines(d: string): [number, number][][] {
  const lines: [number, number][][] = []
  let line: [number, number][] = []
  let [x, y, startX, startY, lastX, lastY] = [0, 0, 0, 0, 0, 0]
  let before = ''
  const step = (to: (t: number) => [number, number], length: number) => {
    const count = Math.min(900, Math.max(1, Math.ceil(length / 6)))
    for (let k = 1; k <= count; k++) line.push(to(k / count))
  }
  const bezier = (points: [number, number][]) => {
    const all: [number, number][] = [[x, y], ...points]
    const length = points.reduce((sum, [px, py], at) => sum + Math.hypot(px - (all[at]?.[0] ?? 0), py - (all[at]?.[1] ?? 0)), 0)
    step((t) => along(all, t), length)
  }
  if (/[^\sMLHVCSQTAZ\d.,+e-]/i.test(d)) throw new Error(`no path: ${d.slice(0, 40)}`)
  for (const [, letter = '', rest = ''] of d.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)) {
    const kind = letter.toUpperCase()
    const count = COUNTS[kind] ?? 0
    const all = kind === 'A' ? arcNumbers(rest) : (rest.match(NUMBER) ?? []).map(Number)
    if (count === 0 ? all.length > 0 : all.length === 0 || all.length % count !== 0) throw new Error(`no path at ${letter}${rest}`)
    for (let from = 0; from === 0 || from < all.length; from += count || 1) {
      const verb = kind === 'M' && from > 0 ? 'L' : kind
      const relative = letter !== kind
      const args = all.slice(from, from + count)
      const px = (at: number) => (args[at] ?? 0) + (relative ? x : 0)
      const py = (at: number) => (args[at] ?? 0) + (relative ? y : 0)
      let [nextX, nextY] = [px(count - 2), py(count - 1)]
      if (verb === 'H') [nextX, nextY] = [px(0), y]
      if (verb === 'V') [nextX, nextY] = [x, py(0)]
      if (verb === 'Z') [nextX, nextY] = [startX, startY]
      const smooth = (verb === 'S' && /[CS]/.test(before)) || (verb === 'T' && /[QT]/.test(before))
      const mirror: [number, number] = smooth ? [2 * x - lastX, 2 * y - lastY] : [x, y]
      if (verb === 'M') {
        line = [[nextX, nextY]]
        lines.push(line)
        ;[startX, startY] = [nextX, nextY]
      } else if (verb === 'C')
        bezier([
          [px(0), py(1)],
          [px(2), py(3)],
          [nextX, nextY],
        ])
      else if (verb === 'S') bezier([mirror, [px(0), py(1)], [nextX, nextY]])
      else if (verb === 'Q')
        bezier([
          [px(0), py(1)],
          [nextX, nextY],
        ])
      else if (verb === 'T') bezier([mirror, [nextX, nextY]])
      else if (verb === 'A') arc([x, y], [nextX, nextY], args, step)
      else bezier([[nextX, nextY]])
      ;[lastX, lastY] = verb === 'C' || verb === 'S' ? [px(count - 4), py(count - 3)] : verb === 'Q' ? [px(0), py(1)] : mirror
      ;[x, y] = [nextX, nextY]
      before = verb
    }
  }
  return lines
}

function along(points: [number, number][], t: number): [number, number] {
  let now = points
  while (now.length > 1) {
    now = now.slice(1).map(([bx, by], at) => {
      const [ax, ay] = now[at] ?? [bx, by]
      return [ax + (bx - ax) * t, ay + (by - ay) * t]
    })
  }
  return now[0] ?? [0, 0]
}

/** The two flags of an arc may stand together without a space. */
function arcNumbers(text: string): number[] {
  const one =
    /[\s,]*([+-]?(?:\d+\.?\d*|\.\d+))[\s,]*([+-]?(?:\d+\.?\d*|\.\d+))[\s,]*([+-]?(?:\d+\.?\d*|\.\d+))[\s,]*([01])[\s,]*([01])[\s,]*([+-]?(?:\d+\.?\d*|\.\d+))[\s,]*([+-]?(?:\d+\.?\d*|\.\d+))/g
  return [...text.matchAll(one)].flatMap((found) => found.slice(1).map(Number))
}

/** From end points to the middle of the ellipse, as the SVG specification gives it (appendix B.2.4); turned ellipses too. */
function arc(
  from: [number, number],
  to: [number, number],
  args: number[],
  step: (to: (t: number) => [number, number], length: number) => void,
) {
  let [rx = 0, ry = 0, turned = 0, large = 0, sweep = 0] = args
  const phi = (turned * Math.PI) / 180
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)]
  const [hx, hy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2]
  const [ux, uy] = [cos * hx + sin * hy, cos * hy - sin * hx]
  const grow = Math.max(1, Math.sqrt((ux / rx) ** 2 + (uy / ry) ** 2))
  rx *= grow
  ry *= grow
  const under = (rx * uy) ** 2 + (ry * ux) ** 2
  const k = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, (rx * ry) ** 2 - under) / under)
  const [mx, my] = [(k * rx * uy) / ry, (-k * ry * ux) / rx]
  const [cx, cy] = [cos * mx - sin * my + (from[0] + to[0]) / 2, sin * mx + cos * my + (from[1] + to[1]) / 2]
  const start = Math.atan2((uy - my) / ry, (ux - mx) / rx)
  let swing = Math.atan2((-uy - my) / ry, (-ux - mx) / rx) - start
  if (sweep && swing < 0) swing += 2 * Math.PI
  if (!sweep && swing > 0) swing -= 2 * Math.PI
  step((t) => {
    const [a, b] = [rx * Math.cos(start + swing * t), ry * Math.sin(start + swing * t)]
    return [cos * a - sin * b + cx, sin * a + cos * b + cy]
  }, Math.abs(swing) * Math.max(rx, ry))
}
