/** One meter over the journey, as water in a glass: high where it was strong, with the days under it and a mark for every decision. Drawn by Curves and the report. */
import { m, storyLang } from '../../../i18n/words.ts'
import { conditionWord } from '../../play/amounts.ts'
import { meterLine, meterTitle, meterWord } from '../words.ts'
import { type Axis, labelled, type Series, smooth, stairs } from './series.ts'

// Units of the drawing: words on the left, the water on the right of them, marks and days below.
const HEIGHT = 150
const LEFT = 60
const TOP = 14
const BOTTOM = 108
/** Two day numbers nearer than this would touch. */
const ROOM = 27

interface Props {
  series: Series
  axis: Axis
  ended: boolean
  /** Of the drawing, which is 150 high; a drawing that is shown large should be wide, so that its words stay the same. */
  width?: number
}

export function Curve({ series, axis, ended, width = 340 }: Props) {
  const right = width - 6
  const x = (at: number) => LEFT + (at / axis.length) * (right - LEFT)
  const y = (value: number) => BOTTOM - (value / series.max) * (BOTTOM - TOP)
  const last = series.values.at(-1) ?? 0
  const condition = series.kind === 'condition'
  const line = condition ? stairsOf(series, x, y) : smoothOf(series, x, y)
  const word = meterWord(series, last)
  return (
    <figure class={`curve ${series.kind}`}>
      <figcaption>
        <b>{meterTitle(series.name)}</b> <span class="curve-last">{ended ? m.curveLast({ word }) : m.curveHere({ word })}</span>
        {meterLine(series.name) && <small>{meterLine(series.name)}</small>}
      </figcaption>
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${HEIGHT}`}>
        {grid(series).map(({ value, label }) => (
          <>
            <path class="curve-grid" d={`M${LEFT} ${y(value)}H${right}`} />
            <text x={LEFT - 6} y={y(value) + 4} text-anchor="end">
              {label}
            </text>
          </>
        ))}
        <path class="curve-water" d={`${line}V${BOTTOM}H${x(series.from)}Z`} />
        {axis.days.slice(1).map(({ at }) => (
          <path class="curve-day" d={`M${x(at)} ${TOP}V${BOTTOM}`} />
        ))}
        <path class="curve-line" d={line} />
        <path class="curve-floor" d={`M${LEFT} ${BOTTOM}H${right}`} />
        {axis.decisions.map(({ at }) => (
          <path class="curve-tick" d={`M${x(at)} ${BOTTOM + 3}v8`} />
        ))}
        {series.bend && (
          <circle
            class="curve-bend"
            cx={x(condition ? series.bend.moment : series.bend.moment + 0.5)}
            cy={y(series.values[series.bend.moment - series.from] ?? 0)}
            r="4.5"
          />
        )}
        {labelled(axis.days, (ROOM / (right - LEFT)) * axis.length).map(({ day, at }) => (
          <text x={Math.min(x(at), right - 20)} y={HEIGHT - 8} class="curve-number">
            {day}
          </text>
        ))}
        <text x={LEFT - 6} y={HEIGHT - 8} text-anchor="end">
          {m.ledgerDay().toLowerCase()}
        </text>
      </svg>
      <p class="curve-bends">
        <Bend series={series} />
      </p>
    </figure>
  )
}

function Bend({ series: { bend } }: { series: Series }) {
  if (!bend) return <>{m.curveEven()}</>
  if (!bend.after) return <>{m.curveBendDay({ day: bend.day })}</>
  return (
    <>
      {m.curveBend({ day: bend.after.day })} <q lang={storyLang()}>{bare(bend.after.text)}</q>
    </>
  )
}

/** A choice that is already spoken needs no second pair of quotation marks. */
function bare(text: string): string {
  return text.replace(/^‘([^‘’]*)’$/, '$1')
}

function grid({ kind, max }: Series): { value: number; label: string }[] {
  if (kind === 'condition') return [2, 1, 0].map((value) => ({ value, label: conditionWord(value) }))
  return [
    { value: max, label: m.curveMuch() },
    { value: max / 2, label: '' },
    { value: 0, label: m.curveLittle() },
  ]
}

/** Through the middle of every moment, and level to both ends. */
function smoothOf({ from, values }: Series, x: (at: number) => number, y: (value: number) => number): string {
  const points = values.map((value, n) => ({ x: x(from + n + 0.5), y: y(value) }))
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return ''
  const end = { x: x(from + values.length), y: last.y }
  return smooth([{ x: x(from), y: first.y }, ...points, end])
}

function stairsOf({ from, values }: Series, x: (at: number) => number, y: (value: number) => number): string {
  return stairs(
    values.map((value, n) => ({ x: x(from + n), y: y(value) })),
    x(1) - x(0),
  )
}
