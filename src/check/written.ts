/** What in an Ink file can carry an id and be translated, its id, and its words as the writer typed them. Called by ids, translation and the command `story:ids`. */
import { branchesOf, closingBrace } from '../compile/inline.ts'
import { type Option, type Said, scanInk } from '../compile/scan.ts'
import type { Id } from '../engine/types.ts'

/** The lines, and the choices that have their text between brackets. */
export function written(text: string): (Said | Option)[] {
  return scanInk('', text).flatMap((one) => {
    if (one.kind !== 'line' && one.kind !== 'choice') return []
    return one.content === '' || (one.kind === 'choice' && !one.bracketed) ? [] : [one]
  })
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
  const spans = branchesOf(inside)?.spans
  if (!spans) return `{${inside}}`
  const kept = spans.map(([from, to]) => withoutTags(inside.slice(from, to)))
  if (kept.every((part) => part.trim() === '')) return ''
  return `{${inside.slice(0, spans[0]?.[0] ?? 0)}${kept.join('|')}}`
}
