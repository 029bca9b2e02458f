/** What a chair holds in all, read from the compiled Ink without playing it: its endings, and how many thoughts there are to meet. Called by app for the shapes of what is still unseen. */
import { parseLine } from './lines.ts'
import type { Id, Scenario } from './types.ts'

export interface Shapes {
  endings: Id[]
  /** About: a thought whose words are put together while playing counts once. */
  thoughts: number
}

type Token = null | boolean | number | string | Token[] | { [key: string]: Token }

/** Every passage that can be reached by a divert from the chair's first one; conditions are not looked at. */
export function shapesOf(scenario: Pick<Scenario, 'chairs' | 'ink'>, chair: Id): Shapes {
  const knots = knotsIn(scenario.ink)
  const start = scenario.chairs.find((one) => one.id === chair)?.start
  const reached = new Set<string>()
  const ahead = start && knots.has(start) ? [start] : []
  const endings = new Set<Id>()
  let thoughts = 0
  for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
    if (reached.has(name)) continue
    reached.add(name)
    walk(knots.get(name) ?? null, {
      target(path) {
        const knot = path.split('.')[0] ?? ''
        if (knots.has(knot)) ahead.push(knot)
      },
      text(words) {
        if (parseLine(words).kind === 'thought') thoughts++
        const ending = /^ending: *(\w+)/.exec(words)?.[1]
        if (ending) endings.add(ending)
      },
    })
  }
  return { endings: [...endings].sort(), thoughts }
}

function knotsIn(ink: Record<string, unknown>): Map<string, Token> {
  const named = Array.isArray(ink.root) ? (ink.root.at(-1) as Token) : null
  if (named === null || typeof named !== 'object' || Array.isArray(named)) return new Map()
  return new Map(Object.entries(named).filter(([name]) => !name.startsWith('#')))
}

interface Visitor {
  /** Where something leads: `knot.0.c-1`, or `.^.^.s` for a way inside the passage. */
  target(path: string): void
  text(words: string): void
}

function walk(token: Token, visitor: Visitor): void {
  if (typeof token === 'string') {
    if (token.startsWith('^')) visitor.text(token.slice(1).trim())
  } else if (Array.isArray(token)) for (const one of token) walk(one, visitor)
  else if (token !== null && typeof token === 'object')
    for (const value of Object.values(token)) {
      if (typeof value === 'string') visitor.target(value)
      else walk(value, visitor)
    }
}
