/**
 * Proves what a story claims: that words which name a choice as a cause are never said unless that choice was taken, and likewise for a rule, for the alternative of one, and for a decision of another chair.
 * It lets the program run on sets of values with the choice struck out; what still cannot be reached then is proved, for every way of playing. Called by flat.
 */
import type { Claim } from '../terrain.ts'
import { CALLED_INSIDE, OP, type Program } from './code.ts'
import { type Block, blocksOf, nextOf } from './graph.ts'
import { binary, unary } from './operators.ts'
import { entered } from './tree.ts'
import { isTruthy, type Value, VOID } from './value.ts'

/** The values something may have; null: any. */
type Values = readonly Value[] | null
/** Stands for the rules that are on, or for what other chairs decided, while one of them is supposed not to be among them. */
const LACKING = 'all but what is supposed'
/** Stands for the rules that are on, while one of them is supposed to be among them. */
const HOLDING = 'what is supposed, and others'
type Known = Values | typeof LACKING | typeof HOLDING
/** By kind of claim, the LIST that is set before the first line. */
const SET_BEFORE: Partial<Record<Claim['kind'], string>> = { rule: 'regels', alternative: 'regels', other: 'besluiten' }

/** Sets larger than this are any value. */
const MOST_VALUES = 24
/** Rounds over the program; every round adds values, and sets are small. */
const MOST_ROUNDS = 500

interface Placed extends Claim {
  /** Address of the words. */
  pc: number
}

/** Every claim in the words of a program. */
function claimsOf(program: Program): Placed[] {
  const { code, pieces, lines, lists } = program
  return blocksOf(program).flatMap((block) =>
    block.pcs.flatMap((pc) => {
      const operand = code[pc + 1] ?? 0
      const own = code[pc] === OP.LINE ? (lines[operand] ?? []) : code[pc] === OP.TEXT ? [operand] : []
      return own.flatMap((n): Placed[] => {
        const piece = n >= 0 ? pieces[n] : undefined
        const [, kind, id] = /^\s*because:\s*(choice|rule|alternative|other)\s+([a-z0-9_]+)\s*$/.exec(piece?.text ?? '') ?? []
        // What somebody does who has no chair is simply told.
        if (id === undefined || (kind === 'other' && !lists.named.has(`besluiten.${id}`))) return []
        return [{ kind: kind as Claim['kind'], id, pc, path: piece?.path ?? '' }]
      })
    }),
  )
}

interface Beginning {
  start: string
  /** The value of `rol`. */
  chair: string
  /** The globals after their declarations. */
  globals: readonly (Value | undefined)[]
  /** The options of every decision of another chair: one of each holds. */
  decisions: readonly (readonly string[])[]
}

/** The claims of a chair that are true in every run of it, and those for which this could not be shown. Claims the chair never comes to are in neither. */
export function proveClaims(program: Program, beginning: Beginning): { proved: Claim[]; open: Claim[] } {
  const all = claimsOf(program)
  const ground = groundOf(program)
  const within = reached(ground, beginning, null)
  const met = all.filter((claim) => within.has(claim.pc))
  const without = new Map<string, ReadonlySet<number>>()
  const proved: Claim[] = []
  const open: Claim[] = []
  for (const claim of met) {
    const key = `${claim.kind} ${claim.id}`
    const instead = beginning.decisions.find((options) => options.includes(claim.id))?.filter((id) => id !== claim.id) ?? []
    const still = without.get(key) ?? reached(ground, beginning, { ...claim, instead: claim.kind === 'other' ? instead : [] })
    without.set(key, still)
    if (still.has(claim.pc)) open.push(claim)
    else proved.push(claim)
  }
  return { proved, open }
}

/** The addresses that a run of this chair can come to. */
export function reachOf(program: Program, beginning: Beginning): ReadonlySet<number> {
  return reached(groundOf(program), beginning, null)
}

function groundOf(program: Program): Ground {
  const blocks = blocksOf(program)
  return { program, blocks, at: new Map(blocks.map((block, n) => [block.start, n])), ids: idsOf(program, blocks) }
}

interface Ground {
  program: Program
  blocks: readonly Block[]
  at: ReadonlyMap<number, number>
  /** By address of a CHOICE: its id when that is certain, and whether it is always closed. */
  ids: ReadonlyMap<number, { id: string | null; closed: boolean }>
}

