/** The next mark when an arrow is pressed. Pure; led by useWalk. */

export interface Stop {
  id: string
  row: number
  column: number
}

/** Left and right go along all marks in order, up and down to the same column of the next row; null: the key means something else. */
export function stepTo(stops: readonly Stop[], from: string | null, key: string): string | null {
  const at = Math.max(
    0,
    stops.findIndex((stop) => stop.id === from),
  )
  const here = stops[at]
  if (!here) return null
  if (key === 'Home') return stops[0]?.id ?? null
  if (key === 'End') return stops.at(-1)?.id ?? null
  if (key === 'ArrowRight' || key === 'ArrowLeft') return (stops[at + (key === 'ArrowRight' ? 1 : -1)] ?? here).id
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null
  const rows = [...new Set(stops.map((stop) => stop.row))].sort((a, b) => a - b)
  const row = rows[rows.indexOf(here.row) + (key === 'ArrowDown' ? 1 : -1)]
  const there = stops.filter((stop) => stop.row === row)
  return (there.find((stop) => stop.column === here.column) ?? there.findLast((stop) => stop.column < here.column) ?? there[0] ?? here).id
}
