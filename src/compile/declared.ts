/** The names that Ink files declare, read from their text, so that they are known when Ink itself stops halfway. Called by ink and scenario. */
import type { InkSource } from './includes.ts'
import { withoutComments } from './scan.ts'

export interface Declared {
  passages: Set<string>
  functions: Set<string>
  /** VAR, CONST and LIST, with the items of each LIST. */
  variables: Set<string>
  /** What is only known in one place: parameters, and what `temp` declares. */
  local: Set<string>
  /** The items of a LIST by its name. */
  lists: Map<string, Set<string>>
  /** By passage: labels, and passages within it. */
  labels: Map<string, Set<string>>
  /** What choices and lines are called with `#id`. */
  ids: Set<string>
}

const WORD = '[\\p{L}\\p{N}_]+'
const KNOT = new RegExp(`^\\s*={2,}\\s*(function\\s+)?(${WORD})\\s*(?:\\(([^)]*)\\))?`, 'u')
const STITCH = new RegExp(`^\\s*=\\s*(${WORD})`, 'u')
const LABEL = new RegExp(`^\\s*(?:[*+-]\\s*)+\\(\\s*(${WORD})\\s*\\)`, 'u')
const VARIABLE = new RegExp(`^\\s*(VAR|CONST|LIST)\\s+(${WORD})\\s*=?(.*)$`, 'u')
const TEMP = new RegExp(`~\\s*temp\\s+(${WORD})`, 'u')
const ID = /#\s*id\s*:\s*(\w+)/g

export function declaredIn(sources: readonly InkSource[]): Declared {
  const declared: Declared = {
    passages: new Set(),
    functions: new Set(),
    variables: new Set(),
    local: new Set(),
    lists: new Map(),
    labels: new Map(),
    ids: new Set(),
  }
  for (const { text } of sources) {
    let passage = ''
    for (const line of withListsWhole(withoutComments(text)).split('\n')) {
      const [, isFunction, knot, parameters] = KNOT.exec(line) ?? []
      if (knot !== undefined) {
        passage = knot
        declared[isFunction ? 'functions' : 'passages'].add(knot)
        for (const one of wordsOf(parameters ?? '')) declared.local.add(one)
      } else readLine(declared, passage, line)
    }
  }
  return declared
}

/** A LIST may go on over more lines, each ending in a comma. */
function withListsWhole(text: string): string {
  return text.replace(/^[ \t]*LIST\b.*(?:(?<=[=,]\s*)\n.*)*/gm, (list) => list.replace(/\s*\n\s*/g, ' '))
}

function readLine(declared: Declared, passage: string, line: string): void {
  const label = LABEL.exec(line)?.[1] ?? STITCH.exec(line)?.[1]
  if (label !== undefined) declared.labels.set(passage, (declared.labels.get(passage) ?? new Set()).add(label))
  const [, kind, variable, value = ''] = VARIABLE.exec(line) ?? []
  if (variable !== undefined) declared.variables.add(variable)
  if (variable !== undefined && kind === 'LIST') {
    const items = wordsOf(value).filter((word) => /^\D/.test(word))
    declared.lists.set(variable, new Set(items))
    for (const item of items) declared.variables.add(item)
  }
  const temp = TEMP.exec(line)?.[1]
  if (temp !== undefined) declared.local.add(temp)
  for (const [, id = ''] of line.matchAll(ID)) declared.ids.add(id)
}

function wordsOf(text: string): string[] {
  return text.match(new RegExp(WORD, 'gu')) ?? []
}

/** Whether an expression may name it: a variable, a passage, a label, or `passage.label`. */
export function isKnown(declared: Declared, name: string): boolean {
  const [passage = '', label] = name.split('.')
  if (label !== undefined) return Boolean(declared.labels.get(passage)?.has(label) || declared.lists.get(passage)?.has(label))
  const { passages, functions, variables, local, labels } = declared
  const sets = [passages, functions, variables, local, ...labels.values()]
  return sets.some((names) => names.has(name))
}
