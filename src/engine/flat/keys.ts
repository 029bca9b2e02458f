/** Makes the key of a situation: everything that its future may read, and nothing else. Called by flat. */
import type { Program } from './code.ts'
import { countIn, hasBit, newBits, setBit } from './counts.ts'
import { holdsBit, join, type Live, livenessOf } from './live.ts'
import type { Still } from './machine.ts'
import { type Frame, NEVER } from './state.ts'
import type { Value } from './value.ts'

/** Which variables count in one position of the story. */
interface Relevant {
  id: number
  globals: number[]
  /** LIST variables of which only these items count. */
  lists: { global: number; items: number[] }[]
  /** Numbers of which only counts on which side of these bounds they lie. */
  sides: { global: number; bounds: number[]; min: number; max: number }[]
  counts: number[]
  truths: number[]
  stamps: number[]
  turn: boolean
  seed: boolean
  previous: boolean
  took: number[]
  /** The same as masks over the words of bits. */
  masks: number[]
  /** Temporary variables that count, of the nth choice, so many frames down. */
  temps: { choice: number; down: number; slot: number }[]
}

export interface Keys {
  program: Program
  /** The program itself, when reads are struck out of the one above. */
  of: Program
  /** Worked out when the first key is asked for. */
  live: Live | null
  positions: Map<string, Relevant>
  /** Values that are no small numbers, as numbers. */
  values: Map<string, number>
}

export function newKeys(program: Program, of: Program = program): Keys {
  return { program, of, live: null, positions: new Map(), values: new Map() }
}

/** Numbers in this range are their own character, and so are the yes and no before it. */
const LOWEST = -0x1000
const HIGHEST = 0x5000
const FIRST = 0x1100
const NO = 0x1000
const YES = 0x1001
const NONE = 0x1002
const MANY = 0x1003
/** Other values follow as two of these. */
const DIGITS = 0x8000

export function keyOf(keys: Keys, still: Still): string {
  if (still.choices.length === 0) return 'end'
  const relevant = positionOf(keys, still)
  const chars: number[] = []
  add(keys, chars, relevant.id)
  for (const n of relevant.globals) add(keys, chars, still.globals[n])
  for (const { global, items } of relevant.lists) addItems(keys, chars, still.globals[global], items)
  for (const one of relevant.sides) addSide(keys, chars, still.globals[one.global], one)
  for (const n of relevant.counts) add(keys, chars, countIn(still.visits, n))
  addTruths(chars, relevant.truths, still)
  for (const n of relevant.stamps) add(keys, chars, still.stamps[n] === NEVER ? false : still.turn - (still.stamps[n] ?? 0))
  if (relevant.turn) add(keys, chars, still.turn)
  if (relevant.seed) add(keys, chars, still.seed)
  if (relevant.previous) add(keys, chars, still.previous)
  addTook(chars, relevant.masks, still)
  for (const { choice, down, slot } of relevant.temps) {
    let frame: Frame | null = still.choices[choice]?.frame ?? null
    for (let n = 0; n < down; n++) frame = frame?.parent ?? null
    addTemp(keys, chars, still, frame, frame?.temps?.[slot])
  }
  for (const value of still.stack) add(keys, chars, value)
  return String.fromCharCode(...chars)
}

/** Which of these a LIST variable holds, twelve to a character; all of what is no list. */
function addItems(keys: Keys, chars: number[], value: Value | undefined, items: readonly number[]): void {
  if (typeof value !== 'object' || value.kind !== 'list') {
    add(keys, chars, value)
    return
  }
  let bits = 1
  for (const item of items) {
    bits = bits * 2 + (hasBit(value.bits, item) ? 1 : 0)
    if (bits < 0x1000) continue
    chars.push(bits)
    bits = 1
  }
  if (bits > 1) chars.push(bits)
}

/** How many of the bounds a number has reached; all of what is no whole number in its range. */
function addSide(keys: Keys, chars: number[], value: Value | undefined, { bounds, min, max }: Relevant['sides'][number]): void {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
    chars.push(NONE)
    add(keys, chars, value)
    return
  }
  let reached = 0
  while (reached < bounds.length && value >= (bounds[reached] ?? 0)) reached++
  chars.push(reached + 1)
}

/** Twelve to a character. */
function addTruths(chars: number[], truths: readonly number[], still: Still): void {
  let bits = 1
  for (const counter of truths) {
    bits = bits * 2 + (countIn(still.visits, counter) > 0 ? 1 : 0)
    if (bits < 0x1000) continue
    chars.push(bits)
    bits = 1
  }
  if (bits > 1) chars.push(bits)
}

function addTook(chars: number[], masks: readonly number[], still: Still): void {
  for (let n = 0; n < masks.length; n++) {
    const bits = (still.took[n] ?? 0) & (masks[n] ?? 0)
    if (masks[n] !== 0) chars.push(bits & 0x7fff, bits >>> 15)
  }
}

