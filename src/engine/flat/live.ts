/** What the future of a flat story may read, at every place of it: a backward analysis, done once. Called by keys. */
import { type Held, LENGTH, OP, type Program } from './code.ts'
import { before, type Sides, sidesOf } from './sides.ts'

/** Everything that can be read is a bit: globals, counts, whether a count is 0, turns, chance, taken choices, single items of LIST variables, on which side of a bound a number lies, temporary variables. */
export interface Layout {
  counts: number
  truths: number
  stamps: number
  turn: number
  seed: number
  previous: number
  took: number
  items: number
  /** What those items are, and by global the bits of its items. */
  held: readonly Held[]
  bitsOf: ReadonlyMap<number, readonly { item: number; bit: number }[]>
  /** By global: the bit of its lowest bound, and the bounds from there on. */
  bounds: ReadonlyMap<number, { bit: number; low: number; count: number }>
  temps: number
  size: number
}

/** Sets of bits for each place: what is read before it is set again, and what a caller may still read after a return. */
export interface Live {
  layout: Layout
  at(pc: number): { reads: Uint32Array; passes: Uint32Array } | null
}

/** Bounds are kept of numbers with at most this range, and so far outside of it: a number may leave its range on the way. */
const WIDEST = 64
const BEYOND = 16

/** Above this many words of bits everything counts as read: slower to explore, never wrong. */
const MOST_WORDS = 2 ** 26

export function layoutOf(program: Program): Layout {
  const counts = program.globals.length
  const truths = counts + program.counters
  const stamps = truths + program.counters
  const turn = stamps + (program.notesTurns ? program.counters : 0)
  const took = turn + 3
  const items = took + program.asked.length
  const held = heldIn(program)
  const bitsOf = new Map<number, { item: number; bit: number }[]>()
  for (const [n, { global, item }] of held.entries()) bitsOf.set(global, [...(bitsOf.get(global) ?? []), { item, bit: items + n }])
  let temps = items + held.length
  const bounds = new Map<number, { bit: number; low: number; count: number }>()
  for (const [global, range] of program.ranges.entries()) {
    if (!range || range.max - range.min > WIDEST) continue
    const count = range.max - range.min + 2 * BEYOND
    bounds.set(global, { bit: temps, low: range.min - BEYOND, count })
    temps += count
  }
  const size = temps + program.clues.tempCount
  return { counts, truths, stamps, turn, seed: turn + 1, previous: turn + 2, took, items, held, bitsOf, bounds, temps, size }
}

/** Every item of a LIST variable that is asked for by itself somewhere. */
function heldIn({ clues }: Program): Held[] {
  const found = new Map<string, Held>()
  for (const some of clues.items.values()) for (const one of some ?? []) found.set(`${one.global} ${one.item}`, one)
  return [...found.values()]
}

/** A stretch of instructions that is only entered at its start. */
interface Block {
  start: number
  /** Addresses of its instructions. */
  pcs: number[]
  reads: Uint32Array
  passes: Uint32Array
  /** Blocks that were worked out from this one, and whether one of theirs has changed since. */
  users: Set<Block>
  isStale: boolean
}

/** What is read of a value that was just set. */
interface Left {
  all: boolean
  bounds: readonly number[]
}

interface Analysis {
  program: Program
  layout: Layout
  words: number
  blocks: Map<number, Block>
  /** All bits but those of temporary variables. */
  lasting: Uint32Array
  sides: Sides
  /** What is read of the value that an assignment leaves: all of it, or only on which side of these bounds it lies. */
  left: Map<number, Left>
  /** The blocks that took that into account. */
  askers: Map<number, Set<Block>>
  /** Assignments whose value nobody reads. */
  idle: Set<number>
  /** The block that is being worked out. */
  now: Block | null
}

const ENDS = new Set<number>([
  OP.JUMP,
  OP.ONWARD,
  OP.UNLESS,
  OP.JUMPTO,
  OP.CALL,
  OP.CALLTO,
  OP.RETURN,
  OP.BACK,
  OP.FLOWEND,
  OP.DONE,
  OP.END,
  OP.THREAD,
  OP.CHOICE,
])
const LEADS = new Set<number>([OP.JUMP, OP.ONWARD, OP.UNLESS, OP.CALL, OP.THREAD])

