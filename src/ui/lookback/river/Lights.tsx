/** The ripples between what is lit, over the quiet ones, and the ring around where the keyboard is. Drawn by River, anew for each thing that is lit. */
import type { Course } from './course.ts'
import { Beyond } from './Drawing.tsx'

interface Props {
  course: Course
  /** Keys of what is lit; empty: nothing. */
  lit: ReadonlySet<string>
  /** The one the light comes from. */
  source: string | null
  /** Where the keyboard is, while it is in the river. */
  cursor: string | null
  em: number
}

export function Lights({ course, lit, source, cursor, em }: Props) {
  const { width, height } = course
  const arcs = course.arcs.filter((arc) => arc.from === source || arc.to === source)
  const streams = course.streams.filter((stream) => stream.to === source)
  const marks = course.marks.filter((mark) => lit.has(mark.key))
  const ring = cursor === null ? undefined : course.boxes.find((box) => box.key === cursor)
  const room = ring?.look === 'card' ? 5 : 4
  return (
    <svg aria-hidden="true" class="river-lights" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {arcs.map((arc) => (
        <path class="lit-halo" d={arc.path} />
      ))}
      {arcs.map((arc) => (
        <path class="lit-arc" d={arc.path} pathLength={1} />
      ))}
      {streams.map((stream) => (
        <path class="lit-stream" d={stream.path} />
      ))}
      {lit.size > 0 && marks.map((mark) => <circle class="lit-mark" cx={mark.x} cy={mark.y} r={0.85 * em} />)}
      {arcs.map(({ beyond }) => beyond && <Beyond {...beyond} left={beyond.x === 0} down={course.down} em={em} />)}
      {ring && <rect class="ring" x={ring.x - room} y={ring.y - room} width={ring.w + 2 * room} height={ring.h + 2 * room} rx={10} />}
    </svg>
  )
}
