/** What was met in one chair, counted for the report. Called by check. */
import type { Found } from '../compile/scan.ts'
import type { Id, Scenario } from '../engine/types.ts'
import { type ChairResult, waysTo } from './findings.ts'
import type { Strolled } from './stroll.ts'
import type { ChairVerdict, Flow, Share } from './verdict.ts'

interface Counted {
  scenario: Scenario
  found: readonly Found[]
  result: ChairResult
  sets: readonly (readonly Id[])[]
  decisions: readonly (readonly Id[])[]
  slow: string | null
  flow: Strolled
  runs: Record<string, number>
}

export function chairVerdict({ found, result, sets, decisions, slow, flow, runs }: Counted): ChairVerdict {
  const { chair, tally, expected, explored, strolled, notices, proof, claims } = result
  const share = (of: ReadonlySet<string>, met: ReadonlySet<string>): Share => ({
    met: [...of].filter((one) => met.has(one)).length,
    of: of.size,
  })
  return {
    chair: chair.id,
    title: chair.title,
    proof,
    claims: claims && { met: claims.proved.length, of: claims.proved.length + claims.open.length },
    slow,
    rules: [...notices.keys()].sort(),
    combinations: sets.length,
    situations: explored.reduce((sum, one) => sum + one.situations, 0),
    steps: explored.reduce((sum, one) => sum + one.steps, 0),
    depth: explored.length > 0 ? Math.min(...explored.map((one) => one.depth)) : null,
    weeks: { decisions: decisions.length, runs: strolled.elsewhere },
    runs,
    length: strolled.longest > 0 || strolled.endings.size > 0 ? [strolled.shortest, strolled.longest] : null,
    passages: share(expected.passages, tally.passages),
    choices: share(expected.choices, tally.open),
    thoughts: share(expected.thoughts, tally.lines),
    outcomes: share(expected.outcomes, tally.outcomes),
    endings: share(expected.endings, tally.endings),
    lines: share(expected.lines, tally.lines),
    flow: flowOf(flow, found, result),
  }
}

/** How runs went, as passages and the ways between them. */
export function flowOf(strolled: Strolled, found: readonly Found[], result: ChairResult): Flow {
  const { expected } = result
  const places = new Map(found.flatMap((one) => (one.kind === 'knot' ? [[one.name, one] as const] : [])))
  const passages: Flow['passages'] = {}
  for (const name of new Set([...expected.passages, ...strolled.passages.keys()])) {
    const place = places.get(name)
    passages[name] = { times: strolled.passages.get(name) ?? 0, file: place?.file ?? '', line: place?.line ?? 1 }
  }
  const ways = [...strolled.steps].flatMap(([step, times]) => {
    const [from = '', by = '', to = ''] = step.split(' ')
    return from === '' ? [] : [{ from, by: by === '-' ? null : by, to, times }]
  })
  return {
    runs: strolled.runs,
    passages,
    choices: Object.fromEntries(strolled.choices),
    ways,
    endings: Object.fromEntries(
      [...strolled.endings].map(([id, times]) => [
        id,
        { passage: strolled.endedIn.get(id) ?? '', times, ways: waysTo(id, result) === 1 ? ('one' as const) : ('many' as const) },
      ]),
    ),
  }
}
