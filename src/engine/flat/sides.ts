/**
 * Which reads of a number only ask on which side of some bounds it lies: `vertrouwen >= 6`. Of a number that is asked nothing else any more,
 * a situation needs to keep no more than that. It follows values over the stack from where they are read to where they are used. Called by live.
 */
import { CALLED_INSIDE, OP, type Program } from './code.ts'
import { type Block, blocksOf } from './graph.ts'
import { BINARY } from './operators.ts'

/** What becomes of a number on the way: it is moved, and then kept from `low` to `high`. */
export interface Way {
  by: number
  low: number
  high: number
}

export interface Sides {
  /** By the address of a GET: its value is at least one of these, or not; nothing else counts of it. */
  asks: ReadonlyMap<number, readonly number[]>
  /** By the address of a GET: its value goes into this assignment and nowhere else. */
  moves: ReadonlyMap<number, Way & { to: number }>
}

/** The value of a GET after all that was done to it. */
type Read = Way & { get: number }
type Known = Read | number | null

const SIGNS: ReadonlyMap<number, (typeof BINARY)[number]> = new Map([
  [OP.ADD, '+'],
  [OP.SUBTRACT, '-'],
  [OP.EQUAL, '=='],
  [OP.GREATER, '>'],
  [OP.LESS, '<'],
  [OP.ATLEAST, '>='],
  [OP.ATMOST, '<='],
  [OP.AND, '&&'],
  [OP.OR, '||'],
  [OP.MINIMUM, 'MIN'],
  [OP.MAXIMUM, 'MAX'],
  [OP.HAS, '?'],
])
const MIRRORED: Partial<Record<string, string>> = { '>': '<', '<': '>', '>=': '<=', '<=': '>=' }

interface Flow {
  program: Program
  /** Values that a temporary variable of a copied function always has; null: several, or unknown. */
  temps: Map<number, Known>
  /** GETs of which more counts than a side. */
  whole: Set<number>
  asks: Map<number, readonly number[]>
  moves: Map<number, Way & { to: number }>
}

export function sidesOf(program: Program): Sides {
  const blocks = blocksOf(program)
  const at = new Map(blocks.map((block, n) => [block.start, n]))
  const flow: Flow = { program, temps: new Map(), whole: new Set(), asks: new Map(), moves: new Map() }
  const entry: (Known[] | undefined)[] = blocks.map(() => undefined)
  const led = new Set(blocks.flatMap((block) => block.next))
  const points = new Set(program.points.map((point) => point.pc))
  // What nothing leads to is entered from outside; of what lies on the stack then nothing is known.
  const open = blocks.flatMap((block, n) => (!led.has(block.start) || points.has(block.start) ? [n] : []))
  for (const n of open) entry[n] = []
  for (let temps = ''; ; ) {
    for (let n = open.pop(); n !== undefined; n = open.pop()) {
      const block = blocks[n]
      if (!block) continue
      const stack = walk(flow, block, [...(entry[n] ?? [])])
      for (const next of block.next) {
        const to = at.get(next)
        if (to === undefined) continue
        const before = entry[to]
        const joined = before ? join(flow, before, stack) : stack
        if (joined === before) continue
        entry[to] = [...joined]
        open.push(to)
      }
    }
    // What a function is given may be known better, or worse, than when its words were read.
    const now = JSON.stringify([...flow.temps])
    if (now === temps) break
    temps = now
    for (const [n, stack] of entry.entries()) if (stack) open.push(n)
  }
  for (const get of flow.whole) {
    flow.asks.delete(get)
    flow.moves.delete(get)
  }
  return flow
}

const isRead = (known: Known): known is Read => typeof known === 'object' && known !== null

function same(a: Known, b: Known): boolean {
  if (!isRead(a) || !isRead(b)) return a === b
  return a.get === b.get && a.by === b.by && a.low === b.low && a.high === b.high
}

/** The same array when nothing is new. */
function join(flow: Flow, a: Known[], b: readonly Known[]): Known[] {
  const depth = Math.min(a.length, b.length)
  const low = [a, b].flatMap((stack) => stack.slice(0, stack.length - depth))
  lose(flow, low)
  let changed = depth < a.length
  const joined = a.slice(a.length - depth).map((one, n) => {
    const other = b[b.length - depth + n] ?? null
    if (same(one, other)) return one
    lose(flow, [one, other])
    changed ||= one !== null
    return null
  })
  return changed ? joined : a
}

function lose(flow: Flow, values: readonly Known[]): void {
  for (const value of values) if (isRead(value)) flow.whole.add(value.get)
}

