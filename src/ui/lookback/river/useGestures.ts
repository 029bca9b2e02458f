/** Zooming by hand: the wheel with ctrl (which a trackpad's pinch is too) and two fingers. Used by River. */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

type Told = (way: 1 | -1, at: { clientX: number; clientY: number }) => void

/** How far a wheel turns, or two fingers move apart, before it counts. */
const TURN = 60
const SPREAD = 1.35

export function useGestures(host: RefObject<HTMLElement | null>, zoom: Told): void {
  const latest = useRef(zoom)
  latest.current = zoom
  useEffect(() => {
    const element = host.current
    if (!element) return
    let turned = 0
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      turned = Math.sign(turned) === Math.sign(event.deltaY) ? turned + event.deltaY : event.deltaY
      if (Math.abs(turned) < TURN) return
      latest.current(turned < 0 ? 1 : -1, event)
      turned = 0
    }
    let apart: number | null = null
    const fingers = (event: TouchEvent) => {
      const [a, b] = event.touches
      if (!a || !b) {
        apart = null
        return
      }
      event.preventDefault()
      const now = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
      if (apart === null) {
        apart = now
        return
      }
      const ratio = now / apart
      if (ratio < SPREAD && ratio > 1 / SPREAD) return
      latest.current(ratio > 1 ? 1 : -1, { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 })
      apart = now
    }
    element.addEventListener('wheel', wheel, { passive: false })
    element.addEventListener('touchstart', fingers, { passive: false })
    element.addEventListener('touchmove', fingers, { passive: false })
    element.addEventListener('touchend', fingers)
    return () => {
      element.removeEventListener('wheel', wheel)
      element.removeEventListener('touchstart', fingers)
      element.removeEventListener('touchmove', fingers)
      element.removeEventListener('touchend', fingers)
    }
  }, [])
}
