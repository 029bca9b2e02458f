/** Finds the lines, choices and knots of an Ink file in its source text, with their line numbers. Called by scenario for every file. */
import { closingBrace, outside, readBraces, type Variant, variants } from './inline.ts'

interface Spot {
  file: string
  line: number
  /** The knot it stands in; empty above the first. */
  knot: string
}

export interface Said extends Spot {
  kind: 'line'
  variants: Variant[]
}

export interface Option extends Spot {
  kind: 'choice'
  /** What stands between the brackets; empty for a fallback. */
  variants: Variant[]
  /** Whether the text is as it should be: all of it between brackets. */
  bracketed: boolean
  /** `* -> knot`: taken by itself when nothing else is left. */
  fallback: boolean
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

/** Comments go, line numbers stay. */
export function withoutComments(text: string): string {
  return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ''))
}

const LOGIC = /^(?:~|(?:INCLUDE|VAR|CONST|LIST|EXTERNAL)\s|TODO\b)/
const SPENDING = /^~\s*besteed\(\s*(\d+)\s*\)/
const KNOT = /^={2,}\s*(function\s+)?([\p{L}\p{N}_]+)/u
const SEQUENCE = /^(?:stopping|cycle|once|shuffle(?:\s+(?:once|stopping))?)\s*:/

export function scanInk(file: string, text: string): Found[] {
  const found: Found[] = []
  /** The blocks of several lines that are open: with conditions before their branches, or without. */
  const blocks: ('conditions' | 'sequence')[] = []
  let knot = ''
  let unfinished: { text: string; line: number } | null = null

  const readLine = (raw: string, line: number) => {
    const spot: Spot = { file, line, knot }
    let rest = raw.trim()
    while (rest !== '') {
      if (rest.startsWith('}')) {
        blocks.pop()
        rest = rest.slice(1).trim()
      } else if (rest.startsWith('->') || rest.startsWith('<-') || LOGIC.test(rest)) {
        const minutes = SPENDING.exec(rest)?.[1]
        if (minutes !== undefined) found.push({ ...spot, kind: 'spent', minutes: Number(minutes) })
        rest = afterBlockEnd(rest)
      } else if (rest.startsWith('-')) {
        const branch = rest.slice(1).trim()
        if (blocks.at(-1) === 'conditions') rest = afterColon(branch)
        else if (blocks.at(-1) === 'sequence') rest = branch
        else {
          found.push({ ...spot, kind: 'gather' })
          rest = rest.replace(/^(?:-(?!>)\s*)+(?:\(\s*\w+\s*\)\s*)?/, '')
        }
      } else if (rest.startsWith('{') && closingBrace(rest, 0) < 0) {
        const inside = rest.slice(1).trim()
        const sequence = SEQUENCE.exec(inside)
        blocks.push(sequence ? 'sequence' : 'conditions')
        rest = sequence ? inside.slice(sequence[0].length).trim() : inside.startsWith('-') ? inside : afterColon(inside)
      } else if (rest.startsWith('=')) {
        const [, isFunction, name] = KNOT.exec(rest) ?? []
        if (name !== undefined) {
          knot = name
          found.push({ ...spot, knot, kind: 'knot', name, isFunction: isFunction !== undefined })
        }
        return
      } else if (/^[*+]/.test(rest)) {
        const choice = readChoice(rest)
        if (!choice) {
          unfinished = { text: rest, line }
          return
        }
        found.push({ ...spot, kind: 'choice', ...choice.option })
        rest = choice.after
      } else {
        const end = contentEnd(rest)
        const content = rest.slice(0, end)
        if (content.trim() !== '') found.push({ ...spot, kind: 'line', variants: variants(content) })
        rest = rest.slice(end)
      }
    }
  }

  withoutComments(text)
    .split(/\r?\n/)
    .forEach((raw, index) => {
      // A choice may put its conditions on lines of their own; it counts where it begins.
      const before = unfinished
      unfinished = null
      if (before) readLine(`${before.text} ${raw}`, before.line)
      else readLine(raw, index + 1)
    })
  return found
}

function afterColon(text: string): string {
  const colon = outside(text, ':')
  return colon < 0 ? text : text.slice(colon + 1).trim()
}

/** A line of logic can still close the block it stands in: `- else: -> ergens }`. */
function afterBlockEnd(text: string): string {
  const end = contentEnd(text)
  return text[end] === '}' ? text.slice(end) : ''
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

type OptionPart = Pick<Option, 'variants' | 'bracketed' | 'fallback'>

/** `* (label) {condition} [text #tags] after`; null when the line holds no text yet. */
function readChoice(text: string): { option: OptionPart; after: string } | null {
  let rest = text.replace(/^(?:[*+]\s*)+(?:\(\s*\w+\s*\)\s*)?/, '')
  while (rest.startsWith('{')) {
    const close = closingBrace(rest, 0)
    if (close < 0 || !readBraces(rest.slice(1, close)).printed) break
    rest = rest.slice(close + 1).trim()
  }
  if (rest === '') return null
  if (rest.startsWith('->')) return { option: { variants: [], bracketed: true, fallback: true }, after: '' }
  const open = outside(rest, '[')
  const close = open < 0 ? -1 : bracketEnd(rest, open)
  if (close < 0) return { option: { variants: variants(rest), bracketed: false, fallback: false }, after: '' }
  const inside = variants(rest.slice(open + 1, close))
  const bracketed = rest.slice(0, open).trim() === ''
  return { option: { variants: inside, bracketed, fallback: false }, after: rest.slice(close + 1).trim() }
}

function bracketEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === ']') return i
  }
  return -1
}
