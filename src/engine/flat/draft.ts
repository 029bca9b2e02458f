/** A program while it is being written: instructions, constants, and addresses that are filled in later. Called by lower. */
import { LENGTH, OP, OP_NAMES, type Point } from './code.ts'
import type { Known } from './known.ts'
import type { Box, Spot } from './tree.ts'
import type { Target, Value } from './value.ts'

/** Where the parts of a container came to stand. */
export interface Placed {
  /** With the count of its visit, for what walks in; without it, for what jumps in. */
  enter: number
  body: number
  at: number[]
  /** Whether values are being worked out at each part, and at its start. */
  inside: boolean[]
}

/** One copy of a function for one call of it; the story itself is the copy without a function. */
export interface Copy {
  of: Box | null
  within: Copy | null
  /** Variables passed by `ref`, with the global they stand for. */
  bound: Map<string, number>
  /** What is known of its arguments: as it takes them, and where they keep their value. */
  taken: Map<string, Known>
  given: Map<string, Known>
  temps: Map<string, number>
  returnTo: number
  /** Where a writer must look for what goes wrong in it. */
  blame: string | null
  depth: number
  placed: Map<Box, Placed>
}

interface Gap {
  at: number
  copy: Copy
  spot: Spot
  inside: boolean
}

export interface Draft {
  code: number[]
  boxAt: number[]
  indexAt: number[]
  consts: Value[]
  known: Map<Value, number>
  series: Value[][]
  pieces: { text: string; path: string }[]
  lines: number[][]
  points: Point[]
  gaps: Gap[]
  /** What is being written now. */
  box: number
  index: number
}

export function newDraft(): Draft {
  return {
    code: [],
    boxAt: [],
    indexAt: [],
    consts: [],
    known: new Map(),
    series: [],
    pieces: [],
    lines: [],
    points: [],
    gaps: [],
    box: 0,
    index: 0,
  }
}

export function emit(draft: Draft, op: number, ...operands: number[]): number {
  const at = draft.code.length
  if (operands.length + 1 !== LENGTH[op]) throw new Error(`${OP_NAMES[op]} takes ${(LENGTH[op] ?? 1) - 1} operands`)
  draft.code.push(op, ...operands)
  for (let n = 0; n <= operands.length; n++) {
    draft.boxAt.push(draft.box)
    draft.indexAt.push(draft.index)
  }
  return at
}

/** Takes the last instruction back. */
export function unemit(draft: Draft, at: number): void {
  draft.code.length = at
  draft.boxAt.length = at
  draft.indexAt.length = at
}

export function constant(draft: Draft, value: Value): number {
  const known = draft.known.get(value)
  if (known !== undefined) return known
  draft.known.set(value, draft.consts.length)
  draft.consts.push(value)
  return draft.consts.length - 1
}

/** Emits a jump, call or the like whose address is filled in once it is known. */
export function emitTo(draft: Draft, copy: Copy, spot: Spot, inside: boolean, op: number, ...more: number[]): number {
  const at = emit(draft, op, -1, ...more)
  draft.gaps.push({ at: at + 1, copy, spot, inside })
  return at
}

/** The address of a place: in this copy of a function, or in the story itself. */
function addressOf(copy: Copy, story: Copy, spot: Spot): { pc: number; inside: boolean } | null {
  const placed = copy.placed.get(spot.box) ?? story.placed.get(spot.box)
  if (!placed) return null
  if (spot.index === 0 || spot.byName) return { pc: placed.body, inside: placed.inside[0] ?? false }
  const pc = placed.at[spot.index]
  return pc === undefined ? null : { pc, inside: placed.inside[spot.index] ?? false }
}

/** Fills the gaps; gives back those that jump into the middle of a value, which no story does that Ink itself compiled. */
export function fillGaps(draft: Draft, story: Copy): Gap[] {
  const bad: Gap[] = []
  for (const gap of draft.gaps) {
    const found = addressOf(gap.copy, story, gap.spot)
    if (!found || found.inside !== gap.inside) bad.push(gap)
    else draft.code[gap.at] = found.pc
  }
  return bad
}

/** The last address that a target value can name: with its visit, since nothing else counts it. */
export function addressOfTarget(draft: Draft, story: Copy, spot: Spot): number {
  const placed = story.placed.get(spot.box)
  if (!placed) return -1
  if (!spot.byName) return placed.at[spot.index] ?? -1
  if (placed.enter >= 0 || !(spot.box.countsVisits || spot.box.countsTurns)) return placed.enter >= 0 ? placed.enter : placed.body
  placed.enter = emitVisits(draft, [spot.box])
  emit(draft, OP.ONWARD, placed.body)
  return placed.enter
}

export function emitVisits(draft: Draft, boxes: readonly Box[]): number {
  const at = draft.code.length
  for (const box of boxes) {
    if (box.countsVisits) emit(draft, OP.VISIT, box.counter)
    if (box.countsTurns) emit(draft, OP.STAMP, box.counter)
  }
  return at
}

export function newTarget(path: string, box: Box | null, knot: number, start: boolean): Target {
  return { kind: 'to', path, pc: -1, box: box?.id ?? -1, knot, start }
}
