/** Figures in words, never without how sure they are: “tussen 18 en 24 van de 100”. Read by charts, the lab's screens and what is printed. */
import { language, m } from '../../../i18n/words.ts'
import type { Difference, Share } from '../../../lab/types.ts'

/** `share`: a share of lives; `days`: days for each life; `count`: how often, for each life; said of every hundred lives. */
export type Unit = 'share' | 'days' | 'count'

/** As people write it, with at most so many decimals. */
export function figure(value: number, decimals = 0): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: decimals }).format(value === 0 ? 0 : value)
}

/** “tussen 18 en 24 van de 100”. */
export function shareWords({ n, low, high }: Pick<Share, 'n' | 'low' | 'high'>): string {
  const [from, to] = [Math.round(low * 100), Math.round(high * 100)]
  if (n === 0) return to < 1 ? m.chartNobody() : m.chartNobodyMost({ high: figure(to) })
  if (to < 1) return m.chartUnderOne()
  if (from >= 100) return m.chartEverybody()
  if (from === 0) return m.chartAtMost({ high: figure(to) })
  return from === to ? m.chartAbout({ n: figure(to) }) : m.chartBetween({ low: figure(from), high: figure(to) })
}

/** Whether zero lies outside: chance alone would seldom do this. */
export function clear({ low, high }: Difference): boolean {
  return low > 0 || high < 0
}

/** Yours less today's: “tussen 3 en 7 van de 100 minder”, “geen verschil te zien: …”. */
export function differenceWords(difference: Difference, unit: Unit): string {
  const { low, high } = difference
  if (low === 0 && high === 0) return m.chartSame()
  const factor = factorOf(unit)
  if (!clear(difference)) {
    const [less, more] = bounds(-low * factor, high * factor, unit)
    return m.chartUnseen({ less, more, unit: unitWord(unit) })
  }
  const more = low > 0
  const [near, far] = more ? [low * factor, high * factor] : [-high * factor, -low * factor]
  const [from, to] = bounds(near, far, unit)
  const words = { low: from, high: to, n: to, unit: unitWord(unit) }
  if (to === figure(0)) return more ? m.chartMoreLittle() : m.chartLessLittle()
  if (from === figure(0)) return more ? m.chartMoreMost(words) : m.chartLessMost(words)
  if (from === to) return more ? m.chartMoreAbout(words) : m.chartLessAbout(words)
  return more ? m.chartMore(words) : m.chartLess(words)
}

/** The same in a few letters, to stand beside a mark: “3–7 minder”. */
export function differenceShort(difference: Difference, unit: Unit): string {
  const { low, high } = difference
  if (low === 0 && high === 0) return m.chartShortSame()
  if (!clear(difference)) return m.chartShortUnseen()
  const factor = factorOf(unit)
  const [near, far] = low > 0 ? [low * factor, high * factor] : [-high * factor, -low * factor]
  const [from, to] = bounds(near, far, unit)
  const n = to === figure(0) ? `<${figure(unit === 'days' ? 0.1 : 1, 1)}` : from === to ? to : `${from}–${to}`
  return low > 0 ? m.chartShortMore({ n }) : m.chartShortLess({ n })
}

/** What a value is multiplied by to be said. */
export function factorOf(unit: Unit): number {
  return unit === 'days' ? 1 : 100
}

/** A share as a whole number of a hundred; what is little is not nothing. */
export function ofHundred({ n, share }: Pick<Share, 'n' | 'share'>): string {
  const text = figure(share * 100)
  return n > 0 && text === figure(0) ? `<${figure(1)}` : text
}

/** Whole numbers of a hundred; tenths of days while they are few. */
function bounds(from: number, to: number, unit: Unit): [string, string] {
  const decimals = unit !== 'days' || Math.max(Math.abs(from), Math.abs(to)) >= 10 ? 0 : 1
  return [figure(from, decimals), figure(to, decimals)]
}

export function unitWord(unit: Unit): string {
  return unit === 'share' ? m.chartOf100() : unit === 'days' ? m.chartDays() : m.chartEach()
}
