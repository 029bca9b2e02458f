/** Shares of a whole as one bar, with how sure each border between two parts is. Drawn inside Chart. */
import { m } from '../../../i18n/words.ts'
import { shareOf } from '../../../lab/stats.ts'
import type { Share, World } from '../../../lab/types.ts'
import { LOOKS, type Look, Looks } from './Looks.tsx'
import { widthOf, wrap } from './letters.ts'
import { Lines, Mark } from './Mark.tsx'
import { type Room, useRoom, useTall } from './room.ts'
import { figure, shareWords } from './say.ts'
import { linear } from './scale.ts'
import { of100, type Table } from './table.ts'
import { whisker } from './Whiskers.tsx'
import { WorldSign } from './WorldSign.tsx'

export interface StackedRow {
  id: string
  label: string
  /** Together they are the whole. */
  parts: { id: string; label: string; share: Share }[]
  /** Rows that follow each other with the same group stand under its name. */
  group?: string
  world?: World
}

const ASIDE = 38
const LINE = 1.3

/** The parts are filled in order: paper, hatched, water; a fourth is dotted. */
export function Stacked({ rows }: { rows: readonly StackedRow[] }) {
  const room = useRoom()
  const plan = planOf(rows, room)
  useTall(plan.height)
  const { x, size, small, bar } = plan
  return (
    <>
      <Looks id={room.id} />
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <>
          <path class="grid" d={`M${x(share)} ${plan.top}V${plan.bottom}`} />
          <text
            class="tick"
            x={x(share)}
            y={plan.bottom + small * 1.4}
            font-size={small}
            text-anchor={share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}
          >
            {figure(share * 100)}
          </text>
        </>
      ))}
      <text class="tick" x={x(0.5)} y={plan.bottom + small * 2.8} font-size={small} text-anchor="middle">
        {m.chartOf100()}
      </text>
      {plan.rows.map(({ row, group, lines, y, head, barY }, n) => (
        <g key={row.id}>
          {group && <Lines class="row-group" lines={group} x={0} y={y + size * 1.05} size={size} />}
          {row.world && <WorldSign world={row.world} x={6} y={head - small * 0.35} />}
          <Lines class="row-label" lines={lines} x={row.world ? small * 1.3 : 0} y={head} size={row.world ? small : size} />
          {segmentsOf(row).map((part, column) => {
            const [from, to] = [x(part.from), x(part.to)]
            const words = m.chartPart({ group: nameOf(row), part: part.label, share: shareWords(part.share) })
            const look = LOOKS[column] ?? 'dots'
            return (
              <Mark
                key={part.id}
                id={`${row.id}-${part.id}`}
                words={words}
                row={n}
                column={column}
                box={{ x: from, y: barY - 4, width: to - from, height: bar + 12 }}
              >
                <rect
                  class={`part look-${look}`}
                  x={from}
                  y={barY}
                  width={Math.max(0, to - from)}
                  height={bar}
                  {...(look === 'full' || look === 'hollow' ? {} : { fill: `url(#${room.id}-${look})` })}
                  data-value={part.share.share}
                />
                <PartWords
                  text={textIn(part, to - from, small, room.stretch)}
                  middle={(from + to) / 2}
                  y={barY + bar / 2}
                  small={small}
                  look={look}
                  stretch={room.stretch}
                />
              </Mark>
            )
          })}
          {bordersOf(row).map(
            ({ low, high }) =>
              // A border at the edge that is as good as certain would only be a smudge.
              x(high) - x(low) > 2 && <path class="whisker border" d={whisker(x(low), x(high), barY + bar + 5, 3.5)} />,
          )}
        </g>
      ))}
    </>
  )
}

function PartWords({
  text,
  middle,
  y,
  small,
  look,
  stretch,
}: {
  text: string
  middle: number
  y: number
  small: number
  look: Look
  stretch: number
}) {
  if (text === '') return null
  const width = widthOf(text, small, stretch)
  return (
    <>
      {look !== 'full' && (
        <rect class="plate" x={middle - width / 2 - 3} y={y - small * 0.66} width={width + 6} height={small * 1.32} rx="4" />
      )}
      <text class={`part-words on-${look}`} x={middle} y={y + small * 0.35} font-size={small} text-anchor="middle">
        {text}
      </text>
    </>
  )
}

/** “geregeld 38”, “38”, or nothing where it would not fit. */
function textIn(part: { label: string; share: Share }, room: number, size: number, stretch: number): string {
  const n = figure(part.share.share * 100)
  const long = `${part.label} ${n}`
  if (widthOf(long, size, stretch) + 12 <= room) return long
  return widthOf(n, size, stretch) + 10 <= room ? n : ''
}

function nameOf(row: StackedRow): string {
  return row.group ? m.chartRow({ group: row.group, row: row.label }) : row.label
}

/** Where each part begins and ends, 0 … 1. */
function segmentsOf({ parts }: StackedRow) {
  let from = 0
  return parts.map((part) => {
    const to = Math.min(1, from + part.share.share)
    const segment = { ...part, from, to }
    from = to
    return segment
  })
}

/** How sure every border is: everything before it counted as one share. */
function bordersOf({ parts }: StackedRow): Share[] {
  let n = 0
  return parts.slice(0, -1).map((part) => {
    n += part.share.n
    return shareOf(n, part.share.of)
  })
}

function planOf(rows: readonly StackedRow[], { width, em, stretch }: Room) {
  const size = em * 0.9375
  const small = em * 0.875
  const bar = em * 1.5
  const worlds = rows.some((row) => row.world)
  const aside = worlds ? width >= 20 * em : width >= ASIDE * em
  const left = !aside
    ? 0
    : worlds
      ? Math.max(...rows.map((row) => widthOf(row.label, small, stretch))) + small * 2.2
      : Math.round(width * 0.38)
  const x = linear([0, 1], [left + 1, width - 1])
  let y = 2
  const placed = rows.map((row, n) => {
    const group = row.group && row.group !== rows[n - 1]?.group ? wrap(row.group, width, size, stretch) : null
    if (n > 0 && (group || !row.group)) y += em * 0.55
    const start = y
    if (group) y += group.length * size * LINE + em * 0.2
    const lines = wrap(row.label, aside ? left - em * 0.75 : width, row.world ? small : size, stretch)
    const text = lines.length * (row.world ? small : size) * LINE
    const high = bar + 10
    const barY = aside ? y + Math.max(0, (text - bar) / 2) : y + text + em * 0.15
    const head = aside ? barY + bar / 2 + size * 0.35 - ((lines.length - 1) * size * LINE) / 2 : y + size
    y = aside ? barY + Math.max(high, (text + bar) / 2) : barY + high
    return { row, group, lines, y: start, head, barY }
  })
  return { size, small, bar, x, top: 0, bottom: y + 2, rows: placed, height: y + small * 3.4 }
}

export function stackedTable(rows: readonly StackedRow[], what = ''): Table {
  const parts = rows[0]?.parts ?? []
  return {
    head: [what, ...parts.flatMap(({ label }) => [m.chartPartOf({ part: label }), m.chartLow(), m.chartHigh()])],
    rows: rows.map((row) => [nameOf(row), ...row.parts.flatMap(({ share }) => [of100(share.share), of100(share.low), of100(share.high)])]),
  }
}
