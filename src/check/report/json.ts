/** The verdict for machines: `npm run story:check -- --json`. Called by the command. */
import { CATALOGUE, type Code, type Severity } from '../../compile/catalogue.ts'
import { ordered, type Sentence } from '../../compile/complaint.ts'
import type { ChairVerdict, Reading, Verdict } from '../verdict.ts'
import { type Counts, countsOf, type Going, goingOf, whyOf } from './summary.ts'

/** The shape of the file. `version` goes up when a field goes or changes its meaning; fields may come without that. */
export interface JsonReport {
  version: 1
  counts: Counts
  scenarios: JsonScenario[]
}

interface JsonScenario {
  id: string
  title: string
  /** May it go out: `yes`, `almost` (warnings left), `no`, or `unknown` (ended early, nothing wrong so far). */
  goes: Going
  why: Sentence
  counts: Counts
  /** Errors first, then warnings, then notes; in the order of files and lines. */
  complaints: JsonComplaint[]
  /** One for each chair that can be played; null when the story does not compile. */
  chairs: ChairVerdict[] | null
  readings: Reading[]
  plans: Verdict['plans']
  translation: Verdict['translation']
  /** Ended early: this is what was known by then. */
  stopped: boolean
  seconds: number
}

interface JsonComplaint {
  code: Code
  severity: Severity
  /** What the guide calls it. */
  name: Sentence
  /** Relative to the repository. */
  file: string
  /** From 1. */
  line: number
  says: Sentence
  /** The code of a route that shows it: the game opens it at `/<scenario>/<chair>/#r=<code>`. */
  route: string | null
}

export function jsonReport(verdicts: readonly Verdict[]): string {
  const report: JsonReport = {
    version: 1,
    counts: countsOf(verdicts.flatMap((verdict) => verdict.complaints)),
    scenarios: verdicts.map((verdict) => ({
      id: verdict.scenario,
      title: verdict.title,
      goes: goingOf(verdict),
      why: { nl: whyOf(verdict, 'nl'), en: whyOf(verdict, 'en') },
      counts: countsOf(verdict.complaints),
      complaints: ordered(verdict.complaints).map(({ code, severity, file, line, says, route }) => ({
        code,
        severity,
        name: CATALOGUE[code].name,
        file,
        line,
        says,
        route: route ?? null,
      })),
      chairs: verdict.chairs,
      readings: verdict.readings,
      plans: verdict.plans,
      translation: verdict.translation,
      stopped: verdict.stopped,
      seconds: verdict.seconds,
    })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
