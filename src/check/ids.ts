/** Gives the lines and choices of an Ink file the ids they lack and touches nothing else. Called by the command `story:ids`. */
import { type Branches, branchesOf, closingBrace } from '../compile/inline.ts'
import type { Option, Said } from '../compile/scan.ts'
import { ID } from '../compile/schema.ts'
import { fingerprint } from '../engine/chance.ts'
import { tokenOf } from '../engine/route.ts'
import type { Id } from '../engine/types.ts'
import { idIn, wordsAsWritten, written } from './written.ts'

/** Why a line cannot be given an id as it stands. */
export type Obstacle = 'glue' | 'block' | 'braces' | 'half'

interface Added {
  text: string
  lines: number
  choices: number
  /** Lines that were left alone; the writer has to write them differently. */
  left: { line: number; why: Obstacle }[]
}

/** Every id of a file, of lines and choices. */
export function idsOf(text: string): Set<Id> {
  return new Set(written(text).flatMap((one) => idIn(one.content) ?? []))
}

/** `file` is part of what a line id is made from; `taken` holds the ids of the whole scenario and grows. */
export function addIds(file: string, text: string, taken: Set<Id>): Added {
  const inserts: { at: number; tag: string }[] = []
  const left: Added['left'] = []
  const all = written(text)
  const bare = all.filter((one) => idIn(one.content) === null)
  const choices = bare.filter((one) => one.kind === 'choice')
  const shared = sharedIds(all)
  for (const choice of choices) {
    const key = nameOf(choice)
    const id = shared.get(key) ?? choiceId(wordsAsWritten(choice.content), taken)
    if (shared.has(key)) shared.set(key, id)
    taken.add(id)
    inserts.push({ at: choice.from + beforeTags(choice.content), tag: id })
  }
  for (const one of all) if (one.kind === 'line' && !one.inFunction && isHalf(one.content)) left.push({ line: one.line, why: 'half' })
  let lines = 0
  for (const line of bare) {
    // Tags may stand in a line of their own, and the words of a function belong to the line that calls it.
    if (line.kind === 'choice' || line.inFunction || reach(line.content) === 'never') continue
    const places = line.beforeBlock ? 'block' : placesIn(line.content)
    if (typeof places === 'string') {
      left.push({ line: line.line, why: places })
      continue
    }
    const id = lineId(`${file}\n${line.knot}\n${wordsAsWritten(line.content)}`, taken)
    taken.add(id)
    for (const place of places) inserts.push({ at: line.from + place, tag: id })
    lines++
  }
  let result = text
  for (const { at, tag } of inserts.sort((a, b) => b.at - a.at)) {
    // Right behind words comes a blank; a tag that goes on into what follows needs none.
    const behind = /^[#{]/.test(text.slice(at)) ? ' ' : ''
    const before = /\s$/.test(text.slice(0, at)) ? '' : ' '
    result = `${result.slice(0, at)}${before}#id: ${tag}${behind}${result.slice(at)}`
  }
  return { text: result, lines, choices: choices.length, left }
}

/** Whether an id stands in one branch of the braces and is missing in another that says something. */
function isHalf(content: string): boolean {
  let bare = content
  for (let before = ''; before !== bare; bare = bare.replace(/\{[^{}]*\}/g, '')) before = bare
  if (idIn(bare) !== null) return false
  return printedParts(content).some((part) => {
    if (part.kind !== 'braces') return false
    const said = part.spans.map(([from, to]) => content.slice(from, to)).filter((branch) => reach(branch) !== 'never')
    const without = said.filter((branch) => idIn(branch) === null)
    return (without.length > 0 && without.length < said.length) || said.some(isHalf)
  })
}

// ---------------------------------------------------------------- where the tag goes

/** Whether these words come out in every case, in some, or never. */
function reach(content: string): 'always' | 'sometimes' | 'never' {
  let best: 'sometimes' | 'never' = 'never'
  for (const part of printedParts(content)) {
    if (part.kind === 'words') return 'always'
    const how = part.spans.map(([from, to]) => reach(content.slice(from, to)))
    if (how.length > 0 && how.every((one) => one === 'always') && !part.mayEnd) return 'always'
    if (how.some((one) => one !== 'never')) best = 'sometimes'
  }
  return best
}

type Part =
  | { kind: 'words' }
  /** The spans are offsets in the content. */
  | ({ kind: 'braces'; jumps: boolean } & Branches)

/** What stands before the first tag or jump. */
function printedParts(content: string): Part[] {
  const parts: Part[] = []
  for (let i = 0; i < content.length; i++) {
    const sign = content[i] ?? ''
    const pair = content.slice(i, i + 2)
    if (sign === '#' || pair === '->' || pair === '<-') break
    if (pair === '<>') i++
    else if (sign === '\\') {
      parts.push({ kind: 'words' })
      i++
    } else if (sign === '{') {
      const close = closingBrace(content, i)
      if (close < 0) break
      const start = i + 1
      const inside = content.slice(start, close)
      const branches = branchesOf(inside)
      if (!branches) parts.push({ kind: 'words' })
      else {
        const spans = branches.spans.map(([from, to]): [number, number] => [start + from, start + to])
        parts.push({ kind: 'braces', spans, mayEnd: branches.mayEnd, jumps: /->|<-/.test(inside) })
      }
      i = close
    } else if (sign.trim() !== '') parts.push({ kind: 'words' })
  }
  return parts
}

/** Where in a line its tag goes: at one place, or once in each branch of which one comes out. */
function placesIn(content: string): number[] | Obstacle {
  // inkjs lets a tag swallow the end of a line that is glued to the next.
  if (/<>[\s}|]*$/.test(wordsAsWritten(content))) return 'glue'
  const parts = printedParts(content)
  const said = parts.filter((part) => part.kind === 'words' || part.spans.some(([from, to]) => reach(content.slice(from, to)) !== 'never'))
  const leaves = said.some((part) => part.kind === 'braces' && part.jumps)
  if (reach(content) === 'always' && !leaves) return [endOf(content)]
  // A tag behind words that may not come would stick to the next line: it goes where the words are.
  const [only] = said
  if (said.length !== 1 || only?.kind !== 'braces') return 'braces'
  const places: number[] = []
  for (const [from, to] of only.spans) {
    const branch = content.slice(from, to)
    if (reach(branch) === 'never') continue
    const inside = placesIn(branch)
    if (typeof inside === 'string') return inside
    places.push(...inside.map((place) => from + place))
  }
  return places
}

