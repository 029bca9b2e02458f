/** Where a value lies in a drawing, and which values get a line. Read by the charts. */

/** A straight scale; values outside the domain come to lie outside the range. */
export function linear([from, to]: readonly [number, number], [left, right]: readonly [number, number]): (value: number) => number {
  const span = to - from || 1
  return (value) => left + ((value - from) / span) * (right - left)
}

/** The smallest of 1, 2 or 5 times a power of ten that is not less: an axis that ends there seldom has to change while figures still move. */
export function reach(most: number): number {
  if (!(most > 0) || !Number.isFinite(most)) return 1
  const power = 10 ** Math.floor(Math.log10(most))
  const found = [1, 2, 5, 10].find((step) => step * power >= most * (1 - 1e-9)) ?? 10
  return round(found * power)
}

/** Round values from `from` up to and including `to`, at most `most` of them (at least two). */
export function ticks(from: number, to: number, most: number): number[] {
  const step = reach((to - from) / Math.max(1, most - 1))
  const first = Math.ceil(from / step - 1e-9)
  const last = Math.floor(to / step + 1e-9)
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, n) => round((first + n) * step))
}

/** What adding up tenths leaves behind goes. */
function round(value: number): number {
  const rounded = Number(value.toPrecision(10))
  return rounded === 0 ? 0 : rounded
}
