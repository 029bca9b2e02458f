/** What a chair hears of the decisions of other chairs, and the weeks it is worth playing in besides the ordinary one. Called by play, stroll and findings. */

import { knotsOf } from '../compile/passages.ts'
import type { Id, Scenario } from '../engine/types.ts'

/** The items of `besluiten` that these passages ask for, or name as a cause. */
export function heardIn(scenario: Scenario, passages: ReadonlySet<string>): Set<Id> {
  const knots = knotsOf(scenario)
  const ids = new Set(scenario.besluiten.map((one) => one.id))
  const heard = [...passages].flatMap((passage) => [...askedBy(knots.get(passage)), ...claimedBy(knots.get(passage))])
  return new Set(heard.filter((id) => ids.has(id)))
}

/** The decisions of other chairs that a chair with these passages can tell apart, as the options of each. */
export function weeksFor(scenario: Scenario, chair: Id, passages: ReadonlySet<string>): Id[][] {
  const heard = heardIn(scenario, passages)
  return decisionsOf(scenario, chair).filter((options) => options.some((id) => heard.has(id)))
}

/** All decisions of other chairs, as the options of each. */
export function decisionsOf({ besluiten }: Scenario, chair: Id): Id[][] {
  const others = besluiten.filter((one) => one.chair !== chair)
  const decisions = [...new Set(others.map((one) => one.decision))]
  return decisions.map((decision) => others.filter((one) => one.decision === decision).map((one) => one.id))
}

/** Those of which one option holds, whatever comes along: one of each is usual. */
export function settledOf(scenario: Scenario, chair: Id): Id[][] {
  const usual = new Set(scenario.besluiten.flatMap((one) => (one.usual ? [one.id] : [])))
  return decisionsOf(scenario, chair).filter((options) => options.filter((id) => usual.has(id)).length === 1)
}

/** One option of every decision, by chance. `next` gives numbers from 0 up to 1. */
export function drawWeek(decisions: readonly (readonly Id[])[], next: () => number): Id[] {
  return decisions.flatMap((options) => options[Math.floor(next() * options.length)] ?? [])
}

/** Every week in which one decision fell otherwise than in an ordinary week. */
export function nearWeeks({ besluiten }: Scenario, decisions: readonly (readonly Id[])[]): Id[][] {
  const usual = new Set(besluiten.flatMap((one) => (one.usual ? [one.id] : [])))
  return decisions.flat().flatMap((id) => (usual.has(id) ? [] : [[id]]))
}

/** Ink keeps an item that stands alone as a variable, and several in a list of their full names. */
function* askedBy(part: unknown): Generator<string> {
  if (Array.isArray(part)) {
    for (const one of part) yield* askedBy(one)
    return
  }
  if (part === null || typeof part !== 'object') return
  for (const [name, value] of Object.entries(part)) {
    if (name === 'VAR?' && typeof value === 'string') yield value.replace(/^besluiten\./, '')
    else if (name === 'list' && value !== null && typeof value === 'object')
      yield* Object.keys(value).flatMap((item) => /^besluiten\.(.+)$/.exec(item)?.[1] ?? [])
    else yield* askedBy(value)
  }
}

function claimedBy(knot: unknown): Id[] {
  return [...JSON.stringify(knot ?? null).matchAll(/because: *other +([a-z0-9_]+)/g)].map((match) => match[1] ?? '')
}
