/** What can be read aloud of a route under other rules: thoughts near something that nobody meant. Pure; read by the card of the lab, and told to a room by session/policy. */
import type { Compared, Line, Outcome, View } from './types.ts'

export interface Aloud {
  outcome: Outcome
  /** Whether it happened only under the other rules, only before, or under both. */
  when: 'came' | 'gone' | 'both'
  /** The thought, with its words. */
  line: Line & { text: string }
}

/** Thoughts that are offered for one outcome. */
const EACH = 2
/** So many lines from an outcome on, a thought that the other side does not have is read before any other. */
const NEAR = 30

/**
 * Near what came under the other rules; when nothing unintended came, near what went; else near what has other causes now.
 * First the nearest thought of every outcome, at or after it where there is one, then the next nearest; none twice. A thought that only this side has
 * goes before, and an outcome with a thought close by before one with none.
 */
export function aloudOf({ before, after, outcomes: { came, gone, other } }: Pick<Compared, 'before' | 'after' | 'outcomes'>): Aloud[] {
  const among: [Aloud['when'], readonly Outcome[], View, View][] = [
    ['came', came, after, before],
    ['gone', gone, before, after],
    ['both', other.map(([, now]) => now), after, before],
  ]
  for (const [when, outcomes, view, beside] of among) {
    const there = new Set(thoughtsIn(beside).map(({ text }) => text))
    const found = outcomes
      .filter((one) => one.unintended)
      .map((outcome) => near(outcome, thoughtsIn(view), there).map((line) => ({ outcome, when, line })))
    const far = ({ outcome, line }: Aloud) => Math.abs(line.n - outcome.line) + (there.has(line.text) ? NEAR : 0)
    const ordered = Array.from({ length: EACH }, (_, n) => found.flatMap((some) => some[n] ?? []).sort((a, b) => far(a) - far(b))).flat()
    if (ordered.length > 0) return ordered.filter((one, n) => ordered.findIndex(({ line }) => line.n === one.line.n) === n)
  }
  return []
}

/** The nearest first; those from the outcome on before the earlier ones. `there`: thoughts of the other side. */
function near(outcome: Outcome, thoughts: readonly Aloud['line'][], there: ReadonlySet<string>): Aloud['line'][] {
  const later = thoughts.filter(({ n }) => n >= outcome.line)
  const earlier = thoughts.filter(({ n }) => n < outcome.line).reverse()
  const own = later.filter(({ n, text }) => n <= outcome.line + NEAR && !there.has(text))
  return [...new Set([...own, ...later, ...earlier])].slice(0, EACH)
}

/** Readable thoughts of somebody with a name. */
function thoughtsIn({ past, now }: View): Aloud['line'][] {
  return [...past, now].flatMap(({ lines }) => lines.filter(isSaidBySomebody))
}

/** `jij` is whoever plays: there is nobody's voice to read it in. */
function isSaidBySomebody(line: Line): line is Aloud['line'] {
  return line.kind === 'thought' && line.text !== null && line.who !== null && line.who !== 'jij'
}
