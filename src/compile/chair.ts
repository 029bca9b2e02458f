/** `onlyChair(scenario, chair)`: the part of a scenario that one chair can ever reach, so that a reader fetches no more than that. Called by the plugin. */
import { parseTag } from '../engine/lines.ts'
import type { Id, Scenario } from '../engine/types.ts'

type Ink = Record<string, unknown>
type Knots = Record<string, unknown>

/** What every chair needs, reached or not: the opening values of the variables. */
const ALWAYS = 'global decl'

/**
 * The same scenario under the same hash, with the chair's own decisions and sample, the passages that can be reached from its first knot, and what those name: documents, outcomes, endings and causes.
 * A run of that chair is the same in both. Chairs without a first knot get no passages at all.
 */
export function onlyChair(scenario: Scenario, chair: Id): Scenario {
  const start = scenario.chairs.find((one) => one.id === chair)?.start
  const knots = knotsOf(scenario.ink)
  const reached = reach(knots, start === undefined ? [ALWAYS] : [ALWAYS, start])
  const kept = Object.fromEntries(Object.entries(knots).filter(([name]) => reached.has(name) || name.startsWith('#')))
  const named = namedIn(kept)
  const only = <T>(all: Record<Id, T>, tag: string): Record<Id, T> =>
    Object.fromEntries(Object.entries(all).filter(([id]) => named.has(`${tag} ${id}`)))
  return {
    ...scenario,
    documents: only(scenario.documents, 'doc'),
    outcomes: only(scenario.outcomes, 'outcome'),
    endings: only(scenario.endings, 'ending'),
    causes: only(scenario.causes, 'because'),
    decisions: scenario.decisions.filter((decision) => decision.chair === chair),
    samples: Object.fromEntries(Object.entries(scenario.samples).filter(([id]) => id === chair)),
    facts: scenario.facts.filter((fact) => reached.has(fact.used) || !(fact.used in knots)),
    passages: Object.fromEntries(Object.entries(scenario.passages).filter(([name]) => reached.has(name))),
    ink: { ...scenario.ink, root: [['done', null], 'done', kept] },
  }
}

/** The passages of a compiled story: the named content of its root. */
function knotsOf(ink: Ink): Knots {
  const root = ink.root as unknown[]
  return root.at(-1) as Knots
}

function reach(knots: Knots, from: readonly string[]): Set<string> {
  const reached = new Set<string>()
  const waiting = [...from]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name) || !(name in knots)) continue
    reached.add(name)
    eachText(knots[name], (text) => {
      // Every string that begins with the name of a passage may be a way there; one too many does no harm.
      const first = text.split('.')[0] ?? ''
      if (first in knots) waiting.push(first)
    })
  }
  return reached
}

/** `doc briefje`, `because wacht`: what the tags of these passages name. A tag is written out in the story as `^doc: briefje`. */
function namedIn(knots: Knots): Set<string> {
  const named = new Set<string>()
  eachText(knots, (text) => {
    if (!text.startsWith('^')) return
    const tag = parseTag(text.slice(1).trim())
    for (const word of tag.args) named.add(`${tag.name} ${word}`)
  })
  return named
}

function eachText(value: unknown, tell: (text: string) => void): void {
  if (typeof value === 'string') tell(value)
  else if (Array.isArray(value)) for (const one of value) eachText(one, tell)
  else if (value !== null && typeof value === 'object') for (const one of Object.values(value)) eachText(one, tell)
}
