/** One mark of a drawing that can be pointed at and reached by the arrows: its sentence is read aloud, and shown below the drawing. Used by the charts. */
import type { ComponentChildren } from 'preact'

interface Props {
  /** Unique in its drawing. */
  id: string
  /** Everything there is to say about it, in one sentence. */
  words: string
  /** Its place among the others: up and down go to the next row, left and right along it. */
  row: number
  column?: number
  /** Where it can be pointed at, and where the frame of the focus stands. */
  box: { x: number; y: number; width: number; height: number }
  children: ComponentChildren
}

export function Mark({ id, words, row, column = 0, box, children }: Props) {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: an image of its own, with words; the focus only lets the arrows lead there
    <g class="mark" role="img" aria-label={words} tabindex={-1} data-mark={id} data-row={row} data-column={column}>
      <rect class="mark-hit" {...box} rx="6" />
      {children}
    </g>
  )
}

interface LinesProps {
  lines: readonly string[]
  x: number
  /** Of the first line's foot. */
  y: number
  size: number
  class?: string
  anchor?: 'start' | 'middle' | 'end'
}

/** Text that was broken into lines. */
export function Lines({ lines, x, y, size, class: look, anchor = 'start' }: LinesProps) {
  return (
    <text class={look} x={x} y={y} font-size={size} text-anchor={anchor}>
      {lines.map((line, n) => (
        <tspan x={x} y={y + n * size * 1.3}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
