/** Where the lines and choices of an Ink file stand in its text, offset by offset, and their words as written. Called by ids and translation. */
import { closingBrace, outside, readBraces } from '../compile/inline.ts'
import type { Id } from '../engine/types.ts'

/** A line, or what stands between the brackets of a choice. */
export interface Written {
  kind: 'line' | 'choice'
  /** From 1. */
  line: number
  /** The knot it stands in; empty above the first. */
  passage: string
  /** Where it begins and ends in the text of the file, without blanks around it. */
  from: number
  to: number
  /** It stands in a function, so it is part of another line. */
  inFunction: boolean
  /** A block of several lines opens right behind it, on the same line. */
  beforeBlock: boolean
}

/** Comments become blanks, so that every offset stays what it was. */
export function blanked(text: string): string {
  return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ' '))
}

/** The id a line or choice carries, in whichever branch of its braces; null when it has none. */
export function idIn(content: string): Id | null {
  return /(?<!\\)#\s*id\s*:\s*([^\s#{}|[\]]+)/.exec(content)?.[1] ?? null
}

/** The words as the writer typed them, with their braces and without tags and jumps; blanks are single. */
export function wordsAsWritten(content: string): string {
  return withoutTags(content).replace(/\s+/g, ' ').trim()
}

function withoutTags(content: string): string {
  let words = ''
  for (let i = 0; i < content.length; i++) {
    const sign = content[i] ?? ''
    const pair = content.slice(i, i + 2)
    if (sign === '\\') words += sign + (content[++i] ?? '')
    else if (sign === '#' || pair === '->' || pair === '<-') return words
    else if (sign === '{') {
      const close = closingBrace(content, i)
      if (close < 0) return words
      words += braces(content.slice(i + 1, close))
      i = close
    } else words += sign
  }
  return words
}

/** Braces that hold only tags are not part of the words. */
function braces(inside: string): string {
  const parts = branchesOf(inside)
  if (!parts) return `{${inside}}`
  const kept = parts.map(([from, to]) => withoutTags(inside.slice(from, to)))
  if (kept.every((part) => part.trim() === '')) return ''
  return `{${inside.slice(0, parts[0]?.[0] ?? 0)}${kept.join('|')}}`
}

/** Where the branches between two braces begin and end; null for something that is printed. */
export function branchesOf(inside: string): [number, number][] | null {
  const mark = /^\s*[&~!]+/.exec(inside)?.[0]
  const colon = outside(inside, ':')
  // Behind a # the colon belongs to a tag, and behind a bar the words have begun.
  const isCondition = mark === undefined && colon >= 0 && !/[|#]/.test(inside.slice(0, colon).replaceAll('||', ''))
  let from = isCondition ? colon + 1 : (mark?.length ?? 0)
  const parts: [number, number][] = []
  let depth = 0
  for (let i = from; i < inside.length; i++) {
    if (inside[i] === '\\') i++
    else if (inside[i] === '{') depth++
    else if (inside[i] === '}') depth--
    else if (inside[i] === '|' && depth === 0) {
      parts.push([from, i])
      from = i + 1
    }
  }
  // `{!Eén keer.}` is a sequence of one; otherwise a single thing between braces is printed.
  if (parts.length === 0 && !isCondition && mark === undefined) return null
  return [...parts, [from, inside.length]]
}

const LOGIC = /^(?:~|(?:INCLUDE|VAR|CONST|LIST|EXTERNAL)\s|TODO\b)/
const KNOT = /^={2,}\s*(function\s+)?([\p{L}\p{N}_]+)/u
const SEQUENCE = /^(?:stopping|cycle|once|shuffle(?:\s+(?:once|stopping))?)\s*:/
const GATHER = /^(?:-(?!>)\s*)+(?:\(\s*\w+\s*\)\s*)?/
const BULLET = /^(?:[*+]\s*)+(?:\(\s*\w+\s*\)\s*)?/

/** Reads a file the way `scanInk` does, and keeps the offsets. Fallback choices and choices without brackets are left out. */
export function written(text: string): Written[] {
  const source = blanked(text)
  const all: Written[] = []
  const blocks: ('conditions' | 'sequence')[] = []
  let passage = ''
  let inFunction = false
  let lineNumber = 1
  /** What is left of the line, and where that begins. */
  let rest = ''
  let at = 0

  const take = (count: number) => {
    const left = rest.slice(count)
    at += count + left.length - left.trimStart().length
    rest = left.trim()
  }
  const add = (kind: 'line' | 'choice', from: number, content: string, beforeBlock = false) => {
    const lead = content.length - content.trimStart().length
    if (content.trim() === '') return
    const start = from + lead
    all.push({ kind, line: lineNumber, passage, from: start, to: start + content.trim().length, inFunction, beforeBlock })
  }
  /** False when the choice has no text yet: its conditions go on in the next line. */
  const readChoice = (): boolean => {
    take(BULLET.exec(rest)?.[0].length ?? 0)
    while (rest.startsWith('{')) {
      const close = closingBrace(rest, 0)
      if (close < 0 || !readBraces(rest.slice(1, close)).printed) break
      take(close + 1)
    }
    if (rest === '') return false
    const open = outside(rest, '[')
    const close = open < 0 ? -1 : bracketEnd(rest, open)
    if (rest.startsWith('->') || close < 0) {
      rest = ''
      return true
    }
    if (rest.slice(0, open).trim() === '') add('choice', at + open + 1, rest.slice(open + 1, close))
    take(close + 1)
    return true
  }
  const readLine = (): boolean => {
    take(0)
    while (rest !== '') {
      if (rest.startsWith('}')) {
        blocks.pop()
        take(1)
      } else if (/^(?:->|<-)/.test(rest) || LOGIC.test(rest)) {
        const end = contentEnd(rest)
        take(rest[end] === '}' ? end : rest.length)
      } else if (rest.startsWith('-')) {
        const block = blocks.at(-1)
        if (block === undefined) take(GATHER.exec(rest)?.[0].length ?? 1)
        else {
          take(1)
          if (block === 'conditions') take(outside(rest, ':') + 1)
        }
      } else if (rest.startsWith('{') && closingBrace(rest, 0) < 0) {
        take(1)
        const sequence = SEQUENCE.exec(rest)?.[0]
        blocks.push(sequence === undefined ? 'conditions' : 'sequence')
        if (sequence !== undefined) take(sequence.length)
        else if (!rest.startsWith('-')) take(outside(rest, ':') + 1)
      } else if (rest.startsWith('=')) {
        const [, isFunction, name] = KNOT.exec(rest) ?? []
        if (name !== undefined) {
          passage = name
          inFunction = isFunction !== undefined
        }
        rest = ''
      } else if (/^[*+]/.test(rest)) {
        const [before, start] = [rest, at]
        if (!readChoice()) {
          rest = before
          at = start
          return false
        }
      } else {
        const end = contentEnd(rest)
        add('line', at, rest.slice(0, end), rest[end] === '{')
        take(end)
      }
    }
    return true
  }

  let from = 0
  let number = 1
  for (const line of source.split('\n')) {
    const to = from + line.length
    if (rest === '') {
      at = from
      lineNumber = number
    }
    // A choice may put its conditions on lines of their own; it counts where it begins.
    rest = source.slice(at, to).replace(/[\r\n]/g, ' ')
    if (readLine()) rest = ''
    from = to + 1
    number++
  }
  return all
}

function bracketEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === ']') return i
  }
  return -1
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
