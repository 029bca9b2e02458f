/** Days put together in bars, and where a day lies between them. Read by Spreads. */
import { shareOf } from '../../../lab/stats.ts'
import type { Share, Spread } from '../../../lab/types.ts'

/** From and to are both in it. */
export interface Bin {
  from: number
  to: number
}

/** Not one day stands alone, since it is another thing than a few; the rest in weeks when there are many, else day by day. */
export function binsOf(max: number): Bin[] {
  const size = max > 120 ? 30 : max > 28 ? 7 : max > 14 ? 2 : 1
  const bins: Bin[] = [{ from: 0, to: 0 }]
  for (let from = 1; from <= max; from += size) bins.push({ from, to: Math.min(max, from + size - 1) })
  return bins
}

export function countIn({ counts }: Spread, { from, to }: Bin): number {
  return counts.slice(from, to + 1).reduce((sum, n) => sum + n, 0)
}

export function shareIn(spread: Spread, bin: Bin): Share {
  return shareOf(countIn(spread, bin), countIn(spread, { from: 0, to: spread.counts.length }))
}

/** The place of a day, in bands of one width: no day in the middle of the first, all others along the rest. */
export interface DayPlace {
  (day: number): number
  /** Where a band begins. */
  left(bin: number): number
  band: number
}

export function dayPlace(bins: readonly Bin[], width: number): DayPlace {
  const band = width / bins.length
  const max = bins.at(-1)?.to ?? 0
  const place = (day: number) => {
    if (day <= 0) return band / 2
    const bin = Math.min(
      bins.length - 1,
      Math.max(
        1,
        bins.findIndex(({ from, to }) => day >= from - 0.5 && day < to + 0.5),
      ),
    )
    const at = bins[bin] ?? { from: 0, to: max }
    // Less than half a day on average lies between the first band and the second.
    if (day < 0.5) return band / 2 + day * band
    return band * (bin + Math.min(1, (day - at.from + 0.5) / (at.to - at.from + 1)))
  }
  return Object.assign(place, { left: (bin: number) => band * bin + 1, band })
}
