/** A quiet bar beside a number that is also there in words. Drawn, so that it prints. Used by the parts of the page. */
import { type Markup, raw } from './markup.ts'

export function bar(part: number, of: number): Markup {
  const share = of > 0 ? Math.min(1, part / of) : 0
  const width = Math.round(share * 1000) / 10
  return raw(
    `<svg class="bar" aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none"><rect class="bed" width="100" height="10"/><rect class="fill" width="${width}" height="10"/></svg>`,
  )
}
