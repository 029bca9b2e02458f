/** One tab stop for a whole drawing: the arrows go from mark to mark, and the sentence of the mark that has the focus or the pointer is shown. Used by Chart. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { type Stop, stepTo } from './walk.ts'

export function useWalk(drawing: RefObject<SVGSVGElement | null>) {
  const [at, stand] = useState<string | null>(null)
  const [said, say] = useState<string | null>(null)
  const marks = () => [...(drawing.current?.querySelectorAll<SVGGElement>('[data-mark]') ?? [])]
  // After every drawing: one mark can be tabbed to, and what is said keeps up with the figures.
  useLayoutEffect(() => {
    const all = marks()
    const here = all.find((mark) => mark.dataset.mark === at) ?? all[0]
    for (const mark of all) mark.setAttribute('tabindex', mark === here ? '0' : '-1')
    say(at === null ? null : (all.find((mark) => mark.dataset.mark === at)?.getAttribute('aria-label') ?? null))
  })
  const markOf = (target: EventTarget | null) => (target instanceof Element ? target.closest<SVGGElement>('[data-mark]') : null)
  const meet = (event: { target: EventTarget | null }) => {
    const mark = markOf(event.target)
    if (mark) stand(mark.dataset.mark ?? null)
  }
  return {
    said,
    onFocusIn: meet,
    onPointerOver: meet,
    onClick: meet,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const all = marks()
      const to = stepTo(all.map(stopOf), markOf(event.target)?.dataset.mark ?? at, event.key)
      if (to === null) return
      event.preventDefault()
      all.find((mark) => mark.dataset.mark === to)?.focus()
    },
  }
}

function stopOf({ dataset }: SVGGElement): Stop {
  return { id: dataset.mark ?? '', row: Number(dataset.row), column: Number(dataset.column) }
}
