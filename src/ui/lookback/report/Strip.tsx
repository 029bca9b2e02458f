/** The journey as one line across the paper, or a few. Drawn by Sheets. */
import { m } from '../../../i18n/words.ts'
import { labelled } from '../curves/series.ts'
import type { Report } from './report.ts'
import { type StripPlan, stripsOf } from './strip.ts'

// Tenths of a millimetre: the paper has 178 mm between its margins.
const WIDTH = 1780
const EDGE = 20
const LINE = 172
const ROWS = [56, 104]
const SWELL = `M0 ${LINE}${'c37-7 74-7 111 0s74 7 111 0'.repeat(9)}`

export function Strip({ report }: { report: Pick<Report, 'days'> }) {
  return (
    <>
      {stripsOf(report, WIDTH - 2 * EDGE).map((plan) => (
        <Line plan={plan} />
      ))}
    </>
  )
}

function Line({ plan: { days, decisions, outcomes, step } }: { plan: StripPlan }) {
  const radius = Math.min(24, step * 0.47)
  const size = radius > 20 ? 26 : 22
  const shown = labelled(
    days.map(({ day, x }) => ({ day, at: x })),
    115,
  )
  return (
    <svg class="journey-strip" role="img" aria-label={m.reportJourney()} viewBox={`0 0 ${WIDTH} 320`}>
      <path class="strip-water" d={`${SWELL}V310H0Z`} />
      {outcomes.flatMap(({ x, row, from }) =>
        from.map((start) => <path class="strip-arc" d={arc(start, x, LINE + (ROWS[row] ?? 0) - radius)} />),
      )}
      <path class="strip-line" d={SWELL} />
      {shown.map(({ day, at }) => (
        <text class="strip-day" x={EDGE + at} y="26">
          {m.day({ day })}
        </text>
      ))}
      {decisions.map(({ number, x }) => (
        <g transform={`translate(${EDGE + x} ${LINE})`}>
          <circle class="strip-decision" r={radius} />
          <text text-anchor="middle" y={size * 0.35} font-size={size}>
            {number}
          </text>
        </g>
      ))}
      {outcomes.map(({ mark, x, row, unintended }) => (
        <g transform={`translate(${EDGE + x} ${LINE + (ROWS[row] ?? 0)})`}>
          <circle class={unintended ? 'strip-outcome full' : 'strip-outcome'} r={radius * 0.9} />
          <text text-anchor="middle" y={size * 0.32} font-size={size} class={unintended ? 'on-full' : undefined}>
            {mark}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** Up from the decision, over, and down through the line; from an earlier line it comes in at the edge. */
function arc(start: number | null, end: number, floor: number): string {
  const [a, b] = [start === null ? 0 : EDGE + start, EDGE + end]
  const high = Math.min(112, 30 + Math.abs(b - a) * 0.16)
  const top = LINE - 26
  return `M${a} ${top}C${a} ${top - high} ${b} ${top - high} ${b} ${top}V${floor}`
}