function add(keys: Keys, chars: number[], value: Value | undefined): void {
  if (typeof value === 'boolean') chars.push(value ? YES : NO)
  else if (value === undefined) chars.push(NONE)
  else if (typeof value === 'number' && Number.isInteger(value) && value >= LOWEST && value < HIGHEST) chars.push(value - LOWEST + FIRST)
  else {
    const text = textOf(value)
    const known = keys.values.get(text)
    const id = known ?? keys.values.size
    if (known === undefined) keys.values.set(text, id)
    chars.push(MANY, DIGITS + (id & 0x7fff), DIGITS + (id >>> 15))
  }
}

function textOf(value: Value): string {
  if (typeof value !== 'object') return `${typeof value} ${String(value)}`
  switch (value.kind) {
    case 'list':
      return `list ${value.id}`
    case 'to':
      return `to ${value.path}`
    case 'float':
      return `float ${value.n}`
    case 'tag':
      return `tag ${value.text}`
    case 'ref':
      return `ref ${value.global} ${value.depth} ${value.slot}`
    case 'void':
      return 'void'
    case 'words':
      return `words ${value.text} ${value.tags.join()}`
  }
}

/** A reference counts together with what it refers to. */
function addTemp(keys: Keys, chars: number[], still: Still, frame: Frame | null, value: Value | undefined): void {
  add(keys, chars, value)
  if (typeof value !== 'object' || value.kind !== 'ref') return
  if (value.global >= 0) {
    add(keys, chars, still.globals[value.global])
    return
  }
  let at = frame
  while (at && at.depth > value.depth) at = at.parent
  add(keys, chars, at?.temps?.[value.slot])
}

function positionOf(keys: Keys, still: Still): Relevant {
  let position = ''
  for (const { n, frame, from } of still.choices) {
    position += `${n},${from}`
    for (let one = frame; one.parent; one = one.parent) position += `/${one.ret}`
    position += ';'
  }
  const known = keys.positions.get(position)
  if (known) return known
  const found = relevantAt(keys, still)
  keys.positions.set(position, found)
  return found
}

function relevantAt(keys: Keys, still: Still): Relevant {
  const { program, positions } = keys
  keys.live ??= livenessOf(program, keys.of)
  const { live } = keys
  const { layout } = live
  const reads = new Uint32Array(Math.ceil(layout.size / 32))
  const temps: Relevant['temps'] = []
  for (const [choice, { point, frame }] of still.choices.entries()) {
    let pc = program.points[point]?.pc ?? -1
    let reach: Uint32Array | undefined
    for (let [one, down]: [Frame | null, number] = [frame, 0]; one; [one, pc, down] = [one.parent, one.ret, down + 1]) {
      const at = live.at(pc)
      if (at) join(reads, at.reads, reach)
      for (let slot = 0; slot < program.temps.length; slot++) {
        if (!at || holdsBit(at.reads, layout.temps + slot)) temps.push({ choice, down, slot })
      }
      if (at) reach = narrowed(reach, at.passes)
    }
  }
  const isAll = live.at(program.points[still.choices[0]?.point ?? 0]?.pc ?? -1) === null
  const within = (from: number, to: number) => {
    const found: number[] = []
    for (let bit = from; bit < to; bit++) if (isAll || holdsBit(reads, bit)) found.push(bit - from)
    return found
  }
  const took = within(layout.took, layout.items)
  const globals = within(0, layout.counts)
  const sides = [...layout.bounds].flatMap(([global, { bit, low, count }]) => {
    const range = program.ranges[global]
    if (globals.includes(global) || !range) return []
    const bounds: number[] = []
    for (let n = 0; n < count; n++) if (holdsBit(reads, bit + n)) bounds.push(low + n)
    return bounds.length > 0 ? [{ global, bounds, ...range }] : []
  })
  const lists = [...layout.bitsOf].flatMap(([global, bits]) => {
    const items = globals.includes(global) ? [] : bits.flatMap(({ item, bit }) => (holdsBit(reads, bit) ? [item] : []))
    return items.length > 0 ? [{ global, items }] : []
  })
  const masks = newBits(program.asked.length)
  for (const n of took) setBit(masks, n)
  return {
    id: positions.size,
    globals,
    lists,
    sides,
    counts: within(layout.counts, layout.truths),
    truths: within(layout.truths, layout.stamps),
    stamps: within(layout.stamps, layout.turn),
    turn: within(layout.turn, layout.turn + 1).length > 0,
    seed: within(layout.seed, layout.seed + 1).length > 0,
    previous: within(layout.previous, layout.previous + 1).length > 0,
    took,
    masks,
    temps,
  }
}

/** What gets through this frame as well as through those above it. */
function narrowed(reach: Uint32Array | undefined, passes: Uint32Array): Uint32Array {
  return passes.map((word, n) => word & (reach ? (reach[n] ?? 0) : -1))
}
