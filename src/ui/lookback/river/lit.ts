/** What belongs together: a thing in the river, what led to it and what it led to. Read by River and the caption. */
import { type Journey, type JourneyItem, keyOf } from '../journey.ts'

/** Keys of this item and of what stands at the other end of its ripples. */
export function litBy(journey: Journey, item: JourneyItem): Set<string> {
  const lit = new Set([keyOf(item)])
  for (const { from, to } of linksAt(journey, item)) {
    lit.add(`c${from}`)
    lit.add(`o${to}`)
  }
  return lit
}

export function linksAt(journey: Journey, item: JourneyItem): Journey['links'] {
  if (item.kind === 'decision' || item.kind === 'guess') return journey.links.filter((link) => link.from === item.at)
  return item.kind === 'outcome' ? journey.links.filter((link) => link.to === item.index) : []
}

/** Every item of the journey by its key. */
export function itemsByKey(journey: Journey): Map<string, JourneyItem> {
  return new Map(
    journey.days.flatMap((day) =>
      [...day.decisions, ...day.guesses, ...day.thoughts, ...day.outcomes, ...day.documents].map((item) => [keyOf(item), item] as const),
    ),
  )
}
