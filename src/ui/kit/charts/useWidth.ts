/** How wide a drawing may be, how large the reader's letters are and how wide they run; measured again when any of them changes. Used by Chart. */
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { widthOf } from './letters.ts'

interface Measure {
  width: number
  em: number
  stretch: number
}

/** Every letter that is usual here. */
const SAMPLE = 'Wie zonder geldig papier naar buiten gaat, heeft dagen zonder inkomen'
/** The narrowest drawing that can still be read; a narrower screen scrolls it. */
const LEAST = 220

/** `most`: the widest it becomes, in CSS pixels. */
export function useWidth(host: RefObject<HTMLElement | null>, most: number): Measure {
  const [measure, set] = useState<Measure>({ width: most, em: 16, stretch: 1 })
  const look = () => {
    if (!host.current) return
    const now = measured(host.current, most)
    set((last) => (last.width === now.width && last.em === now.em && last.stretch === now.stretch ? last : now))
  }
  useLayoutEffect(look, [most])
  useEffect(() => {
    const seen = new ResizeObserver(look)
    if (host.current) seen.observe(host.current)
    // Text size, spacing and face stand on the root.
    const changed = new MutationObserver(look)
    changed.observe(document.documentElement, { attributes: true })
    document.fonts?.ready.then(look)
    return () => {
      seen.disconnect()
      changed.disconnect()
    }
  }, [most])
  return measure
}

function measured(host: HTMLElement, most: number): Measure {
  const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  const width = Math.max(LEAST, Math.min(most, Math.floor(host.clientWidth || most)))
  const text = document.createElement('span')
  text.className = 'chart-sample'
  text.textContent = SAMPLE
  host.append(text)
  const real = text.getBoundingClientRect().width
  const size = Number.parseFloat(getComputedStyle(text).fontSize)
  text.remove()
  const stretch = real > 0 ? Math.round((real / widthOf(SAMPLE, size)) * 100) / 100 : 1
  return { width, em, stretch: Math.max(0.9, stretch) }
}
