/** What every picture of People is handed. Made by Results. */
import type { Scenario } from '../../../engine/types.ts'
import type { Summary } from '../../../lab/types.ts'

export interface Shown {
  scenario: Scenario
  /** Of everybody, or of one style of worker. */
  summary: Summary
  running: boolean
  /** Nothing was turned: both worlds are one. */
  same: boolean
  /** Of this run and this choice of lives: another key begins afresh. */
  key: string
  /** What the names of files begin with. */
  name: string
  /** Small print of a saved picture. */
  source: string
}

/** Widths in CSS pixels at which pictures stand alone, or two side by side. */
export const WIDE = 1160
export const HALF = 760
