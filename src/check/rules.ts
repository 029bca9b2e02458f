/** Which rules a chair asks for, and the combinations of them that are worth playing. Called by check. */
import type { Id, Scenario } from '../engine/types.ts'

/** More combinations than this are not all played: then an even part of them, with all on and all off. */
const MOST_SETS = 64

/** The knots that can be reached from a chair's first one, by the diverts in the compiled story. */
export function passagesFrom(scenario: Scenario, start: string): Set<string> {
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
export function rulesIn(scenario: Scenario, passages: ReadonlySet<string>): Id[] {
  const knots = knotsOf(scenario)
  const words = new Set([...passages].flatMap((passage) => [...textsIn(knots.get(passage))]))
  return scenario.procedures
    .map((procedure) => procedure.id)
    .filter((id) => words.has(id) || words.has(`regels.${id}`))
    .sort()
}

/** Every set of rules that can be on; of too many, an even part that keeps all on and all off. */
export function combinations(rules: readonly Id[]): Id[][] {
  const all = 2 ** rules.length
  const count = Math.min(all, MOST_SETS)
  const step = Math.max(1, (all - 1) / (MOST_SETS - 1))
  return Array.from({ length: count }, (_, n) => {
    const bits = Math.round(n * step)
    return rules.filter((_rule, at) => Math.floor(bits / 2 ** at) % 2 === 1)
  })
}

/** Every passage of a compiled story by its name. */
export function knotsOf(scenario: Scenario): Map<string, unknown> {
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
