/** Gathers everything of a scenario that players read, with its place. Called by language. */
import { readJson } from '../../compile/json.ts'
import type { Spot } from '../../compile/material.ts'
import { readScenario } from '../../compile/parts.ts'
import type { Found } from '../../compile/scan.ts'
import { GLOSSARY, PROCEDURES } from '../../compile/schema.ts'
import type { Shelf } from '../../compile/shelf.ts'
import { parseLine } from '../../engine/lines.ts'
import type { Scenario } from '../../engine/types.ts'
import { hintsProse } from './hints.ts'
import { reflectionProse } from './reflection.ts'

/** A piece that is read in one go: a line, a choice, a paragraph. */
export interface Prose {
  file: string
  /** Of its first word; each `\n` in the text is one line further. */
  line: number
  text: string
  from: 'story' | 'document' | 'scenario'
  /** The knot it stands in; null outside the story. */
  passage: string | null
  /** The first way a line with braces can come out; the others are read for their words only. */
  isFirst: boolean
}

export function proseOf(name: string, found: readonly Found[], scenario: Scenario, shelf: Shelf): Prose[] {
  const documents = Object.keys(scenario.documents).flatMap((id) => {
    const file = `story/${name}/documents/${id}.md`
    const text = shelf.read(file)
    return text === null ? [] : documentProse(file, text)
  })
  return [
    ...found.flatMap(storyProse),
    ...documents,
    ...scenarioProse(name, shelf),
    ...hintsProse(name, shelf),
    ...commonProse(shelf),
    ...reflectionProse(shelf),
  ]
}

/** Who speaks is no part of what is said; a choice is said as it stands. */
function storyProse(one: Found): Prose[] {
  if (one.kind !== 'line' && one.kind !== 'choice') return []
  const texts = one.variants.map(({ text }) => (one.kind === 'line' ? parseLine(text).text : text))
  return [...new Set(texts)]
    .filter((text) => text !== '')
    .map((text, n) => ({ file: one.file, line: one.line, text, from: 'story', passage: one.knot, isFirst: n === 0 }))
}

/** Headings, paragraphs, list items and cells of a Markdown document, without its marks. */
export function documentProse(file: string, markdown: string): Prose[] {
  const all: Prose[] = []
  let open: Prose | null = null
  const begin = (line: number, text: string): Prose | null => {
    const words = unmarked(text)
    if (!/[\p{L}\p{N}]/u.test(words)) return null
    const piece: Prose = { file, line, text: words, from: 'document', passage: null, isFirst: true }
    all.push(piece)
    return piece
  }
  for (const [index, raw] of markdown.split(/\r?\n/).entries()) {
    const line = index + 1
    const text = raw.trim()
    if (text === '' || /^(?:-{3,}|[|\s:-]+)$/.test(text)) open = null
    else if (/^#{1,6}\s/.test(text)) {
      begin(line, text.replace(/^#+/, ''))
      open = null
    } else if (text.startsWith('|')) {
      for (const cell of text.split('|')) begin(line, cell)
      open = null
    } else if (/^(?:[-*+]|\d+\.)\s/.test(text)) open = begin(line, text.replace(/^\S+/, ''))
    else if (open) open.text += `\n${unmarked(text)}`
    else open = begin(line, text)
    // A line break that the writer asked for ends what is read in one go.
    if (/\\$| {2}$/.test(raw)) open = null
  }
  return all
}

function unmarked(text: string): string {
  return text
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\(?=[^\p{L}\p{N}\s])|\\$/gu, '')
    .replace(/[*_]+/g, '')
    .trim()
}

/** The sentences of scenario.json, and of the json of its chairs, that a screen shows; sources and facts are for who makes the story. */
function scenarioProse(name: string, shelf: Shelf): Prose[] {
  const { value, spotOf } = readScenario(shelf, name)
  if (!value) return []
  const read: Read[] = [
    ...(['title', 'client', 'tagline', 'summary'] as const).map((part): Read => [[part], value[part]]),
    ...value.content.map((text, n): Read => [['content', n], text]),
    ...value.chairs.flatMap((chair, n) => pair(['chairs', n], chair, ['title', 'line'])),
    ...value.cast.flatMap((member, n) => pair(['cast', n], member, ['role', 'line'])),
    ...value.clocks.flatMap((clock, n) => pair(['clocks', n], clock, ['client', 'procedure'])),
    ...value.decisions.flatMap((decision, n) => [
      ...pair(['decisions', n], decision, ['title']),
      ...Object.entries(decision.options).flatMap(([id, { good, costs, told = '' }]) =>
        pair(['decisions', n, 'options', id], { good, costs, told }, ['good', 'costs', 'told']),
      ),
    ]),
    ...Object.entries(value.outcomes).flatMap(([id, one]) => pair(['outcomes', id], one, ['title'])),
    ...Object.entries(value.endings).flatMap(([id, one]) => pair(['endings', id], one, ['title', 'text'])),
    ...Object.entries(value.samples ?? {}).flatMap(([id, one]) => pair(['samples', id], one, ['title'])),
    ...(['places', 'documents', 'asks', 'causes'] as const).flatMap((part) =>
      Object.entries(value[part]).map(([id, text]): Read => [[part, id], text ?? '']),
    ),
  ]
  return placed(spotOf, read)
}

/** What a rule says of itself, and what a term means: every scenario shows them. */
function commonProse(shelf: Shelf): Prose[] {
  const [rules, terms] = ['story/common/procedures.json', 'story/common/glossary.json'] as const
  const [procedures, glossary] = [readJson(shelf, rules, PROCEDURES), readJson(shelf, terms, GLOSSARY)]
  const shown = ['title', 'now', 'alternative', 'helps', 'unintended', 'bites', 'closed'] as const
  return [
    ...placed(
      (...path) => ({ file: rules, line: procedures.lineOf(...path) }),
      (procedures.value ?? []).flatMap((one, n) => pair([n], one, shown)),
    ),
    ...placed(
      (...path) => ({ file: terms, line: glossary.lineOf(...path) }),
      (glossary.value ?? []).flatMap((one, n) => pair([n], one, ['short'])),
    ),
  ]
}

type Read = [path: PropertyKey[], text: string]

function placed(spotOf: (...path: PropertyKey[]) => Spot, read: readonly Read[]): Prose[] {
  return read.map(([path, text]) => ({
    ...spotOf(...path),
    // `Dag {dag} van 26`: a number will stand there.
    text: text.replace(/\{\w+\}/g, '1').replace(/\s+/g, ' '),
    from: 'scenario',
    passage: null,
    isFirst: true,
  }))
}

function pair<K extends string>(path: PropertyKey[], from: Record<K, string>, keys: readonly K[]): Read[] {
  return keys.map((key) => [[...path, key], from[key]])
}