interface Run {
  values: Map<number, Known>
  /** Containers that may have been entered, by counter. */
  entered: Set<number>
  /** Of each block that is reached, what lies on the stack when it begins. */
  stacks: Map<number, Known[]>
  changed: boolean
}

/** What is supposed not to be: a choice never taken, a rule that is off (or, of an alternative, on), a decision that fell otherwise; then one of `instead` holds. */
type Supposed = Pick<Claim, 'kind' | 'id'> & { instead: readonly string[] }

/** The addresses that can be reached under that supposition. */
function reached(ground: Ground, beginning: Beginning, supposed: Supposed | null): ReadonlySet<number> {
  const { program, blocks, at } = ground
  const { globals } = program
  const run: Run = { values: new Map(), entered: new Set(), stacks: new Map(), changed: true }
  for (const [n, name] of globals.entries()) {
    const value = beginning.globals[n]
    run.values.set(n, name === 'rol' ? [beginning.chair] : value === undefined || typeof value === 'object' ? null : [value])
  }
  const list = SET_BEFORE[supposed?.kind ?? 'choice']
  // A story that sets the list itself loses this again: then it is anything.
  if (list !== undefined) run.values.set(globals.indexOf(list), supposed?.kind === 'alternative' ? HOLDING : LACKING)
  const start = program.starts.get(beginning.start)
  const first = start ? at.get(start.pc) : undefined
  if (!start || first === undefined) return new Set()
  for (const box of entered(null, { box: start.box, index: 0, byName: true })) if (box.countsVisits) run.entered.add(box.counter)
  run.stacks.set(first, [])
  for (let round = 0; run.changed && round < MOST_ROUNDS; round++) {
    run.changed = false
    // Stretches that are reached on the way join the same round.
    for (const n of run.stacks.keys()) walk(ground, run, n, supposed)
  }
  // A run that did not come to rest shows nothing: everything counts as reached.
  const seen = run.changed ? blocks : [...run.stacks.keys()].flatMap((n) => blocks[n] ?? [])
  return new Set(seen.flatMap((block) => block.pcs))
}

