/** Finds the lines, choices and knots of an Ink file in its source text, and where each stands. Called by scenario for every file, and by written. */
import { closingBrace, outside, type Variant, variants } from './inline.ts'

interface Spot {
  file: string
  line: number
  /** The knot it stands in; empty above the first. */
  knot: string
}

interface Worded extends Spot {
  variants: Variant[]
  /** The words, tags and jumps as they stand in the file from `from` to `to`, without blanks around them; comments are blank. */
  content: string
  from: number
  to: number
  /** It stands in a function, so it is part of the line that calls it. */
  inFunction: boolean
}

export interface Said extends Worded {
  kind: 'line'
  /** A block of several lines opens right behind it, on the same line. */
  beforeBlock: boolean
}

/** Its content is what stands between the brackets; empty for a fallback. */
export interface Option extends Worded {
  kind: 'choice'
  /** Whether the text is as it should be: all of it between brackets. */
  bracketed: boolean
  /** `* -> knot`: taken by itself when nothing else is left. */
  fallback: boolean
  /** What stands in braces before its text: all of it must hold. */
  conditions: string[]
  /** It stands in a block of several lines, and so has the condition of that block as well. */
  inBlock: boolean
}

interface Gather extends Spot {
  kind: 'gather'
}

interface Knot extends Spot {
  kind: 'knot'
  name: string
  /** A function says nothing by itself and may be called anything. */
  isFunction: boolean
}

/** `~ besteed(30)`: work time that goes. */
interface Spent extends Spot {
  kind: 'spent'
  minutes: number
}

export type Found = Said | Option | Gather | Knot | Spent

/** Comments go, line numbers stay; with a blank in place of every sign, offsets stay too. */
export function withoutComments(text: string, blank: '' | ' ' = ''): string {
  return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, blank))
}

const LOGIC = /^(?:~|(?:INCLUDE|VAR|CONST|LIST|EXTERNAL)\s|TODO\b)/
const SPENDING = /^~\s*besteed\(\s*(\d+)\s*\)/
const KNOT = /^={2,}\s*(function\s+)?([\p{L}\p{N}_]+)/u
const SEQUENCE = /^(?:stopping|cycle|once|shuffle(?:\s+(?:once|stopping))?)\s*:/
const GATHER = /^(?:-(?!>)\s*)+(?:\(\s*\w+\s*\)\s*)?/
const BULLET = /^(?:[*+]\s*)+(?:\(\s*\w+\s*\)\s*)?/

