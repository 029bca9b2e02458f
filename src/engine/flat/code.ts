/** The instructions of a flat story, and the program that holds them. Made by lower, run by machine, read by live. */
import type { Lists } from './lists.ts'
import type { Box } from './tree.ts'
import type { Target, Value } from './value.ts'

/** Each instruction with the number of its operands. The order is the numbering. */
const TABLE = [
  // what is said
  ['TEXT', 1], // piece
  ['LINE', 1], // a whole line that is always the same
  ['GLUE', 0],
  ['STRING', 0],
  ['STRINGEND', 0],
  ['TAG', 0],
  ['TAGEND', 0],
  ['OUT', 0],
  // values
  ['NOTHING', 0],
  ['POP', 0],
  ['COPY', 0],
  ['CONST', 1],
  ['CONSTS', 1], // the tags and the text of a choice that are always the same
  ['GET', 1], // global
  ['SET', 1],
  ['SETRANGED', 1], // global whose range must be watched
  ['GETTEMP', 1], // slot
  ['NEWTEMP', 1],
  ['SETTEMP', 1],
  ['REFTEMP', 2], // slot, global or −1
  ['BINARY', 1],
  ['UNARY', 1],
  ['ADD', 0],
  ['SUBTRACT', 0],
  ['EQUAL', 0],
  ['GREATER', 0],
  ['LESS', 0],
  ['ATLEAST', 0],
  ['ATMOST', 0],
  ['AND', 0],
  ['OR', 0],
  ['NOT', 0],
  ['HAS', 0],
  ['MINIMUM', 0],
  ['MAXIMUM', 0],
  // what was read, when
  ['COUNT', 1], // counter
  ['INDEX', 1], // counter: how often it was read, from 0
  ['READCOUNT', 0],
  ['SINCE', 1], // counter
  ['TURNSSINCE', 0],
  ['TURNS', 0],
  ['CHOICES', 0],
  // chance and lists
  ['RANDOM', 0],
  ['SEED', 0],
  ['SHUFFLE', 1], // what the path of its container adds up to
  ['LISTITEM', 0],
  ['LISTRANGE', 0],
  ['LISTRANDOM', 0],
  // where it goes
  ['VISIT', 1], // counter
  ['STAMP', 1], // counter: the turn in which it was read
  ['PASSAGE', 1], // knot
  ['JUMP', 1], // address
  ['ONWARD', 1], // the rest of a jump
  ['UNLESS', 1], // address
  ['JUMPTO', 0], // to the value on the stack
  ['CALL', 2], // address, kind of frame
  ['CALLTO', 1], // kind of frame
  ['RETURN', 0],
  ['BACK', 0], // out of a tunnel
  ['FLOWEND', 0],
  ['DONE', 0],
  ['END', 0],
  ['THREAD', 1], // address after it
  ['CHOICE', 1],
] as const

type Name = (typeof TABLE)[number][0]

/** Number of each instruction. */
export const OP = Object.fromEntries(TABLE.map(([name], n) => [name, n])) as Record<Name, number>
export const OP_NAMES: readonly Name[] = TABLE.map(([name]) => name)
/** How many places an instruction takes. */
export const LENGTH: readonly number[] = TABLE.map(([, operands]) => operands + 1)

/** Kinds of frame. A call that was made while values were being worked out has `CALLED_INSIDE` added. */
export const FUNCTION = 1
export const TUNNEL = 2
export const CALLED_INSIDE = 4

/** How a piece of text counts in a line. */
export const BLANK = 0
export const NEWLINE = 1
export const INK = 2

/** Marks between the pieces of a line. */
export const STRING_MARK = -1
export const TAG_MARK = -2
export const TAGEND_MARK = -3
export const GLUE_MARK = -4

/** A choice point. */
export interface Point {
  /** Address of what follows when it is taken. */
  pc: number
  conditional: boolean
  hasStart: boolean
  hasOnly: boolean
  isFallback: boolean
  isOnce: boolean
  target: Box
  path: string
  /** The container of what is executed before it, when nothing jumped here; `head` is where jumps to it land at the earliest. */
  from: Box | null
  head: number
}

export interface Program {
  code: Int32Array
  consts: readonly Value[]
  /** Operands of CONSTS. */
  series: readonly (readonly Value[])[]
  /** Static pieces: their text, how it counts, and where it stands. */
  pieces: readonly { text: string; path: string }[]
  /** Pieces of each static line. */
  lines: readonly (readonly number[])[]
  points: readonly Point[]
  /** Containers by number. */
  boxes: readonly Box[]
  /** Containers that are counted: a counter has a place for how often, and one for when. */
  counters: number
  /** Whether any of them notes when. */
  notesTurns: boolean
  /** Names of the knots, by number; and the knot of each container, or −1. */
  knots: readonly string[]
  knotOf: readonly number[]
  globals: readonly string[]
  /** The watched range of each global, or null. */
  ranges: readonly ({ min: number; max: number } | null)[]
  temps: readonly string[]
  lists: Lists
  targets: readonly Target[]
  /** Ids of choices that some claim asks for. */
  asked: readonly string[]
  /** Addresses of the starts of knots, and of the declarations of globals (−1: none). */
  starts: ReadonlyMap<string, { pc: number; box: Box }>
  declarations: { pc: number; box: Box } | null
  /** Where an instruction stands: its container, and its place in it. */
  boxAt: Int32Array
  indexAt: Int32Array
  /** Assignments that a writer must look for elsewhere: at the call. */
  blame: ReadonlyMap<number, string>
  clues: Clues
}

/** An item of a LIST variable: whether it is in there. */
export interface Held {
  global: number
  item: number
}

/** What is known about single instructions without running them; live needs it to forget as much as is safe. */
interface Clues {
  /** COUNT that is only asked whether it is 0. */
  truthOnly: ReadonlySet<number>
  /** GET, GETTEMP and COUNT whose value goes into one assignment and nowhere else: that assignment. */
  feeds: ReadonlyMap<number, number>
  /** TEXT, LINE and OUT that say whether a choice was taken: numbers in `asked`; null is any of them. */
  asks: ReadonlyMap<number, readonly number[] | null>
  /** GET, LINE and TAG that hang on nothing of a LIST variable but these items; null is any that a cause can name. */
  items: ReadonlyMap<number, readonly Held[] | null>
  /** NEWTEMP, SETTEMP, GETTEMP and REFTEMP: which variable that is; a copied function has its own. */
  tempAt: ReadonlyMap<number, number>
  tempCount: number
  /** Calls of a function that has this one caller, and where that function's returns go. */
  onlyCalls: ReadonlySet<number>
  returns: ReadonlyMap<number, number>
  /** JUMPTO whose possible targets are known. */
  jumps: ReadonlyMap<number, readonly Target[]>
  /** BACK that may go on elsewhere than where it was called. */
  overrides: ReadonlySet<number>
  /** FLOWEND that cannot leave a function. */
  finals: ReadonlySet<number>
  /** SET, SETRANGED and NEWTEMP that may be given an empty list, which keeps something of what was there. */
  retaining: ReadonlySet<number>
}
