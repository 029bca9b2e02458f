/**
 * Which reads of a flat story steer it: decide what is offered, where it goes, or what is kept for a later read that does.
 * All other reads only choose between words. Forgetting what those read leaves far fewer situations, with the same ways through. Called by flat.
 */
import { CALLED_INSIDE, LENGTH, OP, type Program } from './code.ts'
import { type Block, blocksOf } from './graph.ts'
import { layoutOf } from './live.ts'

/** Reads by the address of their instruction; a value may come from several. */
type Sources = ReadonlySet<number>
const NONE: Sources = new Set()

/** As long as a CONST. */
const FORGETTABLE = new Set<number>([OP.GET, OP.GETTEMP, OP.COUNT, OP.INDEX])
const READS = new Set<number>([OP.GET, OP.GETTEMP, OP.COUNT, OP.INDEX, OP.SINCE])
/** Whatever these read cannot be told apart; all of it steers. */
const OPAQUE = new Set<number>([OP.READCOUNT, OP.TURNSSINCE, OP.REFTEMP, OP.CALLTO, OP.LISTRANDOM, OP.RANDOM, OP.SHUFFLE, OP.SEED])
/** In a stretch that only chooses between words none of these stands. */
const STEERS = new Set<number>([
  OP.CHOICE,
  OP.DONE,
  OP.END,
  OP.JUMPTO,
  OP.CALL,
  OP.CALLTO,
  OP.BACK,
  OP.FLOWEND,
  OP.THREAD,
  OP.STAMP,
  OP.RANDOM,
  OP.SEED,
  OP.LISTRANDOM,
])
const TWO = new Set<number>([
  OP.BINARY,
  OP.ADD,
  OP.SUBTRACT,
  OP.EQUAL,
  OP.GREATER,
  OP.LESS,
  OP.ATLEAST,
  OP.ATMOST,
  OP.AND,
  OP.OR,
  OP.HAS,
  OP.MINIMUM,
  OP.MAXIMUM,
  OP.RANDOM,
  OP.SHUFFLE,
  OP.LISTITEM,
])

/** What the instructions of a program do to its variables; those have the numbers of their bits in the layout. */
interface Variables {
  /** The variable a GET, GETTEMP, COUNT … reads, or −1. */
  readBy(pc: number): number
  /** The variables a SET, NEWTEMP, VISIT … writes. */
  writtenBy(pc: number): readonly number[]
  /** Whether words end the story or close an option. */
  isDeed(pc: number): boolean
}

function variablesOf(program: Program): Variables {
  const { code, clues, lines, pieces } = program
  const layout = layoutOf(program)
  const operand = (pc: number) => code[pc + 1] ?? 0
  const temp = (pc: number) => layout.temps + (clues.tempAt.get(pc) ?? 0)
  const isDeed = (n: number) => /^\s*(?:ending|closed|guess)\b/.test(pieces[n]?.text ?? '')
  return {
    readBy(pc) {
      const op = code[pc]
      return op === OP.GET
        ? operand(pc)
        : op === OP.GETTEMP
          ? temp(pc)
          : op === OP.COUNT || op === OP.INDEX
            ? layout.counts + operand(pc)
            : -1
    },
    writtenBy(pc) {
      const op = code[pc]
      if (op === OP.SET || op === OP.SETRANGED) return [operand(pc)]
      if (op === OP.NEWTEMP || op === OP.SETTEMP) return [temp(pc)]
      return op === OP.VISIT ? [layout.counts + operand(pc)] : []
    },
    isDeed: (pc) => (code[pc] === OP.LINE ? (lines[operand(pc)] ?? []).some(isDeed) : code[pc] === OP.TEXT && isDeed(operand(pc))),
  }
}

/**
 * The same program with every read that does not steer replaced by a constant: what its keys then hold is what steers. Only for keys, never
 * to be run. `within`: the addresses that can be reached; what a variable decides in another chair steers nothing in this one.
 */
export function steeringOf(program: Program, within: ReadonlySet<number>): Program {
  const reads = steeringReads(program, within)
  const code = program.code.slice()
  for (let pc = 0; pc < code.length; pc += LENGTH[code[pc] ?? 0] ?? 1) {
    if (FORGETTABLE.has(code[pc] ?? 0) && !reads.has(pc)) code[pc] = OP.CONST
  }
  return { ...program, code, asked: [], clues: { ...program.clues, asks: new Map(), items: onlyReads(program, reads), feeds: new Map() } }
}

/** Words steer nothing, whatever they claim. */
function onlyReads({ code, clues }: Program, reads: ReadonlySet<number>): Program['clues']['items'] {
  return new Map([...clues.items].filter(([pc]) => code[pc] === OP.GET && reads.has(pc)))
}