/** `of`: the program to take for what a read is used for, when some reads of this one are struck out. */
export function livenessOf(program: Program, of: Program = program): Live {
  const layout = layoutOf(program)
  const words = Math.ceil(layout.size / 32)
  const starts = startsOf(program)
  if (starts.length * words * 2 > MOST_WORDS) return { layout, at: () => null }
  const blocks = blocksOf(program, starts, words)
  const lasting = new Uint32Array(words)
  for (let bit = 0; bit < layout.temps; bit++) put(lasting, bit)
  const analysis: Analysis = {
    program,
    layout,
    words,
    blocks: new Map(blocks.map((block) => [block.start, block])),
    lasting,
    sides: sidesOf(of),
    left: new Map(),
    askers: new Map(),
    idle: new Set(),
    now: null,
  }
  for (const block of blocks) update(analysis, block)
  const order = fromTheEnds(blocks)
  while (order.some((block) => block.isStale)) for (const block of order) if (block.isStale) update(analysis, block)
  return { layout, at: (pc) => analysis.blocks.get(pc) ?? null }
}

function startsOf(program: Program): number[] {
  const { code } = program
  const starts = new Set<number>([0])
  for (let pc = 0; pc < code.length; pc += LENGTH[code[pc] ?? 0] ?? 1) {
    const op = code[pc] ?? 0
    if (LEADS.has(op)) starts.add(code[pc + 1] ?? 0)
    if (ENDS.has(op)) starts.add(pc + (LENGTH[op] ?? 1))
  }
  for (const point of program.points) starts.add(point.pc)
  for (const target of program.targets) starts.add(target.pc)
  return [...starts].filter((pc) => pc >= 0 && pc < code.length).sort((a, b) => a - b)
}

function blocksOf(program: Program, starts: readonly number[], words: number): Block[] {
  const { code } = program
  const blocks = starts.map((start, n) => {
    const pcs: number[] = []
    for (let pc = start; pc < (starts[n + 1] ?? code.length); pc += LENGTH[code[pc] ?? 0] ?? 1) pcs.push(pc)
    return { start, pcs, reads: new Uint32Array(words), passes: new Uint32Array(words), users: new Set<Block>(), isStale: true }
  })
  return blocks
}

/** Each block after those it goes on to, as far as circles allow: then most are worked out once. */
function fromTheEnds(blocks: readonly Block[]): Block[] {
  const met = new Set<Block>()
  const order: Block[] = []
  for (const first of blocks) {
    if (met.has(first)) continue
    met.add(first)
    const way = [{ block: first, users: first.users.values() }]
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const next = top.users.next()
      if (next.done) {
        order.push(top.block)
        way.pop()
      } else if (!met.has(next.value)) {
        met.add(next.value)
        way.push({ block: next.value, users: next.value.users.values() })
      }
    }
  }
  return order.reverse()
}

