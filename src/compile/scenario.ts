/** `compileScenario(name, { root })`: a story folder into one Scenario, or into complaints with file and line. Called by the plugin, the build and the checker. */
import { createHash } from 'node:crypto'
import type { Doc, Scenario, ScenarioCard } from '../engine/types.ts'
import { checkGlossary, checkProcedures, checkScenario, checkUse } from './agreement.ts'
import { type Complaint, error, hasErrors, ordered, warning } from './complaint.ts'
import { checkConventions, idOf } from './conventions.ts'
import { readDocument } from './document.ts'
import { compileInk } from './ink.ts'
import { type JsonFile, readJson } from './json.ts'
import { scanInk } from './scan.ts'
import { GLOSSARY, PROCEDURES, SCENARIO, type ScenarioFile } from './schema.ts'
import { diskShelf, type Shelf } from './shelf.ts'

export interface Compiled {
  /** Null when there is an error among the complaints. */
  scenario: Scenario | null
  complaints: Complaint[]
}

/** `root` is the repository on disk; `read` and `list` take its place in tests. */
export function compileScenario(name: string, from: { root: string } & Partial<Shelf>): Compiled {
  const disk = diskShelf(from.root)
  const shelf: Shelf = { read: from.read ?? disk.read, list: from.list ?? (from.read ? () => [] : disk.list) }
  const { ink, sources, complaints } = compileInk(name, shelf)
  const found = sources.flatMap(({ file, text }) => scanInk(file, text))
  const folder = `story/${name}`
  const scenario = readJson(shelf, `${folder}/scenario.json`, SCENARIO)
  const procedures = readJson(shelf, 'story/common/procedures.json', PROCEDURES)
  const glossary = readJson(shelf, 'story/common/glossary.json', GLOSSARY)
  complaints.push(...scenario.complaints, ...procedures.complaints, ...glossary.complaints)
  if (!scenario.value || !procedures.value || !glossary.value) return { scenario: null, complaints: ordered(complaints) }

  const file = scenario.value
  const regels = ink?.listOf('regels') ?? null
  const choices = [...new Set(found.flatMap((one) => (one.kind === 'choice' ? (idOf(one) ?? []) : [])))].sort()
  const rules = new Set(regels ? regels.keys() : procedures.value.map((procedure) => procedure.id))
  const documents = readDocuments(folder, file, shelf, scenario)
  complaints.push(
    ...checkConventions(found, { scenario: file, ink, choices: new Set(choices), rules }),
    ...documents.complaints,
    ...checkScenario(name, scenario, new Set(choices), ink),
    ...checkUse(`${folder}/scenario.json`, scenario, found),
    ...checkGlossary(glossary),
  )
  if (regels) complaints.push(...checkProcedures(procedures, regels, sources))
  if (!ink || hasErrors(complaints)) return { scenario: null, complaints: ordered(complaints) }

  const body: Omit<Scenario, 'hash'> = {
    // What JSON leaves out is absent, never undefined: the schema's types cannot say that.
    ...(file as Omit<ScenarioFile, 'documents' | 'chairs' | 'cast' | 'places' | 'clocks'> &
      Pick<Scenario, 'chairs' | 'cast' | 'places' | 'clocks'>),
    procedures: procedures.value.filter((one) => rules.has(one.id)).map((one) => ({ ...one, on: regels?.get(one.id) ?? false })),
    choices,
    documents: documents.docs,
    glossary: glossary.value,
    passages: Object.fromEntries(
      found.flatMap((one) => (one.kind === 'knot' && !one.isFunction ? [[one.name, `${one.file}:${one.line}`]] : [])),
    ),
    ink: JSON.parse(ink.json) as Record<string, unknown>,
  }
  return { scenario: { ...body, hash: hashOf(body) }, complaints: ordered(complaints) }
}

/** What a list of scenarios needs to show. */
export function cardOf(scenario: Scenario): ScenarioCard {
  const { id, hash, title, client, tagline, summary, minutes, content, chairs, asks, procedures, choices } = scenario
  return { id, hash, title, client, tagline, summary, minutes, content, chairs, asks, procedures, choices }
}

/** Eight hexadecimal digits that change when anything in the scenario changes, and not with the order of names in a file. */
function hashOf(body: Omit<Scenario, 'hash'>): string {
  return createHash('sha256').update(canonical(body)).digest('hex').slice(0, 8)
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join(',')}}`
}

function readDocuments(folder: string, file: ScenarioFile, shelf: Shelf, json: JsonFile<ScenarioFile>) {
  const docs: Record<string, Doc> = {}
  const complaints: Complaint[] = []
  for (const [id, title] of Object.entries(file.documents)) {
    const path = `${folder}/documents/${id}.md`
    const text = shelf.read(path)
    if (text === null) {
      complaints.push(error(`${folder}/scenario.json`, json.lineOf('documents', id), `There is no file ${path} for this document.`))
      continue
    }
    const read = readDocument(path, text)
    complaints.push(...read.complaints)
    docs[id] = { id, title, blocks: read.blocks }
  }
  for (const name of shelf.list(`${folder}/documents`)) {
    const id = name.replace(/\.md$/, '')
    if (name.endsWith('.md') && !Object.hasOwn(file.documents, id)) {
      complaints.push(warning(`${folder}/documents/${name}`, 1, 'This document has no title in scenario.json, so no story can use it.'))
    }
  }
  return { docs, complaints }
}
