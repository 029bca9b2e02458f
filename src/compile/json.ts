/** Reads a JSON file by its schema; every complaint has the line it is about. Called by scenario. */
import type { z } from 'zod'
import { brokenJson } from './broken.ts'
import { type Complaint, complaint, type Sentence } from './complaint.ts'
import { SHAPES } from './schema.ts'
import { type Shelf, whyUnread } from './shelf.ts'

export interface JsonFile<T> {
  /** Null when it is missing or wrong. */
  value: T | null
  complaints: Complaint[]
  /** The line of the value at a path, or of the nearest part around it. */
  lineOf(...path: PropertyKey[]): number
}

export function readJson<T>(shelf: Shelf, file: string, schema: z.ZodType<T>): JsonFile<T> {
  const text = shelf.read(file)
  const failed = (why: Complaint): JsonFile<T> => ({ value: null, complaints: [why], lineOf: () => 1 })
  if (text === null) return failed(whyUnread(shelf, file))
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (thrown) {
    const { line, says } = brokenJson(text) ?? { line: brokenAt(text, thrown), says: BROKEN }
    return failed(complaint('OW007', file, line, says))
  }
  const lines = linesOf(text)
  const lineOf = (...path: PropertyKey[]) => {
    for (let length = path.length; length > 0; length--) {
      const line = lines.get(keyOf(path.slice(0, length)))
      if (line !== undefined) return line
    }
    return 1
  }
  const complaints = doubled(text).map(({ name, line }) =>
    complaint('OW025', file, line, {
      nl: `“${name}” staat hier twee keer. Alleen de laatste telt: haal er één weg.`,
      en: `“${name}” stands here twice; only the last one counts, so take one out.`,
    }),
  )
  const parsed = schema.safeParse(data)
  if (parsed.success) return { value: complaints.length > 0 ? null : parsed.data, complaints, lineOf }
  for (const issue of parsed.error.issues)
    complaints.push(...plainIssue(issue).map(({ path, says }) => complaint('OW008', file, lineOf(...path), says)))
  return { value: null, complaints, lineOf }
}

/** For what brokenJson has no words. */
const BROKEN: Sentence = {
  nl: 'Hier klopt de JSON niet. Kijk of er een komma, aanhalingsteken of haakje te veel of te weinig staat.',
  en: 'This is not valid JSON here: look for a comma, a quote or a bracket too many or too few.',
}

type Issue = z.core.$ZodIssue

function plainIssue(issue: Issue): { path: PropertyKey[]; says: Sentence }[] {
  const { path } = issue
  const named = (at: readonly PropertyKey[]): Sentence => {
    const name = at.map(String).join('.')
    return name === '' ? { nl: 'Dit bestand', en: 'This file' } : { nl: `“${name}”`, en: `“${name}”` }
  }
  const where = named(path)
  const said = (nl: string, en: string) => [{ path, says: { nl: `${where.nl} ${nl}.`, en: `${where.en} ${en}.` } }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const at = named([...path, key])
        const says = { nl: `${at.nl} hoort hier niet. Is het goed gespeld?`, en: `${at.en} is not known here; is it misspelt?` }
        return { path: [...path, key], says }
      })
    case 'invalid_key':
      return said('kan hier geen naam zijn', 'is no good name here')
    case 'invalid_type': {
      if (issue.message.endsWith('received undefined')) return said('ontbreekt', 'is missing')
      const shape = SHAPES[issue.message]
      if (shape) return said(shape.nl, shape.en)
      const kind = KINDS[issue.expected] ?? { nl: `van de soort ${issue.expected}`, en: `of the kind ${issue.expected}` }
      return said(`moet ${kind.nl} zijn`, `should be ${kind.en}`)
    }
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ')
      return said(`kan alleen dit zijn: ${values}`, `can only be ${values}`)
    }
    case 'too_small':
      return said(
        `moet minstens ${issue.minimum}${parts(issue.origin).nl} zijn`,
        `should be at least ${issue.minimum}${parts(issue.origin).en}`,
      )
    case 'too_big':
      return said(
        `mag hoogstens ${issue.maximum}${parts(issue.origin).nl} zijn`,
        `should be at most ${issue.maximum}${parts(issue.origin).en}`,
      )
    default: {
      const shape = SHAPES[issue.message] ?? { nl: `klopt niet (${issue.message})`, en: `is wrong (${issue.message})` }
      return said(shape.nl, shape.en)
    }
  }
}

/** How JSON is written, for who has never heard of types. */
const KINDS: Record<string, Sentence> = {
  string: { nl: 'een tekst tussen aanhalingstekens', en: 'a text between quotes' },
  number: { nl: 'een getal', en: 'a number' },
  int: { nl: 'een heel getal', en: 'a whole number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  array: { nl: 'een lijst tussen [ en ]', en: 'a list between [ and ]' },
  tuple: { nl: 'een lijst tussen [ en ]', en: 'a list between [ and ]' },
  object: { nl: 'een groep tussen { en }', en: 'a group between { and }' },
  record: { nl: 'een groep tussen { en }', en: 'a group between { and }' },
}

/** What is counted, when it is not the number itself. */
function parts(origin: string): Sentence {
  if (origin === 'array') return { nl: ' onderdelen lang', en: ' items long' }
  return origin === 'string' ? { nl: ' tekens lang', en: ' characters long' } : { nl: '', en: '' }
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
