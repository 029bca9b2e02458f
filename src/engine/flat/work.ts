/** Everything that is known and written down while compiled Ink becomes a program, and the program made of it. Called by lower and its parts. */
import { type Held, LENGTH, OP, type Program } from './code.ts'
import { type Copy, type Draft, newDraft, newTarget } from './draft.ts'
import { type Known, UNKNOWN } from './known.ts'
import type { Lists } from './lists.ts'
import { BINARY } from './operators.ts'
import type { Claimed } from './runs.ts'
import type { Refusal, Scan } from './scan.ts'
import { type Box, boxAt, pathIn, type Spot, spotOf, type Tree, topOf } from './tree.ts'
import type { Target } from './value.ts'

export type Range = { min: number; max: number }

/** Everything that is known and being written while lowering. */
export interface Work {
  tree: Tree
  scan: Scan
  lists: Lists
  ranges: ReadonlyMap<string, Range>
  globals: Map<string, number>
  temps: Map<string, number>
  knots: Map<Box, number>
  draft: Draft
  story: Copy
  queue: { copy: Copy; box: Box }[]
  refused: Refusal[]
  targets: Map<string, { target: Target; spot: Spot }>
  sizes: Map<Box, number>
  tempCount: number
  /** For clues, see code.ts. */
  truthOnly: Set<number>
  feeds: Map<number, { to: number; numeric: readonly number[] }>
  asks: Map<number, readonly number[] | null>
  items: Map<number, readonly Held[] | null>
  asked: Map<string, number>
  ids: Set<string>
  tempAt: Map<number, number>
  onlyCalls: Set<number>
  returns: Map<number, number>
  /** Where text that is shared by a choice and its reply goes back to, by the container of that text. */
  shared: Map<Box, Target[]>
  jumpsFrom: Map<number, Box>
  overrides: Set<number>
  finals: Set<number>
  blame: Map<number, string>
  /** Globals that may come to hold something else than a number. */
  sets: { at: number; global: number; numeric: readonly number[] | null; listless: readonly number[] | null }[]
  /** Globals that begin as a list, assignments of one global to another, and whether LIST_ALL or LIST_INVERT is asked of anything. */
  listGlobals: Set<number>
  handed: { from: number; to: number; path: string }[]
  asksOrigins: boolean
}

/** Where the writing stands. */
export interface Cursor {
  copy: Copy
  /** Values are being worked out (between `ev` and `/ev`). */
  inside: boolean
  strings: number
  stack: Known[]
  /** The container of the last thing written, and the address after it. */
  last: Box | null
  after: number
  /** A thread that must know where its divert ends. */
  thread: number
  latestTarget: Target | null
  latestReturn: Target | null
}

export function newWork(tree: Tree, seen: Scan, lists: Lists, ranges: ReadonlyMap<string, Range>): Work {
  const knots = new Map<Box, number>()
  for (const box of tree.root.named.values()) if (topOf(box) === box && !seen.functions.has(box)) knots.set(box, knots.size)
  return {
    tree,
    scan: seen,
    lists,
    ranges,
    globals: new Map(seen.globals.map((name, n) => [name, n])),
    temps: new Map(seen.temps.map((name, n) => [name, n])),
    knots,
    draft: newDraft(),
    story: newCopy(null, null),
    queue: [],
    refused: [],
    targets: new Map(),
    sizes: new Map(),
    tempCount: seen.temps.length,
    truthOnly: new Set(),
    feeds: new Map(),
    asks: new Map(),
    items: new Map(),
    asked: new Map(),
    ids: new Set(),
    tempAt: new Map(),
    onlyCalls: new Set(),
    returns: new Map(),
    shared: new Map(),
    jumpsFrom: new Map(),
    overrides: new Set(),
    finals: new Set(),
    blame: new Map(),
    sets: [],
    handed: [],
    asksOrigins: false,
    listGlobals: new Set(),
  }
}