function walk(flow: Flow, block: Block, stack: Known[]): Known[] {
  const { code, consts, series, clues, globals } = flow.program
  const pop = (): Known => stack.pop() ?? null
  /** Takes values away of which everything counts. */
  const use = (count: number) => {
    for (let n = 0; n < count; n++) lose(flow, [pop()])
  }
  for (const pc of block.pcs) {
    const op = code[pc] ?? 0
    const operand = code[pc + 1] ?? 0
    const temp = clues.tempAt.get(pc)
    const sign = op === OP.BINARY ? BINARY[operand] : SIGNS.get(op)
    if (op === OP.GET && operand < globals.length)
      stack.push({ get: pc, by: 0, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY })
    else if (op === OP.CONST) {
      const value = consts[operand]
      stack.push(typeof value === 'number' && Number.isInteger(value) ? value : null)
    } else if (op === OP.GETTEMP) stack.push(temp === undefined ? null : (flow.temps.get(temp) ?? null))
    else if (sign !== undefined) {
      const b = pop()
      stack.push(two(flow, sign, pop(), b))
    } else if (op === OP.SET || op === OP.SETRANGED) {
      const value = pop()
      if (isRead(value)) {
        const { get, by, low, high } = value
        const before = flow.moves.get(get)
        if (flow.asks.has(get) || (before && (before.to !== pc || !same({ get, ...before }, value)))) lose(flow, [value])
        flow.moves.set(get, { to: pc, by, low, high })
      }
    } else if (op === OP.NEWTEMP || op === OP.SETTEMP || op === OP.REFTEMP) {
      const value = op === OP.REFTEMP ? null : pop()
      lose(flow, [value])
      if (temp !== undefined) hold(flow, temp, typeof value === 'number' && op === OP.NEWTEMP ? value : null)
      if (op === OP.REFTEMP) stack.push(null)
    } else if (op === OP.NOT) {
      const value = pop()
      if (isRead(value)) asks(flow, value, [0, 1])
      stack.push(null)
    } else if (op === OP.UNLESS) {
      const value = pop()
      if (isRead(value)) asks(flow, value, [0, 1])
    } else if (op === OP.CONSTS) for (const _ of series[operand] ?? []) stack.push(null)
    else if (op === OP.COUNT || op === OP.INDEX || op === OP.SINCE || op === OP.TURNS || op === OP.CHOICES || op === OP.STRINGEND)
      stack.push(null)
    else if (op === OP.POP || op === OP.OUT || op === OP.JUMPTO || op === OP.CALLTO || op === OP.BACK) use(1)
    else if (op === OP.COPY) {
      use(1)
      stack.push(null, null)
    } else if (op === OP.UNARY || op === OP.READCOUNT || op === OP.TURNSSINCE || op === OP.LISTRANDOM || op === OP.SEED) {
      use(1)
      stack.push(null)
    } else if (op === OP.RANDOM || op === OP.SHUFFLE || op === OP.LISTITEM) {
      use(2)
      stack.push(null)
    } else if (op === OP.LISTRANGE) {
      use(3)
      stack.push(null)
    } else if (op === OP.CHOICE || op === OP.DONE || op === OP.END || op === OP.THREAD) use(stack.length)
    else if (op === OP.CALL && !clues.onlyCalls.has(pc)) use(stack.length)
    else if (op === OP.FLOWEND || op === OP.RETURN) {
      const call = (clues.returns.get(pc) ?? 0) - 3
      if (call < 0) use(stack.length)
      else if (op === OP.FLOWEND && code[call] === OP.CALL && ((code[call + 2] ?? 0) & CALLED_INSIDE) !== 0) stack.push(null)
    }
  }
  return stack
}

function hold(flow: Flow, temp: number, value: Known): void {
  const before = flow.temps.get(temp)
  flow.temps.set(temp, before === undefined || before === value ? value : null)
}

function two(flow: Flow, sign: string, a: Known, b: Known): Known {
  if (typeof a === 'number' && typeof b === 'number') return null
  if (isRead(a) && typeof b === 'number') return done(flow, sign, a, b)
  if (typeof a === 'number' && isRead(b) && sign !== '-') return done(flow, MIRRORED[sign] ?? sign, b, a)
  // Yes and no of a number: whether it is 0.
  const yesNo = sign === '&&' || sign === '||'
  for (const one of [a, b]) {
    if (yesNo && isRead(one)) asks(flow, one, [0, 1])
    else lose(flow, [one])
  }
  return null
}

/** What a sign and a whole number do to a value that was read. */
function done(flow: Flow, sign: string, read: Read, n: number): Known {
  const { get, by, low, high } = read
  switch (sign) {
    case '+':
      return { get, by: by + n, low: low + n, high: high + n }
    case '-':
      return { get, by: by - n, low: low - n, high: high - n }
    case 'MIN':
      return { get, by, low: Math.min(low, n), high: Math.min(high, n) }
    case 'MAX':
      return { get, by, low: Math.max(low, n), high: Math.max(high, n) }
    case '>=':
    case '<':
      asks(flow, read, [n])
      return null
    case '>':
    case '<=':
      asks(flow, read, [n + 1])
      return null
    case '==':
    case '!=':
      asks(flow, read, [n, n + 1])
      return null
    case '&&':
    case '||':
      asks(flow, read, [0, 1])
      return null
    default:
      lose(flow, [read])
      return null
  }
}

function asks(flow: Flow, read: Read, bounds: readonly number[]): void {
  const asked = before(read, bounds)
  const known = flow.asks.get(read.get)
  if (flow.moves.has(read.get) || (known && known.join() !== asked.join())) flow.whole.add(read.get)
  flow.asks.set(read.get, asked)
}

/** The bounds that must be known before something was done to a number, for these to be known after it. */
export function before({ by, low, high }: Way, bounds: readonly number[]): number[] {
  return bounds.flatMap((bound) => (bound > low && bound <= high ? [bound - by] : []))
}
