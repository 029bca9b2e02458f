/** Walking through the river by keyboard: along time on one side, and across to the other. Pure; called by River. */
import type { JourneyItem } from '../journey.ts'

/** Decisions, guesses and papers lie above the line, outcomes at it, thoughts below. */
const DEPTH: Record<JourneyItem['kind'], 0 | 1 | 2> = { decision: 0, guess: 0, document: 0, outcome: 1, thought: 2 }

export type Step = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last'

interface Stop {
  key: string
  item: JourneyItem
}

/** Where a step leads; null when there is nothing further that way. Stops in any order. */
export function walk(stops: readonly Stop[], from: string | null, step: Step): string | null {
  const inTime = [...stops].sort((a, b) => a.item.order - b.item.order)
  const here = inTime.find((stop) => stop.key === from)
  if (!here) return (step === 'last' ? inTime.at(-1) : inTime[0])?.key ?? null
  const depth = DEPTH[here.item.kind]
  const side = inTime.filter((stop) => DEPTH[stop.item.kind] === depth)
  const at = side.indexOf(here)
  switch (step) {
    case 'first':
      return side[0]?.key ?? null
    case 'last':
      return side.at(-1)?.key ?? null
    case 'earlier':
      return side[at - 1]?.key ?? null
    case 'later':
      return side[at + 1]?.key ?? null
    default: {
      const way = step === 'up' ? -1 : 1
      for (let next = depth + way; next >= 0 && next <= 2; next += way) {
        const there = inTime.filter((stop) => DEPTH[stop.item.kind] === next)
        if (there.length > 0) return there.reduce((near, stop) => (gap(stop, here) < gap(near, here) ? stop : near)).key
      }
      return null
    }
  }
}

const gap = (a: Stop, b: Stop) => Math.abs(a.item.order - b.item.order)