export function newCopy(of: Box | null, within: Copy | null): Copy {
  return {
    of,
    within,
    bound: new Map(),
    taken: new Map(),
    given: new Map(),
    temps: new Map(),
    returnTo: -1,
    blame: null,
    depth: (within?.depth ?? -1) + 1,
    placed: new Map(),
  }
}

export function programOf(work: Work): Program {
  const { draft, tree } = work
  const numeric = numericGlobals(work)
  const feeds = new Map<number, number>()
  for (const [at, { to, numeric: when }] of work.feeds) if (when.every((global) => numeric.has(global))) feeds.set(at, to)
  const everyTarget = [...work.targets.values()].map(({ target }) => target)
  const jumps = new Map<number, readonly Target[]>()
  for (const [at, from] of work.jumpsFrom) {
    let known: Target[] | undefined
    for (let box: Box | null = from; box && !known; box = box.parent) known = work.shared.get(box)
    jumps.set(at, known ?? everyTarget)
  }
  if ([...work.asks.values()].includes(null)) for (const id of work.ids) ask(work, id)
  const starts = new Map<string, { pc: number; box: Box }>()
  for (const [name, box] of tree.root.named) starts.set(name, { pc: work.story.placed.get(box)?.body ?? -1, box })
  const knotOf = tree.boxes.map((box) => work.knots.get(topOf(box) ?? box) ?? -1)
  return {
    code: Int32Array.from(draft.code),
    consts: draft.consts,
    series: draft.series,
    pieces: draft.pieces,
    lines: draft.lines,
    points: draft.points.map((point) => ({ ...point, pc: work.story.placed.get(point.target)?.body ?? -1 })),
    boxes: tree.boxes,
    counters: tree.counters,
    notesTurns: tree.boxes.some((box) => box.countsTurns),
    knots: [...work.knots.keys()].map((box) => box.name ?? ''),
    knotOf,
    globals: work.scan.globals,
    ranges: work.scan.globals.map((name) => work.ranges.get(name) ?? null),
    temps: work.scan.temps,
    lists: work.lists,
    targets: everyTarget,
    asked: [...work.asked.keys()],
    starts,
    declarations: starts.get('global decl') ?? null,
    boxAt: Int32Array.from(draft.boxAt),
    indexAt: Int32Array.from(draft.indexAt),
    blame: work.blame,
    clues: {
      truthOnly: work.truthOnly,
      feeds,
      asks: work.asks,
      items: new Map([...work.items, ...askedItems(work)]),
      tempAt: work.tempAt,
      tempCount: work.tempCount,
      onlyCalls: work.onlyCalls,
      returns: work.returns,
      jumps,
      overrides: work.overrides,
      finals: work.scan.callsAnything ? new Set() : work.finals,
      retaining: retainingSets(work),
    },
  }
}

/** Globals that never hold anything but numbers, whatever happens. */
function numericGlobals(work: Work): Set<number> {
  return globalsThatAre(work, 'numeric')
}

function globalsThatAre(work: Work, what: 'numeric' | 'listless'): Set<number> {
  const such = new Set(work.sets.map((set) => set.global))
  for (const own of work.globals.values()) such.add(own)
  for (let size = -1; size !== such.size; ) {
    size = such.size
    for (const set of work.sets) if (!set[what]?.every((one) => such.has(one))) such.delete(set.global)
  }
  return such
}

/**
 * Where one LIST variable is set to another, both hold one list in inkjs: when it is empty, setting the one changes to which lists the
 * other belonged. Here every variable has its own. Only LIST_ALL and LIST_INVERT of an empty list can tell.
 */
export function sharedLists(work: Work): Refusal[] {
  if (!work.asksOrigins) return []
  return work.handed
    .filter(({ from, to }) => work.listGlobals.has(from) && work.listGlobals.has(to))
    .map(({ path }) => ({ construct: 'one list for two variables, and LIST_ALL or LIST_INVERT', path }))
}

