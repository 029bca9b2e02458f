/** What a flat story is while it runs: variables, counts, frames, what is said. Called by the instructions and by machine. */
import { type Book, newBook } from './book.ts'
import { FUNCTION, type Program } from './code.ts'
import { type Counts, countsFrom, newBits, newPages } from './counts.ts'
import { retained } from './lists.ts'
import { newSpeech, type Speech } from './text.ts'
import { broken, endless, numberIn, type Ref, type Value, type Words } from './value.ts'

/** A call that something comes back from; the story itself is the frame of kind 0. A frozen frame is shared and never changed. */
export interface Frame {
  kind: number
  parent: Frame | null
  depth: number
  /** The address of the call, and the one after it. */
  call: number
  ret: number
  /** Whether the call was made while values were being worked out. */
  inside: boolean
  temps: (Value | undefined)[] | null
  began: number
  frozen: boolean
}

/** A choice on offer. */
export interface Offered {
  /** Its number in the book. */
  n: number
  point: number
  frame: Frame
  /** The container of what was executed before it, or −1. */
  from: number
  /** Counters that taking it steps: how often, and when as −1 − counter. */
  enters: readonly number[]
}

export interface Stray {
  name: string
  value: number
  path: string | null
}

export interface State {
  program: Program
  code: Int32Array
  /** By address, what the loop does there; see loop. */
  steps: Uint8Array
  /** Where it broke. */
  pc: number
  book: Book
  speech: Speech
  stack: Value[]
  globals: (Value | undefined)[]
  counts: Counts
  /** The turn in which each counter last stepped; `NEVER` when it did not. */
  stamps: number[]
  turn: number
  seed: number
  previous: number
  /** A bit for each id in `Program.asked`. */
  took: number[]
  frame: Frame
  threads: { frame: Frame; pc: number }[]
  choices: Offered[]
  /** How many of those do not show. */
  hidden: number
  /** False in a walk: what was at the rest before may be written over. */
  keeps: boolean
  /** Frames that nobody holds any more. */
  spare: Frame[]
  passages: string[]
  strays: Stray[]
  /** Where the last jump landed, and from where: an address, −1 for nowhere, or −2 − container. */
  landed: number
  from: number
  ranOut: boolean
  /** Instructions left before this counts as a circle. */
  left: number
  /** The latest number of each choice point, to skip looking it up. */
  latest: { n: number; words: Words | null }[]
  /** The text and tags of choices that are always the same. */
  words: readonly Words[]
  /** Which of `Program.asked` a choice is, by its number in the book; −1 is none. */
  idOf: Map<number, number>
  /** Counters that a choice steps, by choice point and container. */
  entering: Map<number, readonly number[]>
}

export const NEVER = -2
const DEEPEST = 1000

export function newState(program: Program, steps: Uint8Array): State {
  const book = newBook(program)
  return {
    program,
    code: program.code,
    steps,
    pc: -1,
    book,
    speech: newSpeech(book),
    stack: [],
    globals: program.globals.map(() => undefined),
    counts: countsFrom(newPages(program.counters)),
    stamps: new Array<number>(program.notesTurns ? program.counters : 0).fill(NEVER),
    turn: -1,
    seed: 0,
    previous: 0,
    took: newBits(program.asked.length),
    frame: rootFrame(),
    threads: [],
    choices: [],
    hidden: 0,
    keeps: true,
    spare: [],
    passages: [],
    strays: [],
    landed: -1,
    from: -1,
    ranOut: false,
    left: 0,
    latest: program.points.map(() => ({ n: -1, words: null })),
    words: program.series.map(wordsOf),
    idOf: new Map(),
    entering: new Map(),
  }
}

/** Tags come off the stack last one first. */
function wordsOf(series: readonly Value[]): Words {
  const tags = series.flatMap((value) => (typeof value === 'object' && value.kind === 'tag' ? [value.text] : []))
  return { kind: 'words', text: String(series.at(-1)), tags: tags.reverse() }
}

export function rootFrame(): Frame {
  return { kind: 0, parent: null, depth: 0, call: -1, ret: -1, inside: false, temps: null, began: -1, frozen: false }
}

