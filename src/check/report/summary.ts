/** What a verdict comes down to: may the story go out and why, what was proved of a chair and what only tried. Used by the page, the terminal and the JSON. */
import { CATALOGUE } from '../../compile/catalogue.ts'
import type { Complaint, Lang } from '../../compile/complaint.ts'
import type { ChairVerdict, Share, Verdict } from '../verdict.ts'
import { WORDS, type Words } from './words.ts'

export type Going = 'yes' | 'almost' | 'no' | 'unknown'

/** Kinds of complaint that are named in one sentence. */
const NAMED = 3

export interface Counts {
  errors: number
  warnings: number
  notes: number
}

export function countsOf(complaints: readonly Complaint[]): Counts {
  const count = (severity: Complaint['severity']) => complaints.filter((one) => one.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), notes: count('note') }
}

/** `almost`: no errors, but warnings. `unknown`: nothing wrong so far, but the check was ended early. */
export function goingOf({ chairs, complaints, stopped }: Verdict): Going {
  const { errors, warnings } = countsOf(complaints)
  if (errors > 0) return 'no'
  if (stopped) return 'unknown'
  if (chairs === null || chairs.length === 0) return 'no'
  return warnings > 0 ? 'almost' : 'yes'
}

/** Why it may or may not go out, without the answer itself. */
export function whyOf(verdict: Verdict, lang: Lang): string {
  const words = WORDS[lang]
  const { errors, warnings } = countsOf(verdict.complaints)
  const says: string[] = []
  if (errors > 0) {
    if (verdict.chairs === null) says.push(words.unreadable)
    const names = kindsOf(verdict.complaints, 'error', lang)
    says.push(words.errorsFirst(errors, names.slice(0, NAMED), names.length))
  } else if (!verdict.stopped) {
    if (verdict.chairs === null) says.push(words.unreadable)
    else if (verdict.chairs.length === 0) says.push(words.noChair)
    else if (warnings > 0) {
      const names = kindsOf(verdict.complaints, 'warning', lang)
      says.push(words.warningsLeft(warnings, names.slice(0, NAMED), names.length))
    } else says.push(words.clean)
    if (verdict.chairs !== null && verdict.chairs.length > 0)
      says.push(
        verdict.chairs.every((chair) => chair.proof === 'all')
          ? words.allMet
          : verdict.chairs.every((chair) => chair.proof !== 'part')
            ? words.allCourses
            : words.notAllMet,
      )
  }
  if (verdict.stopped) says.push(words.stopped)
  return says.join(' ')
}

/** The kinds of complaint by name, the most frequent first. */
function kindsOf(complaints: readonly Complaint[], severity: Complaint['severity'], lang: Lang): string[] {
  const times = new Map<Complaint['code'], number>()
  for (const one of complaints) if (one.severity === severity) times.set(one.code, (times.get(one.code) ?? 0) + 1)
  return [...times].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([code]) => CATALOGUE[code].name[lang])
}

export interface Proof {
  kind: 'all' | 'courses' | 'deep' | 'part'
  /** What was met for certain. */
  met: string
  /** What was only played, and what that leaves open; null when there is nothing to add. */
  tried: string | null
}

export function proofOf(chair: ChairVerdict, lang: Lang): Proof {
  const words = WORDS[lang]
  const weeks = chair.weeks.decisions > 0 ? words.otherWeeks(chair.weeks.decisions, chair.weeks.runs) : null
  const together = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join(' ')
  const { situations, combinations, depth, claims } = chair
  const styles = Object.values(chair.runs).filter((runs) => runs > 0)
  const runs = styles.reduce((sum, one) => sum + one, 0)
  if (chair.proof === 'all') {
    return {
      kind: 'all',
      met: together(words.metAll(situations, combinations), weeks),
      tried: runs > 0 ? words.triedBesides(runs, styles.length) : null,
    }
  }
  if (chair.proof === 'courses') {
    return {
      kind: 'courses',
      met: together(words.metCourses(situations, combinations), weeks, claims && words.claims(claims.met, claims.of)),
      tried: runs > 0 ? words.triedWords(runs, styles.length) : words.triedNot,
    }
  }
  const slow = chair.slow === null ? '' : ` ${words.slow(chair.slow)}`
  const deep = depth !== null && depth > 0
  const tried = runs > 0 ? words.triedBeyond(runs, styles.length) : words.triedNot
  return {
    kind: deep ? 'deep' : 'part',
    met: together(deep ? words.metTo(depth, situations, combinations) : words.metSome(situations, combinations), weeks),
    tried: `${tried} ${words.hidden}${slow}`,
  }
}

/** The six counts of a chair, in the order they are shown. */
export function sharesOf(chair: ChairVerdict, words: Words): { name: string; share: Share }[] {
  const parts = ['passages', 'choices', 'thoughts', 'outcomes', 'endings', 'lines'] as const
  return parts.map((part) => ({ name: words.parts[part], share: chair[part] }))
}

/** The endings that runs came to, the most frequent first. */
export function endingsOf({ flow }: ChairVerdict) {
  return Object.entries(flow.endings)
    .map(([id, { times }]) => ({ id, times }))
    .sort((a, b) => b.times - a.times || a.id.localeCompare(b.id))
}