/** An empty list keeps the lists that its variable belonged to: such an assignment does not wipe out what was there. */
function retainingSets(work: Work): Set<number> {
  if (work.lists.names.length === 0) return new Set()
  const listless = globalsThatAre(work, 'listless')
  const retaining = new Set<number>()
  for (const set of work.sets) if (!set.listless?.every((one) => listless.has(one))) retaining.add(set.at)
  return retaining
}

export function pieceOf(work: Work, text: string, box: Box, index: number): number {
  return work.draft.pieces.push({ text, path: pathIn(box, index) }) - 1
}

/** What the words at this address claim; null: anything. */
export function noteClaims(work: Work, at: number, claims: readonly Claimed[] | null): void {
  const choices = claims?.flatMap((claim) => ('choice' in claim ? [ask(work, claim.choice)] : [])) ?? null
  const items =
    claims?.flatMap((claim): Held[] => {
      const global = 'list' in claim ? work.globals.get(claim.list) : undefined
      const item = 'list' in claim ? work.lists.named.get(`${claim.list}.${claim.item}`) : undefined
      return global === undefined || item === undefined ? [] : [{ global, item }]
    }) ?? null
  if (choices === null || choices.length > 0) work.asks.set(at, choices)
  if (items === null || items.length > 0) work.items.set(at, items)
}

/** Reads of a LIST variable that only ask for single items: `regels ? b8`. */
function askedItems({ draft }: Work): Map<number, readonly Held[]> {
  const { code, consts } = draft
  const found = new Map<number, readonly Held[]>()
  for (let pc = 0; pc < code.length; pc += LENGTH[code[pc] ?? 0] ?? 1) {
    if (code[pc] !== OP.GET || code[pc + 2] !== OP.CONST) continue
    const asks = code[pc + 4] === OP.HAS || (code[pc + 4] === OP.BINARY && code[pc + 5] === BINARY.indexOf('!?'))
    const list = consts[code[pc + 3] ?? -1]
    if (!asks || typeof list !== 'object' || list.kind !== 'list') continue
    found.set(
      pc,
      list.items.map((item) => ({ global: code[pc + 1] ?? 0, item })),
    )
  }
  return found
}

function ask(work: Work, id: string): number {
  const known = work.asked.get(id)
  if (known !== undefined) return known
  work.asked.set(id, work.asked.size)
  return work.asked.size - 1
}

export function noteId(work: Work, tag: string): void {
  const id = /^\s*id:\s*(\S+)\s*$/.exec(tag)?.[1]
  if (id) work.ids.add(id)
}

export function refuse(work: Work, box: Box, construct: string): void {
  work.refused.push({ construct, path: pathIn(box, work.draft.index) })
}

export function targetOf(work: Work, box: Box, path: string): Target {
  const known = work.targets.get(path)
  if (known) return known.target
  const spot = spotOf(work.tree, path, box) ?? { box, index: 0, byName: true }
  const top = topOf(spot.box)
  const target = newTarget(path, boxAt(work.tree, path, box), work.knots.get(top ?? spot.box) ?? -1, spot.box === top && spot.index === 0)
  work.targets.set(path, { target, spot })
  return target
}

/** Which variable this instruction is about, in this copy of the function. */
export function noteTemp(work: Work, cursor: Cursor, at: number, name: string): void {
  const { copy } = cursor
  const slot = work.temps.get(name)
  if (slot === undefined) return
  if (!copy.of) return void work.tempAt.set(at, slot)
  const own = copy.temps.get(name) ?? work.tempCount++
  copy.temps.set(name, own)
  work.tempAt.set(at, own)
}

/** What stays on the stack where the flow may turn off can be used in two places: nothing is known of it any more. */
export function forget(cursor: Cursor): void {
  cursor.stack = cursor.stack.map(() => UNKNOWN)
}
