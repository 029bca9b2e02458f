/** Reads the inside of one line of Ink (braces, tags, diverts) into every way it can come out. Called by scan, and by ids and written of the check. */

/** One way a line can come out: its words, and its tags in order. */
export interface Variant {
  text: string
  tags: string[]
}

/** Stands for what the story prints only while it runs; a tag that holds it cannot be checked. */
export const PRINTED = '\uFFFC'
const TAG = '\u0001'

/** Where the brace that opens at `from` closes, or −1. */
export function closingBrace(text: string, from: number): number {
  let depth = 0
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '{') depth++
    else if (text[i] === '}' && --depth === 0) return i
  }
  return -1
}

/** The first of these characters outside braces, brackets and quotes, or −1: finds the colon behind a condition. */
export function outside(text: string, wanted: string): number {
  let depth = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? ''
    if (sign === '\\') i++
    else if (sign === '"') quoted = !quoted
    else if (quoted) continue
    else if (depth === 0 && wanted.includes(sign)) return i
    else if (sign === '{' || sign === '(') depth++
    else if (sign === '}' || sign === ')') depth--
  }
  return -1
}

/** The ways of which one comes out: where the words of each begin and end between the braces. */
export interface Branches {
  spans: [number, number][]
  /** There is one way more, that says nothing. */
  mayEnd: boolean
}

/** Null for something that is printed. */
export function branchesOf(inside: string): Branches | null {
  const mark = /^\s*[&~!$]+/.exec(inside)?.[0]
  const colon = outside(inside, ':')
  // Behind a # the colon belongs to a tag, and behind a bar the words have begun.
  const isCondition = mark === undefined && colon >= 0 && !/[|#]/.test(inside.slice(0, colon).replaceAll('||', ''))
  const spans: [number, number][] = []
  let from = isCondition ? colon + 1 : (mark?.length ?? 0)
  let depth = 0
  for (let i = from; i < inside.length; i++) {
    if (inside[i] === '\\') i++
    else if (inside[i] === '{') depth++
    else if (inside[i] === '}') depth--
    else if (inside[i] === '|' && depth === 0) {
      spans.push([from, i])
      from = i + 1
    }
  }
  // `{!Eén keer.}` is a sequence of one; otherwise a single thing between braces is printed.
  if (spans.length === 0 && !isCondition && mark === undefined) return null
  spans.push([from, inside.length])
  return { spans, mayEnd: isCondition ? spans.length === 1 : (mark?.includes('!') ?? false) }
}

/** What can come out of a pair of braces, as written. */
function readBraces(inside: string): string[] | null {
  const branches = branchesOf(inside)
  if (!branches) return null
  const words = branches.spans.map(([from, to]) => inside.slice(from, to))
  return branches.mayEnd ? [...words, ''] : words
}

/**
 * Every branch of every brace comes out in at least one variant. Not every combination does: what is checked
 * (who speaks, what a tag says) hangs on one brace at a time.
 */
export function variants(content: string): Variant[] {
  return renderings(content).map((whole) => {
    const [text = '', ...tags] = whole.split(TAG)
    return { text: tidy(text), tags: tags.map(tidy) }
  })
}

function renderings(content: string): string[] {
  const alternatives: string[][] = []
  let plain = ''
  const add = (choices: string[]) => {
    alternatives.push([plain], choices)
    plain = ''
  }
  for (let i = 0; i < content.length; i++) {
    const sign = content[i] ?? ''
    const pair = content.slice(i, i + 2)
    if (sign === '\\') plain += content[++i] ?? ''
    else if (pair === '->' || pair === '<-') break
    else if (pair === '<>') i++
    else if (sign === '#') plain += TAG
    else if (sign === '{') {
      const close = closingBrace(content, i)
      const branches = readBraces(content.slice(i + 1, close < 0 ? undefined : close))
      add(branches?.flatMap(renderings) ?? [PRINTED])
      i = close < 0 ? content.length : close
    } else plain += sign
  }
  alternatives.push([plain])
  const most = Math.max(...alternatives.map((one) => one.length))
  return Array.from({ length: most }, (_, n) => alternatives.map((one) => one[Math.min(n, one.length - 1)] ?? '').join(''))
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
