/** How far a showing has come, and its clock: one stop after the other, never more than one at a time. Used by the watch screen. */
import { useEffect, useState } from 'preact/hooks'
import type { View } from '../../engine/types.ts'
import type { Settings } from '../../store/store.ts'
import { holdAt, type Stop } from './reel.ts'

export interface Showing {
  /** Place in the reel, from 0. */
  at: number
  running: boolean
  run(on: boolean): void
  /** Goes to another stop by the reader's own hand: the showing pauses there, or goes on from there. */
  jump(to: number, goesOn?: boolean): void
}

/** `key`: of this showing; another one begins at the beginning. `runs`: whether it begins by itself. */
export function useShowing(key: string, reel: readonly Stop[], rests: readonly View[], pace: Settings['pace'], runs: boolean): Showing {
  const [state, set] = useState({ key, at: 0, running: runs })
  const now = state.key === key ? state : { key, at: 0, running: runs }
  const { at, running } = now
  const stop = reel[at]
  const view = stop && rests[stop.made]
  const hold = stop && view ? holdAt(stop, view, pace) : null

  useEffect(() => {
    if (!running) return
    if (hold === null) return set({ key, at, running: false })
    let timer: ReturnType<typeof setTimeout> | undefined
    // Out of sight nothing goes on, and nothing is caught up with afterwards: the line that stood there gets its time again.
    const arm = () => {
      clearTimeout(timer)
      if (!document.hidden) timer = setTimeout(() => set({ key, at: Math.min(at + 1, reel.length - 1), running }), hold)
    }
    arm()
    document.addEventListener('visibilitychange', arm)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', arm)
    }
  }, [key, at, running, hold])

  return {
    at,
    running,
    run: (on) => set({ key, at, running: on }),
    jump: (to, goesOn = false) => set({ key, at: Math.max(0, Math.min(to, reel.length - 1)), running: goesOn }),
  }
}