export function pushFrame(s: State, kind: number, inside: boolean, call: number, ret: number): void {
  const depth = s.frame.depth + 1
  if (depth > DEEPEST) throw endless('Functions or tunnels call each other without end.')
  const parent = s.frame
  const began = s.speech.out.length
  const spare = s.spare.pop()
  s.frame = spare ?? { kind, parent, depth, call, ret, inside, temps: null, began, frozen: false }
  if (!spare) return
  spare.kind = kind
  spare.parent = parent
  spare.depth = depth
  spare.call = call
  spare.ret = ret
  spare.inside = inside
  spare.began = began
  if (spare.temps) spare.temps.length = 0
}

/** A frame that was left: it may be used again unless a choice or a thread holds it. */
export function dropFrame(s: State, frame: Frame): void {
  if (!frame.frozen) s.spare.push(frame)
}

export function freeze(frame: Frame): void {
  for (let one: Frame | null = frame; one && !one.frozen; one = one.parent) one.frozen = true
}

export function pop(s: State): Value {
  const value = s.stack.pop()
  if (value === undefined) throw broken('A value is missing here. A knot with a parameter needs a value for it.')
  return value
}

/** The temporary variables of the current frame, to change. */
function ownTemps(s: State, depth: number): (Value | undefined)[] {
  s.frame = owned(s.frame, depth)
  let frame: Frame = s.frame
  while (frame.depth > depth && frame.parent) frame = frame.parent
  frame.temps ??= []
  return frame.temps
}

/** The frames down to that depth, copied as far as they are shared. */
function owned(frame: Frame, depth: number): Frame {
  const own = frame.frozen ? { ...frame, temps: frame.temps?.slice() ?? null, frozen: false } : frame
  if (own.depth > depth && own.parent) own.parent = owned(own.parent, depth)
  return own
}

function tempAt(s: State, depth: number, slot: number): Value | undefined {
  let frame: Frame | null = s.frame
  while (frame && frame.depth > depth) frame = frame.parent
  return frame?.temps?.[slot]
}

const isRef = (value: Value | undefined): value is Ref => typeof value === 'object' && value.kind === 'ref'

function behind(s: State, value: Value | undefined): Value | undefined {
  if (!isRef(value)) return value
  return value.global >= 0 ? s.globals[value.global] : tempAt(s, value.depth, value.slot)
}

export function getTemp(s: State, slot: number): Value {
  const value = behind(s, s.frame.temps?.[slot])
  if (value === undefined) throw broken(`The variable “${s.program.temps[slot]}” has no value yet. Set it before it is used.`)
  return value
}

/** A declaration: also of what a function takes. A reference to a reference is that reference. */
export function newTemp(s: State, slot: number, value: Value): void {
  const inner = isRef(value) && value.global < 0 ? tempAt(s, value.depth, value.slot) : undefined
  const temps = ownTemps(s, s.frame.depth)
  temps[slot] = isRef(inner) ? inner : retained(s.program.lists, value, temps[slot])
}

export function setTemp(s: State, pc: number, slot: number, value: Value): void {
  const current = s.frame.temps?.[slot]
  if (isRef(current)) {
    if (current.global >= 0) setGlobal(s, pc, current.global, value, true)
    else setIn(s, current.depth, current.slot, value)
  } else setIn(s, s.frame.depth, slot, value)
}

function setIn(s: State, depth: number, slot: number, value: Value): void {
  const temps = ownTemps(s, depth)
  if (temps[slot] === undefined) throw broken(`The variable “${s.program.temps[slot]}” has no value yet. Declare it with ~ temp.`)
  temps[slot] = retained(s.program.lists, value, temps[slot])
}

export function setGlobal(s: State, pc: number, global: number, value: Value, byRef: boolean): void {
  s.globals[global] = retained(s.program.lists, value, s.globals[global])
  const range = s.program.ranges[global]
  const n = numberIn(value)
  if (!range || n === null || (n >= range.min && n <= range.max)) return
  const name = s.program.globals[global] ?? ''
  const path = byRef ? callPath(s) : (s.program.blame.get(pc) ?? pathAt(s.program, pc))
  if (!s.strays.some((stray) => stray.name === name && stray.path === path)) s.strays.push({ name, value: n, path })
}

/** Where the story called the function that is running, or the one that called that. */
function callPath(s: State): string {
  let frame = s.frame
  while (frame.parent && frame.parent.kind === FUNCTION) frame = frame.parent
  return pathAt(s.program, frame.call)
}

/** Where an instruction stands in the compiled Ink. */
export function pathAt(program: Program, pc: number): string {
  const box = program.boxes[program.boxAt[pc] ?? -1]
  const part = program.indexAt[pc] ?? 0
  return !box ? '' : box.path === '' ? String(part) : `${box.path}.${part}`
}
