/** What the text of a story shows about a value before it is run: which variables went into it, and between which numbers it lies. Called by lower. */
import { BINARY, UNARY } from './operators.ts'
import type { Value } from './value.ts'

export interface Known {
  /** The address of the COUNT that it is, or −1. */
  count: number
  /** The global that it refers to and where that reference was made, or null. */
  ref: { global: number; at: number } | null
  /** Everything that was read for it, when nothing else happened; else null. */
  reads: readonly number[] | null
  /** It is a number when these globals hold numbers; null: perhaps never. */
  numeric: readonly number[] | null
  /** It is no list when these globals hold none; null: perhaps it is one. */
  listless: readonly number[] | null
  /** The global that holds this very value, or −1. */
  held: number
  low: number
  high: number
}

const ANY = { count: -1, ref: null, held: -1, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
export const UNKNOWN: Known = { ...ANY, reads: null, numeric: null, listless: null }
/** What only shows while the story runs, and is a number or a text then. */
export const SOME_NUMBER: Known = { ...ANY, reads: null, numeric: [], listless: [] }
export const SOME_TEXT: Known = { ...ANY, reads: null, numeric: null, listless: [] }

export function knownConstant(value: Value): Known {
  const n = typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : null
  return n === null ? { ...SOME_TEXT, reads: [] } : { ...SOME_NUMBER, reads: [], low: n, high: n }
}

/** A variable with a range is within it here: the first time it would leave it, that is seen where it is set. */
export function knownRead(at: number, global: number, range?: { min: number; max: number }): Known {
  return { ...ANY, reads: [at], numeric: [global], listless: [global], held: global, ...(range ? { low: range.min, high: range.max } : {}) }
}

export function knownCount(at: number): Known {
  return { ...SOME_NUMBER, count: at, reads: [at], low: 0 }
}

export function knownRef(global: number, at: number): Known {
  return { ...UNKNOWN, ref: { global, at } }
}

/** Operators that always give a number for numbers: nothing can go wrong in them. */
const SAFE = new Set<string>(['+', '-', '*', '==', '!=', '>', '<', '>=', '<=', '&&', '||', 'MIN', 'MAX', '_', '!'])
const ASKS = new Set<string>(['?', '!?', 'LIST_COUNT', 'LIST_VALUE'])
const YES_OR_NO = new Set<string>(['==', '!=', '>', '<', '>=', '<=', '&&', '||', '!'])

export function knownResult(sign: string, args: readonly Known[]): Known {
  const listless = listlessOf(sign, args)
  if (!SAFE.has(sign)) return { ...UNKNOWN, listless }
  const reads: number[] = []
  const numeric: number[] = []
  let isPure = true
  let isNumeric = true
  for (const arg of args) {
    if (arg.reads) reads.push(...arg.reads)
    else isPure = false
    if (arg.numeric) numeric.push(...arg.numeric)
    else isNumeric = false
  }
  const [low, high] = between(sign, args)
  return { ...ANY, reads: isPure ? reads : null, numeric: isNumeric ? [...new Set(numeric)] : null, listless, low, high }
}

/** Comparisons give yes or no; the other operators give a list only when they are given one. */
function listlessOf(sign: string, args: readonly Known[]): readonly number[] | null {
  if (YES_OR_NO.has(sign) || ASKS.has(sign)) return []
  const globals: number[] = []
  for (const { listless } of args) {
    if (!listless) return null
    globals.push(...listless)
  }
  return [...new Set(globals)]
}

function between(sign: string, [a = UNKNOWN, b = UNKNOWN]: readonly Known[]): [number, number] {
  if (sign === 'MIN') return [Math.min(a.low, b.low), Math.min(a.high, b.high)]
  if (sign === 'MAX') return [Math.max(a.low, b.low), Math.max(a.high, b.high)]
  if (sign === '+') return [a.low + b.low, a.high + b.high]
  if (sign === '-') return [a.low - b.high, a.high - b.low]
  if (YES_OR_NO.has(sign)) return [0, 1]
  return [ANY.low, ANY.high]
}

/** The COUNTs of which an operator asks only whether they are 0. */
export function onlyAsked(sign: string, args: readonly Known[]): number[] {
  const [a = UNKNOWN, b = UNKNOWN] = args
  if (sign === '!' || sign === '&&' || sign === '||') return args.filter((arg) => arg.count >= 0).map((arg) => arg.count)
  const isBorder = b.low === b.high && BORDERS.has(`${sign}${b.low}`)
  return a.count >= 0 && isBorder ? [a.count] : []
}

/** Comparisons of a count, which is never negative, that hold for 0 alone or for everything but 0. */
const BORDERS = new Set(['>0', '>=1', '<1', '<=0', '==0', '!=0'])

export const signOf = (kind: 'binary' | 'unary', op: number): string => (kind === 'binary' ? BINARY[op] : UNARY[op]) ?? ''
