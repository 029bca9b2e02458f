/** Sentences that the sheets and the text file share. */
import { language, m } from '../../../i18n/words.ts'
import type { Moved } from './rounds.ts'
import type { TeamAnswer, TeamBallot, TeamReport } from './teamReport.ts'

export function movedWords({ n, atLeast }: Moved): string {
  if (n === 0) return m.teamMovedNone()
  if (atLeast) return n === 1 ? m.teamMovedAtLeastOne() : m.teamMovedAtLeast({ n })
  return n === 1 ? m.teamMovedOne() : m.teamMoved({ n })
}

/** How it was taken; empty while nothing was, and in a replay, where the answer itself says so. */
export function takenWords({ taken, totals, tie }: TeamBallot): string {
  if (!taken || taken.by === 'recorded') return ''
  if (totals.length === 0) return m.teamTakenUnasked()
  if (taken.by === 'majority' && tie) return m.teamTakenTie()
  return taken.by === 'majority' ? m.teamTakenMajority() : m.teamTakenOther()
}

/** What is said beside an answer: that it was taken, was the real thought, or could not be given. */
export function marksOf(answer: TeamAnswer, { taken, who }: TeamBallot): string[] {
  return [
    ...(answer.taken ? [taken?.by === 'recorded' ? m.teamTakenRecorded() : m.teamTaken()] : []),
    ...(answer.true ? [m.teamReal({ name: who })] : []),
    ...(answer.closed ? [m.teamClosed()] : []),
  ]
}

/** Where the room was divided and where it moved, each with how it was measured. */
export function shortWords({ divided, moved, asked }: TeamReport): { title: string; lines: string[]; how: string }[] {
  if (!asked.once) return []
  const short = [
    { title: m.teamDivided(), lines: divided.length > 0 ? dividedLines(divided) : [m.teamDividedNone()], how: m.teamDividedHow() },
  ]
  if (asked.twice)
    short.push({ title: m.teamMovedMost(), lines: moved.length > 0 ? movedLines(moved) : [m.teamMovedNowhere()], how: m.teamMovedHow() })
  return short
}

/** Equal shares of as many votes go in one sentence. */
function dividedLines(ballots: readonly TeamBallot[]): string[] {
  const votes = ({ answers, totals }: TeamBallot) => [Math.max(...answers.map(({ counts }) => counts[0] ?? 0)), totals[0] ?? 0] as const
  return together(ballots, (one) => votes(one).join()).map((some) => {
    const [most, of] = votes(some[0])
    return m.teamDividedLine({ most, of, names: named(some) })
  })
}

function movedLines(ballots: readonly TeamBallot[]): string[] {
  return together(ballots, ({ moved, totals }) => `${moved?.n},${moved?.atLeast},${totals[1]}`).map((some) => {
    const [{ moved, totals }] = some
    const line = moved?.atLeast ? m.teamMovedLineLeast : m.teamMovedLine
    return line({ n: moved?.n ?? 0, of: totals[1] ?? 0, names: named(some) })
  })
}

function together<T>(things: readonly T[], by: (thing: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const thing of things) {
    const group = groups.get(by(thing))
    if (group) group.push(thing)
    else groups.set(by(thing), [thing])
  }
  return [...groups.values()]
}

/** “besluit 2 (‘De map op dag 2’) en besluit 7 (‘Vrijdagmiddag’)”. */
function named(ballots: readonly TeamBallot[]): string {
  const names = ballots.map(({ number, title, day }) => {
    if (number !== null && title) return m.teamNamed({ n: number, title })
    return number === null ? title || m.day({ day }) : m.teamDecisionN({ n: number })
  })
  return new Intl.ListFormat(language()).format(names)
}
