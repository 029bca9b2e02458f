/** Differences round zero, each with its whiskers: what a rule turned brings more of, and less. Drawn inside Chart. */
import { m } from '../../../i18n/words.ts'
import type { Difference } from '../../../lab/types.ts'
import { labelRoom, widthOf, wrap } from './letters.ts'
import { Lines, Mark } from './Mark.tsx'
import { type Room, useRoom, useTall } from './room.ts'
import { clear, differenceShort, factorOf, figure, type Unit, unitWord } from './say.ts'
import { linear, reach, ticks } from './scale.ts'
import { of100, type Table, tenth } from './table.ts'

export interface WhiskerRow extends Difference {
  id: string
  label: string
  /** The whole sentence, figures in words included. */
  words: string
  /** Something the client loses by it: marked with a sign, since colour is not enough. */
  bad?: boolean
}

interface Props {
  rows: readonly WhiskerRow[]
  unit: Unit
}

/** Narrower than this in rem, words stand above their whiskers. */
const ASIDE = 38
const LINE = 1.3

export function Whiskers({ rows, unit }: Props) {
  const room = useRoom()
  const plan = planOf(rows, unit, room)
  useTall(plan.height)
  const { x, top, bottom, size, small, reach: end } = plan
  return (
    <>
      {plan.ticks.map((tick) => (
        <>
          <path class={tick === 0 ? 'zero' : 'grid'} d={`M${x(tick)} ${top}V${bottom}`} />
          <text class="tick" x={x(tick)} y={bottom + small * 1.4} font-size={small} text-anchor="middle">
            {figure(Math.abs(tick) * factorOf(unit), 2)}
          </text>
        </>
      ))}
      <text class="way" x={x(-end)} y={top - small * 0.7} font-size={small}>
        {m.chartWayLess()}
      </text>
      <text class="way" x={x(end)} y={top - small * 0.7} font-size={small} text-anchor="end">
        {m.chartWayMore()}
      </text>
      <text class="tick" x={x(0)} y={bottom + small * 2.8} font-size={small} text-anchor="middle">
        {unitWord(unit)}
      </text>
      {plan.rows.map(({ row, lines, y, middle, height }, n) => {
        const seen = clear(row)
        const text = differenceShort(row, unit)
        return (
          <Mark key={row.id} id={row.id} words={row.words} row={n} box={{ x: 0, y, width: room.width, height }}>
            <Lines class="row-label" lines={lines} x={row.bad ? size * 1.15 : 0} y={y + size * 1.05} size={size} />
            {row.bad && <path class="bad-sign" d={`M0 ${y + size * 0.42}h${size * 0.8}l${-size * 0.4} ${size * 0.7}z`} />}
            <path class={seen ? 'whisker' : 'whisker unseen'} d={whisker(x(row.low), x(row.high), middle, 5)} />
            <circle class={seen ? 'mean' : 'mean unseen'} cx={x(row.mean)} cy={middle} r="4.5" data-value={row.mean} />
            <text class="value" {...plan.beside(row, text, middle)} font-size={small}>
              {text}
            </text>
          </Mark>
        )
      })}
    </>
  )
}

/** A line with a foot at each end. */
export function whisker(from: number, to: number, y: number, foot: number): string {
  return `M${from} ${y - foot}v${2 * foot}M${from} ${y}H${to}M${to} ${y - foot}v${2 * foot}`
}

function planOf(rows: readonly WhiskerRow[], unit: Unit, { width, em, stretch }: Room) {
  const size = em * 0.9375
  const small = em * 0.875
  const aside = width >= ASIDE * em
  const left = aside ? labelRoom(rows, width, size, stretch) : 0
  const value = aside ? em * 9.5 : 0
  const end = reach(Math.max(unit === 'days' ? 0.1 : 0.02, ...rows.flatMap((row) => [Math.abs(row.low), Math.abs(row.high)])))
  const x = linear([-end, end], [left + em, width - value - em])
  const top = small * 1.9
  let y = top
  const placed = rows.map((row) => {
    const lines = wrap(row.label, (aside ? left - em : width) - (row.bad ? size * 1.15 : 0), size, stretch)
    const text = lines.length * size * LINE
    const height = aside ? Math.max(text, em * 1.5) + em * 0.5 : text + em * 2
    const at = { row, lines, y, height, middle: aside ? y + size * 0.72 : y + text + em * 0.75 }
    y += height
    return at
  })
  /** Wide: in a column of its own. Narrow: where there is room beside the whisker. */
  const beside = (row: WhiskerRow, text: string, middle: number): { x: number; y: number; 'text-anchor': 'start' | 'end' } => {
    const foot = middle + small * 0.35
    if (aside) return { x: width, y: foot, 'text-anchor': 'end' }
    const room = widthOf(text, small, stretch) + 10
    if (x(row.high) + room <= width) return { x: x(row.high) + 10, y: foot, 'text-anchor': 'start' }
    if (x(row.low) - room >= 0) return { x: x(row.low) - 10, y: foot, 'text-anchor': 'end' }
    return { x: width, y: foot - em * 0.85, 'text-anchor': 'end' }
  }
  return { size, small, x, reach: end, ticks: ticks(-end, end, 7), top, bottom: y, rows: placed, beside, height: y + small * 3.4 }
}

export function whiskersTable(rows: readonly WhiskerRow[], unit: Unit, what = ''): Table {
  const cell = unit === 'days' ? tenth : of100
  return {
    head: [what, m.chartMean({ unit: unitWord(unit) }), m.chartLow(), m.chartHigh()],
    rows: rows.map((row) => [row.bad ? m.chartBad({ title: row.label }) : row.label, cell(row.mean), cell(row.low), cell(row.high)]),
  }
}
