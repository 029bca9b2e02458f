/** Remembers, for as long as this screen stands, what the room is busy with. Called by Beamer and the one screen. */
import { useRef, useState } from 'preact/hooks'
import type { Room } from '../../../engine/session/types.ts'
import { type Focus, focusAfter } from './stage.ts'

/** `turn`: somebody at this screen looks at the other one. */
export function useFocus(room: Room): { focus: Focus; turn: (to: Focus) => void } {
  const kept = useRef<{ room: Room; focus: Focus } | null>(null)
  const [, again] = useState(0)
  const before = kept.current
  if (before?.room !== room) kept.current = { room, focus: focusAfter(before?.room ?? null, room) ?? before?.focus ?? 'story' }
  return {
    focus: kept.current?.focus ?? 'story',
    turn: (to) => {
      kept.current = { room, focus: to }
      again((n) => n + 1)
    },
  }
}
