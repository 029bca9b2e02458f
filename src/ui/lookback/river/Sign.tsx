/** The signs of causes that nobody in this route chose: another person, a rule, waiting, luck. Drawn in the river, its legend and the caption. */
import type { Bank } from './course.ts'

const SIGNS: Record<Bank, string> = {
  // A ring as of a decision, with a way back
  earlier: 'M-2 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0M-7 0H-2M-4.500-2.500L-7 0L-4.500 2.500',
  // Two heads
  other: 'M-5 6q0-6 5-6t5 6M-3-4a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  // A paragraph sign, as a gate
  rule: 'M-5 6V-6H5V6M-5-1H5',
  wait: 'M-4-6H4L-4 6H4L-4-6',
  // A stone that lay there already
  before: 'M-6 5H6M-4 5V-1L0-5L4-1V5M0-5V5',
  luck: 'M-6 0L0-6L6 0L0 6ZM0-1.200A1.200 1.200 0 1 0 0 1.200A1.200 1.200 0 1 0 0-1.200',
}

interface Props {
  kind: Bank
  x: number
  y: number
  /** Half of its side, in pixels. */
  size: number
}

export function Sign({ kind, x, y, size }: Props) {
  return (
    <g class={`sign ${kind}`} transform={`translate(${x} ${y}) scale(${size / 9})`}>
      <rect x="-9" y="-9" width="18" height="18" rx="4" />
      <path d={SIGNS[kind]} />
    </g>
  )
}
