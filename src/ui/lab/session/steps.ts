/** The short form as pages to read one after another: what followed at once, what happened in between, and the page before what is asked now. Pure; read by ShortPlay. */
import type { ShortForm, View } from '../../../engine/types.ts'
import { pagesOf } from '../../play/pages.ts'

export type ShortStep =
  | { kind: 'page'; which: 'reply' | 'now'; page: number; heavy: string | null }
  | { kind: 'between' }
  /** How it ended. */
  | { kind: 'end' }

export function stepsOf({ reply, between, now, from }: ShortForm): ShortStep[] {
  const pages = (view: View, which: 'reply' | 'now', first: number, last: number): ShortStep[] =>
    pagesOf(view.now.lines)
      .map(({ heavy }, page): ShortStep => ({ kind: 'page', which, page, heavy }))
      .slice(first, last)
  // A moment that opens with a content note has an empty page before it.
  const opening = reply ? pagesOf(reply.now.lines).findIndex((page) => page.lines.length > 0) + 1 : 0
  const whole = pagesOf(now.now.lines)
  const begins = from === now.now.lines[0]?.n ? 0 : whole.findIndex((page) => page.lines.some((line) => line.n === from))
  return [
    ...(reply ? pages(reply, 'reply', 0, opening) : []),
    ...(between.length > 0 ? [{ kind: 'between' } as const] : []),
    ...pages(now, 'now', Math.max(0, begins), whole.length),
    ...(now.ending === null ? [] : [{ kind: 'end' } as const]),
  ]
}
