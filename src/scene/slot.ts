/** Keeps the canvas in its place on the page and says how large it is there. Called by open.ts. */
import type { Renderer } from './renderer.ts'
import type { Frame } from './world.ts'

/** More pixels than this are not drawn each frame, unless the screen itself is that large: they cost more than they show. Without a graphics card each of them is work. */
export const MOST_PIXELS: Record<Renderer, number> = { canvas: 2_600_000, webgl: 9_000_000 }

export interface Slot {
  /** Moves the canvas into an element; null takes it out. */
  attach(element: HTMLElement | null): void
  /** The frame at this moment; null without an element, or in one that has no size. */
  frame(): Frame | null
  close(): void
}

/** @param changed the element has another size now, or the screen another pixel ratio. */
export function makeSlot(canvas: HTMLCanvasElement, mostPixels: number, changed: () => void): Slot {
  let element: HTMLElement | null = null
  const sizes = new ResizeObserver(() => changed())
  let ratio = matchRatio()
  function ratioChanged(): void {
    ratio.removeEventListener('change', ratioChanged)
    ratio = matchRatio()
    ratio.addEventListener('change', ratioChanged)
    changed()
  }
  ratio.addEventListener('change', ratioChanged)

  return {
    attach(next) {
      if (next === element) return
      sizes.disconnect()
      element = next
      canvas.remove()
      if (!next) return
      if (getComputedStyle(next).position === 'static') next.style.position = 'relative'
      next.append(canvas)
      sizes.observe(next)
    },
    frame() {
      if (!element?.isConnected) return null
      const width = element.clientWidth
      const height = element.clientHeight
      if (width < 1 || height < 1) return null
      const style = getComputedStyle(element)
      const surface = length(style.getPropertyValue('--surface'), height, 0.6)
      return frameOf(width, height, surface, length(style.getPropertyValue('--picture'), width, 0), window.devicePixelRatio, mostPixels)
    },
    close() {
      sizes.disconnect()
      ratio.removeEventListener('change', ratioChanged)
      canvas.remove()
      element = null
    },
  }
}

/** @param surface and @param picture in px. */
export function frameOf(width: number, height: number, surface: number, picture: number, pixelRatio: number, mostPixels: number): Frame {
  const affordable = Math.sqrt(mostPixels / (width * height))
  const ratio = Math.min(pixelRatio, 2, Math.max(affordable, Math.min(1, pixelRatio)))
  return { width, height, line: Math.round(surface), pictureWidth: Math.round(picture), ratio }
}

/** A part of the whole (`0.56`), or a length (`60px`). */
export function length(text: string, whole: number, otherwise: number): number {
  const value = Number.parseFloat(text)
  const px = Number.isFinite(value) ? (text.trim().endsWith('px') ? value : value * whole) : otherwise * whole
  return Math.min(whole, Math.max(0, px))
}

function matchRatio(): MediaQueryList {
  return window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
}