/** Behind the words and tags, before a jump. */
function endOf(content: string): number {
  for (let i = 0; i < content.length; i++) {
    const pair = content.slice(i, i + 2)
    if (content[i] === '\\') i++
    else if (content[i] === '{') i = Math.max(i, closingBrace(content, i))
    else if (pair === '->' || pair === '<-') return content.slice(0, i).trimEnd().length
  }
  return content.trimEnd().length
}

/** In a choice the id stands before the other tags. */
function beforeTags(content: string): number {
  for (let i = 0; i < content.length; i++) {
    if (content[i] === '\\') i++
    else if (content[i] === '{') i = Math.max(i, closingBrace(content, i))
    else if (content[i] === '#') return i
  }
  return content.length
}

// ---------------------------------------------------------------- which id

const LETTERS = 'bcdfghjkmnpqrstvwxz'
const SIGNS = `${LETTERS}0123456789`

/** A letter and four more, without vowels, so that it never spells a word. */
function lineId(from: string, taken: ReadonlySet<Id>): Id {
  for (let round = 0; ; round++) {
    let left = fingerprint(round === 0 ? from : `${from}\n${round}`)
    let id = LETTERS[left % LETTERS.length] ?? ''
    left = Math.floor(left / LETTERS.length)
    for (let n = 0; n < 4; n++) {
      id += SIGNS[left % SIGNS.length]
      left = Math.floor(left / SIGNS.length)
    }
    if (!taken.has(id)) return id
  }
}

const MOST = 30

/** `‘Ga maar. Ik neem je elf uur.’` → `ga_maar_ik_neem_je_elf_uur`: people write plans with it. */
function choiceId(words: string, taken: ReadonlySet<Id>): Id {
  const tokens = new Set([...taken].map(tokenOf))
  const plain = words
    .replace(/\{[^{}]*?:([^{}|]*)[^{}]*\}/g, ' $1 ')
    .normalize('NFD')
    .replace(/\p{M}|['’‘]/gu, '')
    .toLowerCase()
  let name = ''
  for (const [word] of plain.matchAll(/[a-z0-9]+/g)) {
    const longer = name === '' ? (/^[a-z]/.test(word) ? word : `k_${word}`) : `${name}_${word}`
    if (longer.length > MOST && name !== '') break
    name = longer.slice(0, MOST)
  }
  for (let n = 1; ; n++) {
    const end = n === 1 ? '' : `_${n}`
    const id = `${(name || 'keuze').slice(0, MOST - end.length)}${end}`
    if (ID.test(id) && !taken.has(id) && !tokens.has(tokenOf(id))) return id
  }
}

function nameOf({ knot, content }: Option): string {
  return `${knot}\n${wordsAsWritten(content)}`
}

/** A choice and its closed versions in the same passage carry one id; by passage and words, '' while there is none. */
function sharedIds(all: readonly (Said | Option)[]): Map<string, Id | undefined> {
  const groups = new Map<string, string[]>()
  for (const one of all) {
    if (one.kind !== 'choice') continue
    const key = nameOf(one)
    groups.set(key, [...(groups.get(key) ?? []), one.content])
  }
  const shared = new Map<string, Id | undefined>()
  for (const [key, contents] of groups) {
    const open = contents.filter((content) => !/#\s*closed\b/.test(content))
    const ids = new Set(contents.flatMap((content) => idIn(content) ?? []))
    if (contents.length > 1 && open.length <= 1 && ids.size <= 1) shared.set(key, [...ids][0])
  }
  return shared
}
