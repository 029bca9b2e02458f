/** The way through the water from what was decided to what came of it. Ends outside of the picture leave at its edge. */
import { type Journey, type JourneyDay, keyOf } from '../journey.ts'
import type { Arc, Mark } from './course.ts'

interface Room {
  down: boolean
  width: number
  height: number
  /** How far into the water an arc may go, in pixels. */
  reach: number
}

interface End {
  x: number
  y: number
  day: number
  inside: boolean
}

/** Only links with at least one end in the picture. */
export function arcsOf(journey: Journey, marks: readonly Mark[], room: Room, days: readonly JourneyDay[]): Arc[] {
  const where = new Map(marks.map((mark) => [mark.key, mark]))
  const first = days[0]?.day ?? 0
  const all = new Map(
    journey.days.flatMap((day) => [...day.decisions, ...day.guesses, ...day.outcomes].map((item) => [keyOf(item), item.day] as const)),
  )
  const edge = marks[0]
  // Each way out of the picture has its own height, so that their days can be read.
  const out = { before: 0, after: 0 }
  const endOf = (key: string, other: boolean): End | null => {
    const mark = where.get(key)
    const day = all.get(key)
    if (mark) return { x: mark.x, y: mark.y, day: mark.item.day, inside: true }
    if (day === undefined || !edge || !other) return null
    const side = day < first ? 'before' : 'after'
    const n = out[side]++
    if (room.down) return { x: room.width * (0.3 + 0.15 * (n % 4)), y: side === 'before' ? 0 : room.height, day, inside: false }
    return { x: side === 'before' ? 0 : room.width, y: edge.y + Math.min(room.reach, 60 + 26 * (n % 12)), day, inside: false }
  }
  return journey.links.flatMap((link) => {
    const [a, b] = [`c${link.from}`, `o${link.to}`]
    const [from, to] = [endOf(a, where.has(b)), endOf(b, where.has(a))]
    if (!from || !to || (!from.inside && !to.inside)) return []
    const away = from.inside ? (to.inside ? null : to) : from
    return [
      {
        key: `${link.from}-${link.to}`,
        from: `c${link.from}`,
        to: `o${link.to}`,
        path: room.down ? downArc(from, to, room) : acrossArc(from, to, room),
        beyond: away && { day: away.day, x: away.x, y: away.y },
      },
    ]
  })
}

function acrossArc(a: End, b: End, { reach }: Room): string {
  const far = Math.abs(b.x - a.x)
  const deep = Math.min(reach, 18 + far * 0.34)
  const lean = Math.min(far * 0.22, deep)
  const away = b.x >= a.x ? 1 : -1
  return `M${r(a.x)} ${r(a.y)}C${r(a.x + lean * away)} ${r(a.y + (a.inside ? deep : 0))} ${r(b.x - lean * away)} ${r(b.y + (b.inside ? deep : 0))} ${r(b.x)} ${r(b.y)}`
}

function downArc(a: End, b: End, { reach, width }: Room): string {
  const far = Math.abs(b.y - a.y)
  const out = Math.min(reach, 16 + far * 0.3)
  const lean = Math.min(far * 0.22, out)
  const x = Math.min(width - 4, Math.max(a.x, b.x) + out)
  return `M${r(a.x)} ${r(a.y)}C${r(x)} ${r(a.y + lean)} ${r(x)} ${r(b.y - lean)} ${r(b.x)} ${r(b.y)}`
}

const r = (n: number) => Math.round(n * 10) / 10