function walk(ground: Ground, run: Run, n: number, supposed: Supposed | null): void {
  const { program, blocks } = ground
  const { code, clues, points } = program
  const block = blocks[n]
  if (!block) return
  const stack = [...(run.stacks.get(n) ?? [])]
  const pop = (): Known => (stack.length > 0 ? (stack.pop() ?? null) : null)
  const read = (variable: number): Known => (run.values.has(variable) ? (run.values.get(variable) ?? null) : [])
  const write = (variable: number, value: Known) => {
    const before = read(variable)
    const after = either(before, value)
    if (after === before && run.values.has(variable)) return
    run.values.set(variable, after)
    run.changed = true
  }
  const count = (counter: number) => {
    if (run.entered.has(counter)) return
    run.entered.add(counter)
    run.changed = true
  }
  const temp = (pc: number) => program.globals.length + (clues.tempAt.get(pc) ?? 0)
  const two = (of: (a: Known, b: Known) => Known) => {
    const b = pop()
    stack.push(of(pop(), b))
  }
  const go = (pc: number) => lead(ground, run, pc, stack)
  const worked = (sign: number) => two((a, b) => each2(program, sign, a, b, supposed))

  for (const pc of block.pcs) {
    const op = code[pc] ?? 0
    const operand = code[pc + 1] ?? 0
    if (op === OP.CONST) stack.push([program.consts[operand] ?? 0])
    else if (op === OP.CONSTS) for (const value of program.series[operand] ?? []) stack.push([value])
    else if (op === OP.GET) stack.push(read(operand))
    else if (op === OP.GETTEMP) stack.push(read(temp(pc)))
    else if (op === OP.SET || op === OP.SETRANGED) write(operand, pop())
    else if (op === OP.NEWTEMP || op === OP.SETTEMP) write(temp(pc), pop())
    else if (op === OP.REFTEMP) {
      // Whoever holds it may set that variable to anything.
      if ((code[pc + 2] ?? -1) >= 0) write(code[pc + 2] ?? 0, null)
      if (clues.tempAt.has(pc)) write(temp(pc), null)
      stack.push(null)
    } else if (op === OP.COUNT) stack.push(run.entered.has(operand) ? null : [0])
    else if (op === OP.VISIT) count(operand)
    else if (op === OP.BINARY) worked(operand)
    else if (SIGNS.has(op)) worked(SIGNS.get(op) ?? 0)
    else if (op === OP.UNARY || op === OP.NOT) stack.push(each(program, op === OP.NOT ? 1 : operand, pop()))
    else if (op === OP.COPY) {
      const top = pop()
      stack.push(top, top)
    } else if (op === OP.POP || op === OP.OUT) pop()
    else if (op === OP.INDEX || op === OP.SINCE || op === OP.TURNS || op === OP.CHOICES || op === OP.STRINGEND) stack.push(null)
    else if (op === OP.RANDOM || op === OP.SHUFFLE || op === OP.LISTITEM) two(() => null)
    else if (op === OP.LISTRANGE) {
      pop()
      two(() => null)
    } else if (op === OP.READCOUNT || op === OP.TURNSSINCE || op === OP.LISTRANDOM || op === OP.SEED) {
      pop()
      stack.push(null)
    } else if (op === OP.UNLESS) {
      const sides = truths(pop())
      if (sides.yes) go(pc + 2)
      if (sides.no) go(operand)
      return
    } else if (op === OP.CHOICE) {
      const point = points[operand]
      const choice = ground.ids.get(pc)
      const shows = point?.conditional ? truths(pop()).yes : true
      // Its words and its tags.
      stack.length = 0
      const struck = supposed?.kind === 'choice' && choice?.id === supposed.id
      if (point && shows && !struck && !choice?.closed) {
        for (const box of entered(null, { box: point.target, index: 0, byName: true })) if (box.countsVisits) count(box.counter)
        lead(ground, run, point.pc, [])
      }
      go(pc + 2)
      return
    } else if (op === OP.JUMPTO || op === OP.CALLTO || op === OP.BACK) pop()
    else if (op === OP.FLOWEND) {
      const call = (clues.returns.get(pc) ?? 0) - 3
      if (code[call] === OP.CALL && ((code[call + 2] ?? 0) & CALLED_INSIDE) !== 0) stack.push([VOID])
    }
  }
  const last = block.pcs.at(-1) ?? block.start
  const op = code[last] ?? 0
  const foreign = (op === OP.CALL && !clues.onlyCalls.has(last)) || op === OP.CALLTO || op === OP.BACK
  if (!foreign) {
    for (const pc of nextOf(program, last)) go(pc)
    return
  }
  // Out of sight: what it leaves on the stack is anything, and it may come back wherever its kind may.
  const targets = op === OP.CALL ? [code[last + 1] ?? 0] : program.targets.map((target) => target.pc)
  for (const pc of [...nextOf(program, last), ...targets]) lead(ground, run, pc, [])
}

function lead({ at }: Ground, run: Run, pc: number, stack: readonly Known[]): void {
  const n = at.get(pc)
  if (n === undefined) return
  const before = run.stacks.get(n)
  if (!before) {
    run.stacks.set(n, [...stack])
    run.changed = true
    return
  }
  const depth = Math.min(before.length, stack.length)
  const joined = before.slice(before.length - depth).map((one, at) => either(one, stack[stack.length - depth + at] ?? null))
  if (depth === before.length && joined.every((one, at) => one === before[at])) return
  run.stacks.set(n, joined)
  run.changed = true
}

/** What is in either set: the first one itself when the second adds nothing. */
function either(a: Known, b: Known): Known {
  if (a === null || a === b) return a
  if (!isKnown(a) || !isKnown(b)) return null
  const more = b.filter((one) => !a.includes(one))
  if (more.length === 0) return a
  return a.length + more.length > MOST_VALUES ? null : [...a, ...more]
}

function isKnown(known: Known): known is readonly Value[] {
  return known !== null && known !== LACKING && known !== HOLDING
}

function truths(known: Known): { yes: boolean; no: boolean } {
  if (!isKnown(known)) return { yes: true, no: true }
  const each = known.map((one) => {
    try {
      return isTruthy(one)
    } catch {
      return null
    }
  })
  return { yes: each.some((one) => one !== false), no: each.some((one) => one !== true) }
}

