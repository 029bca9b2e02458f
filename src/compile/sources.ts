/** Sees to it that what the game states as a fact names where it comes from. Called by scenario. */
import { type Complaint, complaint } from './complaint.ts'
import type { JsonFile } from './json.ts'
import type { ScenarioJson } from './parts.ts'
import type { GlossaryFile, ProcedureFile } from './schema.ts'

/** The project's own list: a report (002), a public source (P6), or general knowledge that somebody still checks (AK). */
export const PROJECT = /^(?:\d{3}|P\d{1,2}|AK)$/

export function checkSources(
  scenario: ScenarioJson,
  shared: { procedures: JsonFile<ProcedureFile>; glossary: JsonFile<GlossaryFile> },
): Complaint[] {
  const works = new Set(scenario.value?.sources.map((source) => source.id))
  const complaints: Complaint[] = []
  for (const [n, fact] of (scenario.value?.facts ?? []).entries()) {
    // What still has to be checked may stand without a source until it is.
    const work = fact.check ? null : workOf(fact.source)
    if (work === null || works.has(work)) continue
    const spot = scenario.spotOf('facts', n, 'source')
    complaints.push(
      complaint('OW040', spot.file, spot.line, {
        nl: `“${work}” staat niet bij “sources”. Laat “source” beginnen met de id van een bron, of zet “check” op true tot je hem hebt.`,
        en: `“${work}” is not among the sources; a fact begins with the id of its source, or has “check” on true until you have it.`,
      }),
    )
  }
  const known = (source: string) => works.has(workOf(source)) || PROJECT.test(workOf(source))
  for (const [n, { source }] of (scenario.value?.situations ?? []).entries()) {
    if (source === null || known(source)) continue
    const spot = scenario.spotOf('situations', n, 'source')
    complaints.push(unknown(spot.file, spot.line, source))
  }
  for (const [n, one] of (shared.procedures.value ?? []).entries()) {
    if (one.check || known(one.source)) continue
    complaints.push(unknown('story/common/procedures.json', shared.procedures.lineOf(n, 'source'), one.source))
  }
  for (const [n, term] of (shared.glossary.value ?? []).entries()) {
    if (known(term.source)) continue
    complaints.push(unknown('story/common/glossary.json', shared.glossary.lineOf(n, 'source'), term.source))
  }
  return complaints
}

/** The id with which a source begins: `[002 §1.6.1]` → 002. */
export function workOf(source: string): string {
  return /[\p{L}\p{N}_-]+/u.exec(source)?.[0] ?? ''
}

function unknown(file: string, line: number, source: string): Complaint {
  return complaint('OW040', file, line, {
    nl: `“${source}” is geen bekende bron. Schrijf haar nummer, zoals [002 §4.1] of [P6], of [AK] als iemand het nog moet nazoeken.`,
    en: `“${source}” is no known source; write its number, like [002 §4.1] or [P6], or [AK] if somebody still has to look it up.`,
  })
}
