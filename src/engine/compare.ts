/** `compareRoutes(scenario, a, b)`: two routes of one chair side by side. Called by app, and by whatif for the views it made. */
import { openRun } from './run.ts'
import type { Cause, Compared, Id, Line, Outcome, Route, Scenario, View } from './types.ts'

/** Refused when a route belongs to another story, or the two to different chairs. */
export function compareRoutes(scenario: Scenario, a: Route, b: Route): Compared | { refused: 'otherStory' | 'otherChair' } {
  if (!isOf(scenario, a) || !isOf(scenario, b)) return { refused: 'otherStory' }
  if (a.chair !== b.chair) return { refused: 'otherChair' }
  return compareViews(openRun(scenario, a).view(), openRun(scenario, b).view())
}

/** Whether the story of this route is the one at hand, with the chair it was played in. */
export function isOf(scenario: Scenario, { scenario: id, chair }: Route): boolean {
  return id === scenario.id && scenario.chairs.some((one) => one.id === chair && one.start !== undefined)
}

export function compareViews(before: View, after: View): Compared {
  const from = count(choicesIn(before), choicesIn(after), (a, b) => a === b)
  const [old, other] = [linesIn(before), linesIn(after)]
  const n = count(old, other, isSameLine)
  return {
    from,
    before,
    after,
    firstDifferent: { before: old[n] ?? null, after: other[n] ?? null },
    outcomes: {
      gone: before.outcomes.filter((one) => !find(after, one.id)),
      came: after.outcomes.filter((one) => !find(before, one.id)),
      other: before.outcomes.flatMap((one): [Outcome, Outcome][] => {
        const same = find(after, one.id)
        return same && !isSameLedger(one, same) ? [[one, same]] : []
      }),
    },
  }
}

/** How many are the same from the beginning. */
function count<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): number {
  const n = a.findIndex((one, at) => at >= b.length || !isSame(one, b[at] as T))
  return n < 0 ? a.length : n
}

function choicesIn({ past }: View): Id[] {
  return past.map(({ taken, guess }) => taken?.id ?? guess?.guessed ?? '')
}

function linesIn({ past, now }: View): Line[] {
  return [...past, now].flatMap((moment) => moment.lines)
}

/** To a reader: work time that is left does not make another line. */
function isSameLine(a: Line, b: Line): boolean {
  return a.kind === b.kind && a.who === b.who && a.text === b.text && a.mood === b.mood && a.size === b.size
}

function find({ outcomes }: View, id: Id): Outcome | undefined {
  return outcomes.find((one) => one.id === id)
}

function isSameLedger(a: Outcome, b: Outcome): boolean {
  const names = (causes: readonly Cause[]) =>
    causes
      .map(({ kind, id }) => `${kind} ${id}`)
      .sort()
      .join()
  return names(a.causes) === names(b.causes)
}