function steeringReads(program: Program, within: ReadonlySet<number>): ReadonlySet<number> {
  const variables = variablesOf(program)
  const { code } = program
  const blocks = blocksOf(program)
  const at = new Map(blocks.map((block, n) => [block.start, n]))
  const flow = sourcesOf(program, blocks, at, within)
  const joins = joinsOf(blocks, at)
  const owns = blocks.map(writtenBy)
  const steering = new Set<number>()
  const kept = new Set<number>()
  const added = new Set<Sources>()
  const add = (sources: Sources) => {
    if (added.has(sources)) return
    added.add(sources)
    for (const pc of sources) {
      steering.add(pc)
      const variable = variables.readBy(pc)
      if (variable >= 0) kept.add(variable)
    }
  }
  const every = () => {
    for (let pc = 0; pc < code.length; pc += LENGTH[code[pc] ?? 0] ?? 1) if (within.has(pc) && READS.has(code[pc] ?? 0)) add(new Set([pc]))
  }
  for (const [pc, sources] of flow.taken) {
    const op = code[pc] ?? 0
    if (op === OP.CHOICE || op === OP.JUMPTO || OPAQUE.has(op)) add(sources)
  }
  for (const point of program.points) if (point.isOnce) kept.add(layoutOf(program).counts + point.target.counter)
  if (flow.lost) every()
  // Whatever is kept makes steering what was written to it, and the branches it is written in.
  const waiting = new Map<number, Sources[]>()
  const wait = (variable: number, sources: Sources) => {
    const list = waiting.get(variable)
    if (list) list.push(sources)
    else waiting.set(variable, [sources])
  }
  for (const [pc, sources] of flow.taken) {
    const written = code[pc] === OP.UNLESS ? writtenIn(pc) : variables.writtenBy(pc)
    if (written === 'steers') add(sources)
    else for (const variable of written) wait(variable, sources)
  }
  // What is added while it goes on comes last.
  for (const variable of kept) for (const sources of waiting.get(variable) ?? []) add(sources)
  return steering

  /** The variables that one side of a branch writes and the other does not, or that it steers in itself. */
  function writtenIn(pc: number): ReadonlySet<number> | 'steers' {
    const from = at.get(pc + 2)
    const to = at.get(code[pc + 1] ?? -1)
    const join = joins.get(pc) ?? -1
    if (from === undefined || to === undefined || join < 0) return 'steers'
    const open = [from, to].filter((one) => one !== join)
    const seen = new Set(open)
    const written = new Set<number>()
    for (let n = open.pop(); n !== undefined; n = open.pop()) {
      const block = blocks[n]
      const own = owns[n]
      if (!block || !own || own === 'steers' || block.next.length === 0) return 'steers'
      for (const variable of own) written.add(variable)
      for (const next of block.next) {
        const number = at.get(next)
        if (number === undefined) return 'steers'
        if (number === join || seen.has(number)) continue
        seen.add(number)
        open.push(number)
      }
    }
    return written
  }

  /** The same of a single stretch. */
  function writtenBy(block: Block): readonly number[] | 'steers' {
    const steers = (pc: number) => {
      const op = code[pc] ?? 0
      return (STEERS.has(op) && !(op === OP.CALL && program.clues.onlyCalls.has(pc))) || variables.isDeed(pc)
    }
    return block.pcs.some(steers) ? 'steers' : block.pcs.flatMap((pc) => variables.writtenBy(pc))
  }
}

