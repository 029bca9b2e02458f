/** Holds the JSON files of a story against each other and against its Ink. Called by scenario. */
import { type Complaint, error, warning } from './complaint.ts'
import type { CompiledInk, InkSource } from './ink.ts'
import type { JsonFile } from './json.ts'
import { type Found, withoutComments } from './scan.ts'
import type { GlossaryFile, ProcedureFile, ScenarioFile } from './schema.ts'

/** What scenario.json says about itself and about the story. */
export function checkScenario(
  name: string,
  json: JsonFile<ScenarioFile>,
  choices: ReadonlySet<string>,
  ink: CompiledInk | null,
): Complaint[] {
  const file = json.value
  if (!file) return []
  const complaints: Complaint[] = []
  const complain = (path: PropertyKey[], text: string) => {
    complaints.push(error(`story/${name}/scenario.json`, json.lineOf(...path), text))
  }
  if (file.id !== name) complain(['id'], `The id should be “${name}”, the name of the folder.`)
  if (!file.cast.some((member) => member.id === 'jij' && member.name === 'Jij')) {
    complain(['cast'], 'The player is missing from the cast: id “jij”, name “Jij”.')
  }
  for (const part of ['chairs', 'cast', 'clocks', 'decisions', 'sources'] as const) {
    for (const [n, id] of twice(file[part].map((one) => one.id))) complain([part, n, 'id'], `The id “${id}” stands in ${part} twice.`)
  }
  for (const [n, one] of twice(file.cast.map((member) => member.name)))
    complain(['cast', n, 'name'], `Two people in the cast are called “${one}”.`)
  for (const [n, member] of file.cast.entries()) {
    if (member.chair && !file.chairs.some((chair) => chair.id === member.chair))
      complain(['cast', n, 'chair'], `There is no chair “${member.chair}”.`)
  }
  for (const [n, chair] of file.chairs.entries()) {
    if (ink && chair.start && !ink.hasKnot(chair.start))
      complain(['chairs', n, 'start'], `The story has no knot “${chair.start}” to start in.`)
  }
  for (const [n, clock] of file.clocks.entries()) {
    if (clock.since && !file.clocks.slice(0, n).some((one) => one.id === clock.since))
      complain(['clocks', n, 'since'], `No pair of clocks before this one is called “${clock.since}”.`)
  }
  for (const [n, decision] of file.decisions.entries()) {
    for (const id of Object.keys(decision.options)) {
      if (!choices.has(id)) complain(['decisions', n, 'options', id], `The story has no choice “${id}”.`)
    }
  }
  const works = new Set(file.sources.map((source) => source.id))
  for (const [n, fact] of file.facts.entries()) {
    // What still has to be checked may stand without a source until it is.
    const work = fact.check ? null : (/[\p{L}\p{N}_-]+/u.exec(fact.source)?.[0] ?? '')
    if (work !== null && !works.has(work))
      complain(['facts', n, 'source'], `“${work}” is not among the sources; a fact begins with the id of its source.`)
  }
  return complaints
}

/** Names in scenario.json that the story never uses: often a spelling mistake on the other side. */
export function checkUse(path: string, json: JsonFile<ScenarioFile>, found: readonly Found[]): Complaint[] {
  const file = json.value
  if (!file) return []
  const tags = found.flatMap((one) => ('variants' in one ? one.variants.flatMap((variant) => variant.tags) : []))
  const used = (name: string) =>
    new Set(
      tags
        .filter((tag) => tag.startsWith(`${name}:`))
        .flatMap((tag) =>
          tag
            .slice(name.length + 1)
            .trim()
            .split(/\s+/),
        ),
    )
  const parts = [
    ['documents', 'doc', 'document'],
    ['outcomes', 'outcome', 'outcome'],
    ['endings', 'ending', 'ending'],
    ['causes', 'because', 'cause'],
    ['places', 'scene', 'place'],
  ] as const
  return parts.flatMap(([part, tag, what]) => {
    const names = used(tag)
    return Object.keys(file[part])
      .filter((id) => !names.has(id))
      .map((id) => warning(path, json.lineOf(part, id), `The story never uses the ${what} “${id}”.`))
  })
}

/** The LIST regels of the story decides which procedures there are and which are on; procedures.json tells about each. */
export function checkProcedures(
  json: JsonFile<ProcedureFile>,
  regels: ReadonlyMap<string, boolean>,
  sources: readonly InkSource[],
): Complaint[] {
  const file = 'story/common/procedures.json'
  const procedures = json.value ?? []
  const complaints = twice(procedures.map((one) => one.id)).map(([n, id]) =>
    error(file, json.lineOf(n, 'id'), `The procedure “${id}” stands here twice.`),
  )
  for (const [n, one] of procedures.entries()) {
    const on = regels.get(one.id)
    if (on !== undefined && one.on !== undefined && one.on !== on) {
      const how = on ? 'is on at the start (it stands in parentheses)' : 'is off at the start (no parentheses)'
      complaints.push(error(file, json.lineOf(n, 'on'), `In LIST regels “${one.id}” ${how}; this says otherwise.`))
    }
  }
  for (const id of regels.keys()) {
    if (procedures.some((one) => one.id === id)) continue
    const at = listSpot(sources)
    complaints.push(error(at.file, at.line, `The rule “${id}” has no text in ${file}.`))
  }
  return complaints
}

function listSpot(sources: readonly InkSource[]): { file: string; line: number } {
  for (const { file, text } of sources) {
    const index = withoutComments(text)
      .split('\n')
      .findIndex((line) => /^\s*LIST\s+regels\b/.test(line))
    if (index >= 0) return { file, line: index + 1 }
  }
  return { file: sources[0]?.file ?? 'story', line: 1 }
}

export function checkGlossary(json: JsonFile<GlossaryFile>): Complaint[] {
  const file = 'story/common/glossary.json'
  const terms = json.value ?? []
  const complaints = twice(terms.map((term) => term.id)).map(([n, id]) =>
    error(file, json.lineOf(n, 'id'), `The term “${id}” stands here twice.`),
  )
  const owner = new Map<string, string>()
  for (const [n, term] of terms.entries()) {
    for (const form of term.forms) {
      const other = owner.get(form)
      if (other && other !== term.id)
        complaints.push(error(file, json.lineOf(n, 'forms'), `“${form}” already belongs to the term “${other}”.`))
      owner.set(form, term.id)
    }
  }
  return complaints
}

/** Positions at which something stands for the second time. */
function twice(ids: readonly string[]): [number, string][] {
  return [...ids.entries()].filter(([n, id]) => ids.indexOf(id) !== n)
}