const put = (bits: Uint32Array, bit: number) => {
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
}
const drop = (bits: Uint32Array, bit: number) => {
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) & ~(1 << (bit & 31))
}
export const holdsBit = (bits: Uint32Array, bit: number): boolean => (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1

export function join(into: Uint32Array, from: Uint32Array, mask?: Uint32Array): void {
  if (mask) for (let n = 0; n < into.length; n++) into[n] = (into[n] ?? 0) | ((from[n] ?? 0) & (mask[n] ?? 0))
  else for (let n = 0; n < into.length; n++) into[n] = (into[n] ?? 0) | (from[n] ?? 0)
}

/** Works out the start of a block again, and has those that hang on it worked out again when more may be read than was thought. */
function update(analysis: Analysis, block: Block): void {
  const reads = new Uint32Array(analysis.words)
  const passes = new Uint32Array(analysis.words)
  analysis.now = block
  block.isStale = false
  const last = block.pcs.at(-1) ?? block.start
  afterBlock(analysis, last, reads, passes)
  for (let n = block.pcs.length - 1; n >= 0; n--) pass(analysis, block.pcs[n] ?? 0, reads, passes)
  const changed = !isEqual(reads, block.reads) || !isEqual(passes, block.passes)
  if (changed) for (const user of block.users) user.isStale = true
  block.reads = reads
  block.passes = passes
}

function isEqual(a: Uint32Array, b: Uint32Array): boolean {
  for (let n = 0; n < a.length; n++) if (a[n] !== b[n]) return false
  return true
}

/** The block that begins there; the block that is being worked out depends on it from now on. */
function look(analysis: Analysis, pc: number): Block | undefined {
  const block = analysis.blocks.get(pc)
  if (block && analysis.now) block.users.add(analysis.now)
  return block
}

function follow(analysis: Analysis, pc: number, reads: Uint32Array, passes: Uint32Array): void {
  const block = look(analysis, pc)
  if (!block) return
  join(reads, block.reads)
  join(passes, block.passes)
}

/** What comes after the last instruction of a block. */
function afterBlock(analysis: Analysis, pc: number, reads: Uint32Array, passes: Uint32Array): void {
  const { program, lasting } = analysis
  const { code, clues, targets } = program
  const op = code[pc] ?? 0
  const operand = code[pc + 1] ?? 0
  const next = pc + (LENGTH[op] ?? 1)
  const goTo = (to: number) => follow(analysis, to, reads, passes)
  if (op === OP.JUMP || op === OP.ONWARD) goTo(operand)
  else if (op === OP.UNLESS || op === OP.THREAD) {
    goTo(next)
    goTo(operand)
  } else if (op === OP.CHOICE) {
    goTo(next)
    goTo(program.points[operand]?.pc ?? -1)
  } else if (op === OP.JUMPTO) for (const target of clues.jumps.get(pc) ?? targets) goTo(target.pc)
  else if (op === OP.CALL) {
    if (clues.onlyCalls.has(pc)) goTo(operand)
    else call(analysis, [operand], next, reads, passes)
  } else if (op === OP.CALLTO) {
    const callees = targets.map((target) => target.pc)
    call(analysis, callees, next, reads, passes)
  } else if (op === OP.RETURN || op === OP.BACK || op === OP.FLOWEND) {
    const only = clues.returns.get(pc)
    if (only !== undefined) goTo(only)
    else if (!clues.finals.has(pc)) join(passes, lasting)
    if (clues.overrides.has(pc)) for (const target of targets) overriding(analysis, target.pc, reads)
  } else if (op !== OP.DONE && op !== OP.END) goTo(next)
}

/** After a tunnel that goes on elsewhere the caller of the caller is unknown: all that may pass counts as read. */
function overriding(analysis: Analysis, pc: number, reads: Uint32Array): void {
  const block = look(analysis, pc)
  if (!block) return
  join(reads, block.reads)
  join(reads, block.passes)
}

/** A call reads what the function reads, and what is read after it unless every way through the function sets it. */
function call(analysis: Analysis, callees: readonly number[], next: number, reads: Uint32Array, passes: Uint32Array): void {
  const { lasting, words } = analysis
  const after = look(analysis, next)
  for (const callee of callees) {
    const body = look(analysis, callee)
    if (!body) continue
    join(reads, body.reads, lasting)
    if (!after) continue
    join(reads, after.reads, body.passes)
    join(passes, after.passes, body.passes)
  }
  // Its own temporary variables are out of the function's reach.
  if (after) for (let n = 0; n < words; n++) reads[n] = (reads[n] ?? 0) | ((after.reads[n] ?? 0) & ~(lasting[n] ?? 0))
}

/** What one instruction changes, seen from behind. */
function pass(analysis: Analysis, pc: number, reads: Uint32Array, passes: Uint32Array): void {
  const { program, layout, idle } = analysis
  const { code, clues } = program
  const operand = code[pc + 1] ?? 0
  const set = (bit: number) => {
    if (clues.retaining.has(pc)) return
    drop(reads, bit)
    drop(passes, bit)
  }
  const isIdle = () => idle.has(clues.feeds.get(pc) ?? -1)
  const temp = () => layout.temps + (clues.tempAt.get(pc) ?? 0)
  switch (code[pc]) {
    case OP.GET:
      if (!isIdle()) readGlobal(analysis, pc, operand, reads)
      return
    case OP.SET:
    case OP.SETRANGED: {
      const left = leftOf(analysis, operand, reads, passes)
      if (code[pc] === OP.SET) judge(analysis, pc, left.all || left.bounds.length > 0)
      leave(analysis, pc, code[pc] === OP.SET ? left : { ...left, bounds: [...left.bounds, ...rangeOf(program, operand)] })
      for (const bit of bitsOfGlobal(layout, operand)) set(bit)
      return
    }
    case OP.GETTEMP:
      if (!isIdle()) put(reads, temp())
      return
    case OP.NEWTEMP:
      judge(analysis, pc, holdsBit(reads, temp()))
      set(temp())
      return
    case OP.SETTEMP:
      put(reads, temp())
      return
    case OP.REFTEMP:
      if (clues.tempAt.has(pc)) put(reads, temp())
      if ((code[pc + 2] ?? -1) >= 0) put(reads, code[pc + 2] ?? 0)
      return
    case OP.COUNT:
      if (!isIdle()) put(reads, (clues.truthOnly.has(pc) ? layout.truths : layout.counts) + operand)
      return
    case OP.INDEX:
      put(reads, layout.counts + operand)
      return
    case OP.READCOUNT:
      for (let n = 0; n < program.counters; n++) put(reads, layout.counts + n)
      return
    case OP.SINCE:
      put(reads, layout.stamps + operand)
      return
    case OP.TURNSSINCE:
      for (let n = layout.stamps; n < layout.turn; n++) put(reads, n)
      return
    case OP.TURNS:
      put(reads, layout.turn)
      return
    case OP.RANDOM:
    case OP.LISTRANDOM:
      put(reads, layout.previous)
      put(reads, layout.seed)
      return
    case OP.SEED:
      set(layout.previous)
      set(layout.seed)
      return
    case OP.SHUFFLE:
      put(reads, layout.seed)
      return
    case OP.VISIT:
      set(layout.truths + operand)
      return
    case OP.STAMP:
      set(layout.stamps + operand)
      return
    case OP.CHOICE: {
      const point = program.points[operand]
      if (point?.isOnce) put(reads, layout.truths + point.target.counter)
      return
    }
    case OP.TAG:
    case OP.LINE:
      ask(analysis, pc, reads)
      return
    default:
      return
  }
}

function judge(analysis: Analysis, pc: number, isRead: boolean): void {
  if (isRead) analysis.idle.delete(pc)
  else analysis.idle.add(pc)
}

function bitsOfGlobal(layout: Layout, global: number): number[] {
  const { bit, count } = layout.bounds.get(global) ?? { bit: 0, count: 0 }
  const items = layout.bitsOf.get(global) ?? []
  return [global, ...items.map((one) => one.bit), ...Array.from({ length: count }, (_, n) => bit + n)]
}

/** Whether a number leaves its range is told: it is read as well. */
function rangeOf({ ranges }: Program, global: number): number[] {
  const range = ranges[global]
  return range ? [range.min, range.max + 1] : []
}

/** What is still read of a global, seen from here. What a caller may read after a return is not known: all of it. */
function leftOf({ layout }: Analysis, global: number, reads: Uint32Array, passes: Uint32Array): Left {
  const { bit, low, count } = layout.bounds.get(global) ?? { bit: 0, low: 0, count: 0 }
  const bounds: number[] = []
  for (let n = 0; n < count; n++) if (holdsBit(reads, bit + n)) bounds.push(low + n)
  const items = layout.bitsOf.get(global) ?? []
  const all = holdsBit(reads, global) || items.some((one) => holdsBit(reads, one.bit))
  return { all: all || bitsOfGlobal(layout, global).some((one) => holdsBit(passes, one)), bounds }
}

/** Who took less into account is worked out again. */
function leave({ left, askers }: Analysis, pc: number, now: Left): void {
  const before = left.get(pc)
  if (before && before.all === now.all && before.bounds.join() === now.bounds.join()) return
  left.set(pc, now)
  for (const block of askers.get(pc) ?? []) block.isStale = true
}

/** As little of a global as this GET needs. */
function readGlobal(analysis: Analysis, pc: number, global: number, reads: Uint32Array): void {
  const { program, sides, left } = analysis
  const move = sides.moves.get(pc)
  const after = move && (left.get(move.to) ?? { all: false, bounds: [] })
  if (move && analysis.now) analysis.askers.set(move.to, (analysis.askers.get(move.to) ?? new Set()).add(analysis.now))
  if (program.clues.items.has(pc)) putItems(analysis, pc, reads)
  else if (after?.all) put(reads, global)
  else putBounds(analysis, global, (move && after ? before(move, after.bounds) : sides.asks.get(pc)) ?? null, reads)
}

/** Null, and a bound that is far outside its range: everything of it. */
function putBounds({ layout }: Analysis, global: number, bounds: readonly number[] | null, reads: Uint32Array): void {
  const known = layout.bounds.get(global)
  for (const bound of bounds ?? []) {
    const n = known ? bound - known.low : -1
    put(reads, known && n >= 0 && n < known.count ? known.bit + n : global)
  }
  if (bounds === null) put(reads, global)
}

/** Single items of a LIST variable; of a cause that is not known beforehand all of both variables. */
function putItems({ program, layout }: Analysis, pc: number, reads: Uint32Array): void {
  const held = program.clues.items.get(pc)
  if (held === null)
    for (const name of ['regels', 'besluiten']) if (program.globals.includes(name)) put(reads, program.globals.indexOf(name))
  for (const { global, item } of held ?? []) {
    const bit = layout.bitsOf.get(global)?.find((one) => one.item === item)?.bit
    if (bit !== undefined) put(reads, bit)
  }
}

/** A claim reads what it claims: whether a choice was taken, a rule is on, a decision holds. */
function ask(analysis: Analysis, pc: number, reads: Uint32Array): void {
  putItems(analysis, pc, reads)
  const { clues, asked } = analysis.program
  const about = clues.asks.get(pc)
  if (about === undefined) return
  for (const id of about ?? asked.keys()) put(reads, analysis.layout.took + id)
}
