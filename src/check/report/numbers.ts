/** Numbers as they are written in Dutch and in English: 41.203 and 12 %, 41,203 and 12%. Used by the words of the report. */
import type { Lang } from '../../compile/complaint.ts'

const FORMATS: Record<Lang, { whole: Intl.NumberFormat; tenth: Intl.NumberFormat }> = {
  nl: formats('nl-NL'),
  en: formats('en-GB'),
}

function formats(locale: string) {
  return {
    whole: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
    tenth: new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  }
}

export function whole(value: number, lang: Lang): string {
  return FORMATS[lang].whole.format(value)
}

export function tenth(value: number, lang: Lang): string {
  return FORMATS[lang].tenth.format(value)
}

/** Never 0 % for something that happened, nor 100 % for something that once did not. */
export function percent(part: number, of: number, lang: Lang): string {
  const sign = lang === 'nl' ? '\u00a0%' : '%'
  if (of <= 0) return '–'
  const share = (part / of) * 100
  if (share > 0 && share < 1) return `<\u00a01${sign}`
  if (share > 99 && share < 100) return `>\u00a099${sign}`
  return `${whole(share, lang)}${sign}`
}

export function ordinal(value: number, lang: Lang): string {
  if (lang === 'nl') return `${whole(value, lang)}e`
  const ends = ['th', 'st', 'nd', 'rd']
  const teens = value % 100 >= 11 && value % 100 <= 13
  return `${whole(value, lang)}${(teens ? null : ends[value % 10]) ?? 'th'}`
}
