/** The line itself: a few long waves over each other, the same every time. Read by both courses. */

/** How far from `base` the surface lies at `x`, all in pixels. */
export function surface(x: number, base: number, em: number): number {
  const t = x / em
  return base + em * (0.16 * Math.sin(t / 6.5) + 0.1 * Math.sin(t / 2.9 + 1.3) + 0.05 * Math.sin(t / 1.3 + 4))
}

/** A line down through these points that swings calmly from one to the next. */
export function meander(points: readonly { x: number; y: number }[]): string {
  let path = ''
  points.forEach((point, at) => {
    const before = points[at - 1]
    if (!before) path = `M${round(point.x)} ${round(point.y)}`
    else {
      const half = (point.y - before.y) / 2
      path += `C${round(before.x)} ${round(before.y + half)} ${round(point.x)} ${round(point.y - half)} ${round(point.x)} ${round(point.y)}`
    }
  })
  return path
}

/** Where that line is at this height. */
export function meanderAt(points: readonly { x: number; y: number }[], y: number): number {
  const next = points.findIndex((point) => point.y >= y)
  const b = points[next]
  const a = points[next - 1]
  if (!b) return points.at(-1)?.x ?? 0
  if (!a || b.y === a.y) return b.x
  const t = (y - a.y) / (b.y - a.y)
  // The same curve as above, which is nearly this.
  return a.x + (b.x - a.x) * t * t * (3 - 2 * t)
}

const round = (n: number) => Math.round(n * 10) / 10
