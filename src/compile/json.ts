/** Reads a JSON file by its schema; every complaint has the line it is about. Called by scenario. */
import type { z } from 'zod'
import { type Complaint, error } from './complaint.ts'
import type { Shelf } from './shelf.ts'

export interface JsonFile<T> {
  /** Null when it is missing or wrong. */
  value: T | null
  complaints: Complaint[]
  /** The line of the value at a path, or of the nearest part around it. */
  lineOf(...path: PropertyKey[]): number
}

export function readJson<T>(shelf: Shelf, file: string, schema: z.ZodType<T>): JsonFile<T> {
  const text = shelf.read(file)
  const failed = (line: number, why: string): JsonFile<T> => ({ value: null, complaints: [error(file, line, why)], lineOf: () => 1 })
  if (text === null) return failed(1, 'This file is not there.')
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (thrown) {
    return failed(brokenAt(text, thrown), 'This is not valid JSON here: look for a comma, a quote or a bracket too many or too few.')
  }
  const lines = linesOf(text)
  const lineOf = (...path: PropertyKey[]) => {
    for (let length = path.length; length > 0; length--) {
      const line = lines.get(keyOf(path.slice(0, length)))
      if (line !== undefined) return line
    }
    return 1
  }
  const complaints = doubled(text).map(({ name, line }) => error(file, line, `“${name}” stands here twice; only the last one counts.`))
  const parsed = schema.safeParse(data)
  if (parsed.success) return { value: complaints.length > 0 ? null : parsed.data, complaints, lineOf }
  for (const issue of parsed.error.issues)
    complaints.push(...plainIssue(issue).map(({ path, text: said }) => error(file, lineOf(...path), said)))
  return { value: null, complaints, lineOf }
}

type Issue = z.core.$ZodIssue

function plainIssue(issue: Issue): { path: PropertyKey[]; text: string }[] {
  const { path } = issue
  const where = path.length > 0 ? `“${path.map(String).join('.')}”` : 'This file'
  const said = (text: string, at = path) => [{ path: at, text }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.flatMap((key) =>
        said(`“${[...path, key].map(String).join('.')}” is not known here; is it misspelt?`, [...path, key]),
      )
    case 'invalid_key':
      return said(`${where} is no good name here.`)
    case 'invalid_type':
      return said(
        issue.message.endsWith('received undefined') ? `${where} is missing.` : `${where} should be of another kind: ${issue.expected}.`,
      )
    case 'invalid_value':
      return said(`${where} can only be ${issue.values.map(String).join(', ')}.`)
    case 'too_small':
    case 'too_big':
    case 'invalid_format':
    case 'custom':
      return said(`${where} ${/^(should|is) /.test(issue.message) ? issue.message : `is out of range (${issue.message})`}.`)
    default:
      return said(`${where}: ${issue.message}.`)
  }
}

function brokenAt(text: string, thrown: unknown): number {
  const position = /position (\d+)/.exec(String(thrown))?.[1]
  return position === undefined ? text.trimEnd().split('\n').length : lineAt(text, Number(position))
}

function lineAt(text: string, position: number): number {
  let line = 1
  for (let i = 0; i < position; i++) if (text[i] === '\n') line++
  return line
}

function keyOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String))
}

interface Place {
  path: string[]
  line: number
}

/** Every value of a valid JSON text with its line; a member of an object stands on the line of its name. */
function* places(text: string): Generator<Place> {
  const path: string[] = []
  /** Per open bracket: the index that comes next in a list, or null in an object. */
  const open: (number | null)[] = []
  let line = 1
  let name: string | null = null
  const token = /"(?:[^"\\]|\\.)*"|[{}[\],:\n]|[^\s{}[\],:"]+/g
  const begin = () => {
    const index = open.at(-1)
    if (typeof index === 'number') {
      path[open.length - 1] = String(index)
      open[open.length - 1] = index + 1
    }
  }
  for (const [sign] of text.matchAll(token)) {
    if (sign === '\n') line++
    else if (sign === '}' || sign === ']') {
      open.pop()
      path.length = open.length
      name = null
    } else if (sign === ',' || sign === ':') {
      if (sign === ',') name = null
    } else if (open.length > 0 && open.at(-1) === null && name === null && sign.startsWith('"')) {
      name = JSON.parse(sign) as string
      path[open.length - 1] = name
      yield { path: path.slice(0, open.length), line }
    } else {
      begin()
      if (typeof open.at(-1) === 'number') yield { path: path.slice(0, open.length), line }
      if (sign === '{' || sign === '[') {
        open.push(sign === '[' ? 0 : null)
        name = null
      }
    }
  }
}

function linesOf(text: string): Map<string, number> {
  const lines = new Map<string, number>()
  for (const { path, line } of places(text)) lines.set(keyOf(path), line)
  return lines
}

/** Names that an object holds twice: JSON.parse forgets the first without a word. */
function doubled(text: string): { name: string; line: number }[] {
  const seen = new Set<string>()
  const twice: { name: string; line: number }[] = []
  for (const { path, line } of places(text)) {
    const key = keyOf(path)
    if (seen.has(key)) twice.push({ name: path.join('.'), line })
    seen.add(key)
  }
  return twice
}
