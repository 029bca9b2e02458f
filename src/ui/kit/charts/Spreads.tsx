/** How whole numbers of days spread over lives: one hill for each row; what belongs to today's rules stands on the line, what belongs to yours hangs below it like its reflection. Drawn inside Chart. */
import { m } from '../../../i18n/words.ts'
import type { Spread, World } from '../../../lab/types.ts'
import { type Bin, binsOf, countIn, dayPlace, shareIn } from './bins.ts'
import { Looks } from './Looks.tsx'
import { Lines, Mark } from './Mark.tsx'
import { type Room, useRoom, useTall } from './room.ts'
import { figure, shareWords } from './say.ts'
import { reach } from './scale.ts'
import { of100, type Table, tenth } from './table.ts'
import { whisker } from './Whiskers.tsx'
import { WorldSign } from './WorldSign.tsx'

export interface SpreadRow {
  id: string
  label: string
  spread: Spread
  /** Two rows that follow each other, today's and yours, share one line. */
  world?: World
}

interface Props {
  rows: readonly SpreadRow[]
  /** The highest number that can occur. */
  max: number
}

export function Spreads({ rows, max }: Props) {
  const room = useRoom()
  const plan = planOf(rows, max, room)
  useTall(plan.height)
  const { size, small, bins, x } = plan
  return (
    <>
      <Looks id={room.id} />
      {plan.rows.map(({ row, base, down, head, hill }, n) => (
        <g key={row.id}>
          <Mark
            id={row.id}
            words={meanWords(row)}
            row={n}
            column={0}
            box={{ x: 0, y: head - size * 1.1, width: room.width, height: size * 1.6 }}
          >
            {row.world && <WorldSign world={row.world} x={6} y={head - size * 0.35} />}
            <Lines class="row-label" lines={[row.label]} x={row.world ? size * 1.2 : 0} y={head} size={size} />
            <text class="tick" x={room.width} y={head} font-size={small} text-anchor="end">
              {m.chartMeanShort({ low: figure(row.spread.low, 1), high: figure(row.spread.high, 1) })}
            </text>
          </Mark>
          {bins.map((bin, column) => {
            const share = shareIn(row.spread, bin)
            const height = share.share * hill
            const [left, width] = [x.left(column), x.band - 2]
            const edge = (value: number) => (down ? base + value * hill : base - value * hill)
            return (
              <Mark
                key={bin.from}
                id={`${row.id}-${bin.from}`}
                words={m.chartBar({ row: row.label, days: binWords(bin), share: shareWords(share) })}
                row={n}
                column={column + 1}
                box={{ x: left - 1, y: down ? base : base - plan.room, width: x.band, height: plan.room }}
              >
                <rect
                  class={`hill ${row.world ?? 'today'}`}
                  x={left}
                  y={down ? base : base - height}
                  width={width}
                  height={height}
                  {...(row.world === 'yours' ? { fill: `url(#${room.id}-hatch)` } : {})}
                  data-value={share.share}
                />
                {share.n > 0 && <path class="whisker thin" d={upright(left + width / 2, edge(share.low), edge(share.high))} />}
              </Mark>
            )
          })}
          <path class="whisker mean-line" d={whisker(x(row.spread.low), x(row.spread.high), base + (down ? 4 : -4), 4)} />
          <circle
            class={`mean ${row.world ?? 'today'}`}
            cx={x(row.spread.mean)}
            cy={base + (down ? 4 : -4)}
            r="4.5"
            data-value={row.spread.mean}
          />
        </g>
      ))}
      {plan.lines.map((y) => (
        <path class="surface" d={`M0 ${y}H${room.width}`} />
      ))}
      {plan.ticks.map((day, n) => (
        <text
          class="tick"
          x={day === max ? room.width : x(day)}
          y={plan.foot}
          font-size={small}
          text-anchor={day === max ? 'end' : 'middle'}
        >
          {n === plan.ticks.length - 1 ? m.chartDay({ n: figure(day) }) : figure(day)}
        </text>
      ))}
    </>
  )
}

function upright(x: number, from: number, to: number): string {
  return `M${x - 3} ${from}h6M${x} ${from}V${to}M${x - 3} ${to}h6`
}

function binWords({ from, to }: Bin): string {
  if (to === 0) return m.chartNoDay()
  return from === to ? m.chartDay({ n: from }) : m.chartDaysFrom({ from, to })
}

function meanWords({ label, spread }: SpreadRow): string {
  const [low, high] = [figure(spread.low, 1), figure(spread.high, 1)]
  return m.chartSpread({ row: label, low, high, p10: figure(spread.p10), p50: figure(spread.p50), p90: figure(spread.p90) })
}

function planOf(rows: readonly SpreadRow[], max: number, { width, em }: Room) {
  const size = em * 0.9375
  const small = em * 0.875
  const bins = binsOf(max)
  const x = dayPlace(bins, width)
  const most = reach(Math.max(0.05, ...rows.flatMap((row) => bins.map((bin) => shareIn(row.spread, bin).high))))
  const room = em * 5.5
  const hill = room / most
  const lines: number[] = []
  let y = 0
  let foot = 0
  const placed = rows.map((row, n) => {
    const down = row.world === 'yours' && rows[n - 1]?.world === 'today'
    // The days stand right below the hills; the name of what hangs down stands below them.
    if (down) {
      const base = lines.at(-1) ?? 0
      foot = base + room + small * 1.2
      y = foot + size * 1.7
      return { row, base, down, head: y - size * 0.2, hill }
    }
    const head = y + size * 1.1
    const base = head + size * 0.5 + room
    lines.push(base)
    foot = base + small * 1.5
    y = foot + em * 0.3
    return { row, base, down, head, hill }
  })
  const step = max >= 60 ? 30 : reach(max / 4)
  const marks = Array.from({ length: Math.floor(max / step) + 1 }, (_, n) => n * step)
  return { size, small, bins, x, room, lines, rows: placed, ticks: marks, foot, height: y + small * 0.4 }
}

export function spreadsTable(rows: readonly SpreadRow[], max: number): Table {
  const bins = binsOf(max)
  const about = (name: string, value: (spread: Spread) => number) => [name, ...rows.flatMap(({ spread }) => [tenth(value(spread)), '', ''])]
  return {
    head: [m.chartDaysHead(), ...rows.flatMap((row) => [m.chartPartOf({ part: row.label }), m.chartLow(), m.chartHigh()])],
    rows: [
      ...bins.map((bin) => [
        binWords(bin),
        ...rows.flatMap(({ spread }) => {
          const { share, low, high } = shareIn(spread, bin)
          return [of100(share), of100(low), of100(high)]
        }),
      ]),
      [m.chartMeanDays(), ...rows.flatMap(({ spread }) => [tenth(spread.mean), tenth(spread.low), tenth(spread.high)])],
      about(m.chartP50(), (spread) => spread.p50),
      about(m.chartP90(), (spread) => spread.p90),
      [m.chartLives(), ...rows.flatMap(({ spread }) => [countIn(spread, { from: 0, to: spread.counts.length }), '', ''])],
    ],
  }
}
