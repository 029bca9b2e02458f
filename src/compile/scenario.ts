/** `compileScenario(name, { root })`: a story folder into one Scenario, or into complaints with file and line. Called by the plugin, the build and the checker. */
import { BEFORE } from '../engine/carried.ts'
import type { Hints } from '../engine/session/types.ts'
import type { Doc, Id, Scenario, ScenarioCard } from '../engine/types.ts'
import { checkAbbreviations, type Shown, shownIn } from './abbreviations.ts'
import { checkGlossary, checkProcedures, checkScenario, checkUse } from './agreement.ts'
import { firstChair, readBesluiten } from './besluiten.ts'
import { type Complaint, complaint, hasErrors, ordered } from './complaint.ts'
import { checkConventions } from './conventions.ts'
import { checkDays } from './days.ts'
import { readDocument } from './document.ts'
import { forgottenFiles, sayForgotten } from './forgotten.ts'
import { hashOf } from './hash.ts'
import { checkHeavy } from './heavy.ts'
import { readHints } from './hints.ts'
import { idOf } from './ids.ts'
import type { InkSource } from './includes.ts'
import { compileInk } from './ink.ts'
import { readJson } from './json.ts'
import { checkLab } from './lab.ts'
import { settleLoose } from './loose.ts'
import type { Material } from './material.ts'
import { readScenario, type ScenarioJson } from './parts.ts'
import { passagesFrom, rulesIn } from './passages.ts'
import { checkQuotes } from './quotes.ts'
import { readRanges } from './ranges.ts'
import { readReflection } from './reflection.ts'
import { type Found, scanInk } from './scan.ts'
import { GLOSSARY, PROCEDURES, type ProcedureFile, type ScenarioFile } from './schema.ts'
import { diskShelf, type Shelf, shelfOf } from './shelf.ts'
import { checkSources } from './sources.ts'

export interface Compiled {
  /** Null when there is an error among the complaints. */
  scenario: Scenario | null
  /** What leiding.json says to whoever leads a talk; no part of the scenario, nor of its hash. Null when there is no such file, or an error. */
  hints: Hints | null
  complaints: Complaint[]
  /** Null when Ink could not read the story. */
  material: Material | null
}

/** `root` is the repository on disk; `read` and `list` take its place in tests. */
export function compileScenario(name: string, from: { root: string } & Partial<Shelf>): Compiled {
  const shelf: Shelf = { ...(from.read ? shelfOf({}) : diskShelf(from.root)), ...from }
  const { ink, sources, meant, whole, complaints: said } = compileInk(name, shelf)
  const found = meant.flatMap(({ file, text }) => scanInk(file, text))
  const complaints = settleLoose(said, found)
  const folder = `story/${name}`
  const scenario = readScenario(shelf, name)
  const procedures = readJson(shelf, 'story/common/procedures.json', PROCEDURES)
  const glossary = readJson(shelf, 'story/common/glossary.json', GLOSSARY)
  const reflection = readReflection(shelf)
  const { ranges, complaints: strays } = readRanges(whole ? sources : [])
  const material: Material | null = ink && { sources, found, spots: ink.spots, ranges, json: scenario, file: scenario.value }
  complaints.push(...scenario.complaints, ...procedures.complaints, ...glossary.complaints, ...reflection.complaints, ...strays)
  // What a missing file would have said is not known: everything that asks for it waits.
  if (!whole || !scenario.value || !procedures.value || !glossary.value)
    return { scenario: null, hints: null, complaints: ordered(complaints), material }

  const file = scenario.value
  const choices = [...new Set(found.flatMap((one) => (one.kind === 'choice' ? (idOf(one) ?? []) : [])))].sort()
  const forgotten = missed(name, file, new Set([...choices, ...knotsOf(found)]), { sources, shelf })
  if (forgotten.length > 0) return { scenario: null, hints: null, complaints: ordered([...complaints, ...forgotten]), material }

  const regels = ink?.listOf('regels') ?? null
  const rules = new Set(regels ? regels.keys() : procedures.value.map((procedure) => procedure.id))
  const documents = readDocuments(folder, file, shelf, scenario)
  complaints.push(
    ...checkConventions(found, { scenario: file, ink, choices: new Set(choices), rules, theories: reflection.theories }),
    ...documents.complaints,
    ...checkScenario(name, scenario, new Set(choices), ink),
    ...checkUse(scenario, found, ink !== null),
    ...checkSources(scenario, { procedures, glossary }),
    ...checkDays(found, meant),
    ...checkQuotes([...shownIn(found), ...documents.shown]),
    ...checkHeavy(scenario, found),
    ...checkAbbreviations([...shownIn(found), ...documents.shown], file, glossary.value),
    ...checkGlossary(glossary),
  )
  if (regels) complaints.push(...checkProcedures(procedures, regels, sources))
  const travelling = readBesluiten(scenario, ink?.listOf('besluiten') ?? new Map(), { choices: new Set(choices), sources })
  const reflecting = reflection.partFor(found, file)
  const hints = readHints(shelf, name, { file, theories: reflection.theories, travelling: new Set(Object.keys(reflecting.theory)) })
  complaints.push(...travelling.complaints, ...hints.complaints, ...checkLab(scenario, travelling.besluiten))
  if (!ink || hasErrors(complaints)) return { scenario: null, hints: null, complaints: ordered(complaints), material }

  const compiled = JSON.parse(ink.json) as Record<string, unknown>
  const body: Omit<Scenario, 'hash'> = {
    // What JSON leaves out is absent, never undefined: the schema's types cannot say that.
    ...(file as Omit<
      ScenarioFile,
      'documents' | 'listed' | 'chairs' | 'cast' | 'places' | 'clocks' | 'decisions' | 'samples' | 'outcomes' | 'situations' | 'lab'
    > &
      Pick<Scenario, 'listed' | 'chairs' | 'cast' | 'places' | 'clocks' | 'decisions' | 'outcomes'>),
    decisions: file.decisions.map((one) => ({ ...one, chair: one.chair ?? firstChair(file) }) as Scenario['decisions'][number]),
    besluiten: travelling.besluiten,
    samples: file.samples ?? {},
    situations: file.situations ?? [],
    lab: file.lab ?? null,
    procedures: proceduresOf(procedures.value, regels ?? new Map(), file, compiled),
    // A route also carries how a life began, which nobody chooses.
    choices: [...new Set([...choices, ...travelling.besluiten.map(({ id }) => id)])].sort(),
    documents: documents.docs,
    glossary: glossary.value,
    ...reflecting,
    passages: Object.fromEntries(
      found.flatMap((one) => (one.kind === 'knot' && !one.isFunction ? [[one.name, `${one.file}:${one.line}`]] : [])),
    ),
    ink: compiled,
  }
  return { scenario: { ...body, hash: hashOf(body) }, hints: hints.hints, complaints: ordered(complaints), material }
}

