/** Reads scenario.json with the json of every chair (`story/<name>/<chair>.json`) as if they were one file, and remembers where each part stands. Called by scenario and by the check of language. */
import { type Complaint, complaint } from './complaint.ts'
import { type JsonFile, readJson } from './json.ts'
import type { Spot } from './material.ts'
import { CHAIR_PART, type ChairPart, SCENARIO, type ScenarioFile } from './schema.ts'
import type { Shelf } from './shelf.ts'

/** All JSON of one story together. */
export interface ScenarioJson {
  /** Null when one of the files is missing or wrong. */
  value: ScenarioFile | null
  complaints: Complaint[]
  /** Where the value at a path of the whole stands, or the nearest part around it. */
  spotOf(...path: PropertyKey[]): Spot
}

const LISTS = ['decisions', 'clocks', 'sources', 'facts'] as const
const RECORDS = ['documents', 'outcomes', 'endings', 'causes', 'samples'] as const

interface Part {
  file: string
  json: JsonFile<ChairPart>
}

export function readScenario(shelf: Shelf, name: string): ScenarioJson {
  const folder = `story/${name}`
  const first = { file: `${folder}/scenario.json`, json: readJson(shelf, `${folder}/scenario.json`, SCENARIO) }
  const whole = first.json.value
  if (!whole) {
    const spotOf = (...path: PropertyKey[]) => ({ file: first.file, line: first.json.lineOf(...path) })
    return { value: null, complaints: first.json.complaints, spotOf }
  }
  const there = shelf.list(folder)
  const parts: Part[] = [
    { file: first.file, json: { ...first.json, value: whole } },
    ...whole.chairs
      .filter(({ id }, n) => there.includes(`${id}.json`) && whole.chairs.findIndex((one) => one.id === id) === n)
      .map(({ id }) => ({ file: `${folder}/${id}.json`, json: ownDecisions(readJson(shelf, `${folder}/${id}.json`, CHAIR_PART), id) })),
  ]
  return {
    value: parts.every(({ json }) => json.value) ? merged(whole, parts) : null,
    complaints: [...parts.flatMap(({ json }) => json.complaints), ...twice(parts)],
    spotOf: (...path) => spotIn(parts, path),
  }
}

/** A decision in the json of a chair is that chair's, unless it says otherwise. */
function ownDecisions(json: JsonFile<ChairPart>, chair: string): JsonFile<ChairPart> {
  const decisions = json.value?.decisions?.map((one) => ({ ...one, chair: one.chair ?? chair }))
  return json.value && decisions ? { ...json, value: { ...json.value, decisions } } : json
}

function merged(whole: ScenarioFile, parts: readonly Part[]): ScenarioFile {
  const values = parts.flatMap(({ json }) => json.value ?? [])
  const one = { ...whole }
  for (const part of LISTS) Object.assign(one, { [part]: values.flatMap((value): unknown[] => value[part] ?? []) })
  for (const part of RECORDS) Object.assign(one, { [part]: Object.assign({}, ...values.map((value) => value[part])) })
  return one
}

/** From a path in the whole to a file and a line: lists stand one behind the other, in a record the first that has the name. */
function spotIn(parts: readonly Part[], path: readonly PropertyKey[]): Spot {
  const [name, key, ...rest] = path
  const first = parts[0] as Part
  const at = ({ file, json }: Part, own: readonly PropertyKey[]) => ({ file, line: json.lineOf(...own) })
  if (LISTS.some((list) => list === name) && typeof key === 'number') {
    let n = key
    for (const part of parts) {
      const length = part.json.value?.[name as (typeof LISTS)[number]]?.length ?? 0
      if (n < length) return at(part, [name as string, n, ...rest])
      n -= length
    }
  }
  const holds = (part: Part) => {
    const record = part.json.value?.[name as (typeof RECORDS)[number]]
    return record !== undefined && Object.hasOwn(record, key as string)
  }
  const owner = RECORDS.some((record) => record === name) && key !== undefined ? parts.find(holds) : undefined
  return at(owner ?? first, path)
}

/** A name that two files give something: only one of them would count. Ids in lists are held against each other with the rest of their list. */
function twice(parts: readonly Part[]): Complaint[] {
  return RECORDS.flatMap((record) => {
    const owner = new Map<string, Part>()
    return parts.flatMap((part) =>
      Object.keys(part.json.value?.[record] ?? {}).flatMap((name) => {
        const before = owner.get(name)
        if (!before) {
          owner.set(name, part)
          return []
        }
        const line = before.json.lineOf(record, name)
        return complaint('OW025', part.file, part.json.lineOf(record, name), {
          nl: `“${name}” staat bij “${record}” ook in ${before.file} (regel ${line}). Haal er één weg.`,
          en: `“${name}” stands among “${record}” in ${before.file} (line ${line}) as well; take one out.`,
        })
      }),
    )
  })
}
