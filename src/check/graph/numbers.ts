/** Numbers as a graph writes them. */
import type { Lang } from '../../compile/complaint.ts'

export function count(number: number, lang: Lang): string {
  return number.toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB')
}

/** `34 %`; never rounded to nothing or to everything when it is not. */
export function percent(met: number, of: number): string {
  if (of === 0 || met === 0) return '0 %'
  if (met >= of) return '100 %'
  const share = (met / of) * 100
  return share < 1 ? '< 1 %' : `${Math.min(99, Math.round(share))} %`
}