/** The procedures of this story, whether each is on today, and which chairs ask for it. */
function proceduresOf(
  all: ProcedureFile,
  regels: ReadonlyMap<Id, boolean>,
  file: ScenarioFile,
  ink: Record<string, unknown>,
): Scenario['procedures'] {
  const procedures = all.filter((one) => regels.has(one.id))
  const asked = file.chairs.flatMap(({ id, ready, start }) => {
    const passages = ready && start !== undefined ? passagesFrom({ ink, procedures }, start) : new Set<string>()
    return { chair: id, rules: rulesIn({ ink, procedures }, passages) }
  })
  return procedures.map((one) => ({
    // What JSON leaves out is absent, never undefined.
    ...(one as Omit<typeof one, 'later'> & Pick<Scenario['procedures'][number], 'later'>),
    on: regels.get(one.id) ?? false,
    chairs: asked.flatMap(({ chair, rules }) => (rules.includes(one.id) ? [chair] : [])),
  }))
}

function knotsOf(found: readonly Found[]): string[] {
  return found.flatMap((one) => (one.kind === 'knot' ? [one.name] : []))
}

/** What scenario.json asks of the story and stands in a file that no INCLUDE brings in. */
function missed(
  name: string,
  file: ScenarioFile,
  there: ReadonlySet<string>,
  { sources, shelf }: { sources: readonly InkSource[]; shelf: Shelf },
): Complaint[] {
  const asked = [
    ...file.chairs.flatMap((chair) => chair.start ?? []),
    ...file.decisions.flatMap((one) => (one.chair === BEFORE ? [] : Object.keys(one.options))),
  ]
  const missing = asked.filter((one) => !there.has(one))
  if (missing.length === 0) return []
  return forgottenFiles(name, sources, shelf)
    .filter(({ passages, ids }) => missing.some((one) => passages.has(one) || ids.has(one)))
    .map((one) => sayForgotten(name, one, sources))
}

/** What a list of scenarios needs to show. */
export function cardOf(scenario: Scenario): ScenarioCard {
  const { id, hash, listed, title, client, tagline, summary, minutes, content, chairs, asks, procedures, choices } = scenario
  const card: ScenarioCard = { id, hash, title, client, tagline, summary, minutes, content, chairs, asks, procedures, choices }
  const short = shortChair(scenario)
  return { ...card, ...(listed === undefined ? {} : { listed }), ...(short === null ? {} : { short }) }
}

/** The chair in which a team can try rules: it is played in a few decisions, and its story asks for a rule. */
function shortChair({ lab, chairs, samples, procedures }: Scenario): Id | null {
  if (!lab || lab.short.decisions.length === 0) return null
  const { chair } = lab.short
  const ready = chairs.some((one) => one.id === chair && one.ready && one.start !== undefined)
  return ready && chair in samples && procedures.some((one) => one.chairs.includes(chair)) ? chair : null
}

function readDocuments(folder: string, file: ScenarioFile, shelf: Shelf, json: ScenarioJson) {
  const docs: Record<string, Doc> = {}
  const shown: Shown[] = []
  const complaints: Complaint[] = []
  for (const [id, title] of Object.entries(file.documents)) {
    const path = `${folder}/documents/${id}.md`
    const text = shelf.read(path)
    if (text === null) {
      const at = json.spotOf('documents', id)
      complaints.push(
        shelf.trouble(path) ??
          complaint('OW001', at.file, at.line, {
            nl: `Er is geen bestand ${path} voor dit document. Maak het, of haal het hier weg.`,
            en: `There is no file ${path} for this document; make it, or take it out here.`,
          }),
      )
      continue
    }
    const read = readDocument(path, text)
    complaints.push(...read.complaints)
    docs[id] = { id, title, blocks: read.blocks }
    shown.push(...text.split('\n').map((line, index) => ({ file: path, line: index + 1, text: line })))
  }
  for (const name of shelf.list(`${folder}/documents`)) {
    const id = name.replace(/\.md$/, '')
    if (name.endsWith('.md') && !Object.hasOwn(file.documents, id)) {
      complaints.push(
        complaint('OW023', `${folder}/documents/${name}`, 1, {
          nl: 'Dit document heeft geen titel in scenario.json, dus het verhaal kan het niet gebruiken. Zet die daar bij “documents”.',
          en: 'This document has no title in scenario.json, so no story can use it; add it there under “documents”.',
        }),
      )
    }
  }
  return { docs, shown, complaints }
}