/** Signs of the operators that have an instruction of their own; see speak. */
const SIGNS: ReadonlyMap<number, number> = new Map([
  [OP.ADD, 0],
  [OP.SUBTRACT, 1],
  [OP.EQUAL, 5],
  [OP.GREATER, 7],
  [OP.LESS, 8],
  [OP.ATLEAST, 9],
  [OP.ATMOST, 10],
  [OP.AND, 11],
  [OP.OR, 12],
  [OP.MINIMUM, 13],
  [OP.MAXIMUM, 14],
  [OP.HAS, 16],
])
const AND = 11
const OR = 12
const HAS = 16
const HASNT = 17

function each2(program: Program, sign: number, a: Known, b: Known, supposed: Supposed | null): Known {
  if (sign === AND || sign === OR) {
    const [x, y] = [truths(a), truths(b)]
    const yes = sign === AND ? x.yes && y.yes : x.yes || y.yes
    const no = sign === AND ? x.no || y.no : x.no && y.no
    // An empty set on either side: nothing comes here yet.
    if (!(x.yes || x.no) || !(y.yes || y.no)) return []
    return [...(yes ? [true] : []), ...(no ? [false] : [])]
  }
  if (a === HOLDING && (sign === HAS || sign === HASNT) && b !== null && b !== LACKING && b !== HOLDING && supposed)
    return b.every((one) => namesIn(program, one).join() === supposed.id) ? [sign === HAS] : null
  if (a === LACKING && (sign === HAS || sign === HASNT) && b !== null && b !== LACKING && b !== HOLDING && supposed) {
    const { id, instead } = supposed
    if (b.every((one) => namesIn(program, one).includes(id))) return [sign === HASNT]
    // When a decision has two options, and one did not hold, the other did.
    return instead.length === 1 && b.every((one) => namesIn(program, one).join() === instead[0]) ? [sign === HAS] : null
  }
  if (!isKnown(a) || !isKnown(b)) return null
  const found: Value[] = []
  for (const one of a) {
    for (const other of b) {
      const value = attempt(() => binary(program.lists, sign, one, other))
      if (value === undefined) return null
      if (!found.includes(value)) found.push(value)
      if (found.length > MOST_VALUES) return null
    }
  }
  return found
}

/** The names of the items of a list; none of anything else. */
function namesIn(program: Program, value: Value): string[] {
  return typeof value === 'object' && value.kind === 'list' ? value.items.map((n) => program.lists.items[n]?.name ?? '') : []
}

function each(program: Program, sign: number, of: Known): Known {
  if (!isKnown(of)) return sign === 1 ? [true, false] : null
  const values = of.map((one) => attempt(() => unary(program.lists, sign, one)))
  return values.includes(undefined) ? null : values.flatMap((one) => (one === undefined ? [] : [one]))
}

function attempt(work: () => Value): Value | undefined {
  try {
    const value = work()
    // Floats are made anew each time and cannot be told apart.
    return typeof value === 'object' && value.kind === 'float' ? undefined : value
  } catch {
    return undefined
  }
}

/** The id of each choice whose tag is the same every time, and whether it is always closed. */
function idsOf(program: Program, blocks: readonly Block[]): Map<number, { id: string | null; closed: boolean }> {
  const { code, points, series, pieces } = program
  const ids = new Map<number, { id: string | null; closed: boolean }>()
  let tags: string[] = []
  let before: number[] = []
  for (const pc of blocks.flatMap((block) => block.pcs)) {
    const op = code[pc] ?? 0
    const operand = code[pc + 1] ?? 0
    if (op === OP.CONSTS) tags = (series[operand] ?? []).flatMap((one) => (typeof one === 'object' && one.kind === 'tag' ? [one.text] : []))
    else if (op === OP.TAGEND) {
      const [tag, text] = before.slice(-2)
      if (code[tag ?? -1] === OP.TAG && code[text ?? -1] === OP.TEXT) tags.push((pieces[code[(text ?? 0) + 1] ?? 0]?.text ?? '').trim())
    } else if (op === OP.UNLESS || op === OP.STRING || op === OP.LINE) tags = []
    else if (op === OP.CHOICE && points[operand]) {
      const found = tags.flatMap((tag) => /^id:\s*([a-z0-9_]+)$/.exec(tag)?.[1] ?? [])
      ids.set(pc, { id: found[0] ?? null, closed: tags.some((tag) => /^closed\b/.test(tag)) })
      tags = []
    }
    before = [...before.slice(-1), pc]
  }
  return ids
}
