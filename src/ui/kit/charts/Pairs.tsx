/** A share under today's rules and under yours, side by side on one line for each row: an open ring, a full drop, each with its whiskers. Drawn inside Chart. */
import { m } from '../../../i18n/words.ts'
import type { Share } from '../../../lab/types.ts'
import { labelRoom, wrap } from './letters.ts'
import { Lines, Mark } from './Mark.tsx'
import { type Room, useRoom, useTall } from './room.ts'
import { figure } from './say.ts'
import { linear, reach, ticks } from './scale.ts'
import { of100, type Table } from './table.ts'
import { whisker } from './Whiskers.tsx'
import { WorldSign } from './WorldSign.tsx'

export interface PairRow {
  id: string
  label: string
  today: Share
  yours: Share
  words: string
  bad?: boolean
}

const ASIDE = 38
const LINE = 1.3

/** `same`: nothing was turned, so there is only today. */
export function Pairs({ rows, same = false }: { rows: readonly PairRow[]; same?: boolean }) {
  const room = useRoom()
  const plan = planOf(rows, room)
  useTall(plan.height)
  const { x, size, small, top, bottom } = plan
  return (
    <>
      <WorldSign world="today" x={6} y={small * 0.75} />
      <text class="way" x={small * 1.3} y={small * 1.1} font-size={small}>
        {m.chartToday()}
      </text>
      {!same && (
        <>
          <WorldSign world="yours" x={plan.second} y={small * 0.75} />
          <text class="way" x={plan.second + small * 0.9} y={small * 1.1} font-size={small}>
            {m.chartYours()}
          </text>
        </>
      )}
      {plan.ticks.map((tick) => (
        <>
          <path class={tick === 0 ? 'zero' : 'grid'} d={`M${x(tick)} ${top}V${bottom}`} />
          <text class="tick" x={x(tick)} y={bottom + small * 1.4} font-size={small} text-anchor="middle">
            {figure(tick * 100, 2)}
          </text>
        </>
      ))}
      <text class="tick" x={(x(0) + x(plan.reach)) / 2} y={bottom + small * 2.8} font-size={small} text-anchor="middle">
        {m.chartOf100()}
      </text>
      {plan.rows.map(({ row, lines, y, middle, height }, n) => (
        <Mark key={row.id} id={row.id} words={row.words} row={n} box={{ x: 0, y, width: room.width, height }}>
          <Lines class="row-label" lines={lines} x={row.bad ? size * 1.15 : 0} y={y + size * 1.05} size={size} />
          {row.bad && <path class="bad-sign" d={`M0 ${y + size * 0.42}h${size * 0.8}l${-size * 0.4} ${size * 0.7}z`} />}
          {!same && <path class="bridge" d={`M${x(row.today.share)} ${middle - 5}L${x(row.yours.share)} ${middle + 7}`} />}
          <path class="whisker" d={whisker(x(row.today.low), x(row.today.high), middle - 5, 4)} />
          <circle class="mean today" cx={x(row.today.share)} cy={middle - 5} r="4.5" data-value={row.today.share} />
          {!same && (
            <>
              <path class="whisker" d={whisker(x(row.yours.low), x(row.yours.high), middle + 7, 4)} />
              <circle class="mean yours" cx={x(row.yours.share)} cy={middle + 7} r="4.5" data-value={row.yours.share} />
            </>
          )}
        </Mark>
      ))}
    </>
  )
}

function planOf(rows: readonly PairRow[], { width, em, stretch }: Room) {
  const size = em * 0.9375
  const small = em * 0.875
  const aside = width >= ASIDE * em
  const left = aside ? labelRoom(rows, width, size, stretch) : 0
  const end = Math.min(1, reach(Math.max(0.05, ...rows.flatMap((row) => [row.today.high, row.yours.high]))))
  const x = linear([0, end], [left + em * 0.5, width - em])
  const top = small * 1.9
  let y = top
  const placed = rows.map((row) => {
    const lines = wrap(row.label, (aside ? left - em : width) - (row.bad ? size * 1.15 : 0), size, stretch)
    const text = lines.length * size * LINE
    const height = aside ? Math.max(text, em * 1.9) + em * 0.5 : text + em * 2.4
    const at = { row, lines, y, height, middle: aside ? y + Math.max(text, em * 1.7) / 2 : y + text + em * 0.8 }
    y += height
    return at
  })
  return { size, small, x, reach: end, ticks: ticks(0, end, 6), top, bottom: y, rows: placed, second: small * 10, height: y + small * 3.4 }
}

export function pairsTable(rows: readonly PairRow[], what = '', same = false): Table {
  const bounds = (name: string) => [m.chartPartOf({ part: name }), m.chartLow(), m.chartHigh()]
  return {
    head: [what, ...bounds(m.chartToday()), ...(same ? [] : bounds(m.chartYours()))],
    rows: rows.map(({ label, bad, today, yours }) => [
      bad ? m.chartBad({ title: label }) : label,
      ...(same ? [today] : [today, yours]).flatMap(({ share, low, high }) => [of100(share), of100(low), of100(high)]),
    ]),
  }
}
