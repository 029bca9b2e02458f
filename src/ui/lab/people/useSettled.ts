/** An order that holds still while figures come in: as it first was, and anew when the run rests. Used by the pictures whose rows are sorted. */
import { useRef } from 'preact/hooks'

/** `key`: of the run; another one begins afresh. */
export function useSettled(ids: readonly string[], running: boolean, key: string): readonly string[] {
  const kept = useRef<{ key: string; ids: readonly string[] } | null>(null)
  if (!running || kept.current?.key !== key) kept.current = { key, ids }
  return kept.current.ids
}
