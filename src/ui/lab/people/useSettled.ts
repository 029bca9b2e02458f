/** An order that holds still while figures come in: as it first was, and anew when the run rests. Used by the pictures whose rows are sorted. */
import { useRef } from 'preact/hooks'

interface Order {
  /** Of the run; another one begins afresh. */
  key: string
  ids: readonly string[]
}

export function useSettled(ids: readonly string[], running: boolean, key: string): readonly string[] {
  const kept = useRef<Order | null>(null)
  kept.current = settle(kept.current, { key, ids }, running)
  return kept.current.ids
}

/** The order that is shown: what is new comes last while it runs, so that nothing above it moves. */
export function settle(kept: Order | null, now: Order, running: boolean): Order {
  if (!running || kept?.key !== now.key) return now
  const fresh = now.ids.filter((id) => !kept.ids.includes(id))
  return fresh.length === 0 ? kept : { key: now.key, ids: [...kept.ids, ...fresh] }
}