/** Where the values come from that each instruction within reach takes from the stack. `lost`: some stack could not be followed. */
function sourcesOf(
  program: Program,
  blocks: readonly Block[],
  at: ReadonlyMap<number, number>,
  within: ReadonlySet<number>,
): { taken: Map<number, Sources>; lost: boolean } {
  const { code, points, series } = program
  const entry: (Sources[] | undefined)[] = blocks.map(() => undefined)
  const taken = new Map<number, Set<number>>()
  let lost = false
  const jumpedTo = new Set(blocks.flatMap((block) => block.next))
  const open: number[] = []
  for (const [n, block] of blocks.entries()) {
    // What nothing leads to is entered from outside, with nothing on the stack.
    if (jumpedTo.has(block.start)) continue
    entry[n] = []
    open.push(n)
  }
  for (const point of points) {
    const n = at.get(point.pc)
    if (n !== undefined && !entry[n]) {
      entry[n] = []
      open.push(n)
    }
  }
  for (let n = open.pop(); n !== undefined; n = open.pop()) {
    const block = blocks[n]
    const stack = [...(entry[n] ?? [])]
    if (!block || !within.has(block.start)) continue
    const pop = (): Sources => {
      const top = stack.pop()
      if (!top) lost = true
      return top ?? NONE
    }
    const take = (pc: number, count: number): Sources => {
      const all = taken.get(pc) ?? new Set<number>()
      for (let i = 0; i < count; i++) for (const one of pop()) all.add(one)
      taken.set(pc, all)
      return new Set(all)
    }
    for (const pc of block.pcs) {
      const op = code[pc] ?? 0
      if (READS.has(op)) stack.push(new Set([pc]))
      else if (op === OP.CONST || op === OP.TURNS || op === OP.CHOICES || op === OP.REFTEMP || op === OP.STRINGEND) stack.push(NONE)
      else if (op === OP.CONSTS) for (const _ of series[code[pc + 1] ?? 0] ?? []) stack.push(NONE)
      else if (TWO.has(op)) stack.push(take(pc, 2))
      else if (op === OP.LISTRANGE) stack.push(take(pc, 3))
      else if (op === OP.UNARY || op === OP.NOT || op === OP.READCOUNT || op === OP.TURNSSINCE || op === OP.LISTRANDOM || op === OP.SEED)
        stack.push(take(pc, 1))
      else if (op === OP.COPY) {
        const top = pop()
        stack.push(top, top)
      } else if (
        op === OP.POP ||
        op === OP.OUT ||
        op === OP.SET ||
        op === OP.SETRANGED ||
        op === OP.NEWTEMP ||
        op === OP.SETTEMP ||
        op === OP.UNLESS ||
        op === OP.JUMPTO ||
        op === OP.CALLTO ||
        op === OP.BACK
      ) {
        // What is thrown away, and what a function is given, may come from where we did not look; such calls are lost themselves.
        if (stack.length > 0 || (op !== OP.OUT && op !== OP.POP && op !== OP.BACK && op !== OP.NEWTEMP)) take(pc, 1)
      } else if (op === OP.FLOWEND || op === OP.RETURN) {
        const call = (program.clues.returns.get(pc) ?? 0) - 3
        // A function that says nothing of its result gives nothing; one that was called by itself keeps none.
        if (op === OP.FLOWEND && code[call] === OP.CALL && ((code[call + 2] ?? 0) & CALLED_INSIDE) !== 0) stack.push(NONE)
      } else if (op === OP.CALL && !program.clues.onlyCalls.has(pc)) {
        lost = true
      } else if (op === OP.CHOICE) {
        // Its text, its tags and its condition: everything that lies there.
        take(pc, stack.length)
      }
    }
    for (const next of block.next) {
      const to = at.get(next)
      if (to === undefined) continue
      const before = entry[to]
      const joined = before ? joinStacks(before, stack) : stack
      if (joined === before) continue
      entry[to] = [...joined]
      open.push(to)
    }
  }
  return { taken, lost }
}

/** Both stacks in one, the same object when nothing is new. Of unequal ones the lower part is what both have. */
function joinStacks(a: Sources[], b: readonly Sources[]): Sources[] {
  const depth = Math.min(a.length, b.length)
  let same = depth === a.length
  const joined = a.slice(a.length - depth).map((one, n) => {
    const other = b[b.length - depth + n] ?? NONE
    if ([...other].every((pc) => one.has(pc))) return one
    same = false
    return new Set([...one, ...other])
  })
  return same ? a : joined
}

/** For each branch, the block in which its two sides meet again (its nearest post-dominator), by the address of the branch. */
function joinsOf(blocks: readonly Block[], at: ReadonlyMap<number, number>): Map<number, number> {
  const exit = blocks.length
  const next = blocks.map((block) => {
    const known = block.next.flatMap((pc) => at.get(pc) ?? [])
    return known.length > 0 ? known : [exit]
  })
  const back: number[][] = Array.from({ length: exit + 1 }, () => [])
  for (const [n, list] of next.entries()) for (const to of list) back[to]?.push(n)
  const order: number[] = []
  const rank = new Array<number>(exit + 1).fill(-1)
  const seen = new Set([exit])
  const work: { at: number; way: number }[] = [{ at: exit, way: 0 }]
  while (work.length > 0) {
    const top = work[work.length - 1]
    if (!top) break
    const to = back[top.at]?.[top.way++]
    if (to === undefined) {
      rank[top.at] = order.push(top.at) - 1
      work.pop()
    } else if (!seen.has(to)) {
      seen.add(to)
      work.push({ at: to, way: 0 })
    }
  }
  const dominator = new Array<number>(exit + 1).fill(-1)
  dominator[exit] = exit
  const meet = (a: number, b: number): number => {
    let [x, y] = [a, b]
    while (x !== y) {
      while ((rank[x] ?? 0) < (rank[y] ?? 0)) x = dominator[x] ?? exit
      while ((rank[y] ?? 0) < (rank[x] ?? 0)) y = dominator[y] ?? exit
    }
    return x
  }
  for (let changed = true; changed; ) {
    changed = false
    for (const n of order.toReversed()) {
      if (n === exit) continue
      let found = -1
      for (const to of next[n] ?? []) {
        if ((dominator[to] ?? -1) < 0) continue
        found = found < 0 ? to : meet(found, to)
      }
      if (found >= 0 && dominator[n] !== found) {
        dominator[n] = found
        changed = true
      }
    }
  }
  const joins = new Map<number, number>()
  for (const [n, block] of blocks.entries()) {
    const join = dominator[n] ?? -1
    if (block.next.length === 2 && join !== exit) joins.set(block.pcs.at(-1) ?? block.start, join)
  }
  return joins
}
