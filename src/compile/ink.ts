/** Runs the Ink compiler over a story and its includes; the only file that knows inkjs/full. Called by scenario. */
import { posix } from 'node:path'
import { Compiler, CompilerOptions } from 'inkjs/full'
import { type Complaint, error, warning } from './complaint.ts'
import type { Shelf } from './shelf.ts'

export interface InkSource {
  /** Relative to the repository. */
  file: string
  text: string
}

/** What the rest of the compiler asks of a compiled story. */
export interface CompiledInk {
  json: string
  hasKnot(name: string): boolean
  /** Opening value of a variable when it is a whole number, else null; undefined when there is no such variable. */
  numberOf(name: string): number | null | undefined
  /** The items of a LIST, and whether each is on at the start; null when there is no such LIST. */
  listOf(name: string): Map<string, boolean> | null
}

export interface InkResult {
  ink: CompiledInk | null
  /** The root first, then its includes in the order in which they were met. */
  sources: InkSource[]
  complaints: Complaint[]
}

export function compileInk(name: string, shelf: Shelf): InkResult {
  const root = `${name}.ink`
  const sources: InkSource[] = []
  const complaints: Complaint[] = []
  const open = (file: string): string => {
    const path = `story/${posix.normalize(file.replaceAll('\\', '/'))}`
    const text = path.startsWith('story/../') ? null : shelf.read(path)
    if (text === null) throw new Error(`There is no file ${path}.`)
    if (!sources.some((source) => source.file === path)) sources.push({ file: path, text })
    return text
  }
  let text: string
  try {
    text = open(root)
  } catch {
    return { ink: null, sources, complaints: [error(`story/${root}`, 1, 'This file is not there; a story begins with it.')] }
  }
  const hear = (message: string) => {
    const complaint = readMessage(message, root)
    if (complaint) complaints.push(complaint)
  }
  const options = new CompilerOptions(root, [], false, hear, {
    ResolveInkFilename: (file) => file,
    LoadInkFileContents: open,
  })
  try {
    const story = new Compiler(text, options).Compile()
    return { ink: compiled(story), sources, complaints }
  } catch (thrown) {
    // The parser throws after it has reported what it tripped over; only an unreported accident needs a sentence here.
    if (!complaints.some((one) => one.severity === 'error')) {
      complaints.push(error(`story/${root}`, 1, `Ink cannot read this story: ${sentence(String(thrown))}`))
    }
    return { ink: null, sources, complaints }
  }
}

function compiled(story: ReturnType<Compiler['Compile']>): CompiledInk {
  const json = story.ToJson()
  if (!json) throw new Error('the compiled story is empty')
  return {
    json,
    hasKnot: (knot) => Boolean(story.KnotContainerWithName(knot)),
    numberOf(variable) {
      if (!story.variablesState.GlobalVariableExistsWithName(variable)) return undefined
      const value: unknown = story.variablesState.$(variable)
      return typeof value === 'number' && Number.isInteger(value) ? value : null
    },
    listOf(list) {
      const definition = story.listDefinitions?.TryListGetDefinition(list, null)?.result
      if (!definition) return null
      const value: unknown = story.variablesState.$(list)
      const on = new Set(String(value).split(', '))
      const items = (JSON.parse(json) as { listDefs: Record<string, Record<string, number>> }).listDefs[list] ?? {}
      return new Map(Object.keys(items).map((item) => [item, on.has(item)]))
    },
  }
}

const MESSAGE = /^(ERROR|WARNING|AUTHOR): (?:'(.+?)' )?(?:line (\d+): )?(.*)$/s

/** `ERROR: 'milan/casemanager.ink' line 4: …` as a complaint; an author's TODO is none. */
function readMessage(message: string, root: string): Complaint | null {
  const [, kind, file = root, line = '1', said = message] = MESSAGE.exec(message) ?? []
  if (kind === 'AUTHOR' || (!kind && message.startsWith('TODO'))) return null
  const make = kind === 'WARNING' ? warning : error
  return make(`story/${file}`, Number(line), reword(said))
}

const REWORDINGS: readonly (readonly [RegExp, string])[] = [
  [/^Divert target not found: '-> ?([^']+)'.*$/s, 'There is no passage “$1” to go to.'],
  [/^Unresolved variable: (\S+).*$/s, 'There is no variable or passage “$1”.'],
  [/^Variable could not be found to assign to: '([^']+)'.*$/s, 'There is no variable “$1” to set; declare it with VAR.'],
  [/^Failed to load: '([^']+)'.*$/s, 'There is no file story/$1 to include.'],
  [/^Story already contains flow named '([^']+)' \(at (line \d+ of [^"]+)".*$/s, 'There is already a passage “$1” ($2).'],
  [/^Apparent loose end exists.*$/s, 'The story runs out here; add a “->” to somewhere, or “-> END”.'],
  [/^Expected closing ']' .*$/s, 'This choice misses its closing “]”.'],
]

function reword(said: string): string {
  for (const [pattern, plain] of REWORDINGS) if (pattern.test(said)) return said.replace(pattern, plain)
  return sentence(said)
}

/** The first line of a message, with a full stop. */
function sentence(said: string): string {
  const first = (said.split('\n')[0] ?? '').trim()
  return /[.!?]$/.test(first) ? first : `${first}.`
}
