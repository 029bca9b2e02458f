/** A part of the pictures that is only drawn anew when it is near the screen, or when the run rests: ten pictures eight times a second would leave a phone no time to listen. Used by Results. */
import type { ComponentChildren } from 'preact'
import { useEffect, useReducer, useRef } from 'preact/hooks'

/** How far off the screen it still counts as near. */
const NEAR = '400px'

export function Resting({ running, children }: { running: boolean; children: ComponentChildren }) {
  const host = useRef<HTMLDivElement>(null)
  const near = useRef(true)
  const kept = useRef(children)
  const [, again] = useReducer((n: number) => n + 1, 0)
  useEffect(() => {
    const seen = new IntersectionObserver(
      ([entry]) => {
        near.current = entry?.isIntersecting ?? true
        if (near.current) again(undefined)
      },
      { rootMargin: NEAR },
    )
    if (host.current) seen.observe(host.current)
    return () => seen.disconnect()
  }, [])
  // The same children as before are not compared again.
  if (!running || near.current) kept.current = children
  return (
    <div class="people-part" ref={host}>
      {kept.current}
    </div>
  )
}
