/** Compiled Ink (inkVersion 21) becomes a flat program, once. Called by flat. */
import { OP, type Program } from './code.ts'
import { addressOfTarget, type Copy, constant, emit, emitVisits, fillGaps, type Placed } from './draft.ts'
import { knownConstant, UNKNOWN } from './known.ts'
import { listsOf } from './lists.ts'
import { findLine, findString } from './runs.ts'
import { type Refusal, scan } from './scan.ts'
import { writeThing } from './things.ts'
import { thingOf } from './token.ts'
import { type Box, isBox, topOf, treeOf } from './tree.ts'
import { type Cursor, newWork, noteClaims, noteId, pieceOf, programOf, type Range, sharedLists, type Work } from './work.ts'

export function lower(
  ink: Readonly<Record<string, unknown>>,
  ranges: ReadonlyMap<string, Range>,
): { program: Program } | { refused: Refusal[] } {
  if (Number(ink.inkVersion) !== 21 || !Array.isArray(ink.root)) return { refused: [{ construct: 'inkVersion', path: '' }] }
  const tree = treeOf(ink.root)
  const definitions = (ink.listDefs ?? {}) as Record<string, Record<string, number>>
  const itemNames = new Set(
    Object.entries(definitions).flatMap(([list, items]) => Object.keys(items).flatMap((item) => [item, `${list}.${item}`])),
  )
  const seen = scan(tree, itemNames, Object.keys(definitions).length > 0)
  if (seen.refused.length > 0) return { refused: seen.refused }
  const work = newWork(tree, seen, listsOf(definitions, seen.drawsFromLists), ranges)
  work.queue.push({ copy: work.story, box: tree.root })
  for (let next = work.queue.shift(); next; next = work.queue.shift()) writeNamed(work, next.copy, next.box)
  for (const { target, spot } of work.targets.values()) target.pc = addressOfTarget(work.draft, work.story, spot)
  for (const gap of fillGaps(work.draft, work.story)) work.refused.push({ construct: 'a jump into a value', path: gap.spot.box.path })
  work.refused.push(...sharedLists(work))
  return work.refused.length > 0 ? { refused: work.refused } : { program: programOf(work) }
}

/** Writes a container that only has a name, up to its end. */
function writeNamed(work: Work, copy: Copy, box: Box): void {
  const start = work.draft.code.length
  const cursor: Cursor = {
    copy,
    inside: false,
    strings: 0,
    stack: [],
    last: null,
    after: start,
    thread: -1,
    latestTarget: null,
    latestReturn: null,
  }
  const placed: Placed = { enter: -1, body: start, at: [], inside: [false] }
  copy.placed.set(box, placed)
  writeContent(work, cursor, box, placed)
  const at = emit(work.draft, OP.FLOWEND)
  if (copy.of) work.returns.set(at, copy.returnTo)
  else if (!work.scan.functions.has(topOf(box) ?? box)) work.finals.add(at)
}

function writeContent(work: Work, cursor: Cursor, box: Box, placed: Placed): void {
  const { draft } = work
  for (let index = 0; index < box.content.length; index++) {
    const inner = box.content[index]
    placed.at[index] = draft.code.length
    placed.inside[index] = cursor.inside
    draft.box = box.id
    draft.index = index
    if (inner === undefined) continue
    if (isBox(inner)) {
      writeInner(work, cursor, inner)
      if (inner.content.length === 0) cursor.last = inner
      continue
    }
    const thread = cursor.thread
    const more = writeRun(work, cursor, box, index)
    if (more === null) writeThing(work, cursor, box, thingOf(inner))
    else index += more
    if (thread >= 0) {
      draft.code[thread + 1] = draft.code.length
      cursor.thread = -1
    }
    cursor.last = box
    cursor.after = draft.code.length
  }
  for (const named of box.named.values()) if (named.at < 0) work.queue.push({ copy: cursor.copy, box: named })
}

function writeInner(work: Work, cursor: Cursor, box: Box): void {
  const placed: Placed = { enter: emitVisits(work.draft, [box]), body: work.draft.code.length, at: [], inside: [cursor.inside] }
  cursor.copy.placed.set(box, placed)
  writeContent(work, cursor, box, placed)
}

/** Writes several things as one when they are always said the same; gives back how many more than one, or null when there are none. */
function writeRun(work: Work, cursor: Cursor, box: Box, index: number): number | null {
  const { draft, scan: seen } = work
  const isLanding = (at: number) => seen.landings.has(`${box.id}:${at}`)
  if (!cursor.inside && cursor.strings === 0) {
    const line = findLine(box, index, isLanding)
    if (!line) return null
    const tagPieces = line.parts.map((part) => (typeof part === 'number' ? part : pieceOf(work, part.text, box, part.at)))
    draft.lines.push(tagPieces)
    const at = emit(draft, OP.LINE, draft.lines.length - 1)
    noteClaims(work, at, line.asks)
    return line.length - 1
  }
  const string = cursor.inside ? findString(box, index, isLanding) : null
  if (!string) return null
  for (const tag of string.tags) noteId(work, tag)
  if (string.tags.length === 0) emit(draft, OP.CONST, constant(draft, string.text))
  else {
    draft.series.push([...string.tags.map((text) => ({ kind: 'tag', text }) as const), string.text])
    emit(draft, OP.CONSTS, draft.series.length - 1)
    for (const _ of string.tags) cursor.stack.push(UNKNOWN)
  }
  cursor.stack.push(knownConstant(string.text))
  return string.length - 1
}
