/** What the story's shared variables mean, their range, and which stay hidden until the look back. Read by run, compile and the screens. */
import type { Meter } from './types.ts'

export interface MeterSpec {
  name: Meter
  /** Highest value; the lowest is 0. */
  max: number
  kind: 'time' | 'alliance' | 'condition' | 'hidden'
}

export const METERS: readonly MeterSpec[] = [
  { name: 'minuten', max: 2400, kind: 'time' },
  { name: 'vertrouwen', max: 10, kind: 'alliance' },
  { name: 'binding', max: 10, kind: 'alliance' },
  { name: 'richting', max: 10, kind: 'alliance' },
  { name: 'stroefheid', max: 10, kind: 'alliance' },
  { name: 'draagkracht', max: 10, kind: 'hidden' },
  { name: 'erbij_horen', max: 10, kind: 'hidden' },
  { name: 'b_id', max: 2, kind: 'condition' },
  { name: 'b_wonen', max: 2, kind: 'condition' },
  { name: 'b_inkomen', max: 2, kind: 'condition' },
  { name: 'b_zorg', max: 2, kind: 'condition' },
  { name: 'b_schulden', max: 2, kind: 'condition' },
  { name: 'b_netwerk', max: 2, kind: 'condition' },
]
