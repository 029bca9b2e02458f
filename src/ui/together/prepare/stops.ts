/** Which places of a brought route the group is asked at first: a proposal to change. Pure; read by Prepare. */
import type { Brought } from '../../../store/together.ts'

/** Most places a replay stops to ask. */
export const MOST_STOPS = 4

/** An early decision, one about halfway, and the thought that is guessed between them or after; a short route gives what it has. */
export function proposedStops(recorded: Brought['recorded']): number[] {
  const decisions = recorded.filter((one) => one.kind === 'choice')
  const near = (part: number) => decisions[Math.floor((decisions.length - 1) * part)]?.at
  const early = near(0.25)
  const half = near(0.6)
  const guess = recorded.find((one) => one.kind === 'guess' && one.at > (early ?? -1))?.at
  return [...new Set([early, half, guess].filter((at) => at !== undefined))].sort((a, b) => a - b)
}
