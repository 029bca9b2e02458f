/** For every assumption how far the answer goes when it is set lower and higher, each end with its whiskers. Drawn inside Chart. */
import type { Scenario } from '../../../engine/types.ts'
import { m } from '../../../i18n/words.ts'
import type { Difference, Sensitivity } from '../../../lab/types.ts'
import { widthOf, wrap } from '../../kit/charts/letters.ts'
import { Lines, Mark } from '../../kit/charts/Mark.tsx'
import { type Room, useRoom, useTall } from '../../kit/charts/room.ts'
import { differenceWords, factorOf, figure, type Unit, unitWord } from '../../kit/charts/say.ts'
import { linear, ticks } from '../../kit/charts/scale.ts'
import { of100, type Table, tenth } from '../../kit/charts/table.ts'
import { whisker } from '../../kit/charts/Whiskers.tsx'
import { measureUnit } from '../people/names.ts'
import { assumptionName } from './names.ts'
import { endsOf } from './weighed.ts'

export interface TornadoRow {
  id: string
  label: string
  /** What was tried, in words. */
  ends: { low: string; high: string }
  low: Difference
  high: Difference
  words: string
}

export function tornadoRows(scenario: Pick<Scenario, 'situations' | 'besluiten' | 'lab'>, { rows, measure }: Sensitivity): TornadoRow[] {
  const unit = measureUnit(measure)
  return rows.map((row) => {
    const label = assumptionName(scenario, row.assumption)
    const ends = endsOf(scenario, row)
    const [atLow, atHigh] = [differenceWords(row.answer.low, unit), differenceWords(row.answer.high, unit)]
    const words = m.labAboutTornadoRow({ what: label, low: ends.low, high: ends.high, atLow, atHigh })
    return { id: row.assumption, label, ends, ...row.answer, words }
  })
}

export function tornadoTable(rows: readonly TornadoRow[], unit: Unit): Table {
  const cell = unit === 'days' ? tenth : of100
  const of = (difference: Difference) => [cell(difference.mean), cell(difference.low), cell(difference.high)]
  const head = (at: string) => [at, m.chartMean({ unit: unitWord(unit) }), m.chartLow(), m.chartHigh()]
  return {
    head: [m.labAboutAssumptionHead(), ...head(m.labAboutSetLow()), ...head(m.labAboutSetHigh())],
    rows: rows.map((row) => [row.label, row.ends.low, ...of(row.low), row.ends.high, ...of(row.high)]),
  }
}

const ASIDE = 38

export function Tornado({ rows, base, unit }: { rows: readonly TornadoRow[]; base: Difference; unit: Unit }) {
  const room = useRoom()
  const plan = planOf(rows, base, unit, room)
  useTall(plan.height)
  const { x, size, small, bottom } = plan
  return (
    <>
      <circle class="mean unseen" cx="6" cy={small * 0.75} r="5.5" />
      <text class="way" x={small * 1.2} y={small * 1.1} font-size={small}>
        {m.labAboutSetLow()}
      </text>
      <circle class="mean" cx={plan.second} cy={small * 0.75} r="5.5" />
      <text class="way" x={plan.second + small * 0.9} y={small * 1.1} font-size={small}>
        {m.labAboutSetHigh()}
      </text>
      {plan.ticks.map((tick) => (
        <>
          <path class={tick === 0 ? 'zero' : 'grid'} d={plan.stretches.map(([from, to]) => `M${x(tick)} ${from}V${to}`).join('')} />
          <text class="tick" x={x(tick)} y={bottom + small * 1.4} font-size={small} text-anchor="middle">
            {tick > 0 ? '+' : ''}
            {figure(tick * factorOf(unit), 2)}
          </text>
        </>
      ))}
      <path class="whisker unseen" d={plan.stretches.map(([from, to]) => `M${x(base.mean)} ${from}V${to}`).join('')} />
      <Lines class="tick" lines={plan.axis} x={0} y={bottom + small * 3} size={small} />
      {plan.rows.map(({ row, lines, y, height, middle }, n) => (
        <Mark key={row.id} id={row.id} words={row.words} row={n} box={{ x: 0, y, width: room.width, height }}>
          <Lines class="row-label" lines={lines} x={0} y={y + size * 1.05} size={size} />
          <path class="middle-half" d={`M${x(row.low.mean)} ${middle}H${x(row.high.mean)}`} />
          <path class="whisker thin" d={whisker(x(row.low.low), x(row.low.high), middle - 6, 4)} />
          <path class="whisker thin" d={whisker(x(row.high.low), x(row.high.high), middle + 6, 4)} />
          <circle class="mean unseen" cx={x(row.low.mean)} cy={middle - 6} r="5.5" data-value={row.low.mean} />
          <circle class="mean" cx={x(row.high.mean)} cy={middle + 6} r="5.5" data-value={row.high.mean} />
        </Mark>
      ))}
    </>
  )
}

function planOf(rows: readonly TornadoRow[], base: Difference, unit: Unit, { width, em, stretch }: Room) {
  const size = em * 0.9375
  const small = em * 0.875
  const aside = width >= ASIDE * em
  const left = aside ? Math.round(width * 0.42) : 0
  const all = [base, ...rows.flatMap(({ low, high }) => [low, high])]
  const [from, to] = [Math.min(0, ...all.map(({ low }) => low)), Math.max(0, ...all.map(({ high }) => high))]
  const air = (to - from) * 0.04 || 0.1
  const ends: [number, number] = [from - air, to + air]
  const x = linear(ends, [left + 8, width - small])
  const top = small * 1.9
  let y = top
  const placed = rows.map((row) => {
    const text = `${row.label} (${row.ends.low} – ${row.ends.high})`
    const lines = wrap(text, aside ? left - em : width, size, stretch)
    const tall = lines.length * size * 1.3
    const height = aside ? Math.max(tall, em * 2) + em * 0.5 : tall + em * 2.4
    const at = { row, lines, y, height, middle: aside ? y + Math.max(tall, em * 1.9) / 2 : y + tall + em }
    y += height
    return at
  })
  // On a phone the words stand above their whiskers: the lines leave them out.
  const stretches = aside ? [[top, y] as const] : placed.map(({ middle }) => [middle - em, middle + em] as const)
  const axis = wrap(m.labAboutTornadoAxis({ unit: unitWord(unit) }), width, small, stretch)
  const second = small * 2.6 + widthOf(m.labAboutSetLow(), small, stretch)
  const height = y + small * (2.4 + axis.length * 1.3)
  return { size, small, x, ticks: ticks(...ends, aside ? 8 : 5), bottom: y, rows: placed, stretches, axis, second, height }
}
