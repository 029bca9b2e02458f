/** For whom it is better and for whom worse: two bars from one line, worse to the left, better to the right, each with its whiskers. Who notices nothing is not drawn. Drawn inside Chart. */
import { m } from '../../../i18n/words.ts'
import type { Share } from '../../../lab/types.ts'
import { Looks } from './Looks.tsx'
import { labelRoom, widthOf, wrap } from './letters.ts'
import { Lines, Mark } from './Mark.tsx'
import { type Room, useRoom, useTall } from './room.ts'
import { figure, ofHundred, shareWords } from './say.ts'
import { linear, reach, ticks } from './scale.ts'
import { of100, type Table } from './table.ts'
import { whisker } from './Whiskers.tsx'

export interface SideRow {
  id: string
  label: string
  better: Share
  worse: Share
}

const ASIDE = 38
const LINE = 1.3

export function Sides({ rows }: { rows: readonly SideRow[] }) {
  const room = useRoom()
  const plan = planOf(rows, room)
  useTall(plan.height)
  const { x, size, small, top, bottom, bar } = plan
  return (
    <>
      <Looks id={room.id} />
      {plan.ticks.map((tick) => (
        <>
          {tick !== 0 && <path class="grid" d={`M${x(tick)} ${top}V${bottom}`} />}
          <text class="tick" x={x(tick)} y={bottom + small * 1.4} font-size={small} text-anchor="middle">
            {figure(Math.abs(tick) * 100, 2)}
          </text>
        </>
      ))}
      <text class="way" x={x(0) - 10} y={top - small * 0.7} font-size={small} text-anchor="end">
        {m.chartWayWorse()}
      </text>
      <text class="way" x={x(0) + 10} y={top - small * 0.7} font-size={small}>
        {m.chartWayBetter()}
      </text>
      <text class="tick" x={x(0)} y={bottom + small * 2.8} font-size={small} text-anchor="middle">
        {m.chartOf100()}
      </text>
      <path class="zero" d={`M${x(0)} ${top}V${bottom}`} />
      {plan.rows.map(({ row, lines, y, middle, height }, n) => (
        <Mark key={row.id} id={row.id} words={sideWords(row)} row={n} box={{ x: 0, y, width: room.width, height }}>
          <Lines class="row-label" lines={lines} x={0} y={y + size * 1.05} size={size} />
          <rect
            class="part"
            fill={`url(#${room.id}-dots)`}
            x={x(-row.worse.share)}
            y={middle - bar / 2}
            width={x(0) - x(-row.worse.share)}
            height={bar}
            data-value={row.worse.share}
          />
          <rect
            class="part look-full"
            x={x(0)}
            y={middle - bar / 2}
            width={x(row.better.share) - x(0)}
            height={bar}
            data-value={row.better.share}
          />
          <path class="whisker over" d={whisker(x(-row.worse.high), x(-row.worse.low), middle, 4)} />
          <path class="whisker over" d={whisker(x(row.better.low), x(row.better.high), middle, 4)} />
          <text class="value" x={x(-row.worse.high) - 8} y={middle + small * 0.35} font-size={small} text-anchor="end">
            {ofHundred(row.worse)}
          </text>
          <text class="value" x={x(row.better.high) + 8} y={middle + small * 0.35} font-size={small}>
            {ofHundred(row.better)}
          </text>
        </Mark>
      ))}
    </>
  )
}

function sideWords({ label, better, worse }: SideRow): string {
  return m.chartSides({ label, better: shareWords(better), worse: shareWords(worse) })
}

function planOf(rows: readonly SideRow[], { width, em, stretch }: Room) {
  const size = em * 0.9375
  const small = em * 0.875
  const bar = em * 1.1
  const aside = width >= ASIDE * em
  const left = aside ? labelRoom(rows, width, size, stretch) : 0
  const end = Math.min(1, reach(Math.max(0.02, ...rows.flatMap(({ better, worse }) => [better.high, worse.high]))))
  // At both ends room for a number behind the longest whisker.
  const edge = widthOf('100', small, stretch) + 12
  const x = linear([-end, end], [left + edge, width - edge])
  const top = small * 1.9
  let y = top
  const placed = rows.map((row) => {
    const lines = wrap(row.label, aside ? left - em : width, size, stretch)
    const text = lines.length * size * LINE
    const height = aside ? Math.max(text, bar) + em * 0.7 : text + bar + em * 0.8
    const at = { row, lines, y, height, middle: aside ? y + size * 0.72 : y + text + bar / 2 + em * 0.2 }
    y += height
    return at
  })
  return { size, small, bar, x, ticks: ticks(-end, end, 7), top, bottom: y, rows: placed, height: y + small * 3.4 }
}

export function sidesTable(rows: readonly SideRow[], what = ''): Table {
  const bounds = (name: string) => [m.chartPartOf({ part: name }), m.chartLow(), m.chartHigh()]
  return {
    head: [what, ...bounds(m.chartBetter()), ...bounds(m.chartWorse())],
    rows: rows.map(({ label, better, worse }) => [
      label,
      ...[better, worse].flatMap(({ share, low, high }) => [of100(share), of100(low), of100(high)]),
    ]),
  }
}
