/** Lays out a text as large as its box lets it: the first of a row of settings (in CSS, by `data-fit`) in which nothing is left outside, otherwise in sheets. Called by Flow and by every stage with a box. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { sheetsIn } from './sheets.ts'

interface Options {
  /** Carries the setting: 0 is the largest, `sheets` the one for what fits in none. */
  host: RefObject<HTMLElement | null>
  /** The attribute that carries it, after `data-`. */
  name?: string
  /** The box that words may not leave; found below the host, null when it is the host. */
  inside: string | null
  /** How many settings there are. */
  settings: number
  /** Changes when there is something else in the box. */
  what: string
}

/** How many sheets it takes. */
export function useFit({ host, name = 'fit', inside, settings, what }: Options): number {
  const [sheets, set] = useState(1)
  useLayoutEffect(() => {
    const place = host.current
    const box = inside === null ? place : place?.querySelector<HTMLElement>(inside)
    if (!place || !box) return
    const lay = () => {
      let fit = 0
      for (; fit < settings; fit++) {
        place.dataset[name] = String(fit)
        if (isInside(box)) break
      }
      if (fit === settings) place.dataset[name] = 'sheets'
      const gap = Number.parseFloat(getComputedStyle(box).columnGap) || 0
      set(fit < settings ? 1 : sheetsIn(box.scrollWidth, box.clientWidth, gap))
    }
    lay()
    let width = place.clientWidth
    let height = place.clientHeight
    // Its own settings must not start it again: only another size of the place they are in.
    const watch = new ResizeObserver(() => {
      if (place.clientWidth === width && place.clientHeight === height) return
      width = place.clientWidth
      height = place.clientHeight
      lay()
    })
    watch.observe(place)
    let gone = false
    void document.fonts.ready.then(() => !gone && lay())
    return () => {
      gone = true
      watch.disconnect()
      delete place.dataset[name]
    }
  }, [what])
  return sheets
}

function isInside(box: HTMLElement): boolean {
  return box.scrollWidth <= box.clientWidth + 1 && box.scrollHeight <= box.clientHeight + 1
}