export function scanInk(file: string, text: string): Found[] {
  const source = withoutComments(text, ' ')
  const found: Found[] = []
  /** The blocks of several lines that are open: with conditions before their branches, or without. */
  const blocks: ('conditions' | 'sequence')[] = []
  let knot = ''
  let inFunction = false
  let line = 0
  /** What is left to read of the line, and where that begins. */
  let rest = ''
  let at = 0

  const take = (count: number) => {
    const left = rest.slice(count)
    at += count + left.length - left.trimStart().length
    rest = left.trim()
  }
  const skipCondition = () => take(outside(rest, ':') + 1)
  const spot = (): Spot => ({ file, line, knot })
  const worded = (start: number, end: number): Worded => {
    const whole = rest.slice(start, end)
    const content = whole.trim()
    const from = at + start + whole.length - whole.trimStart().length
    const to = from + content.length
    // A comment between two letters leaves no gap in what is said.
    return { ...spot(), variants: variants(withoutComments(text.slice(from, to))), content, from, to, inFunction }
  }

  /** `* (label) {condition} [text #tags] after`; false when the line holds no text yet. */
  const readChoice = (): boolean => {
    const [before, start] = [rest, at]
    take(BULLET.exec(rest)?.[0].length ?? 0)
    const asked: Pick<Option, 'conditions' | 'inBlock'> = { conditions: [], inBlock: blocks.length > 0 }
    while (rest.startsWith('{')) {
      const close = closingBrace(rest, 0)
      if (close < 0 || !isCondition(rest.slice(1, close))) break
      asked.conditions.push(rest.slice(1, close).trim())
      take(close + 1)
    }
    if (rest === '') {
      rest = before
      at = start
      return false
    }
    const open = outside(rest, '[')
    const close = open < 0 ? -1 : bracketEnd(rest, open)
    if (rest.startsWith('->')) {
      found.push({ ...worded(0, 0), ...asked, kind: 'choice', variants: [], bracketed: true, fallback: true })
      take(rest.length)
    } else if (close < 0) {
      found.push({ ...worded(0, rest.length), ...asked, kind: 'choice', bracketed: false, fallback: false })
      take(rest.length)
    } else {
      const bracketed = rest.slice(0, open).trim() === ''
      found.push({ ...worded(open + 1, close), ...asked, kind: 'choice', bracketed, fallback: false })
      take(close + 1)
    }
    return true
  }

  /** False when the line stops in the middle of a choice. */
  const readLine = (): boolean => {
    take(0)
    while (rest !== '') {
      if (rest.startsWith('}')) {
        blocks.pop()
        take(1)
      } else if (rest.startsWith('->') || rest.startsWith('<-') || LOGIC.test(rest)) {
        const minutes = SPENDING.exec(rest)?.[1]
        if (minutes !== undefined) found.push({ ...spot(), kind: 'spent', minutes: Number(minutes) })
        // It can still close the block it stands in: `- else: -> ergens }`.
        const end = contentEnd(rest)
        take(rest[end] === '}' ? end : rest.length)
      } else if (rest.startsWith('-')) {
        const block = blocks.at(-1)
        if (block === undefined) {
          found.push({ ...spot(), kind: 'gather' })
          take(GATHER.exec(rest)?.[0].length ?? 1)
        } else {
          take(1)
          if (block === 'conditions') skipCondition()
        }
      } else if (rest.startsWith('{') && closingBrace(rest, 0) < 0) {
        take(1)
        const sequence = SEQUENCE.exec(rest)?.[0]
        blocks.push(sequence === undefined ? 'conditions' : 'sequence')
        if (sequence !== undefined) take(sequence.length)
        else if (!rest.startsWith('-')) skipCondition()
      } else if (rest.startsWith('=')) {
        const [, isFunction, name] = KNOT.exec(rest) ?? []
        if (name !== undefined) {
          knot = name
          inFunction = isFunction !== undefined
          found.push({ ...spot(), kind: 'knot', name, isFunction: inFunction })
        }
        take(rest.length)
      } else if (/^[*+]/.test(rest)) {
        if (!readChoice()) return false
      } else {
        const end = contentEnd(rest)
        const said = worded(0, end)
        if (said.content !== '') found.push({ ...said, kind: 'line', beforeBlock: rest[end] === '{' })
        take(end)
      }
    }
    return true
  }

  let start = 0
  let finished = true
  /** A LIST goes on for as long as its lines end in a comma. */
  let listing = false
  for (const [index, whole] of source.split('\n').entries()) {
    const { length } = whole
    const isItems = listing
    listing = (listing || /^\s*LIST\s/.test(whole)) && (/[=,]\s*$/.test(whole) || (listing && whole.trim() === ''))
    if (isItems) {
      start += length + 1
      continue
    }
    // A choice may put its conditions on lines of their own; it counts where it begins.
    if (finished) {
      at = start
      line = index + 1
    }
    rest = source.slice(at, start + length).replace(/[\r\n]/g, ' ')
    finished = readLine()
    start += length + 1
  }
  return found
}

/** Where content stops: at a brace that closes a block of several lines, or opens one. */
function contentEnd(text: string): number {
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '}') return i
    else if (text[i] === '{') {
      const close = closingBrace(text, i)
      if (close < 0) return i === 0 ? text.length : i
      i = close
    }
  }
  return text.length
}

/** Before the text of a choice `{!x}` and `{x || y}` are conditions; with a colon or a bar, words stand outside the brackets. */
function isCondition(inside: string): boolean {
  return outside(inside, ':') < 0 && !inside.replaceAll('||', '').includes('|')
}

function bracketEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === ']') return i
  }
  return -1
}
