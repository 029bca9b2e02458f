/** A real link to a place in the app, that stays inside the app when it is simply clicked. */
import type { ComponentChildren } from 'preact'
import { useHands } from '../../store/actions.ts'
import type { Place } from '../../store/store.ts'

interface Props {
  place: Place
  class?: string
  /** Done instead of going; the address stays true for a new tab, and before the app has arrived. */
  instead?: () => void
  /** Set on the link to where the reader is already. */
  current?: 'step' | 'page' | undefined
  children: ComponentChildren
}

export function Go({ place, class: look, instead, current, children }: Props) {
  const { dispatch, hrefOf } = useHands()
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (instead) instead()
    else dispatch({ type: 'go', place })
  }
  return (
    <a href={hrefOf(place)} class={look} aria-current={current} onClick={follow}>
      {children}
    </a>
  )
}
