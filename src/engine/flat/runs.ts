/** Finds stretches of compiled Ink that always say the same: whole lines, and the text of a choice with its tags. Called by lower. */
import { parseTag } from '../lines.ts'
import { TAG_MARK, TAGEND_MARK } from './code.ts'
import { type Box, isBox } from './tree.ts'

/** Collapses spaces as Ink does before a text is shown. */
export function cleaned(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, '').replace(/[ \t]+/g, ' '))
    .join('\n')
}

/** What a cause names: a choice by its id, or an item of the LIST variable that says which rules are on or what others decided. */
export type Claimed = { choice: string } | { list: string; item: string }

const LISTS: Readonly<Record<string, string>> = { rule: 'regels', alternative: 'regels', other: 'besluiten' }

/** What a tag claims, or null. */
function claimedBy(tag: string): Claimed | null {
  const { name, args } = parseTag(tag)
  const [kind = '', id] = args
  if (name !== 'because' || id === undefined) return null
  const list = LISTS[kind]
  return kind === 'choice' ? { choice: id } : list === undefined ? null : { list, item: id }
}

interface StaticLine {
  /** How many things it takes. */
  length: number
  /** Marks, and texts with their place. */
  parts: (number | { text: string; at: number })[]
  asks: Claimed[]
}

/** A line from here to its end: text and tags and nothing else. */
export function findLine(box: Box, index: number, isLanding: (at: number) => boolean): StaticLine | null {
  const line: StaticLine = { length: 0, parts: [], asks: [] }
  let tag: string | null = null
  let says = false
  for (let at = index; at < box.content.length; at++) {
    const token = box.content[at]
    if (typeof token !== 'string' || (at > index && isLanding(at))) return null
    line.length++
    if (token === '#' && tag === null) {
      tag = ''
      line.parts.push(TAG_MARK)
    } else if (token === '/#' && tag !== null) {
      const claimed = claimedBy(tag)
      if (claimed !== null) line.asks.push(claimed)
      tag = null
      line.parts.push(TAGEND_MARK)
    } else if (token === '\n' && tag === null) {
      line.parts.push({ text: token, at })
      return says ? line : null
    } else if (token.startsWith('^') && !token.includes('\n')) {
      line.parts.push({ text: token.slice(1), at })
      if (tag !== null) tag += token.slice(1)
      says ||= tag === null ? token.slice(1).trim() !== '' : token.length > 1
    } else return null
  }
  return null
}

/** A string from here to its end, with the tags inside it. */
export function findString(
  box: Box,
  index: number,
  isLanding: (at: number) => boolean,
): { length: number; text: string; tags: string[] } | null {
  if (box.content[index] !== 'str') return null
  let text = ''
  let tag: string | null = null
  const tags: string[] = []
  for (let at = index + 1; at < box.content.length; at++) {
    const token = box.content[at]
    if (typeof token !== 'string' || isLanding(at) || token.includes('\n')) return null
    if (token === '#' && tag === null) tag = ''
    else if (token === '/#' && tag !== null) {
      tags.push(cleaned(tag))
      tag = null
    } else if (token === '/str' && tag === null) return { length: at - index + 1, text, tags }
    else if (!token.startsWith('^')) return null
    else if (tag === null) text += token.slice(1)
    else tag += token.slice(1)
  }
  return null
}

/** What the tag that begins here claims: nothing, one thing, or null when that only shows while the story runs. */
export function tagAhead(box: Box, index: number): Claimed[] | null {
  let text = ''
  for (let at = index + 1; at < box.content.length; at++) {
    const token = box.content[at]
    if (token === '/#') {
      const claimed = claimedBy(text)
      return claimed ? [claimed] : []
    }
    if (typeof token === 'string' && token.startsWith('^')) text += token.slice(1)
    else if (isBox(token) || token !== 'nop') {
      const said = text.trim()
      return 'because:'.startsWith(said) || said.startsWith('because') ? null : []
    }
  }
  return null
}
