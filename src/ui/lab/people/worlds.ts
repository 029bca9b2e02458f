/** The worlds that are drawn, in their order. Read by the pictures of People. */
import { m } from '../../../i18n/words.ts'
import type { World } from '../../../lab/types.ts'

/** `same`: nothing is turned, so there is only one. */
export function worldsOf(same: boolean): { world: World; label: string }[] {
  const today = { world: 'today' as const, label: m.chartToday() }
  return same ? [today] : [today, { world: 'yours', label: m.chartYours() }]
}
