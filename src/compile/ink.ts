/** Runs the Ink compiler over a story and its includes; the only file that knows inkjs/full. Called by scenario. */
import { Compiler, CompilerOptions } from 'inkjs/full'
import { type Complaint, complaint } from './complaint.ts'
import { declaredIn } from './declared.ts'
import { explain } from './explain.ts'
import { gather, type InkSource, includePath } from './includes.ts'
import { type Spot, spotsOf } from './material.ts'
import { mend } from './mend.ts'
import type { Shelf } from './shelf.ts'
import { withoutLineIds } from './unnamed.ts'
import { type Message, readMessage, sentence } from './wording.ts'

/** What the rest of the compiler asks of a compiled story. */
export interface CompiledInk {
  json: string
  hasKnot(name: string): boolean
  /** Opening value of a variable when it is a whole number, else null; undefined when there is no such variable. */
  numberOf(name: string): number | null | undefined
  /** The items of a LIST, and whether each is on at the start; null when there is no such LIST. */
  listOf(name: string): Map<string, boolean> | null
  /** Where each piece of the compiled story comes from. */
  spots: ReadonlyMap<string, Spot>
}

export interface InkResult {
  ink: CompiledInk | null
  /** The root first, then its includes in the order in which they are met. */
  sources: InkSource[]
  /** The same files as they were meant, line for line: what is checked next, so that a slip is said once. */
  meant: InkSource[]
  /** Whether every file is there and could be read; if not, what the rest would have said is not known. */
  whole: boolean
  complaints: Complaint[]
}

export function compileInk(name: string, shelf: Shelf): InkResult {
  const { sources, complaints: unread } = gather(name, shelf)
  const root = `${name}.ink`
  if (unread.length > 0) return { ink: null, sources, meant: sources, whole: false, complaints: unread }
  const { sources: meant, complaints: slips } = mend(sources, declaredIn(sources))
  const open = (file: string): string => {
    const source = meant.find((one) => one.file === includePath(file))
    if (!source) throw new Error(`There is no file ${includePath(file)}.`)
    return withoutLineIds(source.file, source.text)
  }
  const messages: Message[] = []
  const hear = (message: string) => {
    const said = readMessage(message, root)
    if (said) messages.push(said)
  }
  const options = new CompilerOptions(root, [], false, hear, {
    ResolveInkFilename: (file) => file,
    LoadInkFileContents: open,
  })
  let story: ReturnType<Compiler['Compile']> | null = null
  try {
    story = new Compiler(open(root), options).Compile()
  } catch (thrown) {
    // The parser throws after it has reported what it tripped over; only an unreported accident needs a sentence here.
    if (!messages.some((one) => one.kind === 'error')) slips.push(unexplained(`story/${root}`, String(thrown)))
  }
  const { complaints, forgotten } = explain(messages, { name, sources: meant, declared: declaredIn(meant), shelf })
  // With a slip repaired Ink can go on, but that is not the story that was written.
  const ink = story && slips.length === 0 && !forgotten ? compiled(story) : null
  return { ink, sources, meant, whole: !forgotten, complaints: [...slips, ...complaints] }
}

function unexplained(file: string, thrown: string): Complaint {
  const why = sentence(thrown)
  return complaint('OW005', file, 1, { nl: `Ink kan dit verhaal niet lezen. Het zegt: “${why}”`, en: `Ink cannot read this story: ${why}` })
}

function compiled(story: ReturnType<Compiler['Compile']>): CompiledInk {
  const json = story.ToJson()
  if (!json) throw new Error('the compiled story is empty')
  const { listDefs } = JSON.parse(json) as { listDefs: Record<string, Record<string, number>> }
  return {
    json,
    spots: spotsOf(story.mainContentContainer, includePath),
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
      return new Map(Object.keys(listDefs[list] ?? {}).map((item) => [item, on.has(item)]))
    },
  }
}
