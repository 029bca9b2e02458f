/** Gives the lines and choices of an Ink file the ids they lack and touches nothing else. Called by the command `story:ids`. */
import { closingBrace } from '../compile/inline.ts'
import { ID } from '../compile/schema.ts'
import { fingerprint } from '../engine/chance.ts'
import { tokenOf } from '../engine/route.ts'
import type { Id } from '../engine/types.ts'
import { blanked, branchesOf, idIn, type Written, wordsAsWritten, written } from './written.ts'

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
  const source = blanked(text)
  return new Set(written(text).flatMap((one) => idIn(source.slice(one.from, one.to)) ?? []))
}

/** `file` is part of what a line id is made from; `taken` holds the ids of the whole scenario and grows. */
export function addIds(file: string, text: string, taken: Set<Id>): Added {
  const source = blanked(text)
  const inserts: { at: number; tag: string }[] = []
  const left: Added['left'] = []
  const contentOf = (one: Written) => source.slice(one.from, one.to)
  const all = written(text)
  const bare = all.filter((one) => idIn(contentOf(one)) === null)
  const choices = bare.filter((one) => one.kind === 'choice')
  const shared = sharedIds(all, contentOf)
  for (const choice of choices) {
    const content = contentOf(choice)
    const key = nameOf(choice, content)
    const id = shared.get(key) ?? choiceId(wordsAsWritten(content), taken)
    if (shared.has(key)) shared.set(key, id)
    taken.add(id)
    inserts.push({ at: choice.from + beforeTags(content), tag: id })
  }
  for (const one of all) if (one.kind === 'line' && !one.inFunction && isHalf(contentOf(one))) left.push({ line: one.line, why: 'half' })
  let lines = 0
  for (const line of bare) {
    const content = contentOf(line)
    // Tags may stand in a line of their own, and the words of a function belong to the line that calls it.
    if (line.kind === 'choice' || line.inFunction || reach(content) === 'never') continue
    const places = line.beforeBlock ? 'block' : placesIn(content)
    if (typeof places === 'string') {
      left.push({ line: line.line, why: places })
      continue
    }
    const id = lineId(`${file}\n${line.passage}\n${wordsAsWritten(content)}`, taken)
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
    const said = part.branches.map(([from, to]) => content.slice(from, to)).filter((branch) => reach(branch) !== 'never')
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
    const how = part.branches.map(([from, to]) => reach(content.slice(from, to)))
    if (how.length > 0 && how.every((one) => one === 'always') && !part.mayEnd) return 'always'
    if (how.some((one) => one !== 'never')) best = 'sometimes'
  }
  return best
}

type Part =
  | { kind: 'words' }
  /** Offsets in the content; `mayEnd`: there is one branch more, which is empty. */
  | { kind: 'braces'; branches: [number, number][]; mayEnd: boolean; jumps: boolean }

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
        const at = branches.map(([from, to]): [number, number] => [start + from, start + to])
        const isOnce = inside.trimStart().startsWith('!')
        const isIf = branches.length === 1 && !/^\s*[&~]/.test(inside)
        parts.push({ kind: 'braces', branches: at, mayEnd: isOnce || isIf, jumps: /->|<-/.test(inside) })
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
  const said = parts.filter(
    (part) => part.kind === 'words' || part.branches.some(([from, to]) => reach(content.slice(from, to)) !== 'never'),
  )
  const leaves = said.some((part) => part.kind === 'braces' && part.jumps)
  if (reach(content) === 'always' && !leaves) return [endOf(content)]
  // A tag behind words that may not come would stick to the next line: it goes where the words are.
  const [only] = said
  if (said.length !== 1 || only?.kind !== 'braces') return 'braces'
  const places: number[] = []
  for (const [from, to] of only.branches) {
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

function nameOf(choice: Written, content: string): string {
  return `${choice.passage}\n${wordsAsWritten(content)}`
}

/** A choice and its closed versions in the same passage carry one id; by passage and words, '' while there is none. */
function sharedIds(all: readonly Written[], contentOf: (one: Written) => string): Map<string, Id | undefined> {
  const groups = new Map<string, string[]>()
  for (const one of all) {
    if (one.kind !== 'choice') continue
    const key = nameOf(one, contentOf(one))
    groups.set(key, [...(groups.get(key) ?? []), contentOf(one)])
  }
  const shared = new Map<string, Id | undefined>()
  for (const [key, contents] of groups) {
    const open = contents.filter((content) => !/#\s*closed\b/.test(content))
    const ids = new Set(contents.flatMap((content) => idIn(content) ?? []))
    if (contents.length > 1 && open.length <= 1 && ids.size <= 1) shared.set(key, [...ids][0])
  }
  return shared
}
