/** The room that the river has and the type it is set in; anew when the window, the face or the reader's wishes change. Used by River. */
import type { Ref } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useStore } from '../../../store/useStore.ts'
import { measureType, type Type } from './type.ts'

/** The frame around the river, in pixels. */
const EDGES = 4

/** Narrower than any screen. */
const LEAST = 100

export interface Room {
  width: number
  /** Height of the window. */
  height: number
  type: Type
}

/** Null until the page has been laid out once. */
export function useRoom(): { host: Ref<HTMLDivElement>; room: Room | null } {
  const host = useRef<HTMLDivElement>(null)
  const [room, set] = useState<Room | null>(null)
  const wishes = useStore((state) => `${state.settings.textSize} ${state.settings.font} ${state.settings.spacing}`)
  useLayoutEffect(() => {
    const element = host.current
    if (!element) return
    let type = measureType(element)
    const look = () => {
      // Not on the screen at this moment.
      if (element.clientWidth < LEAST) return
      const next = { width: Math.floor(element.clientWidth) - EDGES, height: innerHeight, type }
      set((old) => (old && old.width === next.width && old.type === type && Math.abs(old.height - next.height) < 120 ? old : next))
    }
    look()
    const watch = new ResizeObserver(look)
    watch.observe(element)
    // The real face may come after the first words.
    const settle = () => {
      type = measureType(element)
      look()
    }
    // A wish of the reader reaches the page after this.
    const soon = requestAnimationFrame(settle)
    document.fonts.addEventListener('loadingdone', settle)
    return () => {
      cancelAnimationFrame(soon)
      watch.disconnect()
      document.fonts.removeEventListener('loadingdone', settle)
    }
  }, [wishes])
  return { host, room }
}
