/** An address as a square to point a phone at. Dark on light whatever the theme, since cameras read nothing else; with the quiet edge they need. Drawn by the beamer and by whoever leads. */
import { encode } from 'uqr'

interface Props {
  text: string
  /** What it is for, for whoever does not see it. */
  label: string
}

export function Qr({ text, label }: Props) {
  const { size, path } = squares(text)
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <rect class="qr-light" width={size} height={size} />
      <path class="qr-dark" d={path} />
    </svg>
  )
}

/** Modules around the code that stay light: the standard asks for four. */
const QUIET = 4

/** One run of dark modules after another, row by row. `size`: modules along a side, quiet edge included. */
export function squares(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET })
  const runs = data.flatMap((row, y) => rowRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
  return { size, path: runs.join('') }
}

function rowRuns(row: readonly boolean[]): [x: number, length: number][] {
  const runs: [number, number][] = []
  row.forEach((dark, x) => {
    const last = runs.at(-1)
    if (!dark) return
    if (last && last[0] + last[1] === x) last[1]++
    else runs.push([x, 1])
  })
  return runs
}
