/** Which passages a chair can come to by the diverts of the compiled story, and which rules they ask for. Called by scenario, and by the checker. */
import type { Id } from '../engine/types.ts'

/** What is read of a scenario: its compiled Ink, and the procedures there are. */
interface Told {
  ink: Record<string, unknown>
  procedures: readonly { id: Id }[]
}

/** The knots that can be reached from a chair's first one, by the diverts in the compiled story. */
export function passagesFrom(scenario: Told, start: string): Set<string> {
  const knots = knotsOf(scenario)
  const met = new Set<string>()
  const open = [start]
  for (let knot = open.pop(); knot !== undefined; knot = open.pop()) {
    if (met.has(knot)) continue
    met.add(knot)
    // A path names the knot it leads to somewhere; a word of the story that is called the same only makes us look further.
    for (const text of textsIn(knots.get(knot))) for (const part of text.split('.')) if (knots.has(part)) open.push(part)
  }
  return met
}

/** The rules that any of these knots asks for. */
export function rulesIn(scenario: Told, passages: ReadonlySet<string>): Id[] {
  const knots = knotsOf(scenario)
  const words = new Set([...passages].flatMap((passage) => [...textsIn(knots.get(passage))]))
  return scenario.procedures
    .map((procedure) => procedure.id)
    .filter((id) => words.has(id) || words.has(`regels.${id}`))
    .sort()
}

/** Every passage of a compiled story by its name. */
export function knotsOf(scenario: Told): Map<string, unknown> {
  const root = scenario.ink.root as unknown[]
  const named = root.at(-1)
  return new Map(named !== null && typeof named === 'object' ? Object.entries(named).filter(([, knot]) => Array.isArray(knot)) : [])
}

/** Every text in a compiled knot that is not printed: paths, variables, items of lists. */
function* textsIn(part: unknown): Generator<string> {
  if (typeof part === 'string') {
    if (!part.startsWith('^')) yield part
  } else if (Array.isArray(part)) {
    for (const one of part) yield* textsIn(one)
  } else if (part !== null && typeof part === 'object') {
    for (const [name, value] of Object.entries(part)) {
      yield name
      yield* textsIn(value)
    }
  }
}
