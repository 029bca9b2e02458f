/** Which of several sheets is on the screen: the next comes by itself, an arrow key turns them by hand. Called by Flow, the page and the reasons. */
import { useEffect, useState } from 'preact/hooks'
import { useKeys } from '../../kit/keys.ts'

interface Options {
  /** Changes when the sheets are of something else: then the first one comes. */
  what: string
  count: number
  /** How long the nth stands, in milliseconds. */
  stands: (sheet: number) => number
  /** After the last the first comes again; else the last one stays. */
  round?: boolean
  /** Nothing turns by itself. */
  still?: boolean
}

export function useSheets({ what, count, stands, round = false, still = false }: Options): { sheet: number; turn: (to: number) => void } {
  const [now, set] = useState({ what, sheet: 0 })
  const sheet = now.what === what ? Math.min(now.sheet, count - 1) : 0
  const turn = (to: number) => set({ what, sheet: round ? (to + count) % count : Math.min(count - 1, Math.max(0, to)) })
  useEffect(() => {
    if (still || count < 2 || (!round && sheet === count - 1)) return
    const timer = setTimeout(() => turn(sheet + 1), stands(sheet))
    return () => clearTimeout(timer)
  }, [what, sheet, count, still])
  useKeys((key, event) => {
    if (count < 2 || (key !== 'ArrowRight' && key !== 'ArrowLeft')) return
    event.preventDefault()
    turn(sheet + (key === 'ArrowRight' ? 1 : -1))
  })
  return { sheet, turn }
}
